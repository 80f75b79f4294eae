import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Resilience Hub. */
export const resiliencehub: ServiceCatalogue = {
  service: 'resiliencehub',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsresiliencehub.html',
  seen: '2026-11-20',
  rows: [
    { action: 'resiliencehub:DeleteApp', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'application model with its assessments; CloudFormation resource' },
    { action: 'resiliencehub:DeleteAppAssessment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'results of an assessment' },
    { action: 'resiliencehub:DeleteAppInputSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'where the model comes from' },
    { action: 'resiliencehub:DeleteAppVersionAppComponent', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'part of the application model' },
    { action: 'resiliencehub:DeleteAppVersionResource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'resource in the application model' },
    { action: 'resiliencehub:DeleteAssertion', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'statement that tests check' },
    { action: 'resiliencehub:DeleteInputSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'where the model comes from' },
    { action: 'resiliencehub:DeletePolicy', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['policy'], tags: true, why: 'recovery goals that systems are measured by' },
    { action: 'resiliencehub:DeleteRecommendationTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'generated alarms and tests' },
    { action: 'resiliencehub:DeleteResiliencyPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resiliency-policy'], tags: true, why: 'recovery goals that applications are measured by; CloudFormation resource' },
    { action: 'resiliencehub:DeleteService', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'service in the resilience model' },
    { action: 'resiliencehub:DeleteServiceFunction', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'function in the resilience model' },
    { action: 'resiliencehub:DeleteServiceFunctionResources', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'resources of a function in the model' },
    { action: 'resiliencehub:DeleteSystem', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['system'], tags: true, why: 'system model with its services' },
    { action: 'resiliencehub:DeleteTest', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'resilience test with its results' },
    { action: 'resiliencehub:DeleteTestSources', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'where a test takes its data from' },
    { action: 'resiliencehub:DeleteUserJourney', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['system'], tags: true, why: 'journey in the resilience model' },
  ],
  leftOut: [
    { why: 'changes a draft; the published version stays', actions: ['resiliencehub:RemoveDraftAppVersionResourceMappings'] },
    { why: 'ends a test run; the system is left alone', actions: ['resiliencehub:StopTestRun'] },
  ],
};
