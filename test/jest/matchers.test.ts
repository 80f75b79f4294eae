import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnPolicy } from 'aws-cdk-lib/aws-organizations';
import { Organization } from '../../lib/aws/engine/organization';
import { Verifier } from '../../lib/aws/engine/verifier';
import { ProofOutcome } from '../../lib/decision';
import { useOrganization } from '../../lib/jest';

const ACME = { id: 'o-a1b2c3d4e5', root: 'r-acm1', units: { 'ou-acm1-prod0001': ['111122223333'], 'ou-acm1-nonprod1': ['444455556666'] }, management: '777788889999' };
const CODER = 'arn:aws:iam::111122223333:role/agents/coder';
const bucket = { principal: CODER, resource: 'arn:aws:s3:::acme-prod-data', resourceAccount: '111122223333' };
const DELETE = { ...bucket, action: 's3:DeleteBucket' };
const LIST = { ...bucket, action: 's3:ListBucket' };
const MISSPELT = { ...bucket, action: 's3:DeleteBukket' };
const FORBIDDEN = { ...LIST, identityPolicies: [{ Version: '2012-10-17', Statement: [] }] };

function appWith(...actions: string[]): App {
  return fill(new App({ analyticsReporting: false }), actions);
}

function fill(app: App, actions: readonly string[]): App {
  const stack = new Stack(app, 'Guards', { env: { account: '777788889999', region: 'us-east-1' } });
  new CfnPolicy(stack, 'Guard', {
    name: 'guard',
    type: 'SERVICE_CONTROL_POLICY',
    targetIds: ['ou-acm1-prod0001'],
    content: { Version: '2012-10-17', Statement: [{ Sid: 'BucketsStay', Effect: 'Deny', Action: actions, Resource: '*' }] },
  });
  return app;
}

const app = appWith('s3:DeleteBucket', 's3:DeleteBucketPolicy');
const smaller = appWith('s3:DeleteBucket');
const stack = app.node.findChild('Guards') as Stack;
const folder = mkdtempSync(join(tmpdir(), 'jest-'));
const file = join(folder, 'organization.json');

beforeAll(() => {
  useOrganization(ACME);
  writeFileSync(file, JSON.stringify(ACME));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

/** What a failed expectation says, without colours. */
function messageOf(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message.replace(/\x1b\[\d+m/g, '');
  }
  throw new Error('it passes');
}

describe('what expect takes', () => {
  const received: [string, () => unknown][] = [
    ['an app', () => app],
    ['a stack', () => stack],
    ['a construct in it', () => stack.node.findChild('Guard')],
    ['a Template', () => Template.fromStack(stack)],
    ['a template as an object', () => Template.fromStack(stack).toJSON()],
    ['the directory of an assembly', () => app.synth().directory],
    ['a Verifier', () => Verifier.fromApp(app, { organization: Organization.of(ACME) })],
  ];
  test.each(received)('%s', (_, make) => {
    expect(make()).toMakeUnavailable(DELETE);
    expect(make()).toLeaveAvailable(LIST);
  });

  test.each([undefined, null, 5, [], true])('%j is refused', (value) => {
    expect(() => expect(value).toMakeUnavailable(DELETE)).toThrow(expect.objectContaining({ code: 'MALFORMED', message: expect.stringMatching(/^expect must be an app, a stage/) }));
  });

  test('an app is synthesized and read once', () => {
    const read = jest.spyOn(Verifier, 'fromApp');
    const other = appWith('s3:DeleteBucket');
    expect(other).toMakeUnavailable([DELETE]);
    expect(other).toMakeUnavailable(DELETE, { organization: ACME });
    expect(other).toLeaveAvailable(LIST, { parameters: {} });
    expect(read).toHaveBeenCalledTimes(2); // what it is told differs once
  });
});

describe('the organization', () => {
  const template = Template.fromStack(stack).toJSON();
  const unknown = () => expect(template).toMakeUnavailable(DELETE);

  afterEach(() => useOrganization(ACME));

  test('comes with the assertion, as a value, as data, or as a file', () => {
    useOrganization(undefined);
    expect(unknown).toThrow('UNKNOWN');
    for (const organization of [Organization.of(ACME), ACME, file]) expect(template).toMakeUnavailable(DELETE, { organization });
  });

  test('or once for all of them', () => {
    for (const organization of [Organization.of(ACME), ACME, file]) {
      useOrganization(undefined);
      useOrganization(organization);
      expect(template).toMakeUnavailable(DELETE);
    }
  });

  test('or with the context of the app', () => {
    useOrganization(undefined);
    expect(fill(new App({ context: { 'sunkfence:organization': ACME } }), ['s3:DeleteBucket'])).toMakeUnavailable(DELETE);
  });

  test('is refused beside a Verifier, which has its own', () => {
    expect(() => expect(Verifier.fromTemplate(template)).toMakeUnavailable(DELETE, { organization: ACME })).toThrow('organization must be given to the Verifier when it is made');
  });

  test('is refused when it is none', () => {
    expect(() => useOrganization(5 as never)).toThrow('organization must be an Organization, its data, or the path of its file');
    expect(() => useOrganization({ root: 'x' })).toThrow(expect.objectContaining({ code: 'MALFORMED_ORGANIZATION' }));
  });
});

describe('parameters, account and region', () => {
  const template = {
    Parameters: { Unit: { Type: 'String' } },
    Resources: {
      Guard: {
        Type: 'AWS::Organizations::Policy',
        Properties: {
          Name: { 'Fn::Sub': 'guard-${AWS::AccountId}-${AWS::Region}' },
          Type: 'SERVICE_CONTROL_POLICY',
          TargetIds: [{ Ref: 'Unit' }],
          Content: { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' }] },
        },
      },
    },
  };

  test('are those of the assertion', () => {
    const where = { account: '777788889999', region: 'us-east-1' };
    expect(template).toMakeUnavailable(DELETE, { parameters: { Unit: 'ou-acm1-prod0001' }, ...where });
    expect(template).toLeaveAvailable(DELETE, { parameters: { Unit: 'ou-acm1-nonprod1' }, ...where });
    expect(messageOf(() => expect(template).toLeaveAvailable(DELETE, { parameters: { Unit: 'ou-acm1-prod0001' }, ...where }))).toContain('guard-777788889999-us-east-1');
  });
});

describe('toMakeUnavailable', () => {
  test('passes when each request is denied', () => {
    expect(app).toMakeUnavailable([DELETE, { ...DELETE, action: 's3:DeleteBucketPolicy' }]);
  });

  test('says which requests are not denied, and why', () => {
    expect(messageOf(() => expect(app).toMakeUnavailable([DELETE, LIST, FORBIDDEN, MISSPELT]))).toMatchInlineSnapshot(`
"expect(policies).toMakeUnavailable(requests)

3 of 4 requests are not DENIED:

  s3:ListBucket on arn:aws:s3:::acme-prod-data
    by       arn:aws:iam::111122223333:role/agents/coder
    outcome  ALLOWED
    why      nothing denies it, and a grant of everything is taken for granted

  s3:ListBucket on arn:aws:s3:::acme-prod-data
    by       arn:aws:iam::111122223333:role/agents/coder
    outcome  NOT_GRANTED
    why      nothing denies it, but the identity policies do not allow it

  s3:DeleteBukket on arn:aws:s3:::acme-prod-data
    by       arn:aws:iam::111122223333:role/agents/coder
    outcome  UNKNOWN
    why      it depends on whether AWS has an action s3:deletebukket: the facts name none (near it are s3:DeleteBucket)"
`);
  });

  test('.not passes when none is denied, granted or not', () => {
    expect(app).not.toMakeUnavailable([LIST, FORBIDDEN]);
  });

  test('.not fails when one is, and names the statement with its place', () => {
    expect(messageOf(() => expect(app).not.toMakeUnavailable([DELETE, LIST]))).toMatchInlineSnapshot(`
"expect(policies).not.toMakeUnavailable(requests)

1 of 2 requests is not ALLOWED or NOT_GRANTED:

  s3:DeleteBucket on arn:aws:s3:::acme-prod-data
    by          arn:aws:iam::111122223333:role/agents/coder
    outcome     DENIED
    why         statement BucketsStay of service control policy guard denies it
    statements  Deny BucketsStay of guard
                Guards.template.json $.Resources.Guard.Properties.Content.Statement[0]"
`);
  });
});

describe('toLeaveAvailable', () => {
  test('fails for a request that nothing grants', () => {
    expect(messageOf(() => expect(app).toLeaveAvailable([LIST, FORBIDDEN]))).toContain('1 of 2 requests is not ALLOWED:');
  });

  test('.not passes for what is denied or not granted', () => {
    expect(app).not.toLeaveAvailable([DELETE, FORBIDDEN]);
    expect(() => expect(app).not.toLeaveAvailable([DELETE, LIST])).toThrow('1 of 2 requests is not DENIED or NOT_GRANTED');
  });
});

test('what is not known fails both ways', () => {
  const ways = [
    () => expect(app).toMakeUnavailable(MISSPELT), () => expect(app).not.toMakeUnavailable(MISSPELT),
    () => expect(app).toLeaveAvailable(MISSPELT), () => expect(app).not.toLeaveAvailable(MISSPELT),
  ];
  for (const way of ways) expect(messageOf(way)).toContain('UNKNOWN');
});

test('no requests, and what is no request, are refused', () => {
  expect(() => expect(app).toMakeUnavailable([])).toThrow('requests must be one object, or a list of at least one, got `[]`');
  expect(() => expect(app).not.toMakeUnavailable([])).toThrow('requests must be');
  expect(() => expect(app).toMakeUnavailable('s3:DeleteBucket' as never)).toThrow('requests must be');
  expect(() => expect(app).toMakeUnavailable({ ...DELETE, action: 'DeleteBucket' })).toThrow('action must be');
});

describe('toProve', () => {
  const claim = (...actions: string[]) => ({ name: `${actions.join(', ')} in production`, actions, principals: [CODER], principalsIn: ['ou-acm1-prod0001'] });

  test('passes when each claim is proved', () => {
    expect(app).toProve(claim('s3:DeleteBucket'));
    expect(app).toProve([claim('s3:DeleteBucket'), claim('s3:DeleteBucketPolicy')]);
  });

  test('shows the request that refutes a claim', () => {
    const message = messageOf(() => expect(app).toProve([claim('s3:DeleteBucket'), claim('s3:ListBucket')]));
    expect(message).toMatch(/^expect\(policies\)\.toProve\(claims\)\n\n1 of 2 claims is not PROVED:\n\n {2}s3:ListBucket in production\n {4}outcome {5}REFUTED\n/);
    expect(message).toContain('"action": "s3:ListBucket"');
  });

  test('.not passes when each claim is refuted', () => {
    expect(app).not.toProve(claim('s3:ListBucket'));
    expect(() => expect(app).not.toProve([claim('s3:ListBucket'), claim('s3:DeleteBucket')])).toThrow('1 of 2 claims is not REFUTED');
  });
});

describe('claims that are given', () => {
  const proof = { guardrail: 'Guards/Guard', actions: 2, determinedBy: [], unknown: [] };
  const proved = { ...proof, claim: 'buckets stay', outcome: ProofOutcome.PROVED, explanation: 'proved: all are denied' };
  const refuted = {
    ...proof,
    claim: 'policies stay',
    outcome: ProofOutcome.REFUTED,
    explanation: 'not so: nothing denies it',
    counterexample: { principal: CODER, action: 's3:DeleteBucketPolicy', resource: 'arn:aws:s3:::a', context: { 'aws:PrincipalTag/agent': 'true' } },
  };
  const undecided = { ...proof, claim: 'keys stay', outcome: ProofOutcome.UNKNOWN, unknown: ['the unit', 'the key'], explanation: 'not known: it depends on the unit; the key' };
  const promising = (...proofs: (typeof proved | typeof refuted | typeof undecided)[]) => ({
    decide: jest.fn(), prove: jest.fn(), promises: () => [], proveAll: () => proofs, implies: () => proofs[0],
  });

  test('toKeepItsPromises passes when all are proved', () => {
    expect(promising(proved, proved)).toKeepItsPromises();
    expect(promising(proved, refuted)).not.toKeepItsPromises();
  });

  test('toKeepItsPromises shows those that are not', () => {
    expect(messageOf(() => expect(promising(proved, refuted, undecided)).toKeepItsPromises())).toMatchInlineSnapshot(`
"expect(policies).toKeepItsPromises()

2 of 3 claims are not PROVED:

  policies stay
    promised by  Guards/Guard
    outcome      REFUTED
    why          nothing denies it
    refuted by   {
                   "principal": "arn:aws:iam::111122223333:role/agents/coder",
                   "action": "s3:DeleteBucketPolicy",
                   "resource": "arn:aws:s3:::a",
                   "context": {
                     "aws:PrincipalTag/agent": "true"
                   }
                 }

  keys stay
    promised by  Guards/Guard
    outcome      UNKNOWN
    why          it depends on the unit; the key
    to know      the unit
                 the key"
`);
  });

  test('toKeepItsPromises fails both ways when nothing is promised, and when something is not known', () => {
    for (const verifier of [promising(), app]) {
      expect(() => expect(verifier).toKeepItsPromises()).toThrow(expect.objectContaining({ code: 'NOTHING_PROMISED' }));
      expect(() => expect(verifier).not.toKeepItsPromises()).toThrow(expect.objectContaining({ code: 'NOTHING_PROMISED' }));
    }
    expect(() => expect(promising(proved, undecided)).toKeepItsPromises()).toThrow('1 of 2 claims is not PROVED');
    expect(() => expect(promising(proved, undecided)).not.toKeepItsPromises()).toThrow('2 of 2 claims are not REFUTED');
  });

  test('a long list is cut', () => {
    const message = messageOf(() => expect(promising(...Array.from({ length: 50 }, () => refuted))).toKeepItsPromises());
    expect(message).toContain('50 of 50 claims are not PROVED');
    expect(message).toMatch(/ {2}and 30 more$/);
  });

  test('toImply says what was lost', () => {
    expect(promising(proved)).toImply(app);
    expect(promising(refuted)).not.toImply(app);
    expect(messageOf(() => expect(promising(refuted)).toImply(app))).toContain('refuted by');
    for (const way of [() => expect(promising(undecided)).toImply(app), () => expect(promising(undecided)).not.toImply(app)]) expect(way).toThrow('UNKNOWN');
  });
});

test('toImply holds an app against what it was', () => {
  expect(app).toImply(smaller);
  expect(app).toImply(smaller.synth().directory);
  expect(smaller).not.toImply(app);
  expect(messageOf(() => expect(smaller).toImply(app))).toContain('"action": "s3:DeleteBucketPolicy"');
});
