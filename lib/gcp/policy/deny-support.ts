/**
 * What a deny policy may name. Google refuses a policy as a whole when one permission in it has no deny support, so that every name is held
 * against Google's list when a guardrail is made; `vendor/deny-permissions.json` is that list, and `scripts/vendor-google-facts.ts` says how it is coded.
 */
import { readFileSync } from 'fs';
import { join } from 'path';
import { editDistance } from '../../core/edit-distance';
import { tryParsePermission, tryV2Name } from './permission-names';

const DOMAIN = '.googleapis.com';

/** How a name can be denied. */
export type DenySupport =
  /** The list has it, letter by letter. */
  | { readonly kind: 'exact' }
  /** The list has it in groups alone: they can be denied, it cannot; or it is a mistake for something near. */
  | { readonly kind: 'group'; readonly groups: readonly string[]; readonly nearest: readonly string[] }
  /** It cannot be denied in any way. */
  | { readonly kind: 'unsupported'; readonly nearest: readonly string[] };

interface DenyFile {
  readonly date: string;
  readonly letters: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, string>>;
}

let loaded: DenyFile | undefined;

const file = () => (loaded ??= JSON.parse(readFileSync(join(__dirname, '../vendor/deny-permissions.json'), 'utf8')) as DenyFile);

/** The date of Google's list. */
export function denyListDate(): string {
  return file().date;
}

/**
 * Whether a deny policy may name a permission or a group.
 *
 * @param permission in the v2 form, `storage.googleapis.com/buckets.delete`, `storage.googleapis.com/objects.*` or `mcp.googleapis.com/*.*`
 */
export function denySupport(permission: string): DenySupport {
  const parts = tryParsePermission(permission);
  const names = parts && namesOf(parts.service);
  if (!parts || !names) return { kind: 'unsupported', nearest: nearest(permission) };
  if (names.has(`${parts.resource}.${parts.verb}`)) return { kind: 'exact' };
  const groups = [`${parts.resource}.*`, '*.*'].filter((group) => names.has(group)).map((group) => `${parts.service}${DOMAIN}/${group}`);
  return groups.length > 0 ? { kind: 'group', groups, nearest: nearest(permission) } : { kind: 'unsupported', nearest: nearest(permission) };
}

/** Whether a deny policy may name it as it stands. */
export function isDeniable(permission: string): boolean {
  return denySupport(permission).kind === 'exact';
}

/** Every name of the list, groups included, in the order of the alphabet of services. */
export function deniablePermissions(): readonly string[] {
  return Object.keys(file().services).flatMap((service) => [...namesOf(service)!].map((name) => `${service}${DOMAIN}/${name}`));
}

/** Every permission that a group of the list stands for; Google adds new ones to it. */
export function membersOfGroup(group: string): readonly string[] {
  const parts = tryParsePermission(group);
  if (parts?.verb !== '*') return [];
  return [...namesOf(parts.service) ?? []]
    .filter((name) => !name.endsWith('.*') && (parts.resource === '*' || name.startsWith(`${parts.resource}.`)))
    .map((name) => `${parts.service}${DOMAIN}/${name}`);
}

const decoded = new Map<string, ReadonlySet<string>>();

/** `resource.verb` of everything that the list has of a service, without the domain; undefined when it has nothing. */
function namesOf(service: string): ReadonlySet<string> | undefined {
  const text = Object.hasOwn(file().services, service) ? file().services[service] : undefined;
  if (text === undefined) return undefined;
  let names = decoded.get(service);
  if (!names) {
    names = new Set(text.split(' ').flatMap((entry) => {
      const [resource, verbs] = entry.split(':');
      const [letters, ...words] = verbs.split(',');
      return [...[...letters].map((letter) => file().letters[letter]), ...words].map((verb) => `${resource}.${verb}`);
    }));
    decoded.set(service, names);
  }
  return names;
}

const MOST = 3;

/** What may have been meant: the v2 form of a v1 name, or the most similar names of the service. */
function nearest(permission: string): readonly string[] {
  const v2 = tryV2Name(permission);
  if (v2 && denySupport(v2).kind === 'exact') return [v2];
  const [service, name] = (v2 ?? permission).split('/');
  if (name === undefined) return [];
  const near = nearestService(service.replace(/\.googleapis\.com$/, ''));
  if (near === undefined) return [];
  const limit = Math.max(2, Math.ceil(name.length / 3));
  return [...namesOf(near)!]
    .map((candidate) => ({ candidate, away: editDistance(name.toLowerCase(), candidate.toLowerCase(), limit) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => `${near}${DOMAIN}/${candidate}`);
}

/** The service itself, the one that a common mistake means, or one that is spelled nearly like it. */
function nearestService(service: string): string | undefined {
  const services = Object.keys(file().services);
  const meant = MISTAKEN[service] ?? service;
  if (services.includes(meant)) return meant;
  return services
    .map((candidate) => ({ candidate, away: editDistance(meant, candidate, 2) }))
    .filter(({ away }) => away <= 2)
    .sort((a, b) => a.away - b.away)[0]?.candidate;
}

/** Services that deny policies know by another name than their API. */
const MISTAKEN: Readonly<Record<string, string>> = {
  bigtableadmin: 'bigtable',
  firestore: 'datastore',
  resourcemanager: 'cloudresourcemanager',
  sqladmin: 'cloudsql',
};
