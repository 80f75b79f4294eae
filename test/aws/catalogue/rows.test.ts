import { readdirSync } from 'fs';
import { join } from 'path';
import { SERVICES } from '../../../lib/aws/catalogue';
import * as compactJson from '../../../lib/aws/catalogue/compact.json';
import { Asset, Effect } from '../../../lib/intent';
import { hasKey, PREFIXES, PUBLISHED } from '../../support/published';

const rows = SERVICES.flatMap((service) => service.rows);
const leftOut = SERVICES.flatMap((service) => service.leftOut.flatMap(({ actions }) => actions));
const duplicates = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const ascii = /^[\x20-\x7e]+$/;

describe('services', () => {
  test('each has one file and one entry, in the order of their prefixes', () => {
    const files = readdirSync(join(__dirname, '../../../lib/aws/catalogue/services')).filter((file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file));
    expect(SERVICES.map(({ service }) => `${service}.ts`).sort()).toEqual(files.sort());
    expect(duplicates(SERVICES.map(({ service }) => service))).toEqual([]);
  });

  test('each is one that AWS has', () => {
    expect(SERVICES.map(({ service }) => service).filter((service) => !PREFIXES.includes(service))).toEqual([]);
  });

  test('each names a page of AWS and the date of looking at it', () => {
    const bad = SERVICES.filter(({ source, seen }) => !/^https:\/\/docs\.aws\.amazon\.com\/\S+$/.test(source)
      || !/^\d{4}-\d{2}-\d{2}$/.test(seen) || Number.isNaN(Date.parse(seen)));
    expect(bad.map(({ service, source, seen }) => `${service} ${source} ${seen}`)).toEqual([]);
  });

  test('each holds its own actions only, in the order of the alphabet', () => {
    const foreign = SERVICES.flatMap(({ service, rows: own, leftOut: left }) =>
      [...own.map(({ action }) => action), ...left.flatMap(({ actions }) => actions)].filter((action) => action.split(':')[0] !== service));
    expect(foreign).toEqual([]);
  });
});

describe('rows', () => {
  test('each names an action that AWS has, letter by letter, and no pattern', () => {
    expect(rows.map(({ action }) => action).filter((action) => !PUBLISHED.has(action) || /[*?]/.test(action))).toEqual([]);
  });

  test('no action is judged twice', () => {
    expect(duplicates([...rows.map(({ action }) => action), ...leftOut])).toEqual([]);
  });

  test('resource types are those that AWS authorizes on', () => {
    const wrong = rows.filter(({ action, on }) => [...on].sort().join() !== PUBLISHED.get(action)?.on.join());
    expect(wrong.map(({ action, on }) => `${action}: ${on} for ${PUBLISHED.get(action)?.on}`)).toEqual([]);
  });

  test('tags are said where AWS knows aws:ResourceTag', () => {
    const wrong = rows.filter(({ action, tags }) => tags !== hasKey(PUBLISHED.get(action)!, 'aws:ResourceTag'));
    expect(wrong.map(({ action, tags }) => `${action} says ${tags}`)).toEqual([]);
  });

  test('each has a reason, in ASCII, and words that are in use', () => {
    const bad = rows.filter((row) => !ascii.test(row.why) || row.why.trim() !== row.why
      || !(row.asset in Asset) || !(row.effect in Effect) || !['control', 'data'].includes(row.plane)
      || !['everybody', 'all-but-deployers', 'agents'].includes(row.from) || ![1, 2].includes(row.tier));
    expect(bad.map(({ action }) => action)).toEqual([]);
  });

  test('what only reads is a row for the secret that it returns, or for who calls', () => {
    const reading = rows.filter(({ action }) => /^(Read|List)$/.test(PUBLISHED.get(action)!.accessLevel));
    const others = reading.filter(({ effect }) => effect !== Effect.READS_SECRET && effect !== Effect.ESCALATES);
    expect(others.map(({ action, effect, why }) => `${action} ${effect} ${why}`)).toEqual([]);
  });
});

describe('what is left out', () => {
  test('each names an action that AWS has, letter by letter', () => {
    expect(leftOut.filter((action) => !PUBLISHED.has(action))).toEqual([]);
  });

  test('each list has a reason and an action', () => {
    const bad = SERVICES.flatMap((service) => service.leftOut).filter(({ why, actions }) => !ascii.test(why) || actions.length === 0);
    expect(bad).toEqual([]);
  });
});

describe('the compact table', () => {
  const compact = compactJson as unknown as { rows: [string, string, string, string, string, number, 0 | 1, 0 | 1][]; names: Record<string, string> };

  test('has the same rows', () => {
    const expected = rows.map(({ action, asset, effect, plane, from, tier, tags, on }) =>
      [action, asset, effect, plane, from, tier, tags ? 1 : 0, on.length > 0 ? 1 : 0]);
    expect(compact.rows).toEqual(expected);
  });

  test('knows every published name that begins with the first word of a row', () => {
    const firstWord = (name: string) => /^([A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+)/.exec(name)?.[0].toLowerCase() ?? name.toLowerCase();
    const starts = new Set(rows.map(({ action }) => `${action.split(':')[0]}:${firstWord(action.split(':')[1])}`));
    const missing = [...PUBLISHED].filter(([, { service, name }]) => starts.has(`${service}:${firstWord(name)}`) && !compact.names[service]?.split(' ').includes(name));
    expect(missing.map(([action]) => action)).toEqual([]);
  });
});
