import { Derivations, IMPORTED } from '../../engine/terraform/resolver';

type Attribute = (name: string) => string | undefined;

type Piece = string | { readonly attribute: string } | { readonly make: (attribute: Attribute) => string | undefined };

/** A text made of attributes; none where one of them is not known. */
const of = (...parts: Piece[]) => (attribute: Attribute): string | undefined => {
  const values = parts.map((part) => typeof part === 'string' ? part : 'make' in part ? part.make(attribute) : attribute(part.attribute));
  return values.some((value) => value === undefined) ? undefined : values.join('');
};
const $ = (attribute: string) => ({ attribute });

/** A folder that was there before is known by the id that it is imported by. */
const folderOf = (id: string | undefined, prefix: string) => id === undefined ? undefined : prefix + id.replace(/^folders\//, '');

/** A project of a domain, `acme.example:tools`, has its parts the other way round in an address. */
const emailOf = (attribute: Attribute): string | undefined => {
  const [account, project] = [attribute('account_id'), attribute('project')];
  return account === undefined || project === undefined ? undefined : `${account}@${project.split(':').reverse().join('.')}.iam.gserviceaccount.com`;
};
const EMAIL = { make: emailOf };
const BOUNDARY = ['organizations/', $('organization'), '/locations/', $('location'), '/principalAccessBoundaryPolicies/', $('principal_access_boundary_policy_id')];

/**
 * What the provider works out of what an element is set to.
 *
 * Source: attribute references of the resources, `hashicorp/google` provider documentation.
 */
export const DERIVATIONS: Derivations = {
  'google_service_account.email': of(EMAIL),
  'google_service_account.member': of('serviceAccount:', EMAIL),
  'google_service_account.name': of('projects/', $('project'), '/serviceAccounts/', EMAIL),
  'google_service_account.id': of('projects/', $('project'), '/serviceAccounts/', EMAIL),
  'google_folder.name': (attribute) => folderOf(attribute(IMPORTED), 'folders/'),
  'google_folder.id': (attribute) => folderOf(attribute(IMPORTED), 'folders/'),
  'google_folder.folder_id': (attribute) => folderOf(attribute(IMPORTED), ''),
  'google_project.id': of('projects/', $('project_id')),
  'google_iam_principal_access_boundary_policy.name': of(...BOUNDARY),
  'google_iam_principal_access_boundary_policy.id': of(...BOUNDARY),
  'google_access_context_manager_service_perimeter.id': of($('name')),
  'google_tags_tag_key.namespaced_name': (attribute) => {
    const [parent, name] = [attribute('parent'), attribute('short_name')];
    return parent === undefined || name === undefined ? undefined : `${parent.replace(/^(organizations|projects)\//, '')}/${name}`;
  },
  'google_project_iam_custom_role.name': of('projects/', $('project'), '/roles/', $('role_id')),
  'google_project_iam_custom_role.id': of('projects/', $('project'), '/roles/', $('role_id')),
  'google_organization_iam_custom_role.name': of('organizations/', $('org_id'), '/roles/', $('role_id')),
  'google_organization_iam_custom_role.id': of('organizations/', $('org_id'), '/roles/', $('role_id')),
};
