import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Cloud Directory. */
export const clouddirectory: ServiceCatalogue = {
  service: 'clouddirectory',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonclouddirectory.html',
  seen: '2026-11-20',
  rows: [
    { action: 'clouddirectory:BatchWrite', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: false, why: 'deletes and detaches objects in bulk' },
    { action: 'clouddirectory:DeleteDirectory', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['directory'], tags: false, why: 'the directory with all objects' },
    { action: 'clouddirectory:DeleteFacet', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['developmentSchema'], tags: false, why: 'a facet with the attributes under it' },
    { action: 'clouddirectory:DeleteObject', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: false, why: 'one object; applications do it' },
    { action: 'clouddirectory:DeleteSchema', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['developmentSchema', 'publishedSchema'], tags: false, why: 'a schema of directories' },
    { action: 'clouddirectory:DeleteTypedLinkFacet', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['developmentSchema'], tags: false, why: 'a link type with its attributes' },
    { action: 'clouddirectory:DetachFromIndex', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: false, why: 'an object leaves an index' },
    { action: 'clouddirectory:DetachObject', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: false, why: 'an object leaves its parent' },
    { action: 'clouddirectory:DetachPolicy', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: false, why: 'a policy leaves an object' },
    { action: 'clouddirectory:DetachTypedLink', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: false, why: 'a link between objects' },
    { action: 'clouddirectory:DisableDirectory', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['directory'], tags: false, why: 'the directory is no longer readable; the step before deletion' },
    { action: 'clouddirectory:RemoveFacetFromObject', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: false, why: 'a facet of an object with its values' },
    { action: 'clouddirectory:UpdateFacet', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['appliedSchema', 'developmentSchema'], tags: false, why: 'can delete attributes; the same call adds them' },
    { action: 'clouddirectory:UpdateTypedLinkFacet', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['developmentSchema'], tags: false, why: 'can delete attributes; the same call adds them' },
  ],
  leftOut: [],
};
