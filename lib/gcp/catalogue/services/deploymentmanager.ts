import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Deployment Manager. */
export const deploymentmanager: ServiceCatalogue = {
  service: 'deploymentmanager.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/deploymentmanager',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'deploymentmanager.googleapis.com/deployments.create',
      asset: Asset.STACKS,
      effect: Effect.ESCALATES,
      possible: 'templates run as the Google APIs service agent, which is an editor; deployments can be deleted with what they own (deployments.delete)',
      add: 'gcp.restrictServiceUsage without deploymentmanager.googleapis.com; no basic roles for agents',
    },
  ],
};
