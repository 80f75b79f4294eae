import { ServiceCatalogue } from '../row';

/** AWS Backup Search. */
export const backupSearch: ServiceCatalogue = {
  service: 'backup-search',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbackupsearch.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'stops a search; nothing is lost', actions: ['backup-search:StopSearchJob'] },
  ],
};
