import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Access Context Manager. */
export const accesscontextmanager: ServiceCatalogue = {
  service: 'accesscontextmanager.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/accesscontextmanager',
  seen: '2026-11-20',
  rows: [
    { permission: 'accesscontextmanager.googleapis.com/accessLevels.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'all-but-deployers', why: 'a new level may be as wide as the internet; perimeters then name it' },
    { permission: 'accesscontextmanager.googleapis.com/accessLevels.delete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what a level let in, or kept out, is decided by nothing; perimeters that name it break' },
    { permission: 'accesscontextmanager.googleapis.com/accessLevels.replaceAll', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'replaces every access level of the organization at once' },
    { permission: 'accesscontextmanager.googleapis.com/accessLevels.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'all-but-deployers', why: 'can widen who counts as coming from a trusted place' },
    { permission: 'accesscontextmanager.googleapis.com/authorizedOrgsDescs.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'lets devices and users of another organization count as trusted' },
    { permission: 'accesscontextmanager.googleapis.com/authorizedOrgsDescs.delete', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'users of a partner organization lose their way in' },
    { permission: 'accesscontextmanager.googleapis.com/authorizedOrgsDescs.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'lets devices and users of another organization count as trusted' },
    { permission: 'accesscontextmanager.googleapis.com/gcpUserAccessBindings.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'decides from which devices a group may reach Google Cloud, or whether at all' },
    { permission: 'accesscontextmanager.googleapis.com/gcpUserAccessBindings.delete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'members of the group need no trusted device any more' },
    { permission: 'accesscontextmanager.googleapis.com/gcpUserAccessBindings.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'decides from which devices a group may reach Google Cloud, or whether at all' },
    { permission: 'accesscontextmanager.googleapis.com/policies.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'a scoped access policy of its own takes part of the organization' },
    { permission: 'accesscontextmanager.googleapis.com/policies.delete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'all perimeters and access levels under it go' },
    { permission: 'accesscontextmanager.googleapis.com/policies.setIamPolicy', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'makes somebody an administrator of all perimeters' },
    { permission: 'accesscontextmanager.googleapis.com/policies.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'changes what the whole access policy is scoped to' },
    { permission: 'accesscontextmanager.googleapis.com/servicePerimeters.commit', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'puts what was a dry run into force for all perimeters' },
    { permission: 'accesscontextmanager.googleapis.com/servicePerimeters.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'all-but-deployers', why: 'a second perimeter can bridge what the first keeps apart' },
    { permission: 'accesscontextmanager.googleapis.com/servicePerimeters.delete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'nothing keeps the data of the projects inside any more' },
    { permission: 'accesscontextmanager.googleapis.com/servicePerimeters.replaceAll', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'replaces every perimeter of the organization at once' },
    { permission: 'accesscontextmanager.googleapis.com/servicePerimeters.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'all-but-deployers', why: 'takes projects or services out, or lets traffic in and out' },
  ],
  leftOut: [],
  notDeniable: [],
};
