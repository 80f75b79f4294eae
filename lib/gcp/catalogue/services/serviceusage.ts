import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Service Usage. */
export const serviceusage: ServiceCatalogue = {
  service: 'serviceusage.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/serviceusage',
  seen: '2026-11-20',
  rows: [
    { permission: 'serviceusage.googleapis.com/consumerpolicy.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'which services may be used at all' },
    { permission: 'serviceusage.googleapis.com/contentsecuritypolicy.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'whether calls of MCP servers are screened' },
    { permission: 'serviceusage.googleapis.com/mcppolicy.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'which MCP servers answer' },
    { permission: 'serviceusage.googleapis.com/quotas.update', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a quota cut to nothing stops production' },
    { permission: 'serviceusage.googleapis.com/services.disable', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'everything of the service stops, and some of it is deleted' },
    { permission: 'serviceusage.googleapis.com/services.enable', asset: Asset.ORGANIZATION, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a service that nobody judged: models, markets, migrations' },
  ],
  leftOut: [],
  notDeniable: [
    {
      permission: 'serviceusage.googleapis.com/apiKeys.create',
      asset: Asset.SECRETS,
      effect: Effect.ESCALATES,
      possible: 'API keys by the older name of the API (apiKeys.create, list, get): where it is still granted, it is not denied by keys.create of apikeys',
      add: 'iam.managed.disableServiceAccountApiKeyCreation; no basic roles for agents',
    },
  ],
};
