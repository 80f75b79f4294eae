import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** BigQuery Connection. */
export const bigqueryconnection: ServiceCatalogue = {
  service: 'bigqueryconnection.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/bigqueryconnection',
  seen: '2026-11-20',
  rows: [
    { permission: 'bigqueryconnection.googleapis.com/connections.create', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'reaches Cloud SQL, Spanner or models with the identity of a connection' },
    { permission: 'bigqueryconnection.googleapis.com/connections.delegate', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets a service act through the connection' },
    { permission: 'bigqueryconnection.googleapis.com/connections.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'federated queries and remote functions stop' },
    { permission: 'bigqueryconnection.googleapis.com/connections.setIamPolicy', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others act with the identity of the connection' },
    { permission: 'bigqueryconnection.googleapis.com/connections.update', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'points the connection elsewhere, or changes its credential' },
    { permission: 'bigqueryconnection.googleapis.com/connections.use', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'runs queries with the identity of the connection' },
  ],
  leftOut: [],
  notDeniable: [],
};
