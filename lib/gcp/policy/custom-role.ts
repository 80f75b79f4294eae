import { sorted } from '../../core/lists';

/** A role of the organization's own: what an envelope holds, to be granted. */
export interface CustomRole {
  readonly organization: string;
  /** `[A-Za-z0-9_.]{3,64}` */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In the v1 form. */
  readonly permissions: readonly string[];
}

/** The name by which a binding refers to the role. */
export const roleName = ({ organization, id }: Pick<CustomRole, 'organization' | 'id'>) => `${organization}/roles/${id}`;

/** The role as `google_organization_iam_custom_role` takes it. */
export function customRoleAttributes(role: CustomRole): Record<string, unknown> {
  return {
    org_id: role.organization.slice('organizations/'.length),
    role_id: role.id,
    title: role.title,
    description: role.description,
    permissions: sorted(role.permissions),
  };
}

/** What counts against the size of a role: names of permissions, title and description. */
export function bytesOf(role: CustomRole): number {
  return [role.title, role.description, ...sorted(role.permissions)].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
