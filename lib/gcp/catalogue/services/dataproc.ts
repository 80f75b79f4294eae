import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Managed Apache Spark. */
export const dataproc: ServiceCatalogue = {
  service: 'dataproc.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/dataproc',
  seen: '2026-11-20',
  rows: [
    { permission: 'dataproc.googleapis.com/autoscalingPolicies.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'clusters do not follow load' },
    { permission: 'dataproc.googleapis.com/autoscalingPolicies.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others run jobs under the cluster\'s identity' },
    { permission: 'dataproc.googleapis.com/autoscalingPolicies.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'clusters do not follow load' },
    { permission: 'dataproc.googleapis.com/batches.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs code of the caller under a service account' },
    { permission: 'dataproc.googleapis.com/batches.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of a batch' },
    { permission: 'dataproc.googleapis.com/batches.sparkApplicationWrite', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'overwrites what is recorded of an application' },
    { permission: 'dataproc.googleapis.com/clusters.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'machines under a service account that the caller names' },
    { permission: 'dataproc.googleapis.com/clusters.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the cluster, and what is in its file system' },
    { permission: 'dataproc.googleapis.com/clusters.repair', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts jobs' },
    { permission: 'dataproc.googleapis.com/clusters.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others run jobs under the cluster\'s identity' },
    { permission: 'dataproc.googleapis.com/clusters.start', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts jobs' },
    { permission: 'dataproc.googleapis.com/clusters.stop', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts jobs' },
    { permission: 'dataproc.googleapis.com/clusters.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'size and lifetime of the cluster' },
    { permission: 'dataproc.googleapis.com/clusters.use', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs jobs under the cluster\'s identity' },
    { permission: 'dataproc.googleapis.com/jobs.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs code under the cluster\'s identity' },
    { permission: 'dataproc.googleapis.com/jobs.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of a job' },
    { permission: 'dataproc.googleapis.com/jobs.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others run jobs under the cluster\'s identity' },
    { permission: 'dataproc.googleapis.com/nodeGroups.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'size of the node group' },
    { permission: 'dataproc.googleapis.com/operations.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others see what was run' },
    { permission: 'dataproc.googleapis.com/sessionTemplates.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'under which identity sessions run' },
    { permission: 'dataproc.googleapis.com/sessionTemplates.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the template with its settings' },
    { permission: 'dataproc.googleapis.com/sessionTemplates.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'under which identity sessions run' },
    { permission: 'dataproc.googleapis.com/sessions.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'an interactive session under a service account' },
    { permission: 'dataproc.googleapis.com/sessions.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'ends somebody\'s session' },
    { permission: 'dataproc.googleapis.com/sessions.sparkApplicationWrite', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'overwrites what is recorded of an application' },
    { permission: 'dataproc.googleapis.com/sessions.terminate', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'ends somebody\'s session' },
    { permission: 'dataproc.googleapis.com/workflowTemplates.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what a workflow runs' },
    { permission: 'dataproc.googleapis.com/workflowTemplates.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the workflow' },
    { permission: 'dataproc.googleapis.com/workflowTemplates.instantiate', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs jobs on a cluster with its identity' },
    { permission: 'dataproc.googleapis.com/workflowTemplates.instantiateInline', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs jobs on a cluster with its identity' },
    { permission: 'dataproc.googleapis.com/workflowTemplates.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others run jobs under the cluster\'s identity' },
    { permission: 'dataproc.googleapis.com/workflowTemplates.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what a workflow runs' },
  ],
  leftOut: [
    {
      why: 'ends a job that can be started again, or edits its labels',
      permissions: [
        'dataproc.googleapis.com/batches.cancel', 'dataproc.googleapis.com/jobs.cancel', 'dataproc.googleapis.com/jobs.update',
        'dataproc.googleapis.com/operations.cancel', 'dataproc.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
