import { BlockList, isIP } from 'net';
import * as fc from 'fast-check';
import { Atom, covers, findValue, findValues, satisfies, TooHard, ValueTest } from '../../../lib/engine/prove/value';
import { quoted } from '../../../lib/engine/symbols';
import { like } from '../../support/evaluate';
import { check, SEED } from '../../support/seed';

const is = (test: ValueTest, ...values: string[]): Atom => ({ test, values, wanted: true });
const not = (test: ValueTest, ...values: string[]): Atom => ({ test, values, wanted: false });
const many = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i));

/** What a test means, apart from the library. */
function matches(test: ValueTest, pattern: string, value: string): boolean {
  const six = (text: string) => {
    const parts = text.split(':');
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
  };
  const arn = (wanted: string) => value.split(':').length >= 6 && wanted.split(':').length >= 6 && wanted.startsWith('arn:') && value.startsWith('arn:')
    && six(wanted).every((part, i) => like(part, six(value)[i]));
  const order: Record<string, (a: number, b: number) => boolean> = {
    Equals: (a, b) => a === b,
    LessThan: (a, b) => a < b,
    LessThanEquals: (a, b) => a <= b,
    GreaterThan: (a, b) => a > b,
    GreaterThanEquals: (a, b) => a >= b,
  };
  const [, family, comparison] = test.match(/^(Numeric|Date)(.*)$/) ?? [];
  if (comparison === 'Any') return !Number.isNaN(family === 'Numeric' ? Number(value) : Date.parse(value));
  if (family === 'Numeric') return order[comparison](Number(value), Number(pattern));
  if (family === 'Date') return order[comparison](Date.parse(value), Date.parse(pattern));
  if (test === 'StringLike') return like(pattern, value);
  if (test === 'ArnLike') return arn(pattern);
  if (test === 'Resource') {
    if (!pattern.startsWith('arn:')) return like(pattern, value);
    return arn([...pattern.split(':'), '*', '*', '*', '*', '*'].slice(0, Math.max(6, pattern.split(':').length)).join(':'));
  }
  if (test === 'StringEqualsIgnoreCase' || test === 'Bool') return pattern.toLowerCase() === value.toLowerCase();
  if (test === 'IpAddress') {
    const [address, bits] = pattern.split('/');
    const family6 = isIP(address) === 6;
    const list = new BlockList();
    list.addSubnet(address, Number(bits ?? (family6 ? 128 : 32)), family6 ? 'ipv6' : 'ipv4');
    return isIP(value) === isIP(address) && list.check(value, family6 ? 'ipv6' : 'ipv4');
  }
  return pattern === value;
}

const holds = (value: string, atoms: readonly Atom[]) =>
  atoms.every(({ test, values, wanted }) => values.some((pattern) => matches(test, pattern, value)) === wanted);

/** All strings over an alphabet up to a length. */
function strings(alphabet: string, longest: number): string[] {
  const all = [''];
  for (let from = 0, length = 0; length < longest; length++) {
    const to = all.length;
    for (; from < to; from++) for (const character of alphabet) all.push(all[from] + character);
  }
  return all;
}

describe('a value is found', () => {
  test.each<[string, Atom[]]>([
    ['nothing is asked', []],
    ['only the empty text is left', [not('StringLike', '?*')]],
    ['a literal is one of many', [is('StringEquals', 'a', 'b', 'c'), not('StringEquals', 'a', 'c')]],
    ['text differs in case only', [is('StringEqualsIgnoreCase', 'Abc'), not('StringEquals', 'Abc', 'abc', 'ABC', 'aBC', 'abC', 'AbC', 'ABc')]],
    ['two patterns overlap at one text', [is('StringLike', 'ab*'), is('StringLike', '*ba'), not('StringLike', '????*')]],
    ['a pattern leaves one length', [is('StringLike', 'a*'), not('StringLike', 'a', 'a??*')]],
    ['a pattern leaves one character', [is('StringLike', '?'), not('StringEquals', ...Array.from('abcdefghijklmnopqrstuvwxyz0123456789'))]],
    ['a prefix is excluded that is not the whole one', [is('StringLike', 'prod-*'), not('StringLike', 'prod-e*', 'prod-x*', 'prod-')]],
    ['many pieces have to occur', many(6, (i) => `*${i}-${i}*`).map((pattern) => is('StringLike', pattern))],
    ['a quoted star is meant', [is('StringLike', `${quoted('a*')}*`), not('StringLike', quoted('a*'))]],
    ['a quoted star is equal to a star', [is('StringEquals', quoted('a*?')), is('StringLike', 'a??'), is('StringEquals', 'a*?')]],
    ['a role of another account', [is('ArnLike', 'arn:aws:iam::*:role/agents/*'), not('ArnLike', 'arn:aws:iam::111122223333:role/*')]],
    ['an ARN whose star of a part does not reach the next', [is('ArnLike', 'arn:aws:rds:*:*:db:a'), not('ArnLike', 'arn:aws:rds:*:db:a')]],
    ['an ARN whose sixth part has colons', [is('ArnLike', 'arn:aws:s3:::a*b'), is('StringLike', '*a:*:b')]],
    ['an ARN that a pattern of text would not tell', [is('ArnLike', 'arn:*:s3:::x'), is('StringLike', 'arn:*'), not('StringLike', 'arn:aws:*', 'arn::*')]],
    ['a star of text reaches over parts', [is('StringLike', 'arn:*:s3:*:*:*'), not('ArnLike', 'arn:*:s3:*:*:*')]],
    ['a question mark of text is a colon', [is('StringLike', 'arn:?:s3:::x'), not('ArnLike', 'arn:?:s3:::x')]],
    ['all numbers are excluded, and other text is none', [not('NumericLessThan', '5'), not('NumericGreaterThanEquals', '5')]],
    ['both truth values are excluded, and other text is none', [not('Bool', 'true', 'false')]],
    ['all addresses are excluded, and other text is none', [not('IpAddress', '0.0.0.0/0', '::/0')]],
    ['a number is asked for, whatever it is', [is('NumericAny', ''), not('NumericEquals', '1')]],
    ['a literal is neither truth value', [is('StringEquals', 'x'), not('Bool', 'true', 'false')]],
    ['no ARN is asked for', [not('ArnLike', 'arn:*:*:*:*:*')]],
    ['a request without a resource', [is('Resource', '*'), not('Resource', 'arn:*'), not('StringLike', 'x*', 'e*')]],
    ['an ARN that ends early is completed', [is('Resource', 'arn:aws:s3'), not('Resource', 'arn:aws:s3:::*')]],
    ['something that is no ARN as a pattern of resources', [is('Resource', 'example*'), not('ArnLike', 'arn:*:*:*:*:*')]],
    ['resources start with any text', [is('Resource', '**'), is('Resource', '?rn:*')]],
    ['between two numbers', [is('NumericGreaterThan', '5'), is('NumericLessThan', '6')]],
    ['between two near numbers', [is('NumericGreaterThan', '0.10'), is('NumericLessThan', '0.11')]],
    ['between numbers that are the same to a machine', [is('NumericGreaterThan', '9007199254740992'), is('NumericLessThan', '9007199254740993')]],
    ['another number', [not('NumericEquals', ...many(50, String))]],
    ['a number as it is written elsewhere', [is('NumericEquals', '1e3'), not('NumericLessThan', '1000.0')]],
    ['below zero', [is('NumericLessThan', '0')]],
    ['between two moments', [is('DateGreaterThan', '2026-11-20T12:00:00Z'), is('DateLessThan', '1795176001')]],
    ['a moment in another zone', [is('DateEquals', '2026-11-20T14:00:00+02:00'), not('DateGreaterThan', '2026-11-20T12:00:00Z')]],
    ['a moment after the last year', [is('DateGreaterThan', '9999-12-31T23:59:59Z')]],
    ['a moment before the epoch', [is('DateLessThan', '1970-01-01')]],
    ['the other of two', [not('Bool', 'True')]],
    ['an address in a range', [is('IpAddress', '10.0.0.0/8', '2001:db8::/32'), not('IpAddress', '10.0.0.0/9', '10.128.0.0/9')]],
    ['the last address of a range', [is('IpAddress', '10.0.0.0/30'), not('IpAddress', '10.0.0.0/31', '10.0.0.2')]],
    ['the first address of a range that is written by another', [is('IpAddress', '10.0.0.3/30'), not('IpAddress', '10.0.0.1', '10.0.0.2/31')]],
    ['addresses of version 6 where those of version 4 are excluded', [not('IpAddress', '0.0.0.0/0')]],
    ['a range as its two spellings', [is('IpAddress', '2001:0DB8:0:0::/64'), is('IpAddress', '2001:db8::1')]],
    ['bytes', [not('BinaryEquals', 'AAAA', '0000', '0001')]],
    ['text that is an address as well', [is('StringLike', '10.*'), is('IpAddress', '10.0.0.0/8')]],
    ['a literal that is a number as well', [is('StringEquals', 'a', '3', '7'), is('NumericGreaterThan', '5')]],
    ['text that is no number', [is('StringLike', 'a*'), not('NumericLessThan', '5')]],
    ['a truth value as text', [is('StringLike', 'T*'), is('Bool', 'true')]],
  ])('where %s', (_, atoms) => {
    const value = findValue(atoms)!;
    expect(value).toBeDefined();
    expect(atoms.filter((atom) => !satisfies(value, atom))).toEqual([]);
  });

  test('and it is the preferred one, if that satisfies', () => {
    expect(findValue([is('StringLike', 'a*')], ['b', 'abc', 'ad'])).toBe('abc');
    expect(findValue([is('NumericLessThan', '100')], ['x', '200', '42'])).toBe('42');
    expect(findValue([not('NumericLessThan', '100')], ['x', '200', '42'])).toBe('200');
    expect(findValue([is('StringEquals', '7', '8'), is('NumericLessThan', '100')], ['8'])).toBe('8');
  });

  test('and it is pleasant to read', () => {
    expect(findValue([])).toBe('example');
    expect(findValue([is('ArnLike', 'arn:*:iam::*:role/agents/*')])).toBe('arn:aws:iam::111122223333:role/agents/example');
    expect(findValue([is('ArnLike', 'arn:*:iam::*:role/*'), not('ArnLike', 'arn:*:iam::111122223333:*')])).toBe('arn:aws:iam::444455556666:role/example');
    expect(findValue([is('Resource', 'arn:aws:s3:::acme-*/*')])).toBe('arn:aws:s3:::acme-x/x');
    expect(findValue([is('Resource', 'arn:aws:rds')])).toBe('arn:aws:rds:us-east-1:111122223333:example');
    expect(findValue([is('IpAddress', '10.0.0.0/8')])).toBe('10.0.0.1');
    expect(findValue([not('IpAddress', '10.0.0.0/8')])).toBe('192.0.2.1');
    expect(findValue([not('IpAddress', '0.0.0.0/0')])).toBe('2001:db8::1');
    expect(findValue([is('IpAddress', '2001:db8:0:0:8::/80')])).toBe('2001:db8::8:0:0:1');
    expect(findValue([is('DateGreaterThan', '2026-11-20T12:00:00Z')])).toBe('2026-11-20T12:00:01Z');
    expect(findValue([is('DateLessThan', '2030-01-01')])).toBe('2026-11-20T12:00:00Z');
    expect(findValue([is('NumericGreaterThan', '3600')])).toBe('3601');
    expect(findValue([is('NumericGreaterThan', '5'), is('NumericLessThan', '6')])).toBe('5.1');
  });
});

describe('there is no value', () => {
  test.each<[string, Atom[]]>([
    ['nothing is listed', [is('StringLike')]],
    ['two literals are asked for', [is('StringEquals', 'a'), is('StringEquals', 'b')]],
    ['all text is excluded', [not('StringLike', '*')]],
    ['all text is excluded by two', [not('StringLike', '?*', '')]],
    ['a pattern is covered', [is('StringLike', 'a*b*c'), not('StringLike', 'a*c')]],
    ['a pattern is covered by two together', [is('StringLike', 'a*'), not('StringLike', 'a', 'a?*')]],
    ['a pattern is covered by two atoms together', [is('StringLike', 'a*'), not('StringLike', 'a'), not('StringLike', 'a?*')]],
    ['lengths are', [is('StringLike', '??'), is('StringLike', '*a*b*c*')]],
    ['case matters', [is('StringEquals', 'Abc'), is('StringLike', 'a*')]],
    ['case does not matter', [is('StringEqualsIgnoreCase', 'Abc'), not('StringEqualsIgnoreCase', 'aBC')]],
    ['a quoted star is meant', [is('StringLike', quoted('a*')), not('StringEquals', 'a*')]],
    ['an ARN starts with another word', [is('ArnLike', '*:aws:s3:::x')]],
    ['an ARN has five parts only', [is('ArnLike', 'arn:aws:s3::x')]],
    ['an ARN would need a colon within a part', [is('ArnLike', 'arn:aws:s3*:x:y'), is('StringLike', '*')]],
    ['partitions and services differ', [is('ArnLike', 'arn:*:s3:::x'), is('ArnLike', 'arn:aws:sqs:*:*:x')]],
    ['an ARN has to be none', [is('ArnLike', 'arn:aws:s3:::*'), not('Resource', 'arn:aws')]],
    ['a star in one part stands for a colon of the text', [is('ArnLike', 'arn:aws:rds:*:*:db:a'), not('StringLike', 'arn:aws:rds:*:db:a')]],
    ['an incomplete ARN covers', [is('Resource', 'arn:aws:s3:::bucket/*'), not('Resource', 'arn:aws:s3')]],
    ['everything is excluded', [is('Resource', 'arn:aws:s3:::a'), not('Resource', '*')]],
    ['numbers are apart', [is('NumericLessThan', '5'), is('NumericGreaterThanEquals', '5.0')]],
    ['a number is its other spelling', [is('NumericEquals', '5'), not('NumericEquals', '5.00')]],
    ['all numbers are excluded of a number', [is('NumericAny', ''), not('NumericLessThan', '5'), not('NumericGreaterThanEquals', '5')]],
    ['moments are apart', [is('DateLessThan', '2026-11-20T12:00:00Z'), is('DateGreaterThanEquals', '2026-11-20T14:00:00+02:00')]],
    ['neither is left of a truth value', [is('Bool', 'true', 'false'), not('Bool', 'true'), not('Bool', 'FALSE')]],
    ['a third truth value is asked for', [is('Bool', 'true', 'false'), is('Bool', 'maybe')]],
    ['all moments are excluded of a moment', [is('DateAny', ''), not('DateLessThan', '2030-01-01'), not('DateGreaterThanEquals', '2030-01-01')]],
    ['a range is covered by its halves', [is('IpAddress', '10.0.0.0/8'), not('IpAddress', '10.0.0.0/9'), not('IpAddress', '10.128.0.0/9')]],
    ['the first addresses of all are excluded', [is('IpAddress', '0.0.0.0/31'), not('IpAddress', '0.0.0.0'), not('IpAddress', '0.0.0.1')]],
    ['all addresses are excluded of an address', [is('IpAddress', '0.0.0.0/0', '::/0'), not('IpAddress', '0.0.0.0/0', '::/0')]],
    ['versions differ', [is('IpAddress', '0.0.0.0/0'), is('IpAddress', '::/0')]],
    ['a range is none', [is('IpAddress', '10.0.0.0/33', '10.0.0/8', '010.0.0.0/8', 'x')]],
    ['bytes differ', [is('BinaryEquals', 'eA=='), is('BinaryEquals', 'eA')]],
    ['a literal is no number', [is('StringEquals', 'a', '3'), is('NumericGreaterThan', '5')]],
    ['text excludes all, whatever the numbers', [is('StringLike', 'a'), not('StringLike', '?'), is('NumericLessThan', '5')]],
    ['numbers exclude all, whatever the text', [is('StringLike', '1*'), is('NumericLessThan', '5'), is('NumericGreaterThan', '5')]],
  ])('where %s', (_, atoms) => {
    expect(findValue(atoms)).toBeUndefined();
  });
});

describe('large questions', () => {
  const buckets = many(1000, (i) => `arn:aws:s3:::bucket-${i}-data/*`);

  test('a thousand excluded patterns leave something, or one of them leaves nothing', () => {
    const wanted = is('Resource', 'arn:aws:s3:::b*-*-*');
    expect(findValue([wanted, not('Resource', ...buckets)])).toBe('arn:aws:s3:::bx-x-x');
    expect(findValue([wanted, not('Resource', ...buckets, 'arn:aws:s3:::b*-*')])).toBeUndefined();
    expect(findValue([wanted, not('Resource', ...buckets, 'arn:aws:s3:::b-*', 'arn:aws:s3:::b?*')])).toBeUndefined();
    expect(findValue([wanted, ...buckets.map((bucket) => not('Resource', bucket)), not('Resource', 'arn:aws:s3:::bx*')])).toBe('arn:aws:s3:::b--');
  });

  test('a thousand excluded pieces of text', () => {
    const pieces = many(1000, (i) => `*piece${i}*`);
    expect(findValue([is('StringLike', '*a*b*c*'), not('StringLike', ...pieces, '*x*', '*e*')])).toBe('abc');
    expect(findValue([is('StringLike', '*a*b*c*'), not('StringLike', ...pieces, '*b?*', '*?b*')])).toBeUndefined();
  });

  test('the one of a thousand that is not excluded', () => {
    const ids = many(1000, (i) => `arn:aws:rds:*:*:db:orders-${i}-*`);
    expect(findValue([is('ArnLike', ...ids), not('ArnLike', ...ids.filter((_, i) => i !== 500))])).toMatch(/:db:orders-500-/);
    expect(findValue([is('ArnLike', ...ids), not('ArnLike', ...ids)])).toBeUndefined();
  });

  test('what would take too long is given up, and not answered', () => {
    const late = (letter: string) => is('StringLike', `*${letter}${'?'.repeat(30)}`);
    expect(() => findValue([late('a'), late('b')])).toThrow(TooHard);
    expect(() => findValue([is('StringLike', '*.5.*'), is('IpAddress', '10.0.0.0/8')])).toThrow(TooHard);
  });
});

describe('many values', () => {
  test('there is one for each wish, and each satisfies all', () => {
    expect(findValues([is('StringLike', 'a*')], [[is('StringLike', '*b')], [is('StringLike', '*c')]])).toEqual(['ab', 'ac']);
  });

  test('one value may be for two wishes', () => {
    expect(findValues([], [[is('StringEquals', 'ab')], [is('StringLike', 'a*')]])).toEqual(['ab']);
  });

  test('there are none to be found without a wish, or with one that cannot be', () => {
    expect(findValues([is('StringEquals')], [])).toEqual([]);
    expect(findValues([is('StringLike', 'a*')], [[], [is('StringLike', 'b*')]])).toBeUndefined();
  });
});

describe('covering', () => {
  test.each<[boolean, Atom[], Atom[]]>([
    [true, [], [is('StringEquals', 'a')]],
    [true, [is('StringLike', 'a*')], [is('StringLike', 'a*b')]],
    [false, [is('StringLike', 'a*b')], [is('StringLike', 'a*')]],
    [true, [is('StringLike', 'a*'), not('StringLike', 'b*')], [is('StringLike', 'a*')]],
    [true, [is('StringLike', 'a', 'a?*')], [is('StringLike', 'a*')]],
    [false, [is('StringLike', 'a', 'a??*')], [is('StringLike', 'a*')]],
    [true, [is('NumericLessThan', '10')], [is('NumericLessThanEquals', '9')]],
    [false, [is('NumericLessThanEquals', '9')], [is('NumericLessThan', '10')]],
    [false, [is('Bool', 'true', 'false')], []],
    [true, [is('NumericAny', '')], [is('NumericLessThan', '9')]],
    [true, [is('StringLike', 'a*')], [is('StringEquals')]],
  ])('is %s of %j for %j', (expected, general, special) => {
    expect(covers(general, special)).toBe(expected);
  });
});

describe(`with seed ${SEED}`, () => {
  const wanted = fc.boolean();
  const atomOf = (test: fc.Arbitrary<ValueTest>, pattern: fc.Arbitrary<string>): fc.Arbitrary<Atom> =>
    fc.record({ test, values: fc.array(pattern, { maxLength: 3 }), wanted });

  const TEXTS = strings('abx:', 6);
  const glob = fc.string({ unit: fc.constantFrom('a', 'a', 'b', ':', '*', '*', '?'), maxLength: 4 });
  const textAtom = fc.oneof(
    atomOf(fc.constantFrom('StringLike', 'Resource'), glob),
    { weight: 3, arbitrary: atomOf(fc.constant('StringLike'), glob) },
    atomOf(fc.constantFrom('StringEquals', 'StringEqualsIgnoreCase'), fc.string({ unit: fc.constantFrom('a', 'b', ':', 'A'), maxLength: 3 })),
  );

  /** Excludes so much that little or nothing is left. */
  const tight = fc.array(glob, { minLength: 1, maxLength: 8 }).map((values): Atom => ({ test: 'StringLike', values, wanted: false }));
  const texts = fc.tuple(fc.array(textAtom, { maxLength: 4 }), fc.option(tight)).map(([atoms, more]) => more ? [...atoms, more] : atoms);

  const agrees = (atoms: readonly Atom[], universe: readonly string[]) => {
    const value = findValue(atoms);
    if (value !== undefined) expect(holds(value, atoms)).toBe(true);
    else expect(universe.filter((text) => holds(text, atoms))).toEqual([]);
  };

  test('text is found, or no short text satisfies', () => {
    let none = 0;
    check(fc.property(texts, (atoms) => {
      agrees(atoms, TEXTS);
      none += findValue(atoms) === undefined ? 1 : 0;
    }), 4000);
    expect(none).toBeGreaterThan(500);
  });

  test('text is found though the candidates are excluded', () => {
    const guesses = not('StringLike', '*e*', '*x*');
    check(fc.property(texts, glob, (atoms, pattern) => {
      agrees([...atoms, guesses, is('StringLike', `*${pattern}*`)], strings('aby:', 5));
    }), 2000);
  });

  const PARTS = ['', 'a', 'b'];
  const ARNS = PARTS.flatMap((a) => PARTS.flatMap((b) => PARTS.flatMap((c) => PARTS.flatMap((d) =>
    strings('ab:', 3).map((rest) => `arn:${a}:${b}:${c}:${d}:${rest}`)))));
  const part = fc.constantFrom('*', '*', '', 'a', 'b', '?', 'a*', '?*', '*a');
  const arn = fc.tuple(fc.constantFrom('arn', 'arn', 'arn', 'arn', 'arn', '*'), part, part, part, part, fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 3 }))
    .chain((parts) => fc.integer({ min: 1, max: 40 }).map((count) => parts.slice(0, count).join(':')));
  const arnAtom = fc.oneof(
    { weight: 3, arbitrary: atomOf(fc.constantFrom('ArnLike', 'Resource'), arn) },
    atomOf(fc.constant('StringLike'), fc.oneof(glob, arn)),
  );

  test('ARNs are found, or no short one satisfies', () => {
    check(fc.property(fc.array(arnAtom, { maxLength: 4 }), fc.array(arn, { maxLength: 8 }), (atoms, others) => {
      agrees([...atoms, not('ArnLike', ...others)], [...ARNS, ...TEXTS.slice(0, 200), '*', 'arn']);
    }), 800);
  });

  test('numbers are found, or none satisfies', () => {
    const grid = many(90, (i) => String((i - 20) / 8));
    const number = fc.integer({ min: -4, max: 24 }).map((quarters) => (quarters / 4).toFixed(quarters % 3 === 0 ? 2 : 3));
    const atom = atomOf(fc.constantFrom('NumericEquals', 'NumericLessThan', 'NumericLessThanEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals'), number);
    check(fc.property(fc.array(atom, { maxLength: 6 }), (atoms) => agrees([...atoms, not('NumericEquals', '100')], grid)), 3000);
  });

  test('moments are found, or none satisfies', () => {
    const at = (halves: number) => new Date(Date.UTC(2026, 10, 20, 12) + halves * 500).toISOString();
    const grid = many(40, (i) => at(i - 10));
    const moment = fc.integer({ min: 0, max: 8 }).map((seconds) => fc.sample(fc.constantFrom(at(seconds * 2), at(seconds * 2).replace('.000Z', 'Z')), { numRuns: 1, seed: seconds })[0]);
    const atom = atomOf(fc.constantFrom('DateEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'), moment);
    check(fc.property(fc.array(atom, { maxLength: 6 }), (atoms) => agrees([...atoms, is('DateGreaterThan', '2000-01-01')], grid)), 2000);
  });

  test('addresses are found, or none satisfies', () => {
    const near = many(32, (i) => `10.0.0.${i}`);
    const grid = [...near, '0.0.0.0', '9.255.255.255', '10.0.0.32', '255.255.255.255', '::', '::1', '2001:db8::', '2001:db8::1', '2001:db8::2', '2001:db8::3', 'ffff::'];
    const range = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...near), fc.integer({ min: 27, max: 32 })).map(([address, bits]) => `${address}/${bits}`) },
      fc.constantFrom('0.0.0.0/0', '::/0', '10.0.0.7', '2001:db8::/126', '2001:db8::2', '2001:db8:0::/127', '128.0.0.0/1', '0.0.0.0/1'),
    );
    const atom = fc.record({ test: fc.constant<ValueTest>('IpAddress'), values: fc.array(range, { maxLength: 6 }), wanted });
    check(fc.property(fc.array(atom, { maxLength: 4 }), (atoms) => agrees([...atoms, not('IpAddress', '1.2.3.4')], grid)), 2000);
  });

  test('tests of two families on one value are answered rightly or not at all', () => {
    const grid = [...many(40, (i) => String(i)), ...many(40, (i) => String(i / 4)), 'a', 'ab', 'x', '1a'];
    const some = (tests: fc.Arbitrary<ValueTest>, pattern: fc.Arbitrary<string>) => atomOf(tests, pattern).filter(({ values }) => values.length > 0);
    const text = some(fc.constantFrom('StringLike', 'StringEquals'), fc.constantFrom('1*', '2', '?', '??', '*5', '1.5', '*', 'a', '*.*', '3'));
    const number = some(fc.constantFrom('NumericEquals', 'NumericLessThan', 'NumericGreaterThanEquals'), fc.constantFrom('1', '2', '5', '1.5', '10'));
    let hard = 0;
    check(fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.array(number, { minLength: 1, maxLength: 3 }), (texts2, numbers) => {
      const atoms = [...texts2, ...numbers];
      try {
        const value = findValue(atoms);
        if (value !== undefined) expect(atoms.every((atom) => satisfies(value, atom))).toBe(true);
        else expect(grid.filter((candidate) => atoms.every((atom) => satisfies(candidate, atom)))).toEqual([]);
      } catch (error) {
        if (!(error instanceof TooHard)) throw error;
        hard++;
      }
    }), 2000);
    expect(hard).toBeLessThan(200);
  });

  test('whether a value satisfies is judged as by the slow reference', () => {
    check(fc.property(fc.oneof(textAtom, arnAtom), fc.constantFrom(...TEXTS, ...ARNS, '*'), (atom, value) => {
      expect(satisfies(value, atom)).toBe(holds(value, [atom]));
    }), 5000);
  });

  test('many values are found exactly if one is for each wish', () => {
    check(fc.property(fc.array(textAtom, { maxLength: 2 }), fc.array(fc.array(textAtom, { maxLength: 2 }), { maxLength: 3 }), (every, some) => {
      const values = findValues(every, some);
      if (values === undefined) {
        expect(some.some((atoms) => !TEXTS.some((text) => holds(text, [...every, ...atoms])))).toBe(true);
      } else {
        expect(values.filter((value) => !holds(value, every))).toEqual([]);
        expect(some.filter((atoms) => !values.some((value) => holds(value, atoms)))).toEqual([]);
        expect(values.length).toBeLessThanOrEqual(some.length);
      }
    }), 1000);
  });

  test('what covers, covers each short text', () => {
    check(fc.property(fc.array(textAtom, { minLength: 1, maxLength: 2 }), fc.array(textAtom, { minLength: 1, maxLength: 2 }), (general, special) => {
      if (covers(general, special)) {
        expect(TEXTS.filter((text) => holds(text, special) && !holds(text, general))).toEqual([]);
      } else {
        const outside = general.map((atom) => findValue([...special, { ...atom, wanted: !atom.wanted }]));
        expect(outside.some((text) => text !== undefined && holds(text, special) && !holds(text, general))).toBe(true);
      }
    }), 1000);
  });
});
