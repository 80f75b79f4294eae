import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Connect Outbound Campaigns. */
export const connectCampaigns: ServiceCatalogue = {
  service: 'connect-campaigns',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonconnectoutboundcampaigns.html',
  seen: '2026-11-20',
  rows: [
    { action: 'connect-campaigns:DeleteCampaign', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['campaign'], tags: true, why: 'a campaign with its progress' },
    { action: 'connect-campaigns:DeleteCampaignChannelSubtypeConfig', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['campaign'], tags: true, why: 'a channel of a campaign; stack updates drop and add it' },
    { action: 'connect-campaigns:DeleteCampaignCommunicationLimits', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['campaign'], tags: true, why: 'people can be called more often than allowed; stack updates do it' },
    { action: 'connect-campaigns:DeleteCampaignCommunicationTime', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['campaign'], tags: true, why: 'people can be called at night; stack updates do it' },
    { action: 'connect-campaigns:DeleteCampaignEntryLimits', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['campaign'], tags: true, why: 'people can enter the campaign without limit; stack updates do it' },
    { action: 'connect-campaigns:DeleteConnectInstanceConfig', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the connect instance config; campaigns of the instance stop working' },
    { action: 'connect-campaigns:DeleteConnectInstanceIntegration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the connect instance integration; campaigns of the instance stop working' },
    { action: 'connect-campaigns:DeleteInstanceOnboardingJob', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the instance onboarding job; campaigns of the instance stop working' },
    { action: 'connect-campaigns:StopCampaign', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['campaign'], tags: true, why: 'ends a running campaign; it cannot be resumed' },
  ],
  leftOut: [],
};
