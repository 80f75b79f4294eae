import * as fc from 'fast-check';
import { abbreviate } from '../../lib/aws/policy/abbreviate';
import { like } from '../support/evaluate';
import { expand, PREFIXES } from '../support/published';
import { check, SEED } from '../support/seed';

/** Names that are near to each other: few words, with capitals, digits, lower case and one word inside another. */
const word = fc.constantFrom('DB', 'Instance', 'Instances', 'Cluster', 'V2', 'HTTP', 'Http', 'Policy', 'PolicyVersion', 'A', 'Global', 'x', '2');
const name = fc.tuple(fc.constantFrom('Delete', 'DeleteDB', 'Deregister', 'De', 'DELETE', 'ES', 'connect'), fc.array(word, { maxLength: 4 }))
  .map(([verb, rest]) => verb + rest.join(''));

/** IAM tells no action from another by case, so a universe has each name once. */
const universe = fc.uniqueArray(name, { minLength: 2, maxLength: 40, selector: (text) => text.toLowerCase() });

const matched = (patterns: readonly string[], names: readonly string[]) =>
  names.filter((text) => patterns.some((pattern) => like(pattern.toLowerCase(), `x:${text}`.toLowerCase())));

const selection = universe.chain((names) => fc.record({
  names: fc.constant(names),
  chosen: fc.subarray(names, { minLength: 1 }),
  tolerated: fc.subarray(names),
}));

describe(`with seed ${SEED}`, () => {
  test('an abbreviation matches what it stands for and no other name', () => {
    check(fc.property(selection, ({ names, chosen }) => {
      const patterns = abbreviate(chosen.map((text) => `x:${text}`), () => names);
      expect(matched(patterns, names).sort()).toEqual([...chosen].sort());
    }), 3000);
  });

  test('with names that may be matched as well, it matches all of the first and none but the second', () => {
    check(fc.property(selection, ({ names, chosen, tolerated }) => {
      const patterns = abbreviate(chosen.map((text) => `x:${text}`), () => names.filter((text) => !tolerated.includes(text)));
      const result = matched(patterns, names);
      expect(chosen.filter((text) => !result.includes(text))).toEqual([]);
      expect(result.filter((text) => !chosen.includes(text) && !tolerated.includes(text))).toEqual([]);
    }), 3000);
  });

  test('an abbreviation is never longer than what it stands for', () => {
    check(fc.property(selection, ({ names, chosen }) => {
      const actions = chosen.map((text) => `x:${text}`);
      expect(JSON.stringify(abbreviate(actions, () => names)).length).toBeLessThanOrEqual(JSON.stringify(actions).length);
    }), 1000);
  });

  test('the order and the repetition of actions do not matter', () => {
    check(fc.property(selection, ({ names, chosen }) => {
      const actions = chosen.map((text) => `x:${text}`);
      expect(abbreviate([...actions, ...actions].reverse(), () => [...names].reverse())).toEqual(abbreviate(actions, () => names));
    }), 500);
  });

  test('over the names that AWS publishes, any selection of a service keeps its meaning', () => {
    const near = (service: string) => expand(`${service}:*`).map((action) => action.slice(service.length + 1));
    const real = fc.constantFrom(...PREFIXES.filter((prefix) => prefix !== 'ec2')).chain((service) => fc.subarray([...expand(`${service}:*`)]));
    check(fc.property(real, (actions) => {
      const back = [...new Set(abbreviate(actions, near).flatMap((pattern) => expand(pattern)))];
      expect(back.sort()).toEqual([...actions].sort());
    }), 300);
  });
});
