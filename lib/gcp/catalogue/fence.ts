// What undoes a fence: denied to whom a guardrail binds, by every guardrail. Tags are in tagging.ts.
// Source: https://docs.cloud.google.com/iam/docs/deny-permissions-support and the pages of the services, seen 2026-11-20.

/** The part of the fence that a permission changes. */
export type Part =
  | 'ORG_POLICY' | 'BOUNDARY' | 'PERIMETER' | 'ELEVATION' | 'SCREENING' | 'SERVICES' | 'GATEWAY' | 'HIERARCHY' | 'ROLES' | 'POSTURE' | 'STACKS';

/** One permission by which a guardrail is undone. */
export interface FenceChange {
  /** The exact permission, as deny policies name it. */
  readonly permission: string;
  readonly part: Part;
  readonly why: string;
}

/** Changes of one part and for one reason. */
interface FenceChanges extends Omit<FenceChange, 'permission'> {
  readonly permissions: readonly string[];
}

const GROUPS: readonly FenceChanges[] = [
  {
    part: 'ORG_POLICY',
    why: 'what constraints mean',
    permissions: [
      'orgpolicy.googleapis.com/customConstraints.create', 'orgpolicy.googleapis.com/customConstraints.delete',
      'orgpolicy.googleapis.com/customConstraints.update',
    ],
  },
  {
    part: 'ORG_POLICY',
    why: 'what is forbidden below; one at a project replaces the one of its folder',
    permissions: [
      'orgpolicy.googleapis.com/policies.create', 'orgpolicy.googleapis.com/policies.delete', 'orgpolicy.googleapis.com/policies.update',
    ],
  },
  { part: 'ORG_POLICY', why: 'the same by the older API', permissions: ['orgpolicy.googleapis.com/policy.set'] },
  {
    part: 'BOUNDARY',
    why: 'another boundary adds to what a principal may reach',
    permissions: [
      'iam.googleapis.com/principalaccessboundarypolicies.bind',
    ],
  },
  {
    part: 'BOUNDARY',
    why: 'without its boundary, or with a wider one, a principal reaches everything',
    permissions: [
      'iam.googleapis.com/principalaccessboundarypolicies.create', 'iam.googleapis.com/principalaccessboundarypolicies.delete',
      'iam.googleapis.com/principalaccessboundarypolicies.unbind', 'iam.googleapis.com/principalaccessboundarypolicies.update',
    ],
  },
  {
    part: 'BOUNDARY',
    why: 'what the boundary of a pool\'s members is',
    permissions: [
      'iam.googleapis.com/workforcePools.createPolicyBinding', 'iam.googleapis.com/workforcePools.deletePolicyBinding',
      'iam.googleapis.com/workforcePools.updatePolicyBinding', 'iam.googleapis.com/workloadIdentityPools.createPolicyBinding',
      'iam.googleapis.com/workloadIdentityPools.deletePolicyBinding', 'iam.googleapis.com/workloadIdentityPools.updatePolicyBinding',
      'iam.googleapis.com/workspacePools.createPolicyBinding', 'iam.googleapis.com/workspacePools.deletePolicyBinding',
      'iam.googleapis.com/workspacePools.updatePolicyBinding',
    ],
  },
  {
    part: 'PERIMETER',
    why: 'who counts as coming from a trusted place',
    permissions: [
      'accesscontextmanager.googleapis.com/accessLevels.create', 'accesscontextmanager.googleapis.com/accessLevels.delete',
      'accesscontextmanager.googleapis.com/accessLevels.replaceAll', 'accesscontextmanager.googleapis.com/accessLevels.update',
    ],
  },
  {
    part: 'PERIMETER',
    why: 'whose devices count as trusted',
    permissions: [
      'accesscontextmanager.googleapis.com/authorizedOrgsDescs.create', 'accesscontextmanager.googleapis.com/authorizedOrgsDescs.delete',
      'accesscontextmanager.googleapis.com/authorizedOrgsDescs.update',
    ],
  },
  {
    part: 'PERIMETER',
    why: 'from which devices a group may come',
    permissions: [
      'accesscontextmanager.googleapis.com/gcpUserAccessBindings.create', 'accesscontextmanager.googleapis.com/gcpUserAccessBindings.delete',
      'accesscontextmanager.googleapis.com/gcpUserAccessBindings.update',
    ],
  },
  {
    part: 'PERIMETER',
    why: 'who administers the perimeters',
    permissions: [
      'accesscontextmanager.googleapis.com/policies.create', 'accesscontextmanager.googleapis.com/policies.delete',
      'accesscontextmanager.googleapis.com/policies.setIamPolicy', 'accesscontextmanager.googleapis.com/policies.update',
    ],
  },
  {
    part: 'PERIMETER',
    why: 'which data stays inside',
    permissions: [
      'accesscontextmanager.googleapis.com/servicePerimeters.commit', 'accesscontextmanager.googleapis.com/servicePerimeters.create',
      'accesscontextmanager.googleapis.com/servicePerimeters.delete', 'accesscontextmanager.googleapis.com/servicePerimeters.replaceAll',
      'accesscontextmanager.googleapis.com/servicePerimeters.update',
    ],
  },
  {
    part: 'PERIMETER',
    why: 'traffic of services leaves the perimeter',
    permissions: [
      'servicenetworking.googleapis.com/services.disableVpcServiceControls',
    ],
  },
  {
    part: 'ELEVATION',
    why: 'who may be raised to what, and who approves',
    permissions: [
      'privilegedaccessmanager.googleapis.com/entitlements.create', 'privilegedaccessmanager.googleapis.com/entitlements.delete',
      'privilegedaccessmanager.googleapis.com/entitlements.setIamPolicy', 'privilegedaccessmanager.googleapis.com/entitlements.update',
    ],
  },
  {
    part: 'ELEVATION',
    why: 'ends the elevation of a person who repairs something',
    permissions: [
      'privilegedaccessmanager.googleapis.com/grants.revoke',
    ],
  },
  { part: 'ELEVATION', why: 'whether service accounts may approve', permissions: ['privilegedaccessmanager.googleapis.com/settings.update'] },
  {
    part: 'SCREENING',
    why: 'the least that every prompt and answer is screened for',
    permissions: [
      'modelarmor.googleapis.com/floorSettings.update',
    ],
  },
  {
    part: 'SCREENING',
    why: 'what is screened for',
    permissions: [
      'modelarmor.googleapis.com/templates.create', 'modelarmor.googleapis.com/templates.delete', 'modelarmor.googleapis.com/templates.update',
    ],
  },
  { part: 'SCREENING', why: 'whether calls of MCP servers are screened', permissions: ['serviceusage.googleapis.com/contentsecuritypolicy.update'] },
  { part: 'SERVICES', why: 'which services may be used', permissions: ['serviceusage.googleapis.com/consumerpolicy.update'] },
  { part: 'SERVICES', why: 'which MCP servers answer', permissions: ['serviceusage.googleapis.com/mcppolicy.update'] },
  {
    part: 'SERVICES',
    why: 'a service that is a control, or one that nobody judged',
    permissions: [
      'serviceusage.googleapis.com/services.disable', 'serviceusage.googleapis.com/services.enable',
    ],
  },
  {
    part: 'GATEWAY',
    why: 'what is asked before traffic of agents passes',
    permissions: [
      'networkservices.googleapis.com/authzExtensions.create', 'networkservices.googleapis.com/authzExtensions.delete',
      'networkservices.googleapis.com/authzExtensions.update',
    ],
  },
  {
    part: 'GATEWAY',
    why: 'what inspects traffic to the internet',
    permissions: [
      'networkservices.googleapis.com/swpSecurityExtensions.create', 'networkservices.googleapis.com/swpSecurityExtensions.delete',
      'networkservices.googleapis.com/swpSecurityExtensions.update',
    ],
  },
  {
    part: 'GATEWAY',
    why: 'who gets through the gateway',
    permissions: [
      'networksecurity.googleapis.com/authzPolicies.create', 'networksecurity.googleapis.com/authzPolicies.delete',
      'networksecurity.googleapis.com/authzPolicies.setIamPolicy', 'networksecurity.googleapis.com/authzPolicies.update',
    ],
  },
  {
    part: 'GATEWAY',
    why: 'which servers and tools agents find',
    permissions: [
      'agentregistry.googleapis.com/bindings.create', 'agentregistry.googleapis.com/bindings.delete',
      'agentregistry.googleapis.com/bindings.update', 'agentregistry.googleapis.com/services.create',
      'agentregistry.googleapis.com/services.delete', 'agentregistry.googleapis.com/services.update',
    ],
  },
  {
    part: 'GATEWAY',
    why: 'the rules in words that agents are held to',
    permissions: [
      'aiplatform.googleapis.com/semanticGovernancePolicies.create', 'aiplatform.googleapis.com/semanticGovernancePolicies.delete',
      'aiplatform.googleapis.com/semanticGovernancePolicies.update',
    ],
  },
  { part: 'GATEWAY', why: 'whether agents are judged by them', permissions: ['aiplatform.googleapis.com/semanticGovernancePolicyEngine.update'] },
  {
    part: 'GATEWAY',
    why: 'what the proxy in front of tools asks for',
    permissions: [
      'iap.googleapis.com/projects.updateSettings', 'iap.googleapis.com/web.updateSettings', 'iap.googleapis.com/webServiceVersions.updateSettings',
      'iap.googleapis.com/webServices.updateSettings', 'iap.googleapis.com/webTypes.updateSettings',
    ],
  },
  {
    part: 'HIERARCHY',
    why: 'a folder that moves loses the controls of its parent',
    permissions: [
      'cloudresourcemanager.googleapis.com/folders.delete', 'cloudresourcemanager.googleapis.com/folders.move',
      'cloudresourcemanager.googleapis.com/folders.setIamPolicy', 'cloudresourcemanager.googleapis.com/folders.undelete',
    ],
  },
  { part: 'HIERARCHY', why: 'makes anybody denyAdmin', permissions: ['cloudresourcemanager.googleapis.com/organizations.setIamPolicy'] },
  {
    part: 'HIERARCHY',
    why: 'a project that moves loses the controls of its folder',
    permissions: [
      'cloudresourcemanager.googleapis.com/projects.delete', 'cloudresourcemanager.googleapis.com/projects.move',
      'cloudresourcemanager.googleapis.com/projects.setIamPolicy', 'cloudresourcemanager.googleapis.com/projects.undelete',
    ],
  },
  {
    part: 'HIERARCHY',
    why: 'the lien that keeps the project from being deleted',
    permissions: [
      'cloudresourcemanager.googleapis.com/projects.updateLiens',
    ],
  },
  {
    part: 'ROLES',
    why: 'what a grant, of denyAdmin too, means',
    permissions: [
      'iam.googleapis.com/roles.create', 'iam.googleapis.com/roles.delete', 'iam.googleapis.com/roles.undelete', 'iam.googleapis.com/roles.update',
    ],
  },
  {
    part: 'POSTURE',
    why: 'organization policies that are deployed together',
    permissions: [
      'securityposture.googleapis.com/postureDeployments.create', 'securityposture.googleapis.com/postureDeployments.delete',
      'securityposture.googleapis.com/postureDeployments.update', 'securityposture.googleapis.com/postures.create',
      'securityposture.googleapis.com/postures.delete', 'securityposture.googleapis.com/postures.update',
    ],
  },
  {
    part: 'POSTURE',
    why: 'which images may run',
    permissions: [
      'binaryauthorization.googleapis.com/policy.setIamPolicy', 'binaryauthorization.googleapis.com/policy.update',
    ],
  },
  {
    part: 'STACKS',
    why: 'the stack that holds the fence, where Infrastructure Manager applies it',
    permissions: [
      'config.googleapis.com/deployments.delete', 'config.googleapis.com/deployments.deleteState', 'config.googleapis.com/deployments.setIamPolicy',
      'config.googleapis.com/deployments.unlock', 'config.googleapis.com/deployments.update', 'config.googleapis.com/deployments.updateState',
    ],
  },
];

export const FENCE: readonly FenceChange[] = GROUPS.flatMap(({ permissions, ...change }) =>
  permissions.map((permission) => ({ permission, ...change })));

/** What undoes a fence and no deny policy can name; what to do about each is in the file of its service. */
export const FENCE_NOT_DENIABLE: readonly string[] = [
  'billing.googleapis.com/accounts.close',
  'cloudresourcemanager.googleapis.com/projects.deletePolicyBinding',
  'cloudresourcemanager.googleapis.com/tagKeys.*',
  'cloudresourcemanager.googleapis.com/tagValueBindings.*',
  'iam.googleapis.com/denypolicies.update',
  'logging.googleapis.com/settings.update',
  'networksecurity.googleapis.com/gatewaySecurityPolicies.update',
  'networkservices.googleapis.com/agentGateways.update',
  'privilegedaccessmanager.googleapis.com/grants.approve',
];
