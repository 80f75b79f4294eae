import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon AppFlow. */
export const appflow: ServiceCatalogue = {
  service: 'appflow',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonappflow.html',
  seen: '2026-11-20',
  rows: [
    { action: 'appflow:DeleteConnectorProfile', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['connectorprofile'], tags: false, why: 'a login to an application with its tokens; stack updates replace it' },
    { action: 'appflow:DeleteFlow', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['flow'], tags: true, why: 'a flow; stack updates replace it' },
    { action: 'appflow:StopFlow', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['flow'], tags: true, why: 'data is no longer transferred' },
    { action: 'appflow:UpdateConnectorProfile', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['connectorprofile'], tags: false, why: 'overwrites the stored credentials' },
  ],
  leftOut: [
    { why: 'a cache that fills itself again', actions: ['appflow:ResetConnectorMetadataCache'] },
  ],
};
