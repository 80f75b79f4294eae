import * as fc from 'fast-check';
import { arnsIntersect, intersects, matches } from '../../lib/core/patterns';
import { check, SEED } from '../support/seed';

/** The slow way: the pattern as a regular expression. */
const slowly = (pattern: string) => new RegExp(`^${[...pattern].map((c) => (c === '*' ? '.*' : c === '?' ? '.' : c.replace(/[.:/\\-]/, '\\$&'))).join('')}$`, 's');

/** Every text of up to six characters over the alphabet of the patterns, and one character that is in none. */
const TEXTS = (() => {
  const all = [''];
  for (let from = 0, length = 0; length < 6; length++) {
    const to = all.length;
    for (; from < to; from++) for (const c of 'abz') all.push(all[from] + c);
  }
  return all;
})();

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 5 });
const literals = (text: string) => text.replace(/\*/g, '').length;

describe(`with seed ${SEED}`, () => {
  test('matches agrees with a regular expression on noise', () => {
    check(fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'z'), maxLength: 8 }), (p, text) => {
      expect(matches(p, text)).toBe(slowly(p).test(text));
    }), 2000);
  });

  test('matches agrees with a regular expression on near misses', () => {
    const fill = fc.string({ unit: fc.constantFrom('a', 'b', '/', ':'), maxLength: 3 });
    const nearMiss = fc.record({
      p: fc.string({ unit: fc.constantFrom('a', 'b', '/', ':', '*', '?'), minLength: 1, maxLength: 10 }),
      fills: fc.array(fill, { minLength: 10, maxLength: 10 }),
      edit: fc.constantFrom('none', 'drop', 'double', 'swap'),
      at: fc.nat(30),
    }).map(({ p, fills, edit, at }) => {
      let i = 0;
      const text = p.replace(/[*?]/g, (c) => (c === '*' ? fills[i++] : (fills[i++] || 'a')[0]));
      const place = text.length === 0 ? 0 : at % text.length;
      const [head, char, tail] = [text.slice(0, place), text.slice(place, place + 1), text.slice(place + 1)];
      return { p, text: { none: text, drop: head + tail, double: head + char + char + tail, swap: `${head}z${tail}` }[edit]! };
    });
    check(fc.property(nearMiss, ({ p, text }) => {
      expect(matches(p, text)).toBe(slowly(p).test(text));
    }), 2000);
  });

  test('intersects agrees with trying every text', () => {
    // a shortest common text has no more characters than both patterns have literals
    const pairs = fc.tuple(pattern, pattern).filter(([a, b]) => literals(a) + literals(b) <= 6);
    check(fc.property(pairs, ([a, b]) => {
      const [x, y] = [slowly(a), slowly(b)];
      expect(intersects(a, b)).toBe(TEXTS.some((text) => x.test(text) && y.test(text)));
    }), 1500);
  });

  test('intersects does not depend on the order, and holds of a pattern and itself', () => {
    check(fc.property(pattern, pattern, (a, b) => {
      expect(intersects(a, b)).toBe(intersects(b, a));
      expect(intersects(a, a)).toBe(true);
    }));
  });

  test('a text that both ARN patterns match makes them intersect', () => {
    const segment = fc.constantFrom('*', 'agents', 'agent?', 'ag*', '', 'role/agents/*', 'role/agents/coder', 'role/*', 'role/agents*coder', 'role/Agents/coder');
    const arn = fc.tuple(segment, segment, segment).map(([region, account, name]) => `arn:aws:iam:${region}:${account}:${name}`);
    const text = fc.tuple(fc.constantFrom('', 'agents', 'agentx'), fc.constantFrom('agents', ''), fc.constantFrom('role/agents/coder', 'role/agentsx/coder', 'role/Agents/coder', ''));
    check(fc.property(arn, arn, text, (a, b, [region, account, name]) => {
      const both = [a, b].every((p) => p.split(':').slice(3).every((part, i) => slowly(part).test([region, account, name][i])));
      if (both) expect(arnsIntersect(a, b)).toBe(true);
    }), 2000);
  });
});

test.each<[string, string, boolean]>([
  ['*', '', true],
  ['?', '', false],
  ['', '', true],
  ['', 'a', false],
  ['a*b*c', 'abbc', true],
  ['a*b*c', 'abcb', false],
  ['Delete*', 'delete', false],
  ['a.c', 'abc', false],
  ['role/agents/*', 'role/agents/a/b', true],
  ['what?', 'what?', true],
  ['what', 'what?', false],
])('%j matches %j: %s', (pattern_, text, expected) => {
  expect(matches(pattern_, text)).toBe(expected);
});

test('a pattern of many stars is looked at in no time', () => {
  const many = '*a'.repeat(30);
  const start = Date.now();
  expect(matches(many, 'a'.repeat(29))).toBe(false);
  expect(intersects(`${many}b`, `${'*b'.repeat(30)}c`)).toBe(false);
  expect(Date.now() - start).toBeLessThan(500);
});

const role = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`;

test.each<[string, string, boolean]>([
  [role('*', 'agents/*'), role('111122223333', 'agents/coder'), true],
  [role('*', 'agents/*'), role('111122223333', 'agent/coder'), false],
  [role('*', 'agents/*'), role('*', '*coder'), true],
  [role('111122223333', '*'), role('444455556666', '*'), false],
  [role('*', 'a'), 'arn:aws:iam::*:user/a', false],
  // a wildcard stays within its part
  ['arn:aws:iam::*', role('111122223333', 'a'), false],
  ['arn:aws:*:*:*:role/a', role('111122223333', 'a'), true],
  // the last part may hold colons
  ['arn:aws:lambda:*:*:function:a*', 'arn:aws:lambda:us-east-1:111122223333:function:ab:live', true],
  // partitions are not compared
  ['arn:aws-cn:iam::*:role/a', role('*', 'a'), true],
  ['arn:${Token[AWS.Partition.3]}:iam::*:role/a', role('*', 'a'), true],
])('the ARNs %s and %s intersect: %s', (a, b, expected) => {
  expect(arnsIntersect(a, b)).toBe(expected);
  expect(arnsIntersect(b, a)).toBe(expected);
});
