import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Data Pipeline. */
export const datapipeline: ServiceCatalogue = {
  service: 'datapipeline',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdatapipeline.html',
  seen: '2026-11-20',
  rows: [
    { action: 'datapipeline:ActivatePipeline', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['pipeline'], tags: true, why: 'runs activities under a role of its own' },
    { action: 'datapipeline:CreatePipeline', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'runs activities under a role of its own' },
    { action: 'datapipeline:DeactivatePipeline', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['pipeline'], tags: true, why: 'a running pipeline stops' },
    { action: 'datapipeline:DeletePipeline', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['pipeline'], tags: true, why: 'a pipeline with definition and run history; stack updates replace it' },
    { action: 'datapipeline:PutPipelineDefinition', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['pipeline'], tags: true, why: 'runs activities under a role of its own' },
  ],
  leftOut: [],
};
