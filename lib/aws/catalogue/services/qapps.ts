import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Q Business Q Apps. */
export const qapps: ServiceCatalogue = {
  service: 'qapps',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqbusinessqapps.html',
  seen: '2026-11-20',
  rows: [
    { action: 'qapps:BatchDeleteCategory', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application'], tags: false, why: 'categories of the app library; owners manage them in the web experience' },
    { action: 'qapps:DeleteLibraryItem', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application', 'qapp'], tags: true, why: 'takes an app out of the library; owners do it in the web experience' },
    { action: 'qapps:DeleteQApp', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application', 'qapp'], tags: true, why: 'an app; users delete their own in the web experience' },
    { action: 'qapps:UpdateQAppPermissions', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['application', 'qapp'], tags: true, why: 'shares an app with more users' },
  ],
  leftOut: [
    { why: 'the callers own rating of a library item', actions: ['qapps:DisassociateLibraryItemReview'] },
    { why: 'takes the app off the callers own list', actions: ['qapps:DisassociateQAppFromUser'] },
    { why: 'ends the callers own session', actions: ['qapps:StopQAppSession'] },
  ],
};
