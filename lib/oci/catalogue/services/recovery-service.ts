import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Autonomous Recovery Service. */
export const recoveryService: ServiceCatalogue = {
  service: 'recovery-service',
  source: 'https://docs.oracle.com/iaas/recovery-service/doc/permissions-api-recovery-service.html',
  seen: '2026-11',
  resourceTypes: ['recovery-service-family', 'recovery-service-policy', 'recovery-service-protected-database', 'recovery-service-subnet'],
  rows: [
    { permission: 'RECOVERY_SERVICE_LONG_TERM_BACKUP_UPDATE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'how long a long-term backup is kept' },
    { permission: 'RECOVERY_SERVICE_POLICY_DELETE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'a policy that databases could be protected by' },
    { permission: 'RECOVERY_SERVICE_POLICY_MOVE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the policy leaves the compartment and what is denied in it' },
    { permission: 'RECOVERY_SERVICE_POLICY_UPDATE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'backups are kept for less time; a lock only lengthens' },
    { permission: 'RECOVERY_SERVICE_PROTECTED_DATABASE_DELETE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the backups of a database, by the schedule of its deletion' },
    { permission: 'RECOVERY_SERVICE_PROTECTED_DATABASE_MOVE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the protected database leaves the compartment and what is denied in it' },
    { permission: 'RECOVERY_SERVICE_PROTECTED_DATABASE_UPDATE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'another protection policy, and when backups are deleted' },
    { permission: 'RECOVERY_SERVICE_SUBNET_DELETE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'databases lose the way to their backups' },
    { permission: 'RECOVERY_SERVICE_SUBNET_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the subnet leaves the compartment and what is denied in it' },
    { permission: 'RECOVERY_SERVICE_SUBNET_UPDATE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'through which subnets backups go' },
  ],
  byVerb: [
    { resourceType: 'recovery-service-family', verb: 'manage', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'long-term backups deleted and moved, by permissions whose names were not seen; agents lose with it protecting a database' },
  ],
  leftOut: [],
  notDeniable: [],
};
