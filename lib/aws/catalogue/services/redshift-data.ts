import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Redshift Data API. */
export const redshiftData: ServiceCatalogue = {
  service: 'redshift-data',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonredshiftdataapi.html',
  seen: '2026-11-20',
  rows: [
    { action: 'redshift-data:BatchExecuteStatement', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['cluster', 'workgroup'], tags: true, why: 'any SQL in bulk; IAM sees one verb' },
    { action: 'redshift-data:ExecuteStatement', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['cluster', 'workgroup'], tags: true, why: 'any SQL, DROP and DELETE included; IAM sees one verb' },
  ],
  leftOut: [],
};
