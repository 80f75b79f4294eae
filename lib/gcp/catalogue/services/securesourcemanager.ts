import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Secure Source Manager. */
export const securesourcemanager: ServiceCatalogue = {
  service: 'securesourcemanager.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/securesourcemanager',
  seen: '2026-11-20',
  rows: [
    { permission: 'securesourcemanager.googleapis.com/branchRules.create', asset: Asset.REGISTRIES, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'who may change the main branch without a review' },
    { permission: 'securesourcemanager.googleapis.com/branchRules.delete', asset: Asset.REGISTRIES, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'who may change the main branch without a review' },
    { permission: 'securesourcemanager.googleapis.com/branchRules.update', asset: Asset.REGISTRIES, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'who may change the main branch without a review' },
    { permission: 'securesourcemanager.googleapis.com/hooks.create', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'tells somebody of every change' },
    { permission: 'securesourcemanager.googleapis.com/hooks.delete', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'builds no longer start' },
    { permission: 'securesourcemanager.googleapis.com/hooks.update', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'tells somebody of every change' },
    { permission: 'securesourcemanager.googleapis.com/instances.delete', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the instance with all repositories' },
    { permission: 'securesourcemanager.googleapis.com/instances.linkDeveloperConnect', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'links the instance to builds of another project' },
    { permission: 'securesourcemanager.googleapis.com/instances.setIamPolicy', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others read and change code' },
    { permission: 'securesourcemanager.googleapis.com/pullRequests.merge', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'puts code on the main branch' },
    { permission: 'securesourcemanager.googleapis.com/repositories.delete', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the repository with its history' },
    { permission: 'securesourcemanager.googleapis.com/repositories.setIamPolicy', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others read and change code' },
  ],
  leftOut: [
    {
      why: 'the way in to the instance, as the caller',
      permissions: [
        'securesourcemanager.googleapis.com/instances.access',
      ],
    },
    {
      why: 'talk about code',
      permissions: [
        'securesourcemanager.googleapis.com/issuecomments.delete', 'securesourcemanager.googleapis.com/issuecomments.update',
        'securesourcemanager.googleapis.com/issues.delete', 'securesourcemanager.googleapis.com/issues.update',
        'securesourcemanager.googleapis.com/operations.cancel', 'securesourcemanager.googleapis.com/operations.delete',
        'securesourcemanager.googleapis.com/prcomments.delete', 'securesourcemanager.googleapis.com/prcomments.update',
        'securesourcemanager.googleapis.com/pullRequests.update',
      ],
    },
  ],
  notDeniable: [],
};
