import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IoT Greengrass V2. */
export const greengrass: ServiceCatalogue = {
  service: 'greengrass',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotgreengrassv2.html',
  seen: '2026-11-20',
  rows: [
    { action: 'greengrass:BatchDisassociateClientDeviceFromCoreDevice', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['coreDevice'], tags: true, why: 'client devices lose their core; fleet management does it' },
    { action: 'greengrass:DeleteComponent', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['componentVersion'], tags: true, why: 'a component version; a stack replaces versions on every change' },
    { action: 'greengrass:DeleteConnectorDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['connectorDefinition'], tags: true, why: 'the connector definition of a version 1 group' },
    { action: 'greengrass:DeleteCoreDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['coreDefinition'], tags: true, why: 'the core definition of a version 1 group' },
    { action: 'greengrass:DeleteCoreDevice', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['coreDevice'], tags: true, why: 'a core device drops out of the fleet with its status' },
    { action: 'greengrass:DeleteDeployment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['deployment'], tags: true, why: 'a deployment record; a stack replaces deployments' },
    { action: 'greengrass:DeleteDeviceDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['deviceDefinition'], tags: true, why: 'the device definition of a version 1 group' },
    { action: 'greengrass:DeleteFunctionDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['functionDefinition'], tags: true, why: 'the function definition of a version 1 group' },
    { action: 'greengrass:DeleteGroup', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['group'], tags: true, why: 'the group of a version 1 group' },
    { action: 'greengrass:DeleteLoggerDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['loggerDefinition'], tags: true, why: 'the logger definition of a version 1 group' },
    { action: 'greengrass:DeleteResourceDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['resourceDefinition'], tags: true, why: 'the resource definition of a version 1 group' },
    { action: 'greengrass:DeleteSubscriptionDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['subscriptionDefinition'], tags: true, why: 'the subscription definition of a version 1 group' },
    { action: 'greengrass:DisassociateRoleFromGroup', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['group'], tags: true, why: 'the functions of a group lose their rights' },
    { action: 'greengrass:DisassociateServiceRoleFromAccount', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'no deployment works any more in the account' },
    { action: 'greengrass:ResetDeployments', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['group'], tags: true, why: 'takes the deployed software off a group' },
  ],
  leftOut: [
    { why: 'Greengrass version 1 is closed by AWS', actions: ['greengrass:StopBulkDeployment', 'greengrass:UpdateGroupCertificateConfiguration'] },
  ],
};
