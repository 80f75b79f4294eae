/** First and last of a run of integers. */
export type Interval = readonly [bigint, bigint];

/** The same integers in the fewest intervals, in order. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const result: [bigint, bigint][] = [];
  const inOrder = intervals.filter(([first, last]) => first <= last).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  for (const [first, last] of inOrder) {
    const previous = result[result.length - 1];
    if (previous && first <= previous[1] + 1n) {
      if (last > previous[1]) previous[1] = last;
    } else {
      result.push([first, last]);
    }
  }
  return result;
}

/** What is in both; each of them merged. */
export function intersection(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const first = a[i][0] > b[j][0] ? a[i][0] : b[j][0];
    const last = a[i][1] < b[j][1] ? a[i][1] : b[j][1];
    if (first <= last) result.push([first, last]);
    if (a[i][1] < b[j][1]) i++;
    else j++;
  }
  return result;
}

/** What is in the first and not in the second; each of them merged. */
export function difference(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  let j = 0;
  for (const [first, last] of a) {
    let next = first;
    while (j < b.length && b[j][1] < next) j++;
    for (let k = j; k < b.length && b[k][0] <= last; k++) {
      if (b[k][0] > next) result.push([next, b[k][0] - 1n]);
      if (b[k][1] >= next) next = b[k][1] + 1n;
    }
    if (next <= last) result.push([next, last]);
  }
  return result;
}
