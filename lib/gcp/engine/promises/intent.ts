import { Claim } from '../claim';
import { allPermissions } from '../facts';
import { permissionView } from '../permissions';

/** What every intent has. Principals are in the form of deny policies. */
export interface GuardrailIntent {
  /** `organizations/123456789012`. */
  readonly organization: string;

  /** The account that people become when another agrees: the only one that passes the gate. */
  readonly breakGlassAccount?: string;

  /** Who administers the guardrail itself. */
  readonly administrators?: string[];
}

/** Who passes the gate. */
export function throughTheGate({ breakGlassAccount }: GuardrailIntent): string[] {
  return breakGlassAccount === undefined ? [] : [`serviceAccount:${breakGlassAccount}`];
}

/** Who passes the gate, and who administers the guardrail. */
export function administrating(intent: GuardrailIntent): string[] {
  return [...throughTheGate(intent), ...intent.administrators ?? []];
}

/** What is moved out of a node loses every guardrail of it. */
export function nobodyMoves(intent: GuardrailIntent, resourcesIn: string[]): Claim {
  return { name: 'nobody but administrators moves it', resourcesIn, exceptPrincipals: administrating(intent), permissions: MOVES };
}

const MOVES = ['cloudresourcemanager.googleapis.com/projects.move', 'cloudresourcemanager.googleapis.com/folders.move'];

/** Full names of permissions, by the first word of their service. */
export function named(names: Readonly<Record<string, string>>): string[] {
  return Object.entries(names).flatMap(([service, list]) => list.split(' ').map((name) => `${service}.googleapis.com/${name}`));
}

let byV1: ReadonlyMap<string, readonly string[]> | undefined;

/** Permissions in the v2 form that roles name in the v1 form; BigQuery has several for some. */
export function fromRoles(v1: readonly string[]): string[] {
  if (!byV1) {
    const found = new Map<string, string[]>();
    for (const name of allPermissions()) {
      const { v1: own } = permissionView(name);
      found.set(own, [...found.get(own) ?? [], name]);
    }
    byV1 = found;
  }
  // one that nothing can keep from anybody is published nowhere, and needs no promise
  return v1.flatMap((name) => byV1!.get(name) ?? []);
}
