import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { ApprovedModelEndpoints, ApprovedModelEndpointsProps } from '../../lib/gcp';
import { operatorsIn } from '../../lib/gcp/policy/deny-policy';
import { documentsOf, GATED, orgPoliciesOf, ruleOf, v2 } from '../support/google';
import { expectAsAsked, judged } from '../support/google-oracles';
import { googleStack } from '../support/google-stack';
import { ENGINE_NAMES, TestStack } from '../support/terraform';
import { MODELS, REQUESTS, TOOLS } from './approved-model-endpoints.requests';

const { folders, models, modelArmorTemplate, pipeline, agents } = ACME_GOOGLE;
const SERVERS = ['bigquery.googleapis.com', 'logging.googleapis.com'];

function make(props: Partial<ApprovedModelEndpointsProps> = {}, { stack }: TestStack = googleStack(), id = 'Models'): ApprovedModelEndpoints {
  return new ApprovedModelEndpoints(stack, id, {
    ...GATED,
    attachTo: folders.prod,
    approvedModels: [models.geminiPro, models.claude],
    requiredGuardrail: modelArmorTemplate,
    projects: ['projects/acme-prod'],
    guardrailMaintainers: [v2(pipeline)],
    ...props,
  });
}

describe('renders', () => {
  test.each(ENGINE_NAMES)('what %s and Google\'s provider take, and what the documents say', (engine) => {
    const made = googleStack(engine);
    made.stack.addOverride('terraform.required_providers.google.version', '>= 7.13.0');
    const guardrail = make({ mcpScreening: true, approvedMcpServers: SERVERS }, made);
    const { resource } = made.synth();
    for (const { resourceType, content } of guardrail.documents) {
      expect(Object.values(resource![resourceType])).toContainEqual(expect.objectContaining(content));
    }
  });

  test('a provider that knows screening of MCP servers, and the ordinary one without it', () => {
    const made = googleStack();
    make({}, made);
    expect(made.synth().terraform!.required_providers!.google.version).toBe('6.50.0');
    const newer = googleStack();
    make({ mcpScreening: true }, newer);
    expect(() => newer.synth()).toThrow(/provider must allow version `>= 7\.13\.0` of google/);
  });

  test('the list exactly, in place of whatever is above', () => {
    const policies = orgPoliciesOf(make());
    expect(policies['vertexai.allowedModels']).toEqual({ inherit_from_parent: false, rules: [{ values: { allowed_values: [models.claude, models.geminiPro] } }] });
    expect(policies['vertexai.allowedPartnerModelFeatures']).toEqual({ inherit_from_parent: false, rules: [{ deny_all: 'TRUE' }] });
    expect(policies['iam.managed.disableServiceAccountApiKeyCreation']).toEqual({ rules: [{ enforce: 'TRUE' }] });
    expect(Object.keys(policies)).toHaveLength(3);
    expect(orgPoliciesOf(make({ approvedModels: [] }))['vertexai.allowedModels'].rules).toEqual([{ deny_all: 'TRUE' }]);
  });

  test('features, the older constraint and shut services where they are given', () => {
    const policies = orgPoliciesOf(make({
      approvedPartnerModelFeatures: ['publishers/anthropic/models/claude-sonnet-4-5:web_search'], allowedGenAiModels: true, restrictedServices: ['translate.googleapis.com'],
    }));
    expect(policies['vertexai.allowedPartnerModelFeatures'].rules).toEqual([{ values: { allowed_values: ['publishers/anthropic/models/claude-sonnet-4-5:web_search'] } }]);
    expect(policies['vertexai.allowedGenAIModels'].rules).toEqual([{ values: { allowed_values: [models.geminiPro] } }]);
    expect(policies['gcp.restrictServiceUsage']).toEqual({ inherit_from_parent: false, rules: [{ values: { denied_values: ['translate.googleapis.com'] } }] });
  });

  test('a floor in each project that blocks, and does nothing else', () => {
    const [floor] = documentsOf(make(), 'FLOOR_SETTING');
    expect(floor.content).toMatchObject({
      parent: 'projects/acme-prod',
      location: 'global',
      enable_floor_setting_enforcement: true,
      integrated_services: ['AI_PLATFORM'],
      ai_platform_floor_setting: { inspect_and_block: true, enable_cloud_logging: true },
    });
    expect(JSON.stringify(floor.content)).not.toMatch(/inspect_only|google_mcp_server/);
    expect(floor.content.filter_config.rai_settings.rai_filters.map(({ filter_type }: any) => filter_type)).toEqual(['SEXUALLY_EXPLICIT', 'HATE_SPEECH', 'HARASSMENT', 'DANGEROUS']);
    const [screening] = documentsOf(make({ mcpScreening: true }), 'FLOOR_SETTING');
    expect(screening.content).toMatchObject({ integrated_services: ['AI_PLATFORM', 'GOOGLE_MCP_SERVER'], google_mcp_server_floor_setting: { inspect_and_block: true } });
  });

  test('calls of tools in rules of their own, since Google takes their attributes with no other permission', () => {
    const guardrail = make({ approvedMcpServers: SERVERS });
    for (const { deny_rule: rule } of documentsOf(guardrail, 'DENY_POLICY').flatMap(({ content }) => content.rules as any[])) {
      const calls = rule.denied_permissions.includes('mcp.googleapis.com/tools.call');
      expect(rule.denied_permissions.length === 1).toBe(calls);
      expect(rule.denial_condition !== undefined).toBe(calls);
    }
    expect(ruleOf(guardrail, 'OnlyApprovedMcpServers').denial_condition.expression).toBe('resource.service != \'bigquery.googleapis.com\' && resource.service != \'logging.googleapis.com\'');
    expect(ruleOf(make(), 'OnlyApprovedMcpServers')).not.toHaveProperty('denial_condition');
    expect(ruleOf(make(), 'OnlyToolsThatRead')).toBeUndefined();
    expect(ruleOf(make({ approvedMcpServers: SERVERS, readOnlyTools: false }), 'OnlyToolsThatRead')).toBeUndefined();
  });

  test('what it promises, in the words of the props, and the same bytes for the same props', () => {
    const made = googleStack();
    make({ approvedMcpServers: SERVERS }, made);
    expect(made.synth()['//']['sunkfence:promises']['Guardrails/Models']).toMatchObject({
      control: 'ApprovedModelEndpoints',
      intent: {
        attachTo: folders.prod,
        approvedModels: [models.geminiPro, models.claude],
        requiredGuardrail: modelArmorTemplate,
        approvedMcpServers: SERVERS,
        readOnlyTools: true,
        guardrailMaintainers: [v2(pipeline)],
        projects: ['projects/acme-prod'],
      },
    });
    expect(JSON.stringify(make().documents)).toBe(JSON.stringify(make().documents));
  });
});

describe('decides', () => {
  const judge = (props: Partial<ApprovedModelEndpointsProps> = {}, made = googleStack()) => judged(made, make(props, made));
  const decide = judge();
  const tools = judge({ approvedMcpServers: SERVERS });

  test.each(REQUESTS)('$principal, $permission in $project: denied is $denied', (asked) => {
    expectAsAsked(asked, decide(asked));
  });

  test.each(MODELS)('$orgPolicy.value by $principal in $project: kept out by $keptOut', (asked) => {
    expectAsAsked(asked, decide(asked));
  });

  test.each(TOOLS)('a tool with $attributes: denied is $denied', (asked) => {
    expectAsAsked(asked, tools(asked));
  });

  test('no tool at all without an approved server, and every tool of one where that is wanted', () => {
    for (const request of TOOLS) expect(decide(request)).toMatchObject({ rules: ['OnlyApprovedMcpServers'], plainly: ['OnlyApprovedMcpServers'] });
    const writing = judge({ approvedMcpServers: SERVERS, readOnlyTools: false });
    for (const [i, denied] of [false, false, false, false, true, true].entries()) expectAsAsked({ ...TOOLS[i], denied }, writing(TOOLS[i]));
  });

  test('no call of a model where none is approved', () => {
    const predict = REQUESTS.find(({ permission }) => permission.endsWith('endpoints.predict'))!;
    expect(judge({ approvedModels: [] })(predict)).toMatchObject({ outcome: 'DENIED', rules: ['OtherDoorsAreShut'], plainly: ['OtherDoorsAreShut'] });
  });

  test('what an approved action needs, and nothing of the other', () => {
    const shut = (approvedModels: string[]) => ruleOf(make({ approvedModels }), 'OtherDoorsAreShut').denied_permissions;
    expect(shut(['publishers/google/models/gemma-3:deploy'])).not.toContain('aiplatform.googleapis.com/endpoints.deploy');
    expect(shut(['publishers/google/models/gemma-3:deploy'])).toEqual(expect.arrayContaining(['aiplatform.googleapis.com/tuningJobs.create', 'aiplatform.googleapis.com/models.upload']));
    expect(shut(['publishers/google/models/gemini-2.5-pro:tune'])).not.toContain('aiplatform.googleapis.com/tuningJobs.create');
    expect(shut(['publishers/google/models/gemini-2.5-pro:tune'])).toContain('aiplatform.googleapis.com/endpoints.deploy');
  });

  test('a service that is approved, as a whole', () => {
    const shut = ruleOf(make({ approvedServices: ['discoveryengine.googleapis.com'] }), 'OtherDoorsAreShut').denied_permissions;
    expect(JSON.stringify(shut)).not.toContain('discoveryengine');
    expect(shut).toContain('documentai.googleapis.com/processors.processOnline');
  });
});

describe('holds', () => {
  test('maintainers keep screening and pass no door', () => {
    expect(ruleOf(make(), 'OtherDoorsAreShut').exception_principals).not.toContain(v2(pipeline));
    expect(ruleOf(make(), 'ScreeningStays').exception_principals).toContain(v2(pipeline));
    expect(ruleOf(make({ administrators: [v2('infra@acme-ci.iam.gserviceaccount.com')] }), 'FenceStays').exception_principals).toContain(v2('infra@acme-ci.iam.gserviceaccount.com'));
  });

  test('what stays possible is said', () => {
    const ids = (props: Partial<ApprovedModelEndpointsProps> = {}) => make(props).gaps.map(({ id }) => id);
    expect(ids()).toEqual(expect.arrayContaining([
      'gate-and-the-list', 'one-list-for-all', 'network-egress', 'own-weights', 'services-without-permissions', 'template-not-named', 'projects-without-screening',
      'partner-models-unscreened', 'other-mcp-servers', 'not-deniable-generativelanguage-all-all',
    ]));
    expect(ids({ requiredGuardrail: undefined, projects: undefined })).toContain('no-screening');
    expect(ids({ approvedModels: [models.geminiPro] })).not.toContain('partner-models-unscreened');
    expect(ids({ approvedMcpServers: SERVERS })).toEqual(expect.arrayContaining(['tools-say-it-themselves', 'direct-api']));
    expect(new Set(ids()).size).toBe(ids().length);
  });
});

describe('fails', () => {
  test.each<[string, Partial<ApprovedModelEndpointsProps>, RegExp]>([
    ['with a folder without its prefix', { attachTo: '100000000001' }, /^attachTo must be a node with its prefix/],
    ['with a model of AWS', { approvedModels: ['anthropic.claude-sonnet-4-5-20250929-v1:0'] }, /^approvedModels must be models with publisher and action/],
    ['with a model without an action', { approvedModels: ['publishers/google/models/gemini-2.5-pro'] }, /^approvedModels must be models with publisher and action/],
    ['with another action', { approvedModels: ['publishers/google/models/gemini-2.5-pro:call'] }, /^approvedModels must be models/],
    ['with a wildcard', { approvedModels: ['publishers/google/models/*:predict'] }, /^approvedModels must hold exact ids/],
    ['with a model twice', { approvedModels: [models.geminiPro, models.geminiPro] }, /^approvedModels must name each entry once/],
    ['with more models than a list takes', { approvedModels: Array.from({ length: 501 }, (_, i) => `publishers/google/models/m${i}:predict`) }, /^vertexai\.allowedModels must fit, got `501` values in a list of an organization policy of at most 500/],
    ['with regions', { approvedRegions: ['us-central1'] }, /^approvedRegions must be left out on Google, got `us-central1`: no control there sees the region of a model call/],
    ['with no regions', { approvedRegions: [] }, /^approvedRegions must be left out on Google/],
    ['with a template that is none', { requiredGuardrail: 'approved' }, /^requiredGuardrail must be a template of Model Armor/],
    ['with a template and no projects', { projects: undefined }, /^projects must be given with requiredGuardrail/],
    ['with a project without its prefix', { projects: ['acme-prod'] }, /^projects must be `projects\/acme-prod`/],
    ['with a project twice', { projects: ['projects/acme-prod', 'projects/acme-prod'] }, /^projects must name each entry once/],
    ['with screening of MCP and no projects', { requiredGuardrail: undefined, projects: [], mcpScreening: true }, /^projects must be given with mcpScreening/],
    ['with a service that it does not know', { approvedServices: ['transcribe'] }, /^approvedServices must name services of the catalogue, got `transcribe`; known are /],
    ['with Vertex AI as a whole', { approvedServices: ['aiplatform.googleapis.com'] }, /^approvedServices must name services of the catalogue/],
    ['with a service approved and shut', { approvedServices: ['documentai.googleapis.com'], restrictedServices: ['documentai.googleapis.com'] }, /^restrictedServices must agree with the other props/],
    ['with a service without its domain', { restrictedServices: ['translate'] }, /^restrictedServices must be services by their names/],
    ['with a server by its URL', { approvedMcpServers: ['https://bigquery.googleapis.com/mcp'] }, /^approvedMcpServers must be services behind MCP servers/],
    ['with tools and no servers', { readOnlyTools: true }, /^approvedMcpServers must be given with readOnlyTools/],
    ['with a feature that is none', { approvedPartnerModelFeatures: ['web_search'] }, /^approvedPartnerModelFeatures must be features of partners' models/],
    ['with a v1 maintainer', { guardrailMaintainers: [`serviceAccount:${pipeline}`] }, /^guardrailMaintainers must be principals in the v2 form/],
  ])('%s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });

  test.each([[13, false], [14, true]])('with %i servers: %s', (count, refused) => {
    const attempt = () => make({ approvedMcpServers: Array.from({ length: count }, (_, i) => `s${i}.googleapis.com`) });
    if (refused) expect(attempt).toThrow(/^approvedMcpServers must fit, got `14` servers in the condition of a deny rule of at most 13 \(1 too many\)/);
    else expect(operatorsIn(ruleOf(attempt(), 'OnlyApprovedMcpServers').denial_condition.expression)).toBe(12);
  });

  test('where two guardrails approve other models on the same node', () => {
    const made = googleStack();
    make({}, made);
    expect(() => make({ approvedModels: [models.geminiFlash] }, made, 'Other')).toThrow(/^approvedModels must agree with the other guardrails/);
  });

  test('where a maintainer is an agent to another guardrail', () => {
    const made = googleStack();
    make({ guardrailMaintainers: [v2(agents.coderInProd)] }, made);
    const { ProdDeleteDeny, Agents } = jest.requireActual('../../lib/gcp');
    expect(() => new ProdDeleteDeny(made.stack, 'Delete', { ...GATED, attachTo: folders.prod, agents: Agents.ofServiceAccounts([agents.coderInProd]) }))
      .toThrow(/^guardrailMaintainers must not contain an agent/);
  });
});
