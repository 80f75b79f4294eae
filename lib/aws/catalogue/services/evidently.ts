import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudWatch Evidently. */
export const evidently: ServiceCatalogue = {
  service: 'evidently',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchevidently.html',
  seen: '2026-11-20',
  rows: [
    { action: 'evidently:DeleteExperiment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Experiment'], tags: true, why: 'experiment with its results; CloudFormation resource' },
    { action: 'evidently:DeleteFeature', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Feature'], tags: true, why: 'flag that the application asks for; CloudFormation resource' },
    { action: 'evidently:DeleteLaunch', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Launch'], tags: true, why: 'staged release of a feature; CloudFormation resource' },
    { action: 'evidently:DeleteProject', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Project'], tags: true, why: 'all flags, launches and experiments; CloudFormation resource' },
    { action: 'evidently:DeleteSegment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Segment'], tags: true, why: 'audience that launches use; CloudFormation resource' },
    { action: 'evidently:StopExperiment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Experiment'], tags: true, why: 'experiment cannot be started again' },
    { action: 'evidently:StopLaunch', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Launch'], tags: true, why: 'staged release goes back; operators do it' },
  ],
  leftOut: [],
};
