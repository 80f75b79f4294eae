import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Gemini API. */
export const generativelanguage: ServiceCatalogue = {
  service: 'generativelanguage.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/generativelanguage',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'generativelanguage.googleapis.com/*.*',
      asset: Asset.AI_ASSETS,
      effect: Effect.ESCALATES,
      possible: 'models can be called with an API key, of this project or any other',
      add: 'deny keys.create and keys.getKeyString; iam.managed.disableServiceAccountApiKeyCreation; gcp.restrictServiceUsage; restricted egress',
    },
  ],
};
