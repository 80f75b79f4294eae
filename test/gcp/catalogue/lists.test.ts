import { SERVICES } from '../../../lib/gcp/catalogue';
import { BUILD_AND_DEPLOY, LOOK_ONLY } from '../../../lib/gcp/catalogue/envelopes';
import { ESCAPES, ESCAPES_NOT_DENIABLE } from '../../../lib/gcp/catalogue/escapes';
import { FENCE, FENCE_NOT_DENIABLE } from '../../../lib/gcp/catalogue/fence';
import { MCP_CALL, MODEL_DOORS, MODEL_DOORS_NOT_DENIABLE } from '../../../lib/gcp/catalogue/model-doors';
import { TAG_BINDINGS } from '../../../lib/gcp/catalogue/tagging';
import { ways, WAYS, WAYS_NOT_DENIABLE } from '../../../lib/gcp/catalogue/ways-to-secrets';
import { isDeniable } from '../../../lib/gcp/policy/deny-support';
import { tryV2Name } from '../../../lib/gcp/policy/permission-names';
import { NO_PERMISSION_AND_WHY, RHINO, STRATUS, Technique } from '../../lists/google-techniques';

// The lists beside the rows: every name in them exists and can be denied, and no known technique gets past them.

const names = (list: readonly { readonly permission: string }[]) => list.map(({ permission }) => permission);
const duplicates = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const rows = SERVICES.flatMap((service) => service.rows);
const notDeniable = new Set(SERVICES.flatMap((service) => service.notDeniable).map(({ permission }) => permission));

const lists: [string, readonly { readonly permission: string; readonly why: string }[]][] = [
  ['escapes', ESCAPES],
  ['the fence', FENCE],
  ['doors to models', MODEL_DOORS],
  ['ways to secrets', WAYS],
];

describe.each(lists)('%s', (_, list) => {
  test('name what can be denied, letter by letter, each once', () => {
    expect(names(list).filter((name) => !isDeniable(name) || name.includes('*'))).toEqual([]);
    expect(duplicates(names(list))).toEqual([]);
  });

  test('have a reason each', () => {
    expect(list.filter(({ why }) => !/^[\x20-\x7e]{10,}$/.test(why) || /[.;]$/.test(why)).map(({ permission }) => permission)).toEqual([]);
  });
});

test.each<[string, readonly string[]]>([
  ['escapes', ESCAPES_NOT_DENIABLE],
  ['the fence', FENCE_NOT_DENIABLE],
  ['doors to models', MODEL_DOORS_NOT_DENIABLE],
  ['ways to secrets', WAYS_NOT_DENIABLE],
])('%s that cannot be denied are explained in the file of their service, and are in no list of what can', (_, list) => {
  expect(list.filter((name) => !notDeniable.has(name))).toEqual([]);
  expect(duplicates(list)).toEqual([]);
  expect(list.filter(isDeniable)).toEqual([]);
});

describe('escapes', () => {
  const escapes = new Map(ESCAPES.map((escape) => [escape.permission, escape]));
  const denied = new Set([...names(ESCAPES), ...names(FENCE), ...TAG_BINDINGS]);

  test('whatever lets the caller grant is one', () => {
    const grants = [...rows.map(({ permission }) => permission)].filter((name) => name.endsWith('.setIamPolicy'));
    expect(grants.filter((name) => !escapes.has(name))).toEqual([]);
  });

  test('whatever escalates is one, part of the fence, a door to models, or has a reason not to be', () => {
    const doors = new Set(names(MODEL_DOORS));
    const escalating = names(rows.filter(({ effect }) => effect === 'ESCALATES'));
    const missing = escalating.filter((name) => !denied.has(name) && !doors.has(name));
    expect(missing.filter((name) => !(name in NOT_AN_ESCAPE_AND_WHY))).toEqual([]);
    expect(Object.keys(NOT_AN_ESCAPE_AND_WHY).filter((name) => !missing.includes(name))).toEqual([]);
  });

  test('code says whether Google asks for actAs, and nothing else does', () => {
    expect(ESCAPES.filter(({ way, actAs }) => (way === 'CODE') !== (actAs !== undefined)).map(({ permission }) => permission)).toEqual([]);
    expect(ESCAPES.filter(({ actAs }) => actAs).length).toBeGreaterThan(50);
    expect(ESCAPES.filter(({ actAs }) => actAs === false).length).toBeGreaterThan(50);
  });

  test('every token, key and password that is a row is one, or a way to secrets', () => {
    const handed = rows.map(({ permission }) => permission)
      .filter((name) => /(AccessToken|Token|Credentials|KeyString|Secret|Secrets|AuthString|Kubeconfig|Wallet)$/.test(name));
    const known = new Set([...denied, ...names(WAYS)]);
    expect(handed.filter((name) => !known.has(name) && !(name in NOT_AN_ESCAPE_AND_WHY))).toEqual([]);
  });
});

/** Rows that escalate within what an agent was given, and not to another identity. */
const NOT_AN_ESCAPE_AND_WHY: Readonly<Record<string, string>> = {
  'aiplatform.googleapis.com/sandboxEnvironments.execute': 'a sandbox has no identity',
  'artifactregistry.googleapis.com/repositories.uploadArtifacts': 'an image runs nowhere by itself; what runs it is an escape',
  'cloudbuild.googleapis.com/workerpools.create': 'machines; what builds on them is an escape',
  'cloudbuild.googleapis.com/workerpools.update': 'machines; what builds on them is an escape',
  'containeranalysis.googleapis.com/occurrences.create': 'an attestation lets an image run; what runs it is an escape',
  'containeranalysis.googleapis.com/occurrences.update': 'an attestation lets an image run; what runs it is an escape',
  'dataform.googleapis.com/repositories.commit': 'SQL runs by a workflow, which is an escape',
  'dataform.googleapis.com/workspaces.commit': 'SQL runs by a workflow, which is an escape',
  'dataform.googleapis.com/workspaces.push': 'SQL runs by a workflow, which is an escape',
  'discoveryengine.googleapis.com/agents.manage': 'changes an assistant; credentials and connectors are escapes',
  'fpnv.googleapis.com/phoneNumberTokens.fetchDigitalCredentialPayload': 'a proof about a telephone, not an identity of the cloud',
  'fpnv.googleapis.com/phoneNumberTokens.generateTestNumberToken': 'a proof about a telephone, not an identity of the cloud',
  'fpnv.googleapis.com/phoneNumberTokens.mintPhoneNumberToken': 'a proof about a telephone, not an identity of the cloud',
  'securesourcemanager.googleapis.com/pullRequests.merge': 'code runs by a build, which is an escape; rules of branches are in the catalogue',
  'securitycentermanagement.googleapis.com/securityCommandCenter.generateServiceAccounts': 'service agents of Google, which nobody can become',
};

describe('known techniques', () => {
  const denials: Record<Technique['stoppedBy'], ReadonlySet<string>> = {
    boundary: new Set([...names(ESCAPES), ...names(FENCE), ...TAG_BINDINGS]),
    destruction: new Set(rows.filter(({ effect }) => effect !== 'READS_SECRET').map(({ permission }) => permission)),
    secrets: new Set(names(WAYS)),
    models: new Set(names(MODEL_DOORS)),
  };
  const gaps = new Set([...ESCAPES_NOT_DENIABLE, ...FENCE_NOT_DENIABLE, ...WAYS_NOT_DENIABLE, ...MODEL_DOORS_NOT_DENIABLE]);

  const techniques = [...RHINO, ...STRATUS].map((technique): [string, Technique] => [technique.name, technique]);

  test.each(techniques)('%s is stopped, or is named as a gap', (_, technique) => {
    const v2 = technique.permissions.map((name) => tryV2Name(name)!);
    expect(v2).not.toContain(undefined);
    const service = (name: string) => name.split('/')[0];
    const stopped = v2.some((name) => denials[technique.stoppedBy].has(name));
    const known = v2.some((name) => gaps.has(name) || [...gaps].some((gap) => !isDeniable(name) && service(gap) === service(name)));
    expect([technique.name, stopped || known]).toEqual([technique.name, true]);
  });

  test('there are all of both lists', () => {
    expect(RHINO.length).toBe(23);
    expect(STRATUS.length + Object.keys(NO_PERMISSION_AND_WHY).length).toBe(45);
  });

  test('only what Google\'s list lacks rests on a gap', () => {
    const stopped = ({ permissions, stoppedBy }: Technique) => permissions.some((name) => denials[stoppedBy].has(tryV2Name(name)!));
    const resting = [...RHINO, ...STRATUS].filter((technique) => !stopped(technique));
    expect(resting.map(({ name }) => name)).toEqual([
      'CreateDeploymentManagerDeployment',
      'CreateAPIKey',
      'ViewExistingAPIKeys',
      'gcp.execution.modify-vertex-notebook-startup',
      'gcp.execution.os-config-run-command',
    ]);
  });
});

describe('the fence', () => {
  test('whatever tampers in the catalogue is part of it, a door to models, or a rule of one service', () => {
    const known = new Set([...names(FENCE), ...names(MODEL_DOORS), ...names(ESCAPES)]);
    const ofOneService = /^(cloudkms|artifactregistry|securesourcemanager|clouddeploy|securityposture)\./;
    const missing = rows.filter(({ effect, permission }) => effect === 'TAMPERS' && !known.has(permission) && !ofOneService.test(permission));
    expect(missing.map(({ permission }) => permission)).toEqual([]);
  });

  test('the hierarchy moves nowhere', () => {
    expect(names(FENCE)).toEqual(expect.arrayContaining([
      'cloudresourcemanager.googleapis.com/projects.move',
      'cloudresourcemanager.googleapis.com/folders.move',
      'cloudresourcemanager.googleapis.com/organizations.setIamPolicy',
    ]));
  });
});

describe('ways to secrets', () => {
  test('whatever returns a secret in the catalogue is one', () => {
    const known = new Set(names(WAYS));
    const missing = rows.filter(({ effect, permission }) => effect === 'READS_SECRET' && !known.has(permission)).map(({ permission }) => permission);
    expect(missing).toEqual([]);
  });

  test('there are some of every kind', () => {
    const kinds = ['SECRET', 'KEY', 'OBJECT', 'CONFIGURATION', 'COPY', 'IDENTITY'] as const;
    expect(kinds.filter((kind) => ways(kind).length < 4)).toEqual([]);
    expect(kinds.flatMap(ways).length).toBe(WAYS.length);
  });
});

describe('doors to models', () => {
  test('the call of a tool is one, and prediction is none: the organization policy says which model', () => {
    expect(names(MODEL_DOORS)).toContain(MCP_CALL);
    expect(names(MODEL_DOORS)).not.toContain('aiplatform.googleapis.com/endpoints.predict');
  });
});

describe('envelopes', () => {
  const envelopes: [string, readonly string[]][] = [['looking only', LOOK_ONLY], ['building and deploying', BUILD_AND_DEPLOY]];
  const denied = new Set([...names(FENCE), ...names(ESCAPES.filter(({ actAs }) => actAs !== true)), ...TAG_BINDINGS]);

  test.each(envelopes)('%s fits in one custom role: 3,000 permissions and 64 KB, with room for what users add', (_, list) => {
    expect(list.length).toBeLessThanOrEqual(2_000);
    expect(list.reduce((sum, name) => sum + Buffer.byteLength(name), 0)).toBeLessThanOrEqual(48 * 1024);
  });

  test.each(envelopes)('%s names v1 permissions that Google has, in order, each once', (_, list) => {
    expect([...list]).toEqual([...list].sort());
    expect(duplicates(list)).toEqual([]);
    expect(list.filter((name) => !isDeniable(tryV2Name(name) ?? ''))).toEqual([]);
  });

  test.each(envelopes)('%s holds nothing that the boundary denies', (_, list) => {
    expect(list.filter((name) => denied.has(tryV2Name(name)!))).toEqual([]);
  });

  test.each(envelopes)('%s holds nothing that only organizations and folders have', (_, list) => {
    const above = /^(resourcemanager\.(organizations|folders)|orgpolicy|accesscontextmanager|compute\.organizations)\b/;
    expect(list.filter((name) => above.test(name))).toEqual([]);
  });

  test('looking only changes nothing', () => {
    expect(LOOK_ONLY.filter((name) => !/\.(get|list)\w*$/.test(name))).toEqual([]);
  });

  test('looking only returns no secret', () => {
    const secret = new Set(names(WAYS));
    // names of objects and what was logged are no secrets by themselves; where they are, the project of an agent is the wrong place for them
    expect(LOOK_ONLY.filter((name) => secret.has(tryV2Name(name)!))).toEqual(['logging.logEntries.list', 'storage.objects.list']);
  });

  test('whoever builds can look', () => {
    expect(LOOK_ONLY.filter((name) => !BUILD_AND_DEPLOY.includes(name))).toEqual([]);
  });

  test.each(['run.services.create', 'cloudsql.instances.create', 'storage.buckets.create',
    'storage.objects.delete', 'compute.instances.create', 'container.clusters.create', 'pubsub.topics.publish', 'bigquery.jobs.create', 'logging.logEntries.create',
    'secretmanager.versions.access', 'aiplatform.endpoints.predict'])(
    'whoever builds has %s', (name) => {
      expect(BUILD_AND_DEPLOY).toContain(name);
    });

  // these run code under a default, a service agent among them, that nobody has to be allowed to act as
  test.each(['aiplatform.customJobs.create', 'aiplatform.hyperparameterTuningJobs.create', 'aiplatform.nasJobs.create', 'aiplatform.trainingPipelines.create',
    'aiplatform.persistentResources.create', 'aiplatform.reasoningEngines.create', 'aiplatform.reasoningEngines.update', 'dataform.repositories.create',
    'dataform.repositories.update', 'cloudfunctions.functions.create', 'cloudfunctions.functions.sourceCodeSet', 'cloudfunctions.functions.update'])(
    '%s is an escape, whoever may act as whom', (name) => {
      expect(BUILD_AND_DEPLOY).not.toContain(name);
      expect(ESCAPES.find(({ permission }) => permission === tryV2Name(name))).toMatchObject({ way: 'CODE', actAs: false });
    });
});
