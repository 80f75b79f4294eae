import { duplicate, empty, foreignAgents, inconsistent, malformed } from '../core/errors';
import { isUnresolved } from '../core/tokens';
import { IAgents } from '../intent';
import { AgentPrincipals } from './plan/check-spared';
import { checkNodeOf, checkServiceAccount, tryHomeProject } from './policy/identifiers';
import { agentIdentitiesOf, checkPrincipals, serviceAccount, serviceAccountsOf } from './policy/principals';

/** Agents as a plan takes them. */
interface AgentSelection extends AgentPrincipals {
  /** The projects of service accounts, by principal, as far as they are known. */
  readonly homes: ReadonlyMap<string, string | undefined>;
}

const BRAND = Symbol.for('sunkfence.gcp.Agents');

/** A project by both its names. Principal sets are named by its number, emails of service accounts by its id. */
export interface AgentProject {
  /** The project's id, for example `acme-agents`. */
  readonly projectId: string;

  /** The project's number, for example `222222222222`. */
  readonly number: string;
}

/** What is not seen from the emails of service accounts. */
export interface ServiceAccountsOptions {
  /**
   * The project that they belong to, by id (`acme-nonprod`). Needed where an email is not known before Terraform runs.
   *
   * @default - the project in each email
   */
  readonly projectId?: string;
}

/**
 * Who is an agent on Google Cloud: service accounts by their emails, everything in a project, or principals as deny policies name them.
 *
 * @exampleMetadata fixture=gcp
 * @example
 * const agents = Agents.ofServiceAccounts(['agent-coder@acme-prod.iam.gserviceaccount.com']);
 */
export class Agents implements IAgents {
  /**
   * Service accounts.
   *
   * @param emails without a prefix
   */
  public static ofServiceAccounts(emails: string[], options: ServiceAccountsOptions = {}): Agents {
    if (emails.length === 0) throw empty('agents', 'name at least one service account');
    emails.forEach((email, i) => {
      checkServiceAccount('agents', email);
      if (emails.indexOf(email) !== i) throw duplicate('agents', email);
      const home = tryHomeProject(email);
      if (options.projectId !== undefined && home !== undefined && home !== options.projectId) {
        throw inconsistent('agents', email, `projectId \`${options.projectId}\``, 'leave projectId out, or name the accounts of each project by themselves');
      }
    });
    const homes = new Map(emails.map((email) => [serviceAccount(email), tryHomeProject(email) ?? options.projectId]));
    return new Agents(emails.join(', '), () => [...homes.keys()], homes, new Map());
  }

  /**
   * Principals in the v2 form of deny policies: single identities (`principal://…`) and sets of them (`principalSet://…`).
   */
  public static ofPrincipals(identifiers: string[]): Agents {
    if (identifiers.length === 0) throw empty('agents', 'name at least one principal');
    checkPrincipals('agents', identifiers);
    return new Agents(identifiers.join(', '), () => identifiers, new Map(), new Map());
  }

  /** Every service account and every agent identity of projects in which nobody but agents works. */
  public static inProjects(...projects: AgentProject[]): Agents {
    if (projects.length === 0) throw empty('agents', 'name at least one project');
    for (const { projectId, number } of projects) {
      checkNodeOf('agents.projectId', `projects/${projectId}`, 'projects');
      if (!isUnresolved(number) && !/^\d+$/.test(number)) throw malformed('agents.number', number, 'the number of a project (`222222222222`)');
    }
    return new Agents(
      `everything in ${projects.map(({ projectId }) => projectId).join(', ')}`,
      (organization) => projects.flatMap(({ number }) => [serviceAccountsOf(`projects/${number}`), agentIdentitiesOf(organization, number)]),
      new Map(),
      new Map(projects.map(({ projectId, number }) => [number, projectId])),
    );
  }

  /** Whether a value was made by this class, in whichever copy of the library. */
  public static isAgents(value: any): value is Agents {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  /**
   * The value as agents of this cloud.
   *
   * @internal
   */
  public static _from(value: IAgents): Agents {
    if (!Agents.isAgents(value)) throw foreignAgents(String((value as IAgents | undefined)?.description ?? value), 'gcp', 'Agents.ofServiceAccounts(emails)');
    return value;
  }

  private constructor(
    public readonly description: string,
    private readonly identifiers: (organization: string) => string[],
    private readonly homes: ReadonlyMap<string, string | undefined>,
    private readonly projectIds: ReadonlyMap<string, string>,
  ) {
    Object.defineProperty(this, BRAND, { value: true });
  }

  /**
   * The principals as deny policies name them.
   *
   * @param organization for example `organizations/123456789012`
   */
  public principals(organization: string): string[] {
    return [...this.identifiers(organization)];
  }
  /**
   * All that a plan has to know of them.
   *
   * @internal
   */
  public _selection(organization: string): AgentSelection {
    return { principals: this.principals(organization), homes: this.homes, projectIds: this.projectIds, description: this.description };
  }
}
