import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Workflows. */
export const workflows: ServiceCatalogue = {
  service: 'workflows.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/workflows',
  seen: '2026-11-20',
  rows: [
    { permission: 'workflows.googleapis.com/workflows.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs under the service account of the workflow' },
    { permission: 'workflows.googleapis.com/workflows.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the workflow; replacements in deployments call it' },
    { permission: 'workflows.googleapis.com/workflows.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs under the service account of the workflow' },
  ],
  leftOut: [
    {
      why: 'the record of an operation',
      permissions: [
        'workflows.googleapis.com/operations.cancel',
      ],
    },
  ],
  notDeniable: [
    {
      permission: 'workflows.googleapis.com/executions.create',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'a workflow that is there can be run with arguments of the caller, under its service account',
      add: 'no roles/workflows.invoker for agents; the group workflows.googleapis.com/*.* matches it by Google\'s words, with all of the service',
    },
  ],
};
