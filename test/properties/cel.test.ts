// Our reader of CEL and another one, `@bufbuild/cel`, make the same of every expression that Google's conditions could be written in.
import { isCelError, isCelList, isCelMap, parse, run } from '@bufbuild/cel';
import * as fc from 'fast-check';
import { compileCel, Environment, Failure, Unclear } from '../../lib/gcp/engine/cel/evaluate';
import { CelError, parseCel } from '../../lib/gcp/engine/cel/parse';
import { check } from '../support/seed';

const RUNS = Number(process.env.CASES ?? 1000);

/** What expressions speak of; the second knows whole numbers by another type. */
const RESOURCE = { name: 'acme-prod-data', service: 'storage.googleapis.com', count: 3, on: true, labels: { environment: 'prod' }, zones: ['a', 'b', 'prod'] };
const environment: Environment = { name: (name) => (name === 'resource' ? RESOURCE : undefined), call: () => undefined };
const bindings = { resource: { ...RESOURCE, count: 3n } } as any;

const quote = (text: string, mark: string) => mark + text.replace(/[\\'"]/g, '\\$&').replace(/\n/g, '\\n') + mark;
const text = fc.oneof(
  fc.constantFrom('prod', 'acme', 'a', '', 'storage', '.com', 'x\ny', 'it\'s', '"', '\\', 'é', '😀').chain((value) => fc.constantFrom('\'', '"').map((mark) => quote(value, mark))),
  fc.constantFrom('resource.name', 'resource.service', 'resource.labels.environment', 'resource["name"]', 'resource.zones[0]', 'r\'\\d\'', '\'\'\'a\'b\'\'\'', '"\\u0061\\x62\\103"'),
);
const number = fc.oneof(fc.integer({ min: 0, max: 9 }).map(String), fc.constantFrom('resource.count', '0x1F', '-4', '- 2'));
const list = fc.oneof(fc.array(text, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`), fc.constant('resource.zones'));

interface Exprs {
  readonly bool: string;
  readonly number: string;
  readonly text: string;
}

const { bool } = fc.letrec<Exprs>((tie) => {
  const [b, n, t] = [tie('bool'), tie('number'), tie('text')] as fc.Arbitrary<string>[];
  const infix = (of: fc.Arbitrary<string>, ...operators: string[]) => fc.tuple(of, fc.constantFrom(...operators), of).map((parts) => parts.join(' '));
  // sometimes in brackets, so that both have to know what binds more
  const maybe = (of: fc.Arbitrary<string>) => fc.tuple(fc.boolean(), of).map(([bare, each]) => (bare ? each : `(${each})`));
  return {
    bool: fc.oneof({ depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('true', 'false', 'resource.on', 'has(resource.name)', 'has(resource.labels.team)', 'has(resource.labels.environment)'),
      maybe(infix(b, '&&', '||', '==', '!=')),
      maybe(infix(n, '==', '!=', '<', '<=', '>', '>=')),
      maybe(infix(t, '==', '!=', '<', '>')),
      b.map((of) => `!(${of})`),
      fc.tuple(t, fc.constantFrom('startsWith', 'endsWith', 'contains'), t).map(([of, method, other]) => `${of}.${method}(${other})`),
      fc.tuple(t, fc.constantFrom('^a', 'prod$', '.*', 'a|b', '[a-c]+', '\\\\d')).map(([of, pattern]) => `${of}.matches('${pattern}')`),
      fc.tuple(t, list).map(([of, others]) => `${of} in ${others}`),
      fc.tuple(t, fc.array(fc.tuple(text, text), { maxLength: 2 })).map(([of, pairs]) =>
        `${of} in {${[...new Map(pairs)].map(([key, value]) => `${key} + '${key.length}': ${value}`).join(', ')}}`),
      fc.tuple(list, fc.constantFrom('exists', 'all', 'exists_one'), fc.constantFrom('x == \'a\'', 'x.startsWith(\'p\')', 'x != resource.name', 'size(x) > 1')).map(([of, macro, body]) => `${of}.${macro}(x, ${body})`),
      fc.tuple(b, b, b).map(([condition, then, otherwise]) => `(${condition} ? ${then} : ${otherwise})`),
      fc.constantFrom('duration(\'90s\') < duration(\'2m\')', 'duration(\'1h30m\') == duration(\'5400s\')', 'duration(\'1.5h\') > duration(\'89m\')'),
    ),
    number: fc.oneof({ depthSize: 'small' }, number,
      maybe(infix(n, '+', '-', '*', '/', '%')),
      t.map((of) => `size(${of})`), list.map((of) => `${of}.size()`),
      n.map((of) => `-(${of})`),
    ),
    text: fc.oneof({ depthSize: 'small' }, text,
      fc.tuple(t, t).map(([a, c]) => `(${a} + ${c})`),
      n.map((of) => `string(${of})`),
      fc.tuple(b, t, t).map(([condition, then, otherwise]) => `(${condition} ? ${then} : ${otherwise})`),
      fc.tuple(list, fc.integer({ min: 0, max: 3 })).map(([of, at]) => `${of}[${at}]`),
    ),
  };
});

/** Whatever the types are called. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (isCelList(value as any)) return [...value as Iterable<unknown>].map(plain);
  if (!isCelMap(value as any)) return value;
  return Object.fromEntries([...(value as any).entries()].map(([key, each]: [unknown, unknown]) => [plain(key), plain(each)]));
}

test('both come to the same value, or to none', () => {
  let known = 0;
  check(fc.property(bool, (expression) => {
    const own = compileCel(parseCel(expression))(environment);
    const other = run(expression, bindings);
    // where ours does not say, it may be anything
    if (own instanceof Unclear) return;
    known++;
    if (own instanceof Failure) expect(isCelError(other)).toBe(true);
    else expect(isCelError(other) ? other.message : plain(other)).toEqual(own);
  }), RUNS);
  // what is not said is the exception
  expect(known).toBeGreaterThan(RUNS * 0.9);
});

test('both take the same texts for expressions', () => {
  // near misses: an expression with a part of it gone, or twice
  const broken = fc.tuple(bool, fc.nat(), fc.nat(4), fc.boolean()).map(([expression, at, length, twice]) => {
    const from = at % expression.length;
    const part = expression.slice(from, from + length);
    return expression.slice(0, from) + (twice ? part + part : '') + expression.slice(from + length);
  });
  const takes = (read: () => unknown) => {
    try {
      read();
      return true;
    } catch {
      return false;
    }
  };
  const known = [
    /\b(true|false|null|in)\w/, // names that begin with a word of the language are names, which the other takes for that word
    /\\(?!["'abfnrtv\\?`]|x[0-9a-f]{2}|u[0-9a-f]{4}|[0-3][0-7]{2})/, // it takes escapes that there are none of
    /[-!]\s+[-!]/, // and refuses space between two signs
    /(?<!\bin)\s*(?<=[\w\]).])\s*\{/, // ours takes no messages
  ];
  const isKnown = (expression: string) => known.some((shape) => shape.test(expression.replace(/\br'\\d'/g, '')));
  let refused = 0;
  check(fc.property(broken.filter((expression) => !isKnown(expression)), (expression) => {
    const own = takes(() => parseCel(expression));
    expect(own).toBe(takes(() => parse(expression)));
    if (!own) refused++;
  }), RUNS);
  expect(refused).toBeGreaterThan(RUNS * 0.1);
  expect(() => parseCel('a &&')).toThrow(CelError);
});
