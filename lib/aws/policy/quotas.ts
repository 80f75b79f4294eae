// Limits of the policies that are emitted, with their source and the date they were looked up.

export type PolicyKind = 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY' | 'PERMISSIONS_BOUNDARY';

export interface Quota {
  /** Characters of one document. */
  readonly size: number;
  /** Documents that can be attached directly to one root, unit or account (to one principal, for a boundary). */
  readonly attached: number;
  /** Of these, how many are in use before the first guardrail. */
  readonly reserved: number;
  /** Characters are counted without white space. */
  readonly ignoresWhitespace: boolean;
  readonly source: string;
  readonly seen: string;
}

export const QUOTAS: Readonly<Record<PolicyKind, Quota>> = {
  // Reserved: FullAWSAccess, and two for the policies of AWS Control Tower.
  SERVICE_CONTROL_POLICY: {
    size: 10_240,
    attached: 10,
    reserved: 3,
    ignoresWhitespace: false,
    source: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html',
    seen: '2026-11-20',
  },
  // Reserved: RCPFullAWSAccess, which counts and cannot be detached.
  RESOURCE_CONTROL_POLICY: {
    size: 5_120,
    attached: 5,
    reserved: 1,
    ignoresWhitespace: false,
    source: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html',
    seen: '2026-11-20',
  },
  PERMISSIONS_BOUNDARY: {
    size: 6_144,
    attached: 1,
    reserved: 0,
    ignoresWhitespace: true,
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
    seen: '2026-11-20',
  },
};

/** Longest name of an organization policy. */
export const NAME_LENGTH = 128;
