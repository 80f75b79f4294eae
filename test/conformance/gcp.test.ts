/** Cases as data, each from a page of the documentation or a section of the fact sheet, asked of every evaluator. */
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { GuardrailError } from '../../lib/core/errors';
import { stackOf } from '../../lib/engine/terraform/template';
import { AccessRequest } from '../../lib/gcp/engine/access-request';
import { Engine } from '../../lib/gcp/engine/engine';
import { Organization } from '../../lib/gcp/engine/organization';
import { readGoogle } from '../../lib/gcp/engine/reading';
import { referenceDecide } from '../reference/gcp/decide';
import { Tree } from '../reference/gcp/world';

interface Case {
  readonly name: string;
  readonly source: string;
  readonly template: object;
  readonly organization?: Tree;
  readonly request: AccessRequest;
  readonly expect: string;

  /** Whether the engine refuses it: what Google would never store, or no request. */
  readonly refused?: boolean;

  /** The policies that deny. */
  readonly by?: readonly string[];
}

interface Decided {
  readonly outcome: string;
  readonly by: readonly string[];
}

const DECIDERS: Record<string, (one: Case) => Decided> = {
  reference: ({ template, organization, request }) => referenceDecide({ template, organization, request }),
  engine: ({ template, organization: tree, request }) => {
    const organization = tree && Organization.of(tree);
    const { outcome, determinedBy } = new Engine(readGoogle([stackOf(template)], organization).resources, organization).decide(request);
    return { outcome, by: [...new Set(determinedBy.map(({ policy }) => policy))] };
  },
};

/** Required fields, then optional ones. */
const FIELDS = {
  case: [['name', 'source', 'template', 'request', 'expect'], ['organization', 'refused', 'by']],
  request: [['principal', 'permission'], [
    'resource', 'project', 'folder', 'organization', 'tags', 'unknownTags', 'attributes', 'unknownAttributes', 'orgPolicy', 'request', 'bindings',
  ]],
} as const;

const DIRECTORY = join(__dirname, 'gcp');
const FILES = readdirSync(DIRECTORY).filter((file) => file.endsWith('.json')).sort()
  .map((file) => ({ file, cases: JSON.parse(readFileSync(join(DIRECTORY, file), 'utf8')) as Case[] }));
const CASES = FILES.flatMap(({ cases }) => cases);

test('there are enough cases, and no two of the same name', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

test.each(['case', 'request'] as const)('a field that is not known is refused in a %s', (kind) => {
  const required = Object.fromEntries(FIELDS[kind][0].map((field) => [field, field]));
  expect(() => checkFields(kind, required)).not.toThrow();
  expect(() => checkFields(kind, { ...required, principle: '*' })).toThrow('principle');
  expect(() => checkFields(kind, {})).toThrow(FIELDS[kind][0][0]);
});

describe.each(FILES)('$file', ({ cases }) => {
  test('its cases are well-formed', () => {
    for (const one of cases) {
      checkFields('case', one);
      checkFields('request', one.request);
      expect(['DENIED', 'ALLOWED', 'NOT_GRANTED', 'UNKNOWN']).toContain(one.expect);
      expect(one.name).not.toMatch(/\bshould\b/);
      if (one.by) expect(one.expect).toBe('DENIED');
    }
  });

  describe.each(Object.entries(DECIDERS))('%s', (decider, decide) => {
    test.each(cases.filter(({ refused }) => decider === 'engine' || !refused).map((one) => [one.name, one] as const))('%s', (_, one) => {
      if (one.refused) {
        expect(() => decide(one)).toThrow(GuardrailError);
        return;
      }
      const decided = decide(one);
      expect(decided.outcome).toBe(one.expect);
      if (one.by) expect([...decided.by].sort()).toEqual([...one.by].sort());
    });
  });
});

function checkFields(kind: keyof typeof FIELDS, value: object): void {
  const [required, optional] = FIELDS[kind];
  const given = Object.keys(value);
  const [unknown] = given.filter((field) => ![...required, ...optional].some((one) => one === field));
  if (unknown !== undefined) throw new Error(`a ${kind} has no field \`${unknown}\``);
  const [missing] = required.filter((field) => !given.includes(field));
  if (missing !== undefined) throw new Error(`a ${kind} needs the field \`${missing}\``);
}
