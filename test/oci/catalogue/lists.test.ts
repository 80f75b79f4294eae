import { SERVICES } from '../../../lib/oci/catalogue';
import { BUILD_AND_DEPLOY, LOOK_ONLY } from '../../../lib/oci/catalogue/envelopes';
import { ESCAPES, ESCAPES_BY_VERB, ESCAPES_NOT_DENIABLE } from '../../../lib/oci/catalogue/escapes';
import { FENCE, FENCE_BY_VERB, FENCE_NOT_DENIABLE } from '../../../lib/oci/catalogue/fence';
import { MODEL_DOORS, MODEL_DOORS_BY_VERB, MODEL_DOORS_NOT_DENIABLE, MODEL_VARIABLE } from '../../../lib/oci/catalogue/model-doors';
import { ways, WAYS, WAYS_BY_VERB, WAYS_NOT_DENIABLE } from '../../../lib/oci/catalogue/ways-to-secrets';
import { isIncomplete, isPermission, permissionsOf } from '../../../lib/oci/policy/permissions';
import { NETSPI, RESTS_ON_A_GAP, Technique } from '../../lists/oracle-techniques';

// The lists beside the rows: every name in them is printed by a page of Oracle's, and no known technique gets past them.

const names = (list: readonly { readonly permission: string }[]) => list.map(({ permission }) => permission);
const duplicates = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const rows = SERVICES.flatMap((service) => service.rows);
const byVerb = SERVICES.flatMap((service) => service.byVerb);
const notDeniable = new Set(SERVICES.flatMap((service) => service.notDeniable).map(({ what }) => what));

const lists: [string, readonly { readonly permission: string; readonly why: string }[]][] = [
  ['escapes', ESCAPES],
  ['the fence', FENCE],
  ['doors to models', MODEL_DOORS],
  ['ways to secrets', WAYS],
];

const reason = /^[\x20-\x7e]{10,}[^.;]$/;

describe.each(lists)('%s', (_, list) => {
  test('name what a page prints, letter by letter, each once', () => {
    expect(names(list).filter((name) => !isPermission(name))).toEqual([]);
    expect(duplicates(names(list))).toEqual([]);
  });

  test('have a reason each', () => {
    expect(list.filter(({ why }) => !reason.test(why)).map(({ permission }) => permission)).toEqual([]);
  });
});

test.each<[string, readonly { readonly resourceType: string; readonly verb: 'inspect' | 'use' | 'manage'; readonly why: string }[]]>([
  ['escapes', ESCAPES_BY_VERB],
  ['the fence', FENCE_BY_VERB],
  ['doors to models', MODEL_DOORS_BY_VERB],
  ['ways to secrets', WAYS_BY_VERB],
])('%s by a verb name types of which Oracle has more than was seen, with a reason each', (_, list) => {
  expect(list.filter(({ resourceType, verb }) => !isIncomplete(resourceType) || permissionsOf(verb, resourceType) === undefined)).toEqual([]);
  expect(list.filter(({ why }) => !reason.test(why))).toEqual([]);
  expect(duplicates(list.map(({ resourceType }) => resourceType))).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['escapes', ESCAPES_NOT_DENIABLE],
  ['the fence', FENCE_NOT_DENIABLE],
  ['doors to models', MODEL_DOORS_NOT_DENIABLE],
  ['ways to secrets', WAYS_NOT_DENIABLE],
])('%s that no deny statement reaches are explained in the file of their service', (_, list) => {
  expect(list.filter((what) => !notDeniable.has(what))).toEqual([]);
  expect(duplicates(list)).toEqual([]);
});

describe('escapes', () => {
  const denied = new Set([...names(ESCAPES), ...names(FENCE)]);

  test('whatever escalates is one, part of the fence, or a door to models', () => {
    const doors = new Set(names(MODEL_DOORS));
    const escalating = names(rows.filter(({ effect }) => effect === 'ESCALATES'));
    expect(escalating.filter((name) => !denied.has(name) && !doors.has(name))).toEqual([]);
  });

  test('whatever escalates by a verb is one', () => {
    const known = new Set(ESCAPES_BY_VERB.map(({ resourceType, verb }) => `${verb} ${resourceType}`));
    const escalating = byVerb.filter(({ effect }) => effect === 'ESCALATES').map(({ resourceType, verb }) => `${verb} ${resourceType}`);
    expect(escalating.filter((each) => !known.has(each))).toEqual([]);
  });

  test('code says whether building needs it, and nothing else does', () => {
    expect(ESCAPES.filter(({ way, builds }) => (way === 'CODE') !== (builds !== undefined)).map(({ permission }) => permission)).toEqual([]);
    expect(ESCAPES.filter(({ builds }) => builds === true).length).toBeGreaterThan(5);
    expect(ESCAPES.filter(({ builds }) => builds === false).length).toBeGreaterThan(20);
  });

  test('every credential of a user is one', () => {
    const credentials = permissionsOf('manage', 'users')!.filter((name) => /_(ADD|SET|RESET|CREATE)$/.test(name));
    expect(credentials.length).toBeGreaterThan(5);
    expect(credentials.filter((name) => !denied.has(name))).toEqual([]);
  });
});

describe('known techniques', () => {
  const denials: Record<Technique['stoppedBy'], ReadonlySet<string>> = {
    boundary: new Set([...names(ESCAPES), ...names(FENCE)]),
    secrets: new Set(names(WAYS)),
  };
  const gaps = new Set([...ESCAPES_NOT_DENIABLE, ...FENCE_NOT_DENIABLE]);

  test.each(NETSPI.map((technique): [string, Technique] => [technique.name, technique]))('%s is stopped', (_, { permissions, stoppedBy }) => {
    expect(permissions.filter((name) => !isPermission(name))).toEqual([]);
    expect(permissions.some((name) => denials[stoppedBy].has(name))).toBe(true);
  });

  test.each(Object.entries(RESTS_ON_A_GAP))('%s is named as a gap', (_, gap) => {
    expect(gaps).toContain(gap);
  });

  test('there are all of the list', () => {
    expect(NETSPI.length + Object.keys(RESTS_ON_A_GAP).length).toBe(17);
  });
});

/** Makes Zero Trust Packet Routing count in the tenancy. */
const SWITCHES_ON = 'ZPR_CONFIGURATION_CREATE';

describe('the fence', () => {
  test('whatever tampers in the catalogue is part of it, or a door to models', () => {
    const known = new Set([...names(FENCE), ...names(MODEL_DOORS)]);
    expect(rows.filter(({ effect, permission }) => effect === 'TAMPERS' && !known.has(permission)).map(({ permission }) => permission)).toEqual([]);
    const types = new Set(FENCE_BY_VERB.map(({ resourceType }) => resourceType));
    expect(byVerb.filter(({ effect, resourceType }) => effect === 'TAMPERS' && !types.has(resourceType))).toEqual([]);
  });

  test.each(['policies', 'quotas', 'tag-defaults', 'network-sources', 'authentication-policies', 'zpr-policy', 'zpr-configuration', 'security-zone'])(
    'whatever changes %s is part of it', (type) => {
      const fence = new Set(names(FENCE));
      const changes = permissionsOf('manage', type)!.filter((name) => !/_(INSPECT|READ|LIST)$/.test(name) && name !== SWITCHES_ON);
      expect(changes.length).toBeGreaterThan(0);
      expect(changes.filter((name) => !fence.has(name))).toEqual([]);
    });
});

describe('ways to secrets', () => {
  test('whatever returns a secret in the catalogue is one', () => {
    const known = new Set(names(WAYS));
    expect(rows.filter(({ effect, permission }) => effect === 'READS_SECRET' && !known.has(permission)).map(({ permission }) => permission)).toEqual([]);
  });

  test('there are some of every kind', () => {
    const kinds = ['SECRET', 'KEY', 'OBJECT', 'CONFIGURATION', 'COPY', 'IDENTITY'] as const;
    expect(kinds.filter((kind) => ways(kind).length < 4)).toEqual([]);
    expect(kinds.flatMap(ways).length).toBe(WAYS.length);
  });
});

describe('doors to models', () => {
  test('whatever calls a model of the service is one, and a variable says which model', () => {
    expect(MODEL_VARIABLE).toBe('target.model.id');
    const types = ['chat', 'text-embedding', 'text-generation', 'text-rerank', 'text-summarization'];
    const calls = types.flatMap((type) => permissionsOf('use', `generative-ai-${type}`)!);
    expect(calls.length).toBe(5);
    expect(MODEL_DOORS.filter(({ door }) => door === 'CALLS').map(({ permission }) => permission).sort()).toEqual([...calls].sort());
  });

  test('whatever makes another way to a model is one', () => {
    expect(names(MODEL_DOORS)).toEqual(expect.arrayContaining(['GENERATIVE_AI_IMPORTED_MODEL_CREATE', 'GENERATIVE_AI_DEDICATED_AI_CLUSTER_CREATE',
      'GENERATIVE_AI_ENDPOINT_CREATE', 'GENERATIVE_AI_APIKEY_CREATE', 'GENERATIVE_AI_HOSTED_DEPLOYMENT_CREATE', 'GENAI_AGENT_TOOL_CREATE', 'GENAI_AGENT_ENDPOINT_CHAT']));
  });
});

describe('envelopes', () => {
  const envelopes: [string, readonly string[]][] = [['looking only', LOOK_ONLY], ['building and deploying', BUILD_AND_DEPLOY]];
  const denied = new Set([...names(FENCE), ...names(ESCAPES.filter(({ builds }) => builds !== true))]);

  test.each(envelopes)('%s is names that pages print, in order, each once', (_, list) => {
    expect([...list]).toEqual([...list].sort());
    expect(duplicates(list)).toEqual([]);
    expect(list.filter((name) => !isPermission(name))).toEqual([]);
  });

  test.each(envelopes)('%s holds nothing that the boundary denies', (_, list) => {
    expect(list.filter((name) => denied.has(name))).toEqual([]);
  });

  test('looking only changes nothing, and returns nothing that the catalogue knows', () => {
    expect(LOOK_ONLY.filter((name) => !/_(INSPECT|READ|LIST|LIST_MEMBERS|LIST_SECURITY_RULES|WORK_REQUEST_ERRORS|QUERY)$/.test(name))).toEqual([]);
    const known = new Set([...names(rows), ...names(WAYS)]);
    expect(LOOK_ONLY.filter((name) => known.has(name))).toEqual([]);
  });

  test('whoever builds can look', () => {
    expect(LOOK_ONLY.filter((name) => !BUILD_AND_DEPLOY.includes(name))).toEqual([]);
  });

  test.each(['FN_FUNCTION_CREATE', 'FN_FUNCTION_UPDATE', 'BUCKET_CREATE', 'OBJECT_CREATE', 'OBJECT_DELETE', 'INSTANCE_CREATE', 'CLUSTER_CREATE', 'STREAM_PRODUCE',
    'ORM_JOB_MANAGE', 'LOG_GROUP_CREATE', 'REPOSITORY_CREATE'])('whoever builds has %s', (name) => {
    expect(BUILD_AND_DEPLOY).toContain(name);
  });

  test.each(['KEY_EXPORT', 'POLICY_CREATE', 'DYNAMIC_GROUP_CREATE', 'TAG_NAMESPACE_USE', 'PAR_MANAGE', 'INSTANCE_AGENT_COMMAND_CREATE'])(
    'whoever builds lacks %s', (name) => {
      expect(BUILD_AND_DEPLOY).not.toContain(name);
    });
});
