import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elastic Disaster Recovery. */
export const drs: ServiceCatalogue = {
  service: 'drs',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticdisasterrecovery.html',
  seen: '2026-11-20',
  rows: [
    { action: 'drs:BatchDeleteSnapshotRequestForDrs', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'deletes recovery snapshots; the replication servers call it' },
    { action: 'drs:DeleteJob', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['JobResource'], tags: true, why: 'the log of a drill or recovery' },
    { action: 'drs:DeleteLaunchAction', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['LaunchConfigurationTemplateResource', 'SourceServerResource'], tags: true, why: 'a step that runs when the recovery machine starts' },
    { action: 'drs:DeleteLaunchConfigurationTemplate', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['LaunchConfigurationTemplateResource'], tags: true, why: 'how recovery machines are launched has to be set again' },
    { action: 'drs:DeleteRecoveryInstance', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['RecoveryInstanceResource'], tags: true, why: 'the failed-over machine is forgotten; no failback after that' },
    { action: 'drs:DeleteRecoveryPlan', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['RecoveryPlanResource'], tags: true, why: 'the order in which production is recovered' },
    { action: 'drs:DeleteRecoveryPlanExecution', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['RecoveryPlanExecutionResource'], tags: true, why: 'the record of a recovery' },
    { action: 'drs:DeleteRecoveryPlanStep', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['RecoveryPlanResource'], tags: true, why: 'a step of the recovery order' },
    { action: 'drs:DeleteReplicationConfigurationTemplate', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['ReplicationConfigurationTemplateResource'], tags: true, why: 'how new servers are replicated and retained' },
    { action: 'drs:DeleteSourceNetwork', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['SourceNetworkResource'], tags: true, why: 'the replicated network and its recovery history' },
    { action: 'drs:DeleteSourceServer', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['SourceServerResource'], tags: true, why: 'the replica of the server and its points in time' },
    { action: 'drs:DisconnectRecoveryInstance', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['RecoveryInstanceResource'], tags: true, why: 'failback replication is torn down' },
    { action: 'drs:DisconnectSourceServer', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['SourceServerResource'], tags: true, why: 'replication is torn down and its staging disks deleted' },
    { action: 'drs:PutLaunchAction', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['LaunchConfigurationTemplateResource', 'SourceServerResource'], tags: true, why: 'runs a document of choice on machines at recovery' },
    { action: 'drs:StopFailback', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['RecoveryInstanceResource'], tags: true, why: 'gives up a failback under way' },
    { action: 'drs:StopReplication', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['SourceServerResource'], tags: true, why: 'the server is no longer protected and its points in time go' },
    { action: 'drs:StopSourceNetworkReplication', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['SourceNetworkResource'], tags: true, why: 'the network is no longer replicated for recovery' },
    { action: 'drs:TerminateRecoveryInstances', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['RecoveryInstanceResource'], tags: true, why: 'drills end with it, but after a failover these are production' },
    { action: 'drs:UpdateReplicationConfiguration', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['SourceServerResource'], tags: true, why: 'can cut the point-in-time retention; no key on the value' },
    { action: 'drs:UpdateReplicationConfigurationTemplate', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ReplicationConfigurationTemplateResource'], tags: true, why: 'sets weaker retention for servers added later' },
  ],
  leftOut: [
    { why: 'a status message of the replication agent', actions: ['drs:NotifyAgentDisconnectedForDrs'] },
  ],
};
