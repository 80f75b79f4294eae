import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon WorkSpaces Secure Browser. */
export const workspacesWeb: ServiceCatalogue = {
  service: 'workspaces-web',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonworkspacessecurebrowser.html',
  seen: '2026-11-20',
  rows: [
    { action: 'workspaces-web:DeleteBrowserSettings', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['browserSettings'], tags: true, why: 'the browser policy users are bound by' },
    { action: 'workspaces-web:DeleteDataProtectionSettings', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['dataProtectionSettings'], tags: true, why: 'redaction of sensitive data in the browser' },
    { action: 'workspaces-web:DeleteIdentityProvider', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['identityProvider', 'portal'], tags: true, why: 'users of the portal cannot log in' },
    { action: 'workspaces-web:DeleteIpAccessSettings', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['ipAccessSettings'], tags: true, why: 'the list of addresses that may connect' },
    { action: 'workspaces-web:DeleteNetworkSettings', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['networkSettings'], tags: true, why: 'the portal loses its way into the VPC' },
    { action: 'workspaces-web:DeletePortal', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['portal'], tags: true, why: 'the portal itself; its address does not come back' },
    { action: 'workspaces-web:DeleteSessionLogger', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['sessionLogger'], tags: true, why: 'records of sessions stop' },
    { action: 'workspaces-web:DeleteTrustStore', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['trustStore'], tags: true, why: 'certificates of internal sites' },
    { action: 'workspaces-web:DeleteUserAccessLoggingSettings', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['userAccessLoggingSettings'], tags: true, why: 'the log of who browsed where stops' },
    { action: 'workspaces-web:DeleteUserSettings', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['userSettings'], tags: true, why: 'limits on copy, download and print go with it' },
    { action: 'workspaces-web:DisassociateBrowserSettings', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['portal'], tags: true, why: 'the portal runs without its browser policy' },
    { action: 'workspaces-web:DisassociateDataProtectionSettings', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['portal'], tags: true, why: 'sensitive data is no longer redacted' },
    { action: 'workspaces-web:DisassociateIpAccessSettings', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['portal'], tags: true, why: 'the portal can be reached from any address' },
    { action: 'workspaces-web:DisassociateNetworkSettings', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['portal'], tags: true, why: 'the portal loses its way into the VPC' },
    { action: 'workspaces-web:DisassociateSessionLogger', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['portal'], tags: true, why: 'sessions of the portal are no longer recorded' },
    { action: 'workspaces-web:DisassociateTrustStore', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['portal'], tags: true, why: 'internal sites are no longer trusted' },
    { action: 'workspaces-web:DisassociateUserAccessLoggingSettings', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['portal'], tags: true, why: 'who browsed where is no longer logged' },
    { action: 'workspaces-web:DisassociateUserSettings', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['portal'], tags: true, why: 'limits on copy, download and print end' },
    { action: 'workspaces-web:ExpireSession', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['portal'], tags: true, why: 'a user loses the running session' },
    { action: 'workspaces-web:UpdateDataProtectionSettings', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dataProtectionSettings'], tags: true, why: 'can stop redaction of sensitive data' },
    { action: 'workspaces-web:UpdateIdentityProvider', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['identityProvider', 'portal'], tags: true, why: 'sends the login to another identity provider' },
    { action: 'workspaces-web:UpdateIpAccessSettings', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ipAccessSettings'], tags: true, why: 'can let further addresses reach the portal' },
    { action: 'workspaces-web:UpdateSessionLogger', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['sessionLogger'], tags: true, why: 'can narrow or redirect the session records' },
    { action: 'workspaces-web:UpdateUserAccessLoggingSettings', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['userAccessLoggingSettings'], tags: true, why: 'sends the access log to another stream' },
    { action: 'workspaces-web:UpdateUserSettings', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['userSettings'], tags: true, why: 'can allow copy, download and print' },
  ],
  leftOut: [],
};
