import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EC2 Image Builder. */
export const imagebuilder: ServiceCatalogue = {
  service: 'imagebuilder',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html',
  seen: '2026-11-20',
  rows: [
    { action: 'imagebuilder:CreateComponent', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['component'], tags: true, why: 'builds under the role of the pipeline' },
    { action: 'imagebuilder:CreateImagePipeline', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['imagePipeline'], tags: true, why: 'builds under the role of the pipeline' },
    { action: 'imagebuilder:CreateInfrastructureConfiguration', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['infrastructureConfiguration'], tags: true, why: 'builds under the role of the pipeline' },
    { action: 'imagebuilder:CreateLifecyclePolicy', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['lifecyclePolicy'], tags: true, why: 'deletes images and their snapshots by clock' },
    { action: 'imagebuilder:DeleteComponent', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['component'], tags: true, why: 'a build step; replaced with every version' },
    { action: 'imagebuilder:DeleteContainerRecipe', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['containerRecipe'], tags: true, why: 'a recipe; replaced with every version' },
    { action: 'imagebuilder:DeleteDistributionConfiguration', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['distributionConfiguration'], tags: true, why: 'where images go; recreatable' },
    { action: 'imagebuilder:DeleteImage', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['image'], tags: true, why: 'the image record with tests and findings; the AMI stays' },
    { action: 'imagebuilder:DeleteImagePipeline', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['imagePipeline'], tags: true, why: 'the schedule of image builds; recreatable' },
    { action: 'imagebuilder:DeleteImageRecipe', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['imageRecipe'], tags: true, why: 'a recipe; replaced with every version' },
    { action: 'imagebuilder:DeleteInfrastructureConfiguration', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['infrastructureConfiguration'], tags: true, why: 'how builds run; recreatable' },
    { action: 'imagebuilder:DeleteLifecyclePolicy', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['lifecyclePolicy'], tags: true, why: 'clean-up of old images stops; recreatable' },
    { action: 'imagebuilder:DeleteWorkflow', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workflow'], tags: true, why: 'a build workflow; replaced with every version' },
    { action: 'imagebuilder:DistributeImage', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['image'], tags: true, why: 'hands an image to other accounts and Regions' },
    { action: 'imagebuilder:PutComponentPolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['component'], tags: true, why: 'shares the component with other accounts' },
    { action: 'imagebuilder:PutContainerRecipePolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['containerRecipe'], tags: true, why: 'shares the recipe with other accounts' },
    { action: 'imagebuilder:PutImagePolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['image'], tags: true, why: 'shares the image with other accounts' },
    { action: 'imagebuilder:PutImageRecipePolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['imageRecipe'], tags: true, why: 'shares the recipe with other accounts' },
    { action: 'imagebuilder:StartImagePipelineExecution', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['imagePipeline'], tags: true, why: 'builds under the role of the pipeline' },
    { action: 'imagebuilder:StartResourceStateUpdate', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['image'], tags: true, why: 'deletes or disables an image with its AMI and snapshots' },
    { action: 'imagebuilder:UpdateDistributionConfiguration', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['distributionConfiguration'], tags: true, why: 'can add accounts that may launch the image' },
    { action: 'imagebuilder:UpdateImagePipeline', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['imagePipeline'], tags: true, why: 'builds under the role of the pipeline' },
    { action: 'imagebuilder:UpdateLifecyclePolicy', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['lifecyclePolicy'], tags: true, why: 'can delete images and snapshots sooner; no key on the value' },
  ],
  leftOut: [],
};
