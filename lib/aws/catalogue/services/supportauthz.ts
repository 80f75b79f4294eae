import { ServiceCatalogue } from '../row';

/** AWS Support Authorization. */
export const supportauthz: ServiceCatalogue = {
  service: 'supportauthz',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssupportauthorization.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'takes the access of AWS Support back; nothing is lost', actions: ['supportauthz:DeleteSupportPermit'] },
  ],
};
