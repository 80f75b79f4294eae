import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IAM Identity Center directory. */
export const ssoDirectory: ServiceCatalogue = {
  service: 'sso-directory',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamidentitycenterdirectory.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sso-directory:AddMemberToGroup', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'person gets all assignments of the group' },
    { action: 'sso-directory:CompleteVirtualMfaDeviceRegistration', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'binds a second factor the caller holds' },
    { action: 'sso-directory:CompleteWebAuthnDeviceRegistration', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'binds a second factor the caller holds' },
    { action: 'sso-directory:CreateBearerToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'token that writes users and groups by SCIM' },
    { action: 'sso-directory:CreateExternalIdPConfigurationForDirectory', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'outside identity provider decides who signs in' },
    { action: 'sso-directory:CreateGroup', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'new group that can be given accounts' },
    { action: 'sso-directory:CreateProvisioningTenant', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'opens a SCIM endpoint that writes users' },
    { action: 'sso-directory:CreateUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'new person that can be given accounts' },
    { action: 'sso-directory:DeleteBearerToken', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'SCIM provisioning from the identity provider stops' },
    { action: 'sso-directory:DeleteExternalIdPCertificate', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'sign-in through the outside identity provider fails' },
    { action: 'sso-directory:DeleteExternalIdPConfigurationForDirectory', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'nobody signs in through the identity provider any more' },
    { action: 'sso-directory:DeleteGroup', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'group with all its members and assignments' },
    { action: 'sso-directory:DeleteMfaDeviceForUser', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'second factor of a person' },
    { action: 'sso-directory:DeleteProvisioningTenant', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'SCIM link to the identity provider' },
    { action: 'sso-directory:DeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'person in the directory, with all assignments' },
    { action: 'sso-directory:DisableExternalIdPConfigurationForDirectory', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'sign-in through the identity provider is off until enabled again' },
    { action: 'sso-directory:DisableUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'person is locked out; helpdesk does it' },
    { action: 'sso-directory:EnableExternalIdPConfigurationForDirectory', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'outside identity provider decides who signs in' },
    { action: 'sso-directory:EnableUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'switches a locked person on again' },
    { action: 'sso-directory:ImportExternalIdPCertificate', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'another key may vouch for anybody' },
    { action: 'sso-directory:RemoveMemberFromGroup', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'person loses the rights of the group; helpdesk does it' },
    { action: 'sso-directory:UpdateExternalIdPConfigurationForDirectory', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'another identity provider may vouch for anybody' },
    { action: 'sso-directory:UpdateGroup', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'renamed group can match a mapping it should not' },
    { action: 'sso-directory:UpdateMfaDeviceForUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'second factor of a person' },
    { action: 'sso-directory:UpdatePassword', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'one-time password for any user of the directory' },
    { action: 'sso-directory:UpdateUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'changed mail or name can match another person' },
    { action: 'sso-directory:UpdateUserName', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'changed name can match another person' },
  ],
  leftOut: [],
};
