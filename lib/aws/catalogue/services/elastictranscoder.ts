import { ServiceCatalogue } from '../row';

/** Amazon Elastic Transcoder. */
export const elastictranscoder: ServiceCatalogue = {
  service: 'elastictranscoder',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelastictranscoder.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['elastictranscoder:DeletePipeline', 'elastictranscoder:DeletePreset', 'elastictranscoder:UpdatePipelineStatus'] },
  ],
};
