import { ServiceCatalogue } from '../row';

/** AWS IQ. */
export const iq: ServiceCatalogue = {
  service: 'iq',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiq.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'a file in the callers own conversation', actions: ['iq:DeleteAttachment'] },
    { why: 'the callers own public profile', actions: ['iq:DisableIndividualPublicProfile', 'iq:EnableIndividualPublicProfile', 'iq:UnlinkAwsCertification'] },
    { why: 'the callers own conversation', actions: ['iq:ArchiveConversation'] },
  ],
};
