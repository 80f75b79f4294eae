import { SERVICES } from '../../../lib/aws/catalogue';
import { TAGGING } from '../../../lib/aws/catalogue/tagging';
import type { PublishedAction } from '../../../scripts/dataset';
import { DESTRUCTIVE_SHAPES, DESTRUCTIVE_WORDS } from '../../lists/destructive-words';
import { NAMED_DANGERS, NO_ROW_AND_WHY } from '../../lists/named-dangers';
import { like } from '../../support/evaluate';
import { PUBLISHED } from '../../support/published';

const rows = SERVICES.flatMap((service) => service.rows);
const rowOf = new Map(rows.map((row) => [row.action, row]));
const leftOut = new Set(SERVICES.flatMap((service) => service.leftOut.flatMap(({ actions }) => actions)));
const isJudged = (action: string) => rowOf.has(action) || leftOut.has(action);

const forms = new Set(DESTRUCTIVE_WORDS.flatMap((line) => line.split(' ')));
const wordsOfName = (name: string) => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
const saysSo = ({ name, description }: PublishedAction) => wordsOfName(name).some((word) => forms.has(word.toLowerCase()))
  || description.toLowerCase().split(/[^a-z_]+/).some((word) => forms.has(word))
  || DESTRUCTIVE_SHAPES.some((shape) => shape.test(name));

describe('every action that sounds destructive has been judged', () => {
  test.each(['Write', 'Permissions management'])('of access level %s', (level) => {
    const unjudged = [...PUBLISHED]
      .filter(([action, published]) => published.accessLevel.startsWith(level) && saysSo(published) && !isJudged(action));
    expect(unjudged.map(([action, { description }]) => `${action}: ${description}`)).toEqual([]);
  });

  const tagging = [...PUBLISHED].filter(([, { accessLevel, name }]) => accessLevel.startsWith('Tagging') && /Tag/.test(name) && !/^List/.test(name));

  test('of access level Tagging, by a row or by one rule for all', () => {
    const unjudged = tagging.map(([action]) => action)
      .filter((action) => !isJudged(action) && !TAGGING.some(({ pattern }) => like(pattern, action.split(':')[1])));
    expect(unjudged).toEqual([]);
  });

  test('every rule on tags is about tag changes alone, and about some', () => {
    for (const { pattern, why } of TAGGING) {
      const matched = [...PUBLISHED].filter(([, { name }]) => like(pattern, name));
      const read = matched.filter(([, { accessLevel }]) => accessLevel === 'Read' || accessLevel === 'List');
      expect([pattern, matched.length > 0, read.map(([action]) => action)]).toEqual([pattern, true, []]);
      expect(why).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  /** Tags are changed here without `aws:TagKeys`, so the rule's reason does not hold, and something else has to. */
  const PAST_THE_KEY: Record<string, string> = {
    'chime:TagAttendee': 'asked of the meeting, but the tag is the attendee\'s',
    's3:ReplicateTags': 'tags of objects, which policies see in another key than aws:ResourceTag',
  };

  test('no tag that lifts the protection of a row is set past aws:TagKeys', () => {
    const protectedTypes = new Set(rows.filter(({ tags }) => tags).flatMap(({ action, on }) => on.map((type) => `${action.split(':')[0]} ${type}`)));
    const past = tagging
      .filter(([, action]) => !action.keys.includes('aws:TagKeys') && /^(Tag|Add|Create|Put|Set|Change|Replicate|Update)/.test(action.name))
      .filter(([name, { service, on }]) => !rowOf.has(name) && on.some((type) => protectedTypes.has(`${service} ${type}`)))
      .map(([name]) => name);
    expect(past.sort()).toEqual(Object.keys(PAST_THE_KEY));
  });
});

describe('every danger that the facts name', () => {
  test.each(Object.entries(NAMED_DANGERS))('%s: exists by this very name', (_, actions) => {
    expect(actions.filter((action) => !PUBLISHED.has(action))).toEqual([]);
  });

  test.each(Object.entries(NAMED_DANGERS))('%s: is a row of the first tier and not left out', (_, actions) => {
    const missing = actions.filter((action) => !(action in NO_ROW_AND_WHY) && (rowOf.get(action)?.tier !== 1 || leftOut.has(action)));
    expect(missing).toEqual([]);
  });

  test('what is excused is named, and is still no row of the first tier', () => {
    const named = new Set(Object.values(NAMED_DANGERS).flat());
    const stale = Object.keys(NO_ROW_AND_WHY).filter((action) => !named.has(action) || rowOf.get(action)?.tier === 1);
    expect(stale).toEqual([]);
  });
});
