import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Service Mesh. */
export const meshconfig: ServiceCatalogue = {
  service: 'meshconfig.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/meshconfig',
  seen: '2026-11-20',
  rows: [
    { permission: 'meshconfig.googleapis.com/projects.init', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'prepares a project for the mesh' },
  ],
  leftOut: [],
  notDeniable: [],
};
