import { deniablePermissions } from '../policy/deny-support';
import { tryParsePermission, tryV2Name } from '../policy/permission-names';

/** What a rule denies so that only an envelope is left. */
export interface Ceiling {
  readonly denied: readonly string[];
  /** What of the envelope is in the groups that are denied. */
  readonly except: readonly string[];
}

interface Names {
  /** Resource to the names on Google's list. */
  readonly resources: ReadonlyMap<string, readonly string[]>;
  /** Whether the list has `*.*`. */
  readonly whole: boolean;
}

/**
 * Everything that a deny policy can name, but for what an envelope holds. By groups where Google has them: a group takes in what Google adds
 * to it tomorrow. What is in the envelope and not on the list cannot be an exception of a group, so what is beside it is named one by one.
 *
 * @param envelope permissions in the v1 form
 */
export function ceilingOf(envelope: readonly string[]): Ceiling {
  const held = new Set(envelope.map((permission) => tryV2Name(permission)!));
  const heldOf = groupsOf([...held]);
  const denied: string[] = [];
  const except: string[] = [];
  for (const [service, { resources, whole }] of published()) {
    const names = (list: readonly string[]) => list.map((name) => `${service}.googleapis.com/${name}`);
    const listed = (resource: string) => resources.get(resource) ?? [];
    const heldHere = heldOf.get(service) ?? new Map<string, string[]>();
    const unlisted = (resource: string) => (heldHere.get(resource) ?? []).some((name) => !listed(resource).includes(name));
    if (whole && ![...heldHere.keys()].some(unlisted)) {
      denied.push(...names(['*.*']));
      except.push(...[...heldHere.values()].flatMap(names));
      continue;
    }
    for (const [resource, list] of resources) {
      const kept = heldHere.get(resource) ?? [];
      if (list.includes(`${resource}.*`) && !unlisted(resource)) {
        denied.push(...names([`${resource}.*`]));
        except.push(...names(kept));
      } else {
        denied.push(...names(list.filter((name) => !name.endsWith('.*') && !kept.includes(name))));
      }
    }
  }
  return { denied: denied.sort(), except: except.sort() };
}

let read: ReadonlyMap<string, Names> | undefined;

/** Google's list by service and resource. */
function published(): ReadonlyMap<string, Names> {
  return (read ??= new Map([...groupsOf(deniablePermissions())].map(([service, all]) => {
    const resources = new Map([...all].filter(([resource]) => resource !== '*'));
    return [service, { resources, whole: all.has('*') }];
  })));
}

/** Permissions by service and resource, without the service. */
function groupsOf(permissions: readonly string[]): Map<string, Map<string, string[]>> {
  const services = new Map<string, Map<string, string[]>>();
  for (const permission of permissions) {
    const { service, resource, verb } = tryParsePermission(permission)!;
    const resources = services.get(service) ?? new Map<string, string[]>();
    services.set(service, resources.set(resource, [...(resources.get(resource) ?? []), `${resource}.${verb}`]));
  }
  return services;
}
