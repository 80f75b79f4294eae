import { lowerNameFromPath } from '../../core/naming';
import { isUnresolved } from '../../core/tokens';
import { Gap, GateKind } from '../../intent';
import { moment } from '../../intent/gate';
import { rule } from '../policy/deny-policy';
import { between, entitlementAttributes } from '../policy/entitlement';
import { tryHomeProject } from '../policy/identifiers';
import { serviceAccount, tryParsePrincipal } from '../policy/principals';
import { forbiddenToAgents } from './fence';
import { GuardrailPlan, PlannedElement } from './guardrail-plan';
import { BreakGlass, Spared } from './spared';

const TOKEN_CREATOR = 'roles/iam.serviceAccountTokenCreator';

/**
 * How somebody gets through: a person asks Privileged Access Manager to become the account that is spared, and another agrees. Those who are exempted
 * become it by a binding that ends. Agents are denied to become it, or anybody else who is spared, whatever they are granted.
 *
 * @param agents v2 principals; none where a guardrail knows no agents
 * @param named v2 principals that are spared beside the account
 */
export function planGate(spared: Spared, agents: readonly string[], named: readonly string[] = []): Partial<GuardrailPlan> {
  const { breakGlass } = spared;
  const others = [...named, ...exempted(spared)];
  return {
    // what lets through by one account lets through every guardrail that spares it, so that it is made once
    elements: breakGlass
      ? [...entitlement(spared, breakGlass), ...exemptions(spared, breakGlass)]
        .map((element) => ({ ...element, shared: placeOf(spared, breakGlass) }))
      : [],
    denyPolicies: homesOf(breakGlass, others).map(({ key, node }) => ({
      key,
      node,
      displayName: 'Agents become nobody who is spared',
      rules: rule('AgentsStayOut', { to: agents, permissions: forbiddenToAgents() }),
    })),
    gaps: [...(breakGlass ? gapsOf(spared, breakGlass, agents.length > 0) : []), ...(agents.length > 0 ? unknownHomes(others) : [])],
  };
}

/** The projects of the service accounts that are spared: whoever makes tokens of an account is the account. */
function homesOf(breakGlass: BreakGlass | undefined, others: readonly string[]): { readonly key: string; readonly node: string }[] {
  const homes = [...new Set(others.map(homeOf).filter((home) => home !== undefined))].sort().map((home) => `projects/${home}`);
  return [
    ...(breakGlass ? [{ key: 'break-glass', node: breakGlass.project }] : []),
    ...homes.filter((node) => node !== breakGlass?.project).map((node) => ({ key: `spared-${wordOf(node.slice('projects/'.length))}`, node })),
  ];
}

/** A project's id as part of a name. That of a project of a domain has other characters, and is longer than names may be. */
function wordOf(id: string): string {
  return /^[a-z0-9-]+$/.test(id) ? id : lowerNameFromPath(id, 30);
}

/** The service accounts that are exempted: they become the account, so that whoever becomes them does. */
function exempted({ exemptions: given }: Spared): string[] {
  const prefix = 'serviceAccount:';
  return given.flatMap(({ who }) => who).filter((member) => member.startsWith(prefix)).map((member) => serviceAccount(member.slice(prefix.length)));
}

function homeOf(principal: string): string | undefined {
  const parsed = tryParsePrincipal(principal);
  return parsed?.kind === 'SERVICE_ACCOUNT' ? tryHomeProject(parsed.parts[0]) : undefined;
}

function unknownHomes(others: readonly string[]): Gap[] {
  const unknown = others.filter((principal) => homeOf(principal) === undefined).sort();
  if (unknown.length === 0) return [];
  return [{
    id: 'spared-elsewhere',
    possible: `An agent becomes one of ${unknown.join(', ')}, which this guardrail spares.`,
    byWhom: 'An agent that may act as such an identity: where it lives is not known at synthesis.',
    add: 'AgentExecutionBoundary, which denies becoming somebody else in the whole organization; service accounts by their emails in place of sets.',
  }];
}

/** Where what belongs to the account is made, and what names are made from. A token is no name: it differs when anything else in the app does. */
function placeOf({ path }: Spared, { account, project }: BreakGlass): string {
  const known = [account, project].find((each) => !isUnresolved(each));
  return known ? `gate/${known}` : `${path}/gate`;
}

function entitlement(spared: Spared, breakGlass: BreakGlass): PlannedElement[] {
  const { gate } = spared;
  if (gate.kind === GateKind.UNAVAILABLE) return [];
  const id = lowerNameFromPath(placeOf(spared, breakGlass), 63);
  return [{
    key: 'entitlement',
    type: 'google_privileged_access_manager_entitlement',
    attributes: entitlementAttributes({
      id,
      project: breakGlass.project,
      role: TOKEN_CREATOR,
      eligibleUsers: breakGlass.eligibleUsers,
      approvers: gate.approvers,
      maxRequestDuration: breakGlass.maxRequestDuration,
      condition: between(gate.from, gate.until),
    }),
    name: `${breakGlass.project}/locations/global/entitlements/${id}`,
    nodes: [breakGlass.project],
    expendable: true,
  }];
}

/** A binding for each who is exempted: an allow policy knows the time. A binding beside others, never one that owns them. */
function exemptions({ exemptions: given }: Spared, breakGlass: BreakGlass): PlannedElement[] {
  const name = `${breakGlass.project}/serviceAccounts/${breakGlass.account}`;
  return given.flatMap(({ who, until }, i) => who.map((member, j): PlannedElement => {
    const end = moment('exemptions.until', until);
    return {
      key: `exemption-${i + 1}-${j + 1}`,
      type: 'google_service_account_iam_member',
      attributes: {
        service_account_id: name,
        role: TOKEN_CREATOR,
        member,
        condition: { title: `until ${end}`, expression: between(undefined, end) },
      },
      name: `${name} ${member} until ${end}`,
      nodes: [breakGlass.project],
      expendable: true,
    };
  }));
}

function gapsOf({ gate }: Spared, breakGlass: BreakGlass, agentsAreKnown: boolean): Gap[] {
  return [
    {
      id: 'break-glass-account',
      possible: `What this guardrail denies, as ${breakGlass.account}; and what every other service account of ${breakGlass.project} may do, since a grant there is of the whole project.`,
      byWhom: 'People whose request was approved, until the grant ends; those exempted, until their end; and whoever else may make tokens of the account, '
        + `change its policy or administer its project. ${agentsAreKnown ? 'Agents may not.' : 'This guardrail knows no agents whom it could keep from it.'}`,
      add: 'A project for this account alone, in which nobody has a standing role, with iam.managed.disableServiceAccountKeyCreation enforced'
        + `${agentsAreKnown ? '' : '; AgentExecutionBoundary, which keeps agents from every account'}.`,
    },
    ...(gate.requireMfa && gate.kind !== GateKind.UNAVAILABLE ? [{
      id: 'second-factor',
      possible: 'Asking, and agreeing, with a password alone.',
      byWhom: 'Approvers and those who may ask, where Cloud Identity lets them in so: no condition of IAM sees a second factor.',
      add: 'Two-step verification enforced for them in Cloud Identity, and requireMfa: false to say so.',
    }] : []),
    {
      id: 'members-of-groups',
      possible: 'An agent that is a member of a group that this guardrail spares is spared.',
      byWhom: 'Whoever manages the groups; synthesis does not see their members.',
      add: 'Groups of people only, managed by somebody else than the agents.',
    },
  ];
}
