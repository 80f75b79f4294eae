import { AI_SERVICES } from '../../../lib/aws/catalogue/ai-services';
import { BACKUP_ROLES } from '../../../lib/aws/catalogue/backup-roles';
import { BUILD_AND_DEPLOY, LOOK_ONLY, LOOK_ONLY_EXCEPT } from '../../../lib/aws/catalogue/envelopes';
import * as fence from '../../../lib/aws/catalogue/fence';
import { MODEL_DOORS } from '../../../lib/aws/catalogue/model-doors';
import { RCP_SERVICES } from '../../../lib/aws/catalogue/rcp-services';
import { REUSED_ROLES } from '../../../lib/aws/catalogue/reused-roles';
import { WAYS } from '../../../lib/aws/catalogue/ways-to-secrets';
import { expand, hasKey, PREFIXES, PUBLISHED } from '../../support/published';

// The lists beside the rows: every name in them exists, and carries the condition keys that a plan relies on.

const exact: [string, readonly string[]][] = [
  ...Object.entries(fence).map(([name, actions]): [string, readonly string[]] => [`fence ${name}`, actions]),
  ['ways to secrets', WAYS.map(({ action }) => action)],
  ['model doors', MODEL_DOORS.map(({ action }) => action)],
  ['reused roles', REUSED_ROLES.map(({ action }) => action)],
];

const patterns: [string, readonly string[]][] = [
  ['looking only', LOOK_ONLY],
  ['looking only, except', LOOK_ONLY_EXCEPT],
  ['building and deploying', BUILD_AND_DEPLOY],
  ['AI services', AI_SERVICES.flatMap(({ uses }) => uses)],
];

test.each(exact)('%s names what AWS has, letter by letter, each once', (_, actions) => {
  expect(actions.filter((action) => !PUBLISHED.has(action))).toEqual([]);
  expect(actions.filter((action, i) => actions.indexOf(action) !== i)).toEqual([]);
});

test.each(patterns)('%s: every pattern matches something that AWS has, and each stands once', (_, actions) => {
  expect(actions.filter((pattern) => expand(pattern).length === 0)).toEqual([]);
  expect(actions.filter((action, i) => actions.indexOf(action) !== i)).toEqual([]);
});

test.each(patterns)('%s: what has no wildcard is written letter by letter', (_, actions) => {
  expect(actions.filter((action) => !action.includes('*') && !PUBLISHED.has(action))).toEqual([]);
});

test('AI services are named by a prefix that AWS has, and use their own actions', () => {
  expect(AI_SERVICES.filter(({ service }) => !PREFIXES.includes(service))).toEqual([]);
  expect(AI_SERVICES.flatMap(({ service, uses }) => uses.filter((action) => action.split(':')[0] !== service))).toEqual([]);
});

test('services that resource control policies support are among AWS\'s', () => {
  expect(RCP_SERVICES.filter((service) => !PREFIXES.includes(service))).toEqual([]);
});

test('ways that a resource control policy binds are in services that support one', () => {
  expect(WAYS.filter(({ action, rcp }) => rcp && !(RCP_SERVICES as readonly string[]).includes(action.split(':')[0])).map(({ action }) => action)).toEqual([]);
});

test('looking only changes nothing', () => {
  const except = new Set(LOOK_ONLY_EXCEPT.flatMap(expand));
  const writes = LOOK_ONLY.flatMap(expand).filter((action) => !except.has(action) && !/^(Read|List)$/.test(PUBLISHED.get(action)!.accessLevel));
  // a list, published as a write
  expect(writes).toEqual(['backup:ListIndexedRecoveryPointsForSearch']);
});

test('roles of the backup services are named by path and name', () => {
  expect(BACKUP_ROLES.filter((role) => !/^[\w/+=,.@-]+\*?$/.test(role))).toEqual([]);
});

describe('condition keys are on the actions that a plan uses them with', () => {
  const lacking = (actions: readonly string[], ...keys: string[]) =>
    actions.flatMap((action) => keys.filter((key) => !hasKey(PUBLISHED.get(action)!, key)).map((key) => `${action} ${key}`));

  test('iam:PermissionsBoundary where the boundary is asked for', () => {
    expect(lacking([...fence.NEEDS_BOUNDARY], 'iam:PermissionsBoundary')).toEqual([]);
  });

  test('iam:PermissionsBoundary where it is taken off', () => {
    expect(lacking([...fence.BOUNDARY_REMOVALS], 'iam:PermissionsBoundary')).toEqual([]);
  });

  test.each([...new Set(REUSED_ROLES.flatMap(({ roleKey }) => roleKey ?? []))])('%s where a role is named', (key) => {
    expect(lacking(REUSED_ROLES.filter(({ roleKey }) => roleKey === key).map(({ action }) => action), key)).toEqual([]);
  });

  test('the guardrail and the inference profile where a model is invoked', () => {
    const invokes = MODEL_DOORS.filter(({ door }) => door === 'INVOKES').map(({ action }) => action);
    expect(invokes.length).toBeGreaterThan(0);
    expect(lacking(invokes, 'bedrock:GuardrailIdentifier', 'bedrock:InferenceProfileArn')).toEqual([]);
  });

  test('no other door knows a guardrail', () => {
    const others = MODEL_DOORS.filter(({ door }) => door === 'INVOKES_UNGUARDED').map(({ action }) => action);
    expect(others.filter((action) => hasKey(PUBLISHED.get(action)!, 'bedrock:GuardrailIdentifier'))).toEqual([]);
  });

  test('the owner on snapshots and images', () => {
    expect(lacking(WAYS.filter(({ kind }) => kind === 'SNAPSHOT').map(({ action }) => action), 'ec2:Owner')).toEqual([]);
  });

  test('the model on the second endpoint of Amazon Bedrock', () => {
    expect(lacking(['bedrock-mantle:CountTokens', 'bedrock-mantle:CreateInference'], 'bedrock-mantle:Model')).toEqual([]);
  });

  test('the service of a service-specific credential', () => {
    const actions = ['iam:CreateServiceSpecificCredential', 'iam:ResetServiceSpecificCredential', 'iam:UpdateServiceSpecificCredential'];
    expect(lacking(actions, 'iam:ServiceSpecificCredentialServiceName')).toEqual([]);
  });

  test('the tag keys of a session', () => {
    expect(lacking(['sts:TagSession'], 'aws:TagKeys')).toEqual([]);
  });
});

describe('a denial on resources is one that the action is authorized on', () => {
  const without = (actions: readonly string[], type: string) => actions.filter((action) => !PUBLISHED.get(action)!.on.includes(type));

  test.each<[string, readonly string[], string]>([
    ['roles', fence.ROLE_CHANGES, 'role'],
    ['users', fence.USER_CHANGES, 'user'],
    ['managed policies', fence.POLICY_CHANGES, 'policy'],
  ])('changes of %s are on them', (_, actions, type) => {
    expect(without(actions, type)).toEqual([]);
  });

  test('changes of stacks are on stacks', () => {
    expect(without(fence.STACK_CHANGES, 'stack')).toEqual([]);
  });

  test('what needs the boundary is on roles or users', () => {
    const neither = [...fence.NEEDS_BOUNDARY, ...fence.BOUNDARY_REMOVALS, ...fence.MARKER_CHANGES]
      .filter((action) => !PUBLISHED.get(action)!.on.some((type) => type === 'role' || type === 'user'));
    expect(neither).toEqual([]);
  });

  test('a reused role with a resource of its own is on a type that carries its name', () => {
    const bare = REUSED_ROLES.filter(({ action, own }) => own && PUBLISHED.get(action)!.on.length === 0).map(({ action }) => action);
    expect(bare).toEqual([]);
  });
});
