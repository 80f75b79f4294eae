import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** External Database. */
export const externalDatabase: ServiceCatalogue = {
  service: 'external-database',
  source: 'https://docs.oracle.com/iaas/external-database/doc/policy-details-external-database.html',
  seen: '2026-08, in the extract of agregory999/oci-policy-analysis',
  resourceTypes: [
    'external-container-databases', 'external-database-connectors', 'external-database-family', 'external-non-container-databases',
    'external-pluggable-databases',
  ],
  rows: [
    { permission: 'EXTERNAL_CONTAINER_DATABASE_CONTENT_READ', asset: Asset.DATABASES, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'what the monitored database says of itself and of its SQL' },
    { permission: 'EXTERNAL_CONTAINER_DATABASE_CONTENT_WRITE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'changes in the monitored database by its management' },
    { permission: 'EXTERNAL_CONTAINER_DATABASE_DELETE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the database outside is watched no more' },
    { permission: 'EXTERNAL_CONTAINER_DATABASE_UPDATE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which management watches the database outside' },
    { permission: 'EXTERNAL_DATABASE_CONNECTOR_CONTENT_READ', asset: Asset.DATABASES, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'what comes through the connector to a database outside' },
    { permission: 'EXTERNAL_DATABASE_CONNECTOR_CONTENT_WRITE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'what goes through the connector to a database outside' },
    { permission: 'EXTERNAL_DATABASE_CONNECTOR_DELETE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the cloud loses its way to a database outside' },
    { permission: 'EXTERNAL_DATABASE_CONNECTOR_UPDATE', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'credentials and address by which the cloud logs in to a database outside' },
    { permission: 'EXTERNAL_NON_CONTAINER_DATABASE_CONTENT_READ', asset: Asset.DATABASES, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'what a monitored database of the older kind says of itself' },
    { permission: 'EXTERNAL_NON_CONTAINER_DATABASE_CONTENT_WRITE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'changes in a monitored database of the older kind' },
    { permission: 'EXTERNAL_NON_CONTAINER_DATABASE_DELETE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a database of the older kind is watched no more' },
    { permission: 'EXTERNAL_NON_CONTAINER_DATABASE_UPDATE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which management watches a database of the older kind' },
    { permission: 'EXTERNAL_PLUGGABLE_DATABASE_CONTENT_READ', asset: Asset.DATABASES, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'what the monitored pluggable database says of itself' },
    { permission: 'EXTERNAL_PLUGGABLE_DATABASE_CONTENT_WRITE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'changes in the monitored pluggable database' },
    { permission: 'EXTERNAL_PLUGGABLE_DATABASE_DELETE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the pluggable database outside is watched no more' },
    { permission: 'EXTERNAL_PLUGGABLE_DATABASE_UPDATE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which management watches the pluggable database outside' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
