import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Connect Health. */
export const healthAgent: ServiceCatalogue = {
  service: 'health-agent',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonconnecthealth.html',
  seen: '2026-11-20',
  rows: [
    { action: 'health-agent:CancelAppointment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['Domain', 'Integration'], tags: true, why: 'appointment of a patient; the application does it' },
    { action: 'health-agent:DeactivateSubscription', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['Domain', 'Subscription'], tags: true, why: 'user loses access to stop billing; administrators do it' },
    { action: 'health-agent:DeleteAgent', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Agent', 'Domain'], tags: true, why: 'agent configuration with all versions' },
    { action: 'health-agent:DeleteDomain', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Domain'], tags: true, why: 'domain with all its resources' },
    { action: 'health-agent:DeleteIntegration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Domain', 'Integration'], tags: true, why: 'link to the health record system' },
    { action: 'health-agent:ResetPassword', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['Domain', 'Integration'], tags: true, why: 'patient must set a new password; the agent does it' },
  ],
  leftOut: [],
};
