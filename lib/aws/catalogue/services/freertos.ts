import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon FreeRTOS. */
export const freertos: ServiceCatalogue = {
  service: 'freertos',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonfreertos.html',
  seen: '2026-11-20',
  rows: [
    { action: 'freertos:DeleteSoftwareConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['configuration'], tags: true, why: 'a software configuration that firmware is built from' },
  ],
  leftOut: [],
};
