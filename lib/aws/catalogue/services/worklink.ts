import { ServiceCatalogue } from '../row';

/** Amazon WorkLink. */
export const worklink: ServiceCatalogue = {
  service: 'worklink',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonworklink.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['worklink:DeleteFleet', 'worklink:DisassociateDomain', 'worklink:DisassociateWebsiteAuthorizationProvider', 'worklink:DisassociateWebsiteCertificateAuthority', 'worklink:RevokeDomainAccess'] },
  ],
};
