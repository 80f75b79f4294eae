import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Cognito Sync. */
export const cognitoSync: ServiceCatalogue = {
  service: 'cognito-sync',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitosync.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cognito-sync:DeleteDataset', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['dataset'], tags: false, why: 'dataset of one app user; applications do it' },
    { action: 'cognito-sync:UpdateRecords', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['dataset'], tags: false, why: 'adds, changes and deletes records of an app user' },
  ],
  leftOut: [
    { why: 'ends the notifications of one device', actions: ['cognito-sync:UnsubscribeFromDataset'] },
  ],
};
