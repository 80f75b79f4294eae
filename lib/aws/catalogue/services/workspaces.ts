import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon WorkSpaces. */
export const workspaces: ServiceCatalogue = {
  service: 'workspaces',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonworkspaces.html',
  seen: '2026-11-20',
  rows: [
    { action: 'workspaces:AuthorizeIpRules', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspaceipgroup'], tags: true, why: 'lets further addresses reach the desktops' },
    { action: 'workspaces:DeleteAccountLinkInvitation', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the link licence settings are shared by' },
    { action: 'workspaces:DeleteClientBranding', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['directoryid'], tags: true, why: 'logos and texts of the login page' },
    { action: 'workspaces:DeleteConnectClientAddIn', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['directoryid'], tags: true, why: 'agents lose the contact center panel in their desktop' },
    { action: 'workspaces:DeleteConnectionAlias', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['connectionalias'], tags: true, why: 'users lose the name they reach their desktops by' },
    { action: 'workspaces:DeleteIpGroup', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['workspaceipgroup'], tags: true, why: 'the list of addresses that may connect' },
    { action: 'workspaces:DeleteRootClientCertificate', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['certificateid'], tags: true, why: 'trusted devices can no longer be told apart' },
    { action: 'workspaces:DeleteWorkspaceBundle', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workspacebundle'], tags: true, why: 'the bundle new desktops are made from' },
    { action: 'workspaces:DeleteWorkspaceImage', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workspaceimage'], tags: true, why: 'the image desktops are built from; there is no copy' },
    { action: 'workspaces:DeregisterWorkspaceDirectory', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['directoryid'], tags: true, why: 'the directory and its settings; users cannot log in' },
    { action: 'workspaces:DisassociateConnectionAlias', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['connectionalias'], tags: true, why: 'users are cut off; part of a failover between Regions' },
    { action: 'workspaces:DisassociateIpGroups', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['directoryid', 'workspaceipgroup'], tags: true, why: 'desktops can be reached from any address' },
    { action: 'workspaces:DisassociateWorkspaceApplication', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspaceapplication', 'workspaceid'], tags: true, why: 'takes an application off the desktop' },
    { action: 'workspaces:MigrateWorkspace', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workspacebundle', 'workspaceid'], tags: true, why: 'system disk is replaced and user data since the snapshot is lost' },
    { action: 'workspaces:ModifySamlProperties', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['directoryid'], tags: true, why: 'sends the login to another identity provider' },
    { action: 'workspaces:ModifyWorkspaceAccessProperties', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['directoryid'], tags: true, why: 'can let untrusted devices in' },
    { action: 'workspaces:RebuildWorkspaces', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workspaceid'], tags: true, why: 'system disk is reset, user disk goes back to the last snapshot' },
    { action: 'workspaces:RestoreWorkspace', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workspaceid'], tags: true, why: 'both disks go back to the last healthy snapshot' },
    { action: 'workspaces:RevokeIpRules', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspaceipgroup'], tags: true, why: 'users of those addresses are locked out; recreatable' },
    { action: 'workspaces:StopWorkspaces', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['workspaceid'], tags: true, why: 'users lose their session until it starts again' },
    { action: 'workspaces:StopWorkspacesPool', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['workspacespool'], tags: true, why: 'the whole pool goes offline until it starts again' },
    { action: 'workspaces:TerminateWorkspaces', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workspaceid'], tags: true, why: 'the desktop with the disk of its user' },
    { action: 'workspaces:TerminateWorkspacesPool', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workspacespool'], tags: true, why: 'the pool of desktops' },
    { action: 'workspaces:TerminateWorkspacesPoolSession', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a user loses the running session' },
    { action: 'workspaces:UpdateConnectionAliasPermission', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['connectionalias'], tags: true, why: 'shares the connection name with another account' },
    { action: 'workspaces:UpdateRulesOfIpGroup', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspaceipgroup'], tags: true, why: 'replaces the list of addresses that may connect' },
    { action: 'workspaces:UpdateWorkspaceImagePermission', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspaceimage'], tags: true, why: 'lets another account copy the image' },
  ],
  leftOut: [
    { why: 'takes over licence settings; nothing is lost or shared', actions: ['workspaces:AcceptAccountLinkInvitation'] },
    { why: 'licence settings only; no desktop or data is shared', actions: ['workspaces:CreateAccountLinkInvitation'] },
    { why: 'turns down an offer; nothing is lost', actions: ['workspaces:RejectAccountLinkInvitation'] },
  ],
};
