import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Elastic MapReduce. */
export const elasticmapreduce: ServiceCatalogue = {
  service: 'elasticmapreduce',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticmapreduce.html',
  seen: '2026-11-20',
  rows: [
    { action: 'elasticmapreduce:AddJobFlowSteps', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['cluster'], tags: true, why: 'runs code under the role of the cluster' },
    { action: 'elasticmapreduce:DeleteEditor', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['editor'], tags: true, why: 'a notebook workspace; users do it daily' },
    { action: 'elasticmapreduce:DeleteRepository', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the link of notebooks to a Git repository' },
    { action: 'elasticmapreduce:DeleteSecurityConfiguration', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'encryption settings of new clusters; stack updates replace them' },
    { action: 'elasticmapreduce:DeleteStudio', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['studio'], tags: true, why: 'the studio; stack updates replace it' },
    { action: 'elasticmapreduce:DeleteStudioSessionMapping', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['studio'], tags: true, why: 'a user loses access to the studio; stack updates call it' },
    { action: 'elasticmapreduce:DeleteWorkspaceAccess', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['editor'], tags: true, why: 'collaborators lose access to a workspace' },
    { action: 'elasticmapreduce:GetClusterSessionCredentials', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['cluster'], tags: true, why: 'credentials for a cluster under an execution role' },
    { action: 'elasticmapreduce:GetSessionEndpoint', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['session'], tags: true, why: 'endpoint and credentials of a session, which runs code under its role' },
    { action: 'elasticmapreduce:PutAutoTerminationPolicy', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'the cluster ends itself when idle; pipelines set it' },
    { action: 'elasticmapreduce:PutBlockPublicAccessConfiguration', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the account may start clusters open to the internet' },
    { action: 'elasticmapreduce:RemoveAutoScalingPolicy', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'the cluster no longer scales; stack updates call it' },
    { action: 'elasticmapreduce:RemoveManagedScalingPolicy', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'the cluster no longer scales; stack updates call it' },
    { action: 'elasticmapreduce:RunJobFlow', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'runs steps or jobs under the roles of the cluster' },
    { action: 'elasticmapreduce:SetKeepJobFlowAliveWhenNoSteps', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'the cluster ends itself after its steps' },
    { action: 'elasticmapreduce:SetTerminationProtection', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'unprotects a cluster; pipelines do it before they end it' },
    { action: 'elasticmapreduce:SetUnhealthyNodeReplacement', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'sick nodes are no longer replaced' },
    { action: 'elasticmapreduce:StopEditor', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['editor'], tags: true, why: 'shuts down a notebook' },
    { action: 'elasticmapreduce:StopNotebookExecution', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['notebook-execution'], tags: true, why: 'stops a notebook run' },
    { action: 'elasticmapreduce:TerminateJobFlows', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'the cluster with its local HDFS; pipelines do it daily' },
    { action: 'elasticmapreduce:TerminateSession', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['session'], tags: true, why: 'a Spark session with its state' },
  ],
  leftOut: [
    { why: 'notebook keeps its files and can be attached again', actions: ['elasticmapreduce:DetachEditor'] },
    { why: 'keeps the cluster running; nothing is lost', actions: ['elasticmapreduce:RemoveAutoTerminationPolicy'] },
    { why: 'the repository stays and is linked again', actions: ['elasticmapreduce:UnlinkRepository'] },
  ],
};
