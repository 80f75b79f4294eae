import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS AppConfig. */
export const appconfig: ServiceCatalogue = {
  service: 'appconfig',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsappconfig.html',
  seen: '2026-11-20',
  rows: [
    { action: 'appconfig:CreateExtension', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'calls a function or queue with a passed role' },
    { action: 'appconfig:DeleteApplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'the application with the settings services read' },
    { action: 'appconfig:DeleteConfigurationProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application', 'configurationprofile'], tags: true, why: 'the profile with its validators' },
    { action: 'appconfig:DeleteDeploymentStrategy', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['deploymentstrategy'], tags: true, why: 'pace and bake time of roll-outs' },
    { action: 'appconfig:DeleteEnvironment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application', 'environment'], tags: true, why: 'the environment with its rollback alarms' },
    { action: 'appconfig:DeleteExperimentDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application', 'experimentdefinition'], tags: true, why: 'the definition of an experiment' },
    { action: 'appconfig:DeleteExtension', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['extension'], tags: true, why: 'an action that roll-outs call' },
    { action: 'appconfig:DeleteExtensionAssociation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['extensionassociation'], tags: true, why: 'roll-outs no longer call the extension' },
    { action: 'appconfig:DeleteHostedConfigurationVersion', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application', 'configurationprofile', 'hostedconfigurationversion'], tags: true, why: 'a stored version of the settings; template updates replace it' },
    { action: 'appconfig:StartDeployment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application', 'configurationprofile', 'deploymentstrategy', 'environment'], tags: true, why: 'rolls other settings out to running services' },
    { action: 'appconfig:StopDeployment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application', 'deployment', 'environment'], tags: true, why: 'rolls a roll-out under way back' },
    { action: 'appconfig:StopExperimentRun', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application', 'experimentdefinition', 'experimentrun'], tags: true, why: 'ends an experiment before its result' },
    { action: 'appconfig:UpdateAccountSettings', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'may switch deletion protection off' },
    { action: 'appconfig:UpdateConfigurationProfile', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application', 'configurationprofile'], tags: true, why: 'may drop validators or deletion protection' },
    { action: 'appconfig:UpdateDeploymentStrategy', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['deploymentstrategy'], tags: true, why: 'may roll changes out to everybody at once' },
    { action: 'appconfig:UpdateEnvironment', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application', 'environment'], tags: true, why: 'may drop the alarms that roll a bad change back' },
    { action: 'appconfig:UpdateExtension', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['extension'], tags: true, why: 'may call another function with a passed role' },
  ],
  leftOut: [],
};
