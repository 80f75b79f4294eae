import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Dataflow. */
export const dataflow: ServiceCatalogue = {
  service: 'dataflow.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/dataflow',
  seen: '2026-11-20',
  rows: [
    { permission: 'dataflow.googleapis.com/jobs.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs code of the caller under the service account of workers' },
  ],
  leftOut: [],
  notDeniable: [
    {
      permission: 'dataflow.googleapis.com/jobs.cancel',
      asset: Asset.COMPUTE,
      effect: Effect.WEAKENS,
      possible: 'a running pipeline can be cancelled or drained (jobs.cancel, jobs.updateContents)',
      add: 'no role of Dataflow for agents',
    },
  ],
};
