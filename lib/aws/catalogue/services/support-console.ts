import { ServiceCatalogue } from '../row';

/** AWS Support Console. */
export const supportConsole: ServiceCatalogue = {
  service: 'support-console',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssupportconsole.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the callers own draft', actions: ['support-console:DeleteCaseDraft'] },
  ],
};
