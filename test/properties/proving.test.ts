/**
 * The prover against brute force: small worlds of policies, claims about them, and a few hundred requests of the kind that each claim is about, each of them
 * judged. What a claim is about is said here once more, apart from the prover.
 *
 * `CASES=50000 npx jest test/properties/proving` takes more worlds than the usual; `FC_SEED` takes others.
 */
import * as fc from 'fast-check';
import { AccessRequest } from '../../lib/aws/engine/access-request';
import { Claim, Proof } from '../../lib/aws/engine/claim';
import { compilePolicy } from '../../lib/aws/engine/compile';
import { Engine } from '../../lib/aws/engine/engine';
import { Organization } from '../../lib/aws/engine/organization';
import { PolicySource, PolicyType } from '../../lib/aws/engine/policy-source';
import { namedBoundary } from '../../lib/aws/engine/prove/named-boundary';
import { Prover } from '../../lib/aws/engine/prove/prover';
import { GuardrailError } from '../../lib/core/errors';
import { Expectation } from '../../lib/decision';
import { OrganizationTree, referenceDecide } from '../reference/aws/decide';
import { Random, randomOf } from '../reference/aws/generate';
import { like } from '../support/evaluate';
import { check, SEED } from '../support/seed';

const CASES = Number(process.env.CASES ?? 600);
const REQUESTS = process.env.CASES === undefined ? 150 : 300;
const UNKNOWN_PART = '\uE000the parameter Stage\uE001';

type Json = Record<string, unknown>;
type Context = Record<string, string | string[] | null>;

interface Tree extends OrganizationTree { readonly withoutFullAccess?: string[] }

interface World {
  readonly policies: readonly PolicySource[];
  readonly tree: Tree | undefined;
  /** A boundary that claims may name. */
  readonly named: PolicySource;
}

const [PROD, PROD2, NONPROD, MANAGEMENT, OUTSIDE] = ['111122223333', '111155556666', '444455556666', '777788889999', '999900001111'];
const [ROOT, PROD_UNIT, NONPROD_UNIT] = ['r-acm1', 'ou-acm1-prod0001', 'ou-acm1-nonprod1'];
const ACCOUNTS = [PROD, PROD2, NONPROD, MANAGEMENT, OUTSIDE];
const UNIT_OF: Readonly<Record<string, string>> = { [PROD]: PROD_UNIT, [PROD2]: PROD_UNIT, [NONPROD]: NONPROD_UNIT };

/** Where a policy or a claim may be. */
const PLACES = [ROOT, ROOT, PROD_UNIT, PROD_UNIT, NONPROD_UNIT, PROD, PROD2, NONPROD];
const TREE: Tree = { id: 'o-a1b2c3d4e5', root: ROOT, units: { [PROD_UNIT]: [PROD, PROD2], [NONPROD_UNIT]: [NONPROD] }, management: MANAGEMENT };

interface Action {
  readonly name: string;
  /** Resources of an account, near each other. */
  readonly resources: (account: string) => readonly string[];
  readonly shape: RegExp;
  /** Whether resources have policies, so that other accounts and sessions can be let in. */
  readonly open: boolean;
  readonly keys?: readonly string[];
}

const BUCKETS = ['acme-prod-data', 'acme-prod-config', 'acme-dev', 'x'];

const ACTIONS: readonly Action[] = [
  { name: 's3:DeleteBucket', resources: () => BUCKETS.map((name) => `arn:aws:s3:::${name}`), shape: /^arn:aws:s3:::./, open: true },
  { name: 's3:GetObject', resources: () => BUCKETS.flatMap((name) => [`arn:aws:s3:::${name}/a`, `arn:aws:s3:::${name}/logs/b:c`]), shape: /^arn:aws:s3:::[^/]*\/|:accesspoint\//, open: true },
  { name: 's3:ListBucket', resources: () => BUCKETS.map((name) => `arn:aws:s3:::${name}`), shape: /^arn:aws:s3:::.|:accesspoint\//, open: true, keys: ['s3:max-keys'] },
  { name: 'rds:DeleteDBInstance', resources: (account) => ['us-east-1', 'eu-west-1'].flatMap((region) => ['orders', 'orders-dev'].map((name) => `arn:aws:rds:${region}:${account}:db:${name}`)), shape: /^arn:aws:rds:[^:]*:\d+:db:/, open: false },
  { name: 'ec2:DescribeInstances', resources: () => ['*'], shape: /^\*$/, open: false },
  { name: 'iam:CreateRole', resources: (account) => ['agents/new', 'new', 'agents/x/y'].map((name) => `arn:aws:iam::${account}:role/${name}`), shape: /^arn:aws:iam::\d+:role\//, open: false, keys: ['iam:PermissionsBoundary'] },
  { name: 'kms:Decrypt', resources: (account) => ['k-1', 'k-2'].map((name) => `arn:aws:kms:us-east-1:${account}:key/${name}`), shape: /^arn:aws:kms:[^:]*:\d+:key\//, open: true },
  { name: 'bedrock:InvokeModel', resources: (account) => ['arn:aws:bedrock:us-east-1::foundation-model/amazon.nova', 'arn:aws:bedrock:us-east-1::foundation-model/other', `arn:aws:bedrock:us-east-1:${account}:inference-profile/x`], shape: /^arn:aws:bedrock:/, open: false, keys: ['bedrock:GuardrailIdentifier'] },
  { name: 'cloudwatch:DeleteAlarms', resources: (account) => [`arn:aws:cloudwatch:us-east-1:${account}:alarm:cpu`, `arn:aws:cloudwatch:us-east-1:${account}:alarm:prod-cpu`], shape: /^arn:aws:cloudwatch:[^:]*:\d+:alarm:/, open: false },
];
const NAMED: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.name, action]));

const ACTION_PATTERNS = ['s3:*', 's3:Delete*', 's3:GetObject*', 's3:?etObject', 's3:DeleteBucket', 'rds:*', 'rds:Delete*', 'ec2:Describe*', 'iam:Create*', 'iam:CreateRole', 'kms:Decrypt', 'bedrock:Invoke*', 'cloudwatch:Delete*', '*'];
const RESOURCE_PATTERNS = [
  '*', '*', '*', 'arn:aws:s3:::acme-prod-*', 'arn:aws:s3:::acme-prod-data', 'arn:aws:s3:::acme-prod-data/*', 'arn:aws:s3:::acme-????-*', 'arn:aws:s3:::*', 'arn:aws:s3:::*/a', 'arn:aws:rds:*:*:db:orders', 'arn:aws:rds:us-east-?:*:db:*',
  `arn:aws:rds:*:${PROD}:*`, 'arn:aws:rds:*:*:db:*', 'arn:aws:iam::*:role/agents/*', 'arn:aws:iam::${aws:PrincipalAccount}:role/*', 'arn:aws:kms:*:*:key/k-1', 'arn:aws:kms', `arn:aws:kms:*:${NONPROD}:key/*`, 'arn:aws:kms:us-east-1:1111*:key/*',
  'arn:aws:bedrock:*::foundation-model/*', 'arn:aws:bedrock:*:*:*', 'arn:aws:cloudwatch:*:*:alarm:prod-*',
];
const PRINCIPAL_PATTERNS = [
  'arn:aws:iam::*:role/agents/*', 'arn:aws:iam::*:role/*', 'arn:aws:iam::*:role/deploy', `arn:aws:iam::${PROD}:role/agents/coder`, `arn:aws:iam::${PROD}:*`, 'arn:aws:iam::*:user/*', 'arn:aws:iam::*:root', `arn:aws:iam::${NONPROD}:role/*`,
  'arn:aws:iam::1111*:role/*',
];
const PRINCIPALS = [
  ...ACCOUNTS.flatMap((account) => ['role/agents/coder', 'role/deploy', 'role/other', 'user/people/alice', 'root'].map((name) => `arn:aws:iam::${account}:${name}`)),
  ...[PROD, NONPROD].map((account) => `arn:aws:iam::${account}:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup`),
];
const CARRIERS = [`arn:aws:iam::${PROD}:role/agents/coder`, `arn:aws:iam::${PROD}:role/agents/coder`, 'arn:aws:iam::*:role/agents/*', `arn:aws:iam::${NONPROD}:role/deploy`];

interface Key {
  readonly name: string;
  readonly operators: readonly string[];
  /** What policies compare it with. */
  readonly patterns: readonly string[];
  /** What requests have, with near misses; none where it is derived. */
  readonly values: readonly (string | string[])[];
  readonly always?: boolean;
}

const KEYS: readonly Key[] = [
  { name: 'aws:PrincipalArn', operators: ['ArnLike', 'ArnNotLike', 'ArnNotLike', 'StringLike', 'StringNotLike', 'ArnEquals', 'StringEquals', 'ArnLikeIfExists', 'ArnNotLikeIfExists', 'Null'], patterns: [...PRINCIPAL_PATTERNS, 'arn:aws:iam::${aws:PrincipalAccount}:role/agents/*', 'arn:aws:iam::${aws:ResourceAccount}:*'], values: [] },
  { name: 'aws:PrincipalTag/team', operators: ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase', 'StringNotEqualsIfExists', 'StringEqualsIfExists', 'Null'], patterns: ['red', 'Red', 'r*', 'blue', 'red?'], values: ['red', 'RED', 'blue', 'r', 'red1', ''] },
  { name: 'aws:TagKeys', operators: ['ForAnyValue:StringEquals', 'ForAllValues:StringEquals', 'ForAnyValue:StringLike', 'ForAllValues:StringNotEquals', 'ForAnyValue:StringNotLike', 'ForAllValues:StringLikeIfExists', 'Null', 'StringEquals'], patterns: ['agent', 'guardrail:*', 'team'], values: [['agent'], ['team'], ['agent', 'team'], ['guardrail:x'], ['guardrail:x', 'other'], ['other'], ['Agent']] },
  { name: 'aws:MultiFactorAuthPresent', operators: ['Bool', 'BoolIfExists', 'BoolIfExists', 'Null'], patterns: ['true', 'false'], values: ['true', 'false'] },
  { name: 'aws:ResourceAccount', operators: ['StringEquals', 'StringNotEquals', 'StringNotEqualsIfExists', 'StringLike'], patterns: ['${aws:PrincipalAccount}', PROD, NONPROD, '1111*'], values: [] },
  { name: 'aws:PrincipalAccount', operators: ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLikeIfExists', 'Null'], patterns: ['${aws:ResourceAccount}', PROD, NONPROD, MANAGEMENT, '1111*', '999999999999'], values: [] },
  { name: 'aws:PrincipalOrgPaths', operators: ['ForAnyValue:StringLike', 'ForAllValues:StringNotLike', 'ForAllValues:StringLike', 'ForAnyValue:StringNotLike', 'ForAnyValue:StringEquals'], patterns: [`o-a1b2c3d4e5/${ROOT}/${PROD_UNIT}/*`, `o-a1b2c3d4e5/${ROOT}/${PROD_UNIT}/`, `o-*/${ROOT}/*`], values: [] },
  { name: 'aws:ResourceOrgID', operators: ['StringEquals', 'StringNotEquals', 'StringNotEqualsIfExists'], patterns: ['o-a1b2c3d4e5', 'o-other'], values: [] },
  { name: 'aws:PrincipalIsAWSService', operators: ['Bool', 'BoolIfExists'], patterns: ['true', 'false'], values: [] },
  { name: 'iam:PermissionsBoundary', operators: ['ArnLike', 'ArnNotLike', 'StringEquals', 'StringNotEquals', 'ArnNotLikeIfExists', 'Null'], patterns: [`arn:aws:iam::${PROD}:policy/guardrails/b`, 'arn:aws:iam::*:policy/guardrails/*'], values: [`arn:aws:iam::${PROD}:policy/guardrails/b`, `arn:aws:iam::${NONPROD}:policy/guardrails/b`, `arn:aws:iam::${PROD}:policy/other`] },
  { name: 'bedrock:GuardrailIdentifier', operators: ['StringEquals', 'StringNotEquals', 'ArnNotLike', 'Null'], patterns: ['arn:aws:bedrock:us-east-1:111122223333:guardrail/g:1', 'arn:aws:bedrock:us-east-1:111122223333:guardrail/g'], values: ['arn:aws:bedrock:us-east-1:111122223333:guardrail/g:1', 'arn:aws:bedrock:us-east-1:111122223333:guardrail/g', 'arn:aws:bedrock:us-east-1:111122223333:guardrail/h'] },
  { name: 'aws:CurrentTime', operators: ['DateLessThan', 'DateGreaterThan', 'DateLessThanEquals', 'DateGreaterThanEquals', 'DateEquals', 'DateNotEquals'], patterns: ['2026-11-20T12:00:00Z', '2026-11-20T13:00:00+01:00', '2026-11-21T00:00:00Z'], values: ['2026-11-20T11:59:59Z', '2026-11-20T12:00:00Z', '2026-11-20T18:00:00Z', '2026-11-21T00:00:00Z', '2027-01-01T00:00:00Z'], always: true },
  { name: 'aws:SourceIp', operators: ['IpAddress', 'NotIpAddress', 'NotIpAddressIfExists'], patterns: ['10.0.0.0/24', '10.0.0.1', '10.0.0.0/8', '2001:db8::/32'], values: ['10.0.0.1', '10.0.0.2', '10.1.0.1', '8.8.8.8', '2001:db8::1'], always: true },
  { name: 's3:max-keys', operators: ['NumericLessThan', 'NumericGreaterThan', 'NumericLessThanEquals', 'NumericEquals', 'NumericNotEquals', 'NumericGreaterThanEqualsIfExists', 'Null'], patterns: ['10', '11', '10.0'], values: ['9', '10', '10.5', '11', '12'] },
];
const KEY_NAMED: ReadonlyMap<string, Key> = new Map(KEYS.map((key) => [key.name.toLowerCase(), key]));

// --- worlds

function generateWorld(random: Random, unknown: boolean): World {
  const tree: Tree = chance(random, 0.1) ? { ...TREE, withoutFullAccess: [pick(random, [ROOT, PROD_UNIT, PROD])] } : TREE;
  const policies: PolicySource[] = [];
  const add = (type: string, targets: readonly string[], Statement: Json[]) => {
    policies.push({ name: `${type} ${policies.length}`, type: type as PolicyType, targets: [...targets], document: { Version: '2012-10-17', Statement } });
  };
  for (let i = 1 + Math.floor(random() * 3); i > 0; i--) {
    const which = random();
    if (which < 0.55) add('SERVICE_CONTROL_POLICY', some(random, PLACES, 2), many(random, 3, () => statement(random, tree.withoutFullAccess && chance(random, 0.4) ? 'Allow' : 'Deny')));
    else if (which < 0.75) add('RESOURCE_CONTROL_POLICY', some(random, PLACES, 2), many(random, 2, () => ({ ...statement(random, 'Deny', false), Principal: '*' })));
    else add('PERMISSIONS_BOUNDARY', [pick(random, CARRIERS)], ceiling(random));
  }
  // where FullAWSAccess was detached, something is usually put in its place
  if (tree.withoutFullAccess && chance(random, 0.8)) add('SERVICE_CONTROL_POLICY', tree.withoutFullAccess, many(random, 2, () => statement(random, 'Allow')));
  const named: PolicySource = { name: 'named', type: PolicyType.PERMISSIONS_BOUNDARY, document: { Version: '2012-10-17', Statement: ceiling(random) } };
  return unknown ? withUnknowns(random, { policies, tree, named }) : { policies, tree, named };
}

/** The same world, of which something is not known. */
function withUnknowns(random: Random, { policies, tree, named }: World): World {
  const blur = (text: string) => text.replace(/"(?:agents|team|red|r\*|acme-prod-data|orders)"/g, () => chance(random, 0.3) ? JSON.stringify(UNKNOWN_PART) : '"x"')
    .replace(/acme-prod|agents\/|orders|db:|(?<=s3:)(Delete|Get)/g, (part) => chance(random, 0.25) ? UNKNOWN_PART : part);
  return {
    tree: chance(random, 0.1) ? undefined : chance(random, 0.2) ? { ...tree!, id: undefined } : tree,
    named: chance(random, 0.2) ? { ...named, document: JSON.parse(blur(JSON.stringify(named.document))) } : named,
    policies: policies.map((policy): PolicySource => ({
      ...policy,
      document: chance(random, 0.1) ? UNKNOWN_PART : JSON.parse(blur(JSON.stringify(policy.document))),
      targets: policy.targets!.map((target) => !chance(random, 0.12) ? target : target.startsWith('arn:') ? target.replace('agents', UNKNOWN_PART) : UNKNOWN_PART),
      ...(chance(random, 0.15) ? { uncertain: 'it depends on a parameter' } : {}),
    })),
  };
}

/** A world that may be the one of which something is not known. */
function filled(random: Random, { policies, tree, named }: World): World {
  const parts = ['', 'agents', 'agents/', 'red', 'acme-prod', 'orders', 'team', '*', 'Delete', 'Get', 'db:', 'x'];
  const fill = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/\uE000[^\uE001]*\uE001/g, () => pick(random, parts))) as T;
  const document = (given: unknown) => given === UNKNOWN_PART
    ? { Version: '2012-10-17', Statement: [{ Effect: chance(random, 0.5) ? 'Allow' : 'Deny', Action: pick(random, ACTION_PATTERNS), Resource: '*' }] } : fill(given);
  return {
    tree: { ...(tree ?? TREE), id: TREE.id },
    named: { ...named, document: document(named.document) },
    policies: policies.filter(({ uncertain }) => uncertain === undefined || chance(random, 0.5)).map(({ uncertain, ...policy }): PolicySource => ({
      ...policy,
      document: document(policy.document),
      targets: policy.targets!.map((target) => target === UNKNOWN_PART ? pick(random, PLACES) : fill(target)),
    })),
  };
}

function statement(random: Random, effect: 'Allow' | 'Deny', withNotAction = true): Json {
  const not = withNotAction && chance(random, 0.15);
  const notResource = chance(random, 0.15);
  return {
    Effect: effect,
    [not ? 'NotAction' : 'Action']: chance(random, effect === 'Allow' ? 0.4 : 0.15) && !not ? '*' : some(random, chance(random, 0.5) ? ACTION_PATTERNS.slice(0, -1) : [...NAMED.keys()], not ? 5 : 3),
    [notResource ? 'NotResource' : 'Resource']: some(random, notResource ? RESOURCE_PATTERNS.slice(3) : chance(random, 0.5) ? ['*'] : RESOURCE_PATTERNS, notResource ? 4 : 2),
    ...(chance(random, 0.6) ? { Condition: conditions(random) } : {}),
  };
}

function conditions(random: Random): Json {
  const block: Record<string, Json> = {};
  for (let i = chance(random, 0.3) ? 2 : 1; i > 0; i--) {
    const { name, operators, patterns } = pick(random, KEYS);
    const operator = pick(random, operators);
    block[operator] = { ...block[operator], [chance(random, 0.1) ? name.toLowerCase() : name]: operator === 'Null' ? pick(random, ['true', 'false']) : some(random, patterns, 2) };
  }
  return block;
}

function ceiling(random: Random): Json[] {
  if (chance(random, 0.5)) return many(random, 3, () => statement(random, chance(random, 0.75) ? 'Allow' : 'Deny'));
  return [{ Effect: 'Allow', Action: '*', Resource: '*' }, ...many(random, 2, () => statement(random, 'Deny'))];
}

// --- claims

/** A claim near a statement of the world, so that many can be proved. */
function generateClaim(random: Random, { policies }: World, wide: boolean): Claim {
  const policy = pick(random, policies);
  const statements = (typeof policy.document === 'object' ? policy.document.Statement : []) as Record<string, any>[];
  const near = statements.length > 0 && chance(random, 0.75) ? pick(random, statements) : statement(random, 'Deny') as Record<string, any>;
  const isBoundary = policy.type === PolicyType.PERMISSIONS_BOUNDARY;
  const isResource = policy.type === PolicyType.RESOURCE_CONTROL_POLICY;
  const claim: { -readonly [key in keyof Claim]: Claim[key] } = { name: 'a claim', actions: [] };
  const isNear = ({ name }: { readonly name: string }) => [near.Action].flat().some((pattern: string) => like(pattern, name));
  const about = near.Action === undefined ? ACTIONS : ACTIONS.filter(isNear);
  claim.actions = some(random, about.length > 0 ? about.map(({ name }) => name) : [...NAMED.keys()], 2);
  if (wide && chance(random, 0.1)) claim.actions = [pick(random, ['s3:*', 'rds:Delete*', 'cloudwatch:*', 'sts:Get*'])];
  if (chance(random, 0.2)) claim.expectation = Expectation.AVAILABLE;
  if (isBoundary && chance(random, 0.6)) claim.principals = [...policy.targets!.filter((target) => !target.includes('\uE000'))];
  else if (chance(random, 0.4)) claim.principals = some(random, [...PRINCIPAL_PATTERNS, `arn:aws:iam::${MANAGEMENT}:role/*`, 'arn:aws:iam::*:role/aws-service-role/*', 'backup.amazonaws.com', '*'], 2);
  if (claim.principals?.length === 0) delete claim.principals;
  if (chance(random, 0.15)) claim.exceptPrincipals = some(random, PRINCIPAL_PATTERNS, 2);
  const places = (policy.targets ?? []).filter((target) => PLACES.includes(target));
  const somewhere = () => chance(random, 0.9) && places.length > 0 ? places : [pick(random, [...PLACES, MANAGEMENT, OUTSIDE])];
  if (!isResource && !isBoundary && chance(random, 0.7)) claim.principalsIn = somewhere();
  if (isResource ? chance(random, 0.7) : chance(random, 0.15)) claim.resourcesIn = somewhere();
  if (chance(random, 0.4)) claim.sameAccount = chance(random, 0.8);
  const resources = [near.Resource ?? '*'].flat().filter((pattern: string) => !pattern.includes('$') && !pattern.includes('\uE000'));
  if (resources.length > 0 && !resources.includes('*') && chance(random, 0.75)) claim.resources = resources;
  else if (chance(random, 0.15)) claim.resources = some(random, RESOURCE_PATTERNS.filter((pattern) => !pattern.includes('$')), 2);
  const spared = [near.NotResource ?? []].flat().filter((pattern: string) => !pattern.includes('$') && !pattern.includes('\uE000'));
  if (spared.length > 0 && chance(random, 0.75)) claim.exceptResources = spared;
  const context: Context = {};
  for (const [operator, block] of Object.entries((near.Condition ?? {}) as Record<string, Record<string, unknown>>)) {
    for (const key of Object.keys(block)) {
      const { values = [], always = false } = KEY_NAMED.get(key.toLowerCase()) ?? {};
      if (Object.keys(context).some((other) => other.toLowerCase() === key.toLowerCase())) continue;
      if (values.length > 0 && chance(random, 0.75)) context[key] = !always && (operator === 'Null' || chance(random, 0.3)) ? chance(random, 0.5) ? null : pick(random, values) : pick(random, values);
    }
  }
  if (chance(random, 0.05) && !Object.keys(context).some((key) => /principalaccount/i.test(key))) context['aws:PrincipalAccount'] = pick(random, ACCOUNTS);
  if (Object.keys(context).length > 0) claim.context = context;
  if (chance(random, 0.15) && !claim.principals?.some((name) => !name.startsWith('arn:'))) claim.boundary = 'named';
  return claim;
}

function proveIn(world: World, claim: Claim): { readonly engine: Engine; readonly proof: Proof } {
  const engine = engineOf(world);
  return { engine, proof: new Prover(engine).prove(claim, claim.boundary === undefined ? undefined : namedBoundary(world.named)) };
}

function engineOf({ policies, tree }: World): Engine {
  return new Engine(policies, tree && Organization.of(tree));
}

/** Undefined where a document is none that AWS takes. */
/** Undefined where a document is one that AWS would refuse. */
function tryEngineOf(world: World): Engine | undefined {
  try {
    compilePolicy(world.named); // requests bring it
    return engineOf(world);
  } catch (error) {
    if (error instanceof GuardrailError) return undefined;
    throw error;
  }
}

// --- what a claim is about

const isBelow = (account: string, places: readonly string[], tree: Tree | undefined) => places.some((place) =>
  place === account || (tree !== undefined
    && ((place === ROOT && (UNIT_OF[account] !== undefined || account === MANAGEMENT)) || place === UNIT_OF[account])));

/** The six parts of an ARN. */
function six(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), ...(parts.length > 5 ? [parts.slice(5).join(':')] : [])];
}

function arnMatches(pattern: string, arn: string): boolean {
  if (pattern === '*') return true;
  const [patterns, parts] = [six(pattern), six(arn)];
  return parts.length === 6 && [...patterns, '*', '*', '*', '*', '*'].slice(0, 6).every((part, i) => like(part, parts[i]));
}

/** Why a request is not one that a claim is about; undefined if it is. */
function strange({ claim, request, tree }: { claim: Claim; request: AccessRequest; tree: Tree | undefined }): string | undefined {
  const { principals, exceptPrincipals = [], principalsIn, actions, resources, exceptResources = [], resourcesIn, sameAccount, context = {} } = claim;
  const given = new Map(Object.entries(request.context ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  const isSession = request.principal.includes(':assumed-role/');
  const arn: string = isSession ? given.get('aws:principalarn') : request.principal;
  const isService = !arn.startsWith('arn:');
  const account = isService ? undefined : arn.split(':')[4];
  if (isService) {
    if (!principals?.includes(arn)) return 'a service that is not named';
  } else {
    if (!/^arn:aws:(iam::\d{12}:(root$|(user|role)\/.)|sts::\d{12}:federated-user\/.)/.test(arn)) return 'no role, user, federated user or root user';
    if (principals && !principals.some((pattern) => arnMatches(pattern, arn))) return 'another principal';
    if (exceptPrincipals.some((pattern) => arnMatches(pattern, arn))) return 'a principal that is excepted';
    if (arn.includes(':role/aws-service-role/') && !principals?.some((pattern) => pattern.includes(':role/aws-service-role/'))) return 'a service-linked role that is not named';
    if (principalsIn && !isBelow(account!, principalsIn, tree)) return 'a principal elsewhere';
    if (account === MANAGEMENT && tree && !principals?.some((pattern) => pattern.includes(MANAGEMENT)) && !principalsIn?.includes(MANAGEMENT)) return 'the management account';
    if (claim.boundary !== undefined && /:(root|role\/aws-service-role\/.*)$/.test(arn)) return 'somebody who carries no boundary';
  }
  if (isSession && request.principal !== arn.replace(':iam:', ':sts:').replace(/:role\/(.*\/)?/, ':assumed-role/').concat('/session')) return 'a session of another role';
  if (!actions.some((pattern) => like(pattern.toLowerCase(), request.action.toLowerCase()))) return 'another action';
  const owner = request.resourceAccount!;
  const resource = request.resource!;
  const inArn = resource.split(':')[4];
  if (/^\d{12}$/.test(inArn ?? '') && inArn !== owner) return 'an ARN of another account';
  const shape = NAMED.get(request.action)?.shape;
  if (shape && !shape.test(resource)) return 'a resource that the action is not for';
  if (resources && !resources.some((pattern) => arnMatches(pattern, resource))) return 'another resource';
  if (exceptResources.some((pattern) => arnMatches(pattern, resource))) return 'a resource that is excepted';
  if (resourcesIn && !isBelow(owner, resourcesIn, tree)) return 'a resource elsewhere';
  if (sameAccount !== undefined && sameAccount !== (account === owner)) return 'the wrong account of two';
  for (const [key, value] of Object.entries(context)) {
    const name = key.toLowerCase();
    const has = name === 'aws:principalaccount' ? account : given.get(name);
    if (value === null ? has !== undefined && has !== null : JSON.stringify([has].flat()) !== JSON.stringify([value].flat())) return `another value of ${key}`;
  }
  return undefined;
}

/** Requests of the kind of a claim, made from what policies and claims name, near misses, and what nothing names. */
function requestsOf(random: Random, claim: Claim, world: World, count = REQUESTS): AccessRequest[] {
  const text = JSON.stringify([world.policies, world.named, claim]).toLowerCase();
  const keys = KEYS.filter(({ name, values }) => values.length > 0 && text.includes(name.toLowerCase()));
  const given = new Set(Object.keys(claim.context ?? {}).map((key) => key.toLowerCase()));
  const actions = ACTIONS.filter(({ name }) => claim.actions.some((pattern) => like(pattern, name)));
  const named = claim.principals?.filter((name) => !name.startsWith('arn:') && name !== '*') ?? [];
  const isOf = (part: Partial<AccessRequest>, only: Partial<Claim>) =>
    strange({ claim: { name: '', actions: ['*'], ...only }, request: { principal: PRINCIPALS[0], action: 'x:y', resource: '*', resourceAccount: PROD, ...part }, tree: world.tree }) === undefined;
  const { principals, exceptPrincipals, principalsIn, resources, exceptResources, resourcesIn, boundary } = claim;
  const callers = [...PRINCIPALS.filter((principal) => isOf({ principal }, { principals, exceptPrincipals, principalsIn, boundary })), ...named];
  const places = actions.flatMap((action) => ACCOUNTS.flatMap((resourceAccount) => action.resources(resourceAccount)
    .filter((resource) => isOf({ resource, resourceAccount }, { resources, exceptResources, resourcesIn }))
    .map((resource) => ({ action, resource, resourceAccount }))));
  if (callers.length === 0 || places.length === 0) return [];
  const found: AccessRequest[] = [];
  for (let i = 0; i < count; i++) {
    const principal = pick(random, callers);
    const account = principal.split(':')[4];
    const own = claim.sameAccount !== false && chance(random, 0.7) ? places.filter(({ resourceAccount }) => resourceAccount === account) : [];
    const { action, resource, resourceAccount } = pick(random, own.length > 0 ? own : places);
    if (account !== resourceAccount && !action.open) continue;
    const context: Context = { ...claim.context };
    for (const { name, values, always } of keys) {
      if (given.has(name.toLowerCase()) || (!name.startsWith('aws:') && !action.keys?.includes(name))) continue;
      if (always || chance(random, 0.6)) context[name] = pick(random, values);
    }
    // a session that the policy of the resource names is not held by what the boundary leaves unsaid
    const session = action.open && account === resourceAccount && /:(role|user)\//.test(principal) && chance(random, 0.3);
    const as = session ? principal.replace(/^arn:aws:iam:(.*):role\/(.*\/)?([^/]*)$/, 'arn:aws:sts:$1:assumed-role/$3/session') : principal;
    const open = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: session ? { AWS: as } : '*', Action: '*', Resource: '*' }] };
    const request: AccessRequest = {
      principal: as,
      action: action.name,
      resource,
      resourceAccount,
      context: session ? { ...context, 'aws:PrincipalArn': principal } : context,
      ...(session || account !== resourceAccount ? { resourcePolicy: open } : {}),
      ...(boundary === undefined ? {} : { permissionsBoundary: world.named.document }),
    };
    if (strange({ claim, request, tree: world.tree }) === undefined) found.push(request);
  }
  return found;
}

const violates = (claim: Claim, outcome: string) => claim.expectation === Expectation.AVAILABLE ? outcome === 'DENIED' || outcome === 'NOT_GRANTED' : outcome === 'ALLOWED';

function shown(...what: unknown[]): string {
  return what.map((each) => JSON.stringify(each, undefined, 1).replace(/\n\s*/g, ' ')).join('\n');
}

function isBounded({ policies }: World, { boundary }: Claim): boolean {
  return boundary !== undefined || policies.some(({ type }) => type === PolicyType.PERMISSIONS_BOUNDARY);
}

/** Counts of what happened, printed where more than the usual cases are taken. */
class Counts {
  private readonly counts = new Map<string, number>();

  public add(...names: string[]): void {
    for (const name of names) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  public of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  public print(): void {
    if (process.env.CASES !== undefined) process.stderr.write(`${[...this.counts].sort(([a], [b]) => a < b ? -1 : 1).map(([name, count]) => `${String(count).padStart(8)} ${name}`).join('\n')}\n`);
  }
}

const seeds = fc.noShrink(fc.nat());

describe(`with seed ${SEED}`, () => {
  test('what is proved has no exception, what is refuted has one, and what has one is refuted', () => {
    const counts = new Counts();
    check(fc.property(seeds, (seed) => {
      const random = randomOf(seed);
      const world = generateWorld(random, false);
      const claim = generateClaim(random, world, true);
      const { engine, proof } = proveIn(world, claim);
      const requests = requestsOf(random, claim, world);
      counts.add(`${claim.expectation ?? 'UNAVAILABLE'} ${proof.outcome}`);
      const judged = requests.map((request) => engine.decide(request).outcome);
      const exception = requests[judged.findIndex((outcome) => violates(claim, outcome))];
      // where there is a boundary the engine may not know which of two policies refuses, although one of them does
      const unclear = isBounded(world, claim) ? undefined : requests[judged.indexOf('UNKNOWN' as any)];
      if (proof.outcome === 'PROVED' && (exception || unclear)) throw new Error(shown('proved, and not so', world, claim, exception ?? unclear));
      if (proof.outcome === 'REFUTED') holdsFor(world, claim, proof);
      if (proof.outcome === 'UNKNOWN') {
        expect(proof.unknown.length).toBeGreaterThan(0);
        if (proof.unknown[0].includes('no request is of its kind') && requests.length > 0) throw new Error(shown('a kind that is not empty', world, claim, requests[0]));
        if (exception) {
          counts.add('missed', `missed: ${proof.unknown[0].replace(/^\S+: /, '').slice(0, 60)}`);
          if (process.env.SHOW_MISSED) process.stderr.write(`${seed} ${shown(proof.unknown, world, claim, exception)}\n\n`);
        }
      }
      if (exception) counts.add('has an exception');
    }), CASES);
    counts.print();
    expect(counts.of('UNAVAILABLE PROVED') / CASES).toBeGreaterThan(0.1);
    expect(counts.of('AVAILABLE PROVED') / CASES).toBeGreaterThan(0.02);
    expect(counts.of('missed') / counts.of('has an exception')).toBeLessThan(0.03);
  });

  test('what is proved although something is not known holds whatever that is', () => {
    const counts = new Counts();
    check(fc.property(seeds, (seed) => {
      const random = randomOf(seed);
      const world = generateWorld(random, true);
      if (!tryEngineOf(world)) return;
      const claim = generateClaim(random, world, false);
      const { engine, proof } = proveIn(world, claim);
      counts.add(proof.outcome);
      if (proof.outcome === 'REFUTED') holdsFor(world, claim, proof);
      if (proof.outcome !== 'PROVED') return;
      const unclear = isBounded(world, claim) ? undefined
        : requestsOf(random, claim, world, 150).find((request) => engine.decide(request).outcome === 'UNKNOWN');
      if (unclear) throw new Error(shown('proved, and not known', world, claim, unclear));
      for (let i = 0; i < 3; i++) {
        const one = filled(random, world);
        const judge = tryEngineOf(one);
        if (!judge) continue;
        const exception = requestsOf(random, claim, one, 100).find((request) => violates(claim, judge.decide(request).outcome));
        if (exception) throw new Error(shown('proved, and not so if it is', one, world, claim, exception));
      }
    }), Math.ceil(CASES / 2));
    counts.print();
    expect(counts.of('PROVED') / CASES).toBeGreaterThan(0.02);
  });

  test('a deny more leaves proved what is proved to be unavailable', () => {
    let count = 0;
    check(fc.property(seeds, (seed) => {
      const random = randomOf(seed);
      const world = generateWorld(random, false);
      const claim: Claim = { ...generateClaim(random, world, false), expectation: Expectation.UNAVAILABLE };
      if (proveIn(world, claim).proof.outcome !== 'PROVED') return;
      count++;
      const more = addedTo(random, world);
      const { proof } = proveIn(more, claim);
      if (proof.outcome !== 'PROVED') throw new Error(shown('no longer proved', more, claim, proof));
    }), Math.ceil(CASES / 3));
    expect(count).toBeGreaterThan(CASES / 60);
  });

  test('policies imply themselves, those with more imply those with less, and what was lost is shown', () => {
    const counts = new Counts();
    check(fc.property(seeds, (seed) => {
      const random = randomOf(seed);
      const world = generateWorld(random, false);
      const before = engineOf(world);
      if (chance(random, 0.3)) expect(new Prover(before).implies(before)).toMatchObject({ outcome: 'PROVED', unknown: [] });
      const more = addedTo(random, world);
      const after = engineOf(more);
      if (chance(random, 0.3)) expect(new Prover(after).implies(before)).toMatchObject({ outcome: 'PROVED', unknown: [] });
      const other = chance(random, 0.3) ? world : changed(random, world);
      const [old, now] = other === world ? [after, before] : [before, engineOf(other)];
      const proof = new Prover(now).implies(old);
      const any: Claim = { name: 'any', actions: ACTIONS.map(({ name }) => name), principals: ['*', ...PRINCIPALS.filter((arn) => arn.includes('service-role'))] };
      const requests = requestsOf(random, any, { ...world, policies: [...more.policies, ...other.policies] });
      const lost = requests.find((request) => old.decide(request).outcome === 'DENIED' && ['ALLOWED', 'NOT_GRANTED'].includes(now.decide(request).outcome));
      counts.add(`implies: ${proof.outcome}`);
      if (proof.outcome === 'PROVED' && lost) throw new Error(shown('implied, and lost', old === before ? [world, other] : [more, world], lost));
      if (proof.outcome === 'REFUTED') {
        expect(old.decide(proof.counterexample!).outcome).toBe('DENIED');
        expect(['ALLOWED', 'NOT_GRANTED']).toContain(now.decide(proof.counterexample!).outcome);
      }
      if (lost) counts.add('implies: something is lost');
      if (lost && proof.outcome === 'UNKNOWN') {
        counts.add('implies: missed');
        if (process.env.SHOW_MISSED) process.stderr.write(`${seed} ${shown(proof.unknown, world, other, lost)}\n\n`);
      }
    }), Math.ceil(CASES / 150));
    counts.print();
    expect(counts.of('implies: missed')).toBeLessThanOrEqual(counts.of('implies: something is lost') * 0.1);
  });
});

/** The counterexample of a proof is of the kind of the claim, and nobody contradicts it. */
function holdsFor(world: World, claim: Claim, { counterexample, unknown }: Proof): void {
  expect(unknown).toEqual([]);
  const request: AccessRequest = { ...counterexample!, ...(claim.boundary === undefined ? {} : { permissionsBoundary: world.named.document }) };
  const why = strange({ claim, request, tree: world.tree });
  if (why !== undefined) throw new Error(shown(`a counterexample that the claim is not about: ${why}`, world, claim, request));
  const { outcome } = engineOf(world).decide(request);
  if (!violates(claim, outcome)) throw new Error(shown('a counterexample that is none', world, claim, request));
  // the reference does not know of organizations without FullAWSAccess
  if (world.tree?.withoutFullAccess) return;
  const context = Object.fromEntries(Object.entries(request.context ?? {}).filter(([, value]) => value !== null));
  const reference = referenceDecide(world.policies, world.tree, { ...request, context }).outcome;
  if (reference !== 'UNKNOWN' && reference !== outcome) throw new Error(shown(`a counterexample that is ${outcome}, and for the reference ${reference}`, world, claim, request));
}

function addedTo(random: Random, world: World): World {
  const added: PolicySource = { name: 'added', type: PolicyType.SERVICE_CONTROL_POLICY, targets: [pick(random, PLACES)], document: { Version: '2012-10-17', Statement: [statement(random, 'Deny')] } };
  return { ...world, policies: [...world.policies, added] };
}

/** The same world with a statement less, or one in place of another. */
function changed(random: Random, world: World): World {
  const which = Math.floor(random() * world.policies.length);
  return {
    ...world,
    policies: world.policies.map((policy, i) => {
      if (i !== which) return policy;
      const statements = policy.document.Statement as Json[];
      const at = Math.floor(random() * statements.length);
      const own = policy.type === PolicyType.RESOURCE_CONTROL_POLICY ? { Principal: '*' } : {};
      const instead = chance(random, 0.5) ? { ...statements[at], Condition: chance(random, 0.5) ? undefined : conditions(random) } : { ...statement(random, statements[at].Effect as 'Allow' | 'Deny', policy.type !== PolicyType.RESOURCE_CONTROL_POLICY), ...own };
      const without = statements.length > 1 && chance(random, 0.3);
      const Statement = without ? statements.filter((_, j) => j !== at)
        : statements.map((each, j) => j === at ? JSON.parse(JSON.stringify(instead)) : each);
      return { ...policy, document: { ...policy.document, Statement } };
    }),
  };
}

function chance(random: Random, share: number): boolean {
  return random() < share;
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)];
}

/** At least one, at most so many, none twice. */
function some<T>(random: Random, from: readonly T[], most: number): T[] {
  return [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, from)))];
}

function many<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: 1 + Math.floor(random() * most) }, make);
}
