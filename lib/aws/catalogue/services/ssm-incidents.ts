import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Systems Manager Incident Manager. */
export const ssmIncidents: ServiceCatalogue = {
  service: 'ssm-incidents',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanagerincidentmanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ssm-incidents:DeleteIncidentRecord', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['incident-record'], tags: true, why: 'record of an incident with its timeline' },
    { action: 'ssm-incidents:DeleteReplicationSet', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['replication-set'], tags: true, why: 'all Incident Manager data of the account' },
    { action: 'ssm-incidents:DeleteResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['response-plan'], tags: true, why: 'accounts that share the response plan lose it' },
    { action: 'ssm-incidents:DeleteResponsePlan', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['response-plan'], tags: true, why: 'what happens when an alarm becomes an incident; CloudFormation resource' },
    { action: 'ssm-incidents:DeleteTimelineEvent', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['incident-record'], tags: true, why: 'evidence in the timeline of an incident' },
    { action: 'ssm-incidents:PutResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['response-plan'], tags: true, why: 'shares response plans and incidents with other accounts' },
    { action: 'ssm-incidents:UpdateDeletionProtection', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['replication-set'], tags: true, why: 'makes the replication set deletable; CloudFormation property' },
    { action: 'ssm-incidents:UpdateReplicationSet', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['replication-set'], tags: true, why: 'can drop a Region and its incident data; CloudFormation calls it' },
  ],
  leftOut: [],
};
