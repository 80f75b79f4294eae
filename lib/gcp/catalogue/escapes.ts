// How an agent would get out of its boundary: what AgentExecutionBoundary denies, by the way that it goes.
// Source: https://docs.cloud.google.com/iam/docs/service-account-permissions, https://docs.cloud.google.com/iam/docs/attach-service-accounts and the pages
// of the services; against https://github.com/RhinoSecurityLabs/GCP-IAM-Privilege-Escalation and https://stratus-red-team.cloud; seen 2026-11-20.
//
// What changes the fence itself, tags among it, is in fence.ts.

/** The way that an escape goes. */
export type Way =
  /** Becomes another identity. */
  | 'IMPERSONATION'
  /** Gets a token, key, password or certificate that counts without the caller. */
  | 'CREDENTIALS'
  /** Grants rights, to itself or to whom it can become, on anything that has a policy of its own. */
  | 'GRANTS'
  /** Changes what grants mean. */
  | 'ROLES'
  /** Decides which identities of other places count. */
  | 'POOLS'
  /** Runs code that acts under another identity. */
  | 'CODE'
  /** Moves itself, or what it works on, to a place without controls. */
  | 'HIERARCHY';

/** One permission by which an agent would get out. */
export interface Escape {
  /** The exact permission, as deny policies name it. */
  readonly permission: string;
  readonly way: Way;
  /**
   * Of code: whether Google asks for `iam.serviceAccounts.actAs` on the identity that it will run under. Where it does, denying that one is enough for agents that
   * build; where it does not, also for a default that is used where the caller names none, the code runs under an identity that something already has.
   */
  readonly actAs?: boolean;
  /** Whether the identity can be a service agent, which denials for everybody spare. */
  readonly asService?: boolean;
  readonly why: string;
}

/** Escapes of one way and for one reason. */
interface Escapes extends Omit<Escape, 'permission'> {
  readonly permissions: readonly string[];
}

const GROUPS: readonly Escapes[] = [
  // becoming another identity
  { way: 'IMPERSONATION', why: 'runs code under the service account', permissions: ['iam.googleapis.com/serviceAccounts.actAs'] },
  {
    way: 'IMPERSONATION',
    why: 'a token of the service account, which is the service account',
    permissions: [
      'iam.googleapis.com/serviceAccounts.getAccessToken',
    ],
  },
  {
    way: 'IMPERSONATION',
    why: 'other services take the caller for the service account',
    permissions: [
      'iam.googleapis.com/serviceAccounts.getOpenIdToken',
    ],
  },
  {
    way: 'IMPERSONATION',
    why: 'through one service account to the token of the next',
    permissions: [
      'iam.googleapis.com/serviceAccounts.implicitDelegation',
    ],
  },
  {
    way: 'IMPERSONATION',
    why: 'signs links, and tokens that are exchanged for the account\'s own',
    permissions: [
      'iam.googleapis.com/serviceAccounts.signBlob',
    ],
  },
  {
    way: 'IMPERSONATION',
    why: 'signs a token that is exchanged for the account\'s own',
    permissions: [
      'iam.googleapis.com/serviceAccounts.signJwt',
    ],
  },
  {
    way: 'IMPERSONATION',
    why: 'an account that was withdrawn works again, with its grants',
    permissions: [
      'iam.googleapis.com/serviceAccounts.enable', 'iam.googleapis.com/serviceAccounts.undelete',
    ],
  },
  { way: 'IMPERSONATION', why: 'an identity that the rules about agents do not know', permissions: ['iam.googleapis.com/serviceAccounts.create'] },
  {
    way: 'IMPERSONATION',
    why: 'acts as any user of the app',
    permissions: [
      'firebasedataconnect.googleapis.com/connectors.impersonateMutation', 'firebasedataconnect.googleapis.com/connectors.impersonateQuery',
    ],
  },
  {
    way: 'IMPERSONATION',
    why: 'a token for what a data source of backups points to',
    permissions: [
      'backupdr.googleapis.com/bvdataSources.fetchAccessToken',
    ],
  },
  {
    way: 'IMPERSONATION',
    why: 'a token of the outside monitor',
    permissions: [
      'networkmanagement.googleapis.com/providers.generateProviderAccessToken',
    ],
  },
  // tokens, keys, passwords and certificates
  { way: 'CREDENTIALS', why: 'a key that works from anywhere for years', permissions: ['iam.googleapis.com/serviceAccountKeys.create'] },
  { way: 'CREDENTIALS', why: 'a key that was withdrawn works again', permissions: ['iam.googleapis.com/serviceAccountKeys.enable'] },
  { way: 'CREDENTIALS', why: 'a key of a service account for the S3-compatible API', permissions: ['storage.googleapis.com/hmacKeys.create'] },
  { way: 'CREDENTIALS', why: 'a key that was switched off works again', permissions: ['storage.googleapis.com/hmacKeys.update'] },
  {
    way: 'CREDENTIALS',
    why: 'a credential without an identity, past every rule about identities',
    permissions: [
      'apikeys.googleapis.com/keys.create',
    ],
  },
  { way: 'CREDENTIALS', why: 'the key itself', permissions: ['apikeys.googleapis.com/keys.getKeyString'] },
  { way: 'CREDENTIALS', why: 'lifts the restriction of a key to APIs and addresses', permissions: ['apikeys.googleapis.com/keys.update'] },
  { way: 'CREDENTIALS', why: 'a key that was withdrawn works again', permissions: ['apikeys.googleapis.com/keys.undelete'] },
  {
    way: 'CREDENTIALS',
    why: 'a new or an old string of a key',
    permissions: [
      'apikeys.googleapis.com/apiKeys.regenerate', 'apikeys.googleapis.com/apiKeys.revert',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'signs in as the application does, or has others sign in to somewhere else',
    permissions: [
      'clientauthconfig.googleapis.com/clients.create', 'clientauthconfig.googleapis.com/clients.createSecret',
      'clientauthconfig.googleapis.com/clients.getWithSecret', 'clientauthconfig.googleapis.com/clients.listWithSecrets',
      'clientauthconfig.googleapis.com/clients.undelete', 'clientauthconfig.googleapis.com/clients.update',
    ],
  },
  { way: 'CREDENTIALS', why: 'a secret of an OAuth client', permissions: ['iam.googleapis.com/oauthClientCredentials.create'] },
  {
    way: 'CREDENTIALS',
    why: 'where sign-ins are sent',
    permissions: [
      'iam.googleapis.com/oauthClients.create', 'iam.googleapis.com/oauthClients.undelete', 'iam.googleapis.com/oauthClients.update',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'a token for the repository',
    permissions: [
      'cloudbuild.googleapis.com/repositories.accessReadToken', 'cloudbuild.googleapis.com/repositories.accessReadWriteToken',
      'developerconnect.googleapis.com/gitRepositoryLinks.fetchReadToken', 'developerconnect.googleapis.com/gitRepositoryLinks.fetchReadWriteToken',
    ],
  },
  { way: 'CREDENTIALS', why: 'a token of a user for another service', permissions: ['developerconnect.googleapis.com/users.fetchAccessToken'] },
  {
    way: 'CREDENTIALS',
    why: 'changes code with the token of the connection',
    permissions: [
      'developerconnect.googleapis.com/connections.httpProxyWrite',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'credentials of a user for another service',
    permissions: [
      'iamconnectors.googleapis.com/connectors.retrieveCredentials',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'decides which credentials agents get',
    permissions: [
      'iamconnectors.googleapis.com/connectors.create', 'iamconnectors.googleapis.com/connectors.undelete',
      'iamconnectors.googleapis.com/connectors.update',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'a token for another product',
    permissions: [
      'discoveryengine.googleapis.com/dataConnectors.acquireAccessToken',
      'discoveryengine.googleapis.com/dataConnectors.acquireAndStoreRefreshToken',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'stores credentials for another product',
    permissions: [
      'discoveryengine.googleapis.com/locations.exchangeAuthCredentials',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'a user and password for the database, past IAM',
    permissions: [
      'datastore.googleapis.com/userCreds.create', 'datastore.googleapis.com/userCreds.update', 'cloudsql.googleapis.com/users.create',
      'cloudsql.googleapis.com/users.update',
    ],
  },
  { way: 'CREDENTIALS', why: 'a client certificate with its private key', permissions: ['cloudsql.googleapis.com/sslCerts.create'] },
  {
    way: 'CREDENTIALS',
    why: 'a certificate that clients will trust',
    permissions: [
      'cloudsql.googleapis.com/instances.addServerCa', 'cloudsql.googleapis.com/instances.addServerCertificate',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'a user and password for the database, past IAM',
    permissions: [
      'alloydb.googleapis.com/users.create', 'alloydb.googleapis.com/users.update',
    ],
  },
  { way: 'CREDENTIALS', why: 'a client certificate of the database', permissions: ['alloydb.googleapis.com/clusters.generateClientCertificate'] },
  { way: 'CREDENTIALS', why: 'the password of the instance', permissions: ['redis.googleapis.com/instances.getAuthString'] },
  { way: 'CREDENTIALS', why: 'credentials to connect with', permissions: ['oracledatabase.googleapis.com/autonomousDatabases.generateWallet'] },
  {
    way: 'CREDENTIALS',
    why: 'a key that signs links to what is not public',
    permissions: [
      'compute.googleapis.com/backendBuckets.addSignedUrlKey', 'compute.googleapis.com/backendServices.addSignedUrlKey',
    ],
  },
  { way: 'CREDENTIALS', why: 'keys that encrypt the line', permissions: ['compute.googleapis.com/interconnects.getMacsecConfig'] },
  {
    way: 'CREDENTIALS',
    why: 'the way into the cluster, where IAM decides little',
    permissions: [
      'container.googleapis.com/clusters.getCredentials',
    ],
  },
  { way: 'CREDENTIALS', why: 'the way into a cluster of the fleet', permissions: ['gkehub.googleapis.com/gateway.generateCredentials'] },
  {
    way: 'CREDENTIALS',
    why: 'administrator of the cluster',
    permissions: [
      'gkemulticloud.googleapis.com/awsClusters.generateAccessToken', 'gkemulticloud.googleapis.com/awsClusters.getAdminKubeconfig',
      'gkemulticloud.googleapis.com/azureClusters.generateAccessToken', 'gkemulticloud.googleapis.com/azureClusters.getAdminKubeconfig',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'joins a cluster, whose workloads are trusted from then on',
    permissions: [
      'gkemulticloud.googleapis.com/attachedClusters.generateInstallManifest', 'gkehub.googleapis.com/memberships.create',
      'gkehub.googleapis.com/memberships.update', 'gkehub.googleapis.com/memberships.generateConnectManifest',
    ],
  },
  { way: 'CREDENTIALS', why: 'a certificate in any name that the pool allows', permissions: ['privateca.googleapis.com/certificates.create'] },
  { way: 'CREDENTIALS', why: 'signs in the name of whoever trusts the key', permissions: ['cloudkms.googleapis.com/cryptoKeyVersions.useToSign'] },
  {
    way: 'CREDENTIALS',
    why: 'registers an account that has certificates issued',
    permissions: [
      'publicca.googleapis.com/externalAccountKeys.create',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'the administrator\'s password',
    permissions: [
      'vmwareengine.googleapis.com/privateClouds.resetNsxCredentials', 'vmwareengine.googleapis.com/privateClouds.resetVcenterCredentials',
      'vmwareengine.googleapis.com/privateClouds.showNsxCredentials', 'vmwareengine.googleapis.com/privateClouds.showVcenterCredentials',
    ],
  },
  { way: 'CREDENTIALS', why: 'a key with which machines are moved', permissions: ['vmwareengine.googleapis.com/hcxActivationKeys.create'] },
  { way: 'CREDENTIALS', why: 'a secret of a feed', permissions: ['chronicle.googleapis.com/feeds.generateSecret'] },
  {
    way: 'CREDENTIALS',
    why: 'credentials with which logs are sent in',
    permissions: [
      'chronicle.googleapis.com/instances.generateCollectionAgentAuth', 'chronicle.googleapis.com/instances.generateWorkspaceConnectionToken',
    ],
  },
  { way: 'CREDENTIALS', why: 'the secret of the key', permissions: ['recaptchaenterprise.googleapis.com/keys.retrievelegacysecretkey'] },
  {
    way: 'CREDENTIALS',
    why: 'signs in the name of whoever trusts the key',
    permissions: [
      'cloudkms.googleapis.com/cryptoKeyVersions.managePqcSign',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'how users of other organizations log in to machines',
    permissions: [
      'compute.googleapis.com/oslogin.updateExternalUser',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'links the connection to an account of GitHub',
    permissions: [
      'developerconnect.googleapis.com/connections.generateGitHubStateToken',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'with which OAuth client agents act for users',
    permissions: [
      'discoveryengine.googleapis.com/authorizations.create', 'discoveryengine.googleapis.com/authorizations.update',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'stores credentials for another product',
    permissions: [
      'discoveryengine.googleapis.com/locations.setUpDataConnector',
    ],
  },
  {
    way: 'CREDENTIALS',
    why: 'credentials that integrations act with',
    permissions: [
      'integrations.googleapis.com/authConfigs.create', 'integrations.googleapis.com/authConfigs.update',
    ],
  },
  { way: 'CREDENTIALS', why: 'what certificates the pool issues', permissions: ['privateca.googleapis.com/caPools.update'] },
  { way: 'CREDENTIALS', why: 'another authority that clients trust', permissions: ['privateca.googleapis.com/certificateAuthorities.create'] },
  {
    way: 'CREDENTIALS',
    why: 'what certificates may be issued for',
    permissions: [
      'privateca.googleapis.com/certificateTemplates.create', 'privateca.googleapis.com/certificateTemplates.update',
    ],
  },
  // grants: every policy of a resource
  {
    way: 'GRANTS',
    why: 'gives rights on it, to itself or to whom it can become',
    permissions: [
      'accesscontextmanager.googleapis.com/policies.setIamPolicy', 'aiplatform.googleapis.com/endpoints.setIamPolicy',
      'aiplatform.googleapis.com/entityTypes.setIamPolicy', 'aiplatform.googleapis.com/featureGroups.setIamPolicy',
      'aiplatform.googleapis.com/featureOnlineStores.setIamPolicy', 'aiplatform.googleapis.com/featureViews.setIamPolicy',
      'aiplatform.googleapis.com/featurestores.setIamPolicy', 'aiplatform.googleapis.com/notebookRuntimeTemplates.setIamPolicy',
      'aiplatform.googleapis.com/reasoningEngines.setIamPolicy', 'analyticshub.googleapis.com/dataExchanges.setIamPolicy',
      'analyticshub.googleapis.com/listings.setIamPolicy', 'apphub.googleapis.com/applications.setIamPolicy',
      'artifactregistry.googleapis.com/repositories.setIamPolicy', 'backupdr.googleapis.com/managementServers.setIamPolicy',
      'beyondcorp.googleapis.com/appConnections.setIamPolicy', 'beyondcorp.googleapis.com/appConnectors.setIamPolicy',
      'beyondcorp.googleapis.com/appGateways.setIamPolicy', 'beyondcorp.googleapis.com/securityGateways.setIamPolicy',
      'beyondcorp.googleapis.com/sgApplications.setIamPolicy', 'bigquery.googleapis.com/datasets.setIamPolicy',
      'bigquery.googleapis.com/reservations.setIamPolicy', 'bigquery.googleapis.com/rowAccessPolicies.setIamPolicy',
      'bigquery.googleapis.com/tables.setIamPolicy', 'bigqueryconnection.googleapis.com/connections.setIamPolicy',
      'bigquerydatapolicy.googleapis.com/dataPolicies.setIamPolicy', 'bigtable.googleapis.com/authorizedViews.setIamPolicy',
      'bigtable.googleapis.com/backups.setIamPolicy', 'bigtable.googleapis.com/instances.setIamPolicy',
      'bigtable.googleapis.com/logicalViews.setIamPolicy', 'bigtable.googleapis.com/materializedViews.setIamPolicy',
      'bigtable.googleapis.com/schemaBundles.setIamPolicy', 'bigtable.googleapis.com/tables.setIamPolicy',
      'binaryauthorization.googleapis.com/attestors.setIamPolicy', 'binaryauthorization.googleapis.com/continuousValidationConfig.setIamPolicy',
      'binaryauthorization.googleapis.com/policy.setIamPolicy', 'cloudbuild.googleapis.com/connections.setIamPolicy',
      'clouddeploy.googleapis.com/customTargetTypes.setIamPolicy', 'clouddeploy.googleapis.com/deliveryPipelines.setIamPolicy',
      'clouddeploy.googleapis.com/deployPolicies.setIamPolicy', 'clouddeploy.googleapis.com/targets.setIamPolicy',
      'cloudfunctions.googleapis.com/functions.setIamPolicy', 'cloudkms.googleapis.com/cryptoKeys.setIamPolicy',
      'cloudkms.googleapis.com/ekmConfigs.setIamPolicy', 'cloudkms.googleapis.com/keyRings.setIamPolicy',
      'cloudresourcemanager.googleapis.com/folders.setIamPolicy', 'cloudresourcemanager.googleapis.com/organizations.setIamPolicy',
      'cloudresourcemanager.googleapis.com/projects.setIamPolicy', 'compute.googleapis.com/backendBuckets.setIamPolicy',
      'compute.googleapis.com/backendServices.setIamPolicy', 'compute.googleapis.com/disks.setIamPolicy',
      'compute.googleapis.com/firewallPolicies.setIamPolicy', 'compute.googleapis.com/futureReservations.setIamPolicy',
      'compute.googleapis.com/globalOperations.setIamPolicy', 'compute.googleapis.com/images.setIamPolicy',
      'compute.googleapis.com/instanceTemplates.setIamPolicy', 'compute.googleapis.com/instances.setIamPolicy',
      'compute.googleapis.com/instantSnapshotGroups.setIamPolicy', 'compute.googleapis.com/instantSnapshots.setIamPolicy',
      'compute.googleapis.com/licenseCodes.setIamPolicy', 'compute.googleapis.com/licenses.setIamPolicy',
      'compute.googleapis.com/machineImages.setIamPolicy', 'compute.googleapis.com/networkAttachments.setIamPolicy',
      'compute.googleapis.com/nodeGroups.setIamPolicy', 'compute.googleapis.com/nodeTemplates.setIamPolicy',
      'compute.googleapis.com/regionBackendBuckets.setIamPolicy', 'compute.googleapis.com/regionBackendServices.setIamPolicy',
      'compute.googleapis.com/regionFirewallPolicies.setIamPolicy', 'compute.googleapis.com/regionOperations.setIamPolicy',
      'compute.googleapis.com/resourcePolicies.setIamPolicy', 'compute.googleapis.com/serviceAttachments.setIamPolicy',
      'compute.googleapis.com/snapshotGroups.setIamPolicy', 'compute.googleapis.com/snapshots.setIamPolicy',
      'compute.googleapis.com/storagePools.setIamPolicy', 'compute.googleapis.com/subnetworks.setIamPolicy',
      'compute.googleapis.com/zoneOperations.setIamPolicy', 'config.googleapis.com/deployments.setIamPolicy',
      'connectors.googleapis.com/connections.setIamPolicy', 'contactcenterinsights.googleapis.com/authorizedViews.setIamPolicy',
      'containeranalysis.googleapis.com/notes.setIamPolicy', 'containeranalysis.googleapis.com/occurrences.setIamPolicy',
      'dataform.googleapis.com/folders.setIamPolicy', 'dataform.googleapis.com/repositories.setIamPolicy',
      'dataform.googleapis.com/teamFolders.setIamPolicy', 'dataform.googleapis.com/workspaces.setIamPolicy',
      'datafusion.googleapis.com/instances.setIamPolicy', 'datamigration.googleapis.com/connectionprofiles.setIamPolicy',
      'datamigration.googleapis.com/conversionworkspaces.setIamPolicy', 'datamigration.googleapis.com/migrationjobs.setIamPolicy',
      'datamigration.googleapis.com/privateconnections.setIamPolicy', 'dataplex.googleapis.com/aspectTypes.setIamPolicy',
      'dataplex.googleapis.com/dataProducts.setIamPolicy', 'dataplex.googleapis.com/datascans.setIamPolicy',
      'dataplex.googleapis.com/entryGroups.setIamPolicy', 'dataplex.googleapis.com/entryTypes.setIamPolicy',
      'dataplex.googleapis.com/glossaries.setIamPolicy', 'dataproc.googleapis.com/autoscalingPolicies.setIamPolicy',
      'dataproc.googleapis.com/clusters.setIamPolicy', 'dataproc.googleapis.com/jobs.setIamPolicy',
      'dataproc.googleapis.com/operations.setIamPolicy', 'dataproc.googleapis.com/workflowTemplates.setIamPolicy',
      'discoveryengine.googleapis.com/agents.setIamPolicy', 'discoveryengine.googleapis.com/engines.setIamPolicy',
      'discoveryengine.googleapis.com/notebooks.setIamPolicy', 'dns.googleapis.com/managedZones.setIamPolicy',
      'domains.googleapis.com/registrations.setIamPolicy', 'eventarc.googleapis.com/enrollments.setIamPolicy',
      'eventarc.googleapis.com/googleApiSources.setIamPolicy', 'eventarc.googleapis.com/messageBuses.setIamPolicy',
      'eventarc.googleapis.com/pipelines.setIamPolicy', 'eventarc.googleapis.com/triggers.setIamPolicy',
      'geminidataanalytics.googleapis.com/dataAgents.setIamPolicy', 'gkebackup.googleapis.com/backupPlans.setIamPolicy',
      'gkebackup.googleapis.com/restorePlans.setIamPolicy', 'gkehub.googleapis.com/features.setIamPolicy',
      'gkehub.googleapis.com/memberships.setIamPolicy', 'gkehub.googleapis.com/scopes.setIamPolicy',
      'gkeonprem.googleapis.com/bareMetalAdminClusters.setIamPolicy', 'gkeonprem.googleapis.com/bareMetalClusters.setIamPolicy',
      'gkeonprem.googleapis.com/bareMetalNodePools.setIamPolicy', 'gkeonprem.googleapis.com/vmwareAdminClusters.setIamPolicy',
      'gkeonprem.googleapis.com/vmwareClusters.setIamPolicy', 'gkeonprem.googleapis.com/vmwareNodePools.setIamPolicy',
      'iam.googleapis.com/serviceAccounts.setIamPolicy', 'iam.googleapis.com/workforcePools.setIamPolicy',
      'iam.googleapis.com/workloadIdentityPools.setIamPolicy', 'iamconnectors.googleapis.com/connectors.setIamPolicy',
      'iap.googleapis.com/tunnel.setIamPolicy', 'iap.googleapis.com/tunnelDestGroups.setIamPolicy',
      'iap.googleapis.com/tunnelInstances.setIamPolicy', 'iap.googleapis.com/tunnelLocations.setIamPolicy',
      'iap.googleapis.com/tunnelZones.setIamPolicy', 'iap.googleapis.com/web.setIamPolicy', 'iap.googleapis.com/webServiceVersions.setIamPolicy',
      'iap.googleapis.com/webServices.setIamPolicy', 'iap.googleapis.com/webTypes.setIamPolicy', 'logging.googleapis.com/views.setIamPolicy',
      'networkconnectivity.googleapis.com/groups.setIamPolicy', 'networkconnectivity.googleapis.com/hubs.setIamPolicy',
      'networkconnectivity.googleapis.com/internalRanges.setIamPolicy', 'networkconnectivity.googleapis.com/policyBasedRoutes.setIamPolicy',
      'networkconnectivity.googleapis.com/spokes.setIamPolicy', 'networkmanagement.googleapis.com/connectivitytests.setIamPolicy',
      'networksecurity.googleapis.com/addressGroups.setIamPolicy', 'networksecurity.googleapis.com/authzPolicies.setIamPolicy',
      'privateca.googleapis.com/caPools.setIamPolicy', 'privateca.googleapis.com/certificateRevocationLists.setIamPolicy',
      'privateca.googleapis.com/certificateTemplates.setIamPolicy', 'privilegedaccessmanager.googleapis.com/entitlements.setIamPolicy',
      'pubsub.googleapis.com/schemas.setIamPolicy', 'pubsub.googleapis.com/snapshots.setIamPolicy',
      'pubsub.googleapis.com/subscriptions.setIamPolicy', 'pubsub.googleapis.com/topics.setIamPolicy', 'run.googleapis.com/jobs.setIamPolicy',
      'run.googleapis.com/services.setIamPolicy', 'run.googleapis.com/workerpools.setIamPolicy',
      'secretmanager.googleapis.com/secrets.setIamPolicy', 'securesourcemanager.googleapis.com/instances.setIamPolicy',
      'securesourcemanager.googleapis.com/repositories.setIamPolicy', 'securitycenter.googleapis.com/sources.setIamPolicy',
      'servicemanagement.googleapis.com/services.setIamPolicy', 'spanner.googleapis.com/backupSchedules.setIamPolicy',
      'spanner.googleapis.com/backups.setIamPolicy', 'spanner.googleapis.com/databases.setIamPolicy',
      'spanner.googleapis.com/instances.setIamPolicy', 'storage.googleapis.com/buckets.setIamPolicy',
      'storage.googleapis.com/managedFolders.setIamPolicy', 'storage.googleapis.com/objects.setIamPolicy',
      'telemetry.googleapis.com/consumers.setIamPolicy', 'vmwareengine.googleapis.com/clusters.setIamPolicy',
      'vmwareengine.googleapis.com/hcxActivationKeys.setIamPolicy', 'vmwareengine.googleapis.com/privateClouds.setIamPolicy',
      'workstations.googleapis.com/workstationConfigs.setIamPolicy', 'workstations.googleapis.com/workstations.setIamPolicy',
    ],
  },
  // what grants mean
  { way: 'ROLES', why: 'a role with any permission, for whoever may grant it', permissions: ['iam.googleapis.com/roles.create'] },
  { way: 'ROLES', why: 'adds any permission to a role that the agent holds already', permissions: ['iam.googleapis.com/roles.update'] },
  { way: 'ROLES', why: 'a role that was withdrawn gives rights again', permissions: ['iam.googleapis.com/roles.undelete'] },
  {
    way: 'ROLES',
    why: 'who may be raised to what, and who approves',
    permissions: [
      'privilegedaccessmanager.googleapis.com/entitlements.create', 'privilegedaccessmanager.googleapis.com/entitlements.update',
    ],
  },
  {
    way: 'ROLES',
    why: 'rights inside of clusters',
    permissions: [
      'gkehub.googleapis.com/membershipbindings.create', 'gkehub.googleapis.com/membershipbindings.update',
      'gkehub.googleapis.com/rbacrolebindings.create', 'gkehub.googleapis.com/rbacrolebindings.update',
    ],
  },
  {
    way: 'ROLES',
    why: 'who is an administrator of the cluster',
    permissions: [
      'gkemulticloud.googleapis.com/awsClusters.update', 'gkemulticloud.googleapis.com/azureClusters.update',
      'gkemulticloud.googleapis.com/attachedClusters.update',
    ],
  },
  {
    way: 'ROLES',
    why: 'takes a cluster over, with administrators that it names',
    permissions: [
      'gkemulticloud.googleapis.com/attachedClusters.import',
    ],
  },
  {
    way: 'ROLES',
    why: 'who is an administrator of the cluster',
    permissions: [
      'gkeonprem.googleapis.com/bareMetalAdminClusters.update', 'gkeonprem.googleapis.com/bareMetalClusters.update',
      'gkeonprem.googleapis.com/vmwareAdminClusters.update', 'gkeonprem.googleapis.com/vmwareClusters.update',
    ],
  },
  {
    way: 'ROLES',
    why: 'which groups become administrators of the response platform',
    permissions: [
      'chronicle.googleapis.com/legacySoarIdpMappingGroups.update',
    ],
  },
  { way: 'ROLES', why: 'takes over what is paid for', permissions: ['cloudresourcemanager.googleapis.com/projects.createBillingAssignment'] },
  // identities of other places
  {
    way: 'POOLS',
    why: 'a pool of identities from anywhere',
    permissions: [
      'iam.googleapis.com/workforcePools.create', 'iam.googleapis.com/workforcePools.update', 'iam.googleapis.com/workforcePools.undelete',
      'iam.googleapis.com/workloadIdentityPools.create', 'iam.googleapis.com/workloadIdentityPools.update',
      'iam.googleapis.com/workloadIdentityPools.undelete',
    ],
  },
  {
    way: 'POOLS',
    why: 'whose tokens count, and as whom',
    permissions: [
      'iam.googleapis.com/workforcePoolProviders.create', 'iam.googleapis.com/workforcePoolProviders.update',
      'iam.googleapis.com/workforcePoolProviders.undelete', 'iam.googleapis.com/workloadIdentityPoolProviders.create',
      'iam.googleapis.com/workloadIdentityPoolProviders.update', 'iam.googleapis.com/workloadIdentityPoolProviders.undelete',
    ],
  },
  {
    way: 'POOLS',
    why: 'a key that tokens are held against',
    permissions: [
      'iam.googleapis.com/workforcePoolProviderKeys.create', 'iam.googleapis.com/workforcePoolProviderKeys.undelete',
      'iam.googleapis.com/workloadIdentityPoolProviderKeys.create', 'iam.googleapis.com/workloadIdentityPoolProviderKeys.undelete',
    ],
  },
  {
    way: 'POOLS',
    why: 'who is in which group',
    permissions: [
      'iam.googleapis.com/workforcePoolProviderScimGroups.create', 'iam.googleapis.com/workforcePoolProviderScimGroups.patch',
      'iam.googleapis.com/workforcePoolProviderScimGroups.put', 'iam.googleapis.com/workforcePoolProviderScimUsers.create',
      'iam.googleapis.com/workforcePoolProviderScimUsers.patch', 'iam.googleapis.com/workforcePoolProviderScimUsers.put',
    ],
  },
  { way: 'POOLS', why: 'a person of the pool that was withdrawn', permissions: ['iam.googleapis.com/workforcePoolSubjects.undelete'] },
  {
    way: 'POOLS',
    why: 'which workloads count as whom',
    permissions: [
      'iam.googleapis.com/workloadIdentityPoolManagedIdentities.create', 'iam.googleapis.com/workloadIdentityPoolManagedIdentities.update',
      'iam.googleapis.com/workloadIdentityPoolManagedIdentities.undelete', 'iam.googleapis.com/workloadIdentityPoolNamespaces.create',
      'iam.googleapis.com/workloadIdentityPoolNamespaces.update', 'iam.googleapis.com/workloadIdentityPoolNamespaces.undelete',
      'iam.googleapis.com/workloadIdentityPoolManagedIdentities.setAttestationRules',
      'iam.googleapis.com/workloadIdentityPools.setAttestationRules',
    ],
  },
  // code that runs as somebody else
  {
    way: 'CODE',
    actAs: true,
    why: 'a container of the caller under the service account that it names',
    permissions: [
      'run.googleapis.com/services.create', 'run.googleapis.com/services.update', 'run.googleapis.com/jobs.create',
      'run.googleapis.com/jobs.update', 'run.googleapis.com/workerpools.create', 'run.googleapis.com/workerpools.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'a machine under the service account that it names',
    permissions: [
      'compute.googleapis.com/instances.create', 'compute.googleapis.com/instances.setServiceAccount', 'compute.googleapis.com/instances.update',
    ],
  },
  { way: 'CODE', actAs: true, why: 'a startup script or a key for SSH on a machine', permissions: ['compute.googleapis.com/instances.setMetadata'] },
  {
    way: 'CODE',
    actAs: true,
    why: 'a shell on a machine',
    permissions: [
      'compute.googleapis.com/instances.osLogin', 'compute.googleapis.com/instances.osAdminLogin',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'a startup script or a key for SSH on all machines of the project',
    permissions: [
      'compute.googleapis.com/projects.setCommonInstanceMetadata',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'what machines of a group run, under the service account that it names',
    permissions: [
      'compute.googleapis.com/instanceTemplates.create',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'machines of another template',
    permissions: [
      'compute.googleapis.com/instanceGroupManagers.create', 'compute.googleapis.com/instanceGroupManagers.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'nodes under the service account that they name',
    permissions: [
      'container.googleapis.com/clusters.create', 'container.googleapis.com/clusters.update',
    ],
  },
  { way: 'CODE', actAs: true, why: 'a pipeline under the service account that it names', permissions: ['dataflow.googleapis.com/jobs.create'] },
  {
    way: 'CODE',
    actAs: true,
    why: 'a cluster or batch under the service account that it names',
    permissions: [
      'dataproc.googleapis.com/clusters.create', 'dataproc.googleapis.com/batches.create', 'dataproc.googleapis.com/sessions.create',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'under which service account sessions run',
    permissions: [
      'dataproc.googleapis.com/sessionTemplates.create', 'dataproc.googleapis.com/sessionTemplates.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'workflows under the service account that it names',
    permissions: [
      'composer.googleapis.com/environments.create', 'composer.googleapis.com/environments.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'steps under the service account that it names',
    permissions: [
      'workflows.googleapis.com/workflows.create', 'workflows.googleapis.com/workflows.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'Terraform under the service account that it names',
    permissions: [
      'config.googleapis.com/deployments.create', 'config.googleapis.com/deployments.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'providers of Terraform under the service account that it names',
    permissions: [
      'config.googleapis.com/previews.create',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'Terraform under the service accounts of a group',
    permissions: [
      'config.googleapis.com/deploymentgroups.create', 'config.googleapis.com/deploymentgroups.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'renders and deploys under the service account of the target',
    permissions: [
      'clouddeploy.googleapis.com/releases.create',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'under which service account is deployed',
    permissions: [
      'clouddeploy.googleapis.com/targets.create', 'clouddeploy.googleapis.com/targets.update', 'clouddeploy.googleapis.com/automations.create',
      'clouddeploy.googleapis.com/automations.update', 'clouddeploy.googleapis.com/customTargetTypes.create',
      'clouddeploy.googleapis.com/customTargetTypes.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'what runs on an event under the service account that it names',
    permissions: [
      'eventarc.googleapis.com/triggers.create', 'eventarc.googleapis.com/triggers.update', 'eventarc.googleapis.com/pipelines.create',
      'eventarc.googleapis.com/pipelines.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'pushes messages with a token of the service account that it names',
    permissions: [
      'pubsub.googleapis.com/subscriptions.create', 'pubsub.googleapis.com/subscriptions.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'scheduled queries under the service account that they name',
    permissions: [
      'bigquerydatatransfer.googleapis.com/transfers.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'pipelines under the service account that it names',
    permissions: [
      'datafusion.googleapis.com/instances.create',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'a pipeline or notebook under the service account that it names',
    permissions: [
      'aiplatform.googleapis.com/pipelineJobs.create', 'aiplatform.googleapis.com/notebookExecutionJobs.create',
      'aiplatform.googleapis.com/schedules.create',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'under which identity notebooks run',
    permissions: [
      'aiplatform.googleapis.com/notebookRuntimeTemplates.create', 'aiplatform.googleapis.com/notebookRuntimeTemplates.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'under which service account workstations run',
    permissions: [
      'workstations.googleapis.com/workstationConfigs.create', 'workstations.googleapis.com/workstationConfigs.update',
    ],
  },
  {
    way: 'CODE',
    actAs: true,
    why: 'a site under the service account that it names',
    permissions: [
      'firebaseapphosting.googleapis.com/backends.create', 'firebaseapphosting.googleapis.com/backends.update',
    ],
  },
  // the same under an identity that something already has, a service of Google among them
  {
    way: 'CODE',
    actAs: false,
    asService: true,
    why: 'a container under the Custom Code Service Agent where it names no service account, which has tokens of every service account of the project',
    permissions: [
      'aiplatform.googleapis.com/customJobs.create', 'aiplatform.googleapis.com/hyperparameterTuningJobs.create',
      'aiplatform.googleapis.com/nasJobs.create', 'aiplatform.googleapis.com/trainingPipelines.create',
      'aiplatform.googleapis.com/persistentResources.create',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    asService: true,
    why: 'code of an agent under an identity of its own, or under the Reasoning Engine Service Agent where it names no service account',
    permissions: [
      'aiplatform.googleapis.com/reasoningEngines.create', 'aiplatform.googleapis.com/reasoningEngines.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    asService: true,
    why: 'under which service account SQL runs: the agent of Dataform where it names none',
    permissions: [
      'dataform.googleapis.com/repositories.create', 'dataform.googleapis.com/repositories.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'code of the caller under the service account of the function, and while it is built under that of builds, which nobody has to be allowed to act as',
    permissions: [
      'cloudfunctions.googleapis.com/functions.create', 'cloudfunctions.googleapis.com/functions.update',
      'cloudfunctions.googleapis.com/functions.sourceCodeSet',
    ],
  },
  { way: 'CODE', actAs: false, why: 'runs a job as the job', permissions: ['run.googleapis.com/jobs.run'] },
  {
    way: 'CODE',
    actAs: false,
    why: 'runs a job as the job, with arguments of the caller',
    permissions: [
      'run.googleapis.com/jobs.runWithOverrides',
    ],
  },
  { way: 'CODE', actAs: false, why: 'runs a function as the function', permissions: ['cloudfunctions.googleapis.com/functions.call'] },
  {
    way: 'CODE',
    actAs: false,
    why: 'commands under the service account of builds, which is an old one of wide rights where nobody changed it',
    permissions: [
      'cloudbuild.googleapis.com/builds.create',
    ],
  },
  { way: 'CODE', actAs: false, why: 'a build that waited for a person', permissions: ['cloudbuild.googleapis.com/builds.approve'] },
  { way: 'CODE', actAs: false, why: 'a build inside of a private network', permissions: ['cloudbuild.googleapis.com/workerpools.use'] },
  {
    way: 'CODE',
    actAs: false,
    why: 'a job under the identity of a cluster',
    permissions: [
      'dataproc.googleapis.com/clusters.use', 'dataproc.googleapis.com/jobs.create',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'jobs under the identity of a cluster',
    permissions: [
      'dataproc.googleapis.com/workflowTemplates.create', 'dataproc.googleapis.com/workflowTemplates.instantiate',
      'dataproc.googleapis.com/workflowTemplates.instantiateInline', 'dataproc.googleapis.com/workflowTemplates.update',
    ],
  },
  { way: 'CODE', actAs: false, why: 'a workflow under the identity of an environment', permissions: ['composer.googleapis.com/dags.execute'] },
  {
    way: 'CODE',
    actAs: false,
    why: 'a command under the identity of an environment',
    permissions: [
      'composer.googleapis.com/environments.executeAirflowCommand',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'Terraform under the service accounts of a group',
    permissions: [
      'config.googleapis.com/deploymentgroups.provision',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'moves a release on under the service account of the target',
    permissions: [
      'clouddeploy.googleapis.com/rollouts.advance', 'clouddeploy.googleapis.com/rollouts.approve', 'clouddeploy.googleapis.com/rollouts.create',
      'clouddeploy.googleapis.com/rollouts.ignoreJob', 'clouddeploy.googleapis.com/rollouts.retryJob',
      'clouddeploy.googleapis.com/rollouts.rollback',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'a machine that was off on purpose',
    permissions: [
      'compute.googleapis.com/instances.start', 'compute.googleapis.com/instances.startWithEncryptionKey',
      'compute.googleapis.com/instances.resume',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'what a machine printed, tokens as it happens',
    permissions: [
      'compute.googleapis.com/instances.getSerialPortOutput', 'compute.googleapis.com/instances.getGuestAttributes',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'installs agents on all machines that match',
    permissions: [
      'compute.googleapis.com/vmExtensionPolicies.create', 'compute.googleapis.com/vmExtensionPolicies.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    asService: true,
    why: 'SQL under the service account of a repository',
    permissions: [
      'dataform.googleapis.com/workflowInvocations.create',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    asService: true,
    why: 'SQL on a schedule under the service account of a repository',
    permissions: [
      'dataform.googleapis.com/workflowConfigs.create', 'dataform.googleapis.com/workflowConfigs.update',
      'dataform.googleapis.com/releaseConfigs.create', 'dataform.googleapis.com/releaseConfigs.update',
      'dataform.googleapis.com/repositories.scheduleRelease', 'dataform.googleapis.com/repositories.scheduleWorkflow',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    asService: true,
    why: 'copies databases under the identity of the service',
    permissions: [
      'datamigration.googleapis.com/migrationjobs.create', 'datamigration.googleapis.com/migrationjobs.restart',
      'datamigration.googleapis.com/migrationjobs.resume', 'datamigration.googleapis.com/migrationjobs.start',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'a shell with the identity of a template',
    permissions: [
      'aiplatform.googleapis.com/notebookRuntimes.assign', 'aiplatform.googleapis.com/notebookRuntimes.start',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'the machine that runs somebody\'s notebook',
    permissions: [
      'aiplatform.googleapis.com/notebookRuntimes.update', 'aiplatform.googleapis.com/notebookRuntimes.upgrade',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'objects, with the rights of a connection',
    permissions: [
      'bigquery.googleapis.com/objectRefs.read', 'bigquery.googleapis.com/objectRefs.write',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'code of the response platform',
    permissions: [
      'chronicle.googleapis.com/jobs.update', 'chronicle.googleapis.com/jobInstances.update', 'chronicle.googleapis.com/managers.update',
      'chronicle.googleapis.com/transformerDefinitions.update', 'chronicle.googleapis.com/integrationLogicalOperators.update',
    ],
  },
  { way: 'CODE', actAs: false, why: 'playbooks that act with stored credentials', permissions: ['chronicle.googleapis.com/legacyPlaybooks.import'] },
  {
    way: 'CODE',
    actAs: false,
    why: 'whose pushes start builds',
    permissions: [
      'cloudbuild.googleapis.com/integrations.create', 'cloudbuild.googleapis.com/integrations.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'the identity of all new machines that name none',
    permissions: [
      'compute.googleapis.com/projects.setDefaultServiceAccount',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'what is applied to all clusters of a fleet',
    permissions: [
      'configdelivery.googleapis.com/fleetPackages.create', 'configdelivery.googleapis.com/fleetPackages.update',
      'configdelivery.googleapis.com/releases.update', 'configdelivery.googleapis.com/resourceBundles.update',
      'configdelivery.googleapis.com/variants.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'what is called with stored credentials',
    permissions: [
      'ces.googleapis.com/tools.update', 'ces.googleapis.com/toolsets.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'what an event starts',
    permissions: [
      'eventarc.googleapis.com/enrollments.create', 'eventarc.googleapis.com/enrollments.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'what apps, and so their users, may do',
    permissions: [
      'firebasedataconnect.googleapis.com/connectors.update', 'firebasedataconnect.googleapis.com/schemas.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'an integration under its service account',
    permissions: [
      'integrations.googleapis.com/securityIntegrationVers.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'code that sees every request, tokens in it',
    permissions: [
      'networkservices.googleapis.com/lbEdgeExtensions.create', 'networkservices.googleapis.com/lbEdgeExtensions.update',
      'networkservices.googleapis.com/lbRouteExtensions.create', 'networkservices.googleapis.com/lbRouteExtensions.update',
      'networkservices.googleapis.com/lbTrafficExtensions.create', 'networkservices.googleapis.com/lbTrafficExtensions.update',
      'networkservices.googleapis.com/wasmPlugins.create', 'networkservices.googleapis.com/wasmPlugins.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'code that sees every connection',
    permissions: [
      'networkservices.googleapis.com/lbTcpExtensions.createForNetwork', 'networkservices.googleapis.com/lbTcpExtensions.updateForNetwork',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'what is deployed for tenants',
    permissions: [
      'saasservicemgmt.googleapis.com/releases.update', 'saasservicemgmt.googleapis.com/rolloutKinds.update',
      'saasservicemgmt.googleapis.com/rollouts.update', 'saasservicemgmt.googleapis.com/saas.update',
      'saasservicemgmt.googleapis.com/tenants.update', 'saasservicemgmt.googleapis.com/unitKinds.update',
      'saasservicemgmt.googleapis.com/unitOperations.update', 'saasservicemgmt.googleapis.com/units.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'a notebook with the identity of a template',
    permissions: [
      'aiplatform.googleapis.com/notebookRuntimeTemplates.apply',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'acts through another agent, with its rights',
    permissions: [
      'aiplatform.googleapis.com/reasoningEngines.query',
    ],
  },
  { way: 'CODE', actAs: false, why: 'a tool with the credential of the extension', permissions: ['aiplatform.googleapis.com/extensions.execute'] },
  {
    way: 'CODE',
    actAs: false,
    why: 'queries with the identity of a connection',
    permissions: [
      'bigqueryconnection.googleapis.com/connections.create', 'bigqueryconnection.googleapis.com/connections.update',
      'bigqueryconnection.googleapis.com/connections.use', 'bigqueryconnection.googleapis.com/connections.delegate',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'a function that runs with the identity of a connection, or as its owner',
    permissions: [
      'bigquery.googleapis.com/routines.create', 'bigquery.googleapis.com/routines.update',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'acts in other systems with stored credentials',
    permissions: [
      'connectors.googleapis.com/actions.execute', 'connectors.googleapis.com/connections.create',
      'connectors.googleapis.com/connections.executeSqlQuery',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'an integration under its service account',
    permissions: [
      'integrations.googleapis.com/integrations.invoke', 'integrations.googleapis.com/testCases.invoke',
      'integrations.googleapis.com/integrationVersions.create', 'integrations.googleapis.com/integrationVersions.deploy',
      'integrations.googleapis.com/integrationVersions.invoke', 'integrations.googleapis.com/integrationVersions.update',
      'integrations.googleapis.com/executions.replay',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'the approval that an integration waits for',
    permissions: [
      'integrations.googleapis.com/suspensions.lift', 'integrations.googleapis.com/suspensions.resolve',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'a connection to a machine without a public address',
    permissions: [
      'iap.googleapis.com/tunnelInstances.accessViaIAP', 'iap.googleapis.com/tunnelDestGroups.accessViaIAP',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'changes what is in a cluster, through the gateway',
    permissions: [
      'gkehub.googleapis.com/gateway.patch', 'gkehub.googleapis.com/gateway.post', 'gkehub.googleapis.com/gateway.put',
      'gkehub.googleapis.com/gateway.delete',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'the way into the cluster',
    permissions: [
      'gkeonprem.googleapis.com/bareMetalAdminClusters.connect', 'gkeonprem.googleapis.com/vmwareAdminClusters.connect',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'a shell with the service account of the configuration',
    permissions: [
      'workstations.googleapis.com/workstations.create', 'workstations.googleapis.com/workstations.start',
      'workstations.googleapis.com/workstations.use',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'code under the service account of a site',
    permissions: [
      'firebaseapphosting.googleapis.com/builds.create', 'firebaseapphosting.googleapis.com/rollouts.create',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    why: 'acts in another product with stored credentials',
    permissions: [
      'discoveryengine.googleapis.com/dataConnectors.executeAction',
    ],
  },
  { way: 'CODE', actAs: false, why: 'a tool with the credential that is stored for it', permissions: ['ces.googleapis.com/tools.execute'] },
  {
    way: 'CODE',
    actAs: false,
    why: 'code and actions with stored credentials',
    permissions: [
      'chronicle.googleapis.com/integrationActions.run', 'chronicle.googleapis.com/jobInstances.run',
    ],
  },
  { way: 'CODE', actAs: false, why: 'an action with stored credentials', permissions: ['chronicle.googleapis.com/legacyCases.runManualAction'] },
  {
    way: 'CODE',
    actAs: false,
    asService: true,
    why: 'deploys as the service',
    permissions: [
      'designcenter.googleapis.com/applications.create', 'designcenter.googleapis.com/applications.update',
    ],
  },
  { way: 'CODE', actAs: false, why: 'applies what is deployed for tenants', permissions: ['saasservicemgmt.googleapis.com/unitOperations.create'] },
  { way: 'CODE', actAs: false, why: 'an agent of Google that acts in the project', permissions: ['geminicloudassist.googleapis.com/agents.invoke'] },
  {
    way: 'CODE',
    actAs: false,
    why: 'an agent of Google that changes pipelines',
    permissions: [
      'geminidataanalytics.googleapis.com/locations.useDataEngineeringAgent',
    ],
  },
  {
    way: 'CODE',
    actAs: false,
    asService: true,
    why: 'a job over millions of objects, as the service',
    permissions: [
      'storagebatchoperations.googleapis.com/jobs.create',
    ],
  },
  // places without controls
  {
    way: 'HIERARCHY',
    why: 'a project that moves loses the controls of its folder',
    permissions: [
      'cloudresourcemanager.googleapis.com/projects.move',
    ],
  },
  {
    way: 'HIERARCHY',
    why: 'a folder that moves loses the controls of its parent',
    permissions: [
      'cloudresourcemanager.googleapis.com/folders.move',
    ],
  },
  {
    way: 'HIERARCHY',
    why: 'a project of its own, which no perimeter holds yet',
    permissions: [
      'cloudresourcemanager.googleapis.com/projects.create',
    ],
  },
  { way: 'HIERARCHY', why: 'a folder of its own', permissions: ['cloudresourcemanager.googleapis.com/folders.create'] },
  {
    way: 'HIERARCHY',
    why: 'a project comes back with its identities and keys',
    permissions: [
      'cloudresourcemanager.googleapis.com/projects.undelete',
    ],
  },
  { way: 'HIERARCHY', why: 'a folder comes back with its grants', permissions: ['cloudresourcemanager.googleapis.com/folders.undelete'] },
  {
    way: 'HIERARCHY',
    why: 'the lien that keeps the project from being deleted',
    permissions: [
      'cloudresourcemanager.googleapis.com/projects.updateLiens',
    ],
  },
  {
    way: 'HIERARCHY',
    why: 'everything stops, and is deleted after a while',
    permissions: [
      'cloudresourcemanager.googleapis.com/projects.deleteBillingAssignment',
    ],
  },
  {
    way: 'HIERARCHY',
    why: 'puts a project into the shared network',
    permissions: [
      'compute.googleapis.com/organizations.enableXpnHost', 'compute.googleapis.com/organizations.enableXpnResource',
    ],
  },
];

export const ESCAPES: readonly Escape[] = GROUPS.flatMap(({ permissions, ...escape }) =>
  permissions.map((permission) => ({ permission, ...escape })));

/** Calls by which code, or an order, of the caller is carried out by a service agent. */
export const AS_A_SERVICE: readonly Escape[] = ESCAPES.filter(({ asService }) => asService);

/** Ways out that no deny policy can name; what to do about each is in the file of its service. */
export const ESCAPES_NOT_DENIABLE: readonly string[] = [
  'agentidentity.googleapis.com/authProviders.retrieveCredentials',
  'appengine.googleapis.com/versions.create',
  'batch.googleapis.com/jobs.create',
  'cloudscheduler.googleapis.com/jobs.create',
  'cloudtasks.googleapis.com/tasks.create',
  'container.googleapis.com/pods.exec',
  'datafusion.googleapis.com/instances.runtime',
  'dataplex.googleapis.com/tasks.create',
  'deploymentmanager.googleapis.com/deployments.create',
  'iam.googleapis.com/serviceAccounts.getCertificateAs',
  'managedidentities.googleapis.com/domains.resetpassword',
  'notebooks.googleapis.com/instances.create',
  'osconfig.googleapis.com/osPolicyAssignments.create',
  'serviceusage.googleapis.com/apiKeys.create',
  'storagetransfer.googleapis.com/jobs.create',
  'sts.googleapis.com/*.*',
  'tpu.googleapis.com/nodes.create',
  'workflows.googleapis.com/executions.create',
];
