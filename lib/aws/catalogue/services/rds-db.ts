import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon RDS IAM Authentication. */
export const rdsDb: ServiceCatalogue = {
  service: 'rds-db',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrdsiamauthentication.html',
  seen: '2026-11-20',
  rows: [
    { action: 'rds-db:connect', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['db-user'], tags: false, why: 'SQL session; what it drops or reads is invisible to IAM' },
  ],
  leftOut: [],
};
