import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Pinpoint. */
export const mobiletargeting: ServiceCatalogue = {
  service: 'mobiletargeting',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonpinpoint.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mobiletargeting:DeleteAdmChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the adm channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteApnsChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the apns channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteApnsSandboxChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the apns sandbox channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteApnsVoipChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the apns voip channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteApnsVoipSandboxChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the apns voip sandbox channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteApp', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['app'], tags: true, why: 'the project with endpoints, segments and journeys' },
    { action: 'mobiletargeting:DeleteBaiduChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the baidu channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteCampaign', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['campaign'], tags: true, why: 'the campaign of the project' },
    { action: 'mobiletargeting:DeleteEmailChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the email channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteEmailTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['template'], tags: true, why: 'the email template of the project' },
    { action: 'mobiletargeting:DeleteEndpoint', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['endpoint'], tags: false, why: 'the address of one device; applications keep them in step' },
    { action: 'mobiletargeting:DeleteEventStream', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['event-stream'], tags: false, why: 'events of messages are no longer streamed out' },
    { action: 'mobiletargeting:DeleteGcmChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the gcm channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteInAppTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['template'], tags: true, why: 'the in app template of the project' },
    { action: 'mobiletargeting:DeleteJourney', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['journey'], tags: true, why: 'the journey of the project' },
    { action: 'mobiletargeting:DeletePushTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['template'], tags: true, why: 'the push template of the project' },
    { action: 'mobiletargeting:DeleteRecommenderConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['recommender'], tags: false, why: 'the recommender configuration of the project' },
    { action: 'mobiletargeting:DeleteSegment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['segment'], tags: true, why: 'the segment of the project' },
    { action: 'mobiletargeting:DeleteSmsChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the sms channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteSmsTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['template'], tags: true, why: 'the sms template of the project' },
    { action: 'mobiletargeting:DeleteUserEndpoints', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['user'], tags: false, why: 'the addresses of one user; applications erase them on request' },
    { action: 'mobiletargeting:DeleteVoiceChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: false, why: 'the voice channel with its credentials; messages are no longer sent' },
    { action: 'mobiletargeting:DeleteVoiceTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['template'], tags: true, why: 'the voice template of the project' },
    { action: 'mobiletargeting:RemoveAttributes', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 2, on: ['attribute'], tags: false, why: 'an attribute of all endpoints at once' },
  ],
  leftOut: [],
};
