import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** BigQuery sharing. */
export const analyticshub: ServiceCatalogue = {
  service: 'analyticshub.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/analyticshub',
  seen: '2026-11-20',
  rows: [
    { permission: 'analyticshub.googleapis.com/dataExchanges.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the exchange with all listings that others subscribe to' },
    { permission: 'analyticshub.googleapis.com/dataExchanges.setIamPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can let other organizations see and subscribe' },
    { permission: 'analyticshub.googleapis.com/dataExchanges.update', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can change who finds the exchange, and whether data may be exported' },
    { permission: 'analyticshub.googleapis.com/listings.create', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'offers a data set to others' },
    { permission: 'analyticshub.googleapis.com/listings.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'subscribers lose the data' },
    { permission: 'analyticshub.googleapis.com/listings.setIamPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can let other organizations subscribe to the data' },
    { permission: 'analyticshub.googleapis.com/listings.update', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can lift the ban on copying, or point the listing at another data set' },
    { permission: 'analyticshub.googleapis.com/subscriptions.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the linked data sets that queries read from' },
  ],
  leftOut: [
    {
      why: 'what the caller subscribed to, under the same name',
      permissions: [
        'analyticshub.googleapis.com/subscriptions.update',
      ],
    },
  ],
  notDeniable: [],
};
