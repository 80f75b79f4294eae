import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Outposts. */
export const outposts: ServiceCatalogue = {
  service: 'outposts',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsoutposts.html',
  seen: '2026-11-20',
  rows: [
    { action: 'outposts:DeleteOutpost', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['outpost'], tags: true, why: 'the Outpost record; its rack has to be ordered and set up again' },
    { action: 'outposts:DeleteSite', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['site'], tags: true, why: 'address and power data of the site have to be entered again' },
  ],
  leftOut: [
    { why: 'a price quote; nothing in production', actions: ['outposts:DeleteQuote'] },
  ],
};
