import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { Agents, ProdDeleteDeny, ProdDeleteDenyProps } from '../../lib/gcp';
import { Asset, Gate } from '../../lib/intent';
import { GATED, documentsOf, ORGANIZATION, orgPoliciesOf, ruleOf, v2 } from '../support/google';
import { denialsOf } from '../support/google-denials';
import { expectAsAsked, judged } from '../support/google-oracles';
import { googleStack } from '../support/google-stack';
import { ENGINE_NAMES, TestStack } from '../support/terraform';
import { REQUESTS, TAGGED } from './prod-delete-deny.requests';

const { folders, agents, mcpServers, pipeline, breakGlass, tag } = ACME_GOOGLE;
const TAG = { key: tag.key, nonProductionValues: [tag.nonProd] };

function make(props: Partial<ProdDeleteDenyProps> = {}, { stack }: TestStack = googleStack(), id = 'ProdDeleteDeny'): ProdDeleteDeny {
  return new ProdDeleteDeny(stack, id, {
    ...GATED,
    attachTo: folders.prod,
    agents: Agents.ofServiceAccounts([agents.coderInProd, mcpServers.filesInProd]),
    deployers: [v2(pipeline)],
    ...props,
  });
}

describe('renders', () => {
  test.each(ENGINE_NAMES)('what %s and Google\'s provider take, and what the documents say', (engine) => {
    const made = googleStack(engine);
    const guardrail = make({ projects: ['projects/111111111111'], unlessTagged: TAG }, made);
    const { resource } = made.synth();
    for (const { resourceType, content } of guardrail.documents) {
      expect(Object.values(resource![resourceType])).toContainEqual(expect.objectContaining(content));
    }
    expect(Object.values(resource!).flatMap((of) => Object.values(of))).toHaveLength(guardrail.documents.length);
  });

  test('a deny policy on the folder, and one where each of the spared lives', () => {
    expect(documentsOf(make(), 'DENY_POLICY').map(({ name, attachedTo, content }) => [name, attachedTo, content.parent])).toEqual([
      [expect.stringMatching(/^guardrails-prod-delete-deny-[0-9a-f]{8}-break-glass$/), ['projects/acme-prod'], 'cloudresourcemanager.googleapis.com%2Fprojects%2Facme-prod'],
      [expect.stringMatching(/^guardrails-prod-delete-deny-[0-9a-f]{8}-deny$/), [folders.prod], 'cloudresourcemanager.googleapis.com%2Ffolders%2F100000000001'],
    ]);
    const elsewhere = make({ deployers: [v2('ci@acme-ci.iam.gserviceaccount.com')], administrators: [v2('infra@acme-ci.iam.gserviceaccount.com')] });
    expect(documentsOf(elsewhere, 'DENY_POLICY').map(({ attachedTo }) => attachedTo[0])).toEqual(['projects/acme-prod', 'projects/acme-ci', folders.prod]);
  });

  test('names that Google takes, the same as long as the path is', () => {
    for (const { name } of documentsOf(make(), 'DENY_POLICY')) expect(name).toMatch(/^[a-z][a-z0-9.-]{2,62}$/);
    const long = make({}, googleStack('cdktf', 'S'.repeat(80)), 'X'.repeat(80));
    for (const { name } of documentsOf(long, 'DENY_POLICY')) expect(name).toMatch(/^[a-z][a-z0-9.-]{2,62}$/);
    expect(make().documents.map(({ name }) => name)).toEqual(make().documents.map(({ name }) => name));
  });

  test('the same bytes for the same props', () => {
    const render = () => {
      const made = googleStack();
      make({ unlessTagged: TAG }, made);
      return JSON.stringify(made.synth());
    };
    expect(render()).toBe(render());
  });

  test('everybody but the gate and Google\'s own services, and no group among those who are spared', () => {
    const agent = 'principalSet://cloudresourcemanager.googleapis.com/organizations/123456789012/type/ServiceAgent';
    expect(ruleOf(make(), 'ProductionStays')).toMatchObject({ denied_principals: ['principalSet://goog/public:all'], exception_principals: [v2(breakGlass), agent] });
    expect(ruleOf(make(), 'ProtectionStays').exception_principals).toEqual([v2(breakGlass), v2(pipeline), agent]);
    expect(ruleOf(make(), 'ContentsStay')).toMatchObject({ denied_principals: [v2(agents.coderInProd), v2(mcpServers.filesInProd)] });
    expect(ruleOf(make(), 'ContentsStay')).not.toHaveProperty('exception_principals');
    expect(ruleOf(make({ gate: undefined, breakGlassAccount: undefined }), 'ProductionStays').exception_principals).toEqual([agent]);
  });

  test('organization policies that hold protections, booleans as text and lists that inherit nothing', () => {
    const policies = orgPoliciesOf(make());
    expect(policies['storage.softDeletePolicySeconds']).toEqual({
      inherit_from_parent: false, rules: [{ values: { allowed_values: ['1209600', '2592000', '5184000', '604800', '7776000'] } }],
    });
    expect(policies['cloudkms.disableBeforeDestroy']).toEqual({ rules: [{ enforce: 'TRUE' }] });
    expect(policies['cloudkms.minimumDestroyScheduledDuration']).toEqual({ inherit_from_parent: false, rules: [{ values: { allowed_values: ['in:30d'] } }] });
    expect(policies['resourcemanager.allowedExportDestinations']).toEqual({ inherit_from_parent: false, rules: [{ deny_all: 'TRUE' }] });
    for (const { content } of documentsOf(make(), 'ORGANIZATION_POLICY')) {
      expect(content.name).toBe(`${folders.prod}/policies/${content.name.split('/policies/')[1]}`);
      expect(content.name).not.toContain('constraints/');
      expect(content.parent).toBe(folders.prod);
    }
  });

  test('custom constraints on creation and change, each with the policy that enforces it after it', () => {
    const made = googleStack();
    const guardrail = make({}, made);
    const constraints = documentsOf(guardrail, 'CUSTOM_CONSTRAINT').map(({ content }) => content);
    expect(constraints.map(({ resource_types, action_type, condition }) => [resource_types, action_type, condition])).toEqual([
      [['sqladmin.googleapis.com/Instance'], 'DENY', 'resource.settings.backupConfiguration.enabled != true'],
      [['firestore.googleapis.com/Database'], 'ALLOW', 'resource.deleteProtectionState == "DELETE_PROTECTION_ENABLED"'],
      [['bigtableadmin.googleapis.com/Table'], 'ALLOW', 'resource.deletionProtection == true'],
    ]);
    for (const { name, parent, method_types } of constraints) {
      expect(name).toMatch(/^custom\.[A-Za-z0-9]{1,70}$/);
      expect(parent).toBe(ORGANIZATION);
      expect(method_types).toEqual(['CREATE', 'UPDATE']);
      expect(orgPoliciesOf(guardrail)[name]).toEqual({ rules: [{ enforce: 'TRUE' }] });
    }
    const policies: any[] = Object.values(made.synth().resource!.google_org_policy_policy);
    const custom = policies.filter(({ name }) => name.includes('custom.'));
    expect(custom).toHaveLength(3);
    for (const { depends_on } of custom) expect(depends_on).toEqual([expect.stringMatching(/^google_org_policy_custom_constraint\./)]);
  });

  test('protections of the assets alone, less those that are held elsewhere, and periods of retention where they are given', () => {
    expect(Object.keys(orgPoliciesOf(make({ assets: [Asset.KEYS] })))).toEqual(['cloudkms.disableBeforeDestroy', 'cloudkms.minimumDestroyScheduledDuration']);
    const less = make({ leftOutConstraints: ['SqlBackups', 'storage.uniformBucketLevelAccess'] });
    expect(JSON.stringify(less.documents)).not.toMatch(/SqlBackups|uniformBucketLevelAccess/);
    expect(orgPoliciesOf(make({ retentionPolicySeconds: [86400, 604800] }))['storage.retentionPolicySeconds'].rules).toEqual([{ values: { allowed_values: ['604800', '86400'] } }]);
  });

  test('fewer permissions for fewer assets, and the fence and the escapes all the same', () => {
    const keys = make({ assets: [Asset.KEYS] });
    expect(ruleOf(keys, 'ProductionStays').denied_permissions).toContain('cloudkms.googleapis.com/cryptoKeyVersions.destroy');
    expect(JSON.stringify(ruleOf(keys, 'ProductionStays'))).not.toContain('cloudsql.');
    expect(ruleOf(keys, 'FenceStays')).toEqual(ruleOf(make(), 'FenceStays'));
    expect(ruleOf(keys, 'AgentsActAsThemselves')).toEqual(ruleOf(make(), 'AgentsActAsThemselves'));
  });

  test('permissions that the user adds, for everybody', () => {
    expect(ruleOf(make({ deniedPermissions: ['dns.googleapis.com/changes.create'] }), 'ProductionStays').denied_permissions).toContain('dns.googleapis.com/changes.create');
  });

  test('a lien on each project', () => {
    expect(documentsOf(make({ projects: ['projects/111111111111'] }), 'LIEN').map(({ content }) => content)).toEqual([
      { parent: 'projects/111111111111', restrictions: ['resourcemanager.projects.delete'], origin: 'sunkfence-prod-delete-deny', reason: expect.any(String) },
    ]);
  });

  test('the entitlement that people come through, approved by others', () => {
    const [{ content }] = documentsOf(make(), 'ENTITLEMENT');
    expect(content).toEqual({
      entitlement_id: expect.stringMatching(/^[a-z][a-z0-9-]{3,62}$/),
      location: 'global',
      parent: 'projects/acme-prod',
      max_request_duration: '3600s',
      eligible_users: [{ principals: ['group:prod-approvers@acme.example'] }],
      requester_justification_config: { unstructured: {} },
      privileged_access: {
        gcp_iam_access: {
          resource: '//cloudresourcemanager.googleapis.com/projects/acme-prod',
          resource_type: 'cloudresourcemanager.googleapis.com/Project',
          role_bindings: [{ role: 'roles/iam.serviceAccountTokenCreator' }],
        },
      },
      approval_workflow: {
        manual_approvals: { require_approver_justification: true, steps: [{ approvals_needed: 1, approvers: { principals: ['group:prod-approvers@acme.example'] } }] },
      },
    });
  });

  test('the moments of a time-bound gate as a condition of the grant, since a denial knows no time', () => {
    const gate = Gate.timeBound({ approvers: ['user:ada@acme.example'], from: '2099-01-01T08:00:00Z', until: '2099-01-01T18:00:00Z' });
    const guardrail = make({ gate, eligibleUsers: ['group:sre@acme.example'], maxRequestDuration: '1800s' });
    const [{ content }] = documentsOf(guardrail, 'ENTITLEMENT');
    expect(content.privileged_access.gcp_iam_access.role_bindings[0].condition_expression)
      .toBe('request.time >= timestamp("2099-01-01T08:00:00Z") && request.time < timestamp("2099-01-01T18:00:00Z")');
    expect(content).toMatchObject({ max_request_duration: '1800s', eligible_users: [{ principals: ['group:sre@acme.example'] }] });
    expect(JSON.stringify(documentsOf(guardrail, 'DENY_POLICY'))).not.toContain('request.time');
  });

  test('exemptions as bindings that end, one for each member, beside whatever other bindings there are', () => {
    const exemptions = [{ who: ['user:ada@acme.example', 'group:dba@acme.example'], why: 'moving to Spanner', until: '2099-06-30T00:00:00+02:00' }];
    expect(documentsOf(make({ exemptions }), 'IAM_MEMBER').map(({ resourceType, content }) => [resourceType, content])).toEqual(exemptions[0].who.map((member) => [
      'google_service_account_iam_member',
      {
        service_account_id: `projects/acme-prod/serviceAccounts/${breakGlass}`,
        role: 'roles/iam.serviceAccountTokenCreator',
        member,
        condition: { title: 'until 2099-06-29T22:00:00Z', expression: 'request.time < timestamp("2099-06-29T22:00:00Z")' },
      },
    ]));
  });

  test('what it promises, in the words of the props', () => {
    const made = googleStack();
    const guardrail = make({ unlessTagged: TAG }, made);
    const promise = made.synth()['//']['sunkfence:promises']['Guardrails/ProdDeleteDeny'];
    expect(promise.control).toBe('ProdDeleteDeny');
    expect(promise.intent).toMatchObject({
      organization: ORGANIZATION,
      attachTo: folders.prod,
      agents: [v2(agents.coderInProd), v2(mcpServers.filesInProd)],
      deployers: [v2(pipeline)],
      breakGlassAccount: breakGlass,
      gate: { kind: 'APPROVAL', approvers: ['group:prod-approvers@acme.example'] },
      exemptions: [],
      administrators: [],
      unlessTagged: TAG,
      policies: guardrail.documents.map(({ name }) => name),
    });
  });
});

const judge = (props: Partial<ProdDeleteDenyProps> = {}, made = googleStack()) => judged(made, make(props, made));

describe('decides', () => {
  const decide = judge();
  const tagged = judge({ unlessTagged: TAG });

  test.each(REQUESTS)('$principal, $permission in $project: denied is $denied', (asked) => {
    expectAsAsked(asked, decide(asked));
  });

  test.each(TAGGED)('$principal, $permission with $tags: denied is $denied', (asked) => {
    expectAsAsked(asked, tagged(asked));
  });
});

describe('holds', () => {
  test('Terraform destroys none of it, unless it is told to', () => {
    const lifecycles = (props: Partial<ProdDeleteDenyProps>) => {
      const made = googleStack();
      make({ ...props, exemptions: [{ who: ['user:ada@acme.example'], why: 'x', until: '2099-01-01T00:00:00Z' }] }, made);
      return Object.entries(made.synth().resource!)
        .flatMap(([type, of]) => Object.values<any>(of).map(({ lifecycle }) => [type, lifecycle?.prevent_destroy ?? false]));
    };
    for (const [type, kept] of lifecycles({})) {
      expect([type, kept]).toEqual([type, !/entitlement|iam_member/.test(type)]);
    }
    expect(lifecycles({ preventDestroy: false }).every(([, kept]) => !kept)).toBe(true);
  });

  test('what is protected is made before the denials, and these one after the other', () => {
    const made = googleStack();
    make({}, made);
    make({ assets: [Asset.KEYS], leftOutConstraints: ['cloudkms.disableBeforeDestroy', 'cloudkms.minimumDestroyScheduledDuration'] }, made, 'Second');
    const { google_iam_deny_policy: policies, ...others } = made.synth().resource!;
    const order = Object.entries<any>(policies).map(([id, { depends_on }]) => [`google_iam_deny_policy.${id}`, depends_on] as const);
    const first = order.find(([, before]) => before.every((each: string) => !each.startsWith('google_iam_deny_policy')))!;
    const elements = Object.entries(others).flatMap(([type, of]) => Object.keys(of).map((id) => `${type}.${id}`));
    expect([...first[1]].sort()).toEqual(elements.sort());
    const chain = [first[0]];
    for (const _ of order.slice(1)) chain.push(order.find(([, before]) => before.join() === chain[chain.length - 1])![0]);
    expect(new Set(chain).size).toBe(4);
  });

  test('guardrails that spare the same account have one entitlement, and say the same of it', () => {
    const made = googleStack();
    make({}, made);
    const second = make({ assets: [Asset.KEYS], leftOutConstraints: ['cloudkms.disableBeforeDestroy', 'cloudkms.minimumDestroyScheduledDuration'] }, made, 'Second');
    expect(Object.keys(made.synth().resource!.google_privileged_access_manager_entitlement)).toHaveLength(1);
    expect(documentsOf(second, 'ENTITLEMENT')).toHaveLength(1);
    const other = { attachTo: folders.nonProd, assets: [Asset.KEYS] };
    const fresh = () => { const each = googleStack(); make({}, each); return each; };
    expect(() => make({ ...other, gate: Gate.approval({ approvers: ['group:others@acme.example'] }) }, fresh(), 'Other')).toThrow(/^gate must agree with the other guardrails/);
    expect(() => make({ ...other, maxRequestDuration: '7200s' }, fresh(), 'Other')).toThrow(/^maxRequestDuration must agree with the other guardrails/);
    const exemptions = [{ who: ['group:others@acme.example'], why: 'x', until: '2099-01-01T00:00:00Z' }];
    expect(() => make({ ...other, exemptions }, fresh(), 'Other')).toThrow(/^exemptions must agree with the other guardrails/);
  });

  test('agents are denied everything that leads out of their own rights where the spared live', () => {
    const decide = denialsOf(make());
    const out = { project: 'acme-prod', folder: 'folders/999999999999', organization: '123456789012' };
    for (const permission of ['iam.googleapis.com/serviceAccounts.getAccessToken', 'iam.googleapis.com/serviceAccounts.actAs', 'cloudresourcemanager.googleapis.com/projects.setIamPolicy',
      'iam.googleapis.com/serviceAccounts.setIamPolicy', 'privilegedaccessmanager.googleapis.com/entitlements.update', 'iam.googleapis.com/serviceAccountKeys.create']) {
      expect(decide({ principal: `serviceAccount:${agents.coderInProd}`, permission, ...out })).toEqual(['AgentsStayOut']);
    }
  });

  test('nor one of those who are exempted, in whatever project', () => {
    const until = '2999-01-01T00:00:00Z';
    const exempted = ['serviceAccount:migration@acme-ci.iam.gserviceaccount.com', 'user:ada@acme.example'];
    const policies = documentsOf(make({ exemptions: [{ who: exempted, why: 'migration', until }] }), 'DENY_POLICY');
    expect(policies.find(({ attachedTo }) => attachedTo[0] === 'projects/acme-ci')?.content.rules).toEqual([
      { description: 'AgentsStayOut', deny_rule: expect.objectContaining({ denied_principals: [v2(agents.coderInProd), v2(mcpServers.filesInProd)] }) },
    ]);
  });

  test('a project of a domain, whose id is no name', () => {
    const account = v2('ci@a-project-of-thirty-characters1.a-long-domain-name-of-acme.example.iam.gserviceaccount.com');
    for (const { name } of documentsOf(make({ deployers: [account] }), 'DENY_POLICY')) expect(name).toMatch(/^[a-z][a-z0-9-]{2,62}$/);
  });

  test('what stays possible is said', () => {
    const ids = (props: Partial<ProdDeleteDenyProps> = {}) => make(props).gaps.map(({ id }) => id);
    expect(ids()).toEqual(expect.arrayContaining([
      'organization-administrators', 'service-agents', 'propagation', 'application-code', 'database-grants', 'deployers-weaken', 'break-glass-account', 'second-factor',
      'constraints-of-the-organization', 'projects-without-lien', 'not-deniable-iam-denypolicies-update', 'not-deniable-logging-settings-update',
    ]));
    expect(ids({ deployers: undefined, gate: undefined, breakGlassAccount: undefined, projects: ['projects/111111111111'] }))
      .not.toEqual(expect.arrayContaining([expect.stringMatching(/deployers-weaken|break-glass-account|second-factor|projects-without-lien/)]));
    expect(ids({ agents: Agents.inProjects({ projectId: 'acme-agents', number: '222' }) })).toContain('agents-of-other-platforms');
    expect(ids()).not.toContain('agents-of-other-platforms');
    expect(ids({ unlessTagged: TAG })).toContain('tags-of-projects');
    expect(ids({ deployers: ['principalSet://goog/group/sre@acme.example'] })).toContain('spared-elsewhere');
    expect(ids({ gate: Gate.approval({ approvers: ['group:prod-approvers@acme.example'], requireMfa: false }) })).not.toContain('second-factor');
    expect(ids({ assets: [Asset.KEYS] })).not.toContain('not-deniable-logging-settings-update');
    expect(new Set(ids()).size).toBe(ids().length);
    for (const gap of make().gaps) for (const text of [gap.possible, gap.byWhom, gap.add]) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});

describe('fails', () => {
  const approvers = (...members: string[]) => ({ gate: Gate.approval({ approvers: members }) });
  const until = '2099-01-01T00:00:00Z';
  test.each<[string, Partial<ProdDeleteDenyProps>, RegExp]>([
    ['with a folder without its prefix', { attachTo: '100000000001' }, /^attachTo must be a node with its prefix .*, got `100000000001`; correct it$/],
    ['without the organization', { organization: undefined }, /^organization must be given with a node that is none/],
    ['with an organization that is none', { organization: '123456789012' }, /^organization must be `organizations\/123456789012`/],
    ['with another organization than it is attached to', { attachTo: 'organizations/9' }, /^organization must agree with the other props/],
    ['with no assets', { assets: [] }, /^assets must not be empty/],
    ['with a v1 deployer', { deployers: [`serviceAccount:${pipeline}`] }, /^deployers must be principals in the v2 form .* write `principal:\/\/iam\.googleapis\.com\/projects\/-\/serviceAccounts\/deploy-pipeline@/],
    ['with a v1 administrator', { administrators: ['group:admins@acme.example'] }, /^administrators must be principals in the v2 form .* write `principalSet:\/\/goog\/group\/admins@acme\.example`/],
    ['with everybody as a deployer', { deployers: ['principalSet://goog/public:all'] }, /^deployers must name identities/],
    ['with a deployer who is an agent', { deployers: [v2(agents.coderInProd)] }, /^deployers must not contain an agent/],
    ['with a set of deployers that could hold an agent', { deployers: ['principalSet://cloudresourcemanager.googleapis.com/folders/1/type/ServiceAccount'] }, /^deployers must not contain an agent/],
    ['with an approver who is a service account', approvers('serviceAccount:x@acme-prod.iam.gserviceaccount.com'), /^approvers must be people \(`user:` or `group:`\)/],
    ['with an approver in the v2 form', approvers('principalSet://goog/group/prod-approvers@acme.example'), /^approvers must be members .* write `group:prod-approvers@acme\.example`/],
    ['with an approver of no form', approvers('ada@acme.example'), /^approvers must be members as allow policies have them/],
    ['with an approver who is an agent', { ...approvers('user:bot@acme.example'), agents: Agents.ofPrincipals(['principal://goog/subject/bot@acme.example']) }, /^approvers must not contain an agent/],
    ['with more approvers than an entitlement takes', approvers(...Array.from({ length: 21 }, (_, i) => `user:a${i}@acme.example`)), /^approvers must fit, got `21` principals in a list of an entitlement of at most 20/],
    ['with a break-glass account that is an agent', { breakGlassAccount: agents.coderInProd }, /^breakGlassAccount must not contain an agent/],
    ['with a gate and no account', { breakGlassAccount: undefined }, /^breakGlassAccount must be given with a gate/],
    ['with exemptions and no account', { gate: undefined, breakGlassAccount: undefined, exemptions: [{ who: ['user:ada@acme.example'], why: 'x', until }] }, /^breakGlassAccount must be given with exemptions/],
    ['with an account and no gate', { gate: undefined }, /^gate must be given with breakGlassAccount/],
    ['with an account that is no email', { breakGlassAccount: `serviceAccount:${breakGlass}` }, /^breakGlassAccount must be the email of a service account alone/],
    ['with an account of Google', { breakGlassAccount: 'service-1@gcp-sa-run.iam.gserviceaccount.com' }, /^breakGlassAccount must be service accounts of your own/],
    ['with an account of another project', { breakGlassProject: 'projects/acme-other' }, /^breakGlassProject must agree with the other props/],
    ['with a project and no account', { gate: undefined, breakGlassAccount: undefined, breakGlassProject: 'projects/acme-prod' }, /^breakGlassProject must agree with the other props/],
    ['with nobody who may ask', { eligibleUsers: [] }, /^eligibleUsers must not be empty/],
    ['with a service account that may ask', { eligibleUsers: ['serviceAccount:x@acme-prod.iam.gserviceaccount.com'] }, /^eligibleUsers must be people/],
    ['with a grant that is too short', { maxRequestDuration: '1799s' }, /^maxRequestDuration must be whole seconds from `1800s` to `604800s`, got `1799s`/],
    ['with a grant that is too long', { maxRequestDuration: '604801s' }, /^maxRequestDuration must be whole seconds/],
    ['with a grant of hours', { maxRequestDuration: '1h' }, /^maxRequestDuration must be whole seconds/],
    ['with a session tag', { gate: Gate.approval({ approvers: ['user:a@acme.example'], sessionTagKey: 'k', sessionTagValue: 'v' }) }, /^gate\.sessionTagKey must be left out on Google/],
    ['with a gate that has closed', { gate: Gate.timeBound({ approvers: ['user:a@acme.example'], until: '2020-01-01T00:00:00Z' }) }, /^gate must close in the future/],
    ['with an expired exemption', { exemptions: [{ who: ['user:ada@acme.example'], why: 'old', until: '2020-01-01T00:00:00Z' }] }, /^exemptions must end in the future.*\(old\)/],
    ['with an exemption of nobody', { exemptions: [{ who: [], why: 'x', until }] }, /^exemptions\.who must be at least one member/],
    ['with an exemption in the v2 form', { exemptions: [{ who: ['principal://goog/subject/ada@acme.example'], why: 'x', until }] }, /^exemptions must be members .* write `user:ada@acme\.example`/],
    ['with an exemption that is an agent', { exemptions: [{ who: [`serviceAccount:${agents.coderInProd}`], why: 'x', until }] }, /^exemptions must not contain an agent/],
    ['with an exemption that an agent can become', { agents: Agents.inProjects({ projectId: 'acme-agents', number: '222' }), exemptions: [{ who: ['serviceAccount:x@acme-agents.iam.gserviceaccount.com'], why: 'x', until }] }, /^exemptions must not contain an agent/],
    ['with agents of nowhere', { agents: { description: 'somebody' } }, /^agents must be made by the class Agents of sunkfence\/gcp/],
    ['with a permission that cannot be denied', { deniedPermissions: ['cloudscheduler.googleapis.com/jobs.create'] }, /^deniedPermissions must be permissions that deny policies support, got `cloudscheduler\.googleapis\.com\/jobs\.create`/],
    ['with a permission in the v1 form', { deniedPermissions: ['storage.buckets.delete'] }, /; write `storage\.googleapis\.com\/buckets\.delete`$/],
    ['with a wildcard that Google does not know', { deniedPermissions: ['storage.googleapis.com/buckets.*'] }, /^deniedPermissions must be permissions that deny policies support/],
    ['with no values of non-production', { unlessTagged: { key: tag.key, nonProductionValues: [] } }, /^unlessTagged\.nonProductionValues must not be empty/],
    ['with more values than a condition takes', { unlessTagged: { key: tag.key, nonProductionValues: Array.from({ length: 13 }, (_, i) => `tagValues/${i}`) } }, /^unlessTagged\.nonProductionValues must fit, got `13` values .* at most 12 \(1 too many\)/],
    ['with a tag by its short name', { unlessTagged: { key: 'environment', nonProductionValues: ['nonprod'] } }, /^unlessTagged\.key must be the key of a tag/],
    ['with a value of another form', { unlessTagged: { key: tag.key, nonProductionValues: ['nonprod'] } }, /^unlessTagged\.nonProductionValues must be the id of a tag value/],
    ['with a project by its id', { projects: ['projects/acme-prod'] }, /^projects must be the number of a project/],
    ['with a project twice', { projects: ['projects/1', 'projects/1'] }, /^projects must name each entry once/],
    ['with a constraint that it does not hold', { leftOutConstraints: ['sql.restrictPublicIp'] }, /^leftOutConstraints must be of the constraints that this guardrail holds \(storage\.softDeletePolicySeconds, /],
    ['with half a second', { retentionPolicySeconds: [0.5] }, /^retentionPolicySeconds must be whole seconds/],
    ['with one approver, who alone may ask', { gate: Gate.approval({ approvers: ['user:ada@acme.example'] }) }, /^eligibleUsers must agree with the other props, got `user:ada@acme\.example` .*nobody approves a request of their own/],
    ['with a tag by a token alone', { unlessTagged: { key: '${TfToken[TOKEN.1]}', nonProductionValues: ['nonprod'] } }, /^unlessTagged\.key must be the key of a tag by its id .* with its prefix written out also where a token stands for the rest/],
    ['with a value of it by a token alone', { unlessTagged: { key: 'tagKeys/${TfToken[TOKEN.1]}', nonProductionValues: ['${TfToken[TOKEN.2]}'] } }, /^unlessTagged\.nonProductionValues must be the id of a tag value/],
    ['with more rules than there is room for', { quotas: { denyRules: 5 } }, /^attachTo must leave room on `folders\/100000000001`, got 6 of at most 5 deny rules from this app \(6 of `Guardrails\/ProdDeleteDeny`; 1 too many\)/],
    ['with more principals than there is room for', { quotas: { denyPrincipals: 11 } }, /got 18 of at most 11 principals in deny policies/],
    ['with rules of nothing', { quotas: { permissionsPerRule: 0 } }, /^quotas\.permissionsPerRule must be at least 1/],
    ['with rules that are divided beyond the quota', { quotas: { permissionsPerRule: 5 } }, /got \d{3} of at most 500 deny rules/],
  ])('%s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });

  test('where two guardrails protect the same node by different tags', () => {
    const made = googleStack();
    make({}, made);
    expect(() => make({ unlessTagged: TAG }, made, 'Other')).toThrow(/^unlessTagged must agree with the other guardrails on the same target/);
  });

  test('where another guardrail of the app calls a deployer an agent', () => {
    const made = googleStack();
    make({}, made);
    expect(() => make({ attachTo: folders.nonProd, deployers: undefined, agents: Agents.ofServiceAccounts([pipeline]) }, made, 'Other')).toThrow(/^deployers must not contain an agent/);
  });

  test('where two guardrails write the same organization policy', () => {
    const made = googleStack();
    make({}, made);
    expect(() => make({}, made, 'Other')).toThrow(/^attachTo must name each entry once, got `google_org_policy_policy folders\/100000000001\/policies\/storage\.softDeletePolicySeconds`/);
  });

  test.each([[5, true], [6, false], [7, false]])('with room for %i rules: %s', (denyRules, refused) => {
    const attempt = () => make({ quotas: { denyRules } });
    if (refused) expect(attempt).toThrow(/must leave room/);
    else expect(attempt).not.toThrow();
  });

  test('beside an organization policy of the user\'s own on the same node and of the same name', () => {
    const beside = (folder: string) => {
      const made = googleStack();
      const { OrgPolicyPolicy } = jest.requireActual('@cdktf/provider-google/lib/org-policy-policy');
      const name = `${folder}/policies/cloudkms.disableBeforeDestroy`;
      new OrgPolicyPolicy(made.stack, 'Own', { name, parent: folder, spec: { rules: [{ enforce: 'FALSE' }] } });
      make({}, made);
      return () => made.synth();
    };
    expect(beside(folders.prod)).toThrow(/Guardrails\/Own must be something that no guardrail makes, got google_org_policy_policy `folders\/100000000001\/policies\/cloudkms\.disableBeforeDestroy`/);
    expect(beside(folders.nonProd)).not.toThrow();
  });

  test('a tag by tokens of its ids is asked for by id', () => {
    const unlessTagged = { key: 'tagKeys/${TfToken[TOKEN.1]}', nonProductionValues: ['tagValues/${TfToken[TOKEN.2]}'] };
    expect(ruleOf(make({ unlessTagged }), 'ProductionStays').denial_condition.expression).toMatch(/^!resource\.matchTagId\('tagKeys\//);
  });

  describe('beside deny policies of the user\'s own on the same node', () => {
    const beside = (denyRules: number, parent = 'cloudresourcemanager.googleapis.com%2Ffolders%2F100000000001') => {
      const made = googleStack();
      const { IamDenyPolicy } = jest.requireActual('@cdktf/provider-google/lib/iam-deny-policy');
      const rules = ['a', 'b'].map((name) => ({
        description: name,
        denyRule: { deniedPrincipals: [`principalSet://goog/group/${name}@acme.example`], deniedPermissions: ['dns.googleapis.com/changes.create'] },
      }));
      new IamDenyPolicy(made.stack, 'Own', { name: 'own', parent, rules });
      make({ quotas: { denyRules } }, made);
      return () => made.synth();
    };

    test('which count as well', () => {
      expect(beside(7)).toThrow(/attachTo must leave room on `folders\/100000000001`, got 8 of at most 7 deny rules .*2 of `Guardrails\/Own`/);
      expect(beside(8)).not.toThrow();
    });

    test('and not where they are on another', () => {
      expect(beside(6, 'cloudresourcemanager.googleapis.com%2Ffolders%2F200000000002')).not.toThrow();
    });
  });

  test('outside of a stack of Terraform', () => {
    const { App, Stack } = jest.requireActual('aws-cdk-lib');
    expect(() => make({}, { stack: new Stack(new App(), 'Cdk') } as any)).toThrow(/^scope must be in a TerraformStack .* in a stack of aws-cdk-lib/);
  });
});

test('on the organization itself, which then need not be given', () => {
  const guardrail = make({ attachTo: ORGANIZATION, organization: undefined });
  const last = documentsOf(guardrail, 'DENY_POLICY').pop()!;
  expect(last.content.parent).toBe('cloudresourcemanager.googleapis.com%2Forganizations%2F123456789012');
  expect(guardrail.gaps.map(({ id }) => id)).not.toContain('constraints-of-the-organization');
});

test('tokens of the user\'s own resources are no bad input', () => {
  const made = googleStack();
  const { engine, stack } = made;
  const folder = new engine.TerraformResource(stack, 'Folder', { terraformResourceType: 'google_folder', terraformGeneratorMetadata: { providerName: 'google' } });
  folder.addOverride('display_name', 'prod');
  folder.addOverride('parent', 'organizations/123456789012');
  const account = new engine.TerraformResource(stack, 'Agent', { terraformResourceType: 'google_service_account', terraformGeneratorMetadata: { providerName: 'google' } });
  account.addOverride('account_id', 'coder');
  const guardrail = make({
    attachTo: folder.getStringAttribute('name'),
    agents: Agents.ofServiceAccounts([account.getStringAttribute('email')], { projectId: 'acme-prod' }),
  }, made);
  const policies: any[] = Object.values(made.synth().resource!.google_iam_deny_policy);
  expect(policies.map(({ parent }) => parent)).toContain('${urlencode("cloudresourcemanager.googleapis.com/${google_folder.Folder.name}")}');
  expect(JSON.stringify(policies)).toContain('principal://iam.googleapis.com/projects/-/serviceAccounts/${google_service_account.Agent.email}');
  expect(guardrail.documents.length).toBeGreaterThan(3);
});
