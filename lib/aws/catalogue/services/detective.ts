import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Detective. */
export const detective: ServiceCatalogue = {
  service: 'detective',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondetective.html',
  seen: '2026-11-20',
  rows: [
    { action: 'detective:DeleteGraph', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['Graph'], tags: true, why: 'up to a year of gathered security data' },
    { action: 'detective:DeleteMembers', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Graph'], tags: true, why: 'accounts drop out of the behaviour graph' },
    { action: 'detective:DisableOrganizationAdminAccount', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'graph and administration of the organization are gone' },
    { action: 'detective:DisassociateMembership', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Graph'], tags: true, why: 'account walks out of the behaviour graph' },
    { action: 'detective:UpdateDatasourcePackages', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Graph'], tags: true, why: 'which data the graph takes in; no key on the value' },
    { action: 'detective:UpdateOrganizationConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Graph'], tags: true, why: 'new accounts are no longer enrolled' },
  ],
  leftOut: [],
};
