/** The names of a service that an abbreviation must be held against. */
export type Neighbours = (service: string) => readonly string[];

/**
 * Writes a list of actions with few characters, without changing what it means today.
 *
 * `rds:DeleteDBCluster, rds:DeleteDBInstance` becomes `rds:DeleteDB*` only where every action that the service has under that name is
 * in the list. The first word of a name always stays whole, and a single action is never widened.
 *
 * INVARIANT (exact abbreviations): over the names that AWS publishes, the result matches the given actions and no other;
 * a test holds every emitted list against the published names.
 *
 * @param actions what to match, `service:Name`
 * @param neighbours what not to match, by service, as `Name`; names among the actions do not count
 */
export function abbreviate(actions: readonly string[], neighbours: Neighbours): string[] {
  const byService = groupBy([...new Set(actions)].sort(), (action) => action.split(':')[0]);
  return [...byService].flatMap(([service, own]) => {
    const names = own.map((action) => action.slice(service.length + 1));
    const chosen = new Set(names.map((name) => name.toLowerCase()));
    const others = neighbours(service).map((name) => name.toLowerCase()).filter((name) => !chosen.has(name));
    return [...groupBy(names, (name) => wordsOf(name)[0])]
      .flatMap(([word, group]) => {
        const start = word.toLowerCase();
        return cover(group, others.filter((other) => other.startsWith(start)), service.length + 4);
      })
      .sort()
      .map((name) => `${service}:${name}`);
  });
}

interface Candidate {
  readonly pattern: string;
  /** Those of the names that it matches. */
  readonly names: readonly string[];
}

/**
 * Covers names that share their first word by patterns of whole words with one wildcard, taking the one that saves most each time. Of
 * equals the alphabet decides, so that the same names give the same bytes.
 */
function cover(names: readonly string[], others: readonly string[], perEntry: number): string[] {
  if (names.length === 1) return [...names];
  const candidates = candidatesFor(names, others);
  const left = new Set(names);
  const result: string[] = [];
  for (;;) {
    let best: Candidate | undefined;
    let most = 0;
    for (const candidate of candidates) {
      let saved = -candidate.pattern.length - perEntry;
      for (const name of candidate.names) if (left.has(name)) saved += name.length + perEntry;
      if (saved > most) [best, most] = [candidate, saved];
    }
    if (!best) return [...result, ...left];
    result.push(best.pattern);
    best.names.forEach((name) => left.delete(name));
  }
}

/** Every pattern that at least two of the names suggest and none of the others matches, in alphabetical order. */
function candidatesFor(names: readonly string[], others: readonly string[]): Candidate[] {
  const suggested = new Map<string, { start: string; end: string; times: number }>();
  for (const name of names) {
    const words = wordsOf(name);
    for (let from = 1; from <= words.length; from++) {
      const start = words.slice(0, from).join('');
      for (let to = words.length; to >= from; to--) {
        const end = words.slice(to).join('');
        const pattern = `${start}*${end}`;
        const known = suggested.get(pattern);
        if (known) known.times++;
        else suggested.set(pattern, { start: start.toLowerCase(), end: end.toLowerCase(), times: 1 });
      }
    }
  }
  const lower = names.map((name) => [name, name.toLowerCase()]);
  const fits = (text: string, start: string, end: string) =>
    text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
  return [...suggested].filter(([, { times }]) => times > 1).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([pattern, { start, end }]) => {
    if (others.some((other) => fits(other, start, end))) return [];
    return [{ pattern, names: lower.filter(([, text]) => fits(text, start, end)).map(([name]) => name) }];
  });
}

/** `DeleteDBInstance` is `Delete`, `DB`, `Instance`. */
export function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+|./g) ?? [name];
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
