/** What somebody might take for certain and is not: each of these was once denied or proved by mistake. */
import { Expectation } from '../../../lib/decision';
import { Claim } from '../../../lib/gcp/engine/claim';
import { Organization } from '../../../lib/gcp/engine/organization';
import { Verifier, VerifierOptions } from '../../../lib/gcp/engine/verifier';

const ACME = Organization.of({
  id: '123456789012',
  folders: { 100000000001: 'organizations/123456789012', 200000000002: 'organizations/123456789012' },
  projects: { 'acme-prod': { number: '111111111111', parent: 'folders/100000000001' }, 'acme-nonprod': { number: '222222222222', parent: 'folders/200000000002' } },
  tags: { environment: { id: 'tagKeys/1', values: { prod: 'tagValues/1', nonprod: 'tagValues/2' } } },
});
const PROD = 'folders/100000000001';
const ALL = 'principalSet://goog/public:all';
const DELETE = 'storage.googleapis.com/objects.delete';
const ANN = 'user:ann@acme.example';

const of = (resource: object, options: VerifierOptions = { organization: ACME }) => Verifier.fromTemplate({ resource }, options);
const deny = (rule: object, node = PROD) => ({
  google_iam_deny_policy: { p: { parent: `cloudresourcemanager.googleapis.com%2F${node.replace('/', '%2F')}`, name: 'guard', rules: [{ deny_rule: { denied_principals: [ALL], denied_permissions: [DELETE], ...rule } }] } },
});
const when = (expression: string) => deny({ denial_condition: { expression } });
const policy = (constraint: string, ...rules: object[]) => ({ google_org_policy_policy: { o: { name: `${PROD}/policies/${constraint}`, parent: PROD, spec: { rules } } } });
const asked = { principal: ANN, permission: DELETE, project: 'acme-prod' };
const claim = (more: Partial<Claim> = {}): Claim => ({ name: 'nobody does', permissions: [DELETE], resourcesIn: [PROD], ...more });

describe('tags of which nothing is known', () => {
  test('may have any value, whatever organization they are of', () => {
    const verifier = of(when("!resource.matchTag('123456789012/environment', 'nonprod')"));
    expect(verifier.decide({ ...asked, unknownTags: ['*'] })).toMatchObject({ outcome: 'UNKNOWN', unknown: ['whether the resource has the tag 123456789012/environment=nonprod'] });
    expect(verifier.decide({ ...asked, unknownTags: ['*'], tags: { environment: 'prod' } }).outcome).toBe('DENIED');
  });

  test('may let a service through that is restricted by tags', () => {
    const verifier = of(policy('gcp.restrictServiceUsage', { condition: { expression: "!resource.matchTag('123456789012/environment', 'nonprod')" }, values: { denied_values: ['translate.googleapis.com'] } }));
    expect(verifier.prove(claim({ permissions: ['translate.googleapis.com/generalModels.predict'] })).outcome).not.toBe('PROVED');
  });
});

test.each([
  ['an object that is called like a place', '//storage.googleapis.com/projects/_/buckets/scratch/objects/projects/acme-prod/x', 'UNKNOWN'],
  ['an object of a bucket that is said to be somewhere', '//storage.googleapis.com/projects/acme-prod/buckets/data/objects/projects/acme-nonprod/x', 'DENIED'],
  ['an object that is called like a folder', '//storage.googleapis.com/projects/_/buckets/b/objects/folders/100000000001/x', 'UNKNOWN'],
] as const)('%s is where its own path begins', (_, resource, expected) => {
  expect(of(deny({})).decide({ principal: ANN, permission: DELETE, resource }).outcome).toBe(expected);
});

describe('what a rule of a perimeter lets in by its permission', () => {
  const perimeter = (selector: object) => ({
    google_access_context_manager_service_perimeter: {
      p: {
        name: 'accessPolicies/4/servicePerimeters/p',
        status: {
          resources: ['projects/111111111111'],
          restricted_services: ['bigquery.googleapis.com'],
          ingress_policies: [{ ingress_from: { identity_type: 'ANY_IDENTITY', sources: [{ access_level: '*' }] }, ingress_to: { resources: ['*'], operations: [{ service_name: 'bigquery.googleapis.com', method_selectors: [selector] }] } }],
        },
      },
    },
  });
  const outside = { name: 'nothing from outside', permissions: ['bigquery.googleapis.com/*'], resourcesIn: ['projects/acme-prod'], request: { from: 'internet' } };

  test('is not taken for what it does with another of the service', () => {
    expect(of(perimeter({ permission: 'bigquery.tables.getData' })).prove(outside)).toMatchObject({ outcome: 'REFUTED', counterexample: { permission: 'bigquery.googleapis.com/tables.getData' } });
    expect(of(perimeter({ permission: 'bigquery.tables.getData' })).prove({ ...outside, exceptPermissions: ['bigquery.googleapis.com/tables.getData'] }).outcome).toBe('PROVED');
  });

  test('is not known where the permission is not', () => {
    expect(of(perimeter({ permission: '${var.permission}' })).decide({ principal: ANN, permission: 'bigquery.googleapis.com/tables.delete', project: 'acme-prod', request: { from: 'internet' } }).outcome).toBe('UNKNOWN');
  });
});

describe('an organization policy that is lost', () => {
  const first = deny({ denied_permissions: ['accessapproval.googleapis.com/*.*'] }, 'organizations/123456789012');
  const models = policy('vertexai.allowedModels', { values: { allowed_values: ['publishers/google/models/a:predict'] } });

  test('is missed, whatever else is denied', () => {
    expect(of(first).implies(of({ ...first, ...models })).outcome).toBe('REFUTED');
    expect(of({ ...first, ...models }).implies(of({ ...first, ...models })).outcome).toBe('PROVED');
    expect(of({ ...first, ...models }).implies(of(first)).outcome).toBe('PROVED');
  });

  test('may be lost by what is inherited', () => {
    const [{ google_org_policy_policy: { o } }] = [models];
    const inheriting = { google_org_policy_policy: { o: { ...o, spec: { ...o.spec, inherit_from_parent: true } } } };
    expect(of({ ...first, ...inheriting }).implies(of({ ...first, ...models })).outcome).toBe('UNKNOWN');
  });
});

describe('what is left available', () => {
  const constraint = (condition: string) => ({
    google_org_policy_custom_constraint: { c: { name: 'custom.versions', parent: 'organizations/123456789012', resource_types: ['storage.googleapis.com/Bucket'], method_types: ['CREATE', 'UPDATE'], action_type: 'DENY', condition } },
    ...policy('custom.versions', { enforce: 'TRUE' }),
  });
  const request = { type: 'storage.googleapis.com/Bucket', verb: 'CREATE', body: { versioning: { enabled: false } } };
  const left = claim({ expectation: Expectation.AVAILABLE, permissions: ['storage.googleapis.com/buckets.create'], request });

  test('is not what a custom constraint forbids', () => {
    expect(of(constraint('resource.versioning.enabled == false')).prove(left).outcome).toBe('REFUTED');
    expect(of(constraint('resource.versioning.enabled == true')).prove(left).outcome).toBe('PROVED');
  });
});

test('an account of a project of a domain has the domain in its address', () => {
  const verifier = of({
    google_service_account: { a: { account_id: 'x', project: 'acme.example:tools' } },
    ...deny({ exception_principals: ['principal://iam.googleapis.com/projects/-/serviceAccounts/${google_service_account.a.email}'] }),
  });
  expect(verifier.decide({ ...asked, principal: 'serviceAccount:x@tools.acme.example.iam.gserviceaccount.com' }).outcome).toBe('ALLOWED');
  expect(verifier.decide({ ...asked, principal: 'serviceAccount:x@tools.iam.gserviceaccount.com' }).outcome).toBe('DENIED');
});

describe('somebody who is spared is found, whoever it is', () => {
  const account = (email: string) => `principal://iam.googleapis.com/projects/-/serviceAccounts/${email}`;
  const agent = 'principal://agents.global.org-123456789012.system.id.goog/resources/dialogflow/projects/222222222222/locations/global/agents/1';

  test.each([
    ['111111111111@cloudbuild.gserviceaccount.com'], ['777777777777-compute@developer.gserviceaccount.com'], ['foreign-x@appspot.gserviceaccount.com'], ['x1234@proj-abc.example.com.iam.gserviceaccount.com'],
    ['ci@other-corp.iam.gserviceaccount.com'], ['abc@ab-cd.iam.gserviceaccount.com'], ['X1@acme-prod.iam.gserviceaccount.com'],
  ])('the account %s', (email) => {
    const verifier = of(deny({ exception_principals: [account(email)] }));
    expect(verifier.decide({ ...asked, principal: `serviceAccount:${email}` }).outcome).toBe('ALLOWED');
    expect(verifier.prove(claim())).toMatchObject({ outcome: 'REFUTED', counterexample: { principal: `serviceAccount:${email.toLowerCase()}` } });
    expect(verifier.prove(claim({ exceptPrincipals: [`serviceAccount:${email}`] })).outcome).toBe('PROVED');
  });

  test.each([
    ['principal://goog/subject/-ada@acme.example'], ['principal://goog/subject/bob@mygserviceaccount.com'], ['principal://goog/subject/Ada@Acme.example'], [agent],
    ['principal://iam.googleapis.com/locations/global/workforcePools/p/subject/a b'], ['principal://iam.googleapis.com/projects/222222222222/locations/global/workloadIdentityPools/p/subject/ns/sa/x y'],
    ['principalSet://agents.global.org-123456789012.system.id.goog/attribute.platformContainer/dialogflow/projects/222222222222'],
    ['principalSet://agents.global.org-123456789012.system.id.goog/attribute.container/projects/somebody-else'],
    ['principalSet://cloudresourcemanager.googleapis.com/projects/777777777777/type/ServiceAccount'], ['principalSet://cloudresourcemanager.googleapis.com/projects/other-corp/type/ServiceAccount'],
  ])('%s', (name) => {
    const verifier = of(deny({ exception_principals: [name] }));
    const { outcome, counterexample } = verifier.prove(claim());
    expect(outcome).toBe('REFUTED');
    expect(verifier.decide(counterexample!).outcome).toBe('ALLOWED');
    // by its number here and by its id there: whether a project outside is that one is not known
    expect(verifier.prove(claim({ exceptPrincipals: [name] })).outcome).not.toBe('REFUTED');
  });

  test('an agent of Google is none of everybody, unless it is named', () => {
    const email = '111111111111@cloudservices.gserviceaccount.com';
    const verifier = of(deny({ exception_principals: [account(email)] }));
    expect(verifier.prove(claim()).outcome).toBe('PROVED');
    expect(verifier.prove(claim({ principals: [`serviceAccount:${email}`] })).outcome).toBe('REFUTED');
  });

  test('whoever a name is of which nobody can be one', () => {
    expect(of(deny({ exception_principals: ['principal://agents.global.org-123456789012.system.id.goog/elsewhere'] })).prove(claim()).outcome).toBe('UNKNOWN');
  });

  test.each(['organizations/777', 'folders/777'])('accounts of %s, of which nobody here knows the projects', (node) => {
    const verifier = of(deny({ exception_principals: [`principalSet://cloudresourcemanager.googleapis.com/${node}/type/ServiceAccount`] }));
    expect(verifier.decide({ ...asked, principal: 'serviceAccount:ci@other-corp.iam.gserviceaccount.com' }).outcome).toBe('UNKNOWN');
    expect(verifier.decide({ ...asked, principal: 'serviceAccount:ci@acme-prod.iam.gserviceaccount.com' }).outcome).toBe('DENIED');
    expect(verifier.prove(claim()).outcome).toBe('UNKNOWN');
  });
});

describe('a tag under its short name', () => {
  test('is that of the organization, and not that of a project', () => {
    const verifier = of(when("!resource.matchTag('acme-prod/environment', 'nonprod')"));
    expect(verifier.prove(claim({ tags: { environment: 'prod' } }))).toMatchObject({ outcome: 'REFUTED', counterexample: { tags: { 'environment': 'prod', 'acme-prod/environment': 'nonprod' } } });
    expect(of(when("!resource.matchTag('123456789012/environment', 'nonprod')")).prove(claim({ tags: { environment: 'prod' } })).outcome).toBe('PROVED');
  });

  test('is of an organization that nobody says where there is none', () => {
    expect(of(when("!resource.matchTag('123456789012/environment', 'nonprod')"), {}).prove(claim({ tags: { environment: 'prod' } })).outcome).toBe('UNKNOWN');
  });
});

describe('perimeters', () => {
  const perimeter = (status: object = {}) => ({
    google_access_context_manager_service_perimeter: { p: { name: 'accessPolicies/4/servicePerimeters/p', status: { resources: ['projects/111111111111'], restricted_services: ['bigquery.googleapis.com'], ...status } } },
  });
  const fromOutside = { principal: ANN, permission: 'bigquery.googleapis.com/tables.delete', project: 'acme-prod', request: { from: 'internet' } };
  const opened = (by: string) => ({
    ...perimeter(),
    google_access_context_manager_service_perimeter_ingress_policy: {
      i: { perimeter: by, ingress_from: { identity_type: 'ANY_IDENTITY', sources: [{ access_level: '*' }] }, ingress_to: { resources: ['*'], operations: [{ service_name: '*' }] } },
    },
  });

  test.each([
    ['${google_access_context_manager_service_perimeter.p.name}', 'ALLOWED'],
    ['${google_access_context_manager_service_perimeter.p.id}', 'ALLOWED'],
    ['accessPolicies/4/servicePerimeters/p', 'ALLOWED'],
    ['${var.p}', 'UNKNOWN'],
    ['accessPolicies/4/servicePerimeters/other', 'DENIED'],
  ])('have the rules that are written beside them for %s', (by, expected) => {
    expect(of(opened(by)).decide(fromOutside).outcome).toBe(expected);
  });

  test('may have the projects that are added to one that is not known', () => {
    const nonProd = { ...fromOutside, project: 'acme-nonprod' };
    const added = (by: string) => of({ ...perimeter(), google_access_context_manager_service_perimeter_resource: { r: { perimeter_name: by, resource: 'projects/222222222222' } } });
    expect(added('${google_access_context_manager_service_perimeter.p.id}').decide(nonProd).outcome).toBe('DENIED');
    expect(added('${var.p}').decide(nonProd)).toMatchObject({ outcome: 'UNKNOWN', unknown: ['which perimeter google_access_context_manager_service_perimeter_resource.r is of', expect.any(String)] });
  });

  test('may have the network that a request comes from', () => {
    const verifier = of(perimeter({ resources: ['projects/111111111111', '//compute.googleapis.com/projects/acme-nonprod/global/networks/main'] }));
    expect(verifier.decide({ ...fromOutside, request: { from: 'acme-nonprod' } }).outcome).toBe('UNKNOWN');
    expect(verifier.decide(fromOutside).outcome).toBe('DENIED');
  });
});

describe('what Google does not take is not in force for certain', () => {
  const operators = (count: number) => `!(${Array.from({ length: count }, (_, i) => `resource.matchTag('123456789012/environment', 'v${i}')`).join(' || ')})`;
  const readOnly = { denial_condition: { expression: "api.getAttribute('mcp.googleapis.com/tool.isReadOnly', false) == false" } };

  test('conditions of too many operators', () => {
    expect(of(when(operators(12))).decide(asked).outcome).toBe('DENIED');
    expect(of(when(operators(13))).decide(asked)).toMatchObject({ outcome: 'UNKNOWN', unknown: ['whether deny policies may have conditions of 13 logical operators, of which Google takes 12'] });
  });

  test('what is asked of tools for anything else', () => {
    const call = { ...asked, permission: 'mcp.googleapis.com/tools.call' };
    expect(of(deny({ ...readOnly, denied_permissions: ['mcp.googleapis.com/tools.call'] })).decide(call).outcome).toBe('DENIED');
    expect(of(deny({ ...readOnly, denied_permissions: ['mcp.googleapis.com/tools.call', DELETE] })).decide(call).outcome).toBe('UNKNOWN');
  });

  test('a parent that is not encoded', () => {
    const { google_iam_deny_policy: { p } } = deny({});
    const verifier = of({ google_iam_deny_policy: { p: { ...p, parent: `cloudresourcemanager.googleapis.com/${PROD}` } } });
    expect(verifier.decide(asked)).toMatchObject({ outcome: 'UNKNOWN', unknown: [`whether Google takes the parent cloudresourcemanager.googleapis.com/${PROD}, which is not URL-encoded`] });
  });

  const constraint = (condition: string, verbs: string[], type = 'storage.googleapis.com/Bucket') => of({
    google_org_policy_custom_constraint: { c: { name: 'custom.c', parent: 'organizations/123456789012', resource_types: [type], method_types: verbs, action_type: 'DENY', condition } },
    ...policy('custom.c', { enforce: 'TRUE' }),
  });
  const OWNERS = "resource.bindings.exists(b, RoleNameMatches(b.role, ['roles/owner']))";

  test.each([
    ['CREATE and UPDATE', 'true', ['CREATE', 'UPDATE'], undefined, 'DENIED'],
    ['UPDATE alone', 'true', ['UPDATE'], undefined, 'UNKNOWN'],
    ['DELETE', 'true', ['CREATE', 'UPDATE', 'DELETE'], undefined, 'UNKNOWN'],
    ['the functions of allow policies', OWNERS, ['CREATE', 'UPDATE'], 'iam.googleapis.com/AllowPolicy', 'DENIED'],
    ['other operators there', "resource.bindings.exists(b, b.role == 'roles/owner')", ['CREATE', 'UPDATE'], 'iam.googleapis.com/AllowPolicy', 'UNKNOWN'],
    ['other functions there', "resource.bindings.exists(b, b.role.startsWith('roles/owner'))", ['CREATE', 'UPDATE'], 'iam.googleapis.com/AllowPolicy', 'UNKNOWN'],
  ])('a custom constraint with %s', (_, condition, verbs, type, expected) => {
    const request = { type: type ?? 'storage.googleapis.com/Bucket', verb: 'UPDATE', body: { bindings: [{ role: 'roles/owner', members: [ANN] }] } };
    expect(constraint(condition, verbs, type).decide({ ...asked, request }).outcome).toBe(expected);
  });
});

describe('blocks that a deployment makes', () => {
  const { google_iam_deny_policy: { p: { rules, ...more } } } = deny({});

  test('may deny anything', () => {
    const verifier = of({ google_iam_deny_policy: { p: { ...more, dynamic: { rules: { for_each: ['a'], content: rules[0] } } } } });
    expect(verifier.decide(asked)).toMatchObject({ outcome: 'UNKNOWN', unknown: ['what dynamic of google_iam_deny_policy.p comes to'] });
    expect(verifier.decide({ ...asked, project: 'acme-nonprod' }).outcome).toBe('ALLOWED');
    expect(verifier.prove(claim()).outcome).toBe('UNKNOWN');
    expect(verifier.prove(claim({ expectation: Expectation.AVAILABLE })).outcome).toBe('UNKNOWN');
  });

  test('may spare anybody, further in', () => {
    expect(of(deny({ dynamic: { denial_condition: { for_each: ['a'], content: { expression: 'false' } } } })).decide(asked).outcome).toBe('UNKNOWN');
  });

  test('may be what an organization policy, or a perimeter, consists of', () => {
    const spec = { dynamic: { spec: { for_each: ['a'], content: { rules: [{ deny_all: 'TRUE' }] } } } };
    const orgPolicy = { constraint: 'gcp.resourceLocations', value: 'us' };
    expect(of({ google_org_policy_policy: { o: { name: `${PROD}/policies/gcp.resourceLocations`, parent: PROD, ...spec } } }).decide({ ...asked, orgPolicy }).outcome).toBe('UNKNOWN');
    const perimeter = { name: 'accessPolicies/4/servicePerimeters/p', dynamic: { status: { for_each: ['a'], content: {} } } };
    expect(of({ google_access_context_manager_service_perimeter: { p: perimeter } }).decide({ ...asked, request: { from: 'internet' } }).outcome).toBe('UNKNOWN');
  });
});
