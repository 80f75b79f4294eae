import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Snow Device Management. */
export const snowDeviceManagement: ServiceCatalogue = {
  service: 'snow-device-management',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssnowdevicemanagement.html',
  seen: '2026-11-20',
  rows: [
    { action: 'snow-device-management:CancelTask', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['task'], tags: true, why: 'leaves a task on devices undone' },
    { action: 'snow-device-management:CreateTask', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: true, why: 'unlocks or reboots devices in the field' },
  ],
  leftOut: [],
};
