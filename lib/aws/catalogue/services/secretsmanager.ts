import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Secrets Manager. */
export const secretsmanager: ServiceCatalogue = {
  service: 'secretsmanager',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'secretsmanager:BatchGetSecretValue', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: [], tags: false, why: 'many values in one call; applications need it' },
    { action: 'secretsmanager:CancelRotateSecret', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Secret'], tags: true, why: 'switches rotation off; CloudFormation does it with the schedule' },
    { action: 'secretsmanager:DeleteResourcePolicy', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Secret'], tags: true, why: 'drops the denies on the secret; CloudFormation resource' },
    { action: 'secretsmanager:DeleteSecret', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['Secret'], tags: true, why: 'the secret; with force there is no recovery window' },
    { action: 'secretsmanager:GetSecretValue', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: ['Secret'], tags: true, why: 'the value itself; applications need it' },
    { action: 'secretsmanager:PutResourcePolicy', asset: Asset.SECRETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Secret'], tags: true, why: 'can let other accounts read the secret; CloudFormation resource' },
    { action: 'secretsmanager:PutSecretValue', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['Secret'], tags: true, why: 'new value becomes current; rotation functions do it' },
    { action: 'secretsmanager:RemoveRegionsFromReplication', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Secret'], tags: true, why: 'deletes the replicas; CloudFormation does it when the list changes' },
    { action: 'secretsmanager:ReplicateSecretToRegions', asset: Asset.SECRETS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 1, on: ['Secret'], tags: true, why: 'copies the secret to a Region with other guards' },
    { action: 'secretsmanager:RotateSecret', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['Secret'], tags: true, why: 'starts rotation or sets the function and schedule of it' },
    { action: 'secretsmanager:StopReplicationToReplica', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['Secret'], tags: true, why: 'the replica turns into a secret of its own and is not rotated with the primary' },
    { action: 'secretsmanager:UntagResource', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Secret'], tags: true, why: 'tag conditions on the secret no longer match' },
    { action: 'secretsmanager:UpdateSecret', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['Secret'], tags: true, why: 'can replace the value or the key; rotation functions and deployments do it' },
    { action: 'secretsmanager:UpdateSecretVersionStage', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['Secret'], tags: true, why: 'AWSCURRENT moves to another value; rotation functions do it' },
  ],
  leftOut: [
    { why: 'cancels a deletion', actions: ['secretsmanager:RestoreSecret'] },
  ],
};
