import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Glue DataBrew. */
export const databrew: ServiceCatalogue = {
  service: 'databrew',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsgluedatabrew.html',
  seen: '2026-11-20',
  rows: [
    { action: 'databrew:BatchDeleteRecipeVersion', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Recipe'], tags: true, why: 'versions of a recipe in bulk' },
    { action: 'databrew:DeleteDataset', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Dataset'], tags: true, why: 'the definition of a dataset; files stay; stack updates replace it' },
    { action: 'databrew:DeleteJob', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Job'], tags: true, why: 'a job definition; stack updates replace it' },
    { action: 'databrew:DeleteProject', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Project'], tags: true, why: 'a project; stack updates replace it' },
    { action: 'databrew:DeleteRecipeVersion', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Recipe'], tags: true, why: 'a version of a recipe' },
    { action: 'databrew:DeleteRuleset', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Ruleset'], tags: true, why: 'the data quality checks; stack updates replace them' },
    { action: 'databrew:DeleteSchedule', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Schedule'], tags: true, why: 'what starts jobs; stack updates replace it' },
    { action: 'databrew:StopJobRun', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Job'], tags: true, why: 'stops a production job run' },
  ],
  leftOut: [],
};
