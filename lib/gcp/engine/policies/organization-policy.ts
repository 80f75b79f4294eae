/**
 * `google_org_policy_policy`.
 *
 * 1. The policy of the nearest node counts; one that inherits from its parent is merged with what counts there.
 * 2. Of a list, a value is refused that is denied, or that is not allowed where something is. Deny comes before allow.
 * 3. A constraint without values is enforced as the rule says whose condition holds, otherwise as the rule without a condition does.
 * 4. A policy that is reset, and no policy at all, are as Google has it by default.
 *
 * Source: "Understanding hierarchy evaluation" and "Scoping organization policies with tags", Organization Policy documentation.
 */
import { malformedGooglePolicy } from '../../../core/errors';
import { DeterminingStatement } from '../../../decision';
import { isObject, jsonPath, own, shown } from '../../../engine/json';
import { unknownsOf } from '../../../engine/symbols';
import { TerraformResource } from '../../../engine/terraform/stack';
import { and, MAYBE, NO, not, or, Truth, YES } from '../../../engine/truth';
import { OrgPolicyQuestion } from '../access-request';
import { DEFAULTS } from '../exceptions/constraint-defaults';
import { isNode, nameIn, Node } from '../node';
import { Organization } from '../organization';
import { RequestView } from '../request-view';
import { holds, unclearIn } from './conditions';
import { blockOf, blocksOf, Condition, conditionOf, isDynamic, PolicySource, sourceOf, textOf, textsOf } from './reading';

export const ORGANIZATION_POLICY = 'ORGANIZATION_POLICY';

export interface PolicyRule {
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
  readonly allowAll: boolean;
  readonly denyAll: boolean;

  /** Undefined for a rule about values. */
  readonly enforce?: boolean;

  /** Undefined where there are none, or where they are not known: `hasParameters` tells. */
  readonly parameters?: unknown;
  readonly hasParameters: boolean;
  readonly condition?: Condition;
  readonly reference: DeterminingStatement;
}

export interface OrganizationPolicy {
  readonly source: PolicySource;
  readonly constraint: string;
  readonly node: Node;
  readonly inherits: boolean;
  readonly resets: boolean;
  readonly rules: readonly PolicyRule[];
}

/** Undefined for a policy of which nothing is enforced: a dry run. */
export function readOrganizationPolicy(resource: TerraformResource, organization: Organization | undefined): OrganizationPolicy | undefined {
  const { attributes } = resource;
  const written = textOf(attributes, 'name') ?? '';
  const [, before = '', constraint] = /^(.*?)\/?policies\/([^/]+)$/s.exec(written) ?? [];
  const parent = textOf(attributes, 'parent') ?? before;
  const source = sourceOf(resource, ORGANIZATION_POLICY, constraint ?? (written || resource.name));
  const title = `${ORGANIZATION_POLICY} ${source.name}`;
  if (constraint === undefined || !isNode(parent)) throw malformedGooglePolicy(title, 'name', written, 'of the form `folders/123/policies/gcp.resourceLocations`');
  const spec = blockOf(source, 'spec', own(attributes, 'spec'));
  if (!spec && !isDynamic(attributes, 'spec')) return undefined;
  return {
    source,
    constraint,
    node: nameIn(organization, parent),
    inherits: isTrue(own(spec, 'inherit_from_parent')),
    resets: isTrue(own(spec, 'reset')),
    rules: blocksOf(source, 'spec.rules', own(spec, 'rules')).map((rule, index): PolicyRule => {
      const at = `spec.rules[${index}]`;
      const values = blockOf(source, `${at}.values`, own(rule, 'values'));
      const [enforce, parameters] = [own(rule, 'enforce'), own(rule, 'parameters')];
      return {
        allowed: textsOf(source, `${at}.values.allowed_values`, own(values, 'allowed_values')),
        denied: textsOf(source, `${at}.values.denied_values`, own(values, 'denied_values')),
        allowAll: isTrue(own(rule, 'allow_all')),
        denyAll: isTrue(own(rule, 'deny_all')),
        ...(enforce === undefined || enforce === null ? {} : { enforce: isTrue(enforce) }),
        hasParameters: parameters !== undefined && parameters !== null,
        parameters: parametersOf(title, at, parameters),
        condition: conditionOf(source, `${at}.condition`, own(rule, 'condition')),
        reference: {
          policy: constraint,
          kind: ORGANIZATION_POLICY,
          index,
          effect: isTrue(own(rule, 'allow_all')) || own(values, 'allowed_values') !== undefined ? 'Allow' : 'Deny',
          ...(source.file === undefined ? {} : { file: source.file }),
          path: jsonPath('resource', resource.type, resource.name, 'spec', 'rules', index),
        },
      };
    }),
  };
}

function isTrue(value: unknown): boolean {
  return value === true || String(value).toUpperCase() === 'TRUE';
}

/** Parameters are JSON in a string. */
function parametersOf(title: string, at: string, value: unknown): unknown {
  if (isObject(value)) return value;
  if (typeof value !== 'string' || unknownsOf(value).length > 0) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw malformedGooglePolicy(title, `${at}.parameters`, shown(value), 'JSON in a string');
  }
}

/** What organization policies say of a question. */
export interface PolicyVerdict {
  readonly refuses: Truth;
  readonly by: readonly PolicyRule[];
  readonly unknown: readonly string[];
}

/** What is left to be merged of the rules of a node and of those above it. */
export interface Chain {
  readonly rules: readonly PolicyRule[];

  /** What counts above all of them: no rule is left, or it is as by default. */
  readonly ends: 'HERE' | 'BY_DEFAULT';
  readonly uncertain: readonly string[];
}

/** The rules that count at a place. */
export function chainAt(policies: readonly OrganizationPolicy[], view: Pick<RequestView, 'place'>): Chain {
  const uncertain: string[] = [];
  const { place } = view;
  const reached = policies.filter((policy) => {
    const below = place.isBelow(policy.node);
    if (below === MAYBE) uncertain.push(...unknownsOf(policy.node).length > 0 ? unknownsOf(policy.node) : [`whether ${place.node ?? 'the resource'} is below ${policy.node}`]);
    if (below === YES) uncertain.push(...policy.source.uncertain);
    return below === YES;
  });
  const rules: PolicyRule[] = [];
  for (const node of [...place.way].reverse()) {
    const here = reached.filter((policy) => policy.node === node);
    if (here.length === 0) continue;
    if (here.length > 1) uncertain.push(`which of ${here.length} policies on ${node} for ${here[0].constraint} there is`);
    const [policy] = here;
    if (policy.resets) return { rules, ends: 'BY_DEFAULT', uncertain };
    rules.push(...policy.rules);
    if (!policy.inherits) return { rules, ends: 'HERE', uncertain };
  }
  return { rules, ends: 'BY_DEFAULT', uncertain };
}

/**
 * Whether the policies for a constraint refuse what a request asks for.
 *
 * @param elsewhere whether there are policies beside these
 */
export function verdictOn(
  { constraint, value }: OrgPolicyQuestion, policies: readonly OrganizationPolicy[], view: RequestView, elsewhere: boolean,
): PolicyVerdict {
  const { rules, ends, uncertain } = chainAt(policies, view);
  const unclear = rules.flatMap(({ condition }) => condition ? unclearIn(condition, view) : []);
  const unknown = [...uncertain, ...unclear];
  const byDefault = (): Truth => constraint.startsWith('custom.') || DEFAULTS[constraint] === 'ALLOW' ? NO : DEFAULTS[constraint] === 'DENY' ? YES : MAYBE;
  const verdict = rules.length === 0 ? { refuses: byDefault(), by: [] }
    : rules.some(({ enforce }) => enforce !== undefined) ? enforced(rules, value, view) : ofValues(rules, value, ends, byDefault(), view);
  const doubted = uncertain.length > 0 || (elsewhere && verdict.refuses !== NO);
  const refuses: Truth = doubted ? MAYBE : verdict.refuses;
  if (refuses !== MAYBE) return { refuses, by: verdict.by, unknown: [] };
  const reasons = unknown.length > 0 ? unknown : [elsewhere && verdict.refuses === YES ? `what other organization policies say of ${constraint}`
    : rules.length === 0 ? `what Google does by default about ${constraint}` : `what ${constraint} makes of ${value ?? 'it'}`];
  return { refuses, by: verdict.by, unknown: reasons };
}

function ofValues(rules: readonly PolicyRule[], value: string | undefined, ends: Chain['ends'], byDefault: Truth, view: RequestView): Omit<PolicyVerdict, 'unknown'> {
  let [denied, allowed, limited]: Truth[] = [NO, NO, NO];
  const by: PolicyRule[] = [];
  for (const rule of rules) {
    const counts = rule.condition === undefined ? YES : holds(rule.condition, view, MAYBE);
    if (counts === NO) continue;
    const refused = rule.denyAll ? YES : isListed(value, rule.denied, view);
    const taken = rule.allowAll ? YES : isListed(value, rule.allowed, view);
    denied = or(denied, and(counts, refused));
    allowed = or(allowed, and(counts, taken));
    limited = or(limited, rule.allowAll || rule.allowed.length > 0 ? counts : NO);
    if (refused !== NO || (rule.allowed.length > 0 && taken !== YES)) by.push(rule);
  }
  // a list that is merged with a default which takes everything: what comes of the two nobody says
  const above: Truth = ends === 'BY_DEFAULT' && limited !== NO ? byDefault === YES ? YES : MAYBE : YES;
  return { refuses: or(denied, and(above, and(limited, not(allowed)))), by };
}

/** Whether a list has a value; prefixes stand for groups of values, of which only those of the tree are known. */
function isListed(value: string | undefined, list: readonly string[], view: RequestView): Truth {
  if (value === undefined) return list.length > 0 ? MAYBE : NO;
  return list.reduce<Truth>((truth, item) => or(truth, isMeant(value, item, view)), NO);
}

function isMeant(value: string, item: string, { organization }: RequestView): Truth {
  if (unknownsOf(item).length > 0) return MAYBE;
  const [, prefix, rest] = /^(is|in|under):(.+)$/.exec(item) ?? [undefined, 'is', item];
  const asked = value.replace(/^is:/, '');
  if (asked === rest || asked === item) return YES;
  if (prefix === 'is') return /^(in|under):/.test(value) ? MAYBE : NO;
  const way = prefix === 'under' ? organization?._wayTo(asked) : undefined;
  return way ? way.includes(nameIn(organization, rest)) ? YES : NO : MAYBE;
}

function enforced(rules: readonly PolicyRule[], value: string | undefined, view: RequestView): Omit<PolicyVerdict, 'unknown'> {
  let [byCondition, otherwise, matched]: Truth[] = [NO, NO, NO];
  for (const rule of rules) {
    const refuses = rule.enforce ? refusesByParameters(rule, value) : NO;
    if (rule.condition === undefined) {
      otherwise = refuses;
      continue;
    }
    const counts = holds(rule.condition, view, MAYBE);
    matched = or(matched, counts);
    byCondition = or(byCondition, and(counts, refuses));
  }
  return { refuses: or(byCondition, and(not(matched), otherwise)), by: rules.filter(({ enforce }) => enforce) };
}

/** Managed constraints whose parameters are lists of what is allowed, by the names of those lists. */
const LISTS: Readonly<Record<string, readonly string[]>> = { 'iam.managed.allowedPolicyMembers': ['allowedMemberSubjects'] };

function refusesByParameters({ parameters, hasParameters, reference }: PolicyRule, value: string | undefined): Truth {
  if (!hasParameters) return YES;
  if (!isObject(parameters) || value === undefined) return MAYBE;
  const lists = Object.entries(parameters).filter(([, list]) => Array.isArray(list) && list.length > 0);
  if (lists.some(([name, list]) => (LISTS[reference.policy] ?? []).includes(name) && (list as unknown[]).includes(value))) return NO;
  const known = LISTS[reference.policy];
  return known && lists.every(([name]) => known.includes(name)) ? YES : MAYBE;
}
