// The catalogue: one file a service, in the order of the alphabet. What deny policies cannot name stands there as well, under `notDeniable`.

import { ServiceCatalogue } from './row';
import { accessapproval } from './services/accessapproval';
import { accesscontextmanager } from './services/accesscontextmanager';
import { agentidentity } from './services/agentidentity';
import { agentregistry } from './services/agentregistry';
import { aiplatform } from './services/aiplatform';
import { alloydb } from './services/alloydb';
import { analyticshub } from './services/analyticshub';
import { apikeys } from './services/apikeys';
import { appengine } from './services/appengine';
import { apphub } from './services/apphub';
import { appoptimize } from './services/appoptimize';
import { artifactregistry } from './services/artifactregistry';
import { auditmanager } from './services/auditmanager';
import { backupdr } from './services/backupdr';
import { batch } from './services/batch';
import { beyondcorp } from './services/beyondcorp';
import { biglake } from './services/biglake';
import { bigquery } from './services/bigquery';
import { bigqueryconnection } from './services/bigqueryconnection';
import { bigquerydatapolicy } from './services/bigquerydatapolicy';
import { bigquerydatatransfer } from './services/bigquerydatatransfer';
import { bigquerymigration } from './services/bigquerymigration';
import { bigqueryreservation } from './services/bigqueryreservation';
import { bigtable } from './services/bigtable';
import { billing } from './services/billing';
import { binaryauthorization } from './services/binaryauthorization';
import { businessaicode } from './services/businessaicode';
import { capacityplanner } from './services/capacityplanner';
import { certificatemanager } from './services/certificatemanager';
import { ces } from './services/ces';
import { chronicle } from './services/chronicle';
import { clientauthconfig } from './services/clientauthconfig';
import { cloudaicompanion } from './services/cloudaicompanion';
import { cloudasset } from './services/cloudasset';
import { cloudbuild } from './services/cloudbuild';
import { cloudcontrolspartner } from './services/cloudcontrolspartner';
import { clouddeploy } from './services/clouddeploy';
import { cloudfunctions } from './services/cloudfunctions';
import { cloudkms } from './services/cloudkms';
import { cloudnumberregistry } from './services/cloudnumberregistry';
import { cloudquotas } from './services/cloudquotas';
import { cloudresourcemanager } from './services/cloudresourcemanager';
import { cloudscheduler } from './services/cloudscheduler';
import { cloudsecuritycompliance } from './services/cloudsecuritycompliance';
import { cloudsql } from './services/cloudsql';
import { cloudtasks } from './services/cloudtasks';
import { cloudtrace } from './services/cloudtrace';
import { commerceproducer } from './services/commerceproducer';
import { composer } from './services/composer';
import { compute } from './services/compute';
import { confidentialcomputing } from './services/confidentialcomputing';
import { config } from './services/config';
import { configdelivery } from './services/configdelivery';
import { connectors } from './services/connectors';
import { consumerprocurement } from './services/consumerprocurement';
import { contactcenteraiplatform } from './services/contactcenteraiplatform';
import { contactcenterinsights } from './services/contactcenterinsights';
import { container } from './services/container';
import { containeranalysis } from './services/containeranalysis';
import { databasecenter } from './services/databasecenter';
import { databaseinsights } from './services/databaseinsights';
import { dataflow } from './services/dataflow';
import { dataform } from './services/dataform';
import { datafusion } from './services/datafusion';
import { datalineage } from './services/datalineage';
import { datamigration } from './services/datamigration';
import { dataplex } from './services/dataplex';
import { dataproc } from './services/dataproc';
import { datastore } from './services/datastore';
import { datastream } from './services/datastream';
import { datastudio } from './services/datastudio';
import { deploymentmanager } from './services/deploymentmanager';
import { designcenter } from './services/designcenter';
import { developerconnect } from './services/developerconnect';
import { dialogflow } from './services/dialogflow';
import { discoveryengine } from './services/discoveryengine';
import { dlp } from './services/dlp';
import { dns } from './services/dns';
import { documentai } from './services/documentai';
import { domains } from './services/domains';
import { dspm } from './services/dspm';
import { essentialcontacts } from './services/essentialcontacts';
import { eventarc } from './services/eventarc';
import { externalexposure } from './services/externalexposure';
import { faulttesting } from './services/faulttesting';
import { file } from './services/file';
import { firebaseappcheck } from './services/firebaseappcheck';
import { firebaseapphosting } from './services/firebaseapphosting';
import { firebaseauth } from './services/firebaseauth';
import { firebasedatabase } from './services/firebasedatabase';
import { firebasedataconnect } from './services/firebasedataconnect';
import { firebaserules } from './services/firebaserules';
import { firebasevertexai } from './services/firebasevertexai';
import { fpnv } from './services/fpnv';
import { gdchardwaremanagement } from './services/gdchardwaremanagement';
import { geminicloudassist } from './services/geminicloudassist';
import { geminidataanalytics } from './services/geminidataanalytics';
import { generativelanguage } from './services/generativelanguage';
import { gkebackup } from './services/gkebackup';
import { gkehub } from './services/gkehub';
import { gkemulticloud } from './services/gkemulticloud';
import { gkeonprem } from './services/gkeonprem';
import { health } from './services/health';
import { healthcare } from './services/healthcare';
import { hypercomputecluster } from './services/hypercomputecluster';
import { iam } from './services/iam';
import { iamconnectors } from './services/iamconnectors';
import { iamcredentials } from './services/iamcredentials';
import { iap } from './services/iap';
import { integrations } from './services/integrations';
import { livestream } from './services/livestream';
import { logging } from './services/logging';
import { looker } from './services/looker';
import { lustre } from './services/lustre';
import { managedidentities } from './services/managedidentities';
import { managedkafka } from './services/managedkafka';
import { mcp } from './services/mcp';
import { memcache } from './services/memcache';
import { memorystore } from './services/memorystore';
import { meshconfig } from './services/meshconfig';
import { metastore } from './services/metastore';
import { modelarmor } from './services/modelarmor';
import { monitoring } from './services/monitoring';
import { netapp } from './services/netapp';
import { networkconnectivity } from './services/networkconnectivity';
import { networkmanagement } from './services/networkmanagement';
import { networksecurity } from './services/networksecurity';
import { networkservices } from './services/networkservices';
import { notebooks } from './services/notebooks';
import { observability } from './services/observability';
import { oracledatabase } from './services/oracledatabase';
import { orgpolicy } from './services/orgpolicy';
import { osconfig } from './services/osconfig';
import { parallelstore } from './services/parallelstore';
import { parametermanager } from './services/parametermanager';
import { policysimulator } from './services/policysimulator';
import { privateca } from './services/privateca';
import { privilegedaccessmanager } from './services/privilegedaccessmanager';
import { publicca } from './services/publicca';
import { pubsub } from './services/pubsub';
import { recaptchaenterprise } from './services/recaptchaenterprise';
import { redis } from './services/redis';
import { retail } from './services/retail';
import { roads } from './services/roads';
import { run } from './services/run';
import { saasservicemgmt } from './services/saasservicemgmt';
import { secretmanager } from './services/secretmanager';
import { securesourcemanager } from './services/securesourcemanager';
import { securitycenter } from './services/securitycenter';
import { securitycentermanagement } from './services/securitycentermanagement';
import { securityposture } from './services/securityposture';
import { servicemanagement } from './services/servicemanagement';
import { servicenetworking } from './services/servicenetworking';
import { serviceusage } from './services/serviceusage';
import { spanner } from './services/spanner';
import { speech } from './services/speech';
import { storage } from './services/storage';
import { storagebatchoperations } from './services/storagebatchoperations';
import { storageinsights } from './services/storageinsights';
import { storagetransfer } from './services/storagetransfer';
import { sts } from './services/sts';
import { telemetry } from './services/telemetry';
import { threatintelligence } from './services/threatintelligence';
import { tpu } from './services/tpu';
import { vectorsearch } from './services/vectorsearch';
import { videostitcher } from './services/videostitcher';
import { visionai } from './services/visionai';
import { vmwareengine } from './services/vmwareengine';
import { vpcaccess } from './services/vpcaccess';
import { workflows } from './services/workflows';
import { workstations } from './services/workstations';

/** Every service of which a permission was judged. */
export const SERVICES: readonly ServiceCatalogue[] = [
  accessapproval,
  accesscontextmanager,
  agentidentity,
  agentregistry,
  aiplatform,
  alloydb,
  analyticshub,
  apikeys,
  appengine,
  apphub,
  appoptimize,
  artifactregistry,
  auditmanager,
  backupdr,
  batch,
  beyondcorp,
  biglake,
  bigquery,
  bigqueryconnection,
  bigquerydatapolicy,
  bigquerydatatransfer,
  bigquerymigration,
  bigqueryreservation,
  bigtable,
  billing,
  binaryauthorization,
  businessaicode,
  capacityplanner,
  certificatemanager,
  ces,
  chronicle,
  clientauthconfig,
  cloudaicompanion,
  cloudasset,
  cloudbuild,
  cloudcontrolspartner,
  clouddeploy,
  cloudfunctions,
  cloudkms,
  cloudnumberregistry,
  cloudquotas,
  cloudresourcemanager,
  cloudscheduler,
  cloudsecuritycompliance,
  cloudsql,
  cloudtasks,
  cloudtrace,
  commerceproducer,
  composer,
  compute,
  confidentialcomputing,
  config,
  configdelivery,
  connectors,
  consumerprocurement,
  contactcenteraiplatform,
  contactcenterinsights,
  container,
  containeranalysis,
  databasecenter,
  databaseinsights,
  dataflow,
  dataform,
  datafusion,
  datalineage,
  datamigration,
  dataplex,
  dataproc,
  datastore,
  datastream,
  datastudio,
  deploymentmanager,
  designcenter,
  developerconnect,
  dialogflow,
  discoveryengine,
  dlp,
  dns,
  documentai,
  domains,
  dspm,
  essentialcontacts,
  eventarc,
  externalexposure,
  faulttesting,
  file,
  firebaseappcheck,
  firebaseapphosting,
  firebaseauth,
  firebasedatabase,
  firebasedataconnect,
  firebaserules,
  firebasevertexai,
  fpnv,
  gdchardwaremanagement,
  geminicloudassist,
  geminidataanalytics,
  generativelanguage,
  gkebackup,
  gkehub,
  gkemulticloud,
  gkeonprem,
  health,
  healthcare,
  hypercomputecluster,
  iam,
  iamconnectors,
  iamcredentials,
  iap,
  integrations,
  livestream,
  logging,
  looker,
  lustre,
  managedidentities,
  managedkafka,
  mcp,
  memcache,
  memorystore,
  meshconfig,
  metastore,
  modelarmor,
  monitoring,
  netapp,
  networkconnectivity,
  networkmanagement,
  networksecurity,
  networkservices,
  notebooks,
  observability,
  oracledatabase,
  orgpolicy,
  osconfig,
  parallelstore,
  parametermanager,
  policysimulator,
  privateca,
  privilegedaccessmanager,
  publicca,
  pubsub,
  recaptchaenterprise,
  redis,
  retail,
  roads,
  run,
  saasservicemgmt,
  secretmanager,
  securesourcemanager,
  securitycenter,
  securitycentermanagement,
  securityposture,
  servicemanagement,
  servicenetworking,
  serviceusage,
  spanner,
  speech,
  storage,
  storagebatchoperations,
  storageinsights,
  storagetransfer,
  sts,
  telemetry,
  threatintelligence,
  tpu,
  vectorsearch,
  videostitcher,
  visionai,
  vmwareengine,
  vpcaccess,
  workflows,
  workstations,
];
