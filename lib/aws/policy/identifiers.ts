import { malformed, managementAccount, notAscii, duplicate, empty } from '../../core/errors';
import { isUnresolved } from '../../core/tokens';

// The identifiers of AWS Organizations and IAM, as their API models describe them.

const ROOT = /^r-[0-9a-z]{4,32}$/;
const UNIT = /^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/;
const ACCOUNT = /^\d{12}$/;
const PATH = /^o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}\/(ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}\/)*$/;
const PRINCIPAL = /^arn:(aws[a-z-]*|\*):iam::(\d{12}|\*):(role|user)\/[\x21-\x7e]+$/;
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d$/;
const IAM_PATH = /^\/([\x21-\x7e]+\/)+$/;

/** Targets of an organization policy: a root, units or accounts. Unresolved values pass. */
export function checkTargets(targets: readonly string[], management?: string): void {
  if (targets.length === 0) throw empty('targets', 'name a root, an organizational unit or an account');
  targets.forEach((target, i) => {
    if (isUnresolved(target)) return;
    if (![ROOT, UNIT, ACCOUNT].some((shape) => shape.test(target))) {
      throw malformed('targets', target, 'a root (`r-acm1`), an organizational unit (`ou-acm1-prod0001`) or an account of 12 digits');
    }
    if (target === management) throw managementAccount(target);
    if (targets.indexOf(target) !== i) throw duplicate('targets', target);
  });
}

/** An account id. */
export function checkAccount(prop: string, account: string): void {
  if (!isUnresolved(account) && !ACCOUNT.test(account)) throw malformed(prop, account, 'an account of 12 digits');
}

/** Organization paths; the last part of each is the unit (or root) itself. */
export function checkOrganizationPaths(prop: string, paths: readonly string[]): void {
  if (paths.length === 0) throw empty(prop, 'name at least one organization path');
  for (const path of paths) {
    if (!isUnresolved(path) && !PATH.test(path)) {
      throw malformed(prop, path, 'an organization path with a slash at its end (`o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/`)');
    }
  }
}

/** The unit, or root, that an organization path ends in. */
export function unitOf(path: string): string {
  return path.split('/').filter(Boolean).pop()!;
}

/** ARN patterns of roles and users, as `aws:PrincipalArn` holds them: never of sessions. */
export function checkPrincipals(prop: string, arns: readonly string[]): void {
  for (const arn of arns) {
    if (isUnresolved(arn)) continue;
    checkAscii(prop, arn);
    if (arn.includes(':assumed-role/')) {
      throw malformed(prop, arn, 'the ARN of a role, not of its session (`arn:aws:iam::111122223333:role/name`)');
    }
    if (!PRINCIPAL.test(arn)) throw malformed(prop, arn, 'ARN patterns of roles or users (`arn:aws:iam::*:role/BreakGlassApprover`)');
  }
}

/** A region's name. */
export function checkRegion(prop: string, region: string): void {
  if (!isUnresolved(region) && !REGION.test(region)) throw malformed(prop, region, 'a region such as `us-east-1`');
}

/** A path of IAM, as roles and policies have. */
export function checkIamPath(prop: string, path: string): void {
  if (!isUnresolved(path) && !IAM_PATH.test(path)) throw malformed(prop, path, 'an IAM path that begins and ends with a slash (`/agents/`)');
}

/** Text that goes into a document or a name. */
export function checkAscii(prop: string, text: string): void {
  if (!/^[\x20-\x7e]*$/.test(text)) throw notAscii(prop, text);
}

// Source: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html, seen 2026-11-20.
const PARTITIONS: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'aws-cn'],
  [/^us-gov-/, 'aws-us-gov'],
  [/^us-iso-/, 'aws-iso'],
  [/^us-isob-/, 'aws-iso-b'],
  [/^eu-isoe-/, 'aws-iso-e'],
  [/^us-isof-/, 'aws-iso-f'],
  [/^eusc-/, 'aws-eusc'],
  [/^(af|ap|ca|eu|il|me|mx|sa|us)-(central|east|north|northeast|northwest|south|southeast|southwest|west)-\d$/, 'aws'],
];

/** The partition that a region is in; nothing where the region is of none that is known here. */
export function partitionOf(region: string): string | undefined {
  return PARTITIONS.find(([regions]) => regions.test(region))?.[1];
}
