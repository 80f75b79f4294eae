import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Agent identity. */
export const agentidentity: ServiceCatalogue = {
  service: 'agentidentity.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/agentidentity',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'agentidentity.googleapis.com/authProviders.retrieveCredentials',
      asset: Asset.SECRETS,
      effect: Effect.READS_SECRET,
      possible: 'credentials of a user for another service can be had, and providers of them changed (authProviders.update, setIamPolicy)',
      add: 'grant roles/agentidentity.user on single providers only; no roles/agentidentity.admin for agents',
    },
  ],
};
