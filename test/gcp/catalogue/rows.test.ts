import { readdirSync } from 'fs';
import { join } from 'path';
import { SERVICES } from '../../../lib/gcp/catalogue';
import type { CompactCatalogue } from '../../../lib/gcp/catalogue/compact';
import { notDeniableOf, notDeniableRows, PlanRow, rows as planRows } from '../../../lib/gcp/plan/rows';
import { deniablePermissions, denySupport, isDeniable } from '../../../lib/gcp/policy/deny-support';
import { Asset, Effect } from '../../../lib/intent';
import { compactGoogleCatalogue } from '../../../scripts/compact-google-catalogue';

const rows = SERVICES.flatMap((service) => service.rows);
const leftOut = SERVICES.flatMap((service) => service.leftOut.flatMap(({ permissions }) => permissions));
const notDeniable = SERVICES.flatMap((service) => service.notDeniable);
const duplicates = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const sorted = (values: readonly string[]) => [...values].sort();
const ascii = /^[\x20-\x7e]+$/;
const words = (text: string) => ascii.test(text) && text.trim() === text && !/[.;]$/.test(text) && /^[^A-Z]|^(DELETE|DNSSEC|DROP|Gemini|Kubernetes|OAuth|SSH|Terraform|API|Memorystore|Realtime|SQL|Cloud|Vertex|JavaScript|I[A-Z])/.test(text);

describe('services', () => {
  test('each has one file and one entry, in the order of the alphabet', () => {
    const files = readdirSync(join(__dirname, '../../../lib/gcp/catalogue/services')).filter((file) => /(?<!\.d)\.ts$/.test(file));
    const names = SERVICES.map(({ service }) => service.replace('.googleapis.com', ''));
    expect(names.map((name) => `${name}.ts`).sort()).toEqual(files.sort());
    expect(names).toEqual(sorted(names));
    expect(duplicates(names)).toEqual([]);
  });

  test('each names a page of Google and the date of looking at it', () => {
    const bad = SERVICES.filter(({ source, seen }) => !/^https:\/\/docs\.cloud\.google\.com\/iam\/docs\/roles-permissions\/[a-z]+$/.test(source)
      || !/^\d{4}-\d{2}-\d{2}$/.test(seen) || Number.isNaN(Date.parse(seen)));
    expect(bad.map(({ service, source, seen }) => `${service} ${source} ${seen}`)).toEqual([]);
  });

  test('each holds its own permissions only, and something', () => {
    const foreign = SERVICES.flatMap(({ service, rows: own, leftOut: left, notDeniable: not }) =>
      [...own, ...not].map(({ permission }) => permission).concat(left.flatMap(({ permissions }) => permissions)).filter((name) => !name.startsWith(`${service}/`)));
    expect(foreign).toEqual([]);
    expect(SERVICES.filter((each) => each.rows.length + each.leftOut.length + each.notDeniable.length === 0)).toEqual([]);
  });

  test('whatever service Google\'s list has is here, unless nothing of it can be changed', () => {
    const known = new Set(SERVICES.map(({ service }) => service));
    const missing = deniablePermissions().filter((name) => !known.has(name.split('/')[0]));
    const harmless = /\.(\*|createTagBinding|deleteTagBinding|get\w*|list\w*|fetch\w*|generate|config|publish|snapshot|reportMetrics|getConfigs)$/;
    expect(missing.filter((name) => !harmless.test(name))).toEqual([]);
  });
});

describe('rows', () => {
  test('each names a permission that can be denied, letter by letter, and no group', () => {
    expect(rows.map(({ permission }) => permission).filter((name) => !isDeniable(name) || name.includes('*'))).toEqual([]);
  });

  test('each stands in the order of the alphabet', () => {
    const unordered = SERVICES.filter((service) => {
      const names = service.rows.map(({ permission }) => permission);
      return names.join() !== sorted(names).join();
    });
    expect(unordered.map(({ service }) => service)).toEqual([]);
  });

  test('no permission is judged twice', () => {
    expect(duplicates([...rows.map(({ permission }) => permission), ...leftOut])).toEqual([]);
  });

  test('each has a reason, in ASCII, and words that are in use', () => {
    const bad = rows.filter((row) => !words(row.why) || !(row.asset in Asset) || !(row.effect in Effect)
      || !['control', 'data'].includes(row.plane) || !['everybody', 'all-but-deployers', 'agents'].includes(row.from));
    expect(bad.map(({ permission, why }) => `${permission}: ${why}`)).toEqual([]);
  });

  test('reasons say what is lost: hardly any stands for many', () => {
    const counts = new Map<string, number>();
    for (const { why } of rows) counts.set(why, (counts.get(why) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 18)).toEqual([]);
    expect(counts.size).toBeGreaterThan(rows.length / 2);
  });

  test('what only reads is a row for what it returns, or for whom it makes the caller', () => {
    const reading = rows.filter(({ permission }) => /\.(get|list)(?!Access|OpenId)\w*$/.test(permission));
    const others = reading.filter(({ effect }) => effect !== Effect.READS_SECRET && effect !== Effect.EXPOSES && effect !== Effect.ESCALATES);
    expect(others.map(({ permission, effect, why }) => `${permission} ${effect} ${why}`)).toEqual([]);
  });

  test('who escalates is stopped where it is an agent: others give rights all day', () => {
    expect(rows.filter(({ effect, from }) => effect === Effect.ESCALATES && from !== 'agents').map(({ permission }) => permission)).toEqual([]);
  });

  test('what is inside of things is left to applications', () => {
    const taken = rows.filter(({ plane, from }) => plane === 'data' && from === 'everybody').map(({ permission }) => permission);
    expect(taken).toEqual([]);
  });
});

describe('what is left out', () => {
  test('each names a permission that can be denied, letter by letter', () => {
    expect(leftOut.filter((name) => !isDeniable(name) || name.includes('*'))).toEqual([]);
  });

  test('each list has a reason and a permission', () => {
    const bad = SERVICES.flatMap((service) => service.leftOut).filter(({ why, permissions }) => !words(why) || permissions.length === 0);
    expect(bad).toEqual([]);
  });
});

describe('what cannot be denied', () => {
  test('is on no list of Google\'s; where a group matches it, the group is named', () => {
    const unnamed = notDeniable.filter(({ permission, add }) => {
      const support = denySupport(permission);
      return support.kind === 'exact' || (support.kind === 'group' && !add.includes(support.groups[0]));
    });
    expect(unnamed.map(({ permission }) => permission)).toEqual([]);
  });

  test('says what stays possible and what to add', () => {
    const bad = notDeniable.filter((each) => !words(each.possible) || !words(each.add) || !(each.asset in Asset) || !(each.effect in Effect));
    expect(bad).toEqual([]);
    expect(duplicates(notDeniable.map(({ permission }) => permission))).toEqual([]);
  });
});

describe('the compact table', () => {
  const written = jest.requireActual<CompactCatalogue>('../../../lib/gcp/catalogue/compact.json');

  test('is the one that the rows make: npm run compile writes it', () => {
    const made = compactGoogleCatalogue();
    expect(Object.keys(written.services)).toEqual(Object.keys(made.services));
    expect(Object.keys(made.services).filter((service) => written.services[service] !== made.services[service])).toEqual([]);
    expect(JSON.stringify({ ...written, services: {} })).toBe(JSON.stringify({ ...made, services: {} }));
  });

  test('gives plans the same rows', () => {
    const text = ({ permission, asset, effect, plane, from }: PlanRow) => [permission, asset, effect, plane, from].join(' ');
    const planned = planRows().map(text);
    expect(planned.length).toBe(rows.length);
    expect(rows.map(text).filter((row, i) => row !== planned[i])).toEqual([]);
    expect(notDeniableRows()).toEqual(notDeniable);
  });

  test('finds what cannot be denied by its name', () => {
    expect(notDeniableOf(['iam.googleapis.com/denypolicies.update']).map(({ permission }) => permission)).toEqual(['iam.googleapis.com/denypolicies.update']);
    expect(notDeniableOf([])).toEqual([]);
  });
});
