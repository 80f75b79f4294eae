/** Cases in which nothing is left unknown: what is certain of one with unknowns has to hold in each of them. */
import { AccessRequest } from '../../../lib/aws/engine/access-request';
import { PolicySource } from '../../../lib/aws/engine/policy-source';
import { factsOf } from './actions';
import { OrganizationTree } from './context';
import { Case, Random } from './generate';

const ACCOUNTS = ['111122223333', '444455556666', '777788889999', '999900001111'];
const ORGANIZATION: OrganizationTree = {
  id: 'o-a1b2c3d4e5', root: 'r-acm1', units: { 'ou-acm1-prod0001': ['111122223333'], 'ou-acm1-nonprod1': ['444455556666'] }, management: '777788889999', accounts: ['555566667777'],
};

/**
 * A case with something in place of each thing that is not known. Who is not denied is told what holds under the assumption that a resource whose
 * account nobody says is in the caller's.
 */
export function completed(random: Random, { policies, organization, request }: Case, outcome: string): Case {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];
  const fill = <T>(value: T, choices: readonly string[]): T => value === undefined ? value
    : JSON.parse(JSON.stringify(value).replace(/\uE000[^\uE001]*\uE001/g, () => pick(choices))) as T;
  const parts = ['', 'coder', 'mcp-files', 'd', 'orders', 'orders-dev', 'acme-prod', 'red'];
  const principal = fill(request.principal, parts.slice(1));
  const filled: { -readonly [key in keyof AccessRequest]: AccessRequest[key] } = { ...fill(request, parts), principal };
  const given = Object.keys(filled.context ?? {}).map((key) => key.toLowerCase());
  const perhaps: Record<string, unknown> = {};
  for (const key of filled.unknownContext ?? []) {
    if (random() < 0.5) perhaps[key.replace('*', 'team')] = /TagKeys/.test(key) ? pick([['agent'], ['team', 'agent'], ['Agent']]) : /max/.test(key) ? pick(['9', '10', '12']) : pick(['red', 'blue', 'Red']);
  }
  delete filled.unknownContext;
  perhaps['aws:CurrentTime'] = pick(['2026-11-20T12:00:00Z', '2026-11-20T12:00:01Z', '2027-01-01T00:00:00Z']);
  perhaps['aws:SourceIp'] = pick(['10.0.0.1', '10.0.0.9', '8.8.8.8', '2001:db8::5']);
  perhaps['aws:SecureTransport'] = pick(['true', 'false']);
  const [, account, role] = /^arn:aws:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(filled.principal) ?? [];
  if (account) {
    const known = rolesIn(policies, filled.resourcePolicy).filter((arn) => arn.startsWith(`arn:aws:iam::${account}:role/`) && arn.endsWith(`/${role}`));
    const paths = known.length > 0 ? known : ['', 'agents/', 'other/'].map((path) => `arn:aws:iam::${account}:role/${path}${role}`);
    if (known.length < 2) perhaps['aws:PrincipalArn'] = pick(paths);
  }
  if (!/^arn:[^:]*:[^:]*:[^:]+:/.test(filled.resource ?? '')) perhaps['aws:RequestedRegion'] = pick(['us-east-1', 'eu-west-1']);
  filled.context = { ...Object.fromEntries(Object.entries(perhaps).filter(([key]) => !given.includes(key.toLowerCase()))), ...filled.context };
  const facts = factsOf(filled.action);
  if (facts?.hasResources && filled.resourceAccount === undefined && !/^arn:[^:]*:[^:]*:[^:]*:\d{12}:/.test(filled.resource ?? '')) {
    filled.resourceAccount = outcome === 'DENIED' ? pick(ACCOUNTS) : /^arn:aws:[a-z]+::(\d{12}):/.exec(filled.principal)?.[1] ?? pick(ACCOUNTS);
    if (!filled.resource) filled.resource = pick(['arn:aws:s3:::acme-prod-data/a', `arn:aws:rds:us-east-1:${filled.resourceAccount}:db:orders`, `arn:aws:kms:us-east-1:${filled.resourceAccount}:key/k-1`]);
    if (facts.service === 'kms') filled.resource = `arn:aws:kms:us-east-1:${filled.resourceAccount}:key/k-1`;
  }
  return {
    policies: policies.filter(({ uncertain }) => uncertain === undefined || random() < 0.5).map(({ uncertain, ...policy }): PolicySource => fill(policy, [...parts, '*'])),
    organization: organization === undefined ? ORGANIZATION : { id: 'o-a1b2c3d4e5', ...organization },
    request: filled,
  };
}

/** Roles that carry a boundary, or that a resource trusts: policies can only name those that exist. Of two of one name, one does not. */
function rolesIn(policies: readonly PolicySource[], resourcePolicy: any): string[] {
  const statements: { Principal?: any; NotPrincipal?: any }[] = [resourcePolicy?.Statement ?? []].flat();
  const named = statements.flatMap(({ Principal, NotPrincipal }) => [Principal?.AWS ?? [], NotPrincipal?.AWS ?? []].flat() as string[]);
  return [...new Set([...policies.flatMap(({ targets = [] }) => targets), ...named])].filter((arn) => !/[*?]/.test(arn));
}
