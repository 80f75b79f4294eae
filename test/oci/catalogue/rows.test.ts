import { readdirSync } from 'fs';
import { join } from 'path';
import { Asset, Effect } from '../../../lib/intent';
import { SERVICES } from '../../../lib/oci/catalogue';
import type { CompactCatalogue } from '../../../lib/oci/catalogue/compact';
import { notDeniableOf, notDeniableRows, PlanRow, PlanVerbRow, rows as planRows, verbRows as planVerbRows } from '../../../lib/oci/plan/rows';
import {
  isIncomplete, isPermission, permissionsOf, permissionsOfService, resourceTypes, serviceOf, services,
} from '../../../lib/oci/policy/permissions';
import { compactOracleCatalogue } from '../../../scripts/compact-oracle-catalogue';

const rows = SERVICES.flatMap((service) => service.rows);
const byVerb = SERVICES.flatMap((service) => service.byVerb);
const leftOut = SERVICES.flatMap((service) => service.leftOut.flatMap(({ permissions }) => permissions));
const notDeniable = SERVICES.flatMap((service) => service.notDeniable);
const duplicates = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const sorted = (values: readonly string[]) => [...values].sort();
const ascii = /^[\x20-\x7e]+$/;
const NAMES = /^(Cloud Guard|DELETE|DESTROY|DNS|DROP|Data Safe|FastConnect|Kafka|MoveCompartment|SQL|Zero Trust|[A-Z]{2,}(_[A-Z]+)+|[A-Z]{2,} )/;
const words = (text: string) => ascii.test(text) && text.trim() === text && !/[.;]$/.test(text) && (/^[^A-Z]/.test(text) || NAMES.test(text));

describe('services', () => {
  test('each has one file and one entry, in the order of the alphabet', () => {
    const files = readdirSync(join(__dirname, '../../../lib/oci/catalogue/services')).filter((file) => /(?<!\.d)\.ts$/.test(file));
    const names = SERVICES.map(({ service }) => service);
    expect(names.map((name) => `${name}.ts`).sort()).toEqual(files.sort());
    expect(names).toEqual(sorted(names));
    expect(duplicates(names)).toEqual([]);
  });

  test('each names the page of Oracle and the date of looking at it that the vendored facts have', () => {
    const bad = SERVICES.filter(({ service, source, seen }) => source !== serviceOf(service).page || seen !== serviceOf(service).seen);
    expect(bad.map(({ service, source, seen }) => `${service} ${source} ${seen}`)).toEqual([]);
  });

  test('each names its types and families, and together they are all that the vendored facts have', () => {
    expect(SERVICES.filter(({ resourceTypes: own }) => own.join() !== sorted(own).join()).map(({ service }) => service)).toEqual([]);
    const all = new Set(SERVICES.flatMap((service) => service.resourceTypes));
    expect(resourceTypes().filter((type) => !all.has(type))).toEqual(['audit-events']);
    expect([...all].filter((type) => !resourceTypes().includes(type))).toEqual([]);
  });

  test('each holds what its own page prints only, and something', () => {
    const foreign = SERVICES.flatMap(({ service, rows: own, leftOut: left }) => {
      const printed = new Set(permissionsOfService(service));
      return [...own.map(({ permission }) => permission), ...left.flatMap(({ permissions }) => permissions)].filter((name) => !printed.has(name));
    });
    expect(foreign).toEqual([]);
    expect(SERVICES.filter((each) => each.rows.length + each.byVerb.length + each.leftOut.length + each.notDeniable.length === 0)).toEqual([]);
  });

  test('whatever service the vendored facts have is here, but Audit, of which nothing can be changed', () => {
    const known = new Set(SERVICES.map(({ service }) => service));
    expect(services().filter((service) => !known.has(service))).toEqual(['audit']);
    expect(permissionsOfService('audit').filter((name) => !/_(READ|INSPECT)$/.test(name))).toEqual([]);
  });
});

describe('rows', () => {
  test('each names a permission that a page prints, letter by letter', () => {
    expect(rows.map(({ permission }) => permission).filter((name) => !isPermission(name))).toEqual([]);
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
    expect([...counts].filter(([, count]) => count > 6)).toEqual([]);
    expect(counts.size).toBeGreaterThan(rows.length * 2 / 3);
  });

  test('what only reads is a row for what it returns', () => {
    const reading = rows.filter(({ permission }) => /_(READ|INSPECT|LIST)$/.test(permission));
    const others = reading.filter(({ effect }) => effect !== Effect.READS_SECRET && effect !== Effect.EXPOSES);
    expect(others.map(({ permission, effect, why }) => `${permission} ${effect} ${why}`)).toEqual([]);
  });

  test('who escalates is stopped where it is an agent: others give rights all day', () => {
    expect(rows.filter(({ effect, from }) => effect === Effect.ESCALATES && from !== 'agents').map(({ permission }) => permission)).toEqual([]);
  });

  test('what is inside of things is left to applications', () => {
    expect(rows.filter(({ plane, from }) => plane === 'data' && from === 'everybody').map(({ permission }) => permission)).toEqual([]);
  });
});

describe('rows of a verb', () => {
  test('each names a type that the vendored facts have, of which Oracle has more than was seen', () => {
    const bad = byVerb.filter(({ resourceType, verb }) => permissionsOf(verb, resourceType) === undefined
      || !(isIncomplete(resourceType) || resourceType === 'recovery-service-family'));
    expect(bad.map(({ resourceType }) => resourceType)).toEqual([]);
  });

  test('the family of the Recovery Service is one, since its long-term backups have names that no page was seen to print', () => {
    expect(isPermission('RECOVERY_SERVICE_LONG_TERM_BACKUP_DELETE')).toBe(false);
  });

  test('each stands under its service, once', () => {
    const foreign = SERVICES.flatMap((service) => service.byVerb.filter(({ resourceType }) => !service.resourceTypes.includes(resourceType)));
    expect(foreign).toEqual([]);
    expect(duplicates(byVerb.map(({ resourceType, verb }) => `${verb} ${resourceType}`))).toEqual([]);
  });

  test('each has a reason, in ASCII, and words that are in use', () => {
    const bad = byVerb.filter((row) => !words(row.why) || !(row.asset in Asset) || !(row.effect in Effect)
      || !['control', 'data'].includes(row.plane) || !['everybody', 'all-but-deployers', 'agents'].includes(row.from));
    expect(bad.map(({ resourceType, why }) => `${resourceType}: ${why}`)).toEqual([]);
  });

  test('who escalates is stopped where it is an agent', () => {
    expect(byVerb.filter(({ effect, from }) => effect === Effect.ESCALATES && from !== 'agents')).toEqual([]);
  });
});

describe('what is left out', () => {
  test('each names a permission that a page prints, letter by letter', () => {
    expect(leftOut.filter((name) => !isPermission(name))).toEqual([]);
  });

  test('each list has a reason and a permission', () => {
    expect(SERVICES.flatMap((service) => service.leftOut).filter(({ why, permissions }) => !words(why) || permissions.length === 0)).toEqual([]);
  });
});

describe('what no deny statement reaches', () => {
  test('is no permission by itself', () => {
    expect(notDeniable.filter(({ what }) => isPermission(what))).toEqual([]);
  });

  test('says what stays possible and what to add', () => {
    const bad = notDeniable.filter((each) => !words(each.possible) || !words(each.add) || !(each.asset in Asset) || !(each.effect in Effect));
    expect(bad).toEqual([]);
    expect(duplicates(notDeniable.map(({ what }) => what))).toEqual([]);
  });
});

describe('the compact table', () => {
  const written = jest.requireActual<CompactCatalogue>('../../../lib/oci/catalogue/compact.json');

  test('is the one that the rows make: npm run compile writes it', () => {
    const made = compactOracleCatalogue();
    expect(Object.keys(written.services)).toEqual(Object.keys(made.services));
    expect(Object.keys(made.services).filter((service) => written.services[service] !== made.services[service])).toEqual([]);
    expect(JSON.stringify({ ...written, services: {} })).toBe(JSON.stringify({ ...made, services: {} }));
  });

  test('gives plans the same rows', () => {
    const text = ({ permission, asset, effect, plane, from }: PlanRow) => [permission, asset, effect, plane, from].join(' ');
    const planned = planRows().map(text);
    expect(planned.length).toBe(rows.length);
    expect(rows.map(text).filter((row, i) => row !== planned[i])).toEqual([]);
  });

  test('gives plans the same rows of verbs, and the same gaps', () => {
    const text = ({ resourceType, verb, asset, effect, plane, from }: PlanVerbRow) => [resourceType, verb, asset, effect, plane, from].join(' ');
    expect(planVerbRows().map(text)).toEqual(byVerb.map(text));
    expect(notDeniableRows()).toEqual(notDeniable);
  });

  test('finds what cannot be denied by its name', () => {
    expect(notDeniableOf(['moving a compartment']).map(({ what }) => what)).toEqual(['moving a compartment']);
    expect(notDeniableOf([])).toEqual([]);
  });
});
