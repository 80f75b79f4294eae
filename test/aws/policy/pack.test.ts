import { deny, documentOf, sizeOf, Statement } from '../../../lib/aws/policy/document';
import { pack } from '../../../lib/aws/policy/pack';

const actions = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `s3:DeleteThing${String(from + i).padStart(4, '0')}`);
const statement = (sid: string, count: number, from = 0) => deny(sid, { Action: actions(count, from), Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } } });
const placed = (documents: readonly { Statement: readonly Statement[] }[], sid: string) =>
  documents.flatMap(({ Statement: own }) => own.filter(({ Sid }) => Sid === sid).flatMap(({ Action }) => Action ?? []));

describe('a quota', () => {
  const statements = [statement('A', 20), statement('B', 20, 20)];
  const size = sizeOf(documentOf(statements));

  test.each([[-1, 2], [0, 1], [1, 1]])('with %i characters of room gives %i documents', (room, count) => {
    const documents = pack(statements, size + room);
    expect(documents).toHaveLength(count);
    for (const document of documents) expect(sizeOf(document)).toBeLessThanOrEqual(size + room);
  });

  test('one below leaves only the last action for the next document', () => {
    const [first, second] = pack(statements, size - 1);
    expect(placed([second], 'B')).toEqual(actions(1, 39));
    expect(placed([first], 'B')).toHaveLength(19);
  });
});

describe('every action is placed once, in order', () => {
  test.each([700, 1000, 1024, 2048, 5120, 10240])('in documents of %i characters', (size) => {
    const statements = [statement('A', 3), statement('B', 300, 3), deny('C', { Action: '*', Resource: 'x' }), statement('D', 77, 303), statement('E', 1, 380)];
    const documents = pack(statements, size);
    for (const { Sid, Action } of statements) expect(placed(documents, Sid)).toEqual([Action].flat());
    for (const document of documents) expect(sizeOf(document)).toBeLessThanOrEqual(size);
  });

  test('what is continued keeps everything but its actions', () => {
    const whole = { ...statement('A', 100), Principal: '*' as const };
    for (const { Statement: own } of pack([whole], 1000)) {
      for (const part of own) expect({ ...part, Action: [] }).toEqual({ ...whole, Action: [] });
    }
  });

  test('the order of the statements is kept', () => {
    const sids = pack([statement('A', 40), statement('B', 40), statement('C', 40)], 1200).flatMap(({ Statement: own }) => own.map(({ Sid }) => Sid));
    expect(sids.filter((sid, i) => sid !== sids[i - 1])).toEqual(['A', 'B', 'C']);
  });
});

test('a statement is not begun where little room is left', () => {
  const [first] = [statement('A', 20)];
  const documents = pack([first, statement('B', 20, 20)], sizeOf(documentOf([first])) + 255);
  expect(documents.map(({ Statement: own }) => own.map(({ Sid }) => Sid))).toEqual([['A'], ['B']]);
});

test.each<[string, Statement]>([
  ['one action', deny('Big', { Action: ['s3:DeleteBucket'], Resource: [`arn:aws:s3:::${'x'.repeat(2000)}`] })],
  ['an action that is no list', deny('Big', { Action: '*', Resource: [`arn:aws:s3:::${'x'.repeat(2000)}`] })],
  ['NotAction', deny('Big', { NotAction: actions(100) })],
])('a statement with %s that is too large stands alone and whole', (_, big) => {
  const documents = pack([statement('A', 2), big, statement('B', 2)], 1000);
  expect(documents.filter(({ Statement: own }) => own.includes(big)).map(({ Statement: own }) => own.length)).toEqual([1]);
  expect(placed(documents, 'A')).toEqual(actions(2));
  expect(placed(documents, 'B')).toEqual(actions(2));
  expect(documents).toHaveLength(3);
});

test('nothing gives nothing', () => {
  expect(pack([], 10240)).toEqual([]);
});

test('the same statements give the same bytes, and are left as they were', () => {
  const make = () => [statement('A', 100), statement('B', 100)];
  const given = make();
  expect(JSON.stringify(pack(given, 2000))).toBe(JSON.stringify(pack(make(), 2000)));
  expect(given).toEqual(make());
});
