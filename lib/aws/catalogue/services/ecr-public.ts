import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Elastic Container Registry Public. */
export const ecrPublic: ServiceCatalogue = {
  service: 'ecr-public',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistrypublic.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ecr-public:BatchDeleteImage', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'all-but-deployers', tier: 1, on: ['repository'], tags: true, why: 'published images others build upon' },
    { action: 'ecr-public:DeleteRepository', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['repository'], tags: true, why: 'the public repository; all who pull from it break' },
    { action: 'ecr-public:DeleteRepositoryPolicy', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['repository'], tags: true, why: 'who may push is no longer what the team decided' },
    { action: 'ecr-public:PutImage', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'data', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'publishes an image to the whole world' },
    { action: 'ecr-public:SetRepositoryPolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['repository'], tags: true, why: 'may let other accounts push into the public repository' },
  ],
  leftOut: [
    { why: 'only uploads a layer; PutImage is what publishes it', actions: ['ecr-public:UploadLayerPart'] },
  ],
};
