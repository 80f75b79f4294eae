/**
 * `google_iam_principal_access_boundary_policy`, and what binds it to sets of principals.
 *
 * Boundaries add up: somebody may reach what any of the policies that are bound to them names, and everything where none is bound. A policy is only asked of
 * permissions that its enforcement version blocks.
 *
 * Source: "Principal access boundary policies", IAM documentation.
 */
import { DeterminingStatement } from '../../../decision';
import { isObject, jsonPath, own } from '../../../engine/json';
import { unknownsOf } from '../../../engine/symbols';
import { TerraformResource } from '../../../engine/terraform/stack';
import { and, MAYBE, NO, not, or, Truth, YES } from '../../../engine/truth';
import { newestVersion } from '../facts';
import { boundMembersOf, Members } from '../membership';
import { isNode, Node } from '../node';
import { Organization } from '../organization';
import { PermissionView } from '../permissions';
import { Caller } from '../principals';
import { RequestView } from '../request-view';
import { holds, unclearIn } from './conditions';
import { blockOf, blocksOf, Condition, conditionOf, PolicySource, sourceOf, textOf, textsOf } from './reading';

export const ACCESS_BOUNDARY = 'PRINCIPAL_ACCESS_BOUNDARY';

/** What policies without a version, and those of `latest`, had at least when this was written. Source: "Permissions that principal access boundary policies can block", May 2026. */
const DEFAULT_VERSION = 3;

/** A principal access boundary policy. */
export interface AccessBoundary {
  readonly source: PolicySource;

  /** `organizations/1/locations/global/principalAccessBoundaryPolicies/agents`. */
  readonly fullName: string;
  readonly resources: readonly Node[];

  /** The version that it has for certain, and the one that it may have. */
  readonly version: readonly [least: number, most: number];
  readonly reference: DeterminingStatement;
}

/** A policy that is bound to a set of principals. */
export interface BoundaryBinding {
  readonly source: PolicySource;

  /** Undefined where it is none of those that are read. */
  readonly boundary?: AccessBoundary;
  readonly members: Members;
  readonly condition?: Condition;

  /** Whom it reaches, where nothing but the caller decides that. */
  readonly known?: WeakMap<Caller, Truth>;
}

const RESOURCE = '//cloudresourcemanager.googleapis.com/';

export function readAccessBoundary(resource: TerraformResource): AccessBoundary {
  const { attributes } = resource;
  const id = textOf(attributes, 'principal_access_boundary_policy_id') ?? resource.name;
  const source = sourceOf(resource, ACCESS_BOUNDARY, id);
  const details = blockOf(source, 'details', own(attributes, 'details'));
  const resources = blocksOf(source, 'details.rules', own(details, 'rules')).flatMap((rule, i) =>
    textsOf(source, `details.rules[${i}].resources`, own(rule, 'resources'),
      (text) => text.startsWith(RESOURCE) && isNode(text.slice(RESOURCE.length)), 'a list of organizations, folders and projects such as `//cloudresourcemanager.googleapis.com/folders/123`'));
  const written = textOf(details, 'enforcement_version');
  const version = /^\d+$/.test(written ?? '') ? Number(written) : undefined;
  return {
    source,
    fullName: `organizations/${textOf(attributes, 'organization')}/locations/${textOf(attributes, 'location') ?? 'global'}/principalAccessBoundaryPolicies/${id}`,
    resources: resources.map((text) => text.startsWith(RESOURCE) ? text.slice(RESOURCE.length) : text),
    version: version === undefined ? [DEFAULT_VERSION, Infinity] : [version, version],
    reference: {
      policy: id,
      kind: ACCESS_BOUNDARY,
      index: 0,
      effect: 'Allow',
      ...(source.file === undefined ? {} : { file: source.file }),
      path: jsonPath('resource', resource.type, resource.name, 'details'),
    },
  };
}

export function readBoundaryBinding(
  resource: TerraformResource, boundaries: readonly AccessBoundary[], organization: Organization | undefined,
): BoundaryBinding {
  const { attributes } = resource;
  const source = sourceOf(resource, ACCESS_BOUNDARY, textOf(attributes, 'policy_binding_id') ?? resource.name);
  const set = textOf(blockOf(source, 'target', own(attributes, 'target')), 'principal_set') ?? '';
  const policy = textOf(attributes, 'policy');
  const condition = conditionOf(source, 'condition', own(attributes, 'condition'));
  return {
    source,
    boundary: boundaries.find(({ fullName }) => fullName === policy),
    members: boundMembersOf(set, organization),
    condition,
    ...(condition === undefined || (condition.cel && isOfCallerAlone(condition.cel)) ? { known: new WeakMap() } : {}),
  };
}

/** Whether all that an expression speaks of is `principal`. */
function isOfCallerAlone(part: unknown): boolean {
  if (Array.isArray(part)) return part.every(isOfCallerAlone);
  if (!isObject(part)) return true;
  if (part.kind === 'name' && part.name !== 'principal') return false;
  // a function by itself may ask for anything
  return (part.kind !== 'call' || part.of !== undefined) && Object.values(part).every(isOfCallerAlone);
}

/** Whether a binding reaches the caller. */
export function isBound(binding: BoundaryBinding, view: RequestView): Truth {
  const { known } = binding;
  if (!known) return reaches(binding, view);
  let truth = known.get(view.caller);
  if (truth === undefined) known.set(view.caller, truth = reaches(binding, view));
  return truth;
}

function reaches({ source, members, condition, boundary }: BoundaryBinding, view: RequestView): Truth {
  // a binding that cannot be evaluated keeps its caller from everything, which is not what one would rely on
  const truth = and(members.has(view.caller), condition === undefined ? YES : holds(condition, view, MAYBE));
  return truth === YES && (source.uncertain.length > 0 || (boundary?.source.uncertain.length ?? 0) > 0) ? MAYBE : truth;
}

/** Whether a boundary is asked of a permission. */
export function canBlock(boundary: AccessBoundary | undefined, { blockedFrom }: PermissionView): Truth {
  if (!boundary) return MAYBE;
  const [least, most] = boundary.version;
  if (blockedFrom !== undefined) return blockedFrom <= least ? YES : blockedFrom <= most ? MAYBE : NO;
  // what versions block that are newer than the list nobody here knows
  return most > newestVersion() ? MAYBE : NO;
}

/** Whether a boundary has the resource. */
export function makesEligible(boundary: AccessBoundary | undefined, { place }: Pick<RequestView, 'place'>): Truth {
  if (!boundary) return MAYBE;
  return boundary.resources.reduce<Truth>((truth, node) => or(truth, place.isBelow(node)), NO);
}

/** What the boundaries of a caller come to. */
export interface BoundaryVerdict {
  readonly blocks: Truth;

  /** Those that are asked and do not have the resource. */
  readonly by: readonly BoundaryBinding[];
}

const NOTHING_BLOCKED: BoundaryVerdict = { blocks: NO, by: [] };

/** @param elsewhere whether there are boundaries beside these */
export function verdictOf(bindings: readonly BoundaryBinding[], view: RequestView, elsewhere: boolean): BoundaryVerdict {
  // most permissions are blocked by no version
  if (bindings.every(({ boundary }) => canBlock(boundary, view.permission) === NO)) return NOTHING_BLOCKED;
  let asked: Truth = NO;
  let eligible: Truth = elsewhere ? MAYBE : NO;
  const by: BoundaryBinding[] = [];
  for (const binding of bindings) {
    const bound = isBound(binding, view);
    if (bound === NO) continue;
    const has = makesEligible(binding.boundary, view);
    eligible = or(eligible, and(bound, has));
    const blocks = and(bound, canBlock(binding.boundary, view.permission));
    // one that has the resource makes it eligible itself, if it is bound at all
    if (has === YES || blocks === NO) continue;
    asked = or(asked, blocks);
    by.push(binding);
  }
  return { blocks: and(asked, not(eligible)), by };
}

/** What would have to be known to know whether a binding keeps the caller from the resource. */
export function unknownOfBinding(binding: BoundaryBinding, view: RequestView): string[] {
  const { source, boundary, members, condition } = binding;
  return [
    ...source.uncertain, ...boundary?.source.uncertain ?? [],
    ...(boundary ? [] : [`what the boundary has that ${source.name} binds`]),
    ...(members.has(view.caller) === MAYBE ? [members.wouldKnow(view.caller)] : []),
    ...(condition ? unclearIn(condition, view) : []),
    ...(boundary && canBlock(boundary, view.permission) === MAYBE ? [`whether the enforcement version of ${source.name} blocks ${view.permission.name}`] : []),
    ...(boundary?.resources ?? []).filter((node) => view.place.isBelow(node) === MAYBE)
      .flatMap((node) => unknownsOf(node).length > 0 ? unknownsOf(node) : [`whether ${view.place.node ?? 'the resource'} is below ${node}`]),
  ];
}
