import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Vertex AI Workbench. */
export const notebooks: ServiceCatalogue = {
  service: 'notebooks.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/notebooks',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'notebooks.googleapis.com/instances.create',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'a notebook machine runs under a service account, and one that is there can be changed (instances.update, setIamPolicy) or deleted',
      add: 'deny serviceAccounts.actAs; gcp.restrictServiceUsage without notebooks.googleapis.com',
    },
  ],
};
