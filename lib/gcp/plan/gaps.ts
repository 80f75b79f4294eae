import type { Gap } from '../../intent';
import type { NotDeniable } from '../catalogue/row';
import { notDeniableRows } from './rows';

/** What no control of Google's reaches, whatever it says. */
export class Gaps {
  public static readonly ORGANIZATION_ADMINISTRATORS: Gap = {
    id: 'organization-administrators',
    possible: 'Everything: the deny policy is removed, since no deny policy can deny iam.denypolicies.update and iam.denypolicies.delete.',
    byWhom: 'Whoever holds roles/iam.denyAdmin, which can be granted on the organization alone, or may grant it there.',
    add: 'No agents, pipelines or tools among them, Privileged Access Manager for people, and an alarm on google.iam.v2.Policies in the audit log.',
  };

  public static readonly SERVICE_AGENTS: Gap = {
    id: 'service-agents',
    possible: 'What a service of Google does under its own service agent: what its settings tell it to, such as expiring; and code or orders of callers that it runs as '
      + 'the agent, for example a deployment of Deployment Manager, or a build under the old account of Cloud Build.',
    byWhom: 'Services of Google. Calls that change those settings, and those known to run code as an agent, are bound where a deny policy can name them; '
      + 'jobs, agents and repositories that are there already go on, and deployers may make them.',
    add: 'The constraint gcp.restrictServiceUsage without the services that nobody uses, deploymentmanager.googleapis.com among them; less wide roles for the service agents that are left '
      + '(roles/aiplatform.customCodeServiceAgent, roles/editor of cloudservices).',
  };

  public static readonly PROPAGATION: Gap = {
    id: 'propagation',
    possible: 'What is denied, for some minutes after the guardrail was deployed or changed; changes of groups take hours.',
    byWhom: 'Everybody in that time.',
    add: 'Deployment before agents are let in, and no removal from a group as a way to stop somebody.',
  };

  public static readonly HUMAN_CREDENTIALS: Gap = {
    id: 'human-credentials',
    possible: 'An agent that runs on a person\'s machine with the person\'s credentials is that person.',
    byWhom: 'Agents that are not given an identity of their own.',
    add: 'A service account or an agent identity for every agent.',
  };
}

/** Sets of agent identities are known of one platform alone: Google documents none for what runs on another. */
export function otherPlatforms(agents: readonly string[]): Gap[] {
  const sets = agents.filter((agent) => agent.includes('/attribute.platformContainer/'));
  if (sets.length === 0) return [];
  return [{
    id: 'agents-of-other-platforms',
    possible: `What is denied, by agent identities that none of these sets holds: ${sets.join(', ')}.`,
    byWhom: 'Agents with an identity of their own that run as a service of Cloud Run (resources/run) or in Gemini Enterprise (resources/discoveryengine), and whoever came '
      + 'by a workload identity pool of the project.',
    add: 'Agents.ofPrincipals with each of these identities and pools, or with the set of the whole trust domain (principalSet://agents.global.org-NUMBER.system.id.goog/*).',
  }];
}

/** Permissions that matter and that no deny policy can name, each as a gap, in the order of their names. */
export function notDeniableGaps(matters: (each: NotDeniable) => boolean, who: string): Gap[] {
  return notDeniableRows().filter(matters).map(({ permission, possible, add }) => ({
    id: gapId(permission),
    possible: sentence(possible),
    byWhom: `${who} is granted it: no deny policy can name ${permission}.`,
    add: sentence(add),
  }));
}

/** The name of such a gap: that of `container.googleapis.com/secrets.*` is `not-deniable-container-secrets-all`. */
export function gapId(permission: string): string {
  const words = permission.replace('.googleapis.com', '').replace(/\*/g, 'all').replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  return `not-deniable-${words}`;
}

/** A reason of the catalogue as a sentence. */
export const sentence = (text: string) => `${text[0].toUpperCase()}${text.slice(1)}.`;
