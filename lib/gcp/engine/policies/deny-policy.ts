/**
 * `google_iam_deny_policy`.
 *
 * A rule denies where the caller is among its principals and not among the exceptions, the permission is among its permissions and not among the exceptions, and its
 * condition is true or cannot be evaluated. Policies are inherited by everything below what they are attached to.
 *
 * Source: "Deny policies", IAM documentation.
 */
import { malformedGooglePolicy } from '../../../core/errors';
import { DeterminingStatement } from '../../../decision';
import { jsonPath, own, shown } from '../../../engine/json';
import { unknownPart, unknownsOf } from '../../../engine/symbols';
import { TerraformResource } from '../../../engine/terraform/stack';
import { and, MAYBE, NO, not, Truth, YES } from '../../../engine/truth';
import { partsOf } from '../cel/parts';
import { denyListDate, isDeniable } from '../facts';
import { isDenyPrincipal, Members, membersOf } from '../membership';
import { isNode, Node } from '../node';
import { Organization } from '../organization';
import { groupsOf, isPermissionName, PermissionView } from '../permissions';
import { RequestView } from '../request-view';
import { holds, unclearIn } from './conditions';
import { blockOf, blocksOf, Condition, conditionOf, isDynamic, PolicySource, sourceOf, textOf, textsOf } from './reading';

export const DENY_POLICY = 'DENY_POLICY';

/** A rule of a deny policy. */
export interface DenyRule {
  readonly policy: PolicySource;

  /** What its policy is attached to. */
  readonly node: Node;
  readonly principals: readonly Members[];
  readonly exceptPrincipals: readonly Members[];
  readonly permissions: readonly string[];
  readonly exceptPermissions: readonly string[];
  readonly condition?: Condition;
  readonly reference: DeterminingStatement;
}

const PREFIX = 'cloudresourcemanager.googleapis.com/';
const PRINCIPALS = 'a list of principals in the v2 form such as `principalSet://goog/public:all`';
const PERMISSIONS = 'a list of permissions in the v2 form such as `storage.googleapis.com/buckets.delete`';

/** The rules of a deny policy. */
export function readDenyPolicy(resource: TerraformResource, organization: Organization | undefined): DenyRule[] {
  const { attributes } = resource;
  const name = textOf(attributes, 'name') ?? resource.name;
  const title = `${DENY_POLICY} ${name}`;
  const node = attachmentOf(textOf(attributes, 'parent') ?? '', title);
  const uncertain: string[] = [];
  const parent = textOf(attributes, 'parent') ?? '';
  if (unknownsOf(parent).length === 0 && parent.includes('/')) uncertain.push(`whether Google takes the parent ${parent}, which is not URL-encoded`);
  const policy = sourceOf(resource, DENY_POLICY, name);
  const rules = blocksOf(policy, 'rules', own(attributes, 'rules')).map((rule, index): DenyRule => {
    const at = `rules[${index}].deny_rule`;
    const block = blockOf(policy, at, own(rule, 'deny_rule'));
    if (!block) throw malformedGooglePolicy(title, at, shown(rule), 'an object');
    const texts = (key: string, shape: (text: string) => boolean, allowed: string) => textsOf(policy, `${at}.${key}`, own(block, key), shape, allowed);
    const members = (key: string) => texts(key, isDenyPrincipal, PRINCIPALS).map((each) => membersOf(each, organization));
    const permissions = texts('denied_permissions', isPermissionName, PERMISSIONS);
    const exceptPermissions = texts('exception_permissions', isPermissionName, PERMISSIONS);
    for (const permission of [...permissions, ...exceptPermissions]) {
      // one name that Google does not take, and it takes nothing of the policy
      if (unknownsOf(permission).length === 0 && !isDeniable(permission)) uncertain.push(`whether deny policies may name ${permission}, which Google's list of ${denyListDate()} does not have`);
    }
    const sid = textOf(rule, 'description');
    const condition = conditionOf(policy, `${at}.denial_condition`, own(block, 'denial_condition'));
    if (condition) uncertain.push(...doubtsAbout(condition, [...permissions, ...exceptPermissions]));
    return {
      policy,
      node,
      principals: members('denied_principals'),
      exceptPrincipals: members('exception_principals'),
      permissions,
      exceptPermissions,
      condition,
      reference: {
        policy: name,
        kind: DENY_POLICY,
        ...(sid === undefined ? {} : { sid }),
        index,
        effect: 'Deny',
        ...(policy.file === undefined ? {} : { file: policy.file }),
        path: `${jsonPath('resource', resource.type, resource.name, 'rules', index)}.deny_rule`,
      },
    };
  });
  if (isDynamic(attributes, 'rules')) rules.push(anyRule(policy, node, resource, organization));
  return rules.map((rule) => ({ ...rule, policy: { ...policy, uncertain: [...policy.uncertain, ...uncertain] } }));
}

/** A rule that a deployment makes, of which nobody here knows what it denies. */
function anyRule(policy: PolicySource, node: Node, { type, name }: TerraformResource, organization: Organization | undefined): DenyRule {
  const unknown = unknownPart(`what dynamic of ${type}.${name} comes to`);
  return {
    policy,
    node,
    principals: [membersOf(unknown, organization)],
    exceptPrincipals: [],
    permissions: [unknown],
    exceptPermissions: [],
    reference: { policy: policy.name, kind: DENY_POLICY, index: 0, effect: 'Deny', ...(policy.file === undefined ? {} : { file: policy.file }), path: jsonPath('resource', type, name, 'dynamic', 'rules') },
  };
}

/** Operators in a condition, at most. Source: "Quotas and limits", IAM documentation. */
const MOST_OPERATORS = 12;
const TOOL_CALL = 'mcp.googleapis.com/tools.call';

/** Why Google may not take a policy with a condition. */
function doubtsAbout({ cel, expression }: Condition, permissions: readonly string[]): string[] {
  const parts = partsOf(cel);
  const operators = parts.filter((part) => part.kind === 'not' || (part.kind === 'operation' && ['&&', '||'].includes(part.operator))).length;
  const asksOfTools = parts.some((part) => part.kind === 'literal' && typeof part.value === 'string' && part.value.startsWith('mcp.googleapis.com/'));
  const other = permissions.find((name) => name !== TOOL_CALL);
  return [
    ...operators > MOST_OPERATORS ? [`whether deny policies may have conditions of ${operators} logical operators, of which Google takes ${MOST_OPERATORS}`] : [],
    ...asksOfTools && other !== undefined ? [`whether deny policies may ask ${expression} of ${other}, which Google takes for ${TOOL_CALL} alone`] : [],
  ];
}

/** The node in `cloudresourcemanager.googleapis.com%2Ffolders%2F123`. */
function attachmentOf(parent: string, title: string): Node {
  const decoded = parent.replace(/%[0-9a-fA-F]{2}/g, (code) => decodeURIComponent(code));
  const node = decoded.startsWith(PREFIX) ? decoded.slice(PREFIX.length) : unknownsOf(decoded).length > 0 ? decoded : undefined;
  if (node === undefined || !isNode(node)) throw malformedGooglePolicy(title, 'parent', parent, 'a URL-encoded attachment point such as `cloudresourcemanager.googleapis.com%2Ffolders%2F123`');
  return node;
}

/** Whether a rule is about a permission. */
export function isAbout({ permissions, exceptPermissions, policy }: DenyRule, permission: PermissionView): Truth {
  const truth = and(among(permissions, permission), not(among(exceptPermissions, permission)));
  return truth === YES && policy.uncertain.length > 0 ? MAYBE : truth;
}

/** The names of a list, by how they are looked up: lists of thousands are asked of every permission. */
interface Names {
  readonly known: ReadonlySet<string>;
  readonly hasGroups: boolean;
  readonly hasUnknown: boolean;
}

const sorted = new WeakMap<readonly string[], Names>();

function among(names: readonly string[], permission: PermissionView): Truth {
  let list = sorted.get(names);
  if (!list) {
    const known = names.filter((name) => unknownsOf(name).length === 0);
    list = { known: new Set(known), hasGroups: known.some((name) => name.includes('*')), hasUnknown: known.length < names.length };
    sorted.set(names, list);
  }
  const { known, hasGroups, hasUnknown } = list;
  if (known.has(permission.name) || (permission.alias !== undefined && known.has(permission.alias))) return YES;
  return hasGroups && groupsOf(permission).some((name) => known.has(name)) ? YES : hasUnknown ? MAYBE : NO;
}

/** Whether a rule that is about the permission is about the rest of a request. */
export function isOn(rule: DenyRule, view: RequestView): Truth {
  const named = view.isAmong(rule.principals);
  if (named === NO) return NO;
  const spared = rule.exceptPrincipals.length === 0 ? NO : view.isAmong(rule.exceptPrincipals);
  if (spared === YES) return NO;
  // what cannot be evaluated is denied
  const condition = rule.condition === undefined ? YES : holds(rule.condition, view, YES);
  return and(and(named, not(spared)), condition);
}

/** What would have to be known to know whether a rule denies. */
export function unknownOf(rule: DenyRule, view: RequestView): string[] {
  const { policy, node, principals, exceptPrincipals, permissions, exceptPermissions, condition } = rule;
  const { caller, request: { attributes } } = view;
  const unclear = [...principals, ...exceptPrincipals]
    .filter((members) => members.has(caller, attributes) === MAYBE).map((members) => members.wouldKnow(caller));
  const below = view.place.isBelow(node);
  return [
    ...policy.uncertain,
    ...(below === MAYBE ? [...unknownsOf(node), ...unknownsOf(node).length > 0 ? [] : [`whether ${view.place.node ?? 'the resource'} is below ${node}`]] : []),
    ...(view.isAmong(principals) === MAYBE || view.isAmong(exceptPrincipals) === MAYBE ? unclear : []),
    ...[...permissions, ...exceptPermissions].flatMap(unknownsOf),
    ...(condition ? unclearIn(condition, view) : []),
  ];
}
