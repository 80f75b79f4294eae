import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Fault Injection Service. */
export const fis: ServiceCatalogue = {
  service: 'fis',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsfaultinjectionservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'fis:DeleteExperimentTemplate', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['experiment-template'], tags: true, why: 'fault experiment of the team; CloudFormation resource' },
    { action: 'fis:DeleteTargetAccountConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['experiment-template'], tags: true, why: 'account drops out of the experiment; CloudFormation resource' },
    { action: 'fis:StartExperiment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['experiment', 'experiment-template'], tags: true, why: 'injects faults into production with the role of the template' },
    { action: 'fis:UpdateSafetyLeverState', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['safety-lever'], tags: false, why: 'releases the brake on fault experiments' },
  ],
  leftOut: [
    { why: 'ends a fault injection; the safe thing to do', actions: ['fis:StopExperiment'] },
  ],
};
