import { Escape, ESCAPES, Way } from '../catalogue/escapes';
import { FENCE, Part } from '../catalogue/fence';
import { TAG_BINDINGS } from '../catalogue/tagging';

/** Names of permissions. */
export const permissionsOf = (list: readonly { readonly permission: string }[]): string[] => list.map(({ permission }) => permission);

/** Running something as a service account: the one way out that a tag can leave open. */
export const ACT_AS = 'iam.googleapis.com/serviceAccounts.actAs';

/** The escapes that go one of these ways. */
export const escapesBy = (...ways: readonly Way[]): readonly Escape[] => ESCAPES.filter(({ way }) => ways.includes(way));

/** Everything that no agent may do where it is bound: get out, and change the fence, tags among it. */
export function forbiddenToAgents(): string[] {
  return [...permissionsOf(ESCAPES), ...permissionsOf(FENCE), ...TAG_BINDINGS];
}

/**
 * The parts of the fence that nobody but administrators and the gate changes. Policies that give rights are left to those who give them: teams
 * grant each other rights all day, and a grant does not lift a denial.
 */
export function fenceOf(...parts: readonly Part[]): string[] {
  return permissionsOf(FENCE.filter(({ part }) => parts.includes(part))).filter((permission) => !permission.endsWith('.setIamPolicy'));
}

/** Leaving a folder, and with it every control of the folder. */
export function moves(): string[] {
  return fenceOf('HIERARCHY').filter((permission) => permission.endsWith('.move'));
}
