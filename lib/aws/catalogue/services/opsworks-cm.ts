import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS OpsWorks Configuration Management. */
export const opsworksCm: ServiceCatalogue = {
  service: 'opsworks-cm',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsopsworksconfigurationmanagement.html',
  seen: '2026-11-20',
  rows: [
    { action: 'opsworks-cm:DeleteBackup', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the backup of a Chef or Puppet server' },
    { action: 'opsworks-cm:DeleteServer', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the Chef or Puppet server with its data' },
    { action: 'opsworks-cm:DisassociateNode', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'the node is no longer managed' },
    { action: 'opsworks-cm:RestoreServer', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'overwrites the live server with an old backup' },
    { action: 'opsworks-cm:UpdateServer', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'may switch automatic backups off' },
    { action: 'opsworks-cm:UpdateServerEngineAttributes', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'replaces the administrator key of the server' },
  ],
  leftOut: [],
};
