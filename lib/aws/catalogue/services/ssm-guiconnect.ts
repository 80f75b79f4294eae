import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Systems Manager GUI Connect. */
export const ssmGuiconnect: ServiceCatalogue = {
  service: 'ssm-guiconnect',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanagerguiconnect.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ssm-guiconnect:DeleteConnectionRecordingPreferences', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'remote desktop sessions are no longer recorded' },
    { action: 'ssm-guiconnect:StartConnection', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a desktop on the node, with its role at hand' },
    { action: 'ssm-guiconnect:UpdateConnectionRecordingPreferences', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'where and whether desktop sessions are recorded' },
  ],
  leftOut: [
    { why: 'ends a remote desktop connection; nothing is lost', actions: ['ssm-guiconnect:CancelConnection'] },
  ],
};
