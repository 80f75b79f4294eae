import { ServiceCatalogue } from '../row';

/** Amazon Connect Voice ID. */
export const voiceid: ServiceCatalogue = {
  service: 'voiceid',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonconnectvoiceid.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['voiceid:DeleteDomain', 'voiceid:DeleteFraudster', 'voiceid:DeleteSpeaker', 'voiceid:DeleteWatchlist', 'voiceid:DisassociateFraudster'] },
  ],
};
