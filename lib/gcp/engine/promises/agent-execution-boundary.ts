/**
 * What `AgentExecutionBoundary` promises: whatever an agent is granted, it becomes nobody else, raises nobody's rights, and does not leave; and within its envelope it works.
 *
 * Source: "Escapes to close for any agent principal" of the fact sheet of 2026-11-20, and RhinoSecurityLabs' list of GCP privilege escalations.
 */
import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { allPermissions, isDeniable } from '../facts';
import { fromRoles, GuardrailIntent, named } from './intent';

interface AgentExecutionBoundaryIntent extends GuardrailIntent {
  readonly attachTo: string;
  readonly agents: string[];
  readonly mcpServers: string[];
  readonly workloadAccounts: string[];
  readonly workloadTag?: { readonly key: string; readonly value: string };
  readonly eligibleResources: string[];
  readonly holds: { readonly permissions: string[] };
  readonly mcpHolds?: { readonly permissions: string[] };
}

const ESCAPES: readonly (readonly [sentence: string, permissions: Readonly<Record<string, string>>])[] = [
  ['takes the token of a service account', { iam: 'serviceAccounts.getAccessToken serviceAccounts.getOpenIdToken serviceAccounts.signBlob serviceAccounts.signJwt serviceAccounts.implicitDelegation' }],
  ['makes keys', { iam: 'serviceAccountKeys.create', storage: 'hmacKeys.create', apikeys: 'keys.create' }],
  ['grants roles', { cloudresourcemanager: 'projects.setIamPolicy folders.setIamPolicy organizations.setIamPolicy', iam: 'serviceAccounts.setIamPolicy' }],
  ['makes or changes roles', { iam: 'roles.create roles.update roles.undelete' }],
  ['lets other identities in', { iam: 'workloadIdentityPools.create workloadIdentityPools.update workloadIdentityPoolProviders.create workloadIdentityPoolProviders.update' }],
  ['moves projects', { cloudresourcemanager: 'projects.move folders.move' }],
  ['changes what binds it', {
    iam: 'principalaccessboundarypolicies.create principalaccessboundarypolicies.update principalaccessboundarypolicies.delete principalaccessboundarypolicies.bind principalaccessboundarypolicies.unbind',
    orgpolicy: 'policies.create policies.update policies.delete customConstraints.update customConstraints.delete',
    accesscontextmanager: 'servicePerimeters.update servicePerimeters.delete policies.delete',
    privilegedaccessmanager: 'entitlements.create entitlements.update',
  }],
];

/** What a boundary blocks in the version that guardrails pin. */
const REACHES = named({ secretmanager: 'versions.access', storage: 'objects.get objects.create', bigquery: 'tables.getData', aiplatform: 'endpoints.predict', cloudkms: 'cryptoKeyVersions.useToDecrypt', iam: 'serviceAccounts.list' });

const ACT_AS = 'iam.googleapis.com/serviceAccounts.actAs';

/** What an envelope does not hold, of all that a deny policy may name. Which accounts are acted as is a claim of its own where some may be. */
function outsideOf(held: readonly string[], actAs: boolean): string[] {
  const inside = new Set([...fromRoles(held), ...actAs ? [] : [ACT_AS]]);
  return allPermissions().filter((name) => isDeniable(name) && !inside.has(name));
}

/** What agents do nowhere, of each service there is: changing who may do what, and the tags that conditions look at. */
const anyService = (...verbs: string[]) => allPermissions().filter((name) => isDeniable(name) && verbs.includes(name.slice(name.lastIndexOf('.') + 1)));

export function agentExecutionBoundary(intent: AgentExecutionBoundaryIntent): Claim[] {
  const { attachTo, agents, mcpServers, organization, workloadAccounts, workloadTag, eligibleResources, holds, mcpHolds } = intent;
  const principals = [...agents, ...mcpServers];
  const everywhere = { principals, resourcesIn: [organization] };
  const works = (name: string, who: readonly string[], held: readonly string[] = []): Claim[] => who.length === 0 ? []
    : [{
      name,
      expectation: Expectation.AVAILABLE,
      principals: [...who],
      resourcesIn: [attachTo],
      permissions: fromRoles(held).filter((permission) => permission !== ACT_AS),
    }];
  const inside = (name: string, who: readonly string[], held: readonly string[] = [],
    exceptPrincipals: string[] = []): Claim[] => who.length === 0 ? []
    : [{ name, principals: [...who], exceptPrincipals, resourcesIn: [attachTo], permissions: [...outsideOf(held, workloadTag === undefined)] }];
  const workloads = workloadAccounts.map((email) => `serviceAccount:${email}`);
  return [
    ...inside('no agent does anything outside its envelope', [...agents, ...workloads], holds.permissions, mcpServers),
    ...inside('no MCP server does anything outside its own', mcpServers, mcpHolds?.permissions),
    ...ESCAPES.map(([sentence, permissions]): Claim => ({ name: `no agent ${sentence}`, ...everywhere, permissions: named(permissions) })),
    { name: 'no agent changes a policy of any resource', ...everywhere, permissions: anyService('setIamPolicy') },
    { name: 'no agent changes the tags of any resource', ...everywhere, permissions: anyService('createTagBinding', 'deleteTagBinding') },
    {
      name: `no agent acts as a service account${workloadTag ? ' that is not one of its workloads' : ''}`,
      ...everywhere,
      permissions: [ACT_AS],
      ...(workloadTag ? { exceptTags: { [workloadTag.key]: [workloadTag.value] } } : {}),
    },
    { name: 'no agent reaches what its boundary does not have', principals, exceptResourcesIn: [attachTo, ...eligibleResources], permissions: REACHES },
    ...works('agents work within their envelope', agents, holds.permissions),
    ...works('MCP servers work within theirs', mcpServers, mcpHolds?.permissions),
  ];
}
