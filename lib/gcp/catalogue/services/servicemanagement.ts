import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Service Management. */
export const servicemanagement: ServiceCatalogue = {
  service: 'servicemanagement.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/servicemanagement',
  seen: '2026-11-20',
  rows: [
    { permission: 'servicemanagement.googleapis.com/services.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'an API that others call' },
    { permission: 'servicemanagement.googleapis.com/services.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use or change the API' },
    { permission: 'servicemanagement.googleapis.com/services.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'settings of an API that others call' },
  ],
  leftOut: [],
  notDeniable: [],
};
