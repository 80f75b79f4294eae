import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS App Runner. */
export const apprunner: ServiceCatalogue = {
  service: 'apprunner',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsapprunner.html',
  seen: '2026-11-20',
  rows: [
    { action: 'apprunner:AssociateWebAcl', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service', 'webacl'], tags: true, why: 'may swap the web firewall for an empty one' },
    { action: 'apprunner:CreateService', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['autoscalingconfiguration', 'connection', 'observabilityconfiguration', 'service', 'vpcconnector'], tags: true, why: 'runs an image or source under a passed role' },
    { action: 'apprunner:DeleteAutoScalingConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['autoscalingconfiguration'], tags: true, why: 'scaling rules; recreatable from the template' },
    { action: 'apprunner:DeleteConnection', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['connection'], tags: true, why: 'the source connection; a person has to authorize a new one' },
    { action: 'apprunner:DeleteObservabilityConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['observabilityconfiguration'], tags: true, why: 'tracing settings; recreatable from the template' },
    { action: 'apprunner:DeleteService', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'the running service and its address' },
    { action: 'apprunner:DeleteVpcConnector', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['vpcconnector'], tags: true, why: 'the service loses its way into the VPC' },
    { action: 'apprunner:DeleteVpcIngressConnection', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['vpcingressconnection'], tags: true, why: 'private clients can no longer reach the service' },
    { action: 'apprunner:DisassociateCustomDomain', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'the own domain no longer leads to the service' },
    { action: 'apprunner:DisassociateWebAcl', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'the service stands without its web firewall' },
    { action: 'apprunner:PauseService', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['service'], tags: true, why: 'takes the service down; memory and local files are lost' },
    { action: 'apprunner:StartDeployment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['service'], tags: true, why: 'puts the newest image or commit into production' },
    { action: 'apprunner:UpdateService', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['autoscalingconfiguration', 'connection', 'observabilityconfiguration', 'service', 'vpcconnector'], tags: true, why: 'changes image, command or role of the service' },
  ],
  leftOut: [],
};
