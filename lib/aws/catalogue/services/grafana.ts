import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Managed Grafana. */
export const grafana: ServiceCatalogue = {
  service: 'grafana',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedgrafana.html',
  seen: '2026-11-20',
  rows: [
    { action: 'grafana:CreateWorkspaceApiKey', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'key up to administrator of the workspace' },
    { action: 'grafana:CreateWorkspaceServiceAccount', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'account up to administrator of the workspace' },
    { action: 'grafana:CreateWorkspaceServiceAccountToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'token of a service account' },
    { action: 'grafana:DeleteWorkspace', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workspace'], tags: true, why: 'all dashboards, alerts and users of the workspace' },
    { action: 'grafana:DeleteWorkspaceApiKey', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'whoever uses the key is locked out; rotation does it' },
    { action: 'grafana:DeleteWorkspaceServiceAccount', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'tools that use the account are locked out' },
    { action: 'grafana:DeleteWorkspaceServiceAccountToken', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'whoever uses the token is locked out; rotation does it' },
    { action: 'grafana:DisassociateLicense', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'workspace loses its enterprise plugins' },
    { action: 'grafana:UpdatePermissions', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'makes users administrators of the workspace' },
    { action: 'grafana:UpdateWorkspaceAuthentication', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'another identity provider decides who signs in' },
  ],
  leftOut: [],
};
