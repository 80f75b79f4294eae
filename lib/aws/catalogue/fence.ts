// The actions that undo a fence from inside an account, by what they are done to.
// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
// and list_awscloudformation.html beside it, seen 2026-11-20.

/** Changes of a role: who may assume it, what it may do, what marks it. `CreateRole` is one, since a name is free once its role is deleted. */
export const ROLE_CHANGES = [
  'iam:AttachRolePolicy',
  'iam:CreateRole',
  'iam:DeleteRole',
  'iam:DeleteRolePermissionsBoundary',
  'iam:DeleteRolePolicy',
  'iam:DetachRolePolicy',
  'iam:PutRolePermissionsBoundary',
  'iam:PutRolePolicy',
  'iam:TagRole',
  'iam:UntagRole',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateRole',
  'iam:UpdateRoleDescription',
] as const;

/** Changes of a user, credentials included. Joining a group is none of them: it is authorized on the group. */
export const USER_CHANGES = [
  'iam:AttachUserPolicy',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:CreateUser',
  'iam:DeleteUser',
  'iam:DeleteUserPermissionsBoundary',
  'iam:DeleteUserPolicy',
  'iam:DetachUserPolicy',
  'iam:PutUserPermissionsBoundary',
  'iam:PutUserPolicy',
  'iam:TagUser',
  'iam:UntagUser',
  'iam:UpdateAccessKey',
  'iam:UpdateLoginProfile',
  'iam:UpdateUser',
  'iam:UploadSSHPublicKey',
  'iam:UploadSigningCertificate',
] as const;

/** Taking a boundary off, or putting on another. Those that put it on carry `iam:PermissionsBoundary` of the new one, those that remove it of the old one. */
export const BOUNDARY_REMOVALS = ['iam:DeleteRolePermissionsBoundary', 'iam:DeleteUserPermissionsBoundary'] as const;

/** Changing the ceiling of somebody else: it gives rights where it takes away less. */
export const BOUNDARY_CHANGES = [...BOUNDARY_REMOVALS, 'iam:PutRolePermissionsBoundary', 'iam:PutUserPermissionsBoundary'] as const;

/** What must not happen to a principal unless the right boundary is on it. All carry `iam:PermissionsBoundary`. */
export const NEEDS_BOUNDARY = [
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:CreateRole',
  'iam:CreateUser',
  'iam:PutRolePermissionsBoundary',
  'iam:PutRolePolicy',
  'iam:PutUserPermissionsBoundary',
  'iam:PutUserPolicy',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateRole',
] as const;

/** Changes of what marks a principal, or of the principal as a whole. */
export const MARKER_CHANGES = [
  'iam:DeleteRole',
  'iam:DeleteUser',
  'iam:TagRole',
  'iam:TagUser',
  'iam:UntagRole',
  'iam:UntagUser',
  'iam:UpdateUser',
] as const;

/** Changes of a managed policy. A new default version is a new policy under the old name. */
export const POLICY_CHANGES = [
  'iam:CreatePolicy',
  'iam:CreatePolicyVersion',
  'iam:DeletePolicy',
  'iam:DeletePolicyVersion',
  'iam:SetDefaultPolicyVersion',
  'iam:TagPolicy',
  'iam:UntagPolicy',
] as const;

/** Changes of a stack. */
export const STACK_CHANGES = [
  'cloudformation:CancelUpdateStack',
  'cloudformation:ContinueUpdateRollback',
  'cloudformation:CreateChangeSet',
  'cloudformation:CreateStack',
  'cloudformation:CreateStackRefactor',
  'cloudformation:DeleteStack',
  'cloudformation:ExecuteChangeSet',
  'cloudformation:ExecuteStackRefactor',
  'cloudformation:RollbackStack',
  'cloudformation:SetStackPolicy',
  'cloudformation:UpdateStack',
  'cloudformation:UpdateTerminationProtection',
] as const;

/** Leaving the organization, also for another one that invites, or taking its policies off from an account that they were delegated to. */
export const ORGANIZATION_CHANGES = [
  'account:CloseAccount',
  'organizations:AcceptHandshake',
  'organizations:AttachPolicy',
  'organizations:DeletePolicy',
  'organizations:DetachPolicy',
  'organizations:DisablePolicyType',
  'organizations:LeaveOrganization',
  'organizations:MoveAccount',
  'organizations:RemoveAccountFromOrganization',
  'organizations:UpdatePolicy',
] as const;

/** What an approver's session may do before it is approved: see who and where it is. */
export const BEFORE_APPROVAL = [
  'iam:GetUser',
  'iam:ListMFADevices',
  'sts:GetCallerIdentity',
  'sts:TagSession',
  'sts:SetSourceIdentity',
] as const;
