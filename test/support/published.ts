// What AWS publishes, as tests ask of it.
import { PublishedAction, publishedActions } from '../../scripts/dataset';
import { like } from './evaluate';

/** Every action by its full name. */
export const PUBLISHED: ReadonlyMap<string, PublishedAction> = new Map(publishedActions().map((action) => [`${action.service}:${action.name}`, action]));

const byService = new Map<string, string[]>();
for (const [name, { service }] of PUBLISHED) byService.set(service, [...(byService.get(service) ?? []), name]);

/** Every service's prefix. */
export const PREFIXES: readonly string[] = [...byService.keys()];

const expanded = new Map<string, readonly string[]>();

/** The actions that a pattern of a policy matches, as AWS matches: without regard to case. */
export function expand(pattern: string): readonly string[] {
  let result = expanded.get(pattern);
  if (!result) {
    const [service] = pattern.split(':');
    const candidates = /[*?]/.test(service) ? [...PUBLISHED.keys()] : byService.get(service) ?? [];
    expanded.set(pattern, result = candidates.filter((name) => like(pattern.toLowerCase(), name.toLowerCase())));
  }
  return result;
}

/** Whether an action, or a resource type of it, has a condition key. Tag keys are asked for without their placeholder. */
export function hasKey(action: PublishedAction, key: string): boolean {
  return action.keys.some((other) => other.toLowerCase() === key.toLowerCase() || other.toLowerCase().startsWith(`${key.toLowerCase()}/`));
}
