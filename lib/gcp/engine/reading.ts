import { TerraformStack } from '../../engine/terraform/stack';
import { StackReading, readStacks } from '../../engine/terraform/template';
import { DERIVATIONS } from './derivations';
import { Organization } from './organization';

/** Elements by which somebody says what this engine judges by. */
const JUDGED = /^google_(iam_deny_policy|iam_principal_access_boundary_policy|iam_(organizations|folders|projects)_policy_binding|org_policy_policy|access_context_manager_service_perimeter)$/;

/** Elements of older or wider kinds, of which nothing is read. */
const NOT_READ: Readonly<Record<string, string>> = {
  google_organization_policy: 'google_org_policy_policy',
  google_folder_organization_policy: 'google_org_policy_policy',
  google_project_organization_policy: 'google_org_policy_policy',
  google_access_context_manager_service_perimeters: 'google_access_context_manager_service_perimeter',
};

/** What stacks hold for this engine. */
export interface Reading extends StackReading {
  /** What was seen and not read, as sentences. */
  readonly notices: string[];
}

/** Reads stacks that are deployed together. The numbers of projects are known from the organization. */
export function readGoogle(
  stacks: readonly TerraformStack[], organization: Organization | undefined, parameters: Readonly<Record<string, string>> = {},
): Reading {
  const derivations = {
    ...DERIVATIONS,
    'google_project.number': (attribute: (name: string) => string | undefined) => {
      const id = attribute('project_id');
      return id === undefined ? undefined : organization?._project(id)?.number;
    },
  };
  const reading = readStacks(stacks, { parameters, derivations });
  const notices = reading.resources.flatMap(({ type, name }) => NOT_READ[type] === undefined ? [] : [`${type}.${name} is not read: use ${NOT_READ[type]}`]);
  if (!reading.resources.some(({ type }) => JUDGED.test(type))) notices.push('the templates hold no deny policy, no principal access boundary, no organization policy and no service perimeter');
  return { ...reading, notices };
}
