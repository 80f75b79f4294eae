import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Data Fusion. */
export const datafusion: ServiceCatalogue = {
  service: 'datafusion.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/datafusion',
  seen: '2026-11-20',
  rows: [
    { permission: 'datafusion.googleapis.com/instances.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs pipelines of the caller under a service account' },
    { permission: 'datafusion.googleapis.com/instances.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the instance with its pipelines' },
    { permission: 'datafusion.googleapis.com/instances.restart', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts pipelines' },
    { permission: 'datafusion.googleapis.com/instances.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others run pipelines' },
    { permission: 'datafusion.googleapis.com/instances.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'logging, plugins and network of the instance' },
    { permission: 'datafusion.googleapis.com/instances.upgrade', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'logging, plugins and network of the instance' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'datafusion.googleapis.com/operations.cancel', 'datafusion.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [
    {
      permission: 'datafusion.googleapis.com/instances.runtime',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'pipelines of a running instance can be changed and run under its service account',
      add: 'no role of Data Fusion for agents',
    },
  ],
};
