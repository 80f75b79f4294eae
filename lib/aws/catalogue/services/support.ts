import { ServiceCatalogue } from '../row';

/** AWS Support. */
export const support: ServiceCatalogue = {
  service: 'support',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssupport.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'ends a call; the case stays', actions: ['support:DisconnectLiveContactForCase'] },
  ],
};
