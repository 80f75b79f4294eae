import { ServiceCatalogue } from '../row';

/** Amazon Message Delivery Service. */
export const ec2messages: ServiceCatalogue = {
  service: 'ec2messages',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmessagedeliveryservice.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the SSM agent clearing its own old message', actions: ['ec2messages:DeleteMessage'] },
  ],
};
