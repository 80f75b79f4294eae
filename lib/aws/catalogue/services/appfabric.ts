import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS AppFabric. */
export const appfabric: ServiceCatalogue = {
  service: 'appfabric',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsappfabric.html',
  seen: '2026-11-20',
  rows: [
    { action: 'appfabric:DeleteAppAuthorization', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['appauthorization', 'appbundle'], tags: true, why: 'the audit logs of the application are no longer fetched' },
    { action: 'appfabric:DeleteAppBundle', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['appbundle'], tags: true, why: 'all authorizations and audit log flows' },
    { action: 'appfabric:DeleteIngestion', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['appbundle', 'ingestion'], tags: true, why: 'the audit log flow of the application' },
    { action: 'appfabric:DeleteIngestionDestination', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['appbundle', 'ingestion', 'ingestiondestination'], tags: true, why: 'the audit logs no longer reach their store' },
    { action: 'appfabric:StopIngestion', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['appbundle', 'ingestion'], tags: true, why: 'the audit logs of the application are no longer fetched' },
    { action: 'appfabric:UpdateIngestionDestination', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['appbundle', 'ingestion', 'ingestiondestination'], tags: true, why: 'may divert audit logs elsewhere' },
  ],
  leftOut: [],
};
