const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const PLAIN_CHARACTERS = /[^"\\\u0000-\u001f]{1,10000}/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * What a text of JSON says.
 *
 * @param mistake what to throw if it is none, told where the text stops to be JSON
 */
export function parseJson(text: string, mistake: (position: string) => Error): unknown {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch {
    throw mistake(lineAndColumn(json, findFault(json)));
  }
}

/** Where a text is, for a person. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${before[before.length - 1].length + 1}`;
}

/** Where a text stops to be JSON: engines tell it in words that differ, or not at all. */
function findFault(text: string): number {
  const open: ('}' | ']')[] = [];
  let [at, expected] = [0, 'value'];
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const takeText = (): boolean => {
    const start = at;
    at += 1;
    let more = true;
    while (more) more = take(PLAIN_CHARACTERS) || take(ESCAPE);
    const closed = text[at] === '"';
    at = closed ? at + 1 : start;
    return closed;
  };
  const afterValue = () => open.length === 0 ? 'end' : 'next';

  for (take(SPACE); at < text.length; take(SPACE)) {
    const next = text[at];
    if (expected === 'value' || expected === 'first value') {
      if (next === '{' || next === '[') {
        open.push(next === '{' ? '}' : ']');
        expected = next === '{' ? 'first key' : 'first value';
        at += 1;
      } else if (expected === 'first value' && next === ']') {
        open.pop();
        expected = afterValue();
        at += 1;
      } else {
        if (!(next === '"' ? takeText() : take(SCALAR))) return at;
        expected = afterValue();
      }
    } else if (expected === 'key' || expected === 'first key') {
      if (expected === 'first key' && next === '}') {
        open.pop();
        expected = afterValue();
        at += 1;
      } else {
        if (next !== '"' || !takeText()) return at;
        expected = 'colon';
      }
    } else if (expected === 'colon') {
      if (next !== ':') return at;
      expected = 'value';
      at += 1;
    } else if (expected === 'next' && next === ',') {
      expected = open[open.length - 1] === '}' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'next' && next === open[open.length - 1]) {
      open.pop();
      expected = afterValue();
      at += 1;
    } else {
      return at;
    }
  }
  return at;
}
