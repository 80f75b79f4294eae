/** What is known of a yes-or-no question: undefined is "it depends on something that is not known". */
export type Truth = boolean | undefined;

export function and(...truths: Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
}

export function or(...truths: Truth[]): Truth {
  return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** The answer where it is the same in every case that is possible. */
export function consensus(truths: Truth[]): Truth {
  return truths.every((truth) => truth === truths[0]) ? truths[0] : undefined;
}
