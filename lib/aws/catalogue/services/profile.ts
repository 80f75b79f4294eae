import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Connect Customer Profiles. */
export const profile: ServiceCatalogue = {
  service: 'profile',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonconnectcustomerprofiles.html',
  seen: '2026-11-20',
  rows: [
    { action: 'profile:DeleteCalculatedAttributeDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['calculated-attributes', 'domains'], tags: true, why: 'a calculated attribute; stack updates replace it' },
    { action: 'profile:DeleteDomain', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['domains'], tags: true, why: 'the domain with all customer profiles' },
    { action: 'profile:DeleteDomainLayout', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'layouts'], tags: true, why: 'what agents see of a profile' },
    { action: 'profile:DeleteDomainObjectType', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['domain-object-types', 'domains'], tags: true, why: 'an object type with the data under it' },
    { action: 'profile:DeleteEventStream', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'event-streams'], tags: true, why: 'the export of changes; stack updates replace it' },
    { action: 'profile:DeleteEventTrigger', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'event-triggers'], tags: true, why: 'what reacts to changes; stack updates replace it' },
    { action: 'profile:DeleteIntegration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'integrations'], tags: true, why: 'the feed of a domain; stack updates replace it' },
    { action: 'profile:DeleteProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['domains'], tags: true, why: 'one customer profile; applications do it' },
    { action: 'profile:DeleteProfileKey', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['domains'], tags: true, why: 'a key a profile is found by' },
    { action: 'profile:DeleteProfileObject', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['domains', 'object-types'], tags: true, why: 'one object of a profile' },
    { action: 'profile:DeleteProfileObjectType', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['domains', 'object-types'], tags: true, why: 'an object type with all objects of it' },
    { action: 'profile:DeleteRecommender', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'recommenders'], tags: true, why: 'a trained recommender' },
    { action: 'profile:DeleteRecommenderFilter', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'recommender-filters'], tags: true, why: 'a filter of recommendations' },
    { action: 'profile:DeleteRecommenderSchema', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'recommender-schemas'], tags: true, why: 'the schema of a recommender' },
    { action: 'profile:DeleteSegmentDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'segment-definitions'], tags: true, why: 'a customer segment; stack updates replace it' },
    { action: 'profile:DeleteSegmentSubscription', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'segment-definitions'], tags: true, why: 'events on segment membership' },
    { action: 'profile:DeleteWorkflow', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains'], tags: true, why: 'a workflow of integrations' },
    { action: 'profile:DisassociateStreamForSegments', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains'], tags: true, why: 'events on segment membership no longer go out' },
    { action: 'profile:MergeProfiles', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['domains'], tags: true, why: 'melts profiles together; cannot be undone' },
    { action: 'profile:PutProfileObject', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['domains', 'object-types'], tags: true, why: 'overwrites an object of a profile' },
    { action: 'profile:PutProfileObjectType', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains', 'object-types'], tags: true, why: 'a shorter expiration deletes objects by clock; no key on the value' },
    { action: 'profile:StopRecommender', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['domains', 'recommenders'], tags: true, why: 'recommendations stop' },
    { action: 'profile:UpdateDomain', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains'], tags: true, why: 'a shorter expiration deletes profiles by clock; no key on the value' },
    { action: 'profile:UpdateProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['domains'], tags: true, why: 'overwrites a customer profile' },
  ],
  leftOut: [
    { why: 'an upload of the caller; profiles stay', actions: ['profile:StopUploadJob'] },
  ],
};
