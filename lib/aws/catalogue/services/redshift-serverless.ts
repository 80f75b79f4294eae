import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Redshift Serverless. */
export const redshiftServerless: ServiceCatalogue = {
  service: 'redshift-serverless',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonredshiftserverless.html',
  seen: '2026-11-20',
  rows: [
    { action: 'redshift-serverless:DeleteCustomDomainAssociation', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workgroup'], tags: true, why: 'the name clients connect to' },
    { action: 'redshift-serverless:DeleteEndpointAccess', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['endpointAccess'], tags: false, why: 'the private path clients use; stack updates replace it' },
    { action: 'redshift-serverless:DeleteNamespace', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['namespace'], tags: true, why: 'all databases of the namespace; the final snapshot is optional' },
    { action: 'redshift-serverless:DeleteResourcePolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'other accounts lose access to snapshots or data' },
    { action: 'redshift-serverless:DeleteScheduledAction', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'scheduled snapshots of the namespace' },
    { action: 'redshift-serverless:DeleteSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['snapshot'], tags: true, why: 'a snapshot of a namespace' },
    { action: 'redshift-serverless:DeleteSnapshotCopyConfiguration', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'snapshots no longer reach the other Region' },
    { action: 'redshift-serverless:DeleteUsageLimit', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the ceiling on spending' },
    { action: 'redshift-serverless:DeleteWorkgroup', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['workgroup'], tags: true, why: 'the compute and endpoint of the warehouse; data stays in the namespace' },
    { action: 'redshift-serverless:GetCredentials', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['workgroup'], tags: true, why: 'a database password for the caller' },
    { action: 'redshift-serverless:GetIdentityCenterAuthToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['workgroup'], tags: true, why: 'a token to log in to the warehouse' },
    { action: 'redshift-serverless:PutResourcePolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'lets another account restore snapshots or read data' },
    { action: 'redshift-serverless:RestoreFromRecoveryPoint', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['recoveryPoint'], tags: true, why: 'puts a recovery point over the live namespace; a recovery procedure' },
    { action: 'redshift-serverless:RestoreFromSnapshot', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['snapshot'], tags: true, why: 'puts a snapshot over the live namespace; a recovery procedure' },
    { action: 'redshift-serverless:UpdateNamespace', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['namespace'], tags: true, why: 'admin password, encryption key and log exports; no key on the value' },
    { action: 'redshift-serverless:UpdateSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['snapshot'], tags: true, why: 'a short retention makes the snapshot expire' },
    { action: 'redshift-serverless:UpdateSnapshotCopyConfiguration', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'copies in the other Region expire earlier' },
    { action: 'redshift-serverless:UpdateWorkgroup', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workgroup'], tags: true, why: 'can make the warehouse publicly accessible; no key on the value' },
  ],
  leftOut: [
    { why: 'tuning of automatic maintenance only', actions: ['redshift-serverless:UpdateAutonomicsDenylist'] },
  ],
};
