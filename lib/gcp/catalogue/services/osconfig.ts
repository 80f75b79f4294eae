import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** VM Manager. */
export const osconfig: ServiceCatalogue = {
  service: 'osconfig.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/osconfig',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'osconfig.googleapis.com/osPolicyAssignments.create',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'commands run as root on machines that match (patchJobs.exec, patchDeployments.create)',
      add: 'no role of VM Manager for agents; deny setMetadata, without which the agent on the machine is not switched on',
    },
  ],
};
