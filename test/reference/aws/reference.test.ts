/** The reference evaluator itself, where the conformance cases do not reach: text that is partly known, and that what is certain stays so. */
import * as fc from 'fast-check';
import { check } from '../../support/seed';
import { ActionFacts, factsOf } from './actions';
import { completed } from './complete';
import { contextOf, OrganizationTree, pathOf, principalOf } from './context';
import { referenceDecide } from './decide';
import { generateCase, generateRequest, generateWorld, randomOf } from './generate';
import { ANYTHING, arnLike, like, literal, normal, resourceLike } from './text';

const CASES = 4000;

const texts = (characters: string, maxLength = 6) => fc.string({ unit: fc.constantFrom(...characters), maxLength });

/** A pattern as a regular expression. */
function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${[...pattern].map((character) => character === '*' ? '.*' : character === '?' ? '.' : character).join('')}$`);
}

/** Every text of at most so many characters. */
function everyText(most: number): string[] {
  const shorter = most === 0 ? [] : everyText(most - 1);
  return most === 0 ? [''] : ['', ...shorter.flatMap((text) => [...'abc'].map((character) => character + text))];
}

describe('like', () => {
  test('agrees with a regular expression', () => {
    check(fc.property(texts('ab*?'), texts('ab'), (pattern, text) => like(pattern, text) === expressionOf(pattern).test(text)), 3000);
  });

  test('is certain of a text that is partly known only if every text agrees', () => {
    const parts = everyText(4);
    check(fc.property(texts('ab*?', 4), texts('ab'), texts('ab'), (pattern, before, after) => {
      const results = new Set(parts.map((part) => expressionOf(pattern).test(before + part + after)));
      expect(like(pattern, before + ANYTHING + after)).toBe(results.size === 2 ? undefined : [...results][0]);
    }), 1500);
  });

  test('is never certain that a pattern that is partly known matches, and certain that it does not only if none does', () => {
    const parts = everyText(4);
    check(fc.property(texts('ab*?'), texts('ab?'), texts('ab'), (before, after, text) => {
      const any = parts.some((part) => expressionOf(before + part + after).test(text)) || expressionOf(`${before}*${after}`).test(text);
      expect(like(before + ANYTHING + after, text)).toBe(any ? undefined : false);
    }), 1500);
  });

  test('takes a literal text for what it is', () => {
    check(fc.property(texts('ab*?'), texts('ab*?'), (one, other) => like(literal(one), other) === (one === other)), 1500);
  });

  test('is quick where a regular expression would not be', () => {
    expect(like(`${'*a'.repeat(40)}b`, 'a'.repeat(300))).toBe(false);
  });
});

test('a text with parts that are not known is normal with one character for each', () => {
  expect(normal('a\uE000the parameter Stage\uE001b\uE000\uE001')).toBe(`a${ANYTHING}b${ANYTHING}`);
});

test.each<[pattern: string, resource: string, matches: boolean | undefined]>([
  ['arn:aws:rds:*:*:db:x', `arn:aws:rds:us-east-1:${ANYTHING}:db:x`, true],
  ['arn:aws:rds:*:1:db:x', `arn:aws:rds:us-east-1:${ANYTHING}:db:x`, undefined],
  ['arn:aws:rds:*:1:db:y', `arn:aws:rds:us-east-1:${ANYTHING}:db:x`, false],
  ['arn:aws:rds:*:1:db:x', ANYTHING, undefined],
  ['*', ANYTHING, true],
  ['arn:aws:rds', '*', false],
  [ANYTHING, 'arn:aws:rds:us-east-1:1:db:x', undefined],
  [`arn:aws:${ANYTHING}`, 'arn:aws:rds:us-east-1:1:db:x', undefined],
  [`arn:aws:s3${ANYTHING}`, 'arn:aws:rds:us-east-1:1:db:x', false],
])('the resource pattern %s and the resource %s', (pattern, resource, matches) => {
  expect(resourceLike(pattern, resource)).toBe(matches);
});

test.each<[pattern: string, value: string, matches: boolean | undefined | 'mismatch']>([
  ['arn:aws:sns:*:*:x', 'x', 'mismatch'],
  ['arn:aws:sns:*:*:x', ANYTHING, undefined],
  ['arn:aws:sns', 'arn:aws:sns:us-east-1:1:x', undefined],
  ['*', 'arn:aws:sns:us-east-1:1:x', true],
  ['arn:aws:sns:*:x', 'arn:aws:sns:us-east-1:1:x', undefined],
])('the ARN pattern %s and the value %s', (pattern, value, matches) => {
  expect(arnLike(pattern, value)).toBe(matches);
});

describe('an organization', () => {
  const tree: OrganizationTree = { root: 'r-1', units: { 'ou-1': ['1', { 'ou-2': ['2', { 'ou-3': ['3'] }] }] }, management: '9', accounts: ['8'] };

  test.each([['1', ['r-1', 'ou-1', '1']], ['2', ['r-1', 'ou-1', 'ou-2', '2']], ['3', ['r-1', 'ou-1', 'ou-2', 'ou-3', '3']], ['8', ['r-1', '8']], ['9', ['r-1', '9']]])('has a path to account %s', (account, path) => {
    expect(pathOf(account, tree)).toEqual(path);
  });

  test('has no path to an account outside', () => {
    expect(pathOf('7', tree)).toBeUndefined();
  });

  test('gives paths of the organization, also to the management account', () => {
    const paths = (account: string) => {
      const request = { principal: `arn:aws:iam::${account}:role/x`, action: 'ec2:DescribeInstances' };
      const organization = { ...tree, id: 'o-1', management: '999999999999' };
      const { keys } = contextOf(request, factsOf(request.action) as ActionFacts, principalOf(request)!, organization);
      return keys.get('aws:principalorgpaths')?.values;
    };
    expect(paths('999999999999')).toEqual(['o-1/r-1/']);
    expect(paths('000000000000')).toBeUndefined();
  });
});

test.each([
  ['*', 'anonymous'], ['backup.amazonaws.com', 'service'], ['arn:aws:iam::1:root', 'root'], ['arn:aws:iam::1:user/a/b', 'user'], ['arn:aws:iam::1:role/a/b', 'role'],
  ['arn:aws:sts::1:assumed-role/b/s', 'session'], ['arn:aws:sts::1:federated-user/b', 'federatedUser'], ['arn:aws:iam::1:saml-provider/b', 'provider'], ['arn:aws:iam::1:group/b', undefined],
  ['arn:aws:sts::1:assumed-role/b', undefined], ['b', undefined],
])('%s is of the kind %s', (principal, kind) => {
  expect(principalOf({ principal, action: 's3:GetObject' })?.kind).toBe(kind);
});

describe('cases that are generated', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(generateCase(randomOf(7))).toEqual(generateCase(randomOf(7)));
    expect(generateCase(randomOf(7))).not.toEqual(generateCase(randomOf(8)));
  });

  test('have each outcome often', () => {
    const random = randomOf(11);
    const counts: Record<string, number> = { DENIED: 0, ALLOWED: 0, NOT_GRANTED: 0, UNKNOWN: 0 };
    for (let world = 0; world < CASES / 20; world++) {
      const one = generateWorld(random);
      for (let i = 0; i < 20; i++) counts[referenceDecide(one.policies, one.organization, generateRequest(random, one)).outcome]++;
    }
    for (const count of Object.values(counts)) expect(count / CASES).toBeGreaterThan(0.08);
  });

  test('say by which statements they are denied, and only then', () => {
    const random = randomOf(12);
    for (let i = 0; i < CASES; i++) {
      const { policies, organization, request } = generateCase(random);
      const { outcome, by } = referenceDecide(policies, organization, request);
      expect(by.length > 0).toBe(outcome === 'DENIED');
    }
  });

  test('stay as they are when what is not known becomes known', () => {
    const random = randomOf(13);
    for (let i = 0; i < CASES; i++) {
      const one = generateCase(random);
      const { outcome } = referenceDecide(one.policies, one.organization, one.request);
      if (outcome === 'UNKNOWN') continue;
      for (let again = 0; again < 3; again++) {
        const { policies, organization, request } = completed(random, one, outcome);
        const known = referenceDecide(policies, organization, request).outcome;
        if (known !== outcome) throw new Error(`${outcome} became ${known}: ${JSON.stringify([one, { policies, organization, request }], undefined, 2)}`);
      }
    }
  });

  test('stay denied when a deny is added, and are never allowed by it', () => {
    const random = randomOf(14);
    for (let i = 0; i < CASES; i++) {
      const { policies, organization, request } = generateCase(random);
      const { policies: more } = generateWorld(random);
      const [before, after] = [policies, [...policies, ...more.filter(({ type }) => /CONTROL/.test(type))]].map((all) => referenceDecide(all, organization, request).outcome);
      if (before === 'DENIED') expect(after).toBe('DENIED');
      if (before !== 'ALLOWED' && request.action !== 'sts:GetCallerIdentity') expect(after).not.toBe('ALLOWED');
    }
  });
});
