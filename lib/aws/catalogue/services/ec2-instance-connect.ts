import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EC2 Instance Connect. */
export const ec2InstanceConnect: ServiceCatalogue = {
  service: 'ec2-instance-connect',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2instanceconnect.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ec2-instance-connect:OpenTunnel', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['instance-connect-endpoint'], tags: true, why: 'reaches private servers past the network boundary' },
    { action: 'ec2-instance-connect:SendSSHPublicKey', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['instance'], tags: true, why: 'opens a login to the server for the holder of the key' },
    { action: 'ec2-instance-connect:SendSerialConsoleSSHPublicKey', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['instance'], tags: true, why: 'opens the serial console to the holder of the key' },
  ],
  leftOut: [],
};
