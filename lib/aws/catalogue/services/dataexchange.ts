import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Data Exchange. */
export const dataexchange: ServiceCatalogue = {
  service: 'dataexchange',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdataexchange.html',
  seen: '2026-11-20',
  rows: [
    { action: 'dataexchange:CreateDataGrant', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['data-grants'], tags: true, why: 'gives another account access to data' },
    { action: 'dataexchange:DeleteAsset', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['assets'], tags: true, why: 'an asset of a data set' },
    { action: 'dataexchange:DeleteDataGrant', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['data-grants'], tags: true, why: 'the recipient loses access to granted data' },
    { action: 'dataexchange:DeleteDataSet', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['data-sets', 'entitled-data-sets'], tags: true, why: 'a data set with revisions and assets' },
    { action: 'dataexchange:DeleteEventAction', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['event-actions'], tags: true, why: 'automatic export of new revisions' },
    { action: 'dataexchange:DeleteRevision', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['revisions'], tags: true, why: 'a revision of a data set' },
    { action: 'dataexchange:PublishDataSet', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['data-sets'], tags: true, why: 'publishes data to a product' },
    { action: 'dataexchange:PublishToDataGrant', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['data-sets'], tags: true, why: 'gives another account access to data' },
    { action: 'dataexchange:RevokeRevision', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['revisions'], tags: true, why: 'subscribers lose a revision; cannot be undone' },
  ],
  leftOut: [],
};
