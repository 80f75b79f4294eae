import { ServiceCatalogue } from '../row';

/** AWS Network Manager Chat. */
export const networkmanagerChat: ServiceCatalogue = {
  service: 'networkmanager-chat',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsnetworkmanagerchat.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'a chat of the caller with the assistant', actions: ['networkmanager-chat:DeleteConversation'] },
  ],
};
