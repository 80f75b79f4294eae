import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Run. */
export const run: ServiceCatalogue = {
  service: 'run.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/run',
  seen: '2026-11-20',
  rows: [
    { permission: 'run.googleapis.com/executions.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of a run of a job' },
    { permission: 'run.googleapis.com/jobs.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a container of the caller under a service account' },
    { permission: 'run.googleapis.com/jobs.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the job with its executions; replacements in deployments call it' },
    { permission: 'run.googleapis.com/jobs.get', asset: Asset.COMPUTE, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'environment variables, with what was written into them' },
    { permission: 'run.googleapis.com/jobs.run', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs the job under its identity' },
    { permission: 'run.googleapis.com/jobs.runWithOverrides', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs the job under its identity with other arguments and environment' },
    { permission: 'run.googleapis.com/jobs.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others run the job' },
    { permission: 'run.googleapis.com/jobs.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'replaces image, identity or environment of the job' },
    { permission: 'run.googleapis.com/revisions.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a version to go back to' },
    { permission: 'run.googleapis.com/services.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a container of the caller under a service account' },
    { permission: 'run.googleapis.com/services.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the service; replacements in deployments call it' },
    { permission: 'run.googleapis.com/services.get', asset: Asset.COMPUTE, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'environment variables, with what was written into them' },
    { permission: 'run.googleapis.com/services.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can let everybody call the service' },
    { permission: 'run.googleapis.com/services.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'replaces image, identity, environment or traffic of the service' },
    { permission: 'run.googleapis.com/workerpools.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a container of the caller under a service account' },
    { permission: 'run.googleapis.com/workerpools.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the pool; replacements in deployments call it' },
    { permission: 'run.googleapis.com/workerpools.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others change the pool' },
    { permission: 'run.googleapis.com/workerpools.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a container of the caller under a service account' },
  ],
  leftOut: [
    {
      why: 'calls the service, which decides whom it answers; approved MCP servers are called with it',
      permissions: [
        'run.googleapis.com/routes.invoke',
      ],
    },
    {
      why: 'ends a run that can be started again',
      permissions: [
        'run.googleapis.com/executions.cancel', 'run.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
