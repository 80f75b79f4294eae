import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Bio Discovery. */
export const researchstudio: ServiceCatalogue = {
  service: 'researchstudio',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbiodiscovery.html',
  seen: '2026-11-20',
  rows: [
    { action: 'researchstudio:AssignPrincipal', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'gives a user or group access to the application' },
    { action: 'researchstudio:DeleteApplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the research application' },
    { action: 'researchstudio:DeletePrincipal', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'a user or group of the application' },
  ],
  leftOut: [],
};
