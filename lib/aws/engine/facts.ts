/**
 * What AWS publishes about its actions and condition keys, as the engine asks for it.
 *
 * `vendor/actions.json` is read when something is asked for the first time, and a service is decoded when it is asked for the first time;
 * `scripts/vendor-facts.ts` writes the file and says how it is coded.
 */
import { readFileSync } from 'fs';
import { join } from 'path';
import { editDistance } from '../../core/edit-distance';
import { globTest } from '../../engine/glob';
import { YES } from '../../engine/truth';

/** What is published about one action. */
export interface ActionFacts {
  /** As AWS writes it, `s3:DeleteBucket`. */
  readonly name: string;
  /** The prefix, `s3`. */
  readonly service: string;
  /** `List`, `Read`, `Write`, `Permissions management` or `Tagging`. */
  readonly level: string;
  /** ARN patterns of every resource type that it may be authorized on, `arn:*:s3:::*`: the partition and what varies are `*`. */
  readonly resources: readonly string[];
  /** Those of `resources` on which AWS says it is always authorized. */
  readonly required: readonly string[];
  /**
   * Whether no resource type is required. With `hasResources` this does not tell whether AWS ever authorizes it on `*`: of `s3:GetObject` both
   * types are optional, since it is one or the other.
   */
  readonly resourceless: boolean;
  readonly hasResources: boolean;
  /**
   * Whether a request for it may have a condition key: the key is listed for the action or for a type of its resources, or is listed nowhere
   * although the service describes it, or any request may have it: global keys but for those of tags (see `contextKeyKind`), and keys of
   * identity providers. For other keys that are not published it is false; see `isPublishedKey`.
   */
  carries(key: string): boolean;
}

/** When a request has a condition key; see `contextKeyKind`. */
export type ContextKeyKind = 'always' | 'derived' | 'sometimes' | 'service' | 'unknown-global';

/** What a condition key holds. */
export type KeyType = 'String' | 'ARN' | 'Bool' | 'Numeric' | 'Date' | 'IPAddress' | 'Binary';

interface ActionsFile {
  readonly source: string;
  readonly version: string;
  readonly date: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly verbs: Readonly<Record<string, string>>;
  readonly tagKeys: readonly string[];
  readonly globalKeys: string;
  readonly resourceControlPolicies: string;
  readonly services: Readonly<Record<string, readonly string[]>>;
}

interface GlobalKeysFile {
  readonly always: readonly string[];
  readonly derived: readonly string[];
  readonly sometimes: readonly string[];
}

interface ResourcePoliciesFile {
  readonly yes: readonly string[];
  readonly partial: readonly string[];
  readonly beside: Readonly<Record<string, string>>;
}

/** A condition key; in lower case, and with what varies left out as in `scripts/vendor-facts.ts`. */
interface Key {
  readonly pattern: string;
  readonly type: KeyType;
  readonly many: boolean;
}

/** A service, decoded. */
interface Service {
  readonly actions: readonly ActionFacts[];
  readonly byName: ReadonlyMap<string, ActionFacts>;
}

/** Names of actions that look as if they set a policy on a resource. */
const SETS_POLICY = /(Put|Set|Attach|Add|Create|Update|Modify).*(Polic|Permission)/;

/**
 * Keys of identity providers, `token.actions.githubusercontent.com:sub` or `saml:aud`. AWS lists few of them (this one not), and a session
 * that began with a provider's token keeps some.
 */
const OF_PROVIDER = /^([^:]*\.[^:]*|saml):/;

const read = <T>(name: string) => once(() => JSON.parse(readFileSync(join(__dirname, '../vendor', `${name}.json`), 'utf8')) as T);
const actionsFile = read<ActionsFile>('actions');
const globalKeysFile = read<GlobalKeysFile>('global-keys');
const resourcePoliciesFile = read<ResourcePoliciesFile>('resource-policies');

const services = new Map<string, Service | undefined>();
const expansions = new Map<string, readonly ActionFacts[]>();

/** Which facts these are. */
export const FACTS: { readonly source: string; readonly version: string; readonly date: string } = {
  get source() { return actionsFile().source; },
  get version() { return actionsFile().version; },
  get date() { return actionsFile().date; },
};

/** The facts of an action, in any case, `S3:deletebucket`; undefined when AWS publishes none of that name. */
export function actionFacts(action: string): ActionFacts | undefined {
  const [service, name] = split(action.toLowerCase());
  return name === undefined ? undefined : serviceOf(service)?.byName.get(name);
}

/** Every published action, sorted by name. */
export const allActions: () => readonly ActionFacts[] = once(() =>
  Object.keys(actionsFile().services).sort((a, b) => byCodeUnit(`${a}:`, `${b}:`)).flatMap((service) => serviceOf(service)!.actions));

/** Every published action that one of the patterns matches, sorted and once each. Wildcards stand anywhere, and case is no difference. */
export function expandActions(patterns: readonly string[]): readonly ActionFacts[] {
  if (patterns.length === 1) return expandAction(patterns[0].toLowerCase());
  return [...new Set(patterns.flatMap((pattern) => expandAction(pattern.toLowerCase())))].sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Up to three published actions that someone may have meant who wrote one that is not. */
export function nearestActions(action: string): string[] {
  const [service, name] = split(action.toLowerCase());
  if (!name || /[*?]/.test(action) || actionFacts(action)) return [];
  const found = new Map<ActionFacts, number>();
  const offer = (facts: ActionFacts, distance: number) => found.set(facts, Math.min(distance, found.get(facts) ?? Infinity));

  for (const [other, awayByPrefix] of servicesNear(service)) {
    const limit = Math.max(2, Math.floor(name.length / 4));
    for (const [candidate, facts] of serviceOf(other)!.byName) {
      const away = editDistance(name, candidate, limit);
      if (away <= limit) offer(facts, away + awayByPrefix);
    }
  }
  for (const other of Object.keys(actionsFile().services)) {
    const same = other !== service && serviceOf(other)!.byName.get(name);
    if (same) offer(same, editDistance(service, other, 100));
  }
  return [...found].sort(([a, x], [b, y]) => x - y || byCodeUnit(a.name, b.name)).slice(0, 3).map(([facts]) => facts.name);
}

/** Whether resource control policies protect the resources of a service. */
export function supportsResourceControlPolicies(service: string): boolean {
  return controlledServices().has(service.toLowerCase());
}

/** Whether resources of a service can have a policy of their own, the trust policies of roles included (`sts`). */
export function mayHaveResourcePolicy(service: string): MayHave {
  const name = service.toLowerCase();
  let found = resourcePolicies.get(name);
  if (found === undefined) resourcePolicies.set(name, found = findResourcePolicy(name));
  return found;
}

type MayHave = 'yes' | 'no' | 'unknown';

const resourcePolicies = new Map<string, MayHave>();

function findResourcePolicy(name: string): MayHave {
  const { yes, partial, beside } = resourcePoliciesFile();
  if (yes.includes(name) || Object.hasOwn(beside, name)) return 'yes';
  // the policies of its roles are asked of sts
  if (name === 'iam') return 'no';
  if (partial.includes(name)) return 'unknown';
  const actions = serviceOf(name)?.actions;
  return !actions || actions.some((action) => SETS_POLICY.test(action.name)) ? 'unknown' : 'no';
}

/**
 * When a request has a condition key:
 *
 * - `always`: a request that does not say it leaves it unknown
 * - `derived`: from the principal or the resource of the request
 * - `sometimes`: absent when the request does not say it; this includes the few keys of one service that requests to any may have
 * - `service`: a key of one service, see `ActionFacts.carries`
 * - `unknown-global`: begins with `aws:` and is none that we know
 */
export function contextKeyKind(key: string): ContextKeyKind {
  const name = key.toLowerCase();
  const known = globalKinds().find(([pattern]) => keyMatches(pattern, name));
  return known?.[1] ?? (name.startsWith('aws:') ? 'unknown-global' : 'service');
}

/** Whether requests may have several values for a condition key. */
export const isMultiValued = (key: string): boolean => describeKey(key)?.many ?? false;

/** What a condition key holds; undefined when it is not published. */
export function typeOfKey(key: string): KeyType | undefined {
  return describeKey(key)?.type;
}

/** Whether AWS describes a condition key, for whatever action. One that it does not describe is misspelt, newer than the facts, or an OIDC provider's. */
export function isPublishedKey(key: string): boolean {
  return describeKey(key) !== undefined;
}

// --- actions

const controlledServices = once(() => new Set(actionsFile().resourceControlPolicies.split(' ')));

function serviceOf(name: string): Service | undefined {
  if (!services.has(name)) {
    const file = actionsFile();
    services.set(name, Object.hasOwn(file.services, name) ? decode(name, file.services[name], file) : undefined);
  }
  return services.get(name);
}

function decode(service: string, texts: readonly string[], file: ActionsFile): Service {
  const lists = texts.map((text) => (text ? text.split(' ') : []));
  const shared = new Shared(service, lists, file);
  const profiles = lists[3].map((text) => new Profile(text, shared));

  const actions: ActionFacts[] = [];
  let noun = '';
  for (const entry of lists[4]) {
    const colon = entry.indexOf(':');
    noun = noun.slice(0, parseInt(entry[0], 36)) + entry.slice(1, colon);
    for (let i = colon + 1; i < entry.length;) {
      const verb = file.verbs[entry[i]] ?? '';
      let end = ++i;
      while (end < entry.length && !isVerb(entry.charCodeAt(end))) end++;
      actions.push(new Action(service, verb + noun, profiles[i < end ? parseInt(entry.slice(i, end), 36) : 0]));
      i = end;
    }
  }
  actions.sort((a, b) => byCodeUnit(a.name, b.name));
  const afterPrefix = service.length + 1;
  return { actions, byName: new Map(actions.map((action) => [action.name.slice(afterPrefix).toLowerCase(), action])) };
}

/** Whether a character is `_` or a capital letter; digits and small letters are numbers of profiles. */
function isVerb(code: number): boolean {
  return code === 95 || (code >= 65 && code <= 90);
}

function decodePattern(service: string, pattern: string): string {
  if (!pattern.startsWith('@')) return `arn:*:${service}:*:*:${pattern}`;
  return `arn:*:${pattern[1] === ':' ? service : ''}${pattern.slice(1)}`;
}

/** `0.2-4` as `[0, 2, 3, 4]`. */
function numbersIn(ranges: string): number[] {
  return ranges.split('.').flatMap((range) => {
    const [first, last = first] = range.split('-').map((number) => parseInt(number, 36));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

class Action implements ActionFacts {
  public readonly name: string;
  readonly #profile: Profile;

  constructor(public readonly service: string, name: string, profile: Profile) {
    this.name = `${service}:${name}`;
    this.#profile = profile;
  }

  public get level() { return this.#profile.level(); }
  public get resources() { return this.#profile.resources(); }
  public get required() { return this.#profile.required(); }
  public get resourceless() { return this.required.length === 0; }
  public get hasResources() { return this.resources.length > 0; }

  public carries(key: string): boolean {
    return this.#profile.carries(key.toLowerCase());
  }
}

/** What some actions of a service have in common; decoded when it is asked for. */
class Profile {
  private types?: readonly { readonly type: number; readonly required: boolean }[];
  private patterns?: readonly string[];
  private requiredPatterns?: readonly string[];
  private keys?: ReadonlySet<number>;

  constructor(private readonly text: string, private readonly shared: Shared) {}

  public level(): string {
    return this.shared.level(this.text[0]);
  }

  public resources(): readonly string[] {
    return this.patterns ??= this.resourceTypes().flatMap(({ type }) => this.shared.patterns(type));
  }

  public required(): readonly string[] {
    return this.requiredPatterns ??= this.resourceTypes().flatMap(({ type, required }) => (required ? this.shared.patterns(type) : []));
  }

  public carries(key: string): boolean {
    const numbers = this.shared.numbersOf(key);
    if (numbers.some((number) => this.keyNumbers().has(number) || this.shared.isUnlisted(number))) return true;
    if (numbers.some((number) => this.shared.isTagKey(number))) return false;
    return key.startsWith('aws:') || OF_PROVIDER.test(key) || globalKeys().some(({ pattern }) => keyMatches(pattern, key));
  }

  private resourceTypes() {
    return this.types ??= [...this.text.slice(1).split('/')[0].matchAll(/(\w+)([!.])/g)]
      .map(([, type, mark]) => ({ type: parseInt(type, 36), required: mark === '!' }));
  }

  private keyNumbers(): ReadonlySet<number> {
    if (!this.keys) {
      const sets = [this.text.split('/')[1], ...this.resourceTypes().map(({ type }) => this.shared.keySetOf(type))];
      this.keys = new Set(sets.flatMap((set) => this.shared.numbers(set)));
    }
    return this.keys;
  }
}

/** What all profiles of a service refer to. */
class Shared {
  readonly #service: string;
  readonly #types: readonly string[];
  readonly #keySets: readonly string[];
  readonly #file: ActionsFile;
  readonly #keys = once(() => [...this.#file.tagKeys.map((key) => parseKey(key, '')), ...keysIn(this.#service)]);
  readonly #listed = once(() => new Set(this.#keySets.flatMap(numbersIn)));
  readonly #numbersOf = new Map<string, readonly number[]>();

  constructor(service: string, [types, , keySets]: readonly string[][], file: ActionsFile) {
    this.#service = service;
    this.#types = types;
    this.#keySets = keySets;
    this.#file = file;
  }

  public level(letter: string): string {
    return this.#file.levels[letter];
  }

  public patterns(type: number): string[] {
    return this.#types[type].split('~')[0].split('|').map((pattern) => decodePattern(this.#service, pattern));
  }

  public keySetOf(type: number): string | undefined {
    return this.#types[type].split('~')[1];
  }

  public numbers(keySet: string | undefined): number[] {
    return keySet ? numbersIn(this.#keySets[parseInt(keySet, 36)]) : [];
  }

  /** The numbers of the condition keys that a key is. */
  public numbersOf(key: string): readonly number[] {
    let numbers = this.#numbersOf.get(key);
    if (!numbers) {
      numbers = this.#keys().flatMap(({ pattern }, number) => (keyMatches(pattern, key) ? [number] : []));
      this.#numbersOf.set(key, numbers);
    }
    return numbers;
  }

  public isTagKey(number: number): boolean {
    return number < this.#file.tagKeys.length;
  }

  /** Whether the service describes the key and lists it for no action and no type. */
  public isUnlisted(number: number): boolean {
    return !this.isTagKey(number) && !this.#listed().has(number);
  }
}

function expandAction(pattern: string): readonly ActionFacts[] {
  let found = expansions.get(pattern);
  if (!found) {
    const [service, name] = split(pattern);
    const candidates = name === undefined || /[*?]/.test(service) ? allActions() : serviceOf(service)?.actions ?? [];
    const test = globTest(pattern);
    const every = pattern === '*' || (name === '*' && !/[*?]/.test(service));
    found = every ? candidates : candidates.filter((action) => test(action.name.toLowerCase()) === YES);
    expansions.set(pattern, found);
  }
  return found;
}

// --- condition keys

const globalKeys = once(() => actionsFile().globalKeys.split(' ').map((text) => parseKey(text, '')));

const globalKinds = once(() => {
  const { always, derived, sometimes } = globalKeysFile();
  const as = (kind: ContextKeyKind, keys: readonly string[]) => keys.map((key): [string, ContextKeyKind] => [key.toLowerCase(), kind]);
  return [...as('always', always), ...as('derived', derived), ...as('sometimes', sometimes)];
});

/** Keys of all services by their pattern, and those patterns in which something varies. What a service says of its own keys wins. */
const publishedKeys = once(() => {
  const exact = new Map<string, Key>();
  const own = new Set<string>();
  for (const service of Object.keys(actionsFile().services)) {
    for (const key of keysIn(service)) {
      if (own.has(key.pattern)) continue;
      if (key.pattern.startsWith(`${service}:`)) own.add(key.pattern);
      exact.set(key.pattern, key);
    }
  }
  for (const key of globalKeys()) exact.set(key.pattern, key);
  return { exact, varying: [...exact.values()].filter(({ pattern }) => /[/:]$|\*/.test(pattern)) };
});

function describeKey(key: string): Key | undefined {
  const name = key.toLowerCase();
  const { exact, varying } = publishedKeys();
  return exact.get(name) ?? varying.find(({ pattern }) => keyMatches(pattern, name));
}

function keysIn(service: string): Key[] {
  const text = actionsFile().services[service][1];
  return text ? text.split(' ').map((key) => parseKey(key, service)) : [];
}

function parseKey(text: string, service: string): Key {
  const [name, type = ''] = text.split('=');
  const many = type.endsWith('+');
  const single = many ? type.slice(0, -1) : type;
  return { pattern: `${name.startsWith(':') ? service : ''}${name}`.toLowerCase(), type: (single || 'String') as KeyType, many };
}

function keyMatches(pattern: string, key: string): boolean {
  if (pattern.includes('*')) return globTest(pattern)(key) === YES;
  return /[/:]$/.test(pattern) ? key.startsWith(pattern) : key === pattern;
}

// --- smaller things

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What is before the first colon, and what after. */
function split(action: string): [string, string | undefined] {
  const colon = action.indexOf(':');
  return colon < 0 ? [action, undefined] : [action.slice(0, colon), action.slice(colon + 1)];
}

/** The service itself when there is one of that name, or those whose name is near, with how far they are. */
function servicesNear(name: string): [string, number][] {
  if (serviceOf(name)) return [[name, 0]];
  return Object.keys(actionsFile().services).flatMap((service): [string, number][] => {
    const away = editDistance(name, service, 2);
    const longer = name.length > 2 && (service.startsWith(name) || name.startsWith(service));
    return away <= 2 || longer ? [[service, Math.min(away, 2)]] : [];
  });
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
