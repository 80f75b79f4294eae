/**
 * Writes `lib/oci/vendor/permissions.json` out of `scripts/oracle-facts/*.txt`: what Oracle documents of resource types, verbs, permissions and operations.
 *
 *     npm run vendor-oracle-facts
 *
 * Oracle publishes this as pages of tables, one or more a service, and nothing as data. The text files hold the facts of those pages, one file a service, in a
 * form that can be held beside a page by eye:
 *
 *     service Object Storage and Archive Storage
 *     page https://docs.oracle.com/...            where Oracle documents it
 *     seen 2025-02-21                             date of the copy of the page that was read; or `seen 2026-08, in the extract of OWNER/REPOSITORY`
 *     # a comment
 *     family object-family: objectstorage-namespaces buckets objects
 *     type buckets                                other names of the same type may follow
 *       inspect BUCKET_INSPECT                    what the verb adds to the one before; here and elsewhere A_{B,C} is A_B and A_C
 *       manage BUCKET_{CREATE,DELETE} PAR_MANAGE
 *     type streams = STREAM: INSPECT / READ / UPDATE MOVE / CREATE DELETE
 *                                                 the same in one line: inspect / read / use / manage, without the prefix, `=NAME` where it has another
 *     op BUCKET_UPDATE RETENTION_RULE_MANAGE ?RETENTION_RULE_LOCK: CreateRetentionRule
 *                                                 what an operation takes: all of these, `?` what only some requests take, ` | ` between alternatives
 *     also NAME NAME                              names that a page prints, whose type or verb was not seen
 *     incomplete TYPE TYPE                        types and families of which not every permission was seen: what a verb covers is at least what is here
 *     unconfirmed NAME NAME                       names that follow the pattern of their neighbours and that no page was seen to print
 *
 * Verbs of lines below a `family` are what the family adds beyond the sum of its types.
 *
 * The file that comes out has the same facts, each list sorted: types as four strings (what inspect, read, use and manage add, names divided by spaces),
 * operations as what they take. It is a class of mistakes that the script refuses: a family of types that are not there, a type that is written twice in one service, a
 * name that is none, a verb that adds what a lower verb of the type has.
 */
import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

const SOURCES = join(__dirname, 'oracle-facts');
const TARGET = join(__dirname, '../lib/oci/vendor/permissions.json');

export const VERBS = ['inspect', 'read', 'use', 'manage'] as const;

/** What inspect, read, use and manage add, in this order, names divided by spaces. */
type Increments = readonly [string, string, string, string];

/** One service of the vendored file. */
export interface VendoredService {
  readonly name: string;
  readonly page: string;
  readonly seen: string;
  readonly families: Readonly<Record<string, string>>;
  /** What a family adds beyond the sum of its types. */
  readonly extra: Readonly<Record<string, Increments>>;
  /** By the names of the type, divided by spaces. */
  readonly types: Readonly<Record<string, Increments>>;
  /** By what they take. */
  readonly operations: Readonly<Record<string, string>>;
  /** Permissions that are printed and whose type or verb was not seen. */
  readonly also: string;
  /** Types and families of which not every permission was seen. */
  readonly incomplete: string;
  /** Permissions that no page was seen to print. */
  readonly unconfirmed: string;
}

/** Words that a list of names follows. */
const LISTS = ['also', 'incomplete', 'unconfirmed'];

/** The service that a text file describes. */
export function parseService(file: string, text: string): VendoredService {
  const head: Record<string, string> = {};
  const families: Record<string, string> = {};
  const extra: Record<string, string[][]> = {};
  const types: Record<string, string[][]> = {};
  const operations: Record<string, string[]> = {};
  const lists: Record<string, string[]> = {};
  let verbs: string[][] | undefined;
  let family = '';

  text.split('\n').forEach((line, index) => {
    const fail = (what: string): never => { throw new Error(`${file}:${index + 1}: ${what}: ${line}`); };
    const put = <T>(record: Record<string, T>, key: string, value: T): T => {
      if (key in record) fail(`${key} is there twice`);
      return record[key] = value;
    };
    const content = line.trimEnd();
    if (content === '' || content.trimStart().startsWith('#')) return;
    if (content.startsWith('  ')) {
      const [verb, ...names] = content.trim().split(/ +/);
      const at = (VERBS as readonly string[]).indexOf(verb);
      if (at < 0) return fail('a line below a type or family starts with a verb');
      verbs ??= put(extra, family, [[], [], [], []]);
      verbs[at].push(...names.flatMap(expand));
      return;
    }
    const word = content.split(' ', 1)[0];
    const rest = content.slice(word.length).trim();
    verbs = undefined;
    switch (word) {
      case 'service': case 'page': case 'seen':
        put(head, word, rest);
        return;
      case 'family': {
        const [name, members = ''] = split(rest, ':');
        family = name;
        put(families, name, sorted(members.split(/ +/)).join(' '));
        return;
      }
      case 'type': {
        const [names, short] = split(rest, ' = ');
        verbs = put(types, names, short === undefined ? [[], [], [], []] : shorthand(short));
        return;
      }
      case 'op': {
        const [needs, names = ''] = split(rest, ': ');
        const key = needs.split(' | ').map((alternative) => alternative.split(/ +/).flatMap(expand).join(' ')).join(' | ');
        operations[key] = [...operations[key] ?? [], ...names.split(/ +/)];
        return;
      }
      default:
        if (!LISTS.includes(word)) fail('a line starts with service, page, seen, family, type, op, also, incomplete or unconfirmed');
        lists[word] = [...lists[word] ?? [], ...rest.split(/ +/).flatMap(expand)];
    }
  });

  for (const word of ['service', 'page', 'seen']) {
    if (!head[word]) throw new Error(`${file}: has no ${word}`);
  }
  const increments = (record: Readonly<Record<string, string[][]>>) =>
    Object.fromEntries(sorted(Object.keys(record)).map((name) => [name, checked(file, name, record[name])]));
  const listed = (word: string) => sorted(lists[word] ?? []).join(' ');
  const service: VendoredService = {
    name: head.service,
    page: head.page,
    seen: head.seen,
    families: Object.fromEntries(sorted(Object.keys(families)).map((name) => [name, families[name]])),
    extra: increments(extra),
    types: increments(types),
    operations: Object.fromEntries(sorted(Object.keys(operations)).map((needs) => [needs, sorted(operations[needs]).join(' ')])),
    also: listed('also'),
    incomplete: listed('incomplete'),
    unconfirmed: listed('unconfirmed'),
  };
  check(file, service);
  return service;
}

/** `A_{B,C}` as A_B and A_C. */
function expand(name: string): string[] {
  const braces = /^(.*)\{(.*)\}(.*)$/.exec(name);
  return braces ? braces[2].split(',').map((part) => `${braces[1]}${part}${braces[3]}`) : [name];
}

/** `STREAM: INSPECT / READ / UPDATE =OTHER / CREATE` as names, a list a verb. */
function shorthand(text: string): string[][] {
  const [prefix, verbs = ''] = split(text, ':');
  const lists = verbs.split('/').map((list) => list.trim().split(/ +/).filter((name) => name !== ''));
  if (lists.length !== VERBS.length) throw new Error(`${text} has not four lists`);
  return lists.map((names) => names.map((name) => name.startsWith('=') ? name.slice(1) : `${prefix}_${name}`));
}

/** INVARIANT (each verb adds what no lower verb has): what a verb covers is the sum of the increments up to it. */
function checked(file: string, name: string, verbs: readonly (readonly string[])[]): Increments {
  const all = verbs.flat();
  const twice = all.find((permission, index) => all.indexOf(permission) !== index);
  if (twice !== undefined) throw new Error(`${file}: ${name} has ${twice} twice`);
  return verbs.map((permissions) => sorted(permissions).join(' ')) as unknown as Increments;
}

function check(file: string, { families, types, extra, operations, also, incomplete, unconfirmed }: VendoredService): void {
  const names = Object.keys(types).flatMap((key) => key.split(' '));
  const known = new Set([...names, ...Object.keys(families)]);
  if (known.size < names.length + Object.keys(families).length) throw new Error(`${file}: two types, or a type and a family, have one name`);
  for (const [family, members] of Object.entries(families)) {
    const missing = members.split(' ').find((member) => !known.has(member));
    if (missing !== undefined) throw new Error(`${file}: ${family} has ${missing}, which is no type here`);
  }
  const operationNames = Object.values(operations).flatMap((list) => list.split(' '));
  const again = operationNames.find((name, index) => operationNames.indexOf(name) !== index);
  if (again !== undefined) throw new Error(`${file}: operation ${again} is there twice`);
  const odd = operationNames.find((name) => !/^[A-Z][A-Za-z0-9]+$/.test(name)) ?? names.find((name) => !/^[a-z][a-z0-9-]+$/.test(name));
  if (odd !== undefined) throw new Error(`${file}: ${odd} is no name`);
  const permissions = [...Object.values(types), ...Object.values(extra)].flat().flatMap((list) => list.split(' '));
  const needed = Object.keys(operations).flatMap((needs) => needs.split(/ \| | /)).map((name) => name.replace(/^\?/, ''));
  const strange = [...permissions, ...needed, ...also.split(' '), ...unconfirmed.split(' ')].find((name) => name !== '' && !/^[A-Z][A-Z0-9]*(_[A-Za-z0-9]+)+$/.test(name));
  if (strange !== undefined) throw new Error(`${file}: ${strange} is no permission`);
  const whole = incomplete.split(' ').find((name) => name !== '' && !known.has(name));
  if (whole !== undefined) throw new Error(`${file}: ${whole} is incomplete and no type here`);
  const placed = also.split(' ').find((name) => permissions.includes(name));
  if (placed) throw new Error(`${file}: ${placed} is of a type: it needs no mention beside`);
  const unseen = unconfirmed.split(' ').find((name) => name !== '' && !permissions.includes(name));
  if (unseen !== undefined) throw new Error(`${file}: ${unseen} is unconfirmed and in no type`);
}

function split(text: string, at: string): [string, string | undefined] {
  const index = text.indexOf(at);
  return index < 0 ? [text.trim(), undefined] : [text.slice(0, index).trim(), text.slice(index + at.length).trim()];
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}

/** Text of `permissions.json`. */
export function permissionsJson(services: Readonly<Record<string, VendoredService>>): string {
  const keys = sorted(Object.keys(services));
  const head = {
    source: 'Oracle Cloud Infrastructure documentation: the policy reference and the pages of each service about its policies',
    date: sorted(keys.map((key) => services[key].seen.split(',')[0])).pop(),
    note: 'facts alone; each service has its page and the date of the copy that was read',
    format: 'scripts/vendor-oracle-facts.ts of the repository says how to read this',
  };
  const lines = (record: object) => {
    const entries = Object.entries(record);
    return entries.length === 0 ? '{}' : `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}`;
  };
  const body = keys.map((key) => {
    const { name, page, seen, families, extra, types, operations, also, incomplete, unconfirmed } = services[key];
    const fields = [
      `"name": ${JSON.stringify(name)}`, `"page": ${JSON.stringify(page)}`, `"seen": ${JSON.stringify(seen)}`,
      `"families": ${lines(families)}`, `"extra": ${lines(extra)}`, `"types": ${lines(types)}`, `"operations": ${lines(operations)}`,
      `"also": ${JSON.stringify(also)}`, `"incomplete": ${JSON.stringify(incomplete)}`, `"unconfirmed": ${JSON.stringify(unconfirmed)}`,
    ];
    return `${JSON.stringify(key)}: {\n${fields.join(',\n')}\n}`;
  });
  const first = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n');
  return `{\n${first},\n"services": {\n${body.join(',\n')}\n}}\n`;
}

/** What the text files describe, by their names. */
export function readServices(): Record<string, VendoredService> {
  const files = sorted(readdirSync(SOURCES).filter((file) => file.endsWith('.txt')));
  return Object.fromEntries(files.map((file) => [file.replace(/\.txt$/, ''), parseService(file, readFileSync(join(SOURCES, file), 'utf8'))]));
}

if (require.main === module) {
  writeFileSync(TARGET, permissionsJson(readServices()));
}
