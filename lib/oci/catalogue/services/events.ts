import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Events. */
export const events: ServiceCatalogue = {
  service: 'events',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/cloudeventspolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['cloudevents-rules'],
  rows: [
    { permission: 'EVENTRULE_CREATE', asset: Asset.AUDIT_LOGS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a function runs, or a topic is told, at an event that the caller chooses' },
    { permission: 'EVENTRULE_DELETE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'nothing happens any more when something happens' },
    { permission: 'EVENTRULE_MODIFY', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'switches a rule off, or lets it do something else' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
