// Concrete requests of the kind that a claim speaks of, for the reference evaluator.
import { Claim } from '../../../../lib/aws/engine/claim';
import { Policy, Request } from '../../../support/evaluate';
import { isBelow, MANAGEMENT } from '../../../support/organization';
import { expand, PUBLISHED } from '../../../support/published';

const STRANGER = '999988887777';
const ACCOUNTS = ['111122223333', '444455556666', '555566667777', STRANGER];

const PRINCIPALS = [
  'role/agents/coder', 'role/agents/mcp-files', 'role/agents/workload/build', 'user/agents/new', 'role/orders-task', 'role/Developer', 'user/someone', 'root',
  'role/BreakGlassApprover', 'role/deploy-pipeline', 'role/cdk-hnb659fds-cfn-exec-role-1', 'role/cdk-hnb659fds-deploy-role-1', 'role/AWSControlTowerExecution',
  'role/stacksets-exec-1', 'role/service-role/AWSBackupDefaultServiceRole', 'role/AWSDataLifecycleManagerDefaultRole', 'role/Vendor', 'user/Auditor',
].flatMap((name) => [...ACCOUNTS, MANAGEMENT].map((account) => `arn:aws:iam::${account}:${name}`));

const RESOURCES = [
  '*', 'arn:aws:s3:::acme-prod-data/x', 'arn:aws:s3:::acme-nonprod-scratch/x', 'arn:aws:s3:::acme-prod-artifacts/x', 'arn:aws:s3:::elsewhere/x',
  ...['role/Some', 'role/agents/coder', 'role/agents/mcp-files', 'role/agents/workload/build', 'role/BreakGlassApprover', 'user/agents/new', 'policy/guardrails/agent-boundary', 'policy/other']
    .flatMap((name) => ACCOUNTS.map((account) => `arn:aws:iam::${account}:${name}`)),
  ...['rds:us-east-1:A:db:orders', 'kms:us-east-1:A:key/k', 'secretsmanager:us-east-1:A:secret:s', 'lambda:us-east-1:A:function:f', 'cloudformation:us-east-1:A:stack/agent-guardrails/1', 'cloudformation:eu-west-1:A:stack/other/1']
    .flatMap((name) => ACCOUNTS.map((account) => `arn:aws:${name.replace('A', account)}`)),
  'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0', 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0', 'arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0', 'arn:aws:ec2:us-east-1::snapshot/snap-1',
];

/** What a request may carry beside what the claim says. */
const CONTEXTS: Record<string, string | string[]>[] = [
  {},
  {
    'aws:MultiFactorAuthPresent': 'true',
    'aws:PrincipalTag/break-glass': 'approved',
    'aws:SourceIp': '203.0.113.1',
    'aws:ViaAWSService': 'true',
    'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/guardrails/other',
    'aws:CalledVia': ['cloudformation.amazonaws.com'],
    'aws:ResourceTag/environment': 'prod',
    'cloudformation:RoleArn': 'arn:aws:iam::111122223333:role/Some',
    'bedrock:GuardrailIdentifier': 'arn:aws:bedrock:us-east-1:111122223333:guardrail/other:1',
    'aws:CurrentTime': '2027-01-01T00:00:00Z',
  },
];

const glob = (pattern: string) => new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`);
const some = (patterns: readonly string[], text: string) => patterns.some((pattern) => glob(pattern).test(text));

/** Whether an account is in some places, where there are any. */
function isIn(account: string, places: readonly string[] | undefined, except: readonly string[] = []): boolean {
  return (places === undefined || places.some((place) => isBelow(account, place))) && !except.some((place) => isBelow(account, place));
}

/** The actions that a claim is about, among those that are published. */
export function actionsOf(claim: Claim): string[] {
  const except = new Set((claim.exceptActions ?? []).flatMap((pattern) => expand(pattern)));
  return [...new Set(claim.actions.flatMap((pattern) => (pattern === '*' ? [...PUBLISHED.keys()] : expand(pattern))))]
    .filter((action) => !except.has(action) && (!claim.accessLevels || claim.accessLevels.includes(PUBLISHED.get(action)!.accessLevel)));
}

/** Patterns with their wildcards filled in. */
function concrete(pattern: string, accounts: readonly string[]): string[] {
  if (!/[*?]/.test(pattern)) return [pattern];
  const parts = pattern.split(':');
  const filled = (account: string) => [...parts.slice(0, 3), parts[3] === '*' ? 'us-east-1' : parts[3], parts[4] === '*' ? account : parts[4], parts.slice(5).join(':').replace(/\*/g, 'x1').replace(/\?/g, 'x')].join(':');
  return (parts[4] === '*' ? accounts : [parts[4]]).map(filled);
}

/** Requests that the claim is about: each action with some principals, resources and contexts. */
export function requestsOf(claim: Claim, perAction = 4): Request[] {
  const fixed = Object.entries(claim.context ?? {});
  const like = Object.entries(claim.contextLike ?? {}).map(([key, [pattern]]) => [key, pattern.startsWith('arn:') ? concrete(pattern, ACCOUNTS)[0] : pattern.replace(/\*/g, 'x1')]);
  const context = Object.fromEntries([...fixed.filter(([, value]) => value !== null), ...like]) as Record<string, string | string[]>;
  const excepted = ([key, value]: [string, string | string[]]) => some(claim.exceptContext?.[key] ?? [], [value].flat()[0]);
  const without = fixed.filter(([, value]) => value === null).map(([key]) => key);
  const accountOf = (arn: string) => arn.split(':')[4];
  // a star is everybody but the management account, and somebody anonymous, who is in no account
  const everybody = claim.principals === undefined || claim.principals.includes('*');
  const named = (claim.principals ?? []).flatMap((pattern) => (pattern === '*' ? claim.principalsIn ? [] : ['*'] : concrete(pattern, ACCOUNTS)));
  const principals = [...new Set([...PRINCIPALS, ...named])]
    .filter((principal) => (everybody ? accountOf(principal) !== MANAGEMENT : some(claim.principals!, principal)))
    .filter((principal) => !some(claim.exceptPrincipals ?? [], principal))
    .filter((principal) => !principal.startsWith('arn:') || isIn(accountOf(principal), claim.principalsIn, claim.exceptPrincipalsIn));
  const resources = [...new Set([...(claim.resources ?? []).flatMap((pattern) => concrete(pattern, ACCOUNTS)), ...RESOURCES])]
    .filter((resource) => (claim.resources ? some(claim.resources, resource) : true) && !some(claim.exceptResources ?? [], resource));
  const pairs = principals.flatMap((principal) => resources.flatMap((resource) => {
    const owner = accountOf(resource) || undefined;
    const own = accountOf(principal);
    const isPlaced = claim.resourcesIn !== undefined || claim.exceptResourcesIn !== undefined || claim.sameAccount !== undefined;
    const accounts = /^\d{12}$/.test(owner ?? '') ? [owner!] : isPlaced ? ACCOUNTS : [undefined];
    return accounts
      .filter((account) => claim.sameAccount === undefined || claim.sameAccount === (account === own))
      .filter((account) => account === undefined || isIn(account, claim.resourcesIn, claim.exceptResourcesIn))
      .map((resourceAccount) => ({ principal, resource, resourceAccount }));
  }));
  if (pairs.length === 0) throw new Error(`nothing is of the kind that the claim speaks of: ${claim.name}`);
  const all = actionsOf(claim);
  // of thousands of actions a part, a different one for each claim
  const start = claim.name.length % 17;
  const asked = all.filter((__, i) => all.length < 1000 || i % 17 === start);
  return asked.flatMap((action, i) => Array.from({ length: Math.min(perAction, pairs.length * 2) }, (_, k) => {
    // far apart, so that each action meets different principals and resources
    const pair = pairs[(i * 7 + k * Math.max(1, Math.floor(pairs.length / perAction)) + k) % pairs.length];
    const more = CONTEXTS[(i + k) % CONTEXTS.length];
    const free = Object.entries(more).filter((each) => !without.includes(each[0]) && !excepted(each));
    return { ...pair, action, context: { ...Object.fromEntries(free), ...context }, without };
    // nobody anonymous asks for a role: such a request is signed
  }).filter(({ principal }) => principal !== '*' || !action.startsWith('sts:')));
}

/** The policies, with a boundary on everybody whom the claim speaks of. */
export function withBoundary(policies: readonly Policy[], claim: Claim, principal: string): readonly Policy[] {
  if (!claim.boundary) return policies;
  return policies.flatMap((policy) => (policy.kind !== 'boundary' ? [policy] : policy.name === claim.boundary ? [{ ...policy, targets: [principal] }] : []));
}
