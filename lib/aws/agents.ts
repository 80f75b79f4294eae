import { foreignAgents, malformed } from '../core/errors';
import { IAgents } from '../intent';
import { checkIamPath, checkPrincipals } from './policy/identifiers';

const BRAND = Symbol.for('sunkfence.aws.Agents');

/** What narrows a selection of agents, and what marks them. */
export interface AgentsOptions {
  /**
   * How the names of the roles and users begin, after the path, for example `mcp-`.
   *
   * @default - every name
   */
  readonly namePrefix?: string;

  /**
   * Keys of the tags that mark agents for people and for other policies. They are protected, but nothing is decided by them: a tag can be
   * set by whoever starts a session, a path cannot.
   *
   * @default - no tags
   */
  readonly markerTags?: string[];
}

/**
 * Who is an agent on AWS: roles and users, by the path that they were created under.
 *
 * A path is part of the ARN, is chosen when a role is created, and cannot be changed afterwards.
 *
 * @example
 * const agents = Agents.underPath('/agents/', { markerTags: ['agent'] });
 */
export class Agents implements IAgents {
  /**
   * Roles and users whose path begins with this one.
   *
   * @param path an IAM path, with a slash at its beginning and its end
   */
  public static underPath(path: string, options: AgentsOptions = {}): Agents {
    checkIamPath('agents', path);
    const prefix = options.namePrefix ?? '';
    if (!/^[\w+=,.@-]*$/.test(prefix)) throw malformed('agents.namePrefix', prefix, 'the beginning of an IAM name (letters, digits and `+=,.@_-`)');
    const patterns = (partition: string) => [`arn:${partition}:iam::*:role${path}${prefix}*`, `arn:${partition}:iam::*:user${path}${prefix}*`];
    return new Agents(`roles and users under ${path}${prefix}`, patterns, options.markerTags ?? []);
  }

  /**
   * Roles and users by their ARNs, or patterns of them.
   *
   * @param arns as `aws:PrincipalArn` has them: of the role, never of a session
   */
  public static ofPrincipals(arns: string[], options: AgentsOptions = {}): Agents {
    if (arns.length === 0) throw malformed('agents', '[]', 'at least one ARN of a role or user');
    checkPrincipals('agents', arns);
    return new Agents(arns.join(', '), () => arns, options.markerTags ?? []);
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
    if (!Agents.isAgents(value)) throw foreignAgents(String((value as IAgents | undefined)?.description ?? value), 'aws', 'Agents.underPath(\'/agents/\')');
    return value;
  }

  /** The tags that mark them. */
  public readonly markerTags: string[];

  private constructor(
    public readonly description: string,
    private readonly patterns: (partition: string) => string[],
    markerTags: string[],
  ) {
    this.markerTags = [...markerTags];
    Object.defineProperty(this, BRAND, { value: true });
  }

  /**
   * The ARN patterns that `aws:PrincipalArn` is compared with.
   *
   * @param partition for example `aws`
   */
  public principalArns(partition: string): string[] {
    return [...this.patterns(partition)];
  }
}
