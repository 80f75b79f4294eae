import { ServiceCatalogue } from '../row';

/** AWS Elemental MediaStore. */
export const mediastore: ServiceCatalogue = {
  service: 'mediastore',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediastore.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['mediastore:DeleteContainer', 'mediastore:DeleteContainerPolicy', 'mediastore:DeleteCorsPolicy', 'mediastore:DeleteLifecyclePolicy', 'mediastore:DeleteMetricPolicy', 'mediastore:DeleteObject', 'mediastore:PutContainerPolicy', 'mediastore:PutLifecyclePolicy', 'mediastore:StopAccessLogging'] },
  ],
};
