import { ServiceCatalogue } from '../row';

/** Amazon Inspector2 Telemetry Channel. */
export const inspector2Telemetry: ServiceCatalogue = {
  service: 'inspector2-telemetry',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoninspector2telemetrychannel.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'scanner on the instance ends its own session', actions: ['inspector2-telemetry:StopSession'] },
  ],
};
