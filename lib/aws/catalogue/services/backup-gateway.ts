import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Backup Gateway. */
export const backupGateway: ServiceCatalogue = {
  service: 'backup-gateway',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbackupgateway.html',
  seen: '2026-11-20',
  rows: [
    { action: 'backup-gateway:DeleteGateway', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['gateway'], tags: true, why: 'virtual machines behind it are no longer backed up' },
    { action: 'backup-gateway:DeleteHypervisor', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['hypervisor'], tags: true, why: 'its virtual machines are no longer backed up' },
    { action: 'backup-gateway:DisassociateGatewayFromServer', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['gateway'], tags: true, why: 'backups of the hypervisor stop' },
  ],
  leftOut: [],
};
