// Whether something holds: what is not known stays not known.

export const NO = 0;
export const YES = 1;
export const MAYBE = 2;

export type Truth = typeof NO | typeof YES | typeof MAYBE;

export function not(truth: Truth): Truth {
  return truth === MAYBE ? MAYBE : truth === YES ? NO : YES;
}

export function and(a: Truth, b: Truth): Truth {
  if (a === NO || b === NO) return NO;
  return a === MAYBE || b === MAYBE ? MAYBE : YES;
}

export function or(a: Truth, b: Truth): Truth {
  if (a === YES || b === YES) return YES;
  return a === MAYBE || b === MAYBE ? MAYBE : NO;
}
