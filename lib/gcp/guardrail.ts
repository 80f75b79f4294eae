import { Construct, IConstruct } from 'constructs';
import { empty, inconsistent, malformed, mustBeGiven, notHeldNatively } from '../core/errors';
import { lowerNameFromPath } from '../core/naming';
import { promiseOfSparing } from '../core/spared';
import { addMetadata, addResource, terraformStackOf, urlencode } from '../core/terraform';
import { isUnresolved } from '../core/tokens';
import { Control, ControlOptions, Gap, Gate, GateKind } from '../intent';
import { GuardrailDocument, GuardrailDocumentKind, GuardrailProps } from './guardrail-document';
import { GuardrailRegistry } from './guardrail-registry';
import { AgentPrincipals, checkSpared, sparedBy, SparedProps } from './plan/check-spared';
import { GuardrailPlan, PlannedElement } from './plan/guardrail-plan';
import { BreakGlass, Spared } from './plan/spared';
import { DenyPolicy, denyPolicyAttributes, divided } from './policy/deny-policy';
import { GRANT_SECONDS } from './policy/entitlement';
import { checkNodeOf, checkServiceAccount, tryHomeProject, tryParseNode } from './policy/identifiers';

/** The key of a template's comment that says what each guardrail promises. The read side knows it, too. */
const PROMISES = 'sunkfence:promises';

/** The provider that every guardrail needs. Newer attributes raise the bound where they are used. */
const PROVIDER = { name: 'google', source: 'hashicorp/google', version: '>= 6.50.0' };

/** Resource types of the IAM v3 API, whose writes share a quota of five in a minute. */
const BOUNDARIES = /^google_iam_(principal_access_boundary_policy|(organizations|folders|projects)_policy_binding)$/;

const KINDS: Readonly<Record<string, GuardrailDocumentKind>> = {
  google_access_context_manager_service_perimeter: GuardrailDocumentKind.SERVICE_PERIMETER,
  google_iam_deny_policy: GuardrailDocumentKind.DENY_POLICY,
  google_iam_folders_policy_binding: GuardrailDocumentKind.POLICY_BINDING,
  google_iam_organizations_policy_binding: GuardrailDocumentKind.POLICY_BINDING,
  google_iam_principal_access_boundary_policy: GuardrailDocumentKind.PRINCIPAL_ACCESS_BOUNDARY,
  google_iam_projects_policy_binding: GuardrailDocumentKind.POLICY_BINDING,
  google_model_armor_floorsetting: GuardrailDocumentKind.FLOOR_SETTING,
  google_org_policy_custom_constraint: GuardrailDocumentKind.CUSTOM_CONSTRAINT,
  google_org_policy_policy: GuardrailDocumentKind.ORGANIZATION_POLICY,
  google_organization_iam_custom_role: GuardrailDocumentKind.CUSTOM_ROLE,
  google_privileged_access_manager_entitlement: GuardrailDocumentKind.ENTITLEMENT,
  google_resource_manager_lien: GuardrailDocumentKind.LIEN,
  google_service_account_iam_member: GuardrailDocumentKind.IAM_MEMBER,
};

/**
 * What the guardrails of Google Cloud have in common: the resources that they make, the documents in them, and what they leave open.
 *
 * @exampleMetadata fixture=gcp
 * @example
 * for (const child of stack.node.findAll()) {
 *   if (child instanceof Guardrail) {
 *     console.log(child.documents.map((document) => `${document.kind} ${document.name}`));
 *     console.log(child.gaps.map((gap) => gap.possible));
 *   }
 * }
 */
export abstract class Guardrail extends Construct {
  /** The resources, in the order in which they are deployed. */
  public readonly elements: IConstruct[] = [];

  /** Every document that this guardrail makes. */
  public readonly documents: GuardrailDocument[] = [];

  /** What stays possible, for whom, and what to add. */
  public readonly gaps: Gap[] = [];

  /**
   * What the props say of those who are spared, checked.
   *
   * @param others further principals that are spared, by prop
   * @internal
   */
  protected _spared(
    props: GuardrailProps & ControlOptions, organization: string, agents: AgentPrincipals, others: Record<string, readonly string[]> = {},
  ): Spared {
    const gate = props.gate ?? Gate.UNAVAILABLE;
    const exemptions = props.exemptions ?? [];
    const administrators = props.administrators ?? [];
    if (gate.sessionTagKey !== undefined) {
      throw notHeldNatively('gate.sessionTagKey', gate.sessionTagKey, 'Google', 'sessions there carry no tags', 'Privileged Access Manager asks for the approval instead');
    }
    const breakGlass = breakGlassOf(props, gate, exemptions.length > 0);
    const spared: SparedProps = {
      gate,
      exemptions,
      eligibleUsers: breakGlass?.eligibleUsers ?? [],
      breakGlassAccount: breakGlass?.account,
      others: { administrators, ...others },
    };
    checkSpared(spared, agents, new Date());
    if (breakGlass && gate.kind !== GateKind.UNAVAILABLE) checkSomebodyElse(gate.approvers, breakGlass.eligibleUsers);
    const registry = GuardrailRegistry.of(this);
    if (agents.principals.length > 0) registry.addAgents(agents);
    for (const [prop, who] of sparedBy(spared)) registry.addSpared(prop, [who]);
    if (breakGlass) {
      const change = 'whoever becomes the account passes both: say the same in both, or name another account';
      const { kind, approvers, from, until } = gate;
      registry.say('breakGlassAccount', [breakGlass.account], [
        { prop: 'gate', value: JSON.stringify({ kind, approvers, from, until }), change },
        { prop: 'exemptions', value: JSON.stringify(exemptions.map(({ who, until: end }) => ({ who, until: end }))), change },
        { prop: 'eligibleUsers', value: breakGlass.eligibleUsers.join(', '), change },
        { prop: 'maxRequestDuration', value: breakGlass.maxRequestDuration, change },
      ], this.node.path);
    }
    return { path: this.node.path, organization, gate, exemptions, breakGlass, administrators };
  }

  /**
   * The organization, given or the node itself.
   *
   * @internal
   */
  protected _organization(props: GuardrailProps, attachTo: string | undefined): string {
    const own = attachTo !== undefined && tryParseNode(attachTo)?.kind === 'organizations' ? attachTo : undefined;
    const organization = props.organization ?? own;
    if (organization === undefined) {
      throw mustBeGiven('organization', 'a node that is none', 'name the organization of the node (`organizations/123456789012`): its service agents are spared');
    }
    checkNodeOf('organization', organization, 'organizations');
    if (own !== undefined && own !== organization) throw inconsistent('organization', organization, `attachTo \`${own}\``, 'leave it out');
    return organization;
  }

  /**
   * Makes what was planned.
   *
   * @internal
   */
  protected _make(plan: GuardrailPlan, props: GuardrailProps): void {
    const registry = GuardrailRegistry.of(this);
    this.takeRoom(registry, plan, props);
    const made = new Map<string, IConstruct>();
    for (const planned of plan.elements) {
      const { key, type, name, nodes, attributes } = planned;
      const place = this.placeOf(planned, registry);
      if (place) made.set(key, this.makeElement(planned, place, made, props, registry));
      this.documents.push({ name, kind: KINDS[type], resourceType: type, content: copyOf(attributes), attachedTo: [...nodes] });
    }
    for (const policy of this.limited(plan.denyPolicies, props)) this.makeDenyPolicy(policy, props, registry);
    this.gaps.push(...plan.gaps);
  }

  /**
   * Writes what is promised into the template, in the words of the props and without any of the policies' own: what is checked against it must
   * not come from it.
   *
   * @internal
   */
  protected _promise(control: Control, spared: Spared, intent: Record<string, unknown>): void {
    const { gate, exemptions, administrators, breakGlass, organization } = spared;
    addMetadata(this, PROMISES, {
      [this.node.path]: {
        control,
        intent: {
          organization,
          ...promiseOfSparing(gate, exemptions),
          administrators,
          breakGlassAccount: breakGlass?.account,
          breakGlassProject: breakGlass?.project,
          ...intent,
          policies: this.documents.map(({ name }) => name),
        },
      },
    });
  }

  /** Where a resource is made; nowhere where another guardrail has made it for both. */
  private placeOf({ type, name, shared }: PlannedElement, registry: GuardrailRegistry): Construct | undefined {
    if (shared !== undefined) return registry.placeFor(shared, `${type} ${name}`, terraformStackOf(this));
    registry.takeName(NAMING_PROPS[KINDS[type]] ?? 'attachTo', `${type} ${name}`);
    return this;
  }

  private makeElement(
    planned: PlannedElement, place: Construct, made: ReadonlyMap<string, IConstruct>, props: GuardrailProps, registry: GuardrailRegistry,
  ): IConstruct {
    const { key, type, attributes, after = [], provider } = planned;
    const element = addResource(place, idOf(key), type, attributes, {
      provider: { ...PROVIDER, version: provider ?? PROVIDER.version },
      dependsOn: after.map((each) => made.get(each)!),
      preventDestroy: !planned.expendable && (props.preventDestroy ?? true),
    });
    registry.addElement(terraformStackOf(this), element);
    if (BOUNDARIES.test(type)) registry.chainBoundary(terraformStackOf(this), element);
    this.elements.push(element);
    return element;
  }

  private makeDenyPolicy(policy: DenyPolicy, props: GuardrailProps, registry: GuardrailRegistry): void {
    const name = `${lowerNameFromPath(this.node.path, NAME_LENGTH - policy.key.length - 1)}-${policy.key}`;
    const attributes = denyPolicyAttributes(policy, name, urlencode(this, `cloudresourcemanager.googleapis.com/${policy.node}`));
    registry.takeName('attachTo', `${policy.node} ${name}`);
    const element = addResource(this, idOf(policy.key), 'google_iam_deny_policy', attributes, {
      provider: PROVIDER,
      preventDestroy: props.preventDestroy ?? true,
    });
    registry.chainDenial(terraformStackOf(this), element);
    this.elements.push(element);
    this.documents.push({
      name, kind: GuardrailDocumentKind.DENY_POLICY, resourceType: 'google_iam_deny_policy', content: copyOf(attributes), attachedTo: [policy.node],
    });
  }

  private limited(policies: readonly DenyPolicy[], { quotas = {} }: GuardrailProps): DenyPolicy[] {
    const { permissionsPerRule = Infinity } = quotas;
    if (permissionsPerRule < 1) throw malformed('quotas.permissionsPerRule', String(permissionsPerRule), 'at least 1');
    return policies.map((policy) => ({ ...policy, rules: divided(policy.rules, permissionsPerRule) }));
  }

  /** Quotas of every node that something goes to. */
  private takeRoom(registry: GuardrailRegistry, plan: GuardrailPlan, props: GuardrailProps): void {
    const policies = this.limited(plan.denyPolicies, props);
    for (const node of new Set(policies.map((policy) => policy.node))) {
      registry.takeRoom(node, policies.filter((policy) => policy.node === node), this.node.path, props.quotas ?? {});
    }
    const ofKind = (kind: GuardrailDocumentKind) => plan.elements.filter(({ type }) => KINDS[type] === kind);
    const count = (elements: readonly PlannedElement[], key: (element: PlannedElement) => string) => {
      const counts = new Map<string, number>();
      for (const element of elements) counts.set(key(element), (counts.get(key(element)) ?? 0) + 1);
      return counts;
    };
    const constraints = ofKind(GuardrailDocumentKind.CUSTOM_CONSTRAINT);
    for (const [type, number] of count(constraints, ({ attributes }) => (attributes.resource_types as string[])[0])) {
      registry.takeConstraints(constraints[0].attributes.parent as string, type, this.node.path, number, props.quotas?.customConstraintsPerType);
    }
    for (const [set, number] of count(ofKind(GuardrailDocumentKind.POLICY_BINDING), ({ attributes }) => (attributes.target as any).principal_set)) {
      registry.takeBinding(set, this.node.path, number);
    }
  }
}

/** Longest name of a deny policy. */
const NAME_LENGTH = 63;

/** Props that name what Google knows one of, by what it is. */
const NAMING_PROPS: Partial<Readonly<Record<GuardrailDocumentKind, string>>> = {
  [GuardrailDocumentKind.FLOOR_SETTING]: 'projects',
  [GuardrailDocumentKind.LIEN]: 'projects',
};

/** `policy-storage-softDelete` is `PolicyStorageSoftDelete`: ids are part of the contract. */
function idOf(key: string): string {
  return key.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('');
}

function breakGlassOf(props: GuardrailProps, gate: Gate, exempted: boolean): BreakGlass | undefined {
  const account = props.breakGlassAccount;
  if (account === undefined) {
    const because = gate.kind !== GateKind.UNAVAILABLE ? 'a gate' : exempted ? 'exemptions' : undefined;
    if (because) throw mustBeGiven('breakGlassAccount', because, 'name the service account that people become when they are let through: a grant cannot lift a denial, and a denial knows no time');
    for (const prop of ['breakGlassProject', 'eligibleUsers', 'maxRequestDuration'] as const) {
      if (props[prop] !== undefined) throw inconsistent(prop, String(props[prop]), 'breakGlassAccount, which is not given', 'name the account, or remove it');
    }
    return undefined;
  }
  checkServiceAccount('breakGlassAccount', account);
  if (gate.kind === GateKind.UNAVAILABLE && !exempted) throw mustBeGiven('gate', 'breakGlassAccount', 'give a gate or exemptions, or remove the account: it would be spared without anybody being asked');
  const home = tryHomeProject(account);
  const project = props.breakGlassProject ?? (home && `projects/${home}`);
  if (project === undefined) throw mustBeGiven('breakGlassProject', 'an account whose email is not known before Terraform runs', 'name its project (`projects/acme-break-glass`)');
  const { id } = checkNodeOf('breakGlassProject', project, 'projects');
  if (home !== undefined && !isUnresolved(id) && /\D/.test(id) && /\D/.test(home) && id !== home) {
    throw inconsistent('breakGlassProject', project, `breakGlassAccount \`${account}\``, 'name the project that the account is in');
  }
  if (props.eligibleUsers?.length === 0) throw empty('eligibleUsers', 'name who may ask, or leave the prop out for the approvers');
  return { account, project, eligibleUsers: props.eligibleUsers ?? gate.approvers, maxRequestDuration: durationOf(props.maxRequestDuration) };
}

/** Nobody approves a request of their own. */
function checkSomebodyElse(approvers: readonly string[], eligibleUsers: readonly string[]): void {
  const [only, ...rest] = new Set(approvers.map((member) => member.toLowerCase()));
  if (rest.length > 0 || !only?.startsWith('user:') || eligibleUsers.some((member) => member.toLowerCase() !== only)) return;
  throw inconsistent('eligibleUsers', eligibleUsers.join(', '), `gate, where \`${approvers[0]}\` alone approves, and nobody approves a request of their own`,
    'name a second approver or a group, or others who may ask');
}

function durationOf(given = '3600s'): string {
  if (isUnresolved(given)) return given;
  const seconds = /^\d+s$/.test(given) ? Number(given.slice(0, -1)) : NaN;
  if (!(seconds >= GRANT_SECONDS.least && seconds <= GRANT_SECONDS.most)) {
    throw malformed('maxRequestDuration', given, `whole seconds from \`${GRANT_SECONDS.least}s\` to \`${GRANT_SECONDS.most}s\``);
  }
  return given;
}

/** A copy that nobody else holds. */
function copyOf(attributes: object): any {
  return JSON.parse(JSON.stringify(attributes));
}
