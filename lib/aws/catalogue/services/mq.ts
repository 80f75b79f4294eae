import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon MQ. */
export const mq: ServiceCatalogue = {
  service: 'mq',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmq.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mq:DeleteBroker', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['brokers'], tags: true, why: 'the broker with all queues and messages' },
    { action: 'mq:DeleteConfiguration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configurations'], tags: true, why: 'broker settings; stack updates replace them' },
    { action: 'mq:DeleteTags', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['brokers', 'configurations'], tags: true, why: 'tags that access and cost rules read; stack updates call it' },
    { action: 'mq:DeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['brokers'], tags: true, why: 'the login of an application' },
    { action: 'mq:Promote', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['brokers'], tags: true, why: 'makes the replica in the other Region primary' },
    { action: 'mq:RebootBroker', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['brokers'], tags: true, why: 'interrupts the broker' },
    { action: 'mq:UpdateBroker', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['brokers'], tags: true, why: 'logging, authentication and firewall groups; no key on the value' },
  ],
  leftOut: [],
};
