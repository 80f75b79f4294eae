/** The Condition element: operators, set operators, IfExists, Null, and policy variables. */
import { Entry, lookUp, RequestContext } from './context';
import { ANYTHING, arnLike, like, literal, normal } from './text';
import { and, consensus, not, or, Truth } from './truth';

/** A value of a policy against one of the request; `mismatch` if one of them is not of the operator's type. */
type Compare = (pattern: string, value: string) => Truth | 'mismatch';

const { isArray } = Array; // Jest looks every global up, slowly

interface Operator { readonly negated: boolean; readonly variables: boolean; readonly compare: Compare }

/** Whether every condition holds. */
export function conditionsHold(conditions: unknown, version: unknown, context: RequestContext): Truth {
  if (conditions === undefined) return true;
  if (typeof conditions !== 'object' || conditions === null) return undefined;
  return and(...Object.entries(conditions).flatMap(([operator, keys]) => {
    if (typeof keys !== 'object' || keys === null) return [undefined];
    return Object.entries(keys).map(([key, values]) => holds(operator, lookUp(context, key), list(values).map(String), version, context));
  }));
}

function holds(operator: string, entry: Entry, policyValues: readonly string[], version: unknown, context: RequestContext): Truth {
  const [, set, name, ifExists] = operator.match(/^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/) ?? [];
  if (name === 'Null') return set || ifExists ? undefined : isNull(entry, policyValues);
  const known = name === undefined ? undefined : OPERATORS[name];
  if (!known) return undefined;
  if (entry.present === undefined) {
    const absent: Entry = { present: false, values: [], many: entry.many };
    return consensus([{ ...entry, present: true as const }, absent].map((one) => holds(operator, one, policyValues, version, context)));
  }
  // The empty text is no value for set operators; what is not known at all may be that.
  const values = set ? entry.values.filter((value) => value !== '') : entry.values;
  const maybeEmpty = set ? values.filter((value) => value === ANYTHING) : [];
  if (!entry.present || values.length === 0) return ifExists !== undefined || set === 'ForAllValues' || (set === undefined && known.negated);
  if (set === undefined && entry.many) return undefined;
  const patterns = policyValues.map((value) => known.variables ? fillIn(value, version, context) : [normal(value)]);
  const single = (value: string): Truth => {
    const results = patterns.map((variants): Truth | 'mismatch' => {
      // nobody says that whoever lacks the key of a variable differs from all
      const compared = variants.map((pattern) => pattern === undefined ? (known.negated ? undefined : false) : known.compare(pattern, value));
      return compared.includes('mismatch') ? 'mismatch' : consensus(compared as Truth[]);
    });
    const matched = or(...results.map((result) => result === 'mismatch' ? false : result));
    return known.negated ? matched === false && results.includes('mismatch') ? undefined : not(matched) : matched;
  };
  const results = values.map(single);
  const result = set === 'ForAllValues' ? and(...results) : or(...results);
  if (maybeEmpty.length === 0) return result;
  const others = values.filter((value) => value !== ANYTHING);
  return consensus([result, holds(operator, { ...entry, values: others }, policyValues, version, context)]);
}

function isNull(entry: Entry, policyValues: readonly string[]): Truth {
  const absent = not(entry.present);
  return or(...policyValues.map((value) => /^true$/i.test(value) ? absent : /^false$/i.test(value) ? not(absent) : undefined));
}

const ORDERS: Readonly<Record<string, (value: number, policy: number) => boolean>> = {
  Equals: (value, policy) => value === policy,
  LessThan: (value, policy) => value < policy,
  LessThanEquals: (value, policy) => value <= policy,
  GreaterThan: (value, policy) => value > policy,
  GreaterThanEquals: (value, policy) => value >= policy,
};

const equals: Compare = (pattern, value) => like(literal(pattern), value);
const equalsIgnoreCase: Compare = (pattern, value) => like(literal(pattern.toLowerCase()), value.toLowerCase());

const OPERATORS: Readonly<Record<string, Operator>> = {
  StringEquals: { negated: false, variables: true, compare: equals },
  StringNotEquals: { negated: true, variables: true, compare: equals },
  StringEqualsIgnoreCase: { negated: false, variables: true, compare: equalsIgnoreCase },
  StringNotEqualsIgnoreCase: { negated: true, variables: true, compare: equalsIgnoreCase },
  StringLike: { negated: false, variables: true, compare: like },
  StringNotLike: { negated: true, variables: true, compare: like },
  ArnEquals: { negated: false, variables: true, compare: arnLike },
  ArnLike: { negated: false, variables: true, compare: arnLike },
  ArnNotEquals: { negated: true, variables: true, compare: arnLike },
  ArnNotLike: { negated: true, variables: true, compare: arnLike },
  ...ordered('Numeric', numberOf),
  ...ordered('Date', momentOf),
  Bool: { negated: false, variables: false, compare: typed((text) => /^(true|false)$/i.test(text) ? text.toLowerCase() : undefined, (a, b) => a === b) },
  BinaryEquals: { negated: false, variables: false, compare: equals },
  IpAddress: { negated: false, variables: false, compare: typed(rangeOf, isWithin) },
  NotIpAddress: { negated: true, variables: false, compare: typed(rangeOf, isWithin) },
};

function ordered(family: string, parse: Parse<number>): Record<string, Operator> {
  const operators = Object.entries(ORDERS)
    .map(([order, compare]) => [family + order, { negated: false, variables: false, compare: typed(parse, compare) }]);
  return { ...Object.fromEntries(operators), [`${family}NotEquals`]: { negated: true, variables: false, compare: typed(parse, ORDERS.Equals) } };
}

/** Undefined is what cannot be a value; of what is unclear nobody says whether AWS takes it. */
type Parse<T> = (text: string) => T | 'unclear' | undefined;

function typed<T>(parse: Parse<T>, test: (value: T, policy: T) => boolean): Compare {
  return (pattern, value) => {
    if (pattern.includes(ANYTHING) || value.includes(ANYTHING)) return undefined;
    const [policy, actual] = [parse(pattern), parse(value)];
    if (policy === 'unclear' || actual === 'unclear') return undefined;
    return policy === undefined || actual === undefined ? 'mismatch' : test(actual, policy);
  };
}

function numberOf(text: string): number | 'unclear' | undefined {
  if (!/\d/.test(text) || !/^[+-]?\d*\.?\d*(e[+-]?\d+)?$/i.test(text)) return undefined;
  return /^[+-]?\d+(\.\d+)?$/.test(text) && text.length < 16 ? Number(text) : 'unclear';
}

/** The W3C's profile of ISO 8601, or seconds since 1970; a year alone is neither. */
function momentOf(text: string): number | 'unclear' | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return /^\d{5,}$/.test(text) ? Number(text) * 1000 : 'unclear';
  const [, date, time, zone] = text.match(/^(\d{4}-\d{2}(?:-\d{2})?)(T\d{2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?)?)?(Z|[+-]\d{2}:?\d{2})?$/) ?? [];
  if (date === undefined || time === undefined && zone !== undefined || time !== undefined && date.length < 10) return undefined;
  if (time !== undefined && (zone === undefined || time.length < 6 || time.length > 13)) return 'unclear';
  const [, month, day = 1] = date.split('-').map(Number);
  const midnight = new Date(`${date}T00:00Z`);
  if (date.length === 10 && (midnight.getUTCMonth() + 1 !== month || midnight.getUTCDate() !== day)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}

/** The bits of an address, and how many of them count. */
interface AddressRange { readonly bits: string; readonly length: number }

function rangeOf(text: string): AddressRange | undefined {
  const [, address, prefix] = text.match(/^([0-9a-fA-F:.]+)(?:\/(\d{1,3}))?$/) ?? [];
  const bits = address === undefined ? undefined : address.includes(':') ? bitsOfSix(address) : bitsOfFour(address);
  const length = prefix === undefined ? bits?.length : Number(prefix);
  return bits === undefined || length === undefined || length > bits.length ? undefined : { bits, length };
}

function isWithin(value: AddressRange, policy: AddressRange): boolean {
  return value.bits.length === policy.bits.length && value.length >= policy.length && value.bits.startsWith(policy.bits.slice(0, policy.length));
}

function bitsOfFour(address: string): string | undefined {
  const bytes = address.split('.');
  if (bytes.length !== 4 || !bytes.every((byte) => /^\d{1,3}$/.test(byte) && Number(byte) <= 255)) return undefined;
  return bytes.map((byte) => Number(byte).toString(2).padStart(8, '0')).join('');
}

function bitsOfSix(address: string): string | undefined {
  const [before, after, ...more] = address.split('::').map((half) => half === '' ? [] : half.split(':'));
  if (more.length > 0) return undefined;
  const missing = 8 - before.length - (after?.length ?? 0);
  if (after === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after ?? []];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return groups.map((group) => parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}

/**
 * What a pattern may be once its variables are filled in; undefined is one that matches nothing for certain, since a variable has no value. What is filled
 * in holds no wildcards. Only policies of 2012-10-17 have variables.
 */
export function fillIn(pattern: string, version: unknown, context: RequestContext): (string | undefined)[] {
  const text = normal(pattern);
  if (version !== '2012-10-17' || !text.includes('${')) return [text];
  const pieces = text.split(/\$\{([^}]*)\}/);
  let variants: (string | undefined)[] = [''];
  pieces.forEach((piece, i) => {
    const choices = i % 2 === 0 ? [piece.includes('${') ? ANYTHING : piece] : valuesOf(piece, context);
    variants = variants.flatMap((start) => choices.map((choice) => start === undefined || choice === undefined ? undefined : start + choice));
  });
  return variants;
}

function valuesOf(variable: string, context: RequestContext): (string | undefined)[] {
  if (variable === '*' || variable === '?') return [literal(variable)];
  if (variable === '$') return ['$'];
  const [, key, otherwise] = variable.match(/^([^\s,'${}](?:[^,'${}]*[^\s,'${}])?)\s*(?:,\s*'([^']*)'\s*)?$/) ?? [];
  if (key === undefined) return [ANYTHING];
  const entry = lookUp(context, key);
  const fallback = otherwise === undefined ? undefined : literal(otherwise);
  if (entry.many) return [ANYTHING];
  if (entry.present === undefined) return [literal(entry.values[0]), fallback];
  return [entry.present ? literal(entry.values[0]) : fallback];
}

export function list(value: unknown): readonly unknown[] {
  return isArray(value) ? value : [value];
}
