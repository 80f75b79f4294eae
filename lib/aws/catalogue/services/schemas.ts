import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EventBridge Schemas. */
export const schemas: ServiceCatalogue = {
  service: 'schemas',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgeschemas.html',
  seen: '2026-11-20',
  rows: [
    { action: 'schemas:DeleteDiscoverer', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['discoverer'], tags: true, why: 'schemas are no longer discovered' },
    { action: 'schemas:DeleteRegistry', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['registry'], tags: true, why: 'a registry of event schemas; stack updates replace it' },
    { action: 'schemas:DeleteResourcePolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['registry'], tags: true, why: 'other accounts lose access to the registry' },
    { action: 'schemas:DeleteSchema', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['schema'], tags: true, why: 'an event schema with all versions' },
    { action: 'schemas:DeleteSchemaVersion', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['schema'], tags: true, why: 'a version of an event schema' },
    { action: 'schemas:PutResourcePolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['registry'], tags: true, why: 'opens the registry to other accounts' },
    { action: 'schemas:StopDiscoverer', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['discoverer'], tags: true, why: 'schemas are no longer discovered' },
  ],
  leftOut: [],
};
