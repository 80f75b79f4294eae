import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Systems Manager Incident Manager Contacts. */
export const ssmContacts: ServiceCatalogue = {
  service: 'ssm-contacts',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanagerincidentmanagercontacts.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ssm-contacts:DeactivateContactChannel', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['contactchannel'], tags: false, why: 'pages no longer reach the person; people do it themselves' },
    { action: 'ssm-contacts:DeleteContact', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['contact'], tags: true, why: 'on-call person or escalation plan; CloudFormation resource' },
    { action: 'ssm-contacts:DeleteContactChannel', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['contactchannel'], tags: false, why: 'phone or mail by which the person is paged' },
    { action: 'ssm-contacts:DeleteRotation', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['rotation'], tags: true, why: 'on-call schedule; CloudFormation resource' },
    { action: 'ssm-contacts:DeleteRotationOverride', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['rotation'], tags: true, why: 'exception in the on-call schedule' },
    { action: 'ssm-contacts:StopEngagement', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['engagement'], tags: false, why: 'paging for an incident stops; responders do it' },
  ],
  leftOut: [],
};
