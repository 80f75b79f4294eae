/** Policies and requests made of few words, so that they nearly meet: what differs in one place tells more than what differs everywhere. */
import * as fc from 'fast-check';
import { Asked } from './decide';
import { Tree } from './world';

export const TREE: Tree = {
  id: '1',
  folders: { 10: 'organizations/1', 11: 'folders/10', 20: 'organizations/1' },
  // eslint-disable-next-line @stylistic/max-len
  projects: { prod: { number: '111', parent: 'folders/10' }, deep: { number: '112', parent: 'folders/11' }, dev: { number: '222', parent: 'folders/20' } },
  tags: { env: { id: 'tagKeys/7', values: { prod: 'tagValues/71', dev: 'tagValues/72' } } },
  groups: { 'ops@a.example': ['user:ann@a.example'] },
  customer: 'C01',
  domains: ['a.example'],
};

// eslint-disable-next-line @stylistic/max-len
const NODES = ['organizations/1', 'organizations/9', 'folders/10', 'folders/11', 'folders/20', 'projects/prod', 'projects/111', 'projects/dev', 'projects/222'];
const AGENT = 'principal://agents.global.org-1.system.id.goog/resources/aiplatform/projects/111/locations/l/reasoningEngines/1';
const POOLED = 'principal://iam.googleapis.com/projects/111/locations/global/workloadIdentityPools/ci/subject/s';

const PRINCIPALS = [
  'user:ann@a.example', 'user:bob@b.example', 'serviceAccount:x@prod.iam.gserviceaccount.com', 'serviceAccount:x@deep.iam.gserviceaccount.com',
  'serviceAccount:x@dev.iam.gserviceaccount.com', 'serviceAccount:x@other.iam.gserviceaccount.com', 'serviceAccount:service-111@gcp-sa-pubsub.iam.gserviceaccount.com',
  'serviceAccount:222-compute@developer.gserviceaccount.com', AGENT, POOLED, 'allUsers',
];
const SETS = [
  'principalSet://goog/public:all', 'principal://goog/subject/ann@a.example', 'principal://iam.googleapis.com/projects/-/serviceAccounts/x@prod.iam.gserviceaccount.com',
  'principalSet://goog/group/ops@a.example', 'principalSet://goog/group/others@a.example', 'principalSet://goog/cloudIdentityCustomerId/C01',
  // eslint-disable-next-line @stylistic/max-len
  ...['organizations/1', 'folders/10', 'folders/20', 'projects/111'].flatMap((node) => ['ServiceAccount', 'ServiceAgent'].map((type) => `principalSet://cloudresourcemanager.googleapis.com/${node}/type/${type}`)),
  'principalSet://agents.global.org-1.system.id.goog/*', 'principalSet://agents.global.org-1.system.id.goog/attribute.platformContainer/aiplatform/projects/111',
  'principalSet://iam.googleapis.com/projects/111/locations/global/workloadIdentityPools/ci/*', 'principalSet://iam.googleapis.com/projects/111/locations/global/workloadIdentityPools/ci/attribute.repo/a',
  AGENT, POOLED,
];
// eslint-disable-next-line @stylistic/max-len
const PERMISSIONS = ['storage.googleapis.com/objects.delete', 'storage.googleapis.com/objects.get', 'secretmanager.googleapis.com/versions.access', 'aiplatform.googleapis.com/endpoints.predict', 'run.googleapis.com/routes.invoke'];
const NAMES = [...PERMISSIONS, 'storage.googleapis.com/objects.*', 'secretmanager.googleapis.com/*.*', 'aiplatform.googleapis.com/*.*'];
// eslint-disable-next-line @stylistic/max-len
const CONDITIONS = ["resource.matchTag('1/env', 'prod')", "!resource.matchTag('1/env', 'dev')", "resource.hasTagKey('1/env')", "resource.matchTagId('tagKeys/7', 'tagValues/72')"];

const some = <T>(items: readonly T[], most = 3, least = 0) => fc.uniqueArray(fc.constantFrom(...items), { minLength: least, maxLength: most });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const condition = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...CONDITIONS) }, fc.tuple(fc.constantFrom(...CONDITIONS), fc.constantFrom('&&', '||'), fc.constantFrom(...CONDITIONS)).map((parts) => parts.join(' ')));
// eslint-disable-next-line @stylistic/max-len
const defined = <T extends object>(object: T) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

const denyPolicy = fc.record({
  node: fc.constantFrom(...NODES),
  rules: fc.array(fc.record({
    denied_principals: some(SETS, 2, 1),
    exception_principals: some(SETS, 2),
    denied_permissions: some(NAMES, 2, 1),
    exception_permissions: some(PERMISSIONS, 1),
    denial_condition: maybe(condition.map((expression) => ({ expression }))),
  }).map(defined), { minLength: 1, maxLength: 2 }),
});

// eslint-disable-next-line @stylistic/max-len
const SUBJECTS = ["principal.type == 'iam.googleapis.com/ServiceAccount'", "principal.subject != 'ann@a.example'", "!principal.subject.endsWith('@dev.iam.gserviceaccount.com')", "principal.subject.startsWith('x@')"];
const boundary = fc.record({
  resources: some(NODES.filter((node) => node !== 'organizations/9'), 2, 1),
  version: fc.constantFrom('1', '2', '3', '4', 'latest'),
  sets: some(['organizations/1', 'folders/10', 'folders/20', 'projects/prod'], 2, 1),
  condition: maybe(fc.constantFrom(...SUBJECTS)),
});

const MODELS = ['publishers/google/models/a:predict', 'publishers/google/models/b:predict'];
const listSpec = fc.record({
  inherit_from_parent: fc.boolean(),
  rules: fc.array(fc.oneof(
    // eslint-disable-next-line @stylistic/max-len
    fc.record({ values: fc.record({ allowed_values: some(MODELS, 2), denied_values: some(MODELS, 1) }).map(defined), condition: maybe(condition.map((expression) => ({ expression }))) }).map(defined),
    fc.constantFrom({ deny_all: 'TRUE' }, { allow_all: 'TRUE' }),
  ), { maxLength: 2 }),
});
// eslint-disable-next-line @stylistic/max-len
const organizationPolicy = fc.record({ parent: fc.constantFrom('organizations/1', 'folders/10', 'folders/20', 'projects/prod'), spec: fc.oneof({ weight: 5, arbitrary: listSpec as fc.Arbitrary<object> }, fc.constant({ reset: true })) });

const PERIMETER_NAMES = ['p', 'q'];
const perimeter = fc.record({
  resources: some(['projects/111', 'projects/112', 'projects/222'], 2, 1),
  restricted_services: some(['storage.googleapis.com', 'secretmanager.googleapis.com'], 2, 1),
  ingress_policies: fc.array(fc.record({
    // eslint-disable-next-line @stylistic/max-len
    identity: fc.constantFrom<object>({ identity_type: 'ANY_IDENTITY' }, { identity_type: 'ANY_SERVICE_ACCOUNT' }, { identities: ['user:ann@a.example'] }),
    source: fc.constantFrom<object>({ access_level: '*' }, { resource: 'projects/222' }, { access_level: 'office' }),
    service: fc.constantFrom('*', 'storage.googleapis.com'),
  }).map(({ identity, source, service }) => ({ ingress_from: { ...identity, sources: [source] }, ingress_to: { resources: ['*'], operations: [{ service_name: service, method_selectors: [{ method: '*' }] }] } })), { maxLength: 1 }),
});

/** A template of few policies, with what a test asks about it. */
export const asked: fc.Arbitrary<Asked & { readonly isKnown: boolean }> = fc.record({
  denies: fc.array(denyPolicy, { maxLength: 3 }),
  boundaries: fc.array(boundary, { maxLength: 2 }),
  policies: fc.uniqueArray(organizationPolicy, { maxLength: 3, selector: ({ parent }) => parent }),
  perimeters: fc.array(perimeter, { maxLength: 2 }),
  withTree: fc.boolean(),
  unknown: fc.boolean(),
  request: fc.record({
    principal: fc.constantFrom(...PRINCIPALS),
    permission: fc.constantFrom(...PERMISSIONS),
    project: fc.constantFrom('prod', 'deep', 'dev', 'other', '111'),
    tags: maybe(fc.constantFrom<Record<string, string>>({ env: 'prod' }, { env: 'dev' }, { team: 'x' })),
    orgPolicy: maybe(fc.constantFrom(...MODELS).map((value) => ({ constraint: 'vertexai.allowedModels', value }))),
    from: fc.constantFrom('prod', 'dev', 'internet'),
  }),
  folder: maybe(fc.constantFrom('10', '20')),
}).map(({ denies, boundaries, policies, perimeters, withTree, unknown, request: { from, ...request }, folder }) => {
  const numbered = <T>(prefix: string, items: readonly T[]) => Object.fromEntries(items.map((item, i) => [`${prefix}${i}`, item]));
  const template = {
    resource: {
      // eslint-disable-next-line @stylistic/max-len
      google_iam_deny_policy: numbered('d', denies.map(({ node, rules }, i) => ({ parent: encodeURIComponent(`cloudresourcemanager.googleapis.com/${node}`), name: `deny-${i}`, rules: rules.map((rule) => ({ deny_rule: rule })) }))),
      google_iam_principal_access_boundary_policy: numbered('b', boundaries.map(({ resources, version }, i) => ({
        organization: '1',
        location: 'global',
        principal_access_boundary_policy_id: `boundary-${i}`,
        // eslint-disable-next-line @stylistic/max-len
        details: { enforcement_version: version, rules: [{ effect: 'ALLOW', resources: resources.map((node) => `//cloudresourcemanager.googleapis.com/${node}`) }] },
      }))),
      google_iam_folders_policy_binding: Object.fromEntries(boundaries.flatMap(({ sets, condition: when }, i) => sets.map((set, j) => [`b${i}_${j}`, {
        policy_binding_id: `b${i}-${j}`,
        policy: `organizations/1/locations/global/principalAccessBoundaryPolicies/boundary-${i}`,
        target: { principal_set: `//cloudresourcemanager.googleapis.com/${set}` },
        ...(when === undefined ? {} : { condition: { expression: when } }),
      }]))),
      // eslint-disable-next-line @stylistic/max-len
      google_org_policy_policy: numbered('o', policies.map(({ parent, spec }) => ({ name: `${parent}/policies/vertexai.allowedModels`, parent, spec }))),
      google_access_context_manager_service_perimeter: numbered('p', perimeters.map(({ resources, restricted_services, ingress_policies }, i) => ({
        // eslint-disable-next-line @stylistic/max-len
        name: `accessPolicies/4/servicePerimeters/${PERIMETER_NAMES[i]}`, perimeter_type: 'PERIMETER_TYPE_REGULAR', status: { resources, restricted_services, ingress_policies },
      }))),
    },
  };
  return {
    template,
    ...(withTree ? { organization: TREE } : {}),
    // eslint-disable-next-line @stylistic/max-len
    request: { ...defined(request), ...(withTree || folder === undefined ? {} : { folder }), ...(unknown ? { unknownTags: ['1/env'], tags: undefined } : { request: { from, accessLevels: [] } }) },
    isKnown: withTree && !unknown,
  };
});
