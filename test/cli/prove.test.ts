import { Verifier } from '../../lib/aws/engine/verifier';
import { ProofOutcome } from '../../lib/decision';
import { assembly, CODER, file, ORGANIZATION, sunkfence, template } from './assembly';

const before = assembly('before', template(['s3:DeleteBucket', 's3:DeleteBucketPolicy']));
const now = assembly('now', template('s3:DeleteBucket'));
const organization = file('organization.json', ORGANIZATION);
const source = ['--cloud', 'aws', '--assembly', now, '--organization', organization];

const BASE = { actions: 1, determinedBy: [], unknown: [] };
const PROVED = { ...BASE, claim: 'buckets stay', outcome: ProofOutcome.PROVED, explanation: 'proved: each of 1 action is denied' };
const REFUTED = {
  ...BASE,
  claim: 'policies stay',
  guardrail: 'Guards/BucketsStay',
  outcome: ProofOutcome.REFUTED,
  explanation: 'not so: nothing denies it',
  counterexample: { principal: CODER, action: 's3:DeleteBucketPolicy', resource: 'arn:aws:s3:::a', context: { 'aws:CalledVia': ['a', 'b'] } },
};
const UNDECIDED = { ...BASE, claim: 'all stays', outcome: ProofOutcome.UNKNOWN, unknown: ['the unit'], explanation: 'not known: it depends on the unit' };

const CLAIMS = [{ name: 'buckets stay', actions: ['s3:DeleteBucket'], principalsIn: ['111122223333'] }, { name: 'policies stay', actions: ['s3:DeleteBucketPolicy'] }];

function promising(...proofs: (typeof PROVED | typeof REFUTED | typeof UNDECIDED)[]): void {
  jest.spyOn(Verifier.prototype, 'promises').mockReturnValue(proofs.map(({ claim }) => ({ name: claim, actions: ['*'] })));
  jest.spyOn(Verifier.prototype, 'proveAll').mockReturnValue(proofs);
}

afterEach(() => {
  jest.restoreAllMocks();
});

test('what the guardrails promise is proved, and 0 says so', async () => {
  promising(PROVED);
  const { exitCode, stdout, stderr } = await sunkfence(['prove', ...source]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('1 claim: 1 PROVED');
});

test('the table shows what refutes a claim, and why one could not be decided', async () => {
  promising(PROVED, REFUTED, UNDECIDED);
  const { exitCode, stdout } = await sunkfence(['prove', ...source]);
  expect(exitCode).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
"guardrail           claim          outcome  actions  what refutes it
                    buckets stay   PROVED         1
Guards/BucketsStay  policies stay  REFUTED        1  s3:DeleteBucketPolicy on arn:aws:s3:::a by arn:aws:iam::111122223333:role/agents/coder, aws:CalledVia = a or b
                    all stays      UNKNOWN        1  it depends on the unit

3 claims: 1 PROVED, 1 REFUTED, 1 UNKNOWN
"
`);
});

test('JSON is a list of proofs', async () => {
  promising(PROVED, REFUTED);
  const { exitCode, stdout } = await sunkfence(['prove', ...source, '--json']);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toEqual([PROVED, REFUTED]);
});

test('a guardrail of a real template without promises is no success', async () => {
  const { exitCode, stdout, stderr } = await sunkfence(['prove', ...source]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toBe(`sunkfence: --assembly must hold a guardrail that promises something, got \`${now}\`, which holds none; prove claims of your own, or synthesize stacks with guardrails\n`);
});

test('claims of one\'s own are proved or refuted', async () => {
  const { exitCode, stdout } = await sunkfence(['prove', ...source, '--claims', '-', '--json'], { stdin: JSON.stringify(CLAIMS) });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { claim: 'buckets stay', outcome: 'PROVED' },
    { claim: 'policies stay', outcome: 'REFUTED', counterexample: { action: 's3:DeleteBucketPolicy' } },
  ]);
});

test('progress is one line on a terminal, and nothing elsewhere', async () => {
  promising(PROVED);
  expect((await sunkfence(['prove', ...source], { terminal: true })).stderr).toBe('\r\x1b[Kproving 1 promise\r\x1b[K');
  expect((await sunkfence(['prove', ...source])).stderr).toBe('');
});

test.each<[string, unknown, string]>([
  ['no claims', [], 'sunkfence: --claims must hold a guardrail'],
  ['a field that is not known', [{ name: 'x', actions: ['*'], resource: '*' }], 'claims must have no such field (there are name, '],
  ['no actions', [{ name: 'x' }], 'sunkfence: claims must have a list of texts at `[0].actions` of `standard input`, got `nothing`; correct it'],
  ['another expectation', [{ name: 'x', actions: ['*'], expectation: 'DENIED' }], 'claims must have one of UNAVAILABLE, AVAILABLE at `[0].expectation`'],
  ['what the engine refuses', [{ name: 'x', actions: ['s3:DeleteBukket'] }], 'sunkfence: claims[0] of standard input: '],
])('%s: bad input gives 2', async (_, claims, message) => {
  const { exitCode, stdout, stderr } = await sunkfence(['prove', ...source, '--claims', '-'], { stdin: JSON.stringify(claims) });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(message);
});

describe('implies', () => {
  const implies = (...args: string[]) => sunkfence(['implies', ...args, '--organization', organization]);

  test('what denies as much has lost nothing', async () => {
    const { exitCode, stdout } = await implies('--cloud', 'aws', '--assembly', before, '--before', now, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'PROVED' });
  });

  test('what denies less shows a request that was lost', async () => {
    const { exitCode, stdout } = await implies('--cloud', 'aws', '--assembly', now, '--before', before);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/REFUTED.*s3:DeleteBucketPolicy/);
  });

  test('it needs what it is held against', async () => {
    const { exitCode, stderr } = await implies('--cloud', 'aws', '--assembly', now);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--before must be the assembly or the template as it was, got `nothing`');
  });
});
