import { SERVICES } from '../../../lib/gcp/catalogue';
import { TAG_BINDINGS } from '../../../lib/gcp/catalogue/tagging';
import { deniablePermissions } from '../../../lib/gcp/policy/deny-support';
import { DANGEROUS_SHAPES, DANGEROUS_VERBS, LOOKS_DANGEROUS_AND_WHY, TAG_VERBS } from '../../lists/google-destructive-words';
import { GOOGLE_DANGERS, NO_GOOGLE_ROW_AND_WHY } from '../../lists/google-named-dangers';

const published = deniablePermissions().filter((name) => !name.endsWith('.*'));
const rowOf = new Map(SERVICES.flatMap((service) => service.rows).map((row) => [row.permission, row]));
const leftOut = new Set(SERVICES.flatMap((service) => service.leftOut.flatMap(({ permissions }) => permissions)));
const isJudged = (name: string) => rowOf.has(name) || leftOut.has(name);
const notDeniable = new Map(SERVICES.flatMap((service) => service.notDeniable).map((each) => [each.permission, each]));

const verbOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);
const firstWord = (verb: string) => {
  const words = verb.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)!.map((word) => word.toLowerCase());
  return words.find((word) => !['async', 'batch', 'bulk'].includes(word))!;
};
const verbs = new Set(DANGEROUS_VERBS);
const soundsDangerous = (name: string) => verbs.has(firstWord(verbOf(name))) || DANGEROUS_SHAPES.some((shape) => shape.test(name));

describe('every permission that sounds dangerous has been judged', () => {
  test('by a row, or by a reason to leave it out', () => {
    const unjudged = published.filter((name) => soundsDangerous(name) && !isJudged(name)
      && !TAG_VERBS.includes(verbOf(name)) && !(name in LOOKS_DANGEROUS_AND_WHY));
    expect(unjudged).toEqual([]);
  });

  test('and what is excused is published, sounds so, and is not judged', () => {
    const stale = Object.keys(LOOKS_DANGEROUS_AND_WHY).filter((name) => !published.includes(name) || !soundsDangerous(name) || isJudged(name));
    expect(stale).toEqual([]);
  });

  test.each(DANGEROUS_VERBS)('"%s" is a word of the API', (verb) => {
    expect(published.some((name) => firstWord(verbOf(name)) === verb)).toBe(true);
  });

  test('tags are one list, and it has them all', () => {
    const tags = published.filter((name) => TAG_VERBS.includes(verbOf(name)));
    expect([...TAG_BINDINGS]).toEqual([...tags].sort());
    expect(tags.filter(isJudged)).toEqual([]);
  });
});

describe('every danger that the facts name', () => {
  test.each(Object.entries(GOOGLE_DANGERS))('%s: is a row, or what no deny policy can name', (_, names) => {
    expect(names.filter((name) => !rowOf.has(name) && !notDeniable.has(name) && !(name in NO_GOOGLE_ROW_AND_WHY))).toEqual([]);
  });

  test('what is excused is named, and is still no row', () => {
    const named = new Set(Object.values(GOOGLE_DANGERS).flat());
    expect(Object.keys(NO_GOOGLE_ROW_AND_WHY).filter((name) => !named.has(name) || rowOf.has(name))).toEqual([]);
  });
});

describe('neighbours: whoever may delete could also', () => {
  const judged = (name: string) => isJudged(name);

  test.each(['update', 'patch', 'purge', 'destroy', 'setIamPolicy', 'restore', 'import', 'export'])('%s what it may delete: both are judged', (verb) => {
    const beside = published.filter((name) => verbOf(name) === 'delete').map((name) => name.replace(/delete$/, verb)).filter((name) => published.includes(name));
    expect(beside.length).toBeGreaterThan(0);
    expect(beside.filter((name) => !judged(name))).toEqual([]);
  });

  test('a grant on something is judged wherever there is one', () => {
    expect(published.filter((name) => verbOf(name) === 'setIamPolicy' && !judged(name))).toEqual([]);
  });

  test('backups, vaults and snapshots go from everybody, and what takes resources off them', () => {
    const backups = [...rowOf.values()].filter(({ permission, effect }) =>
      effect === 'DESTROYS' && /\/(backups|backupRuns|bvbackups|backupVaults|backupCollections|snapshots|instantSnapshots|snapshotGroups)\.delete$/.test(permission));
    expect(backups.length).toBeGreaterThan(12);
    expect(backups.filter(({ from }) => from !== 'everybody').map(({ permission }) => permission)).toEqual([]);
  });
});
