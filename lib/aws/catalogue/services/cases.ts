import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Connect Cases. */
export const cases: ServiceCatalogue = {
  service: 'cases',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonconnectcases.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cases:DeleteCase', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['Case', 'Domain'], tags: true, why: 'one case; privacy processes and supervisors delete cases' },
    { action: 'cases:DeleteCaseRule', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['CaseRule', 'Domain'], tags: true, why: 'the case rule that cases are shaped by' },
    { action: 'cases:DeleteDomain', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Domain'], tags: true, why: 'the domain with all cases' },
    { action: 'cases:DeleteField', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Domain', 'Field'], tags: true, why: 'the field that cases are shaped by' },
    { action: 'cases:DeleteLayout', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Domain', 'Layout'], tags: true, why: 'the layout that cases are shaped by' },
    { action: 'cases:DeleteRelatedItem', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['Case', 'Domain', 'RelatedItem'], tags: true, why: 'a comment, contact or file of a case' },
    { action: 'cases:DeleteTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Domain', 'Template'], tags: true, why: 'the template that cases are shaped by' },
  ],
  leftOut: [],
};
