import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IoT Core Device Advisor. */
export const iotdeviceadvisor: ServiceCatalogue = {
  service: 'iotdeviceadvisor',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotcoredeviceadvisor.html',
  seen: '2026-11-20',
  rows: [
    { action: 'iotdeviceadvisor:DeleteSuiteDefinition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Suitedefinition'], tags: true, why: 'a test suite that a team put together' },
  ],
  leftOut: [
    { why: 'the test can be run again', actions: ['iotdeviceadvisor:StopSuiteRun'] },
  ],
};
