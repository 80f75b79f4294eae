import { celText } from '../policy/cel';
import { tryParsePrincipal } from '../policy/principals';
import { CONSTRAINT_CONDITION } from '../policy/quotas';
import { PlannedElement } from './guardrail-plan';
import { customConstraint } from './org-policies';

/** Roles by which somebody takes a fence down, or gives rights that do. */
const RULING = [
  'roles/owner', 'roles/admin', 'roles/editor', 'roles/writer', 'roles/iam.denyAdmin', 'roles/iam.principalAccessBoundaryAdmin', 'roles/iam.securityAdmin',
  'roles/iam.serviceAccountTokenCreator', 'roles/orgpolicy.policyAdmin', 'roles/resourcemanager.organizationAdmin', 'roles/resourcemanager.folderAdmin',
  'roles/accesscontextmanager.policyAdmin', 'roles/privilegedaccessmanager.admin',
];

const roles = `RoleNameMatches(b.role, [${RULING.map((role) => `'${role}'`).join(', ')}])`;

const conditionOf = (members: readonly string[]) =>
  `resource.bindings.exists(b, ${roles} && b.members.exists(m, MemberSubjectMatches(m, [${members.map(celText).join(', ')}])))`;

/**
 * Constraints that let nobody grant a ruling role to an agent: as many as there have to be, since a condition has a thousand characters. A constraint
 * names single members, so agents that are sets are left to the denials. What was granted before stays.
 */
export function planGrantCeiling(path: string, organization: string, agents: readonly string[]): PlannedElement[] {
  const members = agents.map(memberOf).filter((member) => member !== undefined).sort();
  return chunks(members).flatMap((chunk, i) => customConstraint(path, organization, organization, {
    key: `AgentsRuleNothing${i + 1}`,
    resourceType: 'iam.googleapis.com/AllowPolicy',
    action: 'DENY',
    condition: conditionOf(chunk),
    displayName: 'Agents are granted no role that rules',
    description: 'Basic roles, and roles that change who may do what, are not granted to agents.',
  }));
}

/** A member as an allow policy names it, where it is a single one. */
function memberOf(principal: string): string | undefined {
  const parsed = tryParsePrincipal(principal);
  if (parsed?.kind === 'SERVICE_ACCOUNT') return `serviceAccount:${parsed.parts[0]}`;
  return parsed?.kind === 'USER' ? `user:${parsed.parts[0]}` : undefined;
}

function chunks(members: readonly string[]): string[][] {
  const result: string[][] = [];
  for (const member of members) {
    const last = result[result.length - 1];
    if (last && conditionOf([...last, member]).length <= CONSTRAINT_CONDITION.max) last.push(member);
    else result.push([member]);
  }
  return result;
}
