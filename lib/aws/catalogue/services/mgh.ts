import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Migration Hub. */
export const mgh: ServiceCatalogue = {
  service: 'mgh',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsmigrationhub.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mgh:BatchDisassociateIamRoleFromConnection', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ConnectionResource'], tags: true, why: 'the connection loses the roles it works as; recreatable' },
    { action: 'mgh:DeleteAutomationRun', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AutomationRunResource'], tags: false, why: 'the record of an automation run' },
    { action: 'mgh:DeleteAutomationUnit', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AutomationUnitResource'], tags: false, why: 'an automation a team has to write again' },
    { action: 'mgh:DeleteConnection', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ConnectionResource'], tags: true, why: 'the connection to another account' },
    { action: 'mgh:DeleteHomeRegionControl', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'where the organization keeps its migration data' },
    { action: 'mgh:DeleteProgressUpdateStream', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['progressUpdateStream'], tags: false, why: 'the stream with all migration tasks in it' },
    { action: 'mgh:DisassociateAutomationUnitRole', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AutomationUnitResource'], tags: false, why: 'the automation loses the role it runs as; recreatable' },
  ],
  leftOut: [
    { why: 'a tracking link, set again by the migration tool', actions: ['mgh:DisassociateCreatedArtifact', 'mgh:DisassociateDiscoveredResource', 'mgh:DisassociateSourceResource'] },
  ],
};
