import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EventBridge Pipes. */
export const pipes: ServiceCatalogue = {
  service: 'pipes',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgepipes.html',
  seen: '2026-11-20',
  rows: [
    { action: 'pipes:CreatePipe', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['pipe'], tags: true, why: 'calls a target under a role of its own' },
    { action: 'pipes:DeletePipe', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['pipe'], tags: true, why: 'a pipe; stack updates replace it' },
    { action: 'pipes:StopPipe', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['pipe'], tags: true, why: 'events pile up at the source' },
    { action: 'pipes:UpdatePipe', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['pipe'], tags: true, why: 'calls a target under a role of its own' },
  ],
  leftOut: [],
};
