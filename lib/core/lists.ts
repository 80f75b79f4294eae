/** Each once, in order: the same values give the same bytes. */
export function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
