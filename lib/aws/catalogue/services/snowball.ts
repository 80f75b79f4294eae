import { ServiceCatalogue } from '../row';

/** AWS Snowball. */
export const snowball: ServiceCatalogue = {
  service: 'snowball',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssnowball.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'orders an empty cluster; touches no data', actions: ['snowball:CreateCluster'] },
  ],
};
