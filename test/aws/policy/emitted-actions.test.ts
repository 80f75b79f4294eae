import { SERVICES } from '../../../lib/aws/catalogue';
import { AI_SERVICES } from '../../../lib/aws/catalogue/ai-services';
import { EXPIRING } from '../../../lib/aws/catalogue/backup-roles';
import * as fence from '../../../lib/aws/catalogue/fence';
import { MODEL_DOORS } from '../../../lib/aws/catalogue/model-doors';
import { RCP_SERVICES } from '../../../lib/aws/catalogue/rcp-services';
import type { Row } from '../../../lib/aws/catalogue/row';
import { WAYS } from '../../../lib/aws/catalogue/ways-to-secrets';
import { acme } from '../../support/acme';
import { Policy } from '../../support/evaluate';
import { expand, PREFIXES } from '../../support/published';

// What every statement of Acme's policies may deny, said again from the catalogue: its patterns match that and nothing else.

const rows = SERVICES.flatMap((service) => service.rows);
const harmful = rows.filter(({ effect }) => effect !== 'READS_SECRET' && effect !== 'ESCALATES');
const isBackup = ({ action }: Row) => EXPIRING.includes(action);
// what a resource control policy does not reach it does not name
const inRcp = ({ action, on }: Row) => on.length > 0 && action !== 'kms:RetireGrant' && (RCP_SERVICES as readonly string[]).includes(action.split(':')[0]);
const names = (selection: readonly { readonly action: string }[]) => selection.map(({ action }) => action);
const ring = (...from: Row['from'][]) => rows.filter((row) => row.effect !== 'READS_SECRET' && from.includes(row.from) && !(row.from === 'agents' && row.effect === 'ESCALATES'));
const doors = (...kinds: string[]) => names(MODEL_DOORS.filter(({ door }) => kinds.includes(door)));
const ways = (...kinds: string[]) => names(WAYS.filter(({ kind }) => kinds.includes(kind)));
const becoming = ['iam:PassRole', 'sts:AssumeRole'];
const escapes = names(rows.filter(({ effect, action }) => effect === 'ESCALATES' && !becoming.includes(action)));
const everything = ['SECRET', 'KEY', 'OBJECT', 'CONFIGURATION', 'COPY', 'ROLE'];

/** By name of the guardrail and Sid, the most that a statement may match. */
const MAY_DENY: Record<string, Record<string, readonly string[]>> = {
  ProdDeleteDeny: {
    SparedRolesStay: fence.ROLE_CHANGES,
    AgentsStayAgents: becoming,
    AgentsStayInTheAccount: ['sts:AssumeRole'],
    AgentsActAsThemselves: [...escapes, ...names(harmful)],
    NoCodeUnderRolesOfSandboxes: ['bedrock-agentcore:InvokeCodeInterpreter', 'bedrock-agentcore:StartCodeInterpreterSession'],
    ContentsStay: [...escapes, ...names(harmful)],
    BackupsStay: names(ring('everybody').filter(isBackup)),
    ProductionStays: names(ring('everybody').filter((row) => !isBackup(row))),
    ProtectionStays: names(ring('everybody', 'all-but-deployers').filter((row) => !isBackup(row))),
    NotFromOutside: names(ring('everybody', 'all-but-deployers').filter(inRcp)),
    ForeignAgentsStayOutside: ['sts:AssumeRole'],
    NotByForeignAgents: names(harmful.filter(inRcp)),
  },
  Models: {
    SparedRolesStay: fence.ROLE_CHANGES,
    OnlyApprovedModels: [...doors('INVOKES'), 'bedrock:CountTokens'],
    ThereOnlyThroughProfiles: [...doors('INVOKES'), 'bedrock:CountTokens'],
    GuardrailRequired: doors('INVOKES'),
    OtherDoorsAreShut: doors('INVOKES_UNGUARDED', 'OPENS', 'ENTITLES', 'BEARS_TOKEN', 'REACHES_OUT').filter((action) => action !== 'bedrock:CountTokens'),
    GuardrailsStay: doors('CHANGES_GUARDRAIL', 'CHANGES_RECORD'),
    NoApiKeys: ['iam:CreateServiceSpecificCredential', 'iam:ResetServiceSpecificCredential', 'iam:UpdateServiceSpecificCredential'],
    OnlyApprovedGateways: ['bedrock-agentcore:InvokeGateway'],
    OtherAiServicesAreShut: AI_SERVICES.flatMap(({ uses }) => uses.flatMap(expand)),
    OrganizationStays: fence.ORGANIZATION_CHANGES,
  },
  NonProdSecretIsolation: {
    SparedRolesStay: fence.ROLE_CHANGES,
    OnlyOwnSecrets: ways('SECRET'),
    NothingOfProduction: ways(...everything.slice(1)),
    NothingOfProductionAccounts: ways(...everything),
    NoSnapshotsOfProduction: ways('SNAPSHOT'),
    OrganizationStays: fence.ORGANIZATION_CHANGES,
    OnlyProductionReads: names(WAYS.filter(({ kind, rcp }) => rcp && !['OBJECT', 'ROLE'].includes(kind))),
    OnlyProductionReadsObjects: names(WAYS.filter(({ kind, rcp }) => rcp && kind === 'OBJECT')),
    ServicesReadForProduction: names(WAYS.filter(({ kind, rcp }) => rcp && !['OBJECT', 'ROLE'].includes(kind))),
    ServicesReadObjectsForProduction: names(WAYS.filter(({ kind, rcp }) => rcp && kind === 'OBJECT')),
    OnlyProductionAssumesRoles: names(WAYS.filter(({ kind, rcp }) => rcp && kind === 'ROLE')),
  },
  AgentBoundary: {
    SparedRolesStay: fence.ROLE_CHANGES,
    AgentsBecomeNobodyElse: becoming,
    AgentsGiveNoRights: [...escapes, ...fence.BOUNDARY_CHANGES],
    AgentsNeedTheBoundary: fence.NEEDS_BOUNDARY,
    McpServersNeedTheirs: fence.NEEDS_BOUNDARY,
    BoundaryStaysOn: fence.BOUNDARY_REMOVALS,
    MarkersStay: fence.MARKER_CHANGES,
    MarkersAreNotAssumed: ['sts:TagSession'],
    BoundaryIsFixed: fence.POLICY_CHANGES,
    GuardrailStacksStay: fence.STACK_CHANGES,
    OrganizationStays: fence.ORGANIZATION_CHANGES,
  },
};

/** What a statement has to match in full, however it is divided: the whole list, but for the rows of a ring, of which the first tier. */
const tier1 = (actions: readonly string[]) => {
  const second = new Set(names(rows.filter(({ tier }) => tier === 2)));
  return actions.filter((action) => !second.has(action));
};
const MUST_DENY: Record<string, Record<string, readonly string[]>> = {
  ...MAY_DENY,
  ProdDeleteDeny: {
    ...MAY_DENY.ProdDeleteDeny,
    AgentsActAsThemselves: tier1(escapes),
    ContentsStay: tier1(names(ring('agents'))),
    BackupsStay: tier1(MAY_DENY.ProdDeleteDeny.BackupsStay),
    ProductionStays: tier1(MAY_DENY.ProdDeleteDeny.ProductionStays),
    ProtectionStays: tier1(names(ring('all-but-deployers'))),
    NotFromOutside: tier1(MAY_DENY.ProdDeleteDeny.NotFromOutside),
    NotByForeignAgents: tier1(names(ring('agents').filter(inRcp))),
  },
  Models: {
    ...MAY_DENY.Models,
    OtherAiServicesAreShut: MAY_DENY.Models.OtherAiServicesAreShut.filter((action) => action !== 'bedrock-agentcore:InvokeGateway'),
  },
  AgentBoundary: {
    ...MAY_DENY.AgentBoundary,
    AgentsGiveNoRights: names(rows.filter(({ action, effect, tier }) => /^(iam|sts):/.test(action) && effect === 'ESCALATES' && tier === 1 && !becoming.includes(action))),
  },
};

const guardrails = ['ProdDeleteDeny', 'Models', 'NonProdSecretIsolation', 'AgentBoundary'];
const guardrailOf = (policy: Policy) => guardrails.find((name) => policy.name.includes(name))!;
const organization = acme().filter(({ kind }) => kind === 'SCP' || kind === 'RCP');

/** Actions by policies that belong together, by Sid. */
const emitted = new Map<string, { guardrail: string; sid: string; patterns: string[] }>();
for (const policy of organization) {
  for (const { Sid, Action } of policy.document.Statement) {
    if (!Action) continue;
    const key = `${policy.name.replace(/-\d+$/, '')} ${Sid}`;
    const entry = emitted.get(key) ?? { guardrail: guardrailOf(policy), sid: Sid!, patterns: [] };
    entry.patterns.push(...[Action].flat());
    emitted.set(key, entry);
  }
}
const cases = [...emitted].map(([key, entry]): [string, typeof entry] => [key, entry]);

test('every statement of Acme is known here', () => {
  expect(cases.filter(([, { guardrail, sid }]) => !MAY_DENY[guardrail]?.[sid]).map(([key]) => key)).toEqual([]);
});

test.each(cases)('%s matches nothing that it must not', (_, { guardrail, sid, patterns }) => {
  const may = new Set(MAY_DENY[guardrail][sid]);
  expect(patterns.flatMap((pattern) => expand(pattern).filter((action) => !may.has(action)).map((action) => `${pattern} matches ${action}`))).toEqual([]);
});

test.each(cases)('%s matches all that it has to', (_, { guardrail, sid, patterns }) => {
  const matched = new Set(patterns.flatMap(expand));
  expect(MUST_DENY[guardrail][sid].filter((action) => !matched.has(action))).toEqual([]);
});

test.each(cases)('%s has no pattern without a match, none twice, and none in place of a service', (_, { patterns }) => {
  expect(patterns.filter((pattern) => expand(pattern).length === 0)).toEqual([]);
  expect(patterns.filter((pattern, i) => patterns.indexOf(pattern) !== i)).toEqual([]);
  expect(patterns.filter((pattern) => !PREFIXES.includes(pattern.split(':')[0]))).toEqual([]);
});

test('every row of the first tier is denied to somebody in production', () => {
  const matched = new Set(cases.filter(([, { guardrail }]) => guardrail === 'ProdDeleteDeny').flatMap(([, { patterns }]) => patterns.flatMap(expand)));
  const missing = rows.filter(({ action, tier, effect }) => tier === 1 && effect !== 'READS_SECRET' && !matched.has(action));
  expect(missing.map(({ action, effect }) => `${action} ${effect}`)).toEqual([]);
});

test.each(organization.map((policy): [string, Policy] => [policy.name, policy]))('%s is within the quota of its kind', (_, { kind, document }) => {
  expect(JSON.stringify(document).length).toBeLessThanOrEqual(kind === 'SCP' ? 10240 : 5120);
});

test('whoever is not approved can do what a session needs to become so', () => {
  const before = organization.flatMap(({ document }) => document.Statement.filter(({ Sid }) => Sid?.startsWith('Approver')));
  expect(before.length).toBeGreaterThan(0);
  for (const { NotAction } of before) expect([NotAction].flat()).toEqual([...fence.BEFORE_APPROVAL]);
});
