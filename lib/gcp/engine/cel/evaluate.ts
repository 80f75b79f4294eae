/**
 * Evaluates conditions, with two values beside those of the language: what is not known, and what cannot be evaluated.
 *
 * `&&` and `||` pass over what cannot be evaluated, or is not known, where the other side decides, as the language has it; everything else hands it on.
 */
import { Cel } from './parse';

/** A value that is not known. */
export class Unclear {
  public constructor(public readonly what: string) {
  }
}

/** What comes of an expression that cannot be evaluated: an error at run time. */
export class Failure {
  public constructor(public readonly why: string) {
  }
}

/** Seconds, which no number equals. */
export class Duration {
  public constructor(public readonly seconds: number) {
  }
}

/** A value of JSON, a duration, or one of the two others. */
export type Value = unknown;

/** What an expression speaks of. */
export interface Environment {
  /** What a name is, undefined if there is no such name. */
  name(name: string): Value | undefined;

  /**
   * What a function gives that is not of the language.
   *
   * @param name `resource.matchTag`
   * @returns undefined if there is no such function
   */
  call(name: string, args: readonly Value[]): Value | undefined;
}

/** A compiled expression. */
export type Evaluate = (environment: Environment) => Value;

/** What an expression comes to. */
export function compileCel(cel: Cel): Evaluate {
  switch (cel.kind) {
    case 'literal': return () => cel.value;
    case 'name': return (environment) => environment.name(cel.name) ?? new Unclear(`what Google takes ${cel.name} for`);
    case 'select': return select(cel);
    case 'index': return strict([cel.of, cel.key], ([of, key]) => indexed(of, key));
    case 'list': return strict(cel.items, (items) => items);
    case 'map': return strict(cel.entries.flat(), (flat) => mapOf(cel.entries.map((_, i) => [String(flat[2 * i]), flat[2 * i + 1]])));
    case 'not': return strict([cel.of], ([value]) => typeof value === 'boolean' ? !value : noOverload('!', [value]));
    case 'minus': return strict([cel.of], ([value]) => typeof value === 'number' ? -value : noOverload('-', [value]));
    case 'choice': {
      const [condition, then, otherwise] = [cel.condition, cel.then, cel.otherwise].map(compileCel);
      return (environment) => {
        const value = condition(environment);
        return isOdd(value) ? value : typeof value !== 'boolean' ? noOverload('?:', [value]) : (value ? then : otherwise)(environment);
      };
    }
    case 'operation': return cel.operator === '&&' || cel.operator === '||' ? logical(cel.operator, compileCel(cel.left), compileCel(cel.right))
      : strict([cel.left, cel.right], (values) => OPERATIONS[cel.operator](values[0], values[1]));
    case 'call': return call(cel);
  }
}

/** `resource.settings` as its names; undefined for what is no path of names. */
export function pathOf(cel: Cel): readonly string[] | undefined {
  if (cel.kind === 'name') return [cel.name];
  const path = cel.kind === 'select' ? pathOf(cel.of) : undefined;
  return path && cel.kind === 'select' ? [...path, cel.field] : undefined;
}

/** Whether a value is not known, or is none. */
export function isOdd(value: Value): value is Unclear | Failure {
  return value instanceof Unclear || value instanceof Failure;
}

/** Types that differ are refused when a policy is written, as Google checks them; what it would make of them nobody says. */
function noOverload(operator: string, values: readonly Value[]): Unclear {
  return new Unclear(`what Google makes of ${operator} on ${values.map((value) => value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value).join(' and ')}`);
}

function logical(operator: '&&' | '||', left: Evaluate, right: Evaluate): Evaluate {
  const decides = operator === '||';
  return (environment) => {
    const a = left(environment);
    if (a === decides) return a;
    const b = right(environment);
    if (b === decides) return b;
    // what is not known may yet decide, so that an error beside it is not certain
    const odd = [a, b].find((value) => value instanceof Unclear) ?? [a, b].find((value) => value instanceof Failure);
    if (odd) return odd;
    return typeof a === 'boolean' && typeof b === 'boolean' ? !decides : noOverload(operator, [a, b]);
  };
}

function strict(parts: readonly Cel[], give: (values: readonly Value[]) => Value): Evaluate {
  const compiled = parts.map(compileCel);
  return (environment) => {
    const values = compiled.map((part) => part(environment));
    return values.find((value) => value instanceof Unclear) ?? values.find((value) => value instanceof Failure) ?? give(values);
  };
}

function select(cel: Cel & { kind: 'select' }): Evaluate {
  const of = compileCel(cel.of);
  const path = pathOf(cel)?.join('.') ?? cel.field;
  return (environment) => {
    const value = of(environment);
    if (isOdd(value)) return value;
    return field(value, cel.field) ?? new Unclear(`what Google takes ${path} for, which is not there`);
  };
}

function field(value: Value, name: string): Value | undefined {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function indexed(of: Value, key: Value): Value {
  if (Array.isArray(of) && typeof key === 'number') return key in of ? of[key] : new Failure(`there is no element ${key}`);
  if (typeof of !== 'object' || of === null || Array.isArray(of) || typeof key !== 'string') return noOverload('[]', [of, key]);
  return field(of, key) ?? new Failure(`there is no key ${key}`);
}

/** A key that is there twice is an error of the language, which not everybody who reads it makes one. */
function mapOf(entries: readonly (readonly [string, Value])[]): Value {
  const twice = entries.find(([key], i) => entries.findIndex(([other]) => other === key) !== i);
  return twice ? new Unclear(`what Google makes of a map that has ${twice[0]} twice`) : Object.fromEntries(entries);
}

const compare = (holds: (order: number) => boolean, operator: string) => (a: Value, b: Value): Value => {
  const [x, y] = [a, b].map((value) => value instanceof Duration ? value.seconds : value);
  const alike = (a instanceof Duration) === (b instanceof Duration) && typeof x === typeof y;
  return alike && (typeof x === 'number' || typeof x === 'string') ? holds(x < (y as typeof x) ? -1 : x > (y as typeof x) ? 1 : 0) : noOverload(operator, [a, b]);
};

const ofNumbers = (operator: string, give: (a: number, b: number) => Value) => (a: Value, b: Value): Value =>
  typeof a === 'number' && typeof b === 'number' ? give(a, b) : noOverload(operator, [a, b]);

const OPERATIONS: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  '==': equal,
  '!=': (a, b) => negated(equal(a, b)),
  '<': compare((order) => order < 0, '<'),
  '<=': compare((order) => order <= 0, '<='),
  '>': compare((order) => order > 0, '>'),
  '>=': compare((order) => order >= 0, '>='),
  'in': isIn,
  '+': (a, b) => typeof a === 'string' && typeof b === 'string' ? a + b : Array.isArray(a) && Array.isArray(b) ? [...a, ...b] : ofNumbers('+', (x, y) => x + y)(a, b),
  '-': ofNumbers('-', (a, b) => a - b),
  '*': ofNumbers('*', (a, b) => a * b),
  '/': ofNumbers('/', (a, b) => b === 0 ? new Failure('divided by zero') : Number.isInteger(a) && Number.isInteger(b) ? Math.trunc(a / b) : a / b),
  '%': ofNumbers('%', (a, b) => b === 0 ? new Failure('divided by zero') : a % b),
};

function negated(value: Value): Value {
  return typeof value === 'boolean' ? !value : value;
}

function equal(a: Value, b: Value): Value {
  if (a instanceof Duration && b instanceof Duration) return a.seconds === b.seconds;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && every(a.map((each, i) => equal(each, b[i])));
  if (typeof a !== typeof b || typeof a === 'object') return a === b || noOverload('==', [a, b]);
  return a === b;
}

function every(values: readonly Value[]): Value {
  return values.includes(false) ? false : values.find((value) => value !== true) ?? true;
}

function isIn(value: Value, list: Value): Value {
  if (Array.isArray(list)) {
    const found = list.map((item) => equal(value, item));
    return found.includes(true) || (found.find((each) => each !== false) ?? false);
  }
  return typeof list === 'object' && list !== null && typeof value === 'string' ? Object.hasOwn(list, value) : noOverload('in', [value, list]);
}

const onTexts = (name: string, give: (text: string, other: string) => Value) => ([text, other]: readonly Value[]): Value =>
  typeof text === 'string' && typeof other === 'string' ? give(text, other) : noOverload(name, [text, other]);

/** Functions of the language, with what they are called on as the first argument. */
const METHODS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  startsWith: onTexts('startsWith', (text, other) => text.startsWith(other)),
  endsWith: onTexts('endsWith', (text, other) => text.endsWith(other)),
  contains: onTexts('contains', (text, other) => text.includes(other)),
  matches: onTexts('matches', (text, other) => matches(text, other)),
  size: ([value]) => sizeOf(value),
  lowerAscii: ([text]) => typeof text === 'string' ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : noOverload('lowerAscii', [text]),
  upperAscii: ([text]) => typeof text === 'string' ? text.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : noOverload('upperAscii', [text]),
};

const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  size: ([value]) => sizeOf(value),
  string: ([value]) => ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : noOverload('string', [value]),
  int: ([value]) => typeof value === 'number' ? Math.trunc(value) : /^-?\d+$/.test(String(value)) ? Number(value) : new Failure('no integer'),
  duration: ([text]) => typeof text === 'string' && durationOf(text) || new Failure('no duration'),
};

function sizeOf(value: Value): Value {
  return typeof value === 'string' ? [...value].length : Array.isArray(value) ? value.length
    : typeof value === 'object' && value !== null ? Object.keys(value).length : noOverload('size', [value]);
}

/** Patterns of RE2 that JavaScript reads otherwise are left alone. */
function matches(text: string, pattern: string): Value {
  if (/\(\?|\\[AzCQEpP]|\[\[:/.test(pattern)) return new Unclear(`whether ${pattern} matches`);
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return new Unclear(`whether ${pattern} matches`);
  }
}

const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, ns: 1e-9 };

function durationOf(text: string): Duration | undefined {
  if (!/^-?(?:\d+(?:\.\d+)?(?:h|ms|us|ns|m|s))+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|us|ns|h|m|s)/g)];
  const seconds = parts.reduce((sum, [, number, unit]) => sum + Number(number) * SECONDS[unit], 0);
  return new Duration(text.startsWith('-') ? -seconds : seconds);
}

function call(cel: Cel & { kind: 'call' }): Evaluate {
  const { name, of, args } = cel;
  if (of === undefined && name === 'has' && args.length === 1 && args[0].kind === 'select') return has(args[0]);
  if (of !== undefined && Object.hasOwn(MACROS, name) && args.length === 2 && args[0].kind === 'name') return macro(cel, MACROS[name]);
  const path = of && pathOf(of);
  const compiled = args.map(compileCel);
  const target = of && compileCel(of);
  const title = path ? [...path, name].join('.') : name;
  return (environment) => {
    const values = compiled.map((arg) => arg(environment));
    const odd = values.find((value) => value instanceof Unclear) ?? values.find((value) => value instanceof Failure);
    if (odd) return odd;
    const own = environment.call(title, values);
    if (own !== undefined) return own;
    if (!target) return FUNCTIONS[name]?.(values) ?? new Unclear(`what Google makes of ${name}()`);
    const on = target(environment);
    if (isOdd(on)) return on;
    return METHODS[name]?.([on, ...values]) ?? new Unclear(`what Google makes of ${title}()`);
  };
}

function has(cel: Cel & { kind: 'select' }): Evaluate {
  const of = compileCel(cel.of);
  return (environment) => {
    const value = of(environment);
    // of what is not there, nothing is set either
    if (value instanceof Unclear && cel.of.kind === 'select' && has(cel.of)(environment) === false) return false;
    return isOdd(value) ? value : field(value, cel.field) !== undefined;
  };
}

const MACROS: Readonly<Record<string, (results: readonly Value[], list: readonly Value[]) => Value>> = {
  all: (results) => every(results),
  exists: (results) => results.includes(true) || (results.find((value) => value !== false) ?? false),
  exists_one: (results) => results.find((value) => typeof value !== 'boolean') ?? results.filter((value) => value === true).length === 1,
  filter: (results, list) => results.find((value) => typeof value !== 'boolean') ?? list.filter((_, i) => results[i] === true),
  map: (results) => results.find(isOdd) ?? results,
};

function macro({ of, args: [variable, body] }: Cel & { kind: 'call' }, combine: (results: readonly Value[], list: readonly Value[]) => Value): Evaluate {
  const [list, each] = [compileCel(of!), compileCel(body)];
  const { name } = variable as Cel & { kind: 'name' };
  return (environment) => {
    const values = list(environment);
    if (isOdd(values)) return values;
    const items = Array.isArray(values) ? values : typeof values === 'object' && values !== null ? Object.keys(values) : undefined;
    if (!items) return noOverload('a macro', [values]);
    const within = (item: Value): Environment => ({
      name: (asked) => asked === name ? item : environment.name(asked), call: environment.call.bind(environment),
    });
    return combine(items.map((item) => each(within(item))), items);
  };
}
