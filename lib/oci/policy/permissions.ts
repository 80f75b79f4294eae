/**
 * What a statement may name. Oracle does not say whether a policy with an unknown permission is refused or saved to no effect, so that every name is held
 * against what Oracle documents when a guardrail is made; `vendor/permissions.json` is that, and `scripts/vendor-oracle-facts.ts` says how it is coded.
 */
import { readFileSync } from 'fs';
import { join } from 'path';
import { editDistance } from '../../core/edit-distance';

/** The verbs of statements, each with what the ones before it have. */
export const VERBS = ['inspect', 'read', 'use', 'manage'] as const;

export type Verb = typeof VERBS[number];

/** What inspect, read, use and manage add, names divided by spaces. */
type Increments = readonly [string, string, string, string];

interface Service {
  readonly name: string;
  readonly page: string;
  readonly seen: string;
  readonly families: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, Increments>>;
  readonly types: Readonly<Record<string, Increments>>;
  readonly operations: Readonly<Record<string, string>>;
  readonly also: string;
  readonly incomplete: string;
  readonly unconfirmed: string;
}

interface PermissionsFile {
  readonly date: string;
  readonly services: Readonly<Record<string, Service>>;
}

/** One permission as the vendored facts have it. */
interface Known {
  /** Services whose pages print it, by their names in the vendored file. */
  readonly services: readonly string[];
  /** Whether no page was seen to print it, and it follows the pattern of its neighbours. */
  readonly unconfirmed: boolean;
}

let loaded: PermissionsFile | undefined;
let index: ReadonlyMap<string, Known> | undefined;

const file = () => (loaded ??= JSON.parse(readFileSync(join(__dirname, '../vendor/permissions.json'), 'utf8')) as PermissionsFile);

const words = (text: string) => text.split(' ').filter((word) => word !== '');

/** The date of the latest page. */
export function permissionsDate(): string {
  return file().date;
}

/** Services of the vendored file: `object-storage`. */
export function services(): readonly string[] {
  return Object.keys(file().services);
}

/** What the pages call a service, where it is documented, and when the page was seen. */
export function serviceOf(service: string): Pick<Service, 'name' | 'page' | 'seen'> {
  return file().services[service];
}

/** Every permission, in the order of the alphabet. */
export function permissions(): readonly string[] {
  return [...known().keys()];
}

/** Every permission that the page of a service prints, in the order of the alphabet. */
export function permissionsOfService(service: string): readonly string[] {
  return permissions().filter((permission) => known().get(permission)!.services.includes(service));
}

/** Whether Oracle's pages print this name, letter by letter. */
export function isPermission(name: string): boolean {
  return known().get(name)?.unconfirmed === false;
}

/** Whether the name follows the pattern of its neighbours and no page was seen to print it. */
export function isUnconfirmed(name: string): boolean {
  return known().get(name)?.unconfirmed === true;
}

/** Every resource type and family, by every name that it has. */
export function resourceTypes(): readonly string[] {
  const names = Object.values(file().services).flatMap(({ families, types }) => [...Object.keys(families), ...Object.keys(types).flatMap(words)]);
  return [...new Set(names)].sort();
}

/** Whether Oracle has permissions of a type, or of a type of a family, that were not seen: what its verbs cover is at least what is known. */
export function isIncomplete(resourceType: string): boolean {
  return Object.values(file().services).some((service) => incompleteIn(service, resourceType));
}

function incompleteIn(service: Service, name: string): boolean {
  const members = Object.hasOwn(service.families, name) ? words(service.families[name]) : [];
  return words(service.incomplete).includes(name) || members.some((member) => incompleteIn(service, member));
}

/** What a verb on a resource type or family covers, lower verbs included; undefined when there is no such type. */
export function permissionsOf(verb: Verb, resourceType: string): readonly string[] | undefined {
  const upTo = VERBS.indexOf(verb) + 1;
  const found = Object.values(file().services).flatMap((service) => incrementsOf(service, resourceType));
  if (found.length === 0) return undefined;
  return [...new Set(found.flatMap((increments) => increments.slice(0, upTo).flatMap(words)))].sort();
}

/** What one service has below a name: the type, or the types of the family and what it adds. */
function incrementsOf(service: Service, name: string): readonly Increments[] {
  const members = Object.hasOwn(service.families, name) ? words(service.families[name]).flatMap((member) => incrementsOf(service, member)) : [];
  const own = Object.entries(service.types).filter(([names]) => words(names).includes(name)).map(([, increments]) => increments);
  return [...own, ...members, ...Object.hasOwn(service.extra, name) ? [service.extra[name]] : []];
}

const MOST = 3;

/** Names that may have been meant, the nearest first. */
export function nearestPermissions(name: string): readonly string[] {
  const limit = Math.max(2, Math.ceil(name.length / 4));
  return permissions()
    .filter(isPermission)
    .map((candidate) => ({ candidate, away: editDistance(name.toUpperCase(), candidate.toUpperCase(), limit) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

function known(): ReadonlyMap<string, Known> {
  if (index) return index;
  const found = new Map<string, { services: string[]; unconfirmed: boolean }>();
  for (const [key, { types, extra, operations, also, unconfirmed }] of Object.entries(file().services)) {
    const guessed = new Set(words(unconfirmed));
    const ofVerbs = [...Object.values(types), ...Object.values(extra)].flat().flatMap(words);
    const ofOperations = Object.keys(operations).flatMap((needs) => needs.split(/[ |?]+/)).filter((name) => name !== '');
    for (const name of new Set([...ofVerbs, ...ofOperations, ...words(also)])) {
      const entry = found.get(name) ?? { services: [], unconfirmed: true };
      found.set(name, { services: [...entry.services, key], unconfirmed: entry.unconfirmed && guessed.has(name) });
    }
  }
  return index = new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}
