import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Oracle Database with Azure and Google Cloud. */
export const databaseMulticloud: ServiceCatalogue = {
  service: 'database-multicloud',
  source: 'https://docs.oracle.com/en/engineered-systems/exadata-cloud-service/ecscm/ecs-policy-details.html',
  seen: '2026-08, in the extract of agregory999/oci-policy-analysis',
  resourceTypes: [
    'db-multi-cloud-family', 'multi-cloud-resource-discoveries', 'oracle-db-azure-blob-containers', 'oracle-db-azure-blob-mounts',
    'oracle-db-azure-connectors', 'oracle-db-azure-keys', 'oracle-db-azure-vault-associations', 'oracle-db-azure-vaults', 'oracle-db-gcp-connectors',
    'oracle-db-gcp-keyrings', 'oracle-db-gcp-keys', 'oracle-db-mci-work-requests',
  ],
  rows: [
    { permission: 'MULTICLOUD_DISCOVERY_DELETE', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what was found in the other cloud' },
    { permission: 'MULTICLOUD_DISCOVERY_MOVE', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the discovery leaves the compartment and what is denied in it' },
    { permission: 'MULTICLOUD_DISCOVERY_UPDATE', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is looked for in the other cloud' },
    { permission: 'ORACLE_DB_AZURE_ASSOCIATION_DELETE', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a database loses the Azure key that opens it' },
    { permission: 'ORACLE_DB_AZURE_ASSOCIATION_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the association leaves the compartment and what is denied in it' },
    { permission: 'ORACLE_DB_AZURE_ASSOCIATION_UPDATE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which Azure vault serves a database' },
    { permission: 'ORACLE_DB_AZURE_BLOB_CONTAINER_DELETE', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the databases lose a container of Azure' },
    { permission: 'ORACLE_DB_AZURE_BLOB_CONTAINER_MOVE', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the container leaves the compartment and what is denied in it' },
    { permission: 'ORACLE_DB_AZURE_BLOB_CONTAINER_UPDATE', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which container of Azure the databases see' },
    { permission: 'ORACLE_DB_AZURE_BLOB_MOUNT_DELETE', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the databases lose a mount of Azure' },
    { permission: 'ORACLE_DB_AZURE_BLOB_MOUNT_MOVE', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the mount leaves the compartment and what is denied in it' },
    { permission: 'ORACLE_DB_AZURE_BLOB_MOUNT_UPDATE', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is mounted from Azure' },
    { permission: 'ORACLE_DB_AZURE_CONNECTOR_DELETE', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'databases lose their identity in Azure' },
    { permission: 'ORACLE_DB_AZURE_CONNECTOR_MOVE', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the connector leaves the compartment and what is denied in it' },
    { permission: 'ORACLE_DB_AZURE_CONNECTOR_UPDATE', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'as whom databases act in Azure' },
    { permission: 'ORACLE_DB_AZURE_VAULT_DELETE', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'databases whose keys are in the Azure vault do not open' },
    { permission: 'ORACLE_DB_AZURE_VAULT_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the vault leaves the compartment and what is denied in it' },
    { permission: 'ORACLE_DB_AZURE_VAULT_REFRESH', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'reads again which keys the Azure vault has' },
    { permission: 'ORACLE_DB_AZURE_VAULT_UPDATE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which Azure vault is known' },
    { permission: 'ORACLE_DB_GCP_IDENTITY_CONNECTOR_DELETE', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'databases lose their identity in Google Cloud' },
    { permission: 'ORACLE_DB_GCP_IDENTITY_CONNECTOR_MOVE', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the connector leaves the compartment and what is denied in it' },
    { permission: 'ORACLE_DB_GCP_IDENTITY_CONNECTOR_UPDATE', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'as whom databases act in Google Cloud' },
    { permission: 'ORACLE_DB_GCP_KEY_RING_DELETE', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'databases whose keys are in the Google key ring do not open' },
    { permission: 'ORACLE_DB_GCP_KEY_RING_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the key ring leaves the compartment and what is denied in it' },
    { permission: 'ORACLE_DB_GCP_KEY_RING_REFRESH', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'reads again which keys the Google key ring has' },
    { permission: 'ORACLE_DB_GCP_KEY_RING_UPDATE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which Google key ring is known' },
  ],
  byVerb: [],
  leftOut: [
    {
      why: 'ends a task of the service before it is done',
      permissions: ['ORACLE_DB_MULTI_CLOUD_WORK_REQUEST_CANCEL'],
    },
  ],
  notDeniable: [],
};
