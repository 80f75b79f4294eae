import { ServiceCatalogue } from '../row';

/** Amazon CodeGuru Security. */
export const codeguruSecurity: ServiceCatalogue = {
  service: 'codeguru-security',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncodegurusecurity.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['codeguru-security:DeleteScansByCategory'] },
  ],
};
