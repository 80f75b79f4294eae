/**
 * What `AgentExecutionBoundary` promises: whatever an agent is granted, it becomes nobody else, raises nobody's rights, and does not leave.
 *
 * Source: "Escapes to close for any agent principal" of the fact sheet of 2026-11-20, and RhinoSecurityLabs' list of GCP privilege escalations.
 */
import { Claim } from '../claim';
import { GuardrailIntent, permissionsNamed, principalNamed } from './intent';

interface AgentExecutionBoundaryIntent extends GuardrailIntent {
  readonly agents: string[];
}

const ESCAPES: readonly (readonly [sentence: string, permissions: Readonly<Record<string, string>>])[] = [
  ['takes the token of a service account', { iam: 'serviceAccounts.getAccessToken serviceAccounts.getOpenIdToken serviceAccounts.signBlob serviceAccounts.signJwt serviceAccounts.implicitDelegation' }],
  ['makes keys', { iam: 'serviceAccountKeys.create', storage: 'hmacKeys.create', apikeys: 'keys.create' }],
  ['acts as a service account', { iam: 'serviceAccounts.actAs' }],
  ['grants roles', { cloudresourcemanager: 'projects.setIamPolicy folders.setIamPolicy organizations.setIamPolicy', iam: 'serviceAccounts.setIamPolicy' }],
  ['makes or changes roles', { iam: 'roles.create roles.update roles.undelete' }],
  ['lets other identities in', { iam: 'workloadIdentityPools.create workloadIdentityPools.update workloadIdentityPoolProviders.create workloadIdentityPoolProviders.update' }],
  ['moves projects', { cloudresourcemanager: 'projects.move folders.move' }],
  ['changes what binds it', { iam: 'principalaccessboundarypolicies.create principalaccessboundarypolicies.update principalaccessboundarypolicies.delete principalaccessboundarypolicies.bind principalaccessboundarypolicies.unbind', orgpolicy: 'policies.create policies.update policies.delete customConstraints.update customConstraints.delete' }],
];

export function agentExecutionBoundary(intent: AgentExecutionBoundaryIntent): Claim[] {
  const principals = intent.agents.map(principalNamed);
  return ESCAPES.map(([sentence, permissions]): Claim => ({ name: `no agent ${sentence}`, principals, resourcesIn: [intent.attachTo], permissions: permissionsNamed(permissions) }));
}
