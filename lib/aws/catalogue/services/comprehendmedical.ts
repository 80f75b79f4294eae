import { ServiceCatalogue } from '../row';

/** Amazon Comprehend Medical. */
export const comprehendmedical: ServiceCatalogue = {
  service: 'comprehendmedical',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncomprehendmedical.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the job can be run again on the same input', actions: ['comprehendmedical:StopEntitiesDetectionV2Job', 'comprehendmedical:StopICD10CMInferenceJob', 'comprehendmedical:StopPHIDetectionJob', 'comprehendmedical:StopRxNormInferenceJob', 'comprehendmedical:StopSNOMEDCTInferenceJob'] },
  ],
};
