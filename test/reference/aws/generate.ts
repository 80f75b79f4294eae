/**
 * Requests and policies that nearly match, for comparing two evaluators. Everything comes from small vocabularies, so that things often meet, and from the
 * numbers of the given source, so that the same source gives the same cases. One world of policies serves for many requests.
 */
import { AccessRequest } from '../../../lib/aws/engine/access-request';
import { PolicySource, PolicyType } from '../../../lib/aws/engine/policy-source';
import { OrganizationTree } from './decide';

export type Random = () => number;

export interface World {
  readonly policies: readonly PolicySource[];
  readonly organization: OrganizationTree | undefined;
  /** The condition keys that the policies name; a request carries these more often. */
  readonly keys: readonly string[];
}

export interface Case {
  readonly policies: readonly PolicySource[];
  readonly organization: OrganizationTree | undefined;
  readonly request: AccessRequest;
}

type Json = Record<string, unknown>;

const { floor, imul } = Math; // Jest looks every global up, slowly

const [PROD, NONPROD, SECURITY, MANAGEMENT, OUTSIDE] = ['111122223333', '444455556666', '555566667777', '777788889999', '999900001111'];
const [ROOT, PROD_UNIT, INNER_UNIT, NONPROD_UNIT] = ['r-acm1', 'ou-acm1-prod0001', 'ou-acm1-inner001', 'ou-acm1-nonprod1'];
const UNKNOWN_PART = '\uE000the parameter Stage\uE001';

const IDENTITIES = [
  `arn:aws:iam::${PROD}:role/agents/coder`, `arn:aws:iam::${PROD}:role/agents/coder`, `arn:aws:iam::${NONPROD}:role/agents/coder`,
  `arn:aws:iam::${PROD}:role/agents/mcp-files`, `arn:aws:iam::${PROD}:role/deploy`, `arn:aws:iam::${NONPROD}:role/deploy`, `arn:aws:iam::${MANAGEMENT}:role/deploy`,
  `arn:aws:iam::${OUTSIDE}:role/agents/coder`, `arn:aws:iam::${PROD}:user/people/alice`, `arn:aws:iam::${PROD}:root`,
  `arn:aws:iam::${PROD}:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup`,
];
const OTHERS = [
  `arn:aws:sts::${PROD}:assumed-role/coder/s1`, `arn:aws:sts::${PROD}:assumed-role/deploy/s1`, `arn:aws:sts::${NONPROD}:assumed-role/coder/s2`,
  `arn:aws:sts::${PROD}:federated-user/bob`, 'backup.amazonaws.com', '*',
];
const PROVIDER = `arn:aws:iam::${PROD}:saml-provider/corp`;

/** Actions with the resources that they are asked on, near each other. */
const ACTIONS: readonly (readonly [action: string, resources: readonly string[]])[] = [
  ['s3:GetObject', ['arn:aws:s3:::acme-prod-data/a', 'arn:aws:s3:::acme-prod-data/alice/a', 'arn:aws:s3:::acme-nonprod-scratch/a:b']],
  ['s3:PutObject', ['arn:aws:s3:::acme-prod-data/a', 'arn:aws:s3:::acme-nonprod-scratch/a']],
  ['s3:DeleteBucket', ['arn:aws:s3:::acme-prod-data', 'arn:aws:s3:::acme-prod-config', 'arn:aws:s3:::acme-nonprod-scratch']],
  ['s3:ListAllMyBuckets', ['*']],
  ['rds:DeleteDBInstance', [`arn:aws:rds:us-east-1:${PROD}:db:orders`, `arn:aws:rds:us-east-2:${PROD}:db:orders-dev`, `arn:aws:rds:us-east-1:${NONPROD}:db:orders`]],
  ['rds:DescribeDBInstances', [`arn:aws:rds:us-east-1:${PROD}:db:orders`, `arn:aws:rds:us-east-1:${NONPROD}:db:orders`]],
  ['kms:Decrypt', [`arn:aws:kms:us-east-1:${PROD}:key/k-1`, `arn:aws:kms:us-east-1:${NONPROD}:key/k-1`]],
  ['kms:RetireGrant', [`arn:aws:kms:us-east-1:${PROD}:key/k-1`]],
  ['sts:AssumeRole', [`arn:aws:iam::${PROD}:role/agents/coder`, `arn:aws:iam::${PROD}:role/deploy`, `arn:aws:iam::${NONPROD}:role/deploy`]],
  ['sts:AssumeRoleWithSAML', [`arn:aws:iam::${PROD}:role/deploy`]],
  ['iam:PassRole', [`arn:aws:iam::${PROD}:role/agents/coder`, `arn:aws:iam::${NONPROD}:role/deploy`]],
  ['iam:CreateRole', [`arn:aws:iam::${PROD}:role/agents/new`, `arn:aws:iam::${PROD}:role/new`]],
  ['secretsmanager:GetSecretValue', [`arn:aws:secretsmanager:us-east-1:${PROD}:secret:db-AbCdEf`, `arn:aws:secretsmanager:us-east-1:${NONPROD}:secret:db-AbCdEf`]],
  ['ec2:DescribeInstances', ['*']],
  ['ec2:TerminateInstances', [`arn:aws:ec2:us-east-1:${PROD}:instance/i-1`, `arn:aws:ec2:us-west-2:${NONPROD}:instance/i-1`]],
  ['bedrock:InvokeModel', ['arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0', `arn:aws:bedrock:us-east-1:${PROD}:inference-profile/us.x`]],
];
const RARE_ACTIONS = ['sts:GetCallerIdentity', 'sts:GetSessionToken', 's3:NoSuchThing'];
const ACTION_PATTERNS = [
  's3:*', 's3:Get*', 'S3:getobject', 's3:?etObject', 's3:DeleteBucket*', 'rds:*', 'rds:Delete*', 'rds:*DBInstance*', 'kms:*', 'kms:Decrypt', 'sts:AssumeRole', 'sts:*',
  'iam:*Role', 'iam:Pass*', 'secretsmanager:GetSecretValue', 'ec2:*', 'ec2:Describe*', 'bedrock:InvokeModel*', 's3:ListAll*',
];
const RESOURCE_PATTERNS = [
  'arn:aws:s3:::acme-prod-*', 'arn:aws:s3:::acme-prod-data/*', 'arn:aws:s3:::acme-prod-data', 'arn:aws:s3:::*/a', 'arn:aws:s3:::acme-????-data*', 'arn:aws:s3:::acme-prod-data/${aws:username}/*',
  `arn:aws:rds:*:${PROD}:db:*`, 'arn:aws:rds:us-east-1:*:db:orders', 'arn:aws:rds:us-east-?:*:*:orders*', 'arn:aws:kms:*:*:key/*', `arn:aws:kms:us-east-1:${PROD}:key/k-1`,
  'arn:aws:iam::*:role/agents/*', 'arn:aws:iam::*:role/*', 'arn:aws:iam::${aws:PrincipalAccount}:role/*', 'arn:aws:secretsmanager:*:*:secret:db-??????', 'arn:aws:ec2:us-east-1:*:instance/*',
  'arn:aws:bedrock:*::foundation-model/amazon.*', 'arn:aws:bedrock', `arn:aws:s3:::${UNKNOWN_PART}-data`, "arn:aws:s3:::${aws:PrincipalTag/team, 'acme-prod-data'}/*",
];

/** Keys, with values that policies compare them with and requests carry, and the families of operators that they are compared by. */
const KEYS: readonly (readonly [key: string, families: string, values: readonly string[], policyOnly?: readonly string[]])[] = [
  ['aws:PrincipalArn', 'Arn String', [], ['arn:aws:iam::*:role/agents/*', `arn:aws:iam::${PROD}:role/agents/coder`, 'arn:aws:iam::*:role/deploy', 'arn:aws:iam::${aws:PrincipalAccount}:role/*']],
  ['aws:PrincipalAccount', 'String', [], [PROD, NONPROD, '1111*']],
  ['aws:PrincipalOrgID', 'String', [], ['o-a1b2c3d4e5', 'o-other', 'o-*']],
  ['aws:PrincipalOrgPaths', 'Set', [], [`o-a1b2c3d4e5/${ROOT}/${PROD_UNIT}/*`, `o-*/${ROOT}/*`]],
  ['aws:ResourceAccount', 'String', [], [PROD, NONPROD, '${aws:PrincipalAccount}']],
  ['aws:ResourceOrgPaths', 'Set', [], [`o-a1b2c3d4e5/${ROOT}/${PROD_UNIT}/*`, `o-a1b2c3d4e5/${ROOT}/*`]],
  ['aws:RequestedRegion', 'String', [], ['us-east-1', 'us-*', 'eu-west-1']],
  ['aws:PrincipalIsAWSService', 'Bool', [], ['true', 'false']],
  ['aws:ViaAWSService', 'Bool', ['true', 'false'], ['true', 'false']],
  ['aws:PrincipalTag/team', 'String', ['red', 'Red', 'blue', `re${UNKNOWN_PART}`], ['red', 'r*', '${aws:ResourceTag/team}', "${aws:ResourceTag/team, 'red'}"]],
  ['aws:ResourceTag/team', 'String', ['red', 'blue', UNKNOWN_PART], ['red', 'RED', '?ed', '${aws:PrincipalTag/team}']],
  ['aws:TagKeys', 'Set', ['agent', 'Agent', 'team', 'guardrail:x'], ['agent', 'guardrail:*', 'team']],
  ['aws:SourceIp', 'Ip', ['10.0.0.1', '10.0.1.1', '2001:db8::1'], ['10.0.0.0/24', '10.0.0.1', '2001:db8::/32']],
  ['aws:CurrentTime', 'Date', ['2026-11-20T12:00:00Z', '2026-11-21T00:00:00+01:00'], ['2026-11-20T12:00:00Z', '1795219200', '2026-11-21']],
  ['s3:max-keys', 'Numeric', ['10', '10.5', '-1', 'ten'], ['10', '11', '10.0']],
  ['aws:SecureTransport', 'Bool', ['true', 'false'], ['true', 'false']],
  ['acme:blob', 'Binary', ['QmFzZQ==', 'QmFzZTI='], ['QmFzZQ==']],
  ['iam:PermissionsBoundary', 'Arn', [`arn:aws:iam::${PROD}:policy/guardrails/agent-boundary`, `arn:aws:iam::${PROD}:policy/other`], ['arn:aws:iam::*:policy/guardrails/*']],
];
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  String: ['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike', 'StringNotLike'],
  Arn: ['ArnLike', 'ArnNotLike', 'ArnEquals', 'ArnNotEquals'],
  Set: ['StringEquals', 'StringLike', 'StringNotLike', 'StringNotEquals'],
  Bool: ['Bool'],
  Ip: ['IpAddress', 'NotIpAddress'],
  Date: ['DateEquals', 'DateNotEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'],
  Numeric: ['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals'],
  Binary: ['BinaryEquals'],
};

/** A source of numbers in [0, 1) that a seed determines: mulberry32. */
export function randomOf(seed: number): Random {
  /* eslint-disable no-bitwise */
  let state = seed | 0; // numbers of more than 31 bits are slow to keep
  return () => {
    state = state + 0x6D2B79F5 | 0;
    let mixed = imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
  /* eslint-enable no-bitwise */
}

export function generateCase(random: Random): Case {
  const world = generateWorld(random);
  const { policies, organization } = world;
  return { policies, organization, request: generateRequest(random, world) };
}

/** An organization and the policies in it. */
export function generateWorld(random: Random): World {
  const organization: OrganizationTree = {
    ...(chance(random, 0.9) ? { id: 'o-a1b2c3d4e5' } : {}),
    root: ROOT,
    units: { [PROD_UNIT]: chance(random, 0.3) ? [{ [INNER_UNIT]: [PROD] }] : [PROD], [NONPROD_UNIT]: [NONPROD] },
    management: MANAGEMENT,
    accounts: [SECURITY],
  };
  const policies: PolicySource[] = [];
  const add = (type: PolicyType, most: number, targets: readonly string[], make: () => Json) => {
    for (let i = floor(random() * (most + 1)); i > 0; i--) {
      policies.push({
        name: `${type} ${policies.length}`,
        type,
        document: make(),
        targets: chance(random, 0.03) ? [] : some(random, targets, 2),
        ...(chance(random, 0.03) ? { uncertain: 'it depends on a parameter' } : {}),
      });
    }
  };
  const nodes = [ROOT, PROD_UNIT, PROD_UNIT, INNER_UNIT, NONPROD_UNIT, PROD, NONPROD, MANAGEMENT];
  // By the values of the enum, so that the engine's code is not loaded.
  add('SERVICE_CONTROL_POLICY' as PolicyType, 3, nodes, () => document(random, 2, () => statement(random, 'Deny')));
  add('RESOURCE_CONTROL_POLICY' as PolicyType, 2, nodes, () => document(random, 2, () => resourceControl(random)));
  const carriers = ['arn:aws:iam::*:role/agents/*', `arn:aws:iam::${PROD}:role/agents/coder`, `arn:aws:iam::${PROD}:user/people/alice`, 'arn:aws:iam::*:role/deploy'];
  add('PERMISSIONS_BOUNDARY' as PolicyType, 1, carriers, () => ceiling(random));
  const text = JSON.stringify(policies).toLowerCase();
  const keys = KEYS.map(([key]) => key).filter((key) => text.includes(key.toLowerCase()));
  return { policies, organization: chance(random, 0.96) ? organization : undefined, keys };
}

/** A request in a world. */
export function generateRequest(random: Random, world: World): AccessRequest {
  const [action, resources] = pick(random, ACTIONS);
  const rare = chance(random, 0.02);
  const principal = action === 'sts:AssumeRoleWithSAML' && chance(random, 0.7) ? PROVIDER : chance(random, 0.7) ? pick(random, IDENTITIES) : pick(random, OTHERS);
  const asked = chance(random, 0.03) ? principal.replace('coder', UNKNOWN_PART) : principal;
  const ownAccount = /:(\d{12}):/.exec(principal)?.[1] ?? PROD;
  const own = resources.filter((one) => one.includes(`:${ownAccount}:`));
  const resource = pick(random, own.length > 0 && chance(random, 0.6) ? own : resources);
  const named = resource.split(':')[4] !== '' && resource !== '*';
  return {
    principal: asked,
    action: rare ? pick(random, RARE_ACTIONS) : chance(random, 0.05) ? action.toLowerCase() : action,
    ...(resource === '*' || chance(random, 0.02) ? {} : { resource: chance(random, 0.02) ? resource.replace('orders', UNKNOWN_PART) : resource }),
    ...(named || resource === '*' || chance(random, 0.1) ? {} : { resourceAccount: chance(random, 0.7) ? ownAccount : pick(random, [PROD, NONPROD, MANAGEMENT, OUTSIDE]) }),
    ...generateContext(random, world, asked),
    ...(chance(random, 0.35) ? { identityPolicies: chance(random, 0.15) ? [] : [policyOf(random)] } : {}),
    ...(chance(random, 0.12) ? { permissionsBoundary: ceiling(random) } : {}),
    ...(chance(random, 0.12) ? { sessionPolicies: [policyOf(random)] } : {}),
    ...(chance(random, 0.5) || principal === '*' || principal.endsWith('.com') ? { resourcePolicy: resourcePolicyOf(random, principal, resource) } : {}),
    ...(chance(random, 0.06) ? { vpcEndpointPolicy: document(random, 2, () => ({ ...statement(random, chance(random, 0.7) ? 'Allow' : 'Deny'), Principal: '*' })) } : {}),
  };
}

function generateContext(random: Random, world: World, principal: string): { context?: Json; unknownContext?: string[] } {
  const context: Json = {};
  const likely = chance(random, 0.8) ? world.keys : [];
  for (const [key, families, values] of KEYS) {
    if (values.length === 0 || !chance(random, likely.includes(key) ? 0.7 : 0.1)) continue;
    context[chance(random, 0.05) ? key.toLowerCase() : key] = families === 'Set' ? some(random, values, 3) : pick(random, values);
  }
  const [, account, role] = /^arn:aws:sts::(\d{12}):assumed-role\/([^/]+)/.exec(principal) ?? [];
  if (role !== undefined && role !== UNKNOWN_PART && chance(random, 0.15)) context['aws:PrincipalArn'] = `arn:aws:iam::${account}:role/${pick(random, ['', 'agents/'])}${role}`;
  if (chance(random, 0.05)) context['aws:PrincipalOrgID'] = pick(random, ['o-a1b2c3d4e5', 'o-other']);
  return {
    ...(Object.keys(context).length > 0 ? { context } : {}),
    ...(chance(random, 0.1) ? { unknownContext: some(random, ['aws:PrincipalTag/*', 'aws:ResourceTag/team', 'aws:TagKeys', 's3:max-keys'], 2) } : {}),
  };
}

function document(random: Random, most: number, make: () => Json): Json {
  const statements = Array.from({ length: 1 + floor(random() * most) }, make);
  const version = chance(random, 0.04) ? {} : { Version: chance(random, 0.95) ? '2012-10-17' : '2008-10-17' };
  return { ...version, Statement: statements.length === 1 && chance(random, 0.2) ? statements[0] : statements };
}

function statement(random: Random, effect: 'Allow' | 'Deny'): Json {
  const wide = effect === 'Allow' ? 0.55 : 0.12;
  const negativeAction = chance(random, effect === 'Allow' ? 0.08 : 0.06);
  const negativeResource = chance(random, 0.1);
  const actions = !negativeAction && chance(random, wide) ? '*'
    : some(random, chance(random, 0.5) ? ACTION_PATTERNS : ACTIONS.map(([action]) => action), negativeAction ? 6 : 3);
  const resources = !negativeResource && chance(random, 0.6) ? '*'
    : some(random, chance(random, 0.7) ? RESOURCE_PATTERNS : pick(random, ACTIONS)[1], negativeResource ? 4 : 2);
  return {
    Effect: effect,
    [negativeAction ? 'NotAction' : 'Action']: alone(random, actions),
    [negativeResource ? 'NotResource' : 'Resource']: alone(random, resources),
    ...(chance(random, effect === 'Allow' ? 0.25 : 0.55) ? { Condition: conditions(random) } : {}),
  };
}

function resourceControl(random: Random): Json {
  const { NotAction, ...rest } = statement(random, 'Deny');
  return { ...rest, ...(NotAction === undefined ? {} : { Action: NotAction }), Principal: '*' };
}

function policyOf(random: Random): Json {
  return document(random, 3, () => statement(random, chance(random, 0.85) ? 'Allow' : 'Deny'));
}

/** A boundary as it is usual: everything, less what is denied; or only some things. */
function ceiling(random: Random): Json {
  if (chance(random, 0.4)) return policyOf(random);
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }, statement(random, 'Deny')] };
}

function resourcePolicyOf(random: Random, principal: string, resource: string): Json {
  const forRole = /^arn:aws:iam::\d+:role/.test(resource);
  return document(random, 2, () => {
    const { Resource, NotResource, ...rest } = statement(random, chance(random, 0.85) ? 'Allow' : 'Deny');
    const place = forRole ? {} : NotResource !== undefined ? { NotResource } : { Resource: chance(random, 0.6) ? '*' : Resource };
    const named = principals(random, principal);
    return { ...rest, ...place, ...(chance(random, 0.04) ? { NotPrincipal: named } : { Principal: named }) };
  });
}

function principals(random: Random, principal: string): unknown {
  const [, account, , name] = /:(\d{12}):(assumed-role\/)?(.*)$/.exec(principal) ?? [];
  if (principal === PROVIDER || principal === '*' && chance(random, 0.2)) return { Federated: chance(random, 0.8) ? PROVIDER : `${PROVIDER}2` };
  if (chance(random, 0.25) || account === undefined && chance(random, 0.5)) return chance(random, 0.5) ? '*' : { AWS: '*' };
  if (account === undefined) return { Service: chance(random, 0.7) ? 'backup.amazonaws.com' : ['sns.amazonaws.com', 'events.amazonaws.com'] };
  const own = [principal, `arn:aws:iam::${account}:root`, account, `arn:aws:iam::${account}:role/${name.split('/')[0]}`, `arn:aws:sts::${account}:assumed-role/${name.split('/').pop()}/s1`];
  const listed = chance(random, 0.8) ? some(random, own, 2) : some(random, [...IDENTITIES, ...OTHERS.slice(0, 4), PROD, NONPROD], 3);
  return chance(random, 0.03) ? { CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' } : { AWS: alone(random, listed) };
}

function conditions(random: Random): Json {
  const block: Record<string, Json> = {};
  for (let i = chance(random, 0.25) ? 2 : 1; i > 0; i--) {
    const [key, families, values, policyOnly = []] = pick(random, KEYS);
    const family = pick(random, families.split(' '));
    const name = chance(random, 0.08) ? 'Null' : operator(random, family);
    const known = [...values, ...policyOnly].filter((value) => !value.includes('\uE000'));
    const compared = name === 'Null' ? [chance(random, 0.5) ? 'true' : 'false'] : some(random, known, 2);
    block[name] = { ...block[name], [chance(random, 0.05) ? key.toUpperCase() : key]: alone(random, compared) };
  }
  return block;
}

function operator(random: Random, family: string): string {
  const set = family === 'Set' ? chance(random, 0.92) : chance(random, 0.04);
  const prefix = set ? chance(random, 0.5) ? 'ForAllValues:' : 'ForAnyValue:' : '';
  return prefix + pick(random, OPERATORS[family]) + (chance(random, 0.2) ? 'IfExists' : '');
}

function chance(random: Random, share: number): boolean {
  return random() < share;
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[floor(random() * from.length)];
}

/** At least one, at most so many, none twice. */
function some<T>(random: Random, from: readonly T[], most: number): T[] {
  return [...new Set(Array.from({ length: 1 + floor(random() * most) }, () => pick(random, from)))];
}

/** A list of one is often written as the one. */
function alone(random: Random, values: unknown): unknown {
  return Array.isArray(values) && values.length === 1 && chance(random, 0.6) ? values[0] : values;
}
