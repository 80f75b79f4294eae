// Patterns as policies write them: `*` for any characters, `?` for one.

/**
 * Whether some ARN is matched by both patterns, as `ArnLike` matches: part by part, so that a wildcard stays within its part. A partition
 * of one and another of the other is no difference: what is compared lives in the same one.
 */
export function arnsIntersect(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.length === y.length && x.every((part, i) => i === 1 || intersects(part, y[i]));
}

/** The six parts of an ARN; further colons belong to the last. */
function partsOf(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** Whether some action is matched by both patterns, `service:Name` with wildcards in the name only. Case is no difference. */
export function actionsIntersect(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  const service = x.slice(0, x.indexOf(':') + 1);
  return y.startsWith(service) && intersects(x.slice(service.length), y.slice(service.length));
}

/** Whether a pattern matches a text. */
export function matches(pattern: string, text: string): boolean {
  return intersects(pattern, text.replace(/[*?]/g, '\u0000'), true);
}

/**
 * Whether some text is matched by both patterns.
 *
 * Exact, by walking both at once; each pair of positions is looked at once.
 */
export function intersects(a: string, b: string, bIsText = false): boolean {
  const seen = new Set<number>();
  const walk = (i: number, j: number): boolean => {
    if (i === a.length && j === b.length) return true;
    const key = i * (b.length + 1) + j;
    if (seen.has(key)) return false;
    seen.add(key);
    const x = a[i];
    const y = b[j];
    if (x === '*' && (walk(i + 1, j) || (j < b.length && walk(i, j + 1)))) return true;
    if (!bIsText && y === '*' && (walk(i, j + 1) || (i < a.length && walk(i + 1, j)))) return true;
    if (i === a.length || j === b.length || x === '*' || (!bIsText && y === '*')) return false;
    return (x === y || x === '?' || (!bIsText && y === '?')) && walk(i + 1, j + 1);
  };
  return walk(0, 0);
}
