import { malformed } from '../../../core/errors';
import { globTest } from '../../../engine/glob';
import { isObject, shown } from '../../../engine/json';
import { unknownsOf } from '../../../engine/symbols';
import { YES } from '../../../engine/truth';
import { Claim } from '../claim';
import { allPermissions, nearestPermissions } from '../facts';
import { isDenyPrincipal } from '../membership';
import { isNode } from '../node';
import { tryCallerOf } from '../principals';

/** Those whom a claim may name. */
const isPrincipal = (name: string) => tryCallerOf(name) !== undefined || isDenyPrincipal(name);

/** The permissions that a claim is about; a claim that is none is refused. */
export function permissionsOf(claim: Claim, alsoKnown: readonly string[]): readonly string[] {
  if (!isObject(claim)) throw malformed('claim', String(claim), 'an object with name and permissions');
  if (typeof claim.name !== 'string' || claim.name === '') throw malformed('claim.name', String(claim.name), 'a sentence');
  checkList('permissions', claim.permissions, () => true, 'a list of permissions');
  if (claim.permissions.length === 0) throw malformed('claim.permissions', '[]', 'permissions or patterns of permissions');
  checkList('exceptPermissions', claim.exceptPermissions, () => true, 'a list of permissions');
  const principals = '`user:...`, `serviceAccount:...`, `allUsers`, `principal://...` or `principalSet://...`';
  for (const prop of ['principals', 'exceptPrincipals'] as const) checkList(prop, claim[prop], isPrincipal, principals);
  for (const prop of ['resourcesIn', 'exceptResourcesIn'] as const) checkList(prop, claim[prop], isNode, 'organizations, folders and projects such as `folders/100000000001`');
  for (const prop of ['tags', 'exceptTags', 'attributes'] as const) {
    if (claim[prop] !== undefined && !isObject(claim[prop])) throw malformed(`claim.${prop}`, shown(claim[prop]), 'an object');
  }
  for (const [key, values] of Object.entries(claim.exceptTags ?? {})) checkList(`exceptTags.${key}`, values, () => true, 'a list of values');
  if (claim.orgPolicy !== undefined) {
    if (typeof claim.orgPolicy.constraint !== 'string') throw malformed('claim.orgPolicy.constraint', shown(claim.orgPolicy.constraint), 'a constraint such as `vertexai.allowedModels`');
    checkList('orgPolicy.values', claim.orgPolicy.values, () => true, 'a list of values');
    checkList('orgPolicy.exceptValues', claim.orgPolicy.exceptValues, () => true, 'a list of values');
  }
  const known = [...new Set([...allPermissions(), ...alsoKnown])];
  const expand = (prop: string, patterns: readonly string[]) => patterns.flatMap((pattern) => {
    if (pattern === '*') return known;
    if (!/^[^/\s]+\/[^/\s]+$/.test(pattern)) throw malformed(`claim.${prop}`, pattern, 'permissions such as `storage.googleapis.com/buckets.delete`, or patterns of them');
    // nobody publishes all permissions: one that is written out is taken to be one
    if (!/[*?]/.test(pattern)) return [pattern];
    const matches = globTest(pattern);
    const found = known.filter((name) => matches(name) === YES);
    if (found.length > 0) return found;
    if (!pattern.includes('*')) return [pattern];
    const near = nearestPermissions(pattern);
    throw malformed(`claim.${prop}`, pattern, `a permission that Google publishes, or a pattern of some${near.length > 0 ? ` (near it are ${near.join(', ')})` : ''}`);
  });
  const except = new Set(expand('exceptPermissions', claim.exceptPermissions ?? []));
  return [...new Set(expand('permissions', claim.permissions))].filter((name) => !except.has(name));
}

function checkList(prop: string, value: unknown, accepts: (text: string) => boolean, allowed: string): void {
  if (value === undefined && prop !== 'permissions') return;
  if (!Array.isArray(value)) throw malformed(`claim.${prop}`, value === undefined ? 'nothing' : shown(value), allowed);
  const wrong = value.find((each) => typeof each !== 'string' || (unknownsOf(each).length === 0 && !accepts(each)));
  if (wrong !== undefined) throw malformed(`claim.${prop}`, String(wrong), allowed);
}
