/** Which of AWS's controls a policy is. */
export enum PolicyType {
  SERVICE_CONTROL_POLICY = 'SERVICE_CONTROL_POLICY',
  RESOURCE_CONTROL_POLICY = 'RESOURCE_CONTROL_POLICY',
  PERMISSIONS_BOUNDARY = 'PERMISSIONS_BOUNDARY',
  IDENTITY_POLICY = 'IDENTITY_POLICY',
  SESSION_POLICY = 'SESSION_POLICY',
  RESOURCE_POLICY = 'RESOURCE_POLICY',
  VPC_ENDPOINT_POLICY = 'VPC_ENDPOINT_POLICY',
}

/** A policy by hand, or as it was found in a template. */
export interface PolicySource {
  /** Its name. */
  readonly name: string;

  readonly type: PolicyType;

  /** The document: an object with `Version` and `Statement`, or its JSON. */
  readonly document: any;

  /**
   * What it is attached to: the root, units and accounts of an organization policy, the ARNs of the principals that carry a boundary (patterns
   * are allowed: `arn:aws:iam::*:role/agents/*`).
   *
   * @default - nothing
   */
  readonly targets?: string[];

  /**
   * The file that it is in.
   *
   * @default - none
   */
  readonly file?: string;

  /**
   * The JSON path of the document in the file.
   *
   * @default "$"
   */
  readonly path?: string;

  /**
   * Why it may not be there, for example since it has a condition that depends on a parameter.
   *
   * @default - it is there
   */
  readonly uncertain?: string;
}
