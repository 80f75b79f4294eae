import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IoT Wireless. */
export const iotwireless: ServiceCatalogue = {
  service: 'iotwireless',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotwireless.html',
  seen: '2026-11-20',
  rows: [
    { action: 'iotwireless:DeleteDestination', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Destination'], tags: true, why: 'the destination that devices depend on' },
    { action: 'iotwireless:DeleteDeviceProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['DeviceProfile'], tags: true, why: 'a profile; any change replaces it in a stack' },
    { action: 'iotwireless:DeleteFuotaTask', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['FuotaTask'], tags: true, why: 'the fuota task that devices depend on' },
    { action: 'iotwireless:DeleteMulticastGroup', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['MulticastGroup'], tags: true, why: 'the multicast group that devices depend on' },
    { action: 'iotwireless:DeleteNetworkAnalyzerConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['NetworkAnalyzerConfiguration'], tags: true, why: 'the network analyzer configuration that devices depend on' },
    { action: 'iotwireless:DeleteQueuedMessages', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'messages that wait for a device; applications clear them' },
    { action: 'iotwireless:DeleteServiceProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ServiceProfile'], tags: true, why: 'a profile; any change replaces it in a stack' },
    { action: 'iotwireless:DeleteWirelessDevice', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['WirelessDevice'], tags: true, why: 'a device with its radio keys' },
    { action: 'iotwireless:DeleteWirelessDeviceImportTask', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['ImportTask'], tags: true, why: 'the record of an import' },
    { action: 'iotwireless:DeleteWirelessGateway', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['WirelessGateway'], tags: true, why: 'a gateway; the devices behind it go silent' },
    { action: 'iotwireless:DeleteWirelessGatewayTask', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['WirelessGateway'], tags: true, why: 'an update task of one gateway; operators remove stuck ones' },
    { action: 'iotwireless:DeleteWirelessGatewayTaskDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['WirelessGatewayTaskDefinition'], tags: true, why: 'the wireless gateway task definition that devices depend on' },
    { action: 'iotwireless:DeregisterWirelessDevice', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['WirelessDevice'], tags: true, why: 'a Sidewalk device loses its registration' },
    { action: 'iotwireless:DisassociateAwsAccountFromPartnerAccount', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['SidewalkAccount'], tags: true, why: 'cuts the fleet off from the Sidewalk account' },
    { action: 'iotwireless:DisassociateMulticastGroupFromFuotaTask', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['FuotaTask', 'MulticastGroup'], tags: true, why: 'multicast group from fuota task: link is broken; fleet management does it' },
    { action: 'iotwireless:DisassociateWirelessDeviceFromFuotaTask', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['FuotaTask', 'WirelessDevice'], tags: true, why: 'wireless device from fuota task: link is broken; fleet management does it' },
    { action: 'iotwireless:DisassociateWirelessDeviceFromMulticastGroup', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['MulticastGroup', 'WirelessDevice'], tags: true, why: 'wireless device from multicast group: link is broken; fleet management does it' },
    { action: 'iotwireless:DisassociateWirelessDeviceFromThing', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['WirelessDevice', 'thing'], tags: true, why: 'wireless device from thing: link is broken; fleet management does it' },
    { action: 'iotwireless:DisassociateWirelessGatewayFromCertificate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['WirelessGateway', 'cert'], tags: true, why: 'wireless gateway from certificate: link is broken; fleet management does it' },
    { action: 'iotwireless:DisassociateWirelessGatewayFromThing', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['WirelessGateway', 'thing'], tags: true, why: 'wireless gateway from thing: link is broken; fleet management does it' },
    { action: 'iotwireless:ResetAllResourceLogLevels', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'sets all log levels back' },
    { action: 'iotwireless:ResetResourceLogLevel', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['WirelessDevice', 'WirelessGateway'], tags: true, why: 'sets a log level back' },
    { action: 'iotwireless:StartBulkDisassociateWirelessDeviceFromMulticastGroup', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['MulticastGroup'], tags: true, why: 'many devices drop out of a group at once' },
    { action: 'iotwireless:UpdateLogLevelsByResourceTypes', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can switch the logs off; no key on the value' },
  ],
  leftOut: [],
};
