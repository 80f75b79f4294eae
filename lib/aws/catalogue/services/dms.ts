import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Database Migration Service. */
export const dms: ServiceCatalogue = {
  service: 'dms',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdatabasemigrationservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'dms:CreateReplicationTask', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Endpoint', 'ReplicationInstance'], tags: true, why: 'moves data under the roles of its endpoints' },
    { action: 'dms:DeleteCertificate', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Certificate'], tags: true, why: 'an imported certificate of an endpoint' },
    { action: 'dms:DeleteConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Endpoint', 'ReplicationInstance'], tags: true, why: 'the tested link between instance and endpoint' },
    { action: 'dms:DeleteDataMigration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['DataMigration'], tags: true, why: 'a migration and its settings; databases keep their data' },
    { action: 'dms:DeleteDataProvider', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['DataProvider'], tags: true, why: 'how to reach a source database' },
    { action: 'dms:DeleteEndpoint', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Endpoint'], tags: true, why: 'connection settings of a database; stack updates replace them' },
    { action: 'dms:DeleteEventSubscription', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['EventSubscription'], tags: true, why: 'nobody is told of failed replication any more' },
    { action: 'dms:DeleteFleetAdvisorCollector', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'a collector of the database inventory' },
    { action: 'dms:DeleteFleetAdvisorDatabases', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'entries of the database inventory' },
    { action: 'dms:DeleteInstanceProfile', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['InstanceProfile'], tags: true, why: 'network settings of migrations' },
    { action: 'dms:DeleteMigrationProject', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['MigrationProject'], tags: true, why: 'a schema conversion project with its rules' },
    { action: 'dms:DeleteReplicationConfig', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ReplicationConfig'], tags: true, why: 'a serverless replication and its position' },
    { action: 'dms:DeleteReplicationInstance', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['ReplicationInstance'], tags: true, why: 'every task on the instance stops; stack updates replace it' },
    { action: 'dms:DeleteReplicationSubnetGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ReplicationSubnetGroup'], tags: true, why: 'where replication may run; stack updates replace it' },
    { action: 'dms:DeleteReplicationTask', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['ReplicationTask'], tags: true, why: 'a running replication and its position; stack updates replace it' },
    { action: 'dms:DeleteReplicationTaskAssessmentRun', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ReplicationTaskAssessmentRun'], tags: true, why: 'the record of a premigration check' },
    { action: 'dms:ModifyReplicationTask', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['ReplicationTask'], tags: true, why: 'moves data under the roles of its endpoints' },
    { action: 'dms:ReloadReplicationTables', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['ReplicationConfig'], tags: true, why: 'empties target tables and loads them again' },
    { action: 'dms:ReloadTables', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['ReplicationTask'], tags: true, why: 'empties target tables and loads them again' },
    { action: 'dms:StartReplicationTask', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['ReplicationTask'], tags: true, why: 'moves data under the roles of its endpoints' },
    { action: 'dms:StopDataMigration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['DataMigration'], tags: true, why: 'replication stops' },
    { action: 'dms:StopReplication', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['ReplicationConfig'], tags: true, why: 'replication stops' },
    { action: 'dms:StopReplicationTask', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['ReplicationTask'], tags: true, why: 'replication stops; stack updates call it too' },
  ],
  leftOut: [],
};
