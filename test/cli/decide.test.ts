import { assembly, CODER, DELETE, file, LIST, ORGANIZATION, Run, sunkfence, Surroundings, template } from './assembly';

const cdkOut = assembly('cdk.out', template('s3:DeleteBucket'));
const organization = file('organization.json', ORGANIZATION);
const both = file('requests.json', [DELETE, LIST]);
const source = ['--cloud', 'aws', '--assembly', cdkOut, '--organization', organization];
const decide = (...args: string[]): Promise<Run> => sunkfence(['decide', ...source, ...args]);
const judge = (requests: unknown, surroundings: Surroundings = {}) =>
  sunkfence(['decide', ...source, '--requests', '-', '--json'], { stdin: typeof requests === 'string' ? requests : JSON.stringify(requests), ...surroundings });

test('JSON has a decision for each request, in the same order, with the statements that determined it', async () => {
  const { exitCode, stdout, stderr } = await decide('--requests', both, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const [denied, allowed, ...others] = JSON.parse(stdout);
  expect(others).toEqual([]);
  expect(denied).toEqual({
    decision: 'DENIED',
    determinedBy: [{
      policy: 'guard',
      kind: 'SERVICE_CONTROL_POLICY',
      sid: 'BucketsStay',
      index: 0,
      effect: 'Deny',
      file: 'Guards.template.json',
      path: '$.Resources.Guard.Properties.Content.Statement[0]',
    }],
    explanation: expect.stringContaining('BucketsStay'),
    unknown: [],
    assumed: [],
  });
  expect(allowed).toMatchObject({ decision: 'ALLOWED', unknown: [] });
});

test('without a terminal a line of the table is a request, without colours', async () => {
  const { stdout } = await decide('--requests', both);
  expect(stdout.replace(/ +/g, ' ')).toMatchInlineSnapshot(`
"principal action resource decision why
arn:aws:iam::111122223333:role/agents/coder s3:DeleteBucket arn:aws:s3:::acme-prod-data DENIED statement BucketsStay of service control policy guard denies it
arn:aws:iam::111122223333:role/agents/coder s3:ListBucket arn:aws:s3:::acme-prod-data ALLOWED nothing denies it, and a grant of everything is taken for granted

2 requests: 1 DENIED, 1 ALLOWED
"
`);
});

test('on a terminal the table is as wide as the terminal, in colours', async () => {
  const { stdout } = await sunkfence(['decide', ...source, '--requests', both], { terminal: true, columns: 100 });
  const lines = stdout.split('\n');
  expect(stdout).toContain('\x1b[36mDENIED\x1b[39m');
  for (const line of lines) expect(line.replace(/\x1b\[\d+m/g, '').length).toBeLessThanOrEqual(100);
});

test('NO_COLOR is respected', async () => {
  const { stdout } = await sunkfence(['decide', ...source, '--requests', both], { terminal: true, env: { NO_COLOR: '1' } });
  expect(stdout).not.toContain('\x1b');
});

test('what a terminal would obey is not printed', async () => {
  const odd = file('odd.json', [{ ...DELETE, resource: 'arn:aws:s3:::a\x1b[2Kb\nc' }]);
  expect((await decide('--requests', odd)).stdout.split('\n')).toHaveLength(5);
  expect((await decide('--requests', odd)).stdout).not.toContain('\x1b');
});

test('Markdown is a table too', async () => {
  const { stdout } = await decide('--requests', both, '--markdown');
  expect(stdout).toMatch(/^\| principal \| action \|.*\n\| --- \|.*\n\| arn:.*DENIED.*\|\n\| arn:.*ALLOWED.*\|\n\n2 requests: 1 DENIED, 1 ALLOWED\n$/);
});

test('--expect gives 1 when any decision differs, unknown ones included', async () => {
  const one = file('one.json', [DELETE]);
  const unknown = file('unknown.json', [{ ...DELETE, action: 's3:DeleteBukket' }]);
  const code = async (requests: string, expected: string) => (await decide('--requests', requests, '--expect', expected)).exitCode;
  expect([await code(one, 'denied'), await code(one, 'allowed'), await code(both, 'denied'), await code(unknown, 'denied'), await code(unknown, 'allowed')])
    .toEqual([0, 1, 1, 1, 1]);
  expect((await decide('--requests', both, '--expect', 'denied')).stdout).toContain('2 requests: 1 DENIED, 1 ALLOWED; 1 not DENIED\n');
});

test('without an organization nothing is denied for certain, and a notice says why', async () => {
  const { stdout, stderr, exitCode } = await sunkfence(['decide', '--cloud', 'aws', '--assembly', cdkOut, '--requests', both, '--json']);
  expect(exitCode).toBe(0);
  expect(stderr).toBe('notice: no --organization is given, so it is not known which accounts an organization policy reaches\n');
  const [{ decision, unknown }] = JSON.parse(stdout);
  expect(decision).toBe('UNKNOWN');
  expect(unknown.length).toBeGreaterThan(0);
});

test('a template by itself takes parameters, an account and a region', async () => {
  const path = file('alone.json', { Parameters: { Unit: { Type: 'String' } }, ...template('s3:DeleteBucket', [{ Ref: 'Unit' }]) });
  const run = async (...more: string[]) => JSON.parse((await sunkfence([
    'decide', '--cloud', 'aws', '--template', path, '--account', '777788889999', '--region', 'us-east-1', '--organization', organization, '--requests', both, '--json', ...more,
  ])).stdout)[0].decision;
  expect(await run('--parameter', 'Unit=ou-acm1-prod0001')).toBe('DENIED');
  expect(await run('--parameter', 'Unit=ou-acm1-nonprod1')).toBe('ALLOWED');
  expect(await run()).toBe('UNKNOWN');
});

test('no requests are judged at once', async () => {
  expect(await judge([])).toMatchObject({ exitCode: 0, stdout: '[]\n' });
});

describe('bad input gives 2, says what it is on one line, and prints nothing else', () => {
  const bad: [string, unknown, string][] = [
    ['no JSON', '[{"principal": }]', 'sunkfence: requests must be JSON, got `standard input`, which stops to be at line 1, column 16; correct it'],
    ['nothing', '', 'sunkfence: requests must be JSON, and it is empty, got `standard input`; correct it'],
    ['no list', DELETE, 'must be a list of objects, got `{"principal":'],
    ['no object', [DELETE, 'x'], 'sunkfence: requests must have an object at `[1]` of `standard input`, got `"x"`; correct it'],
    ['a field that is not known', [DELETE, { ...DELETE, principle: 'x' }], 'at `[1].principle` of `standard input`, got `"x"`; correct it'],
    ['a field of Object', '[{"principal": "x", "action": "s3:GetObject", "toString": 1}]', 'requests must have no such field'],
    ['a field of a wrong type', [{ ...DELETE, action: 5 }], 'sunkfence: requests must have a text at `[0].action` of `standard input`, got `5`; correct it'],
    ['null', [{ ...DELETE, resourcePolicy: null }], 'requests must have a policy document at `[0].resourcePolicy`'],
    ['context in a list', [{ ...DELETE, context: [] }], 'requests must have an object of context keys'],
    ['context in an object', [{ ...DELETE, context: { 'aws:x': { a: 1 } } }], 'requests must have an object of context keys'],
    ['no principal', [{ action: 's3:DeleteBucket' }], 'sunkfence: requests must have a text at `[0].principal` of `standard input`, got `nothing`; correct it'],
    ['what the engine refuses', [DELETE, { ...DELETE, action: 'DeleteBucket' }], 'sunkfence: requests[1] of standard input: action must be'],
    ['a policy that AWS refuses', [{ ...DELETE, resourcePolicy: { Statement: [{ Effect: 'Maybe' }] } }], 'sunkfence: requests[0] of standard input: '],
  ];
  test.each(bad)('%s', async (_, requests, message) => {
    const { exitCode, stdout, stderr } = await judge(requests);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^sunkfence: [^\n]*\n$/);
  });

  const wrong: [string, string[], string][] = [
    ['no cloud', ['--assembly', cdkOut, '--requests', both], '--cloud must be one of aws, google, got `nothing`'],
    ['a cloud that is not known', ['--cloud', 'gcp', '--assembly', cdkOut, '--requests', both], '--cloud must be one of aws, google, the clouds that are known, got `gcp`'],
    ['no assembly', ['--cloud', 'aws', '--requests', both], '--assembly must be a directory that cdk synth wrote'],
    ['an assembly that is not there', ['--cloud', 'aws', '--assembly', `${cdkOut}x`, '--requests', both], 'which does not exist'],
    ['assembly and template', [...source, '--template', both, '--requests', both], '--template must be given in place of --assembly'],
    ['an account with an assembly', [...source, '--account', '1', '--requests', both], '--account must be given with --template only'],
    ['no requests', source, '--requests must be a file'],
    ['requests that cannot be read', [...source, '--requests', `${both}x`], 'requests must be a file that can be read (ENOENT)'],
    ['an organization that cannot be read', [...source.slice(0, 4), '--organization', `${both}x`, '--requests', both], 'organization must be a file that can be read'],
    ['an option that is not known', [...source, '--request', both], "got `Unknown option '--request'`"],
    ['an option without its value', ['--assembly'], 'options must be those that sunkfence decide --help lists'],
    ['an option twice', [...source, '--requests', both, '--requests', both], '--requests must be given once'],
    ['another expectation', [...source, '--requests', both, '--expect', 'unknown'], '--expect must be denied or allowed, got `unknown`'],
    ['a parameter without a value', [...source, '--requests', both, '--parameter', 'Unit'], '--parameter must be a name and a value'],
    ['two formats', [...source, '--requests', both, '--json', '--markdown'], '--markdown must be given without --json'],
  ];
  test.each(wrong)('%s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await sunkfence(['decide', ...args]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^sunkfence: [^\n]*\n$/);
  });
});

test('a word of many bytes comes whole through a pipe', async () => {
  const { stdout } = await judge([{ ...DELETE, principal: `${CODER}-ä€😀-ä€😀` }]);
  expect(JSON.parse(stdout)).toHaveLength(1);
});
