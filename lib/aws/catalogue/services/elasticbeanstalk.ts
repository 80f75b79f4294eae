import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elastic Beanstalk. */
export const elasticbeanstalk: ServiceCatalogue = {
  service: 'elasticbeanstalk',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticbeanstalk.html',
  seen: '2026-11-20',
  rows: [
    { action: 'elasticbeanstalk:AbortEnvironmentUpdate', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'rolls an update under way back' },
    { action: 'elasticbeanstalk:AssociateEnvironmentOperationsRole', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'passes a role for operations on the environment' },
    { action: 'elasticbeanstalk:ComposeEnvironments', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['application', 'applicationversion'], tags: true, why: 'creates or updates several environments at once' },
    { action: 'elasticbeanstalk:CreateApplicationVersion', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['application', 'applicationversion'], tags: true, why: 'may build source code under a passed role' },
    { action: 'elasticbeanstalk:CreateEnvironment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'starts servers with an instance role' },
    { action: 'elasticbeanstalk:CreatePlatformVersion', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['platform'], tags: false, why: 'builds a platform image on a server with a role' },
    { action: 'elasticbeanstalk:DeleteApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'all versions and configurations; forced, its environments too' },
    { action: 'elasticbeanstalk:DeleteApplicationVersion', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['applicationversion'], tags: true, why: 'the version and, if asked, its source bundle' },
    { action: 'elasticbeanstalk:DeleteConfigurationTemplate', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configurationtemplate'], tags: true, why: 'the saved configuration' },
    { action: 'elasticbeanstalk:DeleteEnvironmentConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['environment'], tags: true, why: 'the draft configuration of an environment' },
    { action: 'elasticbeanstalk:DeletePlatformVersion', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['platform'], tags: false, why: 'the custom platform that environments run on' },
    { action: 'elasticbeanstalk:DisassociateEnvironmentOperationsRole', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['environment'], tags: true, why: 'operations fall back to the rights of the caller' },
    { action: 'elasticbeanstalk:RebuildEnvironment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['environment'], tags: true, why: 'deletes and recreates everything, an attached database included' },
    { action: 'elasticbeanstalk:RestartAppServer', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'running requests are lost' },
    { action: 'elasticbeanstalk:SwapEnvironmentCNAMEs', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'sends production traffic to another environment' },
    { action: 'elasticbeanstalk:TerminateEnvironment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['environment'], tags: true, why: 'the environment with an attached database; blue green ends with it' },
    { action: 'elasticbeanstalk:UpdateApplicationResourceLifecycle', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'old versions and their bundles expire by count or age' },
    { action: 'elasticbeanstalk:UpdateEnvironment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'changes version, settings or roles of an environment' },
  ],
  leftOut: [],
};
