import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Account Management. */
export const account: ServiceCatalogue = {
  service: 'account',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsaccountmanagement.html',
  seen: '2026-11-20',
  rows: [
    { action: 'account:AcceptPrimaryEmailUpdate', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['accountInOrganization'], tags: false, why: 'completes the change of the root e-mail' },
    { action: 'account:CloseAccount', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['account'], tags: false, why: 'whole account; gone for good after 90 days' },
    { action: 'account:DeleteAlternateContact', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: ['account', 'accountInOrganization'], tags: false, why: 'AWS security notices no longer reach the team' },
    { action: 'account:DisableRegion', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['account', 'accountInOrganization'], tags: false, why: 'all resources of the Region are out of reach' },
    { action: 'account:EnableRegion', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: ['account', 'accountInOrganization'], tags: false, why: 'opens a Region where no guard may be deployed' },
    { action: 'account:PutAccountName', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['account', 'accountInOrganization'], tags: false, why: 'name by which people know the account' },
    { action: 'account:PutAlternateContact', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['account', 'accountInOrganization'], tags: false, why: 'AWS security notices go to somebody else' },
    { action: 'account:PutContactInformation', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['account', 'accountInOrganization'], tags: false, why: 'who AWS takes for the owner of the account' },
    { action: 'account:StartPrimaryEmailUpdate', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['accountInOrganization'], tags: false, why: 'root e-mail; who has the mailbox has the account' },
  ],
  leftOut: [],
};
