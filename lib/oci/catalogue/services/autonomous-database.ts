import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Autonomous Database. */
export const autonomousDatabase: ServiceCatalogue = {
  service: 'autonomous-database',
  source: 'https://docs.oracle.com/en/cloud/paas/autonomous-database/serverless/adbsb/autonomous-database-iam-policies.html',
  seen: '2026-08, in the extract of agregory999/oci-policy-analysis',
  resourceTypes: [
    'autonomous-backups', 'autonomous-container-databases', 'autonomous-database-family', 'autonomous-databases', 'autonomous-virtual-machine',
    'autonomous-vmclusters', 'cloud-autonomous-vmclusters',
  ],
  rows: [
    { permission: 'AUTONOMOUS_CONTAINER_DATABASE_DELETE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the container with the databases in it' },
    { permission: 'AUTONOMOUS_CONTAINER_DATABASE_UPDATE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'backup destination, key, patches and standby of a container' },
    { permission: 'AUTONOMOUS_DATABASE_CONTENT_READ', asset: Asset.DATABASES, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'wallets, clones and backups take it: everything in the database' },
    { permission: 'AUTONOMOUS_DATABASE_CONTENT_WRITE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'a restore writes over what is there' },
    { permission: 'AUTONOMOUS_DATABASE_DELETE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the Autonomous Database with its automatic backups' },
    { permission: 'AUTONOMOUS_DATABASE_UPDATE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'public access opened, admin password, key, backup retention and the compartment changed; stops it as well' },
    { permission: 'AUTONOMOUS_DB_BACKUP_CONTENT_READ', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'an Autonomous Database out of the backup' },
    { permission: 'AUTONOMOUS_DB_BACKUP_DELETE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the backup of an Autonomous Database' },
    { permission: 'AUTONOMOUS_VM_CLUSTER_DELETE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster at the customer\'s own site with its databases' },
    { permission: 'AUTONOMOUS_VM_CLUSTER_UPDATE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'maintenance and size of a cluster at the customer\'s site' },
    { permission: 'CLOUD_AUTONOMOUS_VM_CLUSTER_DELETE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster under Autonomous Databases' },
    { permission: 'CLOUD_AUTONOMOUS_VM_CLUSTER_UPDATE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'maintenance and size of the cluster under Autonomous Databases' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
