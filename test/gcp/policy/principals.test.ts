import {
  agentIdentitiesOf, allAgentIdentities, checkPrincipals, couldBeBoth, EVERYBODY, group, serviceAccount, serviceAccountsOf, serviceAgentsOf,
  tryFromV1, tryParsePrincipal, user,
} from '../../../lib/gcp/policy/principals';

const CODER = serviceAccount('agent-coder@acme-prod.iam.gserviceaccount.com');
const POOL = 'projects/111111111111/locations/global/workloadIdentityPools/ci';
const ORG = 'organizations/123456789012';
const AGENT = 'principal://agents.global.org-123456789012.system.id.goog/resources/aiplatform/projects/222222222222/locations/us-central1/reasoningEngines/7';
const TOKEN = '${TfToken[TOKEN.3]}';

/** Every form of https://docs.cloud.google.com/iam/docs/principal-identifiers#deny, written out. */
const FORMS: [string, string, boolean][] = [
  ['principal://goog/subject/ada@acme.example', 'USER', true],
  ['principalSet://goog/group/prod-approvers@acme.example', 'GROUP', false],
  ['principalSet://goog/cloudIdentityCustomerId/C01abc', 'DOMAIN', false],
  ['principalSet://goog/public:all', 'EVERYBODY', false],
  ['principal://iam.googleapis.com/projects/-/serviceAccounts/agent-coder@acme-prod.iam.gserviceaccount.com', 'SERVICE_ACCOUNT', true],
  ['principalSet://cloudresourcemanager.googleapis.com/projects/111111111111/type/ServiceAccount', 'SERVICE_ACCOUNTS', false],
  ['principalSet://cloudresourcemanager.googleapis.com/folders/100000000001/type/ServiceAccount', 'SERVICE_ACCOUNTS', false],
  ['principalSet://cloudresourcemanager.googleapis.com/organizations/123456789012/type/ServiceAgent', 'SERVICE_AGENTS', false],
  [`principal://iam.googleapis.com/${POOL}/subject/repo:acme/app`, 'POOL_SUBJECT', true],
  [`principalSet://iam.googleapis.com/${POOL}/*`, 'POOL_SET', false],
  [`principalSet://iam.googleapis.com/${POOL}/group/builders`, 'POOL_SET', false],
  [`principalSet://iam.googleapis.com/${POOL}/attribute.repository/acme/app`, 'POOL_SET', false],
  ['principal://iam.googleapis.com/locations/global/workforcePools/staff/subject/ada', 'WORKFORCE_SUBJECT', true],
  ['principalSet://iam.googleapis.com/locations/global/workforcePools/staff/group/dev', 'WORKFORCE_SET', false],
  [AGENT, 'AGENT', true],
  ['principalSet://agents.global.org-123456789012.system.id.goog/attribute.platformContainer/aiplatform/projects/222222222222', 'AGENTS', false],
  ['principalSet://agents.global.org-123456789012.system.id.goog/*', 'AGENTS', false],
  ['principalSet://bigquery.googleapis.com/projects/111111111111/*', 'BIGQUERY', false],
];

test.each(FORMS)('%s is a principal of kind %s', (principal, kind, one) => {
  expect(tryParsePrincipal(principal)).toMatchObject({ kind, one });
});

test.each([
  'serviceAccount:a@b.iam.gserviceaccount.com', 'principal://iam.googleapis.com/projects/acme-prod/serviceAccounts/a@b.iam.gserviceaccount.com',
  'principalSet://cloudresourcemanager.googleapis.com/projects/acme-prod/type/ServiceAccount', 'principalSet://123456789012.global.agent.id.goog/*',
  'principal://goog/group/a@b.example', 'deleted:principal://goog/subject/a@b.example?uid=1', 'principalSet://goog/public', '',
])('%s is none', (principal) => {
  expect(tryParsePrincipal(principal)).toBeUndefined();
});

test('those that are made are of their kinds', () => {
  expect(tryParsePrincipal(user('a@b.example'))?.kind).toBe('USER');
  expect(tryParsePrincipal(group('a@b.example'))?.kind).toBe('GROUP');
  expect(tryParsePrincipal(CODER)?.kind).toBe('SERVICE_ACCOUNT');
  expect(tryParsePrincipal(serviceAccountsOf('folders/1'))?.kind).toBe('SERVICE_ACCOUNTS');
  expect(tryParsePrincipal(serviceAccountsOf(TOKEN))?.kind).toBe('SERVICE_ACCOUNTS');
  expect(tryParsePrincipal(serviceAgentsOf(ORG))?.kind).toBe('SERVICE_AGENTS');
  expect(tryParsePrincipal(agentIdentitiesOf(ORG, '222222222222'))).toMatchObject({ kind: 'AGENTS', parts: ['org-123456789012', expect.anything(), '222222222222'] });
  expect(tryParsePrincipal(allAgentIdentities(ORG))?.parts.slice(0, 2)).toEqual(['org-123456789012', '*']);
});

describe('a v1 principal', () => {
  test.each([
    ['user:ada@acme.example', 'principal://goog/subject/ada@acme.example'],
    ['group:dev@acme.example', 'principalSet://goog/group/dev@acme.example'],
    ['serviceAccount:a@acme-prod.iam.gserviceaccount.com', 'principal://iam.googleapis.com/projects/-/serviceAccounts/a@acme-prod.iam.gserviceaccount.com'],
    ['a@acme-prod.iam.gserviceaccount.com', 'principal://iam.googleapis.com/projects/-/serviceAccounts/a@acme-prod.iam.gserviceaccount.com'],
    ['ada@acme.example', 'principal://goog/subject/ada@acme.example'],
  ])('%s is refused with its v2 form', (v1, v2) => {
    expect(tryFromV1(v1)).toBe(v2);
    expect(() => checkPrincipals('deployers', [v1])).toThrow(`deployers must be principals in the v2 form of deny policies, got \`${v1}\`; write \`${v2}\``);
  });

  test('with a token in it is refused as well', () => {
    expect(() => checkPrincipals('deployers', [`serviceAccount:${TOKEN}`])).toThrow(/^deployers must be principals in the v2 form/);
    expect(() => checkPrincipals('deployers', [TOKEN])).not.toThrow();
    expect(() => checkPrincipals('deployers', [serviceAccount(TOKEN)])).not.toThrow();
  });

  test('without a v2 form that could be known is refused, too', () => {
    expect(() => checkPrincipals('deployers', ['domain:acme.example'])).toThrow(/^deployers must be principals as deny policies have them/);
  });

  test('or v2 one that is everybody names nobody', () => {
    expect(() => checkPrincipals('deployers', [EVERYBODY])).toThrow(/^deployers must name identities/);
    expect(tryFromV1('allUsers')).toBe(EVERYBODY);
  });
});

describe('one identity could be both', () => {
  const ids = new Map([['111111111111', 'acme-prod'], ['222222222222', 'acme-nonprod']]);
  const accounts = (project: string) => serviceAccountsOf(`projects/${project}`);

  test.each<[string, string, boolean]>([
    [CODER, CODER, true],
    [CODER, CODER.toUpperCase().replace(/^[^@]*AGENT/, `${CODER.split('agent')[0]}AGENT`), true],
    [CODER, serviceAccount('break-glass@acme-prod.iam.gserviceaccount.com'), false],
    [CODER, EVERYBODY, true],
    [CODER, accounts('111111111111'), true],
    [CODER, accounts('222222222222'), false],
    [CODER, accounts('999999999999'), true],
    [CODER, serviceAccountsOf('folders/100000000001'), true],
    [CODER, serviceAccountsOf(ORG), true],
    [CODER, serviceAgentsOf(ORG), false],
    [serviceAccount('999999999999-compute@developer.gserviceaccount.com'), accounts('999999999999'), true],
    [serviceAccount('999999999999-compute@developer.gserviceaccount.com'), accounts('111111111111'), false],
    [serviceAccount(TOKEN), accounts('111111111111'), true],
    [accounts('111111111111'), accounts('222222222222'), false],
    [accounts('111111111111'), serviceAccountsOf('folders/100000000001'), true],
    [user('ada@acme.example'), 'principalSet://goog/cloudIdentityCustomerId/C01', true],
    [group('dev@acme.example'), 'principalSet://goog/cloudIdentityCustomerId/C01', true],
    [user('ada@acme.example'), group('dev@acme.example'), false],
    [user('ada@acme.example'), CODER, false],
    [`principal://iam.googleapis.com/${POOL}/subject/x`, `principalSet://iam.googleapis.com/${POOL}/group/g`, true],
    [`principal://iam.googleapis.com/${POOL}/subject/x`, `principalSet://iam.googleapis.com/${POOL}2/*`, false],
    ['principal://iam.googleapis.com/locations/global/workforcePools/staff/subject/a', 'principalSet://iam.googleapis.com/locations/global/workforcePools/staff/*', true],
    [AGENT, agentIdentitiesOf(ORG, '222222222222'), true],
    [AGENT, agentIdentitiesOf(ORG, '111111111111'), false],
    [AGENT, allAgentIdentities(ORG), true],
    [AGENT, allAgentIdentities('organizations/9'), false],
    [AGENT, accounts('222222222222'), false],
    [agentIdentitiesOf(ORG, '111111111111'), allAgentIdentities(ORG), true],
  ])('%s and %s: %s', (a, b, could) => {
    expect(couldBeBoth(a, b, ids)).toBe(could);
    expect(couldBeBoth(b, a, ids)).toBe(could);
  });
});
