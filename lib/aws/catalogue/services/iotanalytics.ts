import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IoT Analytics. */
export const iotanalytics: ServiceCatalogue = {
  service: 'iotanalytics',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotanalytics.html',
  seen: '2026-11-20',
  rows: [
    { action: 'iotanalytics:PutLoggingOptions', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can switch logs off; no key on the value' },
  ],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['iotanalytics:DeleteChannel', 'iotanalytics:DeleteDataset', 'iotanalytics:DeleteDatasetContent', 'iotanalytics:DeleteDatastore', 'iotanalytics:DeletePipeline'] },
  ],
};
