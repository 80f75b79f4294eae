import { Atom, TooHard } from './atom';
import { isOf, orderedFamilyOf, solve } from './ordered';
import { satisfies } from './satisfies';
import { fewTexts, findText } from './text';

export { TooHard } from './atom';
export type { Atom, ValueTest } from './atom';
export { satisfies } from './satisfies';

/**
 * A value that satisfies every atom; undefined if there is none. One of `prefer` if it does.
 *
 * Where all atoms are of one family, a value of the family is looked for first, and then a text that is none: it matches none of their tests. A
 * key that has values of the family alone says so by an atom that is wanted, such as `NumericAny`.
 *
 * @throws TooHard when it gives up
 */
export function findValue(atoms: readonly Atom[], prefer: readonly string[] = []): string | undefined {
  const found = find(atoms.filter(({ values, wanted }) => wanted || values.length > 0), prefer);
  if (found !== undefined && !atoms.every((atom) => satisfies(found, atom))) throw new TooHard(`the search took ${JSON.stringify(found)} for a value`);
  return found;
}

/**
 * Values of a key with many values: every one satisfies `every`, and for each of `some` there is one that satisfies it too. Undefined if there
 * are none; empty if `some` is.
 *
 * @throws TooHard when it gives up
 */
export function findValues(every: readonly Atom[], some: readonly (readonly Atom[])[], prefer: readonly string[] = []): string[] | undefined {
  const found: string[] = [];
  for (const atoms of some) {
    if (found.some((value) => atoms.every((atom) => satisfies(value, atom)))) continue;
    const value = findValue([...every, ...atoms], prefer);
    if (value === undefined) return undefined;
    found.push(value);
  }
  return found;
}

/**
 * Whether every value that satisfies the special atoms satisfies the general ones.
 *
 * @throws TooHard when it gives up
 */
export function covers(general: readonly Atom[], special: readonly Atom[]): boolean {
  return general.every((atom) => findValue([...special, { ...atom, wanted: !atom.wanted }]) === undefined);
}

/** A text that is no number, no moment, no address and no truth value. */
const OTHER_TEXT = 'text';

function find(atoms: readonly Atom[], prefer: readonly string[]): string | undefined {
  const families = [...new Set(atoms.map(({ test }) => orderedFamilyOf(test)))];
  if (atoms.length > 0 && atoms.every(({ test }) => test === 'Bool')) return findText(atoms, [...prefer, 'true', 'false', OTHER_TEXT]);
  if (families.every((family) => family === undefined)) return findText(atoms, prefer);
  if (families.length > 1) return findMixed(atoms, prefer);
  const [family] = families;
  const value = prefer.find((each) => isOf(family!, each) && satisfiesAll(each, atoms)) ?? solve(family!, atoms).examples[0];
  return value ?? (satisfiesAll(OTHER_TEXT, atoms) ? OTHER_TEXT : undefined);
}

/** Tests of several families on one value: values of each are tried on the tests of the others. */
function findMixed(atoms: readonly Atom[], prefer: readonly string[]): string | undefined {
  const texts = atoms.filter(({ test }) => orderedFamilyOf(test) === undefined);
  const few = fewTexts(texts);
  const preferred = (few ? prefer.filter((value) => few.includes(value)) : prefer).find((value) => satisfiesAll(value, atoms));
  if (preferred !== undefined || few) return preferred ?? few!.find((value) => satisfiesAll(value, atoms));
  for (const family of ['Numeric', 'Date', 'IpAddress'] as const) {
    const own = atoms.filter(({ test }) => orderedFamilyOf(test) === family);
    if (own.length === 0) continue;
    const { examples, empty } = solve(family, own);
    if (empty && own.some(({ wanted }) => wanted)) return undefined;
    const example = examples.find((value) => satisfiesAll(value, atoms));
    if (example !== undefined) return example;
  }
  const text = findText(texts, prefer);
  if (text === undefined || satisfiesAll(text, atoms)) return text;
  throw new TooHard(`tests of ${[...new Set(atoms.map(({ test }) => test))].join(' and ')} are made of one value`);
}

function satisfiesAll(value: string, atoms: readonly Atom[]): boolean {
  return atoms.every((atom) => satisfies(value, atom));
}
