import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Oracle Database at Google Cloud. */
export const oracledatabase: ServiceCatalogue = {
  service: 'oracledatabase.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/oracledatabase',
  seen: '2026-11-20',
  rows: [
    { permission: 'oracledatabase.googleapis.com/autonomousDatabaseBackups.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a backup of an autonomous database' },
    { permission: 'oracledatabase.googleapis.com/autonomousDatabases.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the database with all its data' },
    { permission: 'oracledatabase.googleapis.com/autonomousDatabases.failover', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts the database' },
    { permission: 'oracledatabase.googleapis.com/autonomousDatabases.generateWallet', asset: Asset.DATABASES, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'credentials to connect with' },
    { permission: 'oracledatabase.googleapis.com/autonomousDatabases.restart', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts the database' },
    { permission: 'oracledatabase.googleapis.com/autonomousDatabases.restore', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'puts a backup over the data' },
    { permission: 'oracledatabase.googleapis.com/autonomousDatabases.start', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts the database' },
    { permission: 'oracledatabase.googleapis.com/autonomousDatabases.stop', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts the database' },
    { permission: 'oracledatabase.googleapis.com/autonomousDatabases.switchover', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts the database' },
    { permission: 'oracledatabase.googleapis.com/autonomousDatabases.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'password, backups and access of the database' },
    { permission: 'oracledatabase.googleapis.com/cloudExadataInfrastructures.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'machines and storage with the databases on them' },
    { permission: 'oracledatabase.googleapis.com/cloudExadataInfrastructures.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'machines with the databases on them' },
    { permission: 'oracledatabase.googleapis.com/cloudVmClusters.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'machines and storage with the databases on them' },
    { permission: 'oracledatabase.googleapis.com/cloudVmClusters.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'machines with the databases on them' },
    { permission: 'oracledatabase.googleapis.com/dbSystems.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'machines and storage with the databases on them' },
    { permission: 'oracledatabase.googleapis.com/exadbVmClusters.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'machines and storage with the databases on them' },
    { permission: 'oracledatabase.googleapis.com/exadbVmClusters.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'machines with the databases on them' },
    { permission: 'oracledatabase.googleapis.com/exascaleDbStorageVaults.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'machines and storage with the databases on them' },
    { permission: 'oracledatabase.googleapis.com/goldenGateConnectionAssignments.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'replication stops' },
    { permission: 'oracledatabase.googleapis.com/goldenGateConnections.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'replication stops' },
    { permission: 'oracledatabase.googleapis.com/goldenGateDeployments.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'replication stops' },
    { permission: 'oracledatabase.googleapis.com/goldenGateDeployments.start', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'replication stops' },
    { permission: 'oracledatabase.googleapis.com/goldenGateDeployments.stop', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'replication stops' },
    { permission: 'oracledatabase.googleapis.com/odbNetworks.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the network of databases' },
    { permission: 'oracledatabase.googleapis.com/odbSubnets.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the network of databases' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'oracledatabase.googleapis.com/operations.cancel', 'oracledatabase.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
