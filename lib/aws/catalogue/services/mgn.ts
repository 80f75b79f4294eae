import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Application Migration Service. */
export const mgn: ServiceCatalogue = {
  service: 'mgn',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsapplicationmigrationservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mgn:BatchDeleteSnapshotRequestForMgn', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'deletes staging snapshots; the replication servers call it' },
    { action: 'mgn:DeleteApplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ApplicationResource'], tags: true, why: 'the grouping and plan of a migration' },
    { action: 'mgn:DeleteConnector', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ConnectorResource'], tags: true, why: 'the connector that reaches the source servers' },
    { action: 'mgn:DeleteJob', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['JobResource'], tags: true, why: 'the log of a test or cutover' },
    { action: 'mgn:DeleteLaunchConfigurationTemplate', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['LaunchConfigurationTemplateResource'], tags: true, why: 'how migrated machines are launched has to be set again' },
    { action: 'mgn:DeleteNetworkMigrationDefinition', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['NetworkMigrationDefinitionResource'], tags: true, why: 'the plan of the network migration' },
    { action: 'mgn:DeleteReplicationConfigurationTemplate', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ReplicationConfigurationTemplateResource'], tags: true, why: 'how servers are replicated has to be set again' },
    { action: 'mgn:DeleteSourceServer', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['SourceServerResource'], tags: true, why: 'the replica of the server and its settings' },
    { action: 'mgn:DeleteVcenterClient', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['VcenterClientResource'], tags: true, why: 'the link to the virtual machine manager' },
    { action: 'mgn:DeleteWave', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['WaveResource'], tags: true, why: 'the plan of a migration wave' },
    { action: 'mgn:DisconnectFromService', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['SourceServerResource'], tags: true, why: 'the replica is deleted; the normal end of a migration' },
    { action: 'mgn:FinalizeCutover', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['SourceServerResource'], tags: true, why: 'replication ends and the replicated disks go; a planned step' },
    { action: 'mgn:PutSourceServerAction', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['SourceServerResource'], tags: true, why: 'runs a document of choice on the migrated machine' },
    { action: 'mgn:PutTemplateAction', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['LaunchConfigurationTemplateResource'], tags: true, why: 'runs a document of choice on every migrated machine' },
    { action: 'mgn:RemoveSourceServerAction', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['SourceServerResource'], tags: true, why: 'a step that runs on the migrated machine' },
    { action: 'mgn:RemoveTemplateAction', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['LaunchConfigurationTemplateResource'], tags: true, why: 'a step that runs on every migrated machine' },
    { action: 'mgn:StartNetworkMigrationDeployedStacksDeletion', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['NetworkMigrationDefinitionResource'], tags: true, why: 'deletes the stacks of the migrated network' },
    { action: 'mgn:StopReplication', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['SourceServerResource'], tags: true, why: 'the replica no longer follows its source' },
    { action: 'mgn:TerminateTargetInstances', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['SourceServerResource'], tags: true, why: 'tests end with it, but after cutover these are production' },
  ],
  leftOut: [
    { why: 'only regroups applications in a wave', actions: ['mgn:DisassociateApplications'] },
    { why: 'only regroups servers in an application', actions: ['mgn:DisassociateSourceServers'] },
    { why: 'a status message of the replication agent', actions: ['mgn:NotifyAgentDisconnectedForMgn'] },
    { why: 'hides a migrated application; it is unarchived', actions: ['mgn:ArchiveApplication'] },
    { why: 'hides a finished wave; it is unarchived', actions: ['mgn:ArchiveWave'] },
  ],
};
