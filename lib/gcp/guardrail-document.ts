/** Which of Google's controls a document is. */
export enum GuardrailDocumentKind {
  /** What principals may not do on a node and below it, whatever they are granted. */
  DENY_POLICY = 'DENY_POLICY',

  /** Where principals may act at all. */
  PRINCIPAL_ACCESS_BOUNDARY = 'PRINCIPAL_ACCESS_BOUNDARY',

  /** Whom a principal access boundary binds. */
  POLICY_BINDING = 'POLICY_BINDING',

  /** What resources of a node may be like. */
  ORGANIZATION_POLICY = 'ORGANIZATION_POLICY',

  /** A constraint that an organization policy of this guardrail enforces. */
  CUSTOM_CONSTRAINT = 'CUSTOM_CONSTRAINT',

  /** What an envelope holds, as a role to be granted. */
  CUSTOM_ROLE = 'CUSTOM_ROLE',

  /** Who may become the break-glass account, and who agrees. */
  ENTITLEMENT = 'ENTITLEMENT',

  /** Who is exempted, and until when. */
  IAM_MEMBER = 'IAM_MEMBER',

  /** Services that answer nobody outside. */
  SERVICE_PERIMETER = 'SERVICE_PERIMETER',

  /** What Model Armor refuses in a project. */
  FLOOR_SETTING = 'FLOOR_SETTING',

  /** What keeps a project from being deleted. */
  LIEN = 'LIEN',
}

/** Something that a guardrail makes, as it stands in the template. */
export interface GuardrailDocument {
  /** The name by which Google knows it. */
  readonly name: string;

  readonly kind: GuardrailDocumentKind;

  /** The type of its resource, for example `google_iam_deny_policy`. */
  readonly resourceType: string;

  /** Its attributes, named as Terraform's JSON names them. */
  readonly content: any;

  /** The nodes that it is attached to: organizations, folders, projects. */
  readonly attachedTo: string[];
}

/**
 * Limits that differ from Google's own, or what is left of them: the guardrails of this app may take so much on one node. Lower them by what the
 * node has from elsewhere.
 */
export interface PolicyQuotas {
  /**
   * Deny policies on one node.
   *
   * @default 500
   */
  readonly denyPolicies?: number;

  /**
   * Deny rules on one node, in all its policies.
   *
   * @default 500
   */
  readonly denyRules?: number;

  /**
   * Principals in all deny policies of a node, each appearance counted.
   *
   * @default 2500
   */
  readonly denyPrincipals?: number;

  /**
   * Groups and domains in all deny policies of a node, each appearance counted.
   *
   * @default 500
   */
  readonly denyGroups?: number;

  /**
   * Permissions in one deny rule; a rule with more is divided. Google publishes no limit.
   *
   * @default - rules are not divided
   */
  readonly permissionsPerRule?: number;

  /**
   * Custom constraints for one resource type, in the organization.
   *
   * @default 20
   */
  readonly customConstraintsPerType?: number;
}

/** What every guardrail of Google Cloud takes. */
export interface GuardrailProps {
  /**
   * The organization, `organizations/123456789012`. Its service agents are never denied, and some controls exist there alone.
   *
   * @default - `attachTo`, where that is an organization; otherwise it has to be given
   */
  readonly organization?: string;

  /**
   * Who maintains the fence: principals as deny policies name them. They change organization policies, boundaries and liens, and deploy this stack.
   * None of them may be an agent.
   *
   * @default - nobody but the gate, and whoever removes the deny policy first
   */
  readonly administrators?: string[];

  /**
   * The email of the service account that is spared, which people become through the gate and through exemptions. Needed with either.
   *
   * @default - nobody is spared
   */
  readonly breakGlassAccount?: string;

  /**
   * The project of that account, `projects/acme-break-glass`. It should hold nothing else: a grant through the gate is of the whole project.
   *
   * @default - the project in the email
   */
  readonly breakGlassProject?: string;

  /**
   * Who may ask to become the break-glass account: members as allow policies have them (`user:`, `group:`). Nobody agrees to their own request.
   *
   * @default - the approvers of the gate, for each other
   */
  readonly eligibleUsers?: string[];

  /**
   * How long a grant through the gate lasts at most, in seconds from `1800s` to `604800s`.
   *
   * @default '3600s'
   */
  readonly maxRequestDuration?: string;

  /**
   * Whether Terraform refuses to destroy what the guardrail made. Set it to `false` in a deployment of its own before you take the guardrail down.
   *
   * @default true
   */
  readonly preventDestroy?: boolean;

  /**
   * What of Google's limits the guardrails of this app may use on a node.
   *
   * @default - Google's limits
   */
  readonly quotas?: PolicyQuotas;
}

/** What a guardrail takes that is attached to one node. */
export interface AttachedGuardrailProps extends GuardrailProps {
  /**
   * What it is attached to: `organizations/123456789012`, `folders/100000000001`, `projects/111111111111`, or a token of your own resource. Everything below is
   * bound.
   */
  readonly attachTo: string;
}
