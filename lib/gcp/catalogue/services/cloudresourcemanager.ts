import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Resource Manager. */
export const cloudresourcemanager: ServiceCatalogue = {
  service: 'cloudresourcemanager.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/resourcemanager',
  seen: '2026-11-20',
  rows: [
    { permission: 'cloudresourcemanager.googleapis.com/folders.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'agents', why: 'a folder outside of the controls of its siblings' },
    { permission: 'cloudresourcemanager.googleapis.com/folders.delete', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the folder; policies on it go with it' },
    { permission: 'cloudresourcemanager.googleapis.com/folders.move', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'a folder that moves loses the controls of its parent' },
    { permission: 'cloudresourcemanager.googleapis.com/folders.setIamPolicy', asset: Asset.ORGANIZATION, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'makes anybody anything in all projects below, and switches audit logs off' },
    { permission: 'cloudresourcemanager.googleapis.com/folders.undelete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'a folder comes back with what was attached to it' },
    { permission: 'cloudresourcemanager.googleapis.com/folders.update', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'renames the folder' },
    { permission: 'cloudresourcemanager.googleapis.com/organizations.setIamPolicy', asset: Asset.ORGANIZATION, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'makes anybody anything in the whole organization, denyAdmin included' },
    { permission: 'cloudresourcemanager.googleapis.com/projects.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'agents', why: 'a project of its own: perimeters do not hold it yet' },
    { permission: 'cloudresourcemanager.googleapis.com/projects.createBillingAssignment', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'puts costs on another account' },
    { permission: 'cloudresourcemanager.googleapis.com/projects.delete', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the project with everything in it, in thirty days' },
    { permission: 'cloudresourcemanager.googleapis.com/projects.deleteBillingAssignment', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'without billing everything stops, and data goes after a while' },
    { permission: 'cloudresourcemanager.googleapis.com/projects.move', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'a project that moves loses the controls of its folder' },
    { permission: 'cloudresourcemanager.googleapis.com/projects.setIamPolicy', asset: Asset.ORGANIZATION, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'makes anybody anything in the project, and switches its audit logs off' },
    { permission: 'cloudresourcemanager.googleapis.com/projects.undelete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'a project comes back that was to be gone' },
    { permission: 'cloudresourcemanager.googleapis.com/projects.update', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels that other rules select the project by' },
    { permission: 'cloudresourcemanager.googleapis.com/projects.updateLiens', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'takes the lien off that keeps the project from being deleted' },
  ],
  leftOut: [],
  notDeniable: [
    {
      permission: 'cloudresourcemanager.googleapis.com/projects.deletePolicyBinding',
      asset: Asset.ORGANIZATION,
      effect: Effect.TAMPERS,
      possible: 'the binding of a principal access boundary can be changed or removed at a project, folder or organization',
      add: 'unbinding needs principalaccessboundarypolicies.unbind at the organization as well, which is denied; the group cloudresourcemanager.googleapis.com/projects.* matches it by Google\'s words, with all of projects',
    },
    {
      permission: 'cloudresourcemanager.googleapis.com/tagKeys.*',
      asset: Asset.ORGANIZATION,
      effect: Effect.TAMPERS,
      possible: 'tag keys and values (tagValues.*) can be changed, deleted and granted',
      add: 'keep them at the organization, with no role there for agents',
    },
    {
      permission: 'cloudresourcemanager.googleapis.com/tagValueBindings.*',
      asset: Asset.ORGANIZATION,
      effect: Effect.TAMPERS,
      possible: 'tags can be bound and unbound (hierarchyNodes.createTagBinding, hierarchyNodes.deleteTagBinding), so that a condition on a tag no longer holds',
      add: 'attach policies to folders rather than to tags; keep tag keys at the organization; grant roles/resourcemanager.tagUser through Privileged Access Manager only',
    },
  ],
};
