/** Cases as data, each from a page of the documentation, asked of every evaluator. */
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { AccessRequest } from '../../lib/aws/engine/access-request';
import { Engine } from '../../lib/aws/engine/engine';
import { Organization } from '../../lib/aws/engine/organization';
import { PolicySource } from '../../lib/aws/engine/policy-source';
import { GuardrailError } from '../../lib/core/errors';
import { OrganizationTree, referenceDecide } from '../reference/aws/decide';

interface Decided {
  readonly outcome: string;
  readonly by: readonly (readonly [policy: string, statementIndex: number])[];
}

interface Case {
  readonly name: string;
  /** The title of a page of the documentation, or a section of the fact sheet. */
  readonly source: string;
  readonly policies: readonly PolicySource[];
  readonly organization?: OrganizationTree;
  readonly request: AccessRequest;
  readonly expect: string;

  /** Whether the engine refuses it: what AWS would never store, or no request. The reference says that nothing is known. */
  readonly refused?: boolean;
  /** The statements that deny, each by its Sid or its index. */
  readonly by?: readonly (readonly [policy: string, statement: string | number])[];
}

type Decider = (policies: readonly PolicySource[], organization: OrganizationTree | undefined, request: AccessRequest) => Decided;

const DECIDERS: Record<string, Decider> = {
  reference: referenceDecide,
  engine: (policies, organization, request) => {
    const { outcome, determinedBy } = new Engine(policies, organization && Organization.of(organization)).decide(request);
    return { outcome, by: determinedBy.map(({ policy, index }) => [policy, index] as const) };
  },
};

const DIRECTORY = join(__dirname, 'aws');
const OUTCOMES = ['DENIED', 'ALLOWED', 'NOT_GRANTED', 'UNKNOWN'];

/** Required fields, then optional ones. */
const FIELDS = {
  case: [['name', 'source', 'policies', 'request', 'expect'], ['organization', 'refused', 'by']],
  policy: [['name', 'type', 'document'], ['targets', 'file', 'path', 'uncertain']],
  organization: [['root', 'units', 'management'], ['id', 'accounts']],
  request: [['principal', 'action'], [
    'resource', 'resourceAccount', 'context', 'unknownContext', 'identityPolicies', 'permissionsBoundary', 'sessionPolicies', 'resourcePolicy', 'vpcEndpointPolicy',
  ]],
} as const;

const POLICY_TYPES = [
  'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY', 'PERMISSIONS_BOUNDARY', 'IDENTITY_POLICY', 'SESSION_POLICY', 'RESOURCE_POLICY', 'VPC_ENDPOINT_POLICY',
];

const FILES = readdirSync(DIRECTORY).filter((file) => file.endsWith('.json')).sort().map((file) => ({
  file,
  cases: JSON.parse(readFileSync(join(DIRECTORY, file), 'utf8')) as Case[],
}));
const CASES = FILES.flatMap(({ cases }) => cases);

test('there are enough cases, and no two of the same name', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(350);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

test.each(['case', 'policy', 'organization', 'request'] as const)('a field that is not known is refused in a %s', (kind) => {
  const required = Object.fromEntries(FIELDS[kind][0].map((field) => [field, field]));
  expect(() => checkFields(kind, required)).not.toThrow();
  expect(() => checkFields(kind, { ...required, principle: '*' })).toThrow('principle');
  expect(() => checkFields(kind, {})).toThrow(FIELDS[kind][0][0]);
});

describe.each(FILES)('$file', ({ cases }) => {
  test('its cases are well-formed', () => cases.forEach(check));

  describe.each(Object.entries(DECIDERS))('%s', (name, decide) => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { policies, organization, request, expect: expected, refused, by }) => {
      if (refused && name === 'engine') {
        expect(() => decide(policies, organization, request)).toThrow(GuardrailError);
        return;
      }
      const decided = decide(policies, organization, request);
      expect(decided.outcome).toBe(expected);
      if (by) expect(decided.by.map(([policy, index]) => identified(policies, policy, index))).toEqual(by);
    });
  });
});

function identified(policies: readonly PolicySource[], name: string, index: number): [string, string | number] {
  const document = policies.find((policy) => policy.name === name)?.document;
  const statement = document && [document.Statement].flat()[index];
  return [name, statement?.Sid ?? index];
}

function check(one: Case): void {
  checkFields('case', one);
  checkFields('request', one.request);
  if (one.organization !== undefined) checkFields('organization', one.organization);
  for (const policy of one.policies) {
    checkFields('policy', policy);
    expect(POLICY_TYPES).toContain(policy.type);
  }
  expect(OUTCOMES).toContain(one.expect);
  expect(one.name).not.toMatch(/\bshould\b/);
  if (one.by) expect(one.expect).toBe('DENIED');
}

function checkFields(kind: keyof typeof FIELDS, value: object): void {
  const [required, optional] = FIELDS[kind];
  const given = Object.keys(value);
  const [unknown] = given.filter((field) => ![...required, ...optional].some((one) => one === field));
  if (unknown !== undefined) throw new Error(`a ${kind} has no field \`${unknown}\``);
  const [missing] = required.filter((field) => !given.includes(field));
  if (missing !== undefined) throw new Error(`a ${kind} needs the field \`${missing}\``);
}
