import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Entity Resolution. */
export const entityresolution: ServiceCatalogue = {
  service: 'entityresolution',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsentityresolution.html',
  seen: '2026-11-20',
  rows: [
    { action: 'entityresolution:AddPolicyStatement', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'opens a resource to another account' },
    { action: 'entityresolution:BatchDeleteUniqueId', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['MatchingWorkflow'], tags: true, why: 'match ids of records; applications do it' },
    { action: 'entityresolution:DeleteIdMappingWorkflow', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['IdMappingWorkflow'], tags: true, why: 'a matching definition; stack updates replace it' },
    { action: 'entityresolution:DeleteIdNamespace', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['IdNamespace'], tags: true, why: 'a namespace shared with partners; stack updates replace it' },
    { action: 'entityresolution:DeleteMatchingWorkflow', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['MatchingWorkflow'], tags: true, why: 'a matching definition; stack updates replace it' },
    { action: 'entityresolution:DeletePolicyStatement', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'partners lose access; stack updates replace it' },
    { action: 'entityresolution:DeleteSchemaMapping', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['SchemaMapping'], tags: true, why: 'a mapping of columns; stack updates replace it' },
    { action: 'entityresolution:PutPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'opens a resource to another account' },
  ],
  leftOut: [],
};
