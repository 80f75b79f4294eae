import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Kinesis Analytics V2. */
export const kinesisanalytics: ServiceCatalogue = {
  service: 'kinesisanalytics',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisanalyticsv2.html',
  seen: '2026-11-20',
  rows: [
    { action: 'kinesisanalytics:DeleteApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application'], tags: true, why: 'the application with its running state and name' },
    { action: 'kinesisanalytics:DeleteApplicationCloudWatchLoggingOption', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'the application no longer logs; stack updates call it' },
    { action: 'kinesisanalytics:DeleteApplicationInputProcessingConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'pre-processing of the input' },
    { action: 'kinesisanalytics:DeleteApplicationOutput', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'results no longer reach their destination; stack updates call it' },
    { action: 'kinesisanalytics:DeleteApplicationReferenceDataSource', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'reference data of the application; stack updates call it' },
    { action: 'kinesisanalytics:DeleteApplicationSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application'], tags: true, why: 'a saved state of the application' },
    { action: 'kinesisanalytics:DeleteApplicationVpcConfiguration', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'the application loses its network; stack updates call it' },
    { action: 'kinesisanalytics:StopApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application'], tags: true, why: 'processing stops' },
    { action: 'kinesisanalytics:UpdateApplication', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['application'], tags: true, why: 'other code under the role of the application' },
  ],
  leftOut: [],
};
