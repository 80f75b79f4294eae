import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { NonProdSecretIsolation, NonProdSecretIsolationProps } from '../../lib/gcp';
import { documentsOf, GATED, ruleOf, v2 } from '../support/google';
import { expectAsAsked, judged } from '../support/google-oracles';
import { googleStack } from '../support/google-stack';
import { ENGINE_NAMES, TestStack } from '../support/terraform';
import { FROM_OUTSIDE, REQUESTS } from './non-prod-secret-isolation.requests';

const { folders, accessPolicy, pipeline, breakGlass, agents } = ACME_GOOGLE;
const PERIMETER = { accessPolicy, productionProjects: ['projects/111111111111'] };

function make(props: Partial<NonProdSecretIsolationProps> = {}, { stack }: TestStack = googleStack(), id = 'Secrets'): NonProdSecretIsolation {
  return new NonProdSecretIsolation(stack, id, {
    ...GATED,
    production: [folders.prod],
    nonProduction: [folders.nonProd],
    nonProductionProjects: ['projects/222222222222'],
    ...props,
  });
}

describe('renders', () => {
  test.each(ENGINE_NAMES)('what %s and Google\'s provider take, and what the documents say', (engine) => {
    const made = googleStack(engine);
    const guardrail = make({ ...PERIMETER, ingressIdentities: [`serviceAccount:${pipeline}`] }, made);
    const { resource } = made.synth();
    for (const { resourceType, content } of guardrail.documents) {
      expect(Object.values(resource![resourceType])).toContainEqual(expect.objectContaining(content));
    }
  });

  test('a denial at production, and what keeps projects and boundaries in their places', () => {
    expect(documentsOf(make(), 'DENY_POLICY').map(({ attachedTo, content }) => [attachedTo[0], content.rules.map(({ description }: any) => description)])).toEqual([
      [folders.prod, ['SecretsStayInProduction', 'FenceStays']],
      ['organizations/123456789012', ['BoundaryStaysOn']],
      [folders.nonProd, ['FenceStays']],
    ]);
    const two = make({ production: [folders.prod, 'folders/100000000009'], nonProduction: [folders.nonProd, 'folders/200000000009'] });
    expect(documentsOf(two, 'DENY_POLICY').map(({ name, attachedTo }) => [name.replace(/^.*[0-9a-f]{8}-/, ''), attachedTo[0]])).toEqual([
      ['deny', folders.prod], ['deny-2', 'folders/100000000009'], ['boundary-fence', 'organizations/123456789012'], ['fence', folders.nonProd], ['fence-2', 'folders/200000000009'],
    ]);
  });

  test('everybody of non-production that a deny policy can name', () => {
    const pool = 'principalSet://iam.googleapis.com/projects/222222222222/locations/global/workloadIdentityPools/ci/*';
    const rule = ruleOf(make({ nonProductionPrincipals: [pool, 'principalSet://goog/group/dev@acme.example'] }), 'SecretsStayInProduction');
    expect(rule.denied_principals).toEqual([
      'principalSet://agents.global.org-123456789012.system.id.goog/attribute.platformContainer/aiplatform/projects/222222222222',
      'principalSet://cloudresourcemanager.googleapis.com/folders/200000000002/type/ServiceAccount',
      'principalSet://goog/group/dev@acme.example',
      pool,
    ]);
    expect(rule.exception_principals).toEqual([v2(breakGlass)]);
    expect(rule).not.toHaveProperty('denial_condition');
  });

  test('production by the name of the user\'s own folder', () => {
    const name = '${TfToken[TOKEN.7]}';
    expect(documentsOf(make({ production: [name], eligibleResources: ['${TfToken[TOKEN.8]}'] }), 'DENY_POLICY')[0].attachedTo).toEqual([name]);
  });

  test('a boundary of version 4 around non-production, bound to all of it', () => {
    const guardrail = make({ eligibleResources: ['projects/acme-logs'], nonProductionPrincipals: ['principalSet://iam.googleapis.com/projects/5/locations/global/workloadIdentityPools/ci/*'] });
    expect(documentsOf(guardrail, 'PRINCIPAL_ACCESS_BOUNDARY')[0].content.details).toEqual({
      enforcement_version: '4',
      rules: [{
        description: 'Only here',
        effect: 'ALLOW',
        resources: ['//cloudresourcemanager.googleapis.com/folders/200000000002', '//cloudresourcemanager.googleapis.com/projects/acme-logs'],
      }],
    });
    expect(documentsOf(guardrail, 'POLICY_BINDING').map(({ resourceType, content }) => [resourceType, content.target.principal_set, content.condition])).toEqual([
      ['google_iam_folders_policy_binding', '//cloudresourcemanager.googleapis.com/folders/200000000002', undefined],
      ['google_iam_projects_policy_binding', '//iam.googleapis.com/projects/5/locations/global/workloadIdentityPools/ci', undefined],
    ]);
  });

  test('a perimeter that is enforced, where there is an access policy', () => {
    expect(documentsOf(make(), 'SERVICE_PERIMETER')).toEqual([]);
    const [{ content }] = documentsOf(make(PERIMETER), 'SERVICE_PERIMETER');
    expect(content).toEqual({
      parent: accessPolicy,
      name: expect.stringMatching(/^accessPolicies\/444444444444\/servicePerimeters\/[A-Za-z][A-Za-z0-9_]{0,49}$/),
      title: expect.any(String),
      perimeter_type: 'PERIMETER_TYPE_REGULAR',
      status: { resources: ['projects/111111111111'], restricted_services: ['cloudkms.googleapis.com', 'parametermanager.googleapis.com', 'secretmanager.googleapis.com'] },
    });
    const [open] = documentsOf(make({ ...PERIMETER, restrictedServices: ['secretmanager.googleapis.com'], ingressIdentities: [`serviceAccount:${pipeline}`] }), 'SERVICE_PERIMETER');
    expect(open.content.status.ingress_policies).toEqual([{
      ingress_from: { identities: [`serviceAccount:${pipeline}`], sources: [{ access_level: '*' }] },
      ingress_to: { resources: ['*'], operations: [{ service_name: 'secretmanager.googleapis.com', method_selectors: [{ method: '*' }] }] },
    }]);
  });

  test('what it promises, in the words of the props, and the same bytes for the same props', () => {
    const made = googleStack();
    make(PERIMETER, made);
    expect(made.synth()['//']['sunkfence:promises']['Guardrails/Secrets']).toMatchObject({
      control: 'NonProdSecretIsolation',
      intent: {
        production: [folders.prod],
        nonProduction: [folders.nonProd],
        nonProductionProjects: ['projects/222222222222'],
        accessPolicy,
        productionProjects: ['projects/111111111111'],
        trustedPrincipals: [],
      },
    });
    expect(JSON.stringify(make().documents)).toBe(JSON.stringify(make().documents));
  });
});

describe('decides', () => {
  const judge = (props: Partial<NonProdSecretIsolationProps> = {}, made = googleStack()) => judged(made, make(props, made));
  const decide = judge();
  const kept = judge({ ...PERIMETER, ingressIdentities: [`serviceAccount:${pipeline}`] });

  test.each(REQUESTS)('$principal, $permission in $project: denied is $denied', (asked) => {
    expectAsAsked(asked, decide(asked));
  });

  test.each(FROM_OUTSIDE)('$principal, $permission in $project from $request.from: kept out by $keptOut', (asked) => {
    expectAsAsked(asked, kept(asked));
  });

  test('whoever is trusted is denied by no rule, and has the boundary of non-production still', () => {
    const [request] = REQUESTS;
    expect(decide(request)).toMatchObject({ outcome: 'DENIED', rules: ['SecretsStayInProduction'], plainly: ['SecretsStayInProduction'] });
    expectAsAsked({ ...request, denied: false, keptOut: 'PRINCIPAL_ACCESS_BOUNDARY' }, judge({ trustedPrincipals: [v2(agents.coderInNonProd)] })(request));
  });
});

describe('holds', () => {
  test('service agents of Google go on, and nobody else passes the fence but administrators', () => {
    const rule = ruleOf(make({ administrators: [v2('infra@acme-ci.iam.gserviceaccount.com')] }), 'FenceStays');
    expect(rule.exception_principals).toEqual([
      v2(breakGlass), v2('infra@acme-ci.iam.gserviceaccount.com'), 'principalSet://cloudresourcemanager.googleapis.com/organizations/123456789012/type/ServiceAgent',
    ]);
  });

  test('what stays possible is said', () => {
    const ids = (props: Partial<NonProdSecretIsolationProps> = {}) => make(props).gaps.map(({ id }) => id);
    expect(ids()).toEqual(expect.arrayContaining([
      'organization-administrators', 'people-of-both', 'service-agents-of-non-production', 'values-in-plain-sight', 'moved-and-copied', 'no-perimeter',
      'not-deniable-container-secrets-get',
    ]));
    expect(ids(PERIMETER)).toEqual(expect.arrayContaining(['services-outside-the-perimeter', 'new-projects']));
    expect(ids(PERIMETER)).not.toContain('no-perimeter');
    expect(ids({ nonProductionProjects: undefined })).toContain('agent-identities-unknown');
    expect(ids()).not.toContain('agent-identities-unknown');
    expect(ids()).toContain('pools-and-other-platforms');
    expect(ids({ nonProductionPrincipals: ['principalSet://goog/group/dev@acme.example'] })).toContain('principals-without-boundary');
    expect(new Set(ids()).size).toBe(ids().length);
  });
});

describe('fails', () => {
  test.each<[string, Partial<NonProdSecretIsolationProps>, RegExp]>([
    ['without the organization', { organization: undefined }, /^organization must be given with a node that is none/],
    ['without production', { production: [] }, /^production must not be empty/],
    ['without non-production', { nonProduction: [] }, /^nonProduction must not be empty/],
    ['with a folder without its prefix', { production: ['100000000001'] }, /^production must be `folders\/100000000001` or `projects\/acme-prod`/],
    ['with an organization as production', { production: ['organizations/1'] }, /^production must be `folders/],
    ['with a folder twice', { nonProduction: [folders.nonProd, folders.nonProd] }, /^nonProduction must name each entry once/],
    ['with a folder on both sides', { nonProduction: [folders.prod] }, /^nonProduction must agree with the other props/],
    ['with production in reach', { eligibleResources: [folders.prod] }, /^eligibleResources must agree with the other props/],
    ['with a project by its id', { nonProductionProjects: ['projects/acme-nonprod'] }, /^nonProductionProjects must be the number of a project/],
    ['with a project of non-production by its id', { nonProduction: ['projects/acme-nonprod'] }, /^nonProduction must be the number of a project with its prefix \(`projects\/111111111111`\)/],
    ['with a token whose kind is not known', { nonProduction: ['${TfToken[TOKEN.0]}'] }, /^nonProduction must be `folders/],
    ['with a v1 principal', { nonProductionPrincipals: ['group:dev@acme.example'] }, /^nonProductionPrincipals must be principals in the v2 form .* write `principalSet:\/\/goog\/group\/dev@acme\.example`/],
    ['with all of non-production trusted', { trustedPrincipals: ['principalSet://cloudresourcemanager.googleapis.com/folders/200000000002/type/ServiceAccount'] }, /^trustedPrincipals must agree with the other props, .* against nonProduction/],
    ['with every account trusted', { trustedPrincipals: ['principalSet://cloudresourcemanager.googleapis.com/organizations/123456789012/type/ServiceAccount'] }, /^trustedPrincipals must agree/],
    ['with a v1 trusted principal', { trustedPrincipals: ['user:ada@acme.example'] }, /^trustedPrincipals must be principals in the v2 form/],
    ['with an access policy without its prefix', { ...PERIMETER, accessPolicy: '444444444444' }, /^accessPolicy must be an access policy with its prefix/],
    ['with an access policy and no projects', { accessPolicy }, /^productionProjects must be given with accessPolicy/],
    ['with projects and no access policy', { productionProjects: ['projects/1'] }, /^accessPolicy must be given with productionProjects/],
    ['with services and no access policy', { restrictedServices: ['secretmanager.googleapis.com'] }, /^accessPolicy must be given with restrictedServices/],
    ['with identities and no access policy', { ingressIdentities: ['user:a@acme.example'] }, /^accessPolicy must be given with ingressIdentities/],
    ['with a project on both sides', { ...PERIMETER, productionProjects: ['projects/222222222222'] }, /^productionProjects must agree with the other props/],
    ['with no services', { ...PERIMETER, restrictedServices: [] }, /^restrictedServices must not be empty/],
    ['with a service without its domain', { ...PERIMETER, restrictedServices: ['secretmanager'] }, /^restrictedServices must be services by their names/],
    ['with an identity in the v2 form', { ...PERIMETER, ingressIdentities: [v2(pipeline).replace('iam.googleapis.com', 'goog')] }, /^ingressIdentities must be members as allow policies have them/],
  ])('%s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });

  test('where the perimeter lets an agent of another guardrail in', () => {
    const made = googleStack();
    make({ ...PERIMETER, ingressIdentities: [`serviceAccount:${agents.coderInNonProd}`] }, made);
    const { ProdDeleteDeny, Agents } = jest.requireActual('../../lib/gcp');
    expect(() => new ProdDeleteDeny(made.stack, 'Delete', { ...GATED, attachTo: folders.prod, agents: Agents.ofServiceAccounts([agents.coderInNonProd]) }))
      .toThrow(/^ingressIdentities must not contain an agent/);
  });

  test('where a trusted principal is an agent to another guardrail', () => {
    const made = googleStack();
    make({ trustedPrincipals: [v2(agents.coderInNonProd)] }, made);
    const { ProdDeleteDeny, Agents } = jest.requireActual('../../lib/gcp');
    expect(() => new ProdDeleteDeny(made.stack, 'Delete', { ...GATED, attachTo: folders.prod, agents: Agents.ofServiceAccounts([agents.coderInNonProd]) }))
      .toThrow(/^trustedPrincipals must not contain an agent/);
  });
});
