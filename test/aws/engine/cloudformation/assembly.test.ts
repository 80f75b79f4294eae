import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { App, CfnParameter, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { readAssembly } from '../../../../lib/aws/engine/cloudformation/assembly';
import { readSynthesized } from '../../../../lib/aws/engine/cloudformation/synthesized';
import { TemplateReading } from '../../../../lib/aws/engine/cloudformation/template';
import { replaceUnknowns } from '../../../../lib/engine/symbols';

const made: string[] = [];

/** A directory with files; what is no text is written as JSON. */
function directory(files: Record<string, unknown>): string {
  const root = mkdtempSync(join(tmpdir(), 'assembly-'));
  made.push(root);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

afterAll(() => made.forEach((root) => rmSync(root, { recursive: true })));

const stack = (templateFile: string, environment = 'aws://111122223333/us-east-1', properties: object = {}) =>
  ({ type: 'aws:cloudformation:stack', environment, properties: { templateFile, ...properties } });
const scp = (properties: object = {}) =>
  ({ Type: 'AWS::Organizations::Policy', Properties: { Name: 'fence', Type: 'SERVICE_CONTROL_POLICY', Content: { Statement: [] }, TargetIds: ['r-acm1'], ...properties } });
const readable = (reading: TemplateReading): TemplateReading => JSON.parse(replaceUnknowns(JSON.stringify(reading), '<$1>'));

describe('an app with a stage, a nested stack and references between stacks', () => {
  const app = new App({ analyticsReporting: false });
  const stage = new Stage(app, 'Prod', { env: { account: '111122223333', region: 'us-east-1' } });
  const [fences, roles] = [new Stack(stage, 'Fences'), new Stack(stage, 'Roles')];
  const assumedBy = new ServicePrincipal('ec2.amazonaws.com');
  const statements = [new PolicyStatement({ actions: ['*'], resources: ['*'] })];
  const permissionsBoundary = new ManagedPolicy(fences, 'Fence', { statements });
  new Role(roles, 'Named', { roleName: 'coder', path: '/agents/', assumedBy, permissionsBoundary });
  new Role(roles, 'Nameless', { path: '/agents/', assumedBy, permissionsBoundary });
  new Role(roles, 'Looking', { roleName: 'looking', assumedBy, permissionsBoundary: ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess') });
  const nested = new NestedStack(roles, 'Nested', { parameters: { Name: 'inside' } });
  const parameter = new CfnParameter(nested, 'Name');
  new Role(nested, 'Role', { roleName: parameter.valueAsString, assumedBy, permissionsBoundary });
  const agnostic = new Stack(app, 'Agnostic');
  new Role(agnostic, 'Role', { roleName: 'anywhere', assumedBy, permissionsBoundary: new ManagedPolicy(agnostic, 'Local', { managedPolicyName: 'local', statements }) });
  const assembly = app.synth();

  test.each<[string, () => TemplateReading]>([
    ['readAssembly', () => readAssembly(assembly.directory)],
    ['readSynthesized', () => readSynthesized(assembly)],
    ['readSynthesized of an assembly that names its parts', () => readSynthesized({
      directory: assembly.directory,
      stacks: assembly.stacks,
      nestedAssemblies: assembly.nestedAssemblies,
    })],
  ])('%s reads all of it', (_, read) => {
    const { policies, notices, managedPolicies } = readable(read());
    expect(notices).toEqual([]);
    expect(managedPolicies).toEqual([]);
    const found = policies.map(({ name, targets, file }) => [file!.replace(/[0-9A-F]{8}/g, '*'), name.replace(/[0-9A-F]{8}$/, '*'), ...targets!]);
    expect(found.sort()).toEqual([
      ['Agnostic.template.json', 'local', 'arn:<the partition in stack Agnostic>:iam::<the account in stack Agnostic>:role/anywhere'],
      ['assembly-Prod/ProdFences*.template.json', 'Fence*', 'arn:aws:iam::111122223333:role/agents/coder', expect.stringMatching(/role\/agents\/<the name of Nameless.* in stack Prod-Roles>$/), 'arn:aws:iam::111122223333:role/inside'],
      ['assembly-Prod/ProdRoles*.template.json', 'ReadOnlyAccess', 'arn:aws:iam::111122223333:role/looking'],
    ]);
  });
});

describe('a directory', () => {
  const manifest = { version: '1', artifacts: { A: stack('a.json') } };

  test('parameters come from the app and from whoever reads, who wins', () => {
    const template = { Parameters: { Unit: { Type: 'String' } }, Resources: { P: scp({ TargetIds: [{ Ref: 'Unit' }] }) } };
    const root = directory({ 'manifest.json': { artifacts: { A: stack('a.json', undefined, { stackName: 'a', parameters: { Unit: 'ou-acm1-prod0001' } }) } }, 'a.json': template });
    const targets = (parameters?: Record<string, string>) => readAssembly(root, { parameters }).policies[0].targets;
    expect(targets()).toEqual(['ou-acm1-prod0001']);
    expect(targets({ Unit: 'r-acm1' })).toEqual(['r-acm1']);
    expect(targets({ 'Unit': 'x', 'a:Unit': 'r-acm1' })).toEqual(['r-acm1']);
  });

  test('a nested template is found by its metadata', () => {
    const nested = { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'inner.json' }, Properties: { TemplateURL: 'x' } };
    const root = directory({ 'manifest.json': manifest, 'a.json': { Resources: { N: nested } }, 'inner.json': { Resources: { P: scp() } } });
    expect(readAssembly(root).policies).toMatchObject([{ name: 'fence', file: 'inner.json' }]);
  });

  test('assemblies inside of each other end', () => {
    const root = directory({ 'manifest.json': { artifacts: { Self: { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } } } } });
    expect(readAssembly(root).policies).toEqual([]);
  });

  test('one without stacks says that it has no policy', () => {
    expect(readAssembly(directory({ 'manifest.json': {} })).notices).toEqual(['the templates hold no service control policy, no resource control policy and no permissions boundary']);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['that is not there', {}, 'gone', 'assembly must be a directory that cdk synth wrote, got `<root>/gone`, which does not exist; run cdk synth and name its output directory, cdk.out by default'],
    ['that is a file', { file: 'x' }, 'file', 'which is no directory; run cdk synth'],
    ['without a manifest', {}, '.', 'which has no manifest.json; run cdk synth'],
    ['with a manifest that is no JSON', { 'manifest.json': '{\n  "artifacts": {,}\n}' }, '.', 'manifest must be JSON, got `<root>/manifest.json`, which stops to be at line 2, column 17; synthesize it again'],
    ['with a manifest that is a list', { 'manifest.json': [] }, '.', 'which has a manifest.json without artifacts'],
    ['with artifacts that are a list', { 'manifest.json': { artifacts: [] } }, '.', 'which has a manifest.json without artifacts'],
    ['with a stack without a template', { 'manifest.json': { artifacts: { A: { type: 'aws:cloudformation:stack' } } } }, '.', 'template must have a templateFile in the manifest at `A of <root>/manifest.json`'],
    ['with a template that is not there', { 'manifest.json': manifest }, '.', 'got `<root>`, which has no a.json; run cdk synth'],
    ['with a template of YAML', { 'manifest.json': manifest, 'a.json': 'Resources:\n  A: 1\n' }, '.', 'template must be JSON, got `<root>/a.json`, which stops to be at line 1, column 1; synthesize it again with cdk synth, which writes JSON'],
    ['with half a template', { 'manifest.json': manifest, 'a.json': '{"Resources": {\n' }, '.', 'which stops to be at line 2, column 1;'],
    ['with a template that is a list', { 'manifest.json': manifest, 'a.json': [] }, '.', 'template must have an object with Resources at `$ of a.json`, got `[]`'],
  ])('%s is refused', (_, files, path, message) => {
    const root = directory(files);
    expect(() => readAssembly(join(root, path))).toThrow(message.replace(/<root>/g, root));
  });

  test('a template that begins with a byte order mark is read', () => {
    expect(readAssembly(directory({ 'manifest.json': manifest, 'a.json': '\uFEFF' + JSON.stringify({ Resources: { P: scp() } }) })).policies).toHaveLength(1);
  });
});

describe('where a text stops to be JSON', () => {
  test.each([
    ['{"a": 1,}', 9], ['[1, 2', 6], ['[1 2]', 4], ['{"a" 1}', 6], ['{a: 1}', 2], ['"a\nb"', 1], ['01', 2], ['tru', 1], ['[]]', 3], ['[}', 2], ['{"a": [1, {"b": nul}]}', 17], ['{} x', 4], ['"\\x"', 1], ['["\\u00e9\\"", ]', 14],
  ])('%j: column %d', (text, column) => {
    const root = directory({ 'manifest.json': text });
    expect(() => readAssembly(root)).toThrow(`which stops to be at line 1, column ${column};`);
  });
});

test('a long text in what is no JSON is passed over', () => {
  expect(() => readAssembly(directory({ 'manifest.json': `{"a": "${'x'.repeat(20_000_000)}",}` }))).toThrow('line 1, column 20000010;');
});

test.each([undefined, null, 'cdk.out', {}, { stacks: {} }])('%j is no synthesized assembly', (assembly) => {
  expect(() => readSynthesized(assembly)).toThrow('assembly must be what `app.synth()` of the CDK gives');
});

test('an assembly of 50 MB is read', () => {
  const statement = (k: number) => ({ Effect: 'Deny', Action: [`s3:Delete${k}`, 'rds:DeleteDBInstance'], Resource: { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::acme/*' } });
  const Content = { Statement: Array.from({ length: 40 }, (_, k) => statement(k)) };
  const policies = (i: number) => Array.from({ length: 20 }, (_, j) => [`Policy${j}`, scp({ Name: `fence-${i}-${j}`, Content })]);
  const other = { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: { TEXT: 'x'.repeat(1850), FUNCTION: { Ref: 'Function0' } } } } };
  const others = Array.from({ length: 450 }, (_, j) => [`Function${j}`, other]);
  const count = 52;
  const files = Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.json`, JSON.stringify({ Resources: Object.fromEntries([...policies(i), ...others]) })]));
  const root = directory({ ...files, 'manifest.json': { artifacts: Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, stack(`${i}.json`)])) } });
  expect(Object.values(files).reduce((sum, text) => sum + text.length, 0)).toBeGreaterThan(50_000_000);

  const start = performance.now();
  expect(readAssembly(root).policies).toHaveLength(20 * count);
  const elapsed = performance.now() - start;
  if (process.env.SHOW_TIMES) process.stderr.write(`read 50 MB in ${Math.round(elapsed)} ms\n`);
  expect(elapsed).toBeLessThan(30_000);
});
