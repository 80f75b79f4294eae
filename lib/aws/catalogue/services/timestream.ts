import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Timestream. */
export const timestream: ServiceCatalogue = {
  service: 'timestream',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazontimestream.html',
  seen: '2026-11-20',
  rows: [
    { action: 'timestream:DeleteDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['database'], tags: true, why: 'a time series database; irreversible' },
    { action: 'timestream:DeleteScheduledQuery', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['scheduled-query'], tags: true, why: 'derived tables are no longer filled; stack updates replace it' },
    { action: 'timestream:DeleteTable', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['table'], tags: true, why: 'a table with all of its measurements; irreversible' },
    { action: 'timestream:UpdateTable', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['table'], tags: true, why: 'a shorter retention deletes measurements by clock; no key on the value' },
  ],
  leftOut: [],
};
