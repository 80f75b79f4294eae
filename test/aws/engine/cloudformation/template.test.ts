import { readTemplate, readTemplates, TemplateEntry } from '../../../../lib/aws/engine/cloudformation/template';
import { PolicySource, PolicyType } from '../../../../lib/aws/engine/policy-source';
import { replaceUnknowns } from '../../../../lib/engine/symbols';

const PROD = { account: '111122223333', region: 'us-east-1', stackName: 'prod', file: 'prod.template.json' };
const OTHER = { ...PROD, stackName: 'other', file: 'other.template.json' };

const DENY = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' }] };
const ALLOW = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

const scp = (properties: object = {}, rest: object = {}) =>
  ({ Type: 'AWS::Organizations::Policy', ...rest, Properties: { Name: 'fence', Type: 'SERVICE_CONTROL_POLICY', Content: DENY, TargetIds: ['r-acm1'], ...properties } });
const managed = (properties: object = {}, rest: object = {}) => ({ Type: 'AWS::IAM::ManagedPolicy', ...rest, Properties: { PolicyDocument: ALLOW, ...properties } });
const role = (properties: object = {}, rest: object = {}) => ({ Type: 'AWS::IAM::Role', ...rest, Properties: { AssumeRolePolicyDocument: {}, ...properties } });

/** The same with what is not known in angle brackets. */
const readable = <T>(value: T): T => JSON.parse(replaceUnknowns(JSON.stringify(value), '<$1>'));

const read = (Resources: object, rest: object = {}, place: Omit<TemplateEntry, 'template'> = PROD) => readable(readTemplate({ Resources, ...rest }, place));
const readAll = (...entries: [Omit<TemplateEntry, 'template'>, object, object?][]) =>
  readable(readTemplates(entries.map(([place, Resources, rest]) => ({ ...place, template: { Resources, ...rest } }))));
const targetsOf = (policies: readonly PolicySource[]) => Object.fromEntries(policies.map(({ name, targets }) => [name, targets]));

const STAGE = { Parameters: { Stage: { Type: 'String', Default: 'prod' } }, Conditions: { Perhaps: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] }, Never: { 'Fn::Equals': ['a', 'b'] }, Always: { 'Fn::Equals': ['a', 'a'] } } };

describe('organization policies', () => {
  test('service and resource control policies are read with their targets and where they are', () => {
    const { policies, notices } = read({ 'A': scp(), 'B-1': scp({ Name: 'share', Type: 'RESOURCE_CONTROL_POLICY', TargetIds: ['ou-acm1-prod0001', 111122223333] }) });
    expect(policies).toEqual([
      { name: 'fence', type: PolicyType.SERVICE_CONTROL_POLICY, document: DENY, targets: ['r-acm1'], file: 'prod.template.json', path: '$.Resources.A.Properties.Content' },
      { name: 'share', type: PolicyType.RESOURCE_CONTROL_POLICY, document: DENY, targets: ['ou-acm1-prod0001', '111122223333'], file: 'prod.template.json', path: "$.Resources['B-1'].Properties.Content" },
    ]);
    expect(notices).toEqual([]);
  });

  test('one without targets is attached to nothing', () => {
    expect(read({ A: scp({ TargetIds: undefined }) }).policies[0].targets).toEqual([]);
  });

  test('targets that are not known stay', () => {
    expect(read({ A: scp({ TargetIds: [{ Ref: 'Stage' }, 'r-acm1', { Ref: 'Unit' }] }), Unit: { Type: 'AWS::Organizations::OrganizationalUnit' } }, STAGE).policies[0].targets)
      .toEqual(['<the parameter Stage>', 'r-acm1', '<the id of Unit>']);
    expect(read({ A: scp({ TargetIds: { Ref: 'Gone' } }) }).policies[0].targets).toEqual(['<Gone, which the template does not have>']);
  });

  test('a name that is not known is replaced by that of the resource', () => {
    expect(read({ A: scp({ Name: { Ref: 'Stage' } }), B: scp({ Name: undefined }) }, STAGE).policies.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  test('a document may be a text of JSON', () => {
    expect(read({ A: scp({ Content: JSON.stringify(DENY) }) }).policies[0].document).toEqual(DENY);
    expect(read({ A: scp({ Content: { 'Fn::Sub': '{"Resource":"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/x"}' } }) }, {}, {}).policies[0].document)
      .toEqual({ Resource: 'arn:<the partition>:iam::<the account>:role/x' });
  });

  test('a text that may be any JSON is not read', () => {
    expect(read({ A: scp({ Content: { 'Fn::Sub': '{"Resource":"${Stage}"}' } }) }, STAGE).policies[0].document).toBe('<the parameter Stage>');
    expect(read({ A: scp({ Content: '{"Resource":"\\uE002"}' }) }).policies[0].document).toMatch(/^<the text with private characters at/);
  });

  test('a document that is not known is a text that says why', () => {
    expect(read({ A: scp({ Content: { 'Fn::If': ['Perhaps', DENY, ALLOW] } }) }, STAGE).policies[0].document)
      .toBe('<the parameter Stage, on which the condition Perhaps depends>');
    expect(read({ A: scp({ Content: { 'Fn::If': ['Always', DENY, ALLOW] } }) }, STAGE).policies[0].document).toEqual(DENY);
  });

  test.each([
    ['{"Version": }', 'content must be JSON, got `$.Resources.A.Properties.Content of prod.template.json`, which stops to be at line 1, column 13; correct'],
    ['', 'which stops to be at line 1, column 1;'],
    [undefined, 'template must have a policy document at `$.Resources.A.Properties.Content of prod.template.json`, got'],
    [[DENY], 'template must have a policy document'],
    ['[]', 'template must have a policy document'],
    ['"x"', 'template must have a policy document'],
  ])('the document %j is refused', (Content, message) => {
    expect(() => read({ A: scp({ Content }) })).toThrow(message);
  });

  test.each([[{}], [[{}]], ['r-acm1']])('the targets %j are refused', (TargetIds) => {
    expect(() => read({ A: scp({ TargetIds }) })).toThrow('template must have a list of TargetIds at `$.Resources.A of prod.template.json`');
  });

  test('one that is not made is left out, one that may be made is uncertain', () => {
    const { policies } = read({ A: scp({ Name: 'a' }, { Condition: 'Never' }), B: scp({ Name: 'b' }, { Condition: 'Perhaps' }), C: scp({ Name: 'c' }, { Condition: 'Always' }) }, STAGE);
    expect(policies.map(({ name, uncertain }) => [name, uncertain])).toEqual([['b', 'the condition Perhaps depends on the parameter Stage'], ['c', undefined]]);
  });

  test('policies that decide about no request are set aside, and a type that nobody knows is told', () => {
    expect(read({ A: scp({ Type: 'TAG_POLICY' }), B: scp() }).notices).toEqual([]);
    expect(read({ A: scp({ Type: 'MOON_POLICY' }), B: scp() }).notices)
      .toEqual(['the policy $.Resources.A of prod.template.json has the type MOON_POLICY, which is not understood']);
  });

  test('one whose type is not known may be of both kinds', () => {
    const { policies, notices } = read({ A: scp({ Type: { Ref: 'Stage' } }) }, STAGE);
    expect(policies.map(({ type, uncertain }) => [type, uncertain])).toEqual([
      [PolicyType.SERVICE_CONTROL_POLICY, 'its type depends on the parameter Stage'],
      [PolicyType.RESOURCE_CONTROL_POLICY, 'its type depends on the parameter Stage'],
    ]);
    expect(notices).toEqual(['the policy $.Resources.A of prod.template.json has a type that is not known: the parameter Stage']);
  });
});

describe('boundaries', () => {
  const named = managed({ ManagedPolicyName: 'fence', Path: '/guardrails/' });
  const ARN = 'arn:aws:iam::111122223333:policy/guardrails/fence';

  test('principals that carry one are found by reference, ARN and text with values', () => {
    const { policies, managedPolicies } = read({
      Fence: named,
      A: role({ RoleName: 'a', Path: '/agents/', PermissionsBoundary: { Ref: 'Fence' } }),
      B: role({ RoleName: 'b', PermissionsBoundary: ARN }),
      C: { Type: 'AWS::IAM::User', Properties: { UserName: 'c', PermissionsBoundary: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/guardrails/fence' } } },
      D: role({ RoleName: 'd', PermissionsBoundary: { 'Fn::GetAtt': ['Fence', 'PolicyArn'] } }),
      E: role({ RoleName: 'e', PermissionsBoundary: { Ref: 'AWS::NoValue' } }),
      F: role({ RoleName: 'f' }),
    });
    expect(policies).toEqual([{
      name: 'fence',
      type: PolicyType.PERMISSIONS_BOUNDARY,
      document: ALLOW,
      file: 'prod.template.json',
      path: '$.Resources.Fence.Properties.PolicyDocument',
      targets: ['arn:aws:iam::111122223333:role/agents/a', 'arn:aws:iam::111122223333:role/b', 'arn:aws:iam::111122223333:user/c', 'arn:aws:iam::111122223333:role/d'],
    }]);
    expect(managedPolicies).toEqual([]);
  });

  test('principals and policies without names are told apart by their resources', () => {
    const { policies } = read({ P: managed(), Q: managed(), A: role({ PermissionsBoundary: { Ref: 'P' } }), B: role({ Path: '/agents/', PermissionsBoundary: { Ref: 'Q' } }) });
    expect(targetsOf(policies)).toEqual({ P: ['arn:aws:iam::111122223333:role/<the name of A>'], Q: ['arn:aws:iam::111122223333:role/agents/<the name of B>'] });
  });

  test('policies of the same resource name in two stacks are told apart', () => {
    const resources = (file: string) => ({ P: managed({ PolicyDocument: { ...ALLOW, Id: file } }), A: role({ PermissionsBoundary: { Ref: 'P' } }) });
    const { policies } = readAll([PROD, resources('1')], [OTHER, resources('2')], [OTHER, resources('3')]);
    expect(policies.map(({ document, targets, uncertain }) => [document.Id, targets, uncertain])).toEqual([
      ['1', ['arn:aws:iam::111122223333:role/<the name of A in stack prod>'], undefined],
      ['2', ['arn:aws:iam::111122223333:role/<the name of A in stack other (other.template.json)>'], undefined],
      ['3', ['arn:aws:iam::111122223333:role/<the name of A in stack other (other.template.json) #3>'], undefined],
    ]);
  });

  test('policies whose names depend on the same parameter are not taken for one', () => {
    const { policies } = read({
      P: managed({ ManagedPolicyName: { Ref: 'Stage' } }),
      Q: managed({ ManagedPolicyName: { Ref: 'Stage' }, PolicyDocument: DENY }),
      A: role({ RoleName: 'a', PermissionsBoundary: { Ref: 'Q' } }),
      B: role({ RoleName: 'b', PermissionsBoundary: { 'Fn::Sub': 'arn:aws:iam::111122223333:policy/${Stage}' } }),
    }, STAGE);
    expect(policies.map(({ document, targets }) => [document, targets])).toEqual([
      [DENY, ['arn:aws:iam::111122223333:role/a']],
      ['<the policy arn:aws:iam::111122223333:policy/<the parameter Stage>>', ['arn:aws:iam::111122223333:role/b']],
    ]);
  });

  test('one of another stack is found by its ARN in the same account only', () => {
    const carrier = (name: string) => ({ A: role({ RoleName: name, PermissionsBoundary: ARN }) });
    const { policies } = readAll([PROD, { Fence: named }], [OTHER, carrier('a')], [{ ...OTHER, account: '444455556666', stackName: 'far' }, carrier('b')]);
    expect(targetsOf(policies)).toEqual({ fence: ['arn:aws:iam::111122223333:role/a', 'arn:aws:iam::444455556666:role/b'] });
    const { policies: local } = readAll([PROD, { Fence: named }], [{ ...OTHER, account: '444455556666' }, { A: role({ RoleName: 'b', PermissionsBoundary: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/guardrails/fence' } }) }]);
    expect(local.map(({ document }) => document)).toEqual(['<the policy arn:aws:iam::444455556666:policy/guardrails/fence>']);
  });

  test('one that no template makes is a document that is not known', () => {
    const boundary = (PermissionsBoundary: unknown) => ({ A: role({ RoleName: 'a', PermissionsBoundary }), B: role({ RoleName: 'b', PermissionsBoundary }) });
    expect(read(boundary('arn:aws:iam::aws:policy/job-function/ViewOnlyAccess')).policies).toEqual([{
      name: 'ViewOnlyAccess',
      type: PolicyType.PERMISSIONS_BOUNDARY,
      document: '<the policy arn:aws:iam::aws:policy/job-function/ViewOnlyAccess>',
      file: 'prod.template.json',
      path: '$.Resources.A.Properties.PermissionsBoundary',
      targets: ['arn:aws:iam::111122223333:role/a', 'arn:aws:iam::111122223333:role/b'],
    }]);
    expect(read(boundary({ Ref: 'Stage' }), STAGE).policies).toMatchObject([{ name: 'the parameter Stage', document: '<the parameter Stage>' }]);
  });

  test('whoever may not be there is told apart from whoever is', () => {
    const { policies } = read({
      Fence: named,
      A: role({ RoleName: 'a', PermissionsBoundary: { Ref: 'Fence' } }),
      B: role({ RoleName: 'b', PermissionsBoundary: { Ref: 'Fence' } }, { Condition: 'Perhaps' }),
      C: role({ RoleName: 'c', PermissionsBoundary: { Ref: 'Fence' } }, { Condition: 'Never' }),
    }, STAGE);
    expect(policies.map(({ targets, uncertain }) => [targets, uncertain])).toEqual([
      [['arn:aws:iam::111122223333:role/a'], undefined],
      [['arn:aws:iam::111122223333:role/b'], 'the condition Perhaps depends on the parameter Stage'],
    ]);
  });

  test('one that may not be made is uncertain, one that is not made is not known', () => {
    const carrier = { A: role({ RoleName: 'a', PermissionsBoundary: ARN }) };
    const conditional = (Condition: string) => read({ Fence: { ...named, Condition }, ...carrier }, STAGE).policies;
    expect(conditional('Perhaps')).toMatchObject([{ document: ALLOW, uncertain: 'the condition Perhaps depends on the parameter Stage' }]);
    expect(conditional('Never')).toMatchObject([{ document: `<the policy ${ARN}>` }]);
  });

  test('a boundary that may be none is not known', () => {
    const { policies } = read({ Fence: named, A: role({ RoleName: 'a', PermissionsBoundary: { 'Fn::If': ['Perhaps', { Ref: 'Fence' }, { Ref: 'AWS::NoValue' }] } }) }, STAGE);
    expect(policies).toMatchObject([{ document: '<the parameter Stage, on which the condition Perhaps depends>', targets: ['arn:aws:iam::111122223333:role/a'] }]);
  });

  test('two policies of one ARN are uncertain', () => {
    const { policies } = readAll([PROD, { Fence: named }], [OTHER, { Fence: managed({ ManagedPolicyName: 'fence', Path: '/guardrails/', PolicyDocument: DENY }), A: role({ RoleName: 'a', PermissionsBoundary: ARN }) }]);
    expect(policies.map(({ document, uncertain }) => [document, uncertain]))
      .toEqual([ALLOW, DENY].map((document) => [document, 'another template makes a policy of the same ARN']));
  });

  test('managed policies that nobody carries can be named', () => {
    const { policies, managedPolicies } = read({ Fence: named, P: managed() });
    expect(policies).toEqual([]);
    expect(managedPolicies.map(({ name, targets, document }) => [name, targets, document])).toEqual([['fence', undefined, ALLOW], ['P', undefined, ALLOW]]);
  });

  test.each([1, ['arn'], {}])('the boundary %j is refused', (PermissionsBoundary) => {
    expect(() => read({ A: role({ PermissionsBoundary }) })).toThrow('template must have the ARN of a policy at `$.Resources.A.Properties.PermissionsBoundary of prod.template.json`');
  });
});

describe('imports', () => {
  const exporting = (name: unknown = 'prod:Fence', rest: object = {}) => ({ Outputs: { Out: { Value: { Ref: 'Fence' }, Export: { Name: name }, ...rest } }, ...STAGE });
  const importing = (name: unknown = 'prod:Fence') => ({ A: role({ RoleName: 'a', PermissionsBoundary: { 'Fn::ImportValue': name } }) });
  const boundaryOf = (...entries: Parameters<typeof readAll>) => readAll(...entries).policies.map(({ document }) => document);
  const FENCE = { Fence: managed() };
  const unknown = (stack = 'other') => `<the value that is imported as prod:Fence in stack ${stack}>`;

  test('what a stack of the same account and region exports is found', () => {
    expect(boundaryOf([PROD, FENCE, exporting()], [OTHER, importing()])).toEqual([ALLOW]);
    expect(boundaryOf([OTHER, importing()], [PROD, FENCE, exporting()])).toEqual([ALLOW]);
    expect(boundaryOf([PROD, FENCE, exporting({ 'Fn::Sub': '${AWS::StackName}:Fence' })], [OTHER, importing({ 'Fn::Join': [':', ['prod', 'Fence']] })])).toEqual([ALLOW]);
  });

  test('what a stack elsewhere exports is not', () => {
    expect(boundaryOf([PROD, FENCE, exporting()], [{ ...OTHER, region: 'eu-west-1' }, importing()])).toEqual([unknown()]);
    expect(boundaryOf([PROD, FENCE, exporting()], [{ ...OTHER, account: '444455556666' }, importing()])).toEqual([unknown()]);
    expect(boundaryOf([PROD, FENCE, exporting()], [{ stackName: 'other' }, importing()])).toEqual([unknown()]);
  });

  test('two stacks whose place is not known are deployed together', () => {
    expect(boundaryOf([{ stackName: 'prod' }, FENCE, exporting()], [{ stackName: 'other' }, importing()])).toEqual([ALLOW]);
  });

  test('what is exported twice, conditionally or by a name that is not known is not known', () => {
    expect(boundaryOf([PROD, FENCE, exporting()], [{ ...PROD, stackName: 'again' }, FENCE, exporting()], [OTHER, importing()])).toEqual([unknown()]);
    expect(boundaryOf([PROD, FENCE, exporting('prod:Fence', { Condition: 'Never' })], [OTHER, importing()])).toEqual([unknown()]);
    expect(boundaryOf([PROD, FENCE, exporting('prod:Fence', { Condition: 'Perhaps' })], [OTHER, importing()]))
      .toEqual(['<the parameter Stage in stack prod, on which the output Out in stack prod depends>']);
    expect(boundaryOf([PROD, FENCE, exporting({ Ref: 'Stage' })], [OTHER, importing()])).toEqual([unknown()]);
    expect(boundaryOf([PROD, FENCE, exporting()], [OTHER, importing({ Ref: 'AWS::StackId' })])).toEqual(['<the stack id in stack other>']);
  });

  test('exports that import each other end', () => {
    const circle = (own: string, other: string) => ({ Outputs: { Out: { Value: { 'Fn::ImportValue': other }, Export: { Name: own } } } });
    expect(boundaryOf([PROD, importing('a'), circle('a', 'b')], [OTHER, {}, circle('b', 'a')])).toEqual(['<the output Out in stack prod, which refers to itself in stack prod>']);
    expect(boundaryOf([PROD, importing('a'), circle('a', 'b')], [OTHER, {}, { Outputs: { Out: { Value: 'x', Export: { Name: { 'Fn::ImportValue': 'a' } } } } }]))
      .toEqual(['<the value that is imported as b in stack prod>']);
  });

  test('what others export may be given', () => {
    const place = { ...PROD, imports: { 'prod:Fence': 'arn:aws:iam::111122223333:policy/fence' } };
    expect(boundaryOf([place, { ...importing(), P: managed({ ManagedPolicyName: 'fence' }) }])).toEqual([ALLOW]);
  });
});

describe('stacks inside of stacks', () => {
  const nested = (properties: object = {}, rest: object = {}) => ({ Type: 'AWS::CloudFormation::Stack', ...rest, Metadata: { 'aws:asset:path': 'inner.json' }, Properties: { TemplateURL: 'https://x/inner.json', ...properties } });
  const inner = {
    Parameters: { Boundary: { Type: 'String' }, Path: { Type: 'String', Default: '/agents/' } },
    Resources: { A: role({ RoleName: 'a', Path: { Ref: 'Path' }, PermissionsBoundary: { Ref: 'Boundary' } }), P: managed() },
    Outputs: { Policy: { Value: { Ref: 'P' } } },
  };
  const place = (template: unknown = inner) => ({ ...PROD, nestedTemplate: ({ path }: { path?: string }) => path === 'inner.json' ? { template, file: path } : undefined });

  test('they get their parameters from the stack around them, or take their own defaults', () => {
    const { policies } = read({ Fence: managed(), N: nested({ Parameters: { Boundary: { Ref: 'Fence' } } }) }, {}, place());
    expect(policies).toMatchObject([{ name: 'Fence', targets: ['arn:aws:iam::111122223333:role/agents/a'] }]);
    expect(read({ N: nested() }, {}, place()).policies).toMatchObject([{ document: '<the parameter Boundary in stack N>' }]);
  });

  test('the stack around them gets their outputs', () => {
    const { policies } = read({ N: nested({ Parameters: { Boundary: 'x' } }), B: role({ RoleName: 'b', PermissionsBoundary: { 'Fn::GetAtt': ['N', 'Outputs.Policy'] } }) }, {}, place());
    expect(targetsOf(policies).P).toEqual(['arn:aws:iam::111122223333:role/b']);
  });

  test('they may not be there', () => {
    expect(read({ N: nested({ Parameters: { Boundary: 'x' } }, { Condition: 'Never' }) }, STAGE, place()).policies).toEqual([]);
    expect(read({ N: nested({ Parameters: { Boundary: 'x' } }, { Condition: 'Perhaps' }) }, STAGE, place()).policies)
      .toMatchObject([{ uncertain: 'the condition Perhaps of its stack depends on the parameter Stage' }]);
  });

  test('a template that is not here, or inside of itself, is told', () => {
    const { notices } = read({ N: { ...nested(), Metadata: {} }, A: scp() }, {}, place());
    expect(notices).toEqual(['the stack N of prod.template.json deploys a template that is not here and was not read']);
    const itself = { Resources: { N: nested() } };
    expect(read(itself.Resources, {}, place(itself)).notices).toContain('the stack N of inner.json deploys a template that is not here and was not read');
  });
});

describe('what a template does not show', () => {
  test.each<[string, object, object, string]>([
    ['a stack set', { S: { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: '{}' } } }, {}, 'the stack set S of prod.template.json deploys a template to other places, which was not read'],
    ['a permission set with a boundary', { S: { Type: 'AWS::SSO::PermissionSet', Properties: { PermissionsBoundary: {} } } }, {}, 'the permission set S of prod.template.json has a boundary; the roles that it becomes were not read'],
    ['a loop', { 'Fn::ForEach::Roles': ['x', [], {}] }, {}, 'the resources that Fn::ForEach::Roles of prod.template.json makes were not read'],
    ['a macro', {}, { Transform: ['AWS::LanguageExtensions', 'Mine'] }, 'the transform Mine of prod.template.json may change what was read'],
  ])('%s is told', (_, resources, rest, notice) => {
    expect(read({ ...resources, A: scp() }, rest).notices).toEqual([notice]);
  });

  test('what a macro may change is uncertain', () => {
    expect(read({ A: scp() }, { Transform: 'Mine' }).policies[0].uncertain).toBe('the transform Mine may change it');
    expect(read({ A: scp() }, { Transform: 'AWS::Serverless-2016-10-31' }).policies[0].uncertain).toBeUndefined();
    expect(read({ A: scp() }, { 'Fn::Transform': { Name: 'Mine' } }).policies[0].uncertain).toBe('the transform Mine may change it');
    expect(read({ 'A': scp(), 'Fn::Transform': { Name: 'Mine' } }).policies[0].uncertain).toBe('the transform Mine may change it');
    for (const section of ['Mappings', 'Conditions', 'Outputs', 'Parameters']) {
      expect(read({ A: scp() }, { [section]: { 'Fn::Transform': { Name: 'Mine' } } }).policies[0].uncertain).toBe('the transform Mine may change it');
    }
    expect(read({ A: { ...scp(), 'Fn::Transform': { Name: 'Mine' } } }).policies[0].uncertain).toBe('the transform of A may change it');
  });

  test('a value for a parameter that no template has is told', () => {
    const parameters = { 'Stage': 'prod', 'NoSuch': '1', 'Other:Stage': 'x' };
    expect(readTemplates([{ template: { Parameters: { Stage: { Type: 'String' } }, Resources: { A: scp() } }, stackName: 'Prod', parameters }]).notices).toEqual([
      'no template has the parameter NoSuch, whose value was given', 'no template has the parameter Other:Stage, whose value was given',
    ]);
  });

  test('a template without policies says so', () => {
    expect(read({ A: role() })).toMatchObject({ policies: [], notices: ['the templates hold no service control policy, no resource control policy and no permissions boundary'] });
    expect(readTemplates([]).notices).toHaveLength(1);
  });
});

describe('promises', () => {
  const metadata = (promises: unknown) => ({ Metadata: { 'sunkfence:promises': promises } });

  test('they are read with what they refer to', () => {
    const { promises } = read({}, metadata({
      'App/Fence': {
        control: 'ProdDeleteDeny',
        intent: { targets: ['r-acm1'], account: { Ref: 'AWS::AccountId' }, none: { Ref: 'AWS::NoValue' }, role: { Ref: 'Gone' } },
      },
    }));
    expect(promises).toEqual([{
      path: 'App/Fence',
      control: 'ProdDeleteDeny',
      file: 'prod.template.json',
      intent: { targets: ['r-acm1'], account: '111122223333', role: '<Gone, which the template does not have>' },
    }]);
  });

  test('a template without any has none', () => {
    expect(read({ A: scp() }).promises).toEqual([]);
  });

  test.each([['x'], [[]], [{ a: 1 }], [{ a: {} }], [{ a: { control: { Ref: 'X' } } }], [{ a: { control: 'X' } }]])('%j is refused', (promises) => {
    expect(() => read({}, metadata(promises))).toThrow(/^template must have .* at `\$\.Metadata\['sunkfence:promises'\].* of prod\.template\.json`/);
  });
});

describe('what is no template', () => {
  test.each<[unknown, string]>([
    [undefined, 'an object with Resources at `$`'],
    [null, 'an object with Resources at `$`'],
    [[], 'an object with Resources at `$`'],
    ['{}', 'an object with Resources at `$`'],
    [{ Resources: [] }, 'an object at `$.Resources`'],
    [{ Resources: { A: null } }, 'an object with a Type at `$.Resources.A`'],
    [{ Resources: { A: { Type: 1 } } }, 'an object with a Type at `$.Resources.A`'],
    [{ Resources: { 'A b': {} } }, "an object with a Type at `$.Resources['A b']`"],
    [{ Resources: { A: { Type: 'X', Properties: [] } } }, 'an object at `$.Resources.A.Properties`'],
    [{ Parameters: 'x' }, 'an object at `$.Parameters`'],
  ])('%j is refused', (template, message) => {
    expect(() => readTemplate(template)).toThrow(`template must have ${message}, got`);
  });
});
