// The lists of what is promised against what Acme's documents deny: two bookkeepings that know nothing of each other.
import {
  BUILDS, GIVES_RIGHTS, LOOKS, LOOKS_BUT_SHOWS_SECRETS, USES_ROLES_BY_NAME, USES_ROLES_OF_OTHERS,
} from '../../../../lib/aws/engine/promises/agent-execution-boundary.actions';
import { AI_SERVICES, CHANGES_GUARDRAILS, DOORS, INVOKES } from '../../../../lib/aws/engine/promises/approved-model-endpoints.actions';
import { USES_SNAPSHOTS, WAYS } from '../../../../lib/aws/engine/promises/non-prod-secret-isolation.actions';
import {
  ALL_BUT_DEPLOYERS, BACKUPS, CONTENTS, ESCAPES, EVERYBODY, MAY_FALL, MAY_FALL_TO_AGENTS, UNREACHED,
} from '../../../../lib/aws/engine/promises/prod-delete-deny.actions';
import { named, PromisedActions } from '../../../../lib/aws/engine/promises/promised-actions';
import { rows } from '../../../../lib/aws/plan/rows';
import { Asset } from '../../../../lib/intent';
import { acme } from '../../../support/acme';
import { expand, PUBLISHED } from '../../../support/published';

/** What statements of some policies deny, action by action. */
function deniedBy(policy: RegExp, sid: RegExp): string[] {
  const statements = acme().filter(({ name, kind }) => policy.test(`${kind} ${name}`)).flatMap(({ document }) => document.Statement).filter(({ Sid }) => sid.test(Sid ?? ''));
  return [...new Set(statements.flatMap(({ Action }) => [Action ?? []].flat().flatMap((pattern) => expand(pattern))))].sort();
}

const of = (...lists: (readonly PromisedActions[])[]) => lists.flat().flatMap(({ actions }) => named(actions));
const sorted = (actions: readonly string[]) => [...new Set(actions)].sort();
const less = (a: readonly string[], b: readonly string[]) => a.filter((action) => !b.includes(action));
const expanded = (patterns: readonly string[]) => sorted(patterns.flatMap((pattern) => expand(pattern)));

describe('ProdDeleteDeny', () => {
  const PROD = /SCP AcmeOrganization-ProdDeleteDeny/;

  test('every action that is denied is promised, or listed among those that may fall with them', () => {
    const control = deniedBy(PROD, /^(ProductionStays|BackupsStay|ProtectionStays)$/);
    expect(less(control, of(EVERYBODY, BACKUPS, ALL_BUT_DEPLOYERS))).toEqual(sorted(named(MAY_FALL)));
    const toAgents = deniedBy(PROD, /^(ContentsStay|AgentsActAsThemselves)$/);
    const known = [...of(EVERYBODY, BACKUPS, ALL_BUT_DEPLOYERS, CONTENTS, ESCAPES), ...named(MAY_FALL)];
    expect(less(toAgents, known)).toEqual(sorted(named(MAY_FALL_TO_AGENTS)));
  });

  test.each([
    ['everybody', of(EVERYBODY), /^ProductionStays$/],
    ['everybody but the backup services', of(BACKUPS), /^BackupsStay$/],
    ['all but deployers', of(ALL_BUT_DEPLOYERS), /^ProtectionStays$/],
    ['agents, of contents', of(CONTENTS), /^ContentsStay$/],
    ['agents, of escapes', of(ESCAPES), /^AgentsActAsThemselves$/],
  ] as const)('every action that is promised to be lost to %s is denied', (_, promised, sid) => {
    expect(less(promised, deniedBy(PROD, sid))).toEqual([]);
  });

  test('what may fall with them is of the second tier, each action', () => {
    const second = rows().filter(({ tier }) => tier === 2).map(({ action }) => action);
    expect(less([...named(MAY_FALL), ...named(MAY_FALL_TO_AGENTS)], second)).toEqual([]);
  });

  test('each action is promised in the class of assets that the prop names', () => {
    const assetOf = new Map(rows().map(({ action, asset }) => [action, asset]));
    const lists = [EVERYBODY, BACKUPS, ALL_BUT_DEPLOYERS, CONTENTS].flat();
    const wrong = lists.flatMap(({ asset, actions }) => named(actions).filter((action) => assetOf.get(action) !== asset));
    expect(wrong).toEqual([]);
    expect(less(lists.map(({ asset }) => asset), Object.values(Asset))).toEqual([]);
  });

  test('from another account, every action of the services covered, but for those on no resource', () => {
    const refused = [...deniedBy(/RCP AcmeOrganization-ProdDeleteDeny/, /^NotFromOutside$/), ...deniedBy(/RCP AcmeOrganization-ProdDeleteDeny/, /^NotByForeignAgents$/)];
    const services = ['aoss', 'cognito-identity', 'cognito-idp', 'dynamodb', 'ecr', 'kms', 'logs', 's3', 'secretsmanager', 'sqs', 'sts'];
    const promised = of(EVERYBODY, BACKUPS, ALL_BUT_DEPLOYERS, CONTENTS).filter((action) => services.includes(action.split(':')[0]));
    expect(sorted(less(promised, named(UNREACHED)))).toEqual(sorted(refused));
  });
});

describe('AgentExecutionBoundary', () => {
  test('an agent gives no rights', () => {
    expect(sorted(named(GIVES_RIGHTS))).toEqual(deniedBy(/SCP AcmeProd-AgentBoundary/, /^AgentsGiveNoRights$/));
  });

  test('what looks is what the boundary of production leaves', () => {
    const boundary = acme().find(({ kind, targets }) => kind === 'boundary' && targets.includes('arn:aws:iam::111122223333:role/agents/coder'))!;
    const left = expanded([boundary.document.Statement.find(({ Sid }) => Sid === 'OnlyTheEnvelope')!.NotAction!].flat());
    const acmes = ['bedrock-agentcore:InvokeGateway', 'bedrock:ApplyGuardrail', 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream', 's3:GetObject'];
    expect(sorted([...expanded(named(LOOKS)), ...acmes])).toEqual(left);
    const shown = [boundary.document.Statement.find(({ Sid }) => Sid === 'NoSecretsInDescriptions')!.Action!].flat();
    expect(sorted(named(LOOKS_BUT_SHOWS_SECRETS))).toEqual(expanded(shown));
  });

  test('what builds is what the boundary of non-production leaves', () => {
    const boundary = acme().find(({ kind, targets }) => kind === 'boundary' && targets.includes('arn:aws:iam::444455556666:role/agents/coder'))!;
    expect(expanded(named(BUILDS))).toEqual(expanded([boundary.document.Statement.find(({ Sid }) => Sid === 'OnlyTheEnvelope')!.NotAction!].flat()));
    const ofOthers = boundary.document.Statement.filter(({ Sid }) => /^RolesOfOthers/.test(Sid!)).flatMap(({ Action }) => [Action!].flat());
    const reachable = expanded(named(BUILDS));
    const uses = [...named(USES_ROLES_OF_OTHERS), ...USES_ROLES_BY_NAME.flatMap(({ actions }) => named(actions))];
    expect(sorted(uses.filter((action) => reachable.includes(action)))).toEqual(expanded(ofOthers));
  });
});

describe('ApprovedModelEndpoints', () => {
  const PROD = /SCP AcmeOrganization-ProdModels/;

  test('every door that is shut is promised to be, and the other way round', () => {
    const doors = DOORS.flatMap(({ actions }) => named(actions));
    expect(sorted([...doors, 'bedrock:CreateModelInvocationJob', 'bedrock-mantle:CountTokens', 'bedrock-mantle:CreateInference'])).toEqual(deniedBy(PROD, /^OtherDoorsAreShut$/));
    expect(sorted([...named(INVOKES), 'bedrock:CountTokens'])).toEqual(deniedBy(PROD, /^OnlyApprovedModels$/));
    expect(sorted(named(INVOKES))).toEqual(deniedBy(PROD, /^GuardrailRequired$/));
    expect(sorted(named(CHANGES_GUARDRAILS))).toEqual(deniedBy(PROD, /^GuardrailsStay$/));
  });

  test('every AI service', () => {
    expect(expanded(AI_SERVICES.flatMap(({ uses }) => named(uses)))).toEqual(deniedBy(PROD, /^OtherAiServicesAreShut$/));
  });
});

describe('NonProdSecretIsolation', () => {
  const every = sorted(WAYS.flatMap(({ actions }) => named(actions)));

  test('every way is shut on the caller\'s side', () => {
    const caller = /SCP AcmeOrganization-NonProdSecretIsolation/;
    expect(every).toEqual(deniedBy(caller, /^(OnlyOwnSecrets|NothingOfProduction)$/));
    expect(every).toEqual(deniedBy(caller, /^NothingOfProductionAccounts$/));
    expect(sorted(named(USES_SNAPSHOTS))).toEqual(deniedBy(caller, /^NoSnapshotsOfProduction$/));
  });

  test('and on the resource\'s, where there is one', () => {
    const refused = sorted(WAYS.flatMap(({ actions, refused: services, notRefused = [] }) => named(actions).filter((action) => services.includes(action.split(':')[0]) && !notRefused.includes(action))));
    expect(refused).toEqual(deniedBy(/RCP AcmeOrganization-NonProdSecretIsolation/, /^OnlyProduction/));
    expect(less(refused, every)).toEqual([]);
  });
});

test('everything promised is published', () => {
  const lists = [
    of(EVERYBODY, BACKUPS, ALL_BUT_DEPLOYERS, CONTENTS, ESCAPES),
    named(UNREACHED), named(MAY_FALL), named(MAY_FALL_TO_AGENTS), named(GIVES_RIGHTS),
    named(USES_ROLES_OF_OTHERS), USES_ROLES_BY_NAME.flatMap(({ actions }) => named(actions)),
    named(LOOKS_BUT_SHOWS_SECRETS), named(INVOKES), named(CHANGES_GUARDRAILS),
    DOORS.flatMap(({ actions }) => named(actions)), WAYS.flatMap(({ actions }) => named(actions)), named(USES_SNAPSHOTS),
  ].flat();
  expect(lists.filter((action) => !PUBLISHED.has(action))).toEqual([]);
  const patterns = [...named(LOOKS), ...named(BUILDS), ...AI_SERVICES.flatMap(({ uses }) => named(uses))];
  expect(patterns.filter((pattern) => expand(pattern).length === 0)).toEqual([]);
});
