import { documentOf, PolicyDocument, sizeOf, Statement } from './document';

/** Below this many characters of room a statement is not begun at the end of a document. */
const WORTH_SPLITTING = 256;

/**
 * Places statements into as few documents as they need, in their order.
 *
 * A statement that does not fit is continued in the next document: same conditions, the rest of its actions.
 * INVARIANT (every action placed once): what goes in comes out, nothing twice, nothing left.
 * A statement that cannot be divided and is larger than a document is returned in a document of its own, which is then too large; the caller measures.
 */
export function pack(statements: readonly Statement[], size: number): PolicyDocument[] {
  const documents: Statement[][] = [[]];
  const queue = [...statements];
  while (queue.length > 0) {
    const statement = queue.shift()!;
    const current = documents[documents.length - 1];
    if (sizeOf(documentOf([...current, statement])) <= size) {
      current.push(statement);
      continue;
    }
    const [head, tail] = split(statement, size - sizeOf(documentOf(current)) - 1);
    if (head) {current.push(head);} else if (current.length === 0) {
      current.push(tail);
      documents.push([]);
      continue;
    }
    documents.push([]);
    queue.unshift(tail);
  }
  return documents.filter((document) => document.length > 0).map(documentOf);
}

/** As much of a statement as fits into the room, and the rest of it. */
function split(statement: Statement, room: number): [Statement | undefined, Statement] {
  const actions = statement.Action;
  if (room < WORTH_SPLITTING || typeof actions === 'string' || !actions || actions.length < 2) return [undefined, statement];
  let used = sizeOf(documentOf([{ ...statement, Action: [] }])) - sizeOf(documentOf([]));
  let count = 0;
  while (count < actions.length && used + actions[count].length + 3 <= room) {
    used += actions[count].length + 3;
    count++;
  }
  if (count === 0 || count === actions.length) return [undefined, statement];
  return [{ ...statement, Action: actions.slice(0, count) }, { ...statement, Action: actions.slice(count) }];
}
