import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Contact Center. */
export const contactcenteraiplatform: ServiceCatalogue = {
  service: 'contactcenteraiplatform.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/contactcenteraiplatform',
  seen: '2026-11-20',
  rows: [
    { permission: 'contactcenteraiplatform.googleapis.com/contactCenters.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the contact centre' },
    { permission: 'contactcenteraiplatform.googleapis.com/contactCenters.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'settings of the contact centre' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'contactcenteraiplatform.googleapis.com/operations.cancel', 'contactcenteraiplatform.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
