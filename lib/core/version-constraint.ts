// Version constraints as Terraform writes them: `>= 6.50.0`, `~> 6.0`, `6.50.0`, or several with commas between.
// https://developer.hashicorp.com/terraform/language/expressions/version-constraints

/** One condition of a constraint. */
interface Condition {
  readonly operator: string;
  readonly version: readonly number[];
  /** How many numbers were written; `~>` goes by it. */
  readonly written: number;
}

/** Whether every version that the constraint allows is `least` or later. A constraint that we cannot read implies nothing. */
export function impliesAtLeast(constraint: string, least: string): boolean {
  const bound = conditionOf(least)!.version;
  return (conditionsOf(constraint) ?? []).some(({ operator, version }) => ['=', '>', '>=', '~>'].includes(operator) && compare(version, bound) >= 0);
}

/** Whether the constraint allows no version that is `least` or later. A constraint that we cannot read is left to Terraform. */
export function allowsOnlyBelow(constraint: string, least: string): boolean {
  const bound = conditionOf(least)!.version;
  return (conditionsOf(constraint) ?? []).some((condition) => {
    const { version, operator, written } = condition;
    if (operator === '=' || operator === '<=') return compare(version, bound) < 0;
    if (operator === '<') return compare(version, bound) <= 0;
    // `~> 6.1` ends before 7, `~> 6.1.2` before 6.2, and `~> 6` never
    return operator === '~>' && written > 1 && compare(next(version, written - 2), bound) <= 0;
  });
}

/** The constraint of whoever needs the most, of constraints that are a lower bound each. */
export function highest(bounds: readonly string[]): string {
  return bounds.reduce((most, each) => (impliesAtLeast(each, lowerBoundOf(most)) ? each : most));
}

/** The version of a constraint such as `>= 6.50.0`. */
export function lowerBoundOf(constraint: string): string {
  return constraint.replace(/^>=\s*/, '');
}

function conditionsOf(constraint: string): Condition[] | undefined {
  const conditions = constraint.split(',').map(conditionOf);
  return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
}

/** Prereleases are not ordered here: they count as a constraint that we cannot read. */
function conditionOf(text: string): Condition | undefined {
  const [, operator, version] = /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})\s*$/.exec(text) ?? [];
  if (version === undefined) return undefined;
  const numbers = version.split('.').map(Number);
  return { operator: operator ?? '=', version: [...numbers, 0, 0].slice(0, 3), written: numbers.length };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, i) => number !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}

/** The first version after all that begin with these numbers. */
function next(version: readonly number[], last: number): number[] {
  return version.map((number, i) => (i < last ? number : i === last ? number + 1 : 0));
}
