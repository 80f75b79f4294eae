import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Elastic Container Registry. */
export const ecr: ServiceCatalogue = {
  service: 'ecr',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ecr:BatchDeleteImage', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'all-but-deployers', tier: 1, on: ['repository'], tags: true, why: 'images running services pull on restart; pipelines prune with it' },
    { action: 'ecr:DeleteLifecyclePolicy', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['repository'], tags: true, why: 'the retention rules have to be written again' },
    { action: 'ecr:DeletePullThroughCacheRule', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'images from the upstream registry can no longer be pulled' },
    { action: 'ecr:DeleteRegistryPolicy', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'replication and cache rights granted to others are lost' },
    { action: 'ecr:DeleteRepository', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['repository'], tags: true, why: 'the repository with all its images when forced' },
    { action: 'ecr:DeleteRepositoryCreationTemplate', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'settings that new repositories are to inherit' },
    { action: 'ecr:DeleteRepositoryPolicy', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['repository'], tags: true, why: 'accounts and functions that pull the image lose access, denies vanish' },
    { action: 'ecr:DeleteSigningConfiguration', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'new images are no longer signed' },
    { action: 'ecr:PutAccountSetting', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'may lower scan type or policy scope of the registry' },
    { action: 'ecr:PutImage', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'data', from: 'agents', tier: 1, on: ['repository'], tags: true, why: 'moves a tag, so production pulls the image of somebody else' },
    { action: 'ecr:PutImageScanningConfiguration', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['repository'], tags: true, why: 'may switch scanning on push off' },
    { action: 'ecr:PutImageTagMutability', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['repository'], tags: true, why: 'tags of production images may be overwritten from then on' },
    { action: 'ecr:PutLifecyclePolicy', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['repository'], tags: true, why: 'images expire by clock; no key on the rule' },
    { action: 'ecr:PutRegistryPolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'may let other accounts replicate into the registry' },
    { action: 'ecr:PutRegistryScanningConfiguration', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'may switch enhanced scanning off' },
    { action: 'ecr:PutReplicationConfiguration', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'the copy in another Region or account is no longer made' },
    { action: 'ecr:PutSigningConfiguration', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'may leave repositories out of signing' },
    { action: 'ecr:RegisterPullTimeUpdateExclusion', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'pulls no longer count, so images look unused and expire' },
    { action: 'ecr:SetRepositoryPolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['repository'], tags: true, why: 'may grant other accounts pull or push' },
    { action: 'ecr:UpdateImageStorageClass', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'data', from: 'agents', tier: 1, on: ['repository'], tags: true, why: 'an archived image cannot be pulled until it is restored' },
    { action: 'ecr:UpdateRepositoryCreationTemplate', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'may drop encryption or immutability of new repositories' },
  ],
  leftOut: [
    { why: 'pulls count again, so images only live longer', actions: ['ecr:DeregisterPullTimeUpdateExclusion'] },
  ],
};
