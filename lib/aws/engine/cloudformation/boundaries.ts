import { malformedTemplate } from '../../../core/errors';
import { jsonPath, shown } from '../../../engine/json';
import { replaceUnknowns } from '../../../engine/symbols';
import { PolicySource, PolicyType } from '../policy-source';
import { documentOf } from './document';
import { Resolver } from './resolver';
import { isKnown, together, unknown, unknownsIn } from './unknown';

/** A managed policy of a template. */
export interface ManagedPolicy {
  readonly arn: string;
  readonly source: PolicySource;
}

/** A role or user of a template with its boundary. */
export interface BoundPrincipal {
  readonly arn: string;

  /** The ARN of the boundary. */
  readonly boundary: string;

  readonly file?: string;
  readonly path: string;

  /** Why the principal may not be there, or not by this template. */
  readonly uncertain?: string;
}

/** A managed policy. */
export function managedPolicy(id: string, resolver: Resolver, uncertain: string | undefined): ManagedPolicy {
  const name = resolver.property(id, 'ManagedPolicyName');
  const source: PolicySource = {
    name: typeof name === 'string' && isKnown(name) ? name : id,
    type: PolicyType.PERMISSIONS_BOUNDARY,
    document: documentOf(id, 'PolicyDocument', resolver),
    ...(resolver.stack.file === undefined ? {} : { file: resolver.stack.file }),
    path: jsonPath('Resources', id, 'Properties', 'PolicyDocument'),
    ...(uncertain === undefined ? {} : { uncertain }),
  };
  return { arn: String(resolver.reference(id)), source };
}

/** A role or user, if it has a boundary. */
export function boundPrincipal(id: string, resolver: Resolver, uncertain: string | undefined): BoundPrincipal | undefined {
  const boundary = resolver.property(id, 'PermissionsBoundary');
  if (boundary === undefined || boundary === null) return undefined;
  const path = jsonPath('Resources', id, 'Properties', 'PermissionsBoundary');
  const { file } = resolver.stack;
  if (typeof boundary !== 'string') throw malformedTemplate('the ARN of a policy', shown(boundary), file === undefined ? path : `${path} of ${file}`);
  return { arn: String(resolver.attribute(id, 'Arn')), boundary, file, path, uncertain };
}

/**
 * The boundaries with those who carry them, and the managed policies that nobody carries as a boundary.
 *
 * Principals that may not be there are told apart from those that are: elsewhere one of the same ARN may have no boundary.
 */
export function boundaries(
  policies: readonly ManagedPolicy[], principals: readonly BoundPrincipal[],
): { bound: PolicySource[]; others: PolicySource[] } {
  const byArn = groupBy(policies, ({ arn }) => arn);
  const carried = groupBy(principals, ({ boundary, uncertain }) => `${boundary}\0${uncertain ?? ''}`);
  const bound = [...carried.values()].flatMap((carriers) => {
    const [{ boundary, uncertain }] = carriers;
    const targets = [...new Set(carriers.map(({ arn }) => arn))];
    const found = byArn.get(boundary) ?? [];
    if (found.length === 0) return [{ ...absent(carriers[0]), targets }];
    const ambiguous = found.length > 1 ? 'another template makes a policy of the same ARN' : undefined;
    return found.map(({ source }) => {
      const reason = source.uncertain ?? uncertain ?? ambiguous;
      return { ...source, targets, ...(reason === undefined ? {} : { uncertain: reason }) };
    });
  });
  const used = new Set(principals.map(({ boundary }) => boundary));
  return { bound, others: policies.filter(({ arn }) => !used.has(arn)).map(({ source }) => source) };
}

/** A boundary that no template makes. */
function absent({ boundary, file, path, uncertain }: BoundPrincipal): PolicySource {
  const isArn = boundary.startsWith('arn:');
  const readable = replaceUnknowns(boundary, '<$1>');
  return {
    name: isArn ? readable.split(/:policy\/|\//).pop()! : together(unknownsIn(boundary)) || boundary,
    type: PolicyType.PERMISSIONS_BOUNDARY,
    document: isArn || isKnown(boundary) ? unknown(`the policy ${readable}`) : boundary,
    ...(file === undefined ? {} : { file }),
    path,
    ...(uncertain === undefined ? {} : { uncertain }),
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
