import { Atom, ValueTest } from '../../../engine/prove/atom';
import { Conjunction, Demand, Variable } from '../../../engine/prove/demand';
import { quoted, unknownsOf } from '../../../engine/symbols';
import { CompiledStatement } from '../compile';
import { operatorNamed } from '../conditions';
import { Condition } from '../conditions/condition';
import { momentOf } from '../conditions/date';
import { rangeOf } from '../conditions/ip-address';
import { isMultiValued } from '../facts';
import { completed } from '../patterns/arn';
import { variablesOf } from '../patterns/template';

/** What literals are about: the ARN of the caller (`aws:principalarn`), the resource, or a condition key in lower case. */
export const RESOURCE: Variable = 'resource';

/** What a variable of a policy is worth, if it is known. */
export type Known = (key: string) => string | undefined;

/** What a part of a statement asks for, and what its opposite does. `FREE` is what nobody can say: it may hold, and may not. */
export interface Part {
  readonly holds: Demand;
  readonly fails: Demand;
}

const FREE: Part = { holds: [[]], fails: [[]] };

/** The parts of a statement beside its actions. Every one of them holds where the statement is about a request. */
export function partsOf(statement: CompiledStatement, known: Known): Part[] {
  const { resources, notResources, conditions, variables, uncertain, onPrincipal, principals } = statement;
  return [
    ...(uncertain.length > 0 || (onPrincipal && !principals!.everybody) ? [FREE] : []),
    ...conditions.map((condition) => conditionPart(condition, variables, known)),
    ...(resources === undefined || (!notResources && resources.includes('*')) ? [] : [resourcePart(resources, notResources, variables, known)]),
  ];
}

function resourcePart(patterns: readonly string[], negated: boolean, variables: boolean, known: Known): Part {
  const values = filled(patterns, variables, known);
  if (!values?.every((value) => value.startsWith('arn:') || /^\*+$/.test(value))) return FREE;
  // INVARIANT (sound first): a wildcard may go beyond a colon, so what matches a pattern at all may be meant
  const literal = (test: ValueTest, wanted: boolean): Demand => [[{ variable: RESOURCE, kind: 'EVERY', atom: atomOf(test, values, wanted) }]];
  const beyond: Demand = values.some((value) => /[*?]/.test(value.split(':').slice(0, 5).join(':')) && value.startsWith('arn:'))
    ? [[{ variable: RESOURCE, kind: 'EVERY', atom: atomOf('StringLike', values.map(completed), true) }]] : [];
  const [matches, differs] = [[...literal('Resource', true), ...beyond], literal('Resource', false)];
  return negated ? { holds: differs, fails: matches } : { holds: matches, fails: differs };
}

function conditionPart({ operator: name, key, values: written }: Condition, variables: boolean, known: Known): Part {
  const named = operatorNamed(name);
  const variable = key.toLowerCase();
  if (!named || written.length === 0 || unknownsOf(key).length > 0) return FREE;
  const absent: Conjunction = [{ variable, kind: 'ABSENT' }];
  if (!named.operator) return nullPart(variable, written, absent);
  const { set, ifExists, operator: { test, negated } } = named;
  const values = filled(written, variables, known)?.map((value) => test === 'ArnLike' && value === '*' ? 'arn:*:*:*:*:*' : value);
  if (!values?.every((value) => isClear(test, value))) return FREE;
  const absentHolds = ifExists || set === 'ForAllValues' || (negated && set === undefined);
  const one = (kind: 'EVERY' | 'SOME', wanted: boolean): Conjunction => [{ variable, kind, atom: atomOf(test as ValueTest, values, wanted) }];
  const holds = one(set === 'ForAnyValue' ? 'SOME' : 'EVERY', !negated);
  const fails = one(set === 'ForAllValues' ? 'SOME' : 'EVERY', negated);
  if (set === undefined && isMultiValued(variable)) {
    // what an operator for one value makes of a key with many nobody knows
    const there: Conjunction = [{ variable, kind: 'THERE' }];
    return absentHolds ? { holds: [absent, there], fails: [there] } : { holds: [there], fails: [absent, there] };
  }
  return { holds: absentHolds ? [absent, holds] : [holds], fails: absentHolds ? [fails] : [absent, fails] };
}

/** Whether it is known what a test makes of a value of a policy; the decision engine says `UNKNOWN` of the others. */
function isClear(test: string, value: string): boolean {
  if (test === 'ArnLike') return value.split(':').length >= 6;
  if (test.startsWith('Numeric')) return /^[+-]?\d+(\.\d+)?$/.test(value) && value.length <= 15;
  if (test.startsWith('Date')) return typeof momentOf(value) === 'number';
  return test !== 'IpAddress' || rangeOf(value) !== undefined;
}

/** How many atoms are kept. */
const KEPT = 65_536;

const atoms = new Map<string, Atom>();

/** The same atom is the same object, so that a search sees what it has already. */
function atomOf(test: ValueTest, values: readonly string[], wanted: boolean): Atom {
  const key = JSON.stringify([test, values, wanted]);
  let atom = atoms.get(key);
  if (!atom) {
    if (atoms.size >= KEPT) atoms.clear();
    atoms.set(key, atom = { test, values, wanted });
  }
  return atom;
}

function nullPart(variable: Variable, values: readonly string[], absent: Conjunction): Part {
  const there: Conjunction = [{ variable, kind: 'THERE' }];
  const wanted = values.map((value) => value.toLowerCase());
  if (wanted.includes('true') && wanted.includes('false')) return { holds: [[]], fails: [] };
  if (wanted.every((value) => value === 'true')) return { holds: [absent], fails: [there] };
  return wanted.every((value) => value === 'false') ? { holds: [there], fails: [absent] } : FREE;
}

const VARIABLE = /\$\{([^}]*)\}/g;

/** Values with their variables replaced by what these are worth; undefined where one is not known. */
function filled(values: readonly string[], variables: boolean, known: Known): string[] | undefined {
  const result: string[] = [];
  for (const value of values) {
    if (unknownsOf(value).length > 0) return undefined;
    if (!variables || !value.includes('${')) {
      result.push(value);
      continue;
    }
    const worth = variablesOf(value).map(({ key }) => known(key));
    if (worth.some((each) => each === undefined)) return undefined;
    let next = 0;
    result.push(value.replace(VARIABLE, (_, text: string) => text === '*' || text === '?' ? quoted(text) : text === '$' ? '$' : quoted(worth[next++]!)));
  }
  return result;
}
