import { sorted } from '../../core/lists';

/**
 * Pinned, since the newest reads and writes more with each release: Secret Manager is blocked from 4 on.
 * Source: https://docs.cloud.google.com/iam/docs/pab-blocked-permissions, seen 2026-11-20.
 */
export const ENFORCEMENT_VERSION = '4';

/** A principal access boundary: where its principals may act at all. */
export interface Boundary {
  readonly organization: string;
  /** `[a-z][a-z0-9.-]{2,62}` */
  readonly id: string;
  readonly displayName: string;
  /** Nodes. */
  readonly resources: readonly string[];
}

/** Whom a boundary is bound to: a principal set, and which of it. */
export interface BoundaryBinding {
  /** The node, or pool, whose identities they are. */
  readonly principalSet: string;
  /** Where the binding lives: the node that owns the set. */
  readonly parent: { readonly kind: 'organizations' | 'folders' | 'projects'; readonly id: string };
  readonly condition?: { readonly title: string; readonly expression: string };
}

/** A node as boundaries name it. */
export const fullName = (node: string) => `//cloudresourcemanager.googleapis.com/${node}`;

/** The name by which a binding refers to a boundary. */
export const boundaryName = ({ organization, id }: Pick<Boundary, 'organization' | 'id'>) =>
  `${organization}/locations/global/principalAccessBoundaryPolicies/${id}`;

/** The boundary as `google_iam_principal_access_boundary_policy` takes it. */
export function boundaryAttributes(boundary: Boundary): Record<string, unknown> {
  return {
    organization: boundary.organization.slice('organizations/'.length),
    location: 'global',
    principal_access_boundary_policy_id: boundary.id,
    display_name: boundary.displayName.slice(0, 63),
    details: {
      enforcement_version: ENFORCEMENT_VERSION,
      rules: [{ description: 'Only here', effect: 'ALLOW', resources: sorted(boundary.resources.map(fullName)) }],
    },
  };
}

/** The resource of a binding, and what names its parent, by the kind of the parent. */
const BINDINGS = {
  organizations: { type: 'google_iam_organizations_policy_binding', parent: 'organization' },
  folders: { type: 'google_iam_folders_policy_binding', parent: 'folder' },
  projects: { type: 'google_iam_projects_policy_binding', parent: 'project' },
} as const;

/** The binding with the type of its resource. */
export function bindingResource(
  binding: BoundaryBinding, boundary: Boundary, id: string,
): { readonly type: string; readonly attributes: Record<string, unknown> } {
  const { type, parent } = BINDINGS[binding.parent.kind];
  return {
    type,
    attributes: {
      [parent]: binding.parent.id,
      location: 'global',
      policy_binding_id: id,
      display_name: boundary.displayName.slice(0, 63),
      policy: boundaryName(boundary),
      policy_kind: 'PRINCIPAL_ACCESS_BOUNDARY',
      target: { principal_set: binding.principalSet },
      ...(binding.condition && { condition: binding.condition }),
    },
  };
}
