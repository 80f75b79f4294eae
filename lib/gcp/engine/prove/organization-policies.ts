import { DeterminingStatement } from '../../../decision';
import { unknownsOf } from '../../../engine/symbols';
import { OrgPolicyClaim } from '../claim';
import { Engine } from '../engine';
import { DEFAULTS } from '../exceptions/constraint-defaults';
import { chainAt, PolicyRule } from '../policies/organization-policy';
import { ProvedPlace } from './places';
import { Rules } from './rules';
import { allParts, ALWAYS, anyPart, FREE, isText, NEVER, opposite, Part, VALUE } from './ways';

/** A rule of an organization policy that has a say. */
export interface PolicyPart {
  readonly reference: DeterminingStatement;
}

/** What organization policies let through of what a claim asks for. */
export interface Acceptance {
  readonly accepts: Part;
  readonly parts: readonly PolicyPart[];

  /** What counts in the place: the same says the same. */
  readonly says: object;
}

const ACCEPTED: Acceptance = { accepts: ALWAYS, parts: [], says: [] };

/** What makes the organization policies take what a request asks for. */
export function acceptance({ set, organization }: Engine, asked: OrgPolicyClaim | undefined, { place }: ProvedPlace, rules: Rules): Acceptance {
  if (!asked) return ACCEPTED;
  const { constraint } = asked;
  const chain = chainAt(set.organizationPolicies.get(constraint) ?? [], { place });
  const elsewhere = organization?._policiesElsewhere.has('ORGANIZATION_POLICY') ?? false;
  if (chain.uncertain.length > 0 || elsewhere) return { accepts: FREE, parts: chain.rules, says: chain };
  const byDefault = constraint.startsWith('custom.') || DEFAULTS[constraint] === 'ALLOW' ? ALWAYS : DEFAULTS[constraint] === 'DENY' ? NEVER : FREE;
  if (chain.rules.length === 0) return { accepts: byDefault, parts: [], says: chain };
  const accepts = chain.rules.some(({ enforce }) => enforce !== undefined) ? ofEnforced(chain.rules, rules)
    : ofValues(chain.rules, rules, chain.ends === 'HERE' || byDefault === NEVER);
  return { accepts, parts: chain.rules, says: chain };
}

function ofValues(all: readonly PolicyRule[], rules: Rules, isClosed: boolean): Part {
  const where = (rule: PolicyRule, part: Part) => allParts([rules.ofCondition(rule.condition), part]);
  const denied = anyPart(all.map((rule) => where(rule, rule.denyAll ? ALWAYS : listed(rule.denied))));
  const limited = all.filter((rule) => rule.allowAll || rule.allowed.length > 0);
  if (limited.length === 0) return opposite(denied);
  const allowed = anyPart(limited.map((rule) => where(rule, rule.allowAll ? ALWAYS : listed(rule.allowed))));
  const unlimited = opposite(anyPart(limited.map((rule) => where(rule, ALWAYS))));
  // a list that is merged with a default which takes everything: what comes of the two nobody says
  return allParts([opposite(denied), anyPart([allowed, unlimited, ...isClosed ? [] : [FREE]])]);
}

/** Whether the value is on a list; of prefixes that stand for groups nobody here knows what they have. */
function listed(list: readonly string[]): Part {
  if (list.length === 0) return NEVER;
  const values = list.map((item) => item.replace(/^is:/, ''));
  const open = values.some((item) => /^(in|under):/.test(item) || unknownsOf(item).length > 0);
  return anyPart([isText(VALUE, 'StringEquals', values), ...open ? [FREE] : []]);
}

function ofEnforced(all: readonly PolicyRule[], rules: Rules): Part {
  const refusing = (rule: PolicyRule): Part => !rule.enforce ? NEVER : rule.hasParameters ? FREE : ALWAYS;
  const conditional = all.filter(({ condition }) => condition !== undefined);
  const otherwise = all.filter(({ condition }) => condition === undefined).map(refusing);
  const matched = anyPart(conditional.map((rule) => rules.ofCondition(rule.condition)));
  const byCondition = anyPart(conditional.map((rule) => allParts([rules.ofCondition(rule.condition), refusing(rule)])));
  return opposite(anyPart([byCondition, allParts([opposite(matched), anyPart(otherwise)])]));
}
