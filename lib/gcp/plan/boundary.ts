import { tooMany } from '../../core/errors';
import { lowerNameFromPath } from '../../core/naming';
import { BoundaryBinding, bindingResource, Boundary, boundaryAttributes, boundaryName } from '../policy/boundary';
import { celText } from '../policy/cel';
import { tryHomeProject } from '../policy/identifiers';
import { Principal, PrincipalKind, tryParsePrincipal } from '../policy/principals';
import { BOUNDARY_RESOURCES } from '../policy/quotas';
import { PlannedElement } from './guardrail-plan';

/** Whom a boundary reaches, and whom it cannot: sets that no binding can name. */
export interface BoundTargets {
  readonly bindings: readonly BoundaryBinding[];
  readonly unbound: readonly string[];
}

/** The part of a principal set that a principal is. */
interface Part {
  readonly principalSet: string;
  readonly parent: BoundaryBinding['parent'];
  /** The type of identity, where it is not the whole set. */
  readonly type?: string;
  /** The identity, where it is not all of its type. */
  readonly subject?: string;
}

const project = (id: string): BoundaryBinding['parent'] => ({ kind: 'projects', id });

const manager = (node: string) => `//cloudresourcemanager.googleapis.com/${node}`;

const TYPE = {
  account: 'iam.googleapis.com/ServiceAccount',
  agent: 'iam.googleapis.com/AgentPoolIdentity',
  person: 'iam.googleapis.com/WorkspaceIdentity',
  workforce: 'iam.googleapis.com/WorkforcePoolIdentity',
  pool: 'iam.googleapis.com/WorkloadPoolIdentity',
};

const pool = (number: string, name: string) => `//iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${name}`;

const workforce = (name: string) => `//iam.googleapis.com/locations/global/workforcePools/${name}`;

/**
 * Where each kind of principal is bound. A condition sees the type and the subject of an identity, nothing else: no groups, no attributes.
 * Source: https://docs.cloud.google.com/iam/docs/principal-access-boundary-policies, seen 2026-11-20.
 */
const PART_OF: Partial<Readonly<Record<PrincipalKind, (principal: Principal, organization: string, home?: string) => Part | undefined>>> = {
  SERVICE_ACCOUNT: ({ parts: [email] }, _, home = tryHomeProject(email)) => home === undefined ? undefined
    : { principalSet: manager(`projects/${home}`), parent: project(home), type: TYPE.account, subject: email },
  SERVICE_ACCOUNTS: ({ parts: [node] }) => {
    const [, kind, id] = /^(organizations|folders|projects)\/(.+)$/.exec(node) ?? [];
    return id === undefined ? undefined : { principalSet: manager(node), parent: { kind: kind as BoundaryBinding['parent']['kind'], id }, type: TYPE.account };
  },
  AGENT: ({ parts: [, subject, number] }) => ({ principalSet: manager(`projects/${number}`), parent: project(number), type: TYPE.agent, subject }),
  AGENTS: ({ parts: [, which, number] }, organization) => (which === '*'
    ? { principalSet: manager(organization), parent: ofOrganization(organization), type: TYPE.agent }
    : { principalSet: manager(`projects/${number}`), parent: project(number), type: TYPE.agent }),
  POOL_SUBJECT: ({ parts: [number, name, subject] }) => ({ principalSet: pool(number, name), parent: project(number), type: TYPE.pool, subject }),
  POOL_SET: ({ parts: [number, name, which] }) => (which === '*' ? { principalSet: pool(number, name), parent: project(number) } : undefined),
  WORKFORCE_SUBJECT: ({ parts: [name, subject] }, organization) =>
    ({ principalSet: workforce(name), parent: ofOrganization(organization), type: TYPE.workforce, subject }),
  WORKFORCE_SET: ({ parts: [name, which] }, organization) =>
    (which === '*' ? { principalSet: workforce(name), parent: ofOrganization(organization) } : undefined),
  USER: ({ parts: [email] }, organization) =>
    ({ principalSet: manager(organization), parent: ofOrganization(organization), type: TYPE.person, subject: email }),
};

const ofOrganization = (organization: string): BoundaryBinding['parent'] => ({ kind: 'organizations', id: organization.slice('organizations/'.length) });

/**
 * Bindings for principals: one for each set and type of identity in it.
 *
 * @param homes the projects of service accounts whose email does not say it, by principal
 */
export function boundTargets(
  principals: readonly string[], organization: string, homes: ReadonlyMap<string, string | undefined> = new Map(),
): BoundTargets {
  const groups = new Map<string, { readonly part: Part; readonly subjects: string[] }>();
  const unbound: string[] = [];
  for (const principal of principals) {
    const parsed = tryParsePrincipal(principal);
    const part = parsed && PART_OF[parsed.kind]?.(parsed, organization, homes.get(principal));
    if (!part) {
      unbound.push(principal);
      continue;
    }
    const key = `${part.principalSet} ${part.type ?? ''} ${part.subject === undefined}`;
    const group = groups.get(key) ?? { part, subjects: [] };
    groups.set(key, group);
    if (part.subject !== undefined) group.subjects.push(part.subject);
  }
  const bindings = [...groups.keys()].sort().map((key): BoundaryBinding => {
    const { part, subjects } = groups.get(key)!;
    return { principalSet: part.principalSet, parent: part.parent, condition: conditionOf(part.type, subjects) };
  });
  return { bindings, unbound: unbound.sort() };
}

function conditionOf(type: string | undefined, subjects: readonly string[]): BoundaryBinding['condition'] {
  if (type === undefined) return undefined;
  const ofType = `principal.type == '${type}'`;
  if (subjects.length === 0) return { title: 'of this type', expression: ofType };
  const list = [...new Set(subjects)].sort().map(celText).join(', ');
  return { title: 'these identities', expression: `${ofType} && principal.subject in [${list}]` };
}

/** A boundary and its bindings as elements. */
export function planBoundary(
  key: string, path: string, organization: string, displayName: string, resources: readonly string[], bindings: readonly BoundaryBinding[],
): PlannedElement[] {
  if (bindings.length === 0) return [];
  if (resources.length > BOUNDARY_RESOURCES.max) {
    throw tooMany('eligibleResources', resources.length, BOUNDARY_RESOURCES.of, BOUNDARY_RESOURCES.max, 'name a folder that holds them');
  }
  const id = `${lowerNameFromPath(path, 63 - key.length - 1)}-${key}`;
  const boundary: Boundary = { organization, id, displayName, resources };
  return [
    {
      key,
      type: 'google_iam_principal_access_boundary_policy',
      attributes: boundaryAttributes(boundary),
      name: boundaryName(boundary),
      nodes: [organization],
    },
    ...bindings.map((binding, i): PlannedElement => {
      const suffix = `-${i + 1}`;
      const bindingId = `${lowerNameFromPath(path, 63 - key.length - 1 - suffix.length)}-${key}${suffix}`;
      const { type, attributes } = bindingResource(binding, boundary, bindingId);
      const parent = `${binding.parent.kind}/${binding.parent.id}`;
      return {
        key: `${key}-binding${suffix}`,
        type,
        attributes,
        name: `${parent}/locations/global/policyBindings/${bindingId}`,
        nodes: [parent],
        after: [key],
      };
    }),
  ];
}
