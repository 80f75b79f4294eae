import { ServiceCatalogue } from '../row';

/** AWS User Experience Customization. */
export const uxc: ServiceCatalogue = {
  service: 'uxc',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsuserexperiencecustomization.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'a colour in the console', actions: ['uxc:DeleteAccountColor'] },
  ],
};
