import { SERVICES } from '../../../lib/oci/catalogue';
import { isIncomplete, isPermission, permissions, resourceTypes } from '../../../lib/oci/policy/permissions';
import { DANGEROUS_SHAPES, DANGEROUS_WORDS, SEEN_ENOUGH_AND_WHY, SOUNDS_DANGEROUS_AND_WHY, THINGS } from '../../lists/oracle-destructive-words';
import { ORACLE_DANGERS, ORACLE_DANGERS_BY_VERB, ORACLE_GAPS } from '../../lists/oracle-named-dangers';

const published = permissions().filter(isPermission);
const rowOf = new Map(SERVICES.flatMap((service) => service.rows).map((row) => [row.permission, row]));
const leftOut = new Set(SERVICES.flatMap((service) => service.leftOut.flatMap((each) => each.permissions)));
const byVerb = new Set(SERVICES.flatMap((service) => service.byVerb.map(({ resourceType }) => resourceType)));
const notDeniable = new Set(SERVICES.flatMap((service) => service.notDeniable.map(({ what }) => what)));
const isJudged = (name: string) => rowOf.has(name) || leftOut.has(name);

const wordsOf = (name: string) => THINGS.reduce((rest, thing) => rest.replace(thing, ''), name).split('_');
const words = new Set(DANGEROUS_WORDS);
const soundsDangerous = (name: string) => wordsOf(name).some((word) => words.has(word)) || DANGEROUS_SHAPES.some((shape) => shape.test(name));

describe('every permission that sounds dangerous has been judged', () => {
  test('by a row, or by a reason to leave it out', () => {
    expect(published.filter((name) => soundsDangerous(name) && !isJudged(name) && !(name in SOUNDS_DANGEROUS_AND_WHY))).toEqual([]);
  });

  test('and what is excused is published, sounds so, and is not judged', () => {
    expect(Object.keys(SOUNDS_DANGEROUS_AND_WHY).filter((name) => !published.includes(name) || !soundsDangerous(name) || isJudged(name))).toEqual([]);
  });

  test.each(DANGEROUS_WORDS)('"%s" is a word of the permissions', (word) => {
    expect(published.some((name) => wordsOf(name).includes(word))).toBe(true);
  });

  test.each(DANGEROUS_SHAPES.map((shape) => [shape.source, shape] as const))('"%s" is a shape of them', (_, shape) => {
    expect(published.some((name) => shape.test(name))).toBe(true);
  });
});

describe('every type of which Oracle has more than was seen', () => {
  const incomplete = resourceTypes().filter(isIncomplete);

  test('is denied by a verb, or there is a reason not to', () => {
    expect(incomplete.filter((type) => !byVerb.has(type) && !(type in SEEN_ENOUGH_AND_WHY))).toEqual([]);
  });

  test('and what is excused is such a type, and is not denied', () => {
    expect(Object.keys(SEEN_ENOUGH_AND_WHY).filter((type) => !incomplete.includes(type) || byVerb.has(type))).toEqual([]);
  });
});

describe('every danger that the facts name', () => {
  test.each(Object.entries(ORACLE_DANGERS))('%s: is a row', (_, names) => {
    expect(names.filter((name) => !rowOf.has(name))).toEqual([]);
  });

  test('is a verb of a type, where no page prints its permissions', () => {
    expect(ORACLE_DANGERS_BY_VERB.filter((type) => !byVerb.has(type))).toEqual([]);
  });

  test('is named as a gap, where no deny statement reaches it', () => {
    expect(ORACLE_GAPS.filter((what) => !notDeniable.has(what))).toEqual([]);
  });
});

describe('neighbours: whoever may delete could also', () => {
  test.each(['UPDATE', 'MOVE', 'RESTORE', 'IMPORT', 'EXPORT', 'REMOVE', 'ROTATE', 'DISABLE', 'CANCEL'])('%s what it may delete: both are judged', (verb) => {
    const beside = published.filter((name) => name.endsWith('_DELETE')).map((name) => name.replace(/DELETE$/, verb)).filter((name) => published.includes(name));
    expect(beside.filter((name) => !isJudged(name))).toEqual([]);
  });

  test('a move takes a thing out of the compartment, and out of what is denied there: it goes from everybody', () => {
    const moves = [...rowOf.values()].filter(({ permission }) => permission.endsWith('_MOVE'));
    expect(moves.length).toBeGreaterThan(100);
    expect(moves.filter(({ from }) => from !== 'everybody').map(({ permission }) => permission)).toEqual([]);
  });

  test('backups and snapshots go from everybody', () => {
    const backups = [...rowOf.values()].filter(({ permission, effect }) => effect === 'DESTROYS' && /(BACKUP_DELETE|DELETE_SNAPSHOT)$/.test(permission));
    expect(backups.length).toBeGreaterThan(6);
    expect(backups.filter(({ from }) => from !== 'everybody').map(({ permission }) => permission)).toEqual([]);
  });
});
