import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elemental MediaLive. */
export const medialive: ServiceCatalogue = {
  service: 'medialive',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmedialive.html',
  seen: '2026-11-20',
  rows: [
    { action: 'medialive:BatchDelete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'channels, inputs and multiplexes, many at a time' },
    { action: 'medialive:BatchStop', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'takes channels off the air, many at a time' },
    { action: 'medialive:BatchUpdateSchedule', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['channel'], tags: true, why: 'changes what goes on air; playout systems call it' },
    { action: 'medialive:DeleteChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: true, why: 'the channel of a broadcast chain' },
    { action: 'medialive:DeleteChannelPlacementGroup', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel-placement-group'], tags: true, why: 'the channel placement group of a broadcast chain' },
    { action: 'medialive:DeleteCloudWatchAlarmTemplate', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['cloudwatch-alarm-template'], tags: true, why: 'cloud watch alarm template that channels are watched with' },
    { action: 'medialive:DeleteCloudWatchAlarmTemplateGroup', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['cloudwatch-alarm-template-group'], tags: true, why: 'cloud watch alarm template group that channels are watched with' },
    { action: 'medialive:DeleteCluster', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['cluster'], tags: true, why: 'the cluster of a broadcast chain' },
    { action: 'medialive:DeleteEventBridgeRuleTemplate', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['eventbridge-rule-template'], tags: true, why: 'event bridge rule template that channels are watched with' },
    { action: 'medialive:DeleteEventBridgeRuleTemplateGroup', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['eventbridge-rule-template-group'], tags: true, why: 'event bridge rule template group that channels are watched with' },
    { action: 'medialive:DeleteInput', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['input'], tags: true, why: 'an input with the address that encoders send to' },
    { action: 'medialive:DeleteInputSecurityGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['input-security-group'], tags: true, why: 'the list of senders that an input accepts' },
    { action: 'medialive:DeleteMultiplex', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['multiplex'], tags: true, why: 'the multiplex of a broadcast chain' },
    { action: 'medialive:DeleteMultiplexProgram', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['multiplex'], tags: true, why: 'the multiplex program of a broadcast chain' },
    { action: 'medialive:DeleteNetwork', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['network'], tags: true, why: 'the network of a broadcast chain' },
    { action: 'medialive:DeleteNode', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['node'], tags: true, why: 'the node of a broadcast chain' },
    { action: 'medialive:DeleteReservation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['reservation'], tags: true, why: 'the reservation of a broadcast chain' },
    { action: 'medialive:DeleteSchedule', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['channel'], tags: true, why: 'all planned actions of a channel; playout systems rebuild it' },
    { action: 'medialive:DeleteSdiSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['sdi-source'], tags: true, why: 'the sdi source of a broadcast chain' },
    { action: 'medialive:DeleteSignalMap', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['signal-map'], tags: true, why: 'the map that a signal is watched with' },
    { action: 'medialive:StartDeleteMonitorDeployment', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['signal-map'], tags: true, why: 'alarms of a signal are taken down' },
    { action: 'medialive:StopChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['channel'], tags: true, why: 'takes a channel off the air' },
    { action: 'medialive:StopInputDevice', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['input-device'], tags: false, why: 'ends the signal of a device' },
    { action: 'medialive:StopMultiplex', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['multiplex'], tags: true, why: 'takes all programs of a multiplex off the air' },
    { action: 'medialive:TransferInputDevice', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['input-device'], tags: false, why: 'hands a device over to another account' },
  ],
  leftOut: [],
};
