import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Key Management Service. */
export const kms: ServiceCatalogue = {
  service: 'kms',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'kms:CreateGrant', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 1, on: ['key'], tags: true, why: 'gives a principal use of the key past its policy; services and applications do it' },
    { action: 'kms:DeleteAlias', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['alias', 'key'], tags: true, why: 'applications that encrypt by alias fail; CloudFormation deletes aliases' },
    { action: 'kms:DeleteCustomKeyStore', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'the link to the HSM or external manager that holds the key material' },
    { action: 'kms:DeleteImportedKeyMaterial', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['key'], tags: true, why: 'key unusable at once; only the owner of the original material can bring it back' },
    { action: 'kms:DisableKey', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['key'], tags: true, why: 'everything encrypted under the key becomes unreadable at once' },
    { action: 'kms:DisableKeyRotation', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['key'], tags: true, why: 'rotation off; CloudFormation sets it through EnableKeyRotation' },
    { action: 'kms:DisconnectCustomKeyStore', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'every key in the store stops working until it is connected again' },
    { action: 'kms:ImportKeyMaterial', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['key'], tags: true, why: 're-import can set an expiry date, after which the key is dead' },
    { action: 'kms:PutKeyPolicy', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['key'], tags: true, why: 'can hand the key to others or lock everybody out; CloudFormation sets it too' },
    { action: 'kms:ReplicateKey', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['key'], tags: true, why: 'copies the key to another Region under a policy of its own; CDK replica keys use it' },
    { action: 'kms:RetireGrant', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['key'], tags: true, why: 'ends a grant in use; grant users do it when they finish' },
    { action: 'kms:RevokeGrant', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['key'], tags: true, why: 'whoever worked under the grant loses the key; services and applications do it' },
    { action: 'kms:ScheduleKeyDeletion', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['key'], tags: true, why: 'after the waiting period all data under the key is lost for good' },
    { action: 'kms:UntagResource', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['key'], tags: true, why: 'tag conditions that protect the key no longer match' },
    { action: 'kms:UpdateAlias', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['alias', 'key'], tags: true, why: 'new data silently goes under another key; CloudFormation updates aliases' },
    { action: 'kms:UpdateCustomKeyStore', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'can point the store at another cluster or proxy; its keys then stop working' },
    { action: 'kms:UpdatePrimaryRegion', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['key'], tags: true, why: 'moves the primary of a multi-Region key; rotation and deletion follow the new one' },
  ],
  leftOut: [
    { why: 'undoes a scheduled deletion; it protects', actions: ['kms:CancelKeyDeletion'] },
    { why: 'adds a tag; taking one away is judged', actions: ['kms:TagResource'] },
    { why: 'description text only', actions: ['kms:UpdateKeyDescription'] },
  ],
};
