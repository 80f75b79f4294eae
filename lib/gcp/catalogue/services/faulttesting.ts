import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Fault Testing. */
export const faulttesting: ServiceCatalogue = {
  service: 'faulttesting.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/faulttesting',
  seen: '2026-11-20',
  rows: [
    { permission: 'faulttesting.googleapis.com/experimentTemplates.create', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is broken on purpose' },
    { permission: 'faulttesting.googleapis.com/experimentTemplates.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a test of faults with its results' },
    { permission: 'faulttesting.googleapis.com/experimentTemplates.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is broken on purpose' },
    { permission: 'faulttesting.googleapis.com/experiments.create', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'breaks what runs, on purpose' },
    { permission: 'faulttesting.googleapis.com/experiments.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a test of faults with its results' },
    { permission: 'faulttesting.googleapis.com/experiments.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'breaks what runs, on purpose' },
  ],
  leftOut: [
    {
      why: 'a check that can be made again',
      permissions: [
        'faulttesting.googleapis.com/operations.cancel', 'faulttesting.googleapis.com/operations.delete',
        'faulttesting.googleapis.com/validations.delete',
      ],
    },
  ],
  notDeniable: [],
};
