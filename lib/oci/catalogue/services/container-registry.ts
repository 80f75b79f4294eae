import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Container Registry. */
export const containerRegistry: ServiceCatalogue = {
  service: 'container-registry',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/registrypolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['repos'],
  rows: [
    { permission: 'REPOSITORY_DELETE', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the repository with its images' },
    { permission: 'REPOSITORY_MANAGE', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'makes a repository public or mutable; moves it to another compartment' },
    { permission: 'REPOSITORY_UPDATE', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'deletes and restores images and signatures, and pushes over a tag' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
