import { readTemplate, TemplateEntry } from '../../../../lib/aws/engine/cloudformation/template';
import { replaceUnknowns } from '../../../../lib/engine/symbols';

const PLACE = { account: '111122223333', region: 'us-east-1', stackName: 'shop' };

/** What becomes of a value, with each part that is not known in angle brackets. */
function resolved(value: unknown, template: object = {}, place: Omit<TemplateEntry, 'template'> = PLACE): any {
  const resources = (template as any).Resources ?? {};
  const policy = { Type: 'AWS::Organizations::Policy', Properties: { Type: 'SERVICE_CONTROL_POLICY', Content: { given: value } } };
  const { policies } = readTemplate({ ...template, Resources: { ...resources, Policy: policy } }, place);
  return JSON.parse(replaceUnknowns(JSON.stringify(policies[0].document), '<$1>')).given;
}

const failing = (value: unknown, template?: object) => () => resolved(value, template);

const ROLE = { Type: 'AWS::IAM::Role', Properties: { RoleName: 'coder', Path: '/agents/' } };
const BUCKET = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'acme-prod-data' } };
const RESOURCES = { Resources: { Role: ROLE, Bucket: BUCKET, Key: { Type: 'AWS::KMS::Key' }, Nameless: { Type: 'AWS::IAM::Role' } } };

describe('pseudo parameters', () => {
  test.each([
    ['AWS::AccountId', '111122223333'],
    ['AWS::Region', 'us-east-1'],
    ['AWS::Partition', 'aws'],
    ['AWS::URLSuffix', 'amazonaws.com'],
    ['AWS::StackName', 'shop'],
    ['AWS::StackId', '<the stack id>'],
    ['AWS::NotificationARNs', '<the notification ARNs>'],
    ['AWS::Tomorrow', '<the pseudo parameter AWS::Tomorrow>'],
  ])('%s is %s', (name, value) => {
    expect(resolved({ Ref: name })).toBe(value);
  });

  test.each([
    ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
    ['us-iso-east-1', 'aws-iso', 'c2s.ic.gov'],
    ['us-isob-east-1', 'aws-iso-b', 'sc2s.sgov.gov'],
    ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu'],
    ['mx-central-1', 'aws', 'amazonaws.com'],
    ['moon-base-1', '<the partition>', '<the URL suffix>'],
  ])('%s is in the partition %s', (region, partition, suffix) => {
    expect(resolved([{ Ref: 'AWS::Partition' }, { Ref: 'AWS::URLSuffix' }], {}, { region })).toEqual([partition, suffix]);
  });

  test('a place that is not known leaves its parts open', () => {
    expect(resolved({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${AWS::StackName}-${AWS::Region}' }, {}, {}))
      .toBe('arn:<the partition>:iam::<the account>:role/<the stack name>-<the region>');
  });

  test('AWS::NoValue removes a property and an element', () => {
    expect(resolved({ a: { Ref: 'AWS::NoValue' }, b: [1, { Ref: 'AWS::NoValue' }, 2], c: null })).toEqual({ b: [1, 2], c: null });
  });
});

describe('what resources are called', () => {
  test.each<[unknown, string]>([
    [{ Ref: 'Role' }, 'coder'],
    [{ 'Fn::GetAtt': ['Role', 'Arn'] }, 'arn:aws:iam::111122223333:role/agents/coder'],
    [{ 'Fn::GetAtt': 'Role.Arn' }, 'arn:aws:iam::111122223333:role/agents/coder'],
    [{ 'Fn::GetAtt': ['Role', 'RoleId'] }, '<the attribute RoleId of Role>'],
    [{ 'Fn::GetAtt': ['Role', 'constructor'] }, '<the attribute constructor of Role>'],
    [{ Ref: 'Nameless' }, '<the name of Nameless>'],
    [{ 'Fn::GetAtt': ['Nameless', 'Arn'] }, 'arn:aws:iam::111122223333:role/<the name of Nameless>'],
    [{ Ref: 'Bucket' }, 'acme-prod-data'],
    [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, 'arn:aws:s3:::acme-prod-data'],
    [{ 'Fn::GetAtt': ['Bucket', 'DomainName'] }, '<the attribute DomainName of Bucket>'],
    [{ 'Fn::GetAtt': ['Key', 'Arn'] }, 'arn:aws:kms:us-east-1:111122223333:key/<the key id of Key>'],
    [{ Ref: 'toString' }, '<toString, which the template does not have>'],
    [{ 'Fn::GetAtt': ['Gone', 'Arn'] }, '<Gone, which the template does not have>'],
    [{ 'Fn::GetAtt': ['Role', { 'Fn::Join': ['', ['A', 'rn']] }] }, 'arn:aws:iam::111122223333:role/agents/coder'],
  ])('%j is %s', (value, expected) => {
    expect(resolved(value, RESOURCES)).toBe(expected);
  });

  test.each<[string, object, string, string, string]>([
    ['AWS::IAM::User', { UserName: 'u' }, 'Arn', 'u', 'arn:aws:iam::111122223333:user/u'],
    ['AWS::IAM::Group', { GroupName: 'g', Path: '/p/' }, 'Arn', 'g', 'arn:aws:iam::111122223333:group/p/g'],
    ['AWS::IAM::ManagedPolicy', { ManagedPolicyName: 'p', Path: '/g/', PolicyDocument: {} }, 'PolicyArn', 'arn:aws:iam::111122223333:policy/g/p', 'arn:aws:iam::111122223333:policy/g/p'],
    ['AWS::SNS::Topic', { TopicName: 't' }, 'TopicArn', 'arn:aws:sns:us-east-1:111122223333:t', 'arn:aws:sns:us-east-1:111122223333:t'],
    ['AWS::SQS::Queue', { QueueName: 'q' }, 'Arn', 'https://sqs.us-east-1.amazonaws.com/111122223333/q', 'arn:aws:sqs:us-east-1:111122223333:q'],
    ['AWS::DynamoDB::Table', { TableName: 't' }, 'Arn', 't', 'arn:aws:dynamodb:us-east-1:111122223333:table/t'],
    ['AWS::Lambda::Function', { FunctionName: 'f' }, 'Arn', 'f', 'arn:aws:lambda:us-east-1:111122223333:function:f'],
    ['AWS::Logs::LogGroup', { LogGroupName: '/l' }, 'Arn', '/l', 'arn:aws:logs:us-east-1:111122223333:log-group:/l:*'],
    ['AWS::SecretsManager::Secret', { Name: 's' }, 'Id', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:s-<the suffix of X>', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:s-<the suffix of X>'],
    ['AWS::Organizations::OrganizationalUnit', { Name: 'prod' }, 'Arn', '<the id of X>', '<the attribute Arn of X>'],
    ['AWS::Organizations::Account', { AccountName: 'prod' }, 'AccountId', '<the id of X>', '<the attribute AccountId of X>'],
    ['Custom::Thing', { Name: 'n' }, 'Arn', '<the id of X>', '<the attribute Arn of X>'],
  ])('%s %j', (Type, Properties, attribute, ref, value) => {
    expect(resolved([{ Ref: 'X' }, { 'Fn::GetAtt': ['X', attribute] }], { Resources: { X: { Type, Properties } } })).toEqual([ref, value]);
  });

  test('a name that is known in part stays so in an ARN', () => {
    const template = { Parameters: { Stage: { Type: 'String' } }, Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': 'acme-${Stage}-data' } } } } };
    expect(resolved({ 'Fn::GetAtt': ['Bucket', 'Arn'] }, template)).toBe('arn:aws:s3:::acme-<the parameter Stage>-data');
  });

  test('resources that are named after each other end', () => {
    const named = (after: string) => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: after } } });
    expect(resolved({ Ref: 'A' }, { Resources: { A: named('B'), B: named('A') } })).toMatch(/^<the property BucketName of A, which refers to itself>$/);
  });

  test('names that double each other end', () => {
    const doubled = (i: number) => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': `\${B${i + 1}}\${B${i + 1}}` } } });
    const buckets = Array.from({ length: 60 }, (_, i) => [`B${i}`, doubled(i)]);
    const last = ['B60', { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'x' } }];
    expect(resolved({ Ref: 'B0' }, { Resources: Object.fromEntries([...buckets, last]) })).toMatch(/^(<the text of more than 1048576 characters at [^>]*>)+$/);
  });
});

describe('parameters', () => {
  const declared = (declaration: object) => ({ Parameters: { Stage: declaration } });

  test('a default is not known: another value may be given at deployment', () => {
    expect(resolved({ Ref: 'Stage' }, declared({ Type: 'String', Default: 'prod' }))).toBe('<the parameter Stage>');
  });

  test('a value that is given is known, for all stacks or for one', () => {
    const template = declared({ Type: 'String', Default: 'dev' });
    expect(resolved({ Ref: 'Stage' }, template, { ...PLACE, parameters: { Stage: 'prod' } })).toBe('prod');
    expect(resolved({ Ref: 'Stage' }, template, { ...PLACE, parameters: { 'Stage': 'dev', 'shop:Stage': 'prod', 'other:Stage': 'x' } })).toBe('prod');
    expect(resolved({ Ref: 'Stage' }, template, { ...PLACE, parameters: { 'other:Stage': 'x' } })).toBe('<the parameter Stage>');
  });

  test('the only value that is allowed is known, one of two is not', () => {
    expect(resolved({ Ref: 'Stage' }, declared({ Type: 'String', AllowedValues: ['prod'] }))).toBe('prod');
    expect(resolved({ Ref: 'Stage' }, declared({ Type: 'String', AllowedValues: ['prod', 'dev'] }))).toBe('<the parameter Stage>');
  });

  test('what SSM holds is never known', () => {
    const template = declared({ Type: 'AWS::SSM::Parameter::Value<String>', Default: '/x', AllowedValues: ['/x'] });
    expect(resolved({ Ref: 'Stage' }, template, { ...PLACE, parameters: { Stage: '/x' } })).toBe('<the value in SSM of the parameter Stage>');
  });

  test.each(['CommaDelimitedList', 'List<AWS::EC2::Subnet::Id>'])('a %s is a list', (Type) => {
    const template = declared({ Type });
    expect(resolved({ Ref: 'Stage' }, template, { ...PLACE, parameters: { Stage: 'a, b' } })).toEqual(['a', 'b']);
    expect(resolved({ 'Fn::Join': ['-', { Ref: 'Stage' }] }, template, { ...PLACE, parameters: { Stage: 'a,b' } })).toBe('a-b');
    expect(resolved({ 'Fn::Join': ['-', { Ref: 'Stage' }] }, template)).toBe('<the parameter Stage>');
  });
});

describe('texts', () => {
  const template = { ...RESOURCES, Parameters: { Stage: { Type: 'String' }, List: { Type: 'CommaDelimitedList' } } };

  test.each<[string, unknown, unknown]>([
    ['Join puts texts together', { 'Fn::Join': [':', ['a', 1, true, { Ref: 'AWS::Region' }]] }, 'a:1:true:us-east-1'],
    ['Join leaves out what is removed', { 'Fn::Join': [':', ['a', { Ref: 'AWS::NoValue' }, 'b']] }, 'a:b'],
    ['Join of nothing is empty', { 'Fn::Join': [':', []] }, ''],
    ['Join keeps what it does not know', { 'Fn::Join': ['', ['a/', { Ref: 'Stage' }]] }, 'a/<the parameter Stage>'],
    ['Join takes the list of another function', { 'Fn::Join': ['-', { 'Fn::Split': ['.', 'a.b'] }] }, 'a-b'],
    ['Sub fills in', { 'Fn::Sub': '${Role}/${Role.Arn}/${AWS::Region}' }, 'coder/arn:aws:iam::111122223333:role/agents/coder/us-east-1'],
    ['Sub takes values of its own', { 'Fn::Sub': ['${A}-${Role}', { A: { Ref: 'AWS::Region' } }] }, 'us-east-1-coder'],
    ['Sub prefers values of its own', { 'Fn::Sub': ['${Role}', { Role: 'mine' }] }, 'mine'],
    ['Sub leaves literals', { 'Fn::Sub': '${!aws:username}/${!Role}' }, '${aws:username}/${Role}'],
    ['Sub leaves a dollar', { 'Fn::Sub': 'a$b$$ {Role}' }, 'a$b$$ {Role}'],
    ['Sub does not guess at variables of IAM', { 'Fn::Sub': 'home/${aws:username}' }, 'home/<what ${aws:username} stands for in Fn::Sub at $.Resources.Policy.Properties.Content>'],
    ['Sub does not guess at tags either', { 'Fn::Sub': '${aws:PrincipalTag/team}' }, '<what ${aws:PrincipalTag/team} stands for in Fn::Sub at $.Resources.Policy.Properties.Content>'],
    ['Sub does not guess at what is missing', { 'Fn::Sub': '${Gone}' }, '<Gone, which the template does not have>'],
    ['Sub does not write lists', { 'Fn::Sub': ['${A}', { A: ['x'] }] }, '<the text of A in Fn::Sub>'],
    ['Sub does not fill in twice', { 'Fn::Sub': ['${A}', { A: '${Role}' }] }, '${Role}'],
    ['a text with a variable of IAM means itself', '${aws:username}', '${aws:username}'],
    ['Select takes an element', { 'Fn::Select': [1, ['a', 'b']] }, 'b'],
    ['Select takes an index in a text', { 'Fn::Select': ['0', { 'Fn::Split': [':', 'a:b'] }] }, 'a'],
    ['Select does not guess at an index', { 'Fn::Select': [{ Ref: 'Stage' }, ['a']] }, '<the parameter Stage>'],
    ['Select does not guess at a list', { 'Fn::Select': [0, { Ref: 'List' }] }, '<the parameter List>'],
    ['Select does not guess at a list with holes', { 'Fn::Select': [0, [{ Ref: 'AWS::NoValue' }, 'a']] }, '<the result of Fn::Select at $.Resources.Policy.Properties.Content>'],
    ['Select keeps the elements that it knows', { 'Fn::Select': [0, ['a', { Ref: 'Stage' }]] }, 'a'],
    ['Split divides', { 'Fn::Split': ['/', 'a/b/'] }, ['a', 'b', '']],
    ['Split does not divide what it does not know', { 'Fn::Split': [':', { 'Fn::Sub': 'a:${Stage}' }] }, '<the parameter Stage>'],
    ['Base64 encodes', { 'Fn::Base64': 'é' }, 'w6k='],
    ['Base64 does not encode what it does not know', { 'Fn::Base64': { Ref: 'Stage' } }, '<the parameter Stage>'],
    ['Length counts', { 'Fn::Length': ['a', 'b'] }, 2],
    ['Length does not count what it does not know', { 'Fn::Length': { Ref: 'List' } }, '<the parameter List>'],
    ['ToJsonString writes', { 'Fn::ToJsonString': { a: [{ Ref: 'AWS::Region' }] } }, '{"a":["us-east-1"]}'],
    ['ToJsonString does not write what it does not know', { 'Fn::ToJsonString': { a: { Ref: 'Stage' } } }, '<the parameter Stage>'],
    ['GetAZs is not known', { 'Fn::GetAZs': '' }, '<the availability zones>'],
    ['Cidr is not known', { 'Fn::Cidr': ['10.0.0.0/8', 1, 8] }, '<the address blocks of Fn::Cidr at $.Resources.Policy.Properties.Content>'],
    ['a function of tomorrow is not known', { 'Fn::Tomorrow': [] }, '<the result of Fn::Tomorrow at $.Resources.Policy.Properties.Content>'],
    ['a transform is not known', { 'Fn::Transform': { Name: 'X' }, 'a': 1 }, '<what Fn::Transform makes of $.Resources.Policy.Properties.Content>'],
    ['a loop is not known', { 'Fn::ForEach::X': [], 'a': 1 }, '<what Fn::ForEach::X makes of $.Resources.Policy.Properties.Content>'],
    ['a dynamic reference is not known', 'a-{{resolve:ssm:/x:1}}-b', 'a-<the dynamic reference resolve:ssm:/x:1 at $.Resources.Policy.Properties.Content>-b'],
    ['a dynamic reference may be put together', { 'Fn::Sub': '{{resolve:ssm:/${Role}}}' }, '<the dynamic reference resolve:ssm:/coder at $.Resources.Policy.Properties.Content>'],
    ['keys that other objects have are plain keys', JSON.parse('{"__proto__":"a","Reference":"b"}'), JSON.parse('{"__proto__":"a","Reference":"b"}')],
  ])('%s', (_, value, expected) => {
    expect(resolved(value, template)).toEqual(expected);
  });

  test('nobody can write our own marks', () => {
    expect(resolved('\uE002', template)).toBe('<the text with private characters at $.Resources.Policy.Properties.Content>');
    expect(resolved({ 'Fn::Sub': '\uE000${Role}\uE001' }, template)).toBe('<the text with private characters at $.Resources.Policy.Properties.Content>');
  });
});

describe('maps', () => {
  const template = { Mappings: { Map: { 'us-east-1': { id: 'x', list: ['a'] } } }, Parameters: { Stage: { Type: 'String' } } };

  test.each<[string, unknown, unknown]>([
    ['a value', ['Map', { Ref: 'AWS::Region' }, 'id'], 'x'],
    ['a list', ['Map', 'us-east-1', 'list'], ['a']],
    ['a default', ['Map', 'eu-west-1', 'id', { DefaultValue: 'd' }], 'd'],
    ['a key that is not known', ['Map', { Ref: 'Stage' }, 'id'], '<the parameter Stage>'],
    ['a key that is not known with a default', ['Map', { Ref: 'Stage' }, 'id', { DefaultValue: 'd' }], '<the parameter Stage>'],
  ])('%s is found', (_, argument, expected) => {
    expect(resolved({ 'Fn::FindInMap': argument }, template)).toEqual(expected);
  });

  test.each([[['Map', 'eu-west-1', 'id']], [['Gone', 'a', 'b']], [['Map', 'us-east-1', 'constructor']]])('%j is refused', (argument) => {
    expect(failing({ 'Fn::FindInMap': argument }, template)).toThrow(/template must give Fn::FindInMap a map of the template/);
  });
});

describe('conditions', () => {
  const stage = { Ref: 'Stage' };
  const always = { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] };
  const never = { 'Fn::Equals': ['a', 'b'] };
  const perhaps = { 'Fn::Equals': [stage, 'prod'] };
  const template = (If: unknown) => ({ Parameters: { Stage: { Type: 'String', Default: 'prod' } }, Conditions: { If, Always: always, Perhaps: perhaps, Self: { Condition: 'Self' } } });
  const open = '<the parameter Stage, on which the condition If depends>';

  test.each<[string, unknown, string]>([
    ['Equals of equals', always, 'yes'],
    ['Equals of others', never, 'no'],
    ['Equals of a number and its text', { 'Fn::Equals': [1, '1'] }, 'yes'],
    ['Equals of what is not known', perhaps, open],
    ['Not', { 'Fn::Not': [never] }, 'yes'],
    ['Not of what is not known', { 'Fn::Not': [perhaps] }, open],
    ['And of all', { 'Fn::And': [always, { Condition: 'Always' }] }, 'yes'],
    ['And of one that does not hold and one that is not known', { 'Fn::And': [perhaps, never] }, 'no'],
    ['And of one that is not known', { 'Fn::And': [perhaps, always] }, open],
    ['Or of one that holds and one that is not known', { 'Fn::Or': [perhaps, always] }, 'yes'],
    ['Or of one that is not known', { 'Fn::Or': [perhaps, never] }, open],
    ['Or of none', { 'Fn::Or': [never, never] }, 'no'],
    ['another condition', { Condition: 'Perhaps' }, open],
    ['a condition of itself', { Condition: 'Self' }, '<the condition Self, which refers to itself, on which the condition If depends>'],
    ['a condition that is missing', { Condition: 'Gone' }, '<the condition Gone, which the template does not have, on which the condition If depends>'],
  ])('%s', (_, expression, expected) => {
    expect(resolved({ 'Fn::If': ['If', 'yes', 'no'] }, template(expression))).toBe(expected);
  });

  test('an If removes what it gives no value', () => {
    expect(resolved([{ 'Fn::If': ['If', 'a', { Ref: 'AWS::NoValue' }] }], template(never))).toEqual([]);
    expect(resolved({ a: { 'Fn::If': ['If', 'a', { Ref: 'AWS::NoValue' }] } }, template(perhaps))).toEqual({ a: open });
  });

  test('an If with an object that is not known is one text', () => {
    expect(resolved([{ 'Fn::If': ['If', { Effect: 'Deny' }, { Effect: 'Allow' }] }, 'b'], template(perhaps))).toEqual([open, 'b']);
  });

  test.each<unknown>([{}, 'Always', { 'Fn::Equals': ['a'] }, { 'Fn::Equals': ['a', 'b', 'c'] }, { 'Fn::Not': [] }, { 'Fn::And': 'x' }, { 'Fn::Or': [], 'x': 1 }, { 'Fn::Like': [] }, { Condition: 1 }])(
    'the condition %j is refused', (expression) => {
      expect(failing({ 'Fn::If': ['If', 'a', 'b'] }, template(expression))).toThrow(/^template must give .* at `\$\.Conditions\.If`;/);
    },
  );
});

describe('what is no function', () => {
  test.each<[string, unknown]>([
    ['Ref', { Ref: 1 }],
    ['Ref', { Ref: 'X', a: 1 }],
    ['Fn::Sub', { 'Fn::Sub': 'x', 'Fn::Join': [] }],
    ['Fn::GetAtt', { 'Fn::GetAtt': 'X' }],
    ['Fn::GetAtt', { 'Fn::GetAtt': ['X'] }],
    ['Fn::GetAtt', { 'Fn::GetAtt': [1, 2] }],
    ['Fn::Join', { 'Fn::Join': ['', 'a'] }],
    ['Fn::Join', { 'Fn::Join': [['a'], ''] }],
    ['Fn::Join', { 'Fn::Join': ['', [['a']]] }],
    ['Fn::Join', { 'Fn::Join': ['', ['a'], 'b'] }],
    ['Fn::Sub', { 'Fn::Sub': 1 }],
    ['Fn::Sub', { 'Fn::Sub': ['a'] }],
    ['Fn::Sub', { 'Fn::Sub': ['a', []] }],
    ['Fn::Select', { 'Fn::Select': [2, ['a', 'b']] }],
    ['Fn::Select', { 'Fn::Select': [-1, ['a', 'b']] }],
    ['Fn::Select', { 'Fn::Select': [0, 'ab'] }],
    ['Fn::Split', { 'Fn::Split': ['', 'ab'] }],
    ['Fn::Split', { 'Fn::Split': ['a', ['ab']] }],
    ['Fn::If', { 'Fn::If': ['X', 'a'] }],
    ['Fn::If', { 'Fn::If': [true, 'a', 'b'] }],
    ['Fn::ImportValue', { 'Fn::ImportValue': ['a'] }],
    ['Fn::Base64', { 'Fn::Base64': ['a'] }],
    ['Fn::Length', { 'Fn::Length': 'a' }],
    ['Fn::ToJsonString', { 'Fn::ToJsonString': 'a' }],
  ])('%s in %j is refused', (name, value) => {
    const error = (() => { try { failing(value)(); } catch (e) { return e as Error & { code: string }; } return undefined; })()!;
    expect(error.code).toBe('MALFORMED_FUNCTION');
    expect(error.message).toContain(`template must give ${name} `);
    expect(error.message).toContain('at `$.Resources.Policy.Properties.Content`');
  });

  test('a value that is nested without end is refused', () => {
    let value: unknown = 'x';
    for (let i = 0; i < 100_000; i++) value = [value];
    expect(failing(value)).toThrow(/nested at most 200 deep/);

    let condition: unknown = { 'Fn::Equals': ['a', 'a'] };
    for (let i = 0; i < 100_000; i++) condition = { 'Fn::Not': [condition] };
    expect(failing({ 'Fn::If': ['If', 'a', 'b'] }, { Conditions: { If: condition } })).toThrow(/nested at most 200 deep/);
  });
});
