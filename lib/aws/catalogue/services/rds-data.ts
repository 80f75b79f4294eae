import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon RDS Data API. */
export const rdsData: ServiceCatalogue = {
  service: 'rds-data',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrdsdataapi.html',
  seen: '2026-11-20',
  rows: [
    { action: 'rds-data:BatchExecuteStatement', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['cluster'], tags: true, why: 'any SQL in bulk; IAM sees one verb' },
    { action: 'rds-data:ExecuteSql', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['cluster'], tags: true, why: 'any SQL through the deprecated call' },
    { action: 'rds-data:ExecuteStatement', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['cluster'], tags: true, why: 'any SQL, DROP and DELETE included; IAM sees one verb' },
  ],
  leftOut: [],
};
