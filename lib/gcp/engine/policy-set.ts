import { TerraformResource } from '../../engine/terraform/stack';
import { and, NO, Truth } from '../../engine/truth';
import { Place } from './node';
import { Organization } from './organization';
import { PermissionView } from './permissions';
import { AccessBoundary, BoundaryBinding, readAccessBoundary, readBoundaryBinding } from './policies/access-boundary';
import { CustomRoles, readCustomRole } from './policies/allow';
import { CustomConstraint, readCustomConstraint } from './policies/custom-constraint';
import { DenyRule, isAbout, readDenyPolicy } from './policies/deny-policy';
import { OrganizationPolicy, readOrganizationPolicy } from './policies/organization-policy';
import { ADDITIONS, Perimeter, readPerimeter } from './policies/service-perimeter';

/** How many actions a scope remembers. */
const REMEMBERED = 32_768;

/** A rule that is about a permission in a place, for certain or perhaps. */
export interface Candidate {
  readonly rule: DenyRule;
  readonly truth: Truth;
}

/** The deny rules that reach a place, by permission. */
export class Scope {
  private readonly known = new Map<string, readonly Candidate[]>();

  public constructor(public readonly reaching: readonly Candidate[]) {
  }

  public about(permission: PermissionView): readonly Candidate[] {
    let candidates = this.known.get(permission.name);
    if (!candidates) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      candidates = this.reaching.flatMap(({ rule, truth }) => {
        const about = and(truth, isAbout(rule, permission));
        return about === NO ? [] : [{ rule, truth: about }];
      });
      this.known.set(permission.name, candidates);
    }
    return candidates;
  }
}

/** The rules of elements that were read, by the organization that they were read in. */
const read = new WeakMap<TerraformResource, Map<Organization | undefined, readonly DenyRule[]>>();

/** The same element has the same rules, in whichever set: what a prover found out about a rule, it need not find again. */
function denyRulesOf(resource: TerraformResource, organization: Organization | undefined): readonly DenyRule[] {
  const known = read.get(resource) ?? new Map<Organization | undefined, readonly DenyRule[]>();
  const rules = known.get(organization) ?? readDenyPolicy(resource, organization);
  read.set(resource, known.set(organization, rules));
  return rules;
}

/** The elements that bind a principal access boundary to a set. */
const BINDINGS = ['google_iam_organizations_policy_binding', 'google_iam_folders_policy_binding', 'google_iam_projects_policy_binding'];

/** Policies of every kind, read once. */
export class PolicySet {
  public readonly denyRules: readonly DenyRule[];
  public readonly boundaries: readonly AccessBoundary[];
  public readonly bindings: readonly BoundaryBinding[];
  public readonly organizationPolicies: ReadonlyMap<string, readonly OrganizationPolicy[]>;
  public readonly customConstraints: readonly CustomConstraint[];
  public readonly perimeters: readonly Perimeter[];
  public readonly customRoles: CustomRoles;

  private readonly scopes = new WeakMap<Place, Scope>();
  private readonly alike = new Map<string, Scope>();

  public constructor(resources: readonly TerraformResource[], organization: Organization | undefined) {
    const of = (...types: string[]) => resources.filter(({ type }) => types.includes(type));
    this.denyRules = of('google_iam_deny_policy').flatMap((resource) => denyRulesOf(resource, organization));
    this.boundaries = of('google_iam_principal_access_boundary_policy').map(readAccessBoundary);
    this.bindings = of(...BINDINGS).map((resource) => readBoundaryBinding(resource, this.boundaries, organization));
    this.customConstraints = of('google_org_policy_custom_constraint').map(readCustomConstraint);
    const additions = of(...Object.keys(ADDITIONS));
    this.perimeters = of('google_access_context_manager_service_perimeter').map((resource) => readPerimeter(resource, additions, organization));
    this.customRoles = new Map(of('google_project_iam_custom_role', 'google_organization_iam_custom_role').map(readCustomRole));
    const byConstraint = new Map<string, OrganizationPolicy[]>();
    for (const resource of of('google_org_policy_policy')) {
      const policy = readOrganizationPolicy(resource, organization);
      if (policy) byConstraint.set(policy.constraint, [...byConstraint.get(policy.constraint) ?? [], policy]);
    }
    this.organizationPolicies = byConstraint;
  }

  /** Whether there is nothing to judge by. */
  public get isEmpty(): boolean {
    return this.denyRules.length + this.bindings.length + this.organizationPolicies.size + this.perimeters.length === 0;
  }

  /** The deny rules that reach a place. Places that the same rules reach share a scope, and what it remembers. */
  public at(place: Place): Scope {
    let scope = this.scopes.get(place);
    if (!scope) {
      const reaching = this.denyRules.flatMap((rule) => {
        const truth = place.isBelow(rule.node);
        return truth === NO ? [] : [{ rule, truth }];
      });
      const key = reaching.map(({ rule, truth }) => `${this.denyRules.indexOf(rule)}/${truth}`).join();
      scope = this.alike.get(key) ?? new Scope(reaching);
      this.alike.set(key, scope);
      this.scopes.set(place, scope);
    }
    return scope;
  }
}
