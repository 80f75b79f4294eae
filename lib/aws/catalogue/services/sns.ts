import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon SNS. */
export const sns: ServiceCatalogue = {
  service: 'sns',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sns:AddPermission', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['topic'], tags: true, why: 'opens the topic to another account' },
    { action: 'sns:DeleteEndpoint', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'the push endpoint of one device; applications do it daily' },
    { action: 'sns:DeletePlatformApplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the push credentials and all device endpoints under them' },
    { action: 'sns:DeleteSMSSandboxPhoneNumber', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a verified test number' },
    { action: 'sns:DeleteTopic', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['topic'], tags: true, why: 'the topic with all subscriptions; stack updates replace it' },
    { action: 'sns:PutDataProtectionPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['topic'], tags: true, why: 'sensitive data is no longer masked or blocked' },
    { action: 'sns:RemovePermission', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['topic'], tags: true, why: 'publishers or subscribers lose access to the topic' },
    { action: 'sns:SetSubscriptionAttributes', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['topic'], tags: true, why: 'a filter policy silences a subscriber; no key on the value' },
    { action: 'sns:SetTopicAttributes', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['topic'], tags: true, why: 'policy, encryption and delivery logging; no key on the value' },
    { action: 'sns:Subscribe', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['topic'], tags: true, why: 'sends a copy of every message to an endpoint of the caller' },
    { action: 'sns:Unsubscribe', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['topic'], tags: true, why: 'a consumer no longer receives messages; applications do it too' },
  ],
  leftOut: [],
};
