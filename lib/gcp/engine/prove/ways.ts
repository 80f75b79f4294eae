/**
 * What parts of policies ask for, as ways to meet it.
 *
 * INVARIANT (sound first): ways never leave out a request that does what is asked. Where it cannot be told, everything is a way: `FREE`.
 */
import { Conjunction, Demand, Literal } from '../../../engine/prove/demand';
import { quoted } from '../../../engine/symbols';
import { pathOf } from '../cel/evaluate';
import { Cel } from '../cel/parse';
import { Organization } from '../organization';

/** Something that may hold, and may not: ways to make it do either. */
export interface Part {
  readonly holds: Demand;
  readonly fails: Demand;
}

export const ALWAYS: Part = { holds: [[]], fails: [] };
export const NEVER: Part = { holds: [], fails: [[]] };
export const FREE: Part = { holds: [[]], fails: [[]] };

/** More ways than this are not written out. */
const MOST_WAYS = 4096;

/** All of some demands, as one. */
export function allOf(demands: readonly Demand[]): Demand {
  let ways: Demand = [[]];
  for (const demand of demands) {
    if (demand.some((way) => way.length === 0)) continue;
    if (ways.length * demand.length > MOST_WAYS) return [[]];
    ways = ways.flatMap((way) => demand.map((more): Conjunction => [...way, ...more]));
  }
  return ways;
}

/** Whether any of some parts holds. */
export function anyPart(parts: readonly Part[]): Part {
  return { holds: parts.flatMap(({ holds }) => holds), fails: allOf(parts.map(({ fails }) => fails)) };
}

/** Whether all of some parts hold. */
export function allParts(parts: readonly Part[]): Part {
  return { holds: allOf(parts.map(({ holds }) => holds)), fails: parts.flatMap(({ fails }) => fails) };
}

export function opposite({ holds, fails }: Part): Part {
  return { holds: fails, fails: holds };
}

// --- variables

export const SUBJECT = 'subject';
export const VALUE = 'value';

/** The variable of a tag, by the name of its key. */
export const tagVariable = (key: string) => `tag:${key}`;
export const attributeVariable = (name: string) => `attribute:${name}`;

/** The variable of a group that nobody lists, or of an attribute of a pool. */
export const traitVariable = (name: string) => `trait:${name}`;

type TextTest = 'StringEquals' | 'StringLike';

/** Whether a variable that every request has is one of some texts, or like one. */
export function isText(variable: string, test: TextTest, values: readonly string[]): Part {
  const written = test === 'StringEquals' ? values.map(quoted) : values;
  const literal = (wanted: boolean): Literal => ({ variable, kind: 'EVERY', atom: { test, values: written, wanted } });
  return { holds: [[literal(true)]], fails: [[literal(false)]] };
}

/** Whether a variable is there, and is one of some texts. */
function isThere(variable: string, values: readonly string[]): Part {
  const { holds, fails } = isText(variable, 'StringEquals', values);
  return { holds, fails: [[{ variable, kind: 'ABSENT' }], ...fails] };
}

/** Whether one of the values of a variable is a text. */
export function hasText(variable: string, value: string): Part {
  const atom = { test: 'StringEquals' as const, values: [quoted(value)] };
  return { holds: [[{ variable, kind: 'SOME', atom: { ...atom, wanted: true } }]], fails: [[{ variable, kind: 'ABSENT' }], [{ variable, kind: 'EVERY', atom: { ...atom, wanted: false } }]] };
}

// --- conditions

/** What conditions speak of. */
export interface Speaking {
  readonly organization?: Organization;

  /** The type of the principals in question. */
  readonly type?: string;
}

/** What a condition asks for. */
export function partOf(cel: Cel, about: Speaking): Part {
  switch (cel.kind) {
    case 'literal': return cel.value === true ? ALWAYS : cel.value === false ? NEVER : FREE;
    case 'not': return opposite(partOf(cel.of, about));
    case 'call': return ofCall(cel, about);
    case 'operation': {
      const { operator, left, right } = cel;
      if (operator === '&&') return allParts([partOf(left, about), partOf(right, about)]);
      if (operator === '||') return anyPart([partOf(left, about), partOf(right, about)]);
      if (operator === '==') return compared(left, [right], about);
      if (operator === '!=') return opposite(compared(left, [right], about));
      return operator === 'in' && right.kind === 'list' ? compared(left, right.items, about) : FREE;
    }
    default: return FREE;
  }
}

const texts = (args: readonly Cel[]) => args.flatMap((arg) => arg.kind === 'literal' && typeof arg.value === 'string' ? [arg.value] : []);

function ofCall(cel: Cel & { kind: 'call' }, about: Speaking): Part {
  const { name, of, args } = cel;
  const path = of && pathOf(of)?.join('.');
  const given = texts(args);
  if (path === 'principal.subject' && given.length === 1 && args.length === 1) {
    if (name === 'startsWith') return isText(SUBJECT, 'StringLike', [`${quoted(given[0])}*`]);
    if (name === 'endsWith') return isText(SUBJECT, 'StringLike', [`*${quoted(given[0])}`]);
  }
  if (path === 'api' && name === 'getAttribute') return compared(cel, [{ kind: 'literal', value: true }], about);
  if (path !== 'resource' || given.length !== args.length) return FREE;
  switch (`${name}/${args.length}`) {
    case 'matchTag/2': return isThere(tagVariable(given[0]), [given[1]]);
    case 'matchTagId/2': return isThere(tagVariable(nameOf(given[0], about)), [valueOf(given[0], given[1], about)]);
    case 'hasTagKey/1': return thereAtAll(tagVariable(given[0]));
    case 'hasTagKeyId/1': return thereAtAll(tagVariable(nameOf(given[0], about)));
    default: return FREE;
  }
}

function thereAtAll(variable: string): Part {
  return { holds: [[{ variable, kind: 'THERE' }]], fails: [[{ variable, kind: 'ABSENT' }]] };
}

/** The name of a tag key, if the organization says it; the same key is the same variable then. */
function nameOf(id: string, { organization }: Speaking): string {
  return organization?._tagName(id) ?? id;
}

function valueOf(keyId: string, id: string, { organization }: Speaking): string {
  return organization?._tagValueName(keyId, id) ?? id;
}

/** A value of a request held against literals. */
function compared(left: Cel, right: readonly Cel[], { type }: Speaking): Part {
  const values = right.flatMap((each) => each.kind === 'literal' && each.value !== null ? [each.value] : []);
  if (values.length !== right.length) return FREE;
  const path = pathOf(left)?.join('.');
  if (path === 'principal.subject') return isText(SUBJECT, 'StringEquals', values.map(String));
  if (path === 'principal.type') return type === undefined ? FREE : values.includes(type) ? ALWAYS : NEVER;
  if (path !== undefined && /^(resource|request)\../.test(path)) return isText(attributeVariable(path), 'StringEquals', values.map(String));
  if (left.kind !== 'call' || left.name !== 'getAttribute' || !left.of || pathOf(left.of)?.join() !== 'api' || left.args.length !== 2) return FREE;
  const [name, byDefault] = left.args;
  if (name.kind !== 'literal' || typeof name.value !== 'string' || byDefault.kind !== 'literal') return FREE;
  // values of another type are none that Google lets one compare
  if (values.some((value) => typeof value !== typeof byDefault.value)) return FREE;
  const variable = attributeVariable(name.value);
  const { holds, fails } = isText(variable, 'StringEquals', values.map(String));
  const absent: Conjunction = [{ variable, kind: 'ABSENT' }];
  return values.includes(byDefault.value!) ? { holds: [absent, ...holds], fails } : { holds, fails: [absent, ...fails] };
}

/** Attributes that are compared with `true` and `false`, which are no texts. */
export function booleansIn(cel: Cel): string[] {
  if (cel.kind === 'call' && cel.name === 'getAttribute' && cel.args[0]?.kind === 'literal' && cel.args[1]?.kind === 'literal' && typeof cel.args[1].value === 'boolean') return [String(cel.args[0].value)];
  return childrenOf(cel).flatMap(booleansIn);
}

function childrenOf(cel: Cel): readonly Cel[] {
  switch (cel.kind) {
    case 'not': case 'minus': case 'select': return [cel.of];
    case 'operation': return [cel.left, cel.right];
    case 'call': return [...cel.of ? [cel.of] : [], ...cel.args];
    case 'list': return cel.items;
    case 'choice': return [cel.condition, cel.then, cel.otherwise];
    default: return [];
  }
}
