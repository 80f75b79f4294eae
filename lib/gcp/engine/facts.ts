/**
 * What Google publishes about permissions: which deny policies may name, and which principal access boundaries block.
 *
 * `vendor/*.json` are read when something is asked for the first time, and a service is decoded when it is asked for; `scripts/vendor-google-facts.ts`
 * says how they are coded.
 */
import { readFileSync } from 'fs';
import { join } from 'path';
import { editDistance } from '../../core/edit-distance';

const DOMAIN = '.googleapis.com';

interface DenyFile {
  readonly date: string;
  readonly letters: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, string>>;
}

interface BoundaryFile {
  readonly date: string;
  readonly versions: Readonly<Record<string, readonly (readonly [service: string, blocked: string, except: string])[]>>;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
const read = <T>(name: string) => once(() => JSON.parse(readFileSync(join(__dirname, '../vendor', `${name}.json`), 'utf8')) as T);

const denyFile = read<DenyFile>('deny-permissions');
const boundaryFile = read<BoundaryFile>('pab-permissions');

const decoded = new Map<string, ReadonlySet<string> | undefined>();

/** `resource.verb` of everything that deny policies may name of a service, `storage`; undefined if there is none. */
function deniableOf(service: string): ReadonlySet<string> | undefined {
  if (decoded.has(service)) return decoded.get(service);
  const { services, letters } = denyFile();
  const names = !Object.hasOwn(services, service) ? undefined : new Set(services[service].split(' ').flatMap((entry) => {
    const [resource, verbs] = entry.split(':');
    const [short, ...words] = verbs.split(',');
    return [...[...short].map((letter) => letters[letter]), ...words].map((verb) => `${resource}.${verb}`);
  }));
  decoded.set(service, names);
  return names;
}

/** The date of the list of what deny policies may name. */
export function denyListDate(): string {
  return denyFile().date;
}

/** Whether deny policies may name a permission, or a group of permissions, in the v2 form. */
export function isDeniable(permission: string): boolean {
  const [service, name] = permission.split('/');
  return service.endsWith(DOMAIN) && name !== undefined && (deniableOf(service.slice(0, -DOMAIN.length))?.has(name) ?? false);
}

/** Every permission that Google publishes as one that something can keep from somebody. */
export const allPermissions = once((): readonly string[] => {
  const all = new Set<string>();
  for (const service of Object.keys(denyFile().services)) {
    for (const name of deniableOf(service)!) if (!name.includes('*')) all.add(`${service}${DOMAIN}/${name}`);
  }
  for (const { blocked, except } of blocks()) {
    for (const name of [...blocked, ...except]) if (!name.includes('*')) all.add(name);
  }
  return [...all].sort();
});

interface Block {
  readonly version: number;
  readonly blocked: readonly string[];
  readonly except: readonly string[];
}

/** The rows of the table of what boundaries block. A name that the page prints without a service is a v1 name, and left to be. */
const blocks = once((): readonly Block[] => Object.entries(boundaryFile().versions).flatMap(([version, rows]) => rows.map(([, blocked, except]) => {
  const full = (names: string) => names.split(' ').filter((name) => name.includes('/')).map((name) => name.replace('/', `${DOMAIN}/`));
  return { version: Number(version), blocked: full(blocked), except: full(except) };
})));

/** The newest enforcement version that is published. */
export const newestVersion = once((): number => Math.max(...blocks().map(({ version }) => version)));

/** Names of the table by their service, each as far as it tells permissions of the service apart. */
type Covering = ReadonlyMap<string, readonly (readonly [resource: string, verb: string])[]>;

const coverings = once(() => blocks().map(({ version, blocked, except }) => ({ version, blocked: coveringOf(blocked), except: coveringOf(except) })));

const blockedFrom = new Map<string, number | undefined>();

/**
 * The first enforcement version that blocks a permission; undefined if none does.
 *
 * Versions are cumulative, and an exception is one of its row: what a later row blocks without it is blocked from there on. The page does not
 * always print capitals as permissions have them (`run/domainmappings.*`), so that none is a difference.
 */
export function firstBlocking(permission: string): number | undefined {
  if (!blockedFrom.has(permission)) {
    const [service, rest] = permission.toLowerCase().split('/');
    const [resource, verb] = rest.split('.');
    const covers = (covering: Covering) => covering.get(service)?.some(([of, one]) => (of === '*' || of === resource) && (one === '*' || one === verb)) ?? false;
    const versions = coverings().filter(({ blocked, except }) => covers(blocked) && !covers(except)).map(({ version }) => version);
    blockedFrom.set(permission, versions.length === 0 ? undefined : Math.min(...versions));
  }
  return blockedFrom.get(permission);
}

/** Of `service/*`, `service/*.*`, `service/resource.*`, `service/*.verb` and of permissions. */
function coveringOf(names: readonly string[]): Covering {
  const byService = new Map<string, (readonly [string, string])[]>();
  for (const name of names) {
    const [service, rest] = name.toLowerCase().split('/');
    const [resource, verb = '*'] = rest.split('.');
    byService.set(service, [...byService.get(service) ?? [], [resource, verb]]);
  }
  return byService;
}

const MOST_NEAR = 3;

/** Permissions that are written nearly like one. */
export function nearestPermissions(permission: string): string[] {
  const limit = 4;
  return allPermissions()
    .map((name) => [editDistance(permission.toLowerCase(), name.toLowerCase(), limit), name] as const)
    .filter(([distance]) => distance <= limit)
    .sort(([a], [b]) => a - b)
    .slice(0, MOST_NEAR)
    .map(([, name]) => name);
}
