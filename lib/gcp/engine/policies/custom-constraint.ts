/**
 * `google_org_policy_custom_constraint`: a condition on what a request creates or changes. It counts where an organization policy enforces it.
 *
 * Source: "Creating and managing custom constraints", Organization Policy documentation; "Use custom organization policies for allow policies", IAM documentation.
 */
import { own } from '../../../engine/json';
import { TerraformResource } from '../../../engine/terraform/stack';
import { MAYBE, not, Truth } from '../../../engine/truth';
import { RequestDetails } from '../access-request';
import { Environment, Unclear, Value } from '../cel/evaluate';
import { partsOf } from '../cel/parts';
import { holds } from './conditions';
import { compileCondition, Condition, PolicySource, sourceOf, textOf, textsOf } from './reading';

export const CUSTOM_CONSTRAINT = 'CUSTOM_CONSTRAINT';

export interface CustomConstraint {
  readonly source: PolicySource;
  readonly name: string;
  readonly types: readonly string[];
  readonly verbs: readonly string[];

  /** Whether it forbids what its condition is true of; otherwise what it is false of. */
  readonly denies: boolean;
  readonly condition: Condition;
}

export function readCustomConstraint(resource: TerraformResource): CustomConstraint {
  const { attributes } = resource;
  const name = textOf(attributes, 'name') ?? resource.name;
  const source = sourceOf(resource, CUSTOM_CONSTRAINT, name);
  const types = textsOf(source, 'resource_types', own(attributes, 'resource_types'));
  const verbs = textsOf(source, 'method_types', own(attributes, 'method_types'));
  const condition = compileCondition(source, 'condition', textOf(attributes, 'condition') ?? '');
  const dialect = types.includes(ALLOW_POLICY) ? doubtsAboutDialect(name, condition) : [];
  return {
    source: { ...source, uncertain: [...source.uncertain, ...doubtsAbout(name, verbs), ...dialect] },
    name,
    types,
    verbs,
    denies: textOf(attributes, 'action_type') === 'DENY',
    condition,
  };
}

const ALLOW_POLICY = 'iam.googleapis.com/AllowPolicy';

/** Why Google may not take a constraint on some verbs. */
function doubtsAbout(name: string, verbs: readonly string[]): string[] {
  if (verbs.includes('DELETE')) return [`whether ${name} may be about DELETE, which Google does not support`];
  return verbs.includes('UPDATE') && !verbs.includes('CREATE') ? [`whether ${name} may be about UPDATE without CREATE, which Google does not take`] : [];
}

/** Conditions on allow policies have functions of their own, and no operators but those of logic. */
function doubtsAboutDialect(name: string, { cel }: Condition): string[] {
  const strange = partsOf(cel).flatMap((part) => part.kind === 'operation' && !['&&', '||'].includes(part.operator) ? [part.operator]
    : part.kind === 'call' && !(part.of === undefined ? DIALECT : MACROS).test(part.name) ? [part.name] : []);
  return strange.length === 0 ? [] : [`whether ${name} may have ${strange[0]} in a condition on allow policies, which Google does not take there`];
}

/** Whether a constraint is about a kind of request. */
export function concerns({ types, verbs }: CustomConstraint, { type, verb = 'UPDATE' }: RequestDetails): boolean {
  return type !== undefined && types.includes(type) && verbs.includes(verb);
}

/** Whether a constraint forbids a request that it is about, where it is enforced. */
export function forbids({ denies, condition }: CustomConstraint, { body }: RequestDetails): Truth {
  const truth = holds(condition, new Body(body), MAYBE);
  return denies ? truth : not(truth);
}

const MACROS = /^(all|exists)$/;
const DIALECT = /^(RoleName(Matches|StartsWith|EndsWith|Contains)|MemberSubject(Matches|StartsWith|EndsWith)|MemberInPrincipalSet)$/;

type Matcher = (text: string, other: string) => boolean;

const MATCHERS: Readonly<Record<string, Matcher>> = {
  Matches: (text, other) => text === other,
  StartsWith: (text, other) => text.startsWith(other),
  EndsWith: (text, other) => text.endsWith(other),
  Contains: (text, other) => text.includes(other),
};

/** What the condition of a custom constraint sees. */
class Body implements Environment {
  public constructor(private readonly body: unknown) {
  }

  public name(name: string): Value | undefined {
    return name === 'resource' ? this.body ?? new Unclear('what the request would make') : undefined;
  }

  /** The dialect of `iam.googleapis.com/AllowPolicy`. */
  public call(name: string, [text, list]: readonly Value[]): Value | undefined {
    if (name === 'MemberInPrincipalSet') return new Unclear(`whether ${String(text)} is in the set`);
    const [, , matcher] = /^(RoleName|MemberSubject)(Matches|StartsWith|EndsWith|Contains)$/.exec(name) ?? [];
    if (matcher === undefined || typeof text !== 'string' || !Array.isArray(list)) return undefined;
    return list.some((other) => typeof other === 'string' && MATCHERS[matcher](text, other));
  }
}

