import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Service - Oracle Database@AWS. */
export const odb: ServiceCatalogue = {
  service: 'odb',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsserviceoracledatabaseaws.html',
  seen: '2026-11-20',
  rows: [
    { action: 'odb:CreateAutonomousDatabaseWallet', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: ['autonomous-database'], tags: true, why: 'hands out the client credentials of the database' },
    { action: 'odb:CreateGrantShare', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'shares infrastructure with another account' },
    { action: 'odb:DeleteAutonomousDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['autonomous-database'], tags: true, why: 'an Oracle database with all of its data' },
    { action: 'odb:DeleteAutonomousDatabaseBackup', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['autonomous-database-backup'], tags: true, why: 'a backup of an Oracle database' },
    { action: 'odb:DeleteCloudAutonomousVmCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['cloud-autonomous-vm-cluster'], tags: true, why: 'a VM cluster with its databases' },
    { action: 'odb:DeleteCloudExadataInfrastructure', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['cloud-exadata-infrastructure'], tags: true, why: 'dedicated Exadata hardware' },
    { action: 'odb:DeleteCloudVmCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['cloud-vm-cluster'], tags: true, why: 'a VM cluster with its databases' },
    { action: 'odb:DeleteDbNode', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['db-node'], tags: true, why: 'a node of a VM cluster' },
    { action: 'odb:DeleteExadbVmCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['exadb-vm-cluster'], tags: true, why: 'a VM cluster with its databases' },
    { action: 'odb:DeleteExascaleDbStorageVault', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['exascale-db-storage-vault'], tags: true, why: 'the storage of databases' },
    { action: 'odb:DeleteGrantShare', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'another account loses access to shared infrastructure' },
    { action: 'odb:DeleteOdbNetwork', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['odb-network'], tags: true, why: 'the network databases are in' },
    { action: 'odb:DeleteOdbPeeringConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['odb-peering-connection'], tags: true, why: 'the path between applications and databases' },
    { action: 'odb:DeleteResourcePolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['cloud-exadata-infrastructure', 'exascale-db-storage-vault', 'odb-network'], tags: true, why: 'access rules of shared infrastructure' },
    { action: 'odb:DisassociateIamRoleFromResource', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cloud-autonomous-vm-cluster', 'cloud-vm-cluster'], tags: true, why: 'databases lose access to AWS services; stack updates call it' },
    { action: 'odb:DisassociateVirtualMachinesFromExadbVmCluster', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['exadb-vm-cluster'], tags: true, why: 'takes machines out of a cluster; part of scaling' },
    { action: 'odb:FailoverAutonomousDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autonomous-database'], tags: true, why: 'moves to the standby and may lose data; a disaster procedure' },
    { action: 'odb:PutResourcePolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cloud-exadata-infrastructure', 'exascale-db-storage-vault', 'odb-network'], tags: true, why: 'opens infrastructure to another account' },
    { action: 'odb:RebootAutonomousDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autonomous-database'], tags: true, why: 'interrupts the database' },
    { action: 'odb:RebootDbNode', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['cloud-vm-cluster', 'db-node'], tags: true, why: 'interrupts a node' },
    { action: 'odb:RestoreAutonomousDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autonomous-database'], tags: true, why: 'puts an older state over the live database; a recovery procedure' },
    { action: 'odb:StopAutonomousDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autonomous-database'], tags: true, why: 'takes the database out of service' },
    { action: 'odb:StopDbNode', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['cloud-vm-cluster', 'db-node'], tags: true, why: 'takes a node out of service' },
    { action: 'odb:SwitchoverAutonomousDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autonomous-database'], tags: true, why: 'exchanges primary and standby' },
    { action: 'odb:UpdateAutonomousDatabase', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['autonomous-database'], tags: true, why: 'backup retention, network access and password; no key on the value' },
    { action: 'odb:UpdateAutonomousDatabaseBackup', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['autonomous-database-backup'], tags: true, why: 'a shorter retention makes the backup expire' },
    { action: 'odb:UpdateGrantShare', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'widens what is shared with another account' },
  ],
  leftOut: [],
};
