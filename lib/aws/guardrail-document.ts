/** Which of AWS's controls a document is. */
export enum GuardrailDocumentKind {
  /** What principals of the targets may not do. */
  SERVICE_CONTROL_POLICY = 'SERVICE_CONTROL_POLICY',

  /** What may not be done to resources of the targets. */
  RESOURCE_CONTROL_POLICY = 'RESOURCE_CONTROL_POLICY',

  /** What a role or user may not do, whatever it is granted. */
  PERMISSIONS_BOUNDARY = 'PERMISSIONS_BOUNDARY',
}

/** A policy document that a guardrail makes, as it stands in the template. */
export interface GuardrailDocument {
  /** The name of the policy. */
  readonly name: string;

  readonly kind: GuardrailDocumentKind;

  /** The document: an object with `Version` and `Statement`. */
  readonly content: any;

  /** Its size in characters, as the quota counts them; values that are not known yet are counted at their longest. */
  readonly size: number;

  /** The most characters that it may have. */
  readonly maxSize: number;

  /** The roots, units and accounts that it is attached to; none for a boundary. */
  readonly targets: string[];
}

/** Limits of an organization that differ from AWS's own. */
export interface PolicyQuotas {
  /**
   * Characters of a service control policy.
   *
   * @default 10240
   */
  readonly serviceControlPolicySize?: number;

  /**
   * Service control policies that the guardrails of this app may attach to one target.
   *
   * @default 7 - of AWS's 10, less FullAWSAccess and two of AWS Control Tower
   */
  readonly serviceControlPolicies?: number;

  /**
   * Characters of a resource control policy.
   *
   * @default 5120
   */
  readonly resourceControlPolicySize?: number;

  /**
   * Resource control policies that the guardrails of this app may attach to one target.
   *
   * @default 4 - of AWS's 5, less RCPFullAWSAccess
   */
  readonly resourceControlPolicies?: number;

  /**
   * Characters of a permissions boundary, white space left out.
   *
   * @default 6144
   */
  readonly permissionsBoundarySize?: number;
}

/** What every guardrail of AWS takes. */
export interface GuardrailProps {
  /**
   * ARN patterns of the roles that maintain the fence in the accounts: they change the roles that are spared, the boundary and its stacks.
   * None of them may be an agent.
   *
   * @default - the roles of StackSets and of AWS Control Tower: `stacksets-exec-*` and `AWSControlTowerExecution`
   */
  readonly administrators?: string[];

  /**
   * The management account of the organization. No organization policy binds it, so it can be neither a target nor a home for agents.
   *
   * @default - the account of the stack that the policies are in, if it is known
   */
  readonly managementAccount?: string;

  /**
   * Limits of the organization, where they differ from AWS's own.
   *
   * @default - AWS's limits
   */
  readonly quotas?: PolicyQuotas;
}

/** What a guardrail takes that is attached to places in the organization. */
export interface TargetedGuardrailProps extends GuardrailProps {
  /** What it is attached to: a root (`r-acm1`), organizational units (`ou-acm1-prod0001`) or accounts of 12 digits. Everything below is bound. */
  readonly targets: string[];
}
