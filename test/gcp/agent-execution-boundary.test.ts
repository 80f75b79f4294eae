import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { AgentExecutionBoundary, AgentExecutionBoundaryProps, Agents, Envelope } from '../../lib/gcp';
import { Environment } from '../../lib/intent';
import { documentsOf, GATED, ORGANIZATION, orgPoliciesOf, ruleOf, v2 } from '../support/google';
import { expectAsAsked, judged } from '../support/google-oracles';
import { googleStack } from '../support/google-stack';
import { ENGINE_NAMES, TestStack } from '../support/terraform';
import { BUILD, LOOK, OUTSIDE, WORKLOAD_TAG } from './agent-execution-boundary.requests';

const { folders, agents, mcpServers, workload, pipeline } = ACME_GOOGLE;

function make(props: Partial<AgentExecutionBoundaryProps> = {}, { stack }: TestStack = googleStack(), id = 'Boundary'): AgentExecutionBoundary {
  return new AgentExecutionBoundary(stack, id, {
    ...GATED,
    attachTo: folders.prod,
    agents: Agents.ofServiceAccounts([agents.coderInProd]),
    ...props,
  });
}

const building: Partial<AgentExecutionBoundaryProps> = {
  attachTo: folders.nonProd,
  environment: Environment.NON_PRODUCTION,
  agents: Agents.ofServiceAccounts([agents.coderInNonProd]),
  envelope: Envelope.BUILD_AND_DEPLOY,
  mcpServers: Agents.ofServiceAccounts([mcpServers.filesInNonProd]),
  mcpEnvelope: Envelope.LOOK_ONLY,
  workloadAccounts: [workload],
  workloadTag: WORKLOAD_TAG,
};

const conditions = (guardrail: AgentExecutionBoundary) => documentsOf(guardrail, 'POLICY_BINDING').map(({ content }) => content.condition?.expression);

describe('renders', () => {
  test.each(ENGINE_NAMES)('what %s and Google\'s provider take, and what the documents say', (engine) => {
    const made = googleStack(engine);
    const guardrail = make(building, made);
    const { resource } = made.synth();
    for (const { resourceType, content } of guardrail.documents) {
      expect(Object.values(resource![resourceType])).toContainEqual(expect.objectContaining(content));
    }
    expect(Object.values(resource!).flatMap((of) => Object.values(of))).toHaveLength(guardrail.documents.length);
  });

  test('a boundary with a pinned version, bound where the agents live and to nobody else there', () => {
    const guardrail = make({ eligibleResources: ['projects/acme-logs'] });
    const [boundary] = documentsOf(guardrail, 'PRINCIPAL_ACCESS_BOUNDARY');
    expect(boundary.content).toMatchObject({
      organization: '123456789012',
      location: 'global',
      principal_access_boundary_policy_id: expect.stringMatching(/^[a-z][a-z0-9.-]{2,62}$/),
      details: {
        enforcement_version: '4',
        rules: [{
          effect: 'ALLOW',
          resources: ['//cloudresourcemanager.googleapis.com/folders/100000000001', '//cloudresourcemanager.googleapis.com/projects/acme-logs'],
        }],
      },
    });
    const [binding] = documentsOf(guardrail, 'POLICY_BINDING');
    expect(binding).toMatchObject({
      resourceType: 'google_iam_projects_policy_binding',
      content: {
        project: 'acme-prod',
        policy: boundary.name,
        policy_kind: 'PRINCIPAL_ACCESS_BOUNDARY',
        target: { principal_set: '//cloudresourcemanager.googleapis.com/projects/acme-prod' },
      },
    });
    expect(conditions(guardrail)).toEqual([`principal.type == 'iam.googleapis.com/ServiceAccount' && principal.subject in ['${agents.coderInProd}']`]);
  });

  test('bindings after their boundary, and boundaries one after the other', () => {
    const made = googleStack();
    make({}, made);
    make(building, made, 'Second');
    const { resource } = made.synth();
    const before = (type: string, id: string) => Object.entries<any>(resource![type]).find(([key]) => key.startsWith(id))![1].depends_on as string[];
    expect(before('google_iam_projects_policy_binding', 'Boundary')).toEqual([expect.stringMatching(/^google_iam_principal_access_boundary_policy\.Boundary_/)]);
    expect(before('google_iam_principal_access_boundary_policy', 'Second')).toEqual([expect.stringMatching(/^google_iam_projects_policy_binding\.Boundary_/)]);
  });

  test('the envelope as a role, in the names of roles', () => {
    const made = googleStack();
    const guardrail = make({ envelope: Envelope.of({ permissions: ['storage.objects.get', 'compute.disks.list'] }) }, made);
    const [role] = documentsOf(guardrail, 'CUSTOM_ROLE');
    expect(role.content).toMatchObject({ org_id: '123456789012', permissions: ['compute.disks.list', 'storage.objects.get'] });
    expect(role.content.role_id).toMatch(/^[A-Za-z0-9_.]{3,64}$/);
    expect(guardrail.role).toBe(`${ORGANIZATION}/roles/${role.content.role_id}`);
    expect(guardrail.mcpRole).toBeUndefined();
    const both = make(building);
    expect(documentsOf(both, 'CUSTOM_ROLE').map(({ name }) => name)).toEqual([both.role, both.mcpRole]);
  });

  test('a ceiling of groups, with what is inside as exceptions, and everything of other services', () => {
    const rule = ruleOf(make({ envelope: Envelope.of({ permissions: ['storage.objects.get', 'storage.buckets.list', 'secretmanager.secrets.list'] }) }), 'OnlyTheEnvelope');
    expect(rule.denied_permissions).toEqual(expect.arrayContaining([
      'secretmanager.googleapis.com/*.*', 'storage.googleapis.com/objects.*', 'storage.googleapis.com/buckets.delete', 'compute.googleapis.com/disks.*', 'mcp.googleapis.com/*.*',
    ]));
    expect(rule.exception_permissions).toEqual(['secretmanager.googleapis.com/secrets.list', 'storage.googleapis.com/objects.get']);
    expect(rule.denied_permissions).not.toContain('storage.googleapis.com/buckets.list');
  });

  test('constraints that let nobody grant a ruling role to an agent', () => {
    const guardrail = make(building);
    const [constraint] = documentsOf(guardrail, 'CUSTOM_CONSTRAINT');
    expect(constraint.content).toMatchObject({ parent: ORGANIZATION, resource_types: ['iam.googleapis.com/AllowPolicy'], action_type: 'DENY' });
    for (const member of [agents.coderInNonProd, workload, mcpServers.filesInNonProd]) expect(constraint.content.condition).toContain(`'serviceAccount:${member}'`);
    expect(constraint.content.condition).toContain('\'roles/owner\'');
    expect(constraint.content.condition.length).toBeLessThanOrEqual(1000);
    expect(orgPoliciesOf(guardrail)[constraint.content.name]).toEqual({ rules: [{ enforce: 'TRUE' }] });
    const many = Array.from({ length: 20 }, (_, i) => `agent-${i}@acme-prod.iam.gserviceaccount.com`);
    const several = documentsOf(make({ agents: Agents.ofServiceAccounts(many) }), 'CUSTOM_CONSTRAINT');
    expect(several.length).toBeGreaterThan(1);
    for (const { content } of several) expect(content.condition.length).toBeLessThanOrEqual(1000);
    for (const email of many) expect(several.filter(({ content }) => content.condition.includes(`'serviceAccount:${email}'`))).toHaveLength(1);
  });

  test('what it promises, in the words of the props', () => {
    const made = googleStack();
    make(building, made);
    expect(made.synth()['//']['sunkfence:promises']['Guardrails/Boundary']).toMatchObject({
      control: 'AgentExecutionBoundary',
      intent: {
        attachTo: folders.nonProd,
        agents: [v2(agents.coderInNonProd)],
        mcpServers: [v2(mcpServers.filesInNonProd)],
        workloadAccounts: [workload],
        workloadTag: WORKLOAD_TAG,
        eligibleResources: [],
        holds: { preset: 'BUILD_AND_DEPLOY' },
        mcpHolds: { preset: 'LOOK_ONLY' },
      },
    });
  });

  test('the same bytes for the same props', () => {
    expect(JSON.stringify(make(building).documents)).toBe(JSON.stringify(make(building).documents));
  });
});

describe('decides', () => {
  const judge = (props: Partial<AgentExecutionBoundaryProps> = {}, made = googleStack()) => judged(made, make(props, made));
  const looks = judge();
  const builds = judge(building);

  test.each(LOOK)('looking: $principal, $permission in $project: denied is $denied', (asked) => {
    expectAsAsked(asked, looks(asked));
  });

  test.each(BUILD)('building: $principal, $permission with $tags: denied is $denied', (asked) => {
    expectAsAsked(asked, builds(asked));
  });

  test.each(OUTSIDE)('$principal, $permission in $project, which is outside of its boundary', (asked) => {
    expectAsAsked(asked, builds(asked));
  });
});

describe('binds', () => {
  const POOL = 'projects/5/locations/global/workloadIdentityPools/ci';
  const AGENT = 'principal://agents.global.org-123456789012.system.id.goog/resources/aiplatform/projects/222222222222/locations/us-central1/reasoningEngines/7';
  const bindings = (...principals: string[]) => documentsOf(make({ gate: undefined, breakGlassAccount: undefined, agents: Agents.ofPrincipals(principals) }), 'POLICY_BINDING')
    .map(({ resourceType, content }) => [resourceType.split('_')[2], content.target.principal_set, content.condition?.expression]);

  test.each<[string, string, [string, string, string | undefined]]>([
    ['an agent identity', AGENT, ['projects', '//cloudresourcemanager.googleapis.com/projects/222222222222', 'principal.type == \'iam.googleapis.com/AgentPoolIdentity\' && principal.subject in [\'resources/aiplatform/projects/222222222222/locations/us-central1/reasoningEngines/7\']']],
    ['agents of a project', 'principalSet://agents.global.org-123456789012.system.id.goog/attribute.platformContainer/aiplatform/projects/2', ['projects', '//cloudresourcemanager.googleapis.com/projects/2', 'principal.type == \'iam.googleapis.com/AgentPoolIdentity\'']],
    ['all agents', 'principalSet://agents.global.org-123456789012.system.id.goog/*', ['organizations', '//cloudresourcemanager.googleapis.com/organizations/123456789012', 'principal.type == \'iam.googleapis.com/AgentPoolIdentity\'']],
    ['accounts of a folder', 'principalSet://cloudresourcemanager.googleapis.com/folders/9/type/ServiceAccount', ['folders', '//cloudresourcemanager.googleapis.com/folders/9', 'principal.type == \'iam.googleapis.com/ServiceAccount\'']],
    ['a pool', `principalSet://iam.googleapis.com/${POOL}/*`, ['projects', `//iam.googleapis.com/${POOL}`, undefined]],
    ['one of a pool', `principal://iam.googleapis.com/${POOL}/subject/s`, ['projects', `//iam.googleapis.com/${POOL}`, 'principal.type == \'iam.googleapis.com/WorkloadPoolIdentity\' && principal.subject in [\'s\']']],
    ['a workforce', 'principalSet://iam.googleapis.com/locations/global/workforcePools/w/*', ['organizations', '//iam.googleapis.com/locations/global/workforcePools/w', undefined]],
    ['a person', 'principal://goog/subject/bot@acme.example', ['organizations', '//cloudresourcemanager.googleapis.com/organizations/123456789012', 'principal.type == \'iam.googleapis.com/WorkspaceIdentity\' && principal.subject in [\'bot@acme.example\']']],
  ])('%s', (_, principal, expected) => {
    expect(bindings(principal)).toEqual([expected]);
  });

  test.each([`principalSet://iam.googleapis.com/${POOL}/group/g`, 'principalSet://goog/group/bots@acme.example'])('not %s, which is a gap', (principal) => {
    expect(bindings(principal)).toEqual([]);
    expect(make({ agents: Agents.ofPrincipals([principal]) }).gaps.find(({ id }) => id === 'agents-without-boundary')!.possible).toContain(principal);
  });

  test('everything in a project, by its number', () => {
    const guardrail = make({ agents: Agents.inProjects({ projectId: 'acme-agents', number: '222' }) });
    expect(documentsOf(guardrail, 'POLICY_BINDING').map(({ content }) => content.target.principal_set)).toEqual(Array(2).fill('//cloudresourcemanager.googleapis.com/projects/222'));
    expect(ruleOf(guardrail, 'OnlyTheEnvelope').denied_principals).toEqual([
      'principalSet://agents.global.org-123456789012.system.id.goog/attribute.platformContainer/aiplatform/projects/222',
      'principalSet://cloudresourcemanager.googleapis.com/projects/222/type/ServiceAccount',
    ]);
  });
});

describe('holds', () => {
  test('MCP servers have their own envelope, also where they are among the agents', () => {
    const all = Agents.ofServiceAccounts([agents.coderInNonProd, mcpServers.filesInNonProd]);
    const guardrail = make({ ...building, agents: all });
    expect(ruleOf(guardrail, 'OnlyTheEnvelope').denied_principals).toEqual([v2(agents.coderInNonProd), v2(workload)]);
    expect(ruleOf(guardrail, 'OnlyTheMcpEnvelope').denied_principals).toEqual([v2(mcpServers.filesInNonProd)]);
    const set = make({ ...building, agents: Agents.inProjects({ projectId: 'acme-nonprod', number: '222222222222' }), breakGlassAccount: 'break-glass@acme-gate.iam.gserviceaccount.com' });
    expect(ruleOf(set, 'OnlyTheEnvelope').exception_principals).toEqual([v2(mcpServers.filesInNonProd)]);
  });

  test('nobody takes the boundary off but administrators and the gate', () => {
    const rule = ruleOf(make({ administrators: [v2(pipeline)] }), 'BoundaryStaysOn');
    expect(rule.denied_principals).toEqual(['principalSet://goog/public:all']);
    expect(rule.exception_principals).toContain(v2(pipeline));
    expect(rule.denied_permissions).toEqual(expect.arrayContaining(['unbind', 'update', 'delete', 'bind'].map((verb) => `iam.googleapis.com/principalaccessboundarypolicies.${verb}`)));
  });

  test('no agent is spared by any rule about agents', () => {
    for (const name of ['AgentsBecomeNobodyElse', 'AgentsActAsNobodyElse', 'AgentsGiveNoRights', 'AgentsRunNoCodeOfOthers', 'FenceStays']) {
      expect(ruleOf(make(building), name)).not.toHaveProperty('exception_principals');
    }
  });

  test('whoever has a quote in the name is bound, and nobody else', () => {
    const guardrail = make({ agents: Agents.ofPrincipals(['principal://goog/subject/o\'neil@acme.example']), mcpServers: undefined, mcpEnvelope: undefined });
    expect(documentsOf(guardrail, 'POLICY_BINDING')[0].content.condition.expression).toContain('principal.subject in [\'o\\\'neil@acme.example\']');
    expect(documentsOf(guardrail, 'CUSTOM_CONSTRAINT')[0].content.condition).toContain('[\'user:o\\\'neil@acme.example\']');
  });

  test('at the name of the user\'s own folder', () => {
    const name = '${TfToken[TOKEN.7]}';
    const guardrail = make({ attachTo: name, organization: 'organizations/123456789012' });
    expect(documentsOf(guardrail, 'PRINCIPAL_ACCESS_BOUNDARY')[0].content.details.rules[0].resources).toContain(`//cloudresourcemanager.googleapis.com/${name}`);
  });

  test('what stays possible is said', () => {
    const ids = (props: Partial<AgentExecutionBoundaryProps> = {}) => make(props).gaps.map(({ id }) => id);
    expect(ids()).toEqual(expect.arrayContaining([
      'organization-administrators', 'human-credentials', 'other-boundaries', 'outside-the-boundary', 'permissions-beyond-denial', 'inside-a-workload',
      'not-deniable-iam-denypolicies-update', 'not-deniable-cloudscheduler-jobs-create',
    ]));
    expect(ids()).not.toContain('own-code');
    expect(ids(building)).toEqual(expect.arrayContaining(['own-code', 'what-others-run', 'workload-tag']));
    expect(new Set(ids(building)).size).toBe(ids(building).length);
  });
});

describe('fails', () => {
  const envelope = (...permissions: string[]) => ({ envelope: Envelope.of({ permissions }) });
  test.each<[string, Partial<AgentExecutionBoundaryProps>, RegExp]>([
    ['with a folder without its prefix', { attachTo: '100000000001' }, /^attachTo must be a node with its prefix \(`organizations\/123456789012`, `folders\/100000000001`, `projects\/acme-prod`\)/],
    ['with a v1 agent', { agents: undefined as any }, /^agents must be made by the class Agents/],
    ['with building in production', { envelope: Envelope.BUILD_AND_DEPLOY }, /^envelope must not change things in production/],
    ['with an envelope of nothing', envelope(), /^envelope must not be empty/],
    ['with a wildcard in the envelope', envelope('storage.objects.*'), /^envelope\.permissions must be permissions as roles have them/],
    ['with a v2 permission in the envelope', envelope('storage.googleapis.com/objects.get'), /^envelope\.permissions must be permissions as roles have them/],
    ['with an escape in the envelope', envelope('iam.serviceAccounts.getAccessToken'), /^envelope must not hold an action that leaves it, got `iam\.serviceAccounts\.getAccessToken`/],
    ['with the fence in the envelope', envelope('orgpolicy.policies.update'), /^envelope must not hold an action that leaves it/],
    ['with an envelope of another cloud', { envelope: { preset: 'LOOK_ONLY' } as any }, /^envelope must be an Envelope/],
    ['with MCP servers and no envelope for them', { mcpServers: Agents.ofServiceAccounts([mcpServers.filesInProd]) }, /^mcpEnvelope must be given with mcpServers/],
    ['with an envelope for no MCP servers', { mcpEnvelope: Envelope.LOOK_ONLY }, /^mcpServers must be given with mcpEnvelope/],
    ['with workload accounts and no tag', { workloadAccounts: [workload] }, /^workloadTag must be given with workloadAccounts/],
    ['with a tag and no workload accounts', { workloadTag: WORKLOAD_TAG }, /^workloadAccounts must be given with workloadTag/],
    ['with a v1 workload account', { workloadAccounts: [`serviceAccount:${workload}`], workloadTag: WORKLOAD_TAG }, /^workloadAccounts must be the email of a service account alone/],
    ['with a tag of another form', { workloadAccounts: [workload], workloadTag: { key: 'tagKeys/1', value: 'x' } }, /^workloadTag\.value must be the id of a tag value/],
    ['with a node twice', { eligibleResources: [folders.prod] }, /^eligibleResources must name each entry once/],
    ['with an administrator who is an agent', { administrators: [v2(agents.coderInProd)] }, /^administrators must not contain an agent/],
    ['with an administrator who is a workload', { workloadAccounts: [workload], workloadTag: WORKLOAD_TAG, administrators: [v2(workload)] }, /^administrators must not contain an agent/],
    ['with an administrator who is an MCP server', { mcpServers: Agents.ofServiceAccounts([mcpServers.filesInProd]), mcpEnvelope: Envelope.LOOK_ONLY, administrators: [v2(mcpServers.filesInProd)] }, /^administrators must not contain an agent/],
    ['with the break-glass account among the agents\' own', { agents: Agents.inProjects({ projectId: 'acme-prod', number: '111111111111' }) }, /^breakGlassAccount must not contain an agent/],
    ['with more constraints than Google takes', { quotas: { customConstraintsPerType: 0 } }, /^organization must leave room on `organizations\/123456789012`, got 1 of at most 0 custom constraints for iam\.googleapis\.com\/AllowPolicy/],
    ['with more resources than a boundary takes', { eligibleResources: Array.from({ length: 500 }, (_, i) => `projects/${i + 1}`) }, /^eligibleResources must fit, got `501` resources in a principal access boundary policy of at most 500/],
    ['with a role that is too large', envelope(...Array.from({ length: 3000 }, (_, i) => `storage.objects.get${i}`), 'a.b.c'), /^envelope must fit, got `3001` permissions in a custom role of at most 3000/],
  ])('%s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });

  test('where the same agent has two boundaries, since it may act wherever one of them lets it', () => {
    const made = googleStack();
    make({}, made);
    expect(() => make({ attachTo: folders.nonProd }, made, 'Other')).toThrow(/^attachTo must agree with the other guardrails/);
    make(building, made, 'Building');
    expect(() => make({ agents: Agents.ofServiceAccounts([workload]) }, made, 'Another')).toThrow(/^attachTo must agree with the other guardrails/);
  });

  test.each<[string, () => Agents, RegExp]>([
    ['nobody', () => Agents.ofServiceAccounts([]), /^agents must not be empty/],
    ['an account twice', () => Agents.ofServiceAccounts([agents.coderInProd, agents.coderInProd]), /^agents must name each entry once/],
    ['a v1 account', () => Agents.ofServiceAccounts([`serviceAccount:${agents.coderInProd}`]), /^agents must be the email of a service account alone/],
    ['an account of another project', () => Agents.ofServiceAccounts([agents.coderInProd], { projectId: 'acme-nonprod' }), /^agents must agree with the other props/],
    ['no principals', () => Agents.ofPrincipals([]), /^agents must not be empty/],
    ['a v1 principal', () => Agents.ofPrincipals([`serviceAccount:${agents.coderInProd}`]), /^agents must be principals in the v2 form/],
    ['everybody', () => Agents.ofPrincipals(['principalSet://goog/public:all']), /^agents must name identities/],
    ['no projects', () => Agents.inProjects(), /^agents must not be empty/],
    ['a project without a number', () => Agents.inProjects({ projectId: 'acme-prod', number: 'acme-prod' }), /^agents\.number must be the number of a project/],
    ['a project without an id', () => Agents.inProjects({ projectId: 'Acme', number: '1' }), /^agents\.projectId must be `projects\/acme-prod`/],
  ])('with agents that are %s', (_, agentsOf, message) => {
    expect(agentsOf).toThrow(message);
  });
});
