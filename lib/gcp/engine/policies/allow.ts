/**
 * Role bindings, as a request gives them, and custom roles, as the templates define them. What is in a role of Google's nobody here knows.
 *
 * Source: "Allow policies" and "Create and manage custom roles", IAM documentation.
 */
import { malformed } from '../../../core/errors';
import { DeterminingStatement } from '../../../decision';
import { isObject, own, shown } from '../../../engine/json';
import { unknownsOf } from '../../../engine/symbols';
import { TerraformResource } from '../../../engine/terraform/stack';
import { and, MAYBE, NO, or, Truth, YES } from '../../../engine/truth';
import { isNode } from '../node';
import { isIn, isPermissionName } from '../permissions';
import { RequestView } from '../request-view';
import { holds } from './conditions';
import { compileCondition, sourceOf, textOf, textsOf } from './reading';

/** The permissions of custom roles, in the v1 form, by the full names of the roles. */
export type CustomRoles = ReadonlyMap<string, readonly string[]>;

export function readCustomRole(resource: TerraformResource): readonly [name: string, permissions: readonly string[]] {
  const { type, attributes } = resource;
  const id = textOf(attributes, 'role_id') ?? resource.name;
  const source = sourceOf(resource, 'CUSTOM_ROLE', id);
  const parent = type === 'google_organization_iam_custom_role' ? `organizations/${textOf(attributes, 'org_id')}` : `projects/${textOf(attributes, 'project')}`;
  return [`${parent}/roles/${id}`, textsOf(source, 'permissions', own(attributes, 'permissions'))];
}

/** What grants a request. */
export interface Grant {
  readonly truth: Truth;
  readonly by: readonly DeterminingStatement[];
  readonly unknown: readonly string[];
}

/** What the bindings of a request grant it. Without any, everything is taken to be granted. */
export function grantOf(view: RequestView, roles: CustomRoles): Grant {
  const { bindings } = view.request;
  if (bindings === undefined) return { truth: YES, by: [], unknown: [] };
  if (!Array.isArray(bindings)) throw malformed('bindings', shown(bindings), 'a list of role bindings');
  const by: DeterminingStatement[] = [];
  const unknown: string[] = [];
  let truth: Truth = NO as Truth;
  bindings.forEach((binding: unknown, index) => {
    if (!isObject(binding)) throw malformed('bindings', shown(binding), 'a list of role bindings');
    const one = grants(binding, index, view, roles);
    truth = or(truth, one);
    const role = textOf(binding, 'role');
    if (one === YES) by.push({ policy: role ?? 'the binding', kind: 'ALLOW_POLICY', index, effect: 'Allow', path: `$.bindings[${index}]` });
    if (one === MAYBE) unknown.push(`whether ${role ?? `bindings[${index}]`} grants ${view.permission.name}`);
  });
  return { truth, by: truth === YES ? by : [], unknown };
}

function grants(binding: Readonly<Record<string, unknown>>, index: number, view: RequestView, roles: CustomRoles): Truth {
  const at = `bindings[${index}]`;
  const source = { name: at, kind: 'binding', path: '$', uncertain: [] };
  const node = textOf(binding, 'resource');
  if (node !== undefined && !isNode(node)) throw malformed(`${at}.resource`, node, 'an organization, a folder or a project such as `folders/100000000001`');
  const expression = textOf(own(binding, 'condition'), 'expression');
  const condition = expression === undefined ? YES : holds(compileCondition(source, 'condition', expression), view, NO);
  const below = node === undefined ? YES : view.place.isBelow(node);
  return and(and(below, isMember(binding, at, view)), and(condition, hasPermission(binding, at, view, roles)));
}

function isMember({ members }: Readonly<Record<string, unknown>>, at: string, { caller }: RequestView): Truth {
  if (members === undefined) return YES;
  if (!Array.isArray(members)) throw malformed(`${at}.members`, shown(members), 'a list of principals in the v1 form such as `user:ann@acme.example`');
  return members.map(String).reduce<Truth>((truth, member) => or(truth,
    member === 'allUsers' || member === caller.principal ? YES
      : member === 'allAuthenticatedUsers' ? caller.kind === 'anonymous' ? NO : YES
        : /^(user|serviceAccount):/.test(member) ? member.slice(member.indexOf(':') + 1).toLowerCase() === caller.subject.toLowerCase() ? YES : NO
          : member.startsWith('principal://') ? NO : MAYBE), NO);
}

function hasPermission({ role, permissions }: Readonly<Record<string, unknown>>, at: string, { permission }: RequestView, roles: CustomRoles): Truth {
  const listed = permissions ?? (typeof role === 'string' ? roles.get(role) : undefined);
  if (listed === undefined) return MAYBE;
  if (!Array.isArray(listed)) throw malformed(`${at}.permissions`, shown(listed), 'a list of permissions');
  return listed.map(String).reduce<Truth>((truth, name) => or(truth, unknownsOf(name).length > 0 ? MAYBE
    : name === permission.v1 || (isPermissionName(name) && isIn(name, permission)) ? YES : NO), NO);
}
