import { ServiceCatalogue } from '../row';

/** Database Query Metadata Service. */
export const dbqms: ServiceCatalogue = {
  service: 'dbqms',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_databasequerymetadataservice.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'favourites of the caller in the query editor', actions: ['dbqms:DeleteFavoriteQueries'] },
    { why: 'history shown to the caller in the query editor', actions: ['dbqms:DeleteQueryHistory'] },
    { why: 'an open tab of the caller', actions: ['dbqms:DeleteTab'] },
  ],
};
