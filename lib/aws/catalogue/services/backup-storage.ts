import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Backup storage. */
export const backupStorage: ServiceCatalogue = {
  service: 'backup-storage',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbackupstorage.html',
  seen: '2026-11-20',
  rows: [
    { action: 'backup-storage:DeleteObjects', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 2, on: [], tags: false, why: 'deletes the data a recovery point is made of' },
  ],
  leftOut: [],
};
