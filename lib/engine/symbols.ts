// What a policy may hold in a string beside plain text, written as characters of the private use area so that a document stays JSON.

const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const [STAR, QUESTION_MARK] = ['\uE002', '\uE003'];

const UNKNOWN = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** A part of a string that is not known, and what would make it known, for example `the parameter Stage`. */
export function unknownPart(what: string): string {
  return OPEN + what.replace(/[\uE000-\uE003]/g, '') + CLOSE;
}

/** What would have to be known to know a string; empty if it is known. */
export function unknownsOf(text: string): string[] {
  return text.includes(OPEN) ? [...text.matchAll(UNKNOWN)].map(([, what]) => what) : [];
}

/** A string whose `*` and `?` stand for themselves in a pattern. */
export function quoted(text: string): string {
  return /[*?]/.test(text) ? text.replace(/\*/g, STAR).replace(/\?/g, QUESTION_MARK) : text;
}

/** The character that a character of a pattern stands for, if it is a quoted one. */
export function unquoted(text: string): string {
  return text.replace(/\uE002/g, '*').replace(/\uE003/g, '?');
}

/** A string with each part that is not known replaced. */
export function replaceUnknowns(text: string, by: string): string {
  return text.includes(OPEN) ? text.replace(UNKNOWN, by) : text;
}
