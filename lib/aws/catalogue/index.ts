// The catalogue: one file a service, in the order of their prefixes.

import { ServiceCatalogue } from './row';
import { a4b } from './services/a4b';
import { accessAnalyzer } from './services/access-analyzer';
import { account } from './services/account';
import { accountAccess } from './services/account-access';
import { acm } from './services/acm';
import { acmPca } from './services/acm-pca';
import { acoAutomation } from './services/aco-automation';
import { agentRegistry } from './services/agent-registry';
import { aidevops } from './services/aidevops';
import { aiops } from './services/aiops';
import { airflow } from './services/airflow';
import { airflowServerless } from './services/airflow-serverless';
import { amplify } from './services/amplify';
import { amplifybackend } from './services/amplifybackend';
import { amplifyuibuilder } from './services/amplifyuibuilder';
import { aoss } from './services/aoss';
import { apigateway } from './services/apigateway';
import { appIntegrations } from './services/app-integrations';
import { appconfig } from './services/appconfig';
import { appfabric } from './services/appfabric';
import { appflow } from './services/appflow';
import { applicationAutoscaling } from './services/application-autoscaling';
import { applicationSignals } from './services/application-signals';
import { applicationinsights } from './services/applicationinsights';
import { appmesh } from './services/appmesh';
import { appmeshPreview } from './services/appmesh-preview';
import { apprunner } from './services/apprunner';
import { appstream } from './services/appstream';
import { appsync } from './services/appsync';
import { apptest } from './services/apptest';
import { aps } from './services/aps';
import { arcRegionSwitch } from './services/arc-region-switch';
import { arcZonalShift } from './services/arc-zonal-shift';
import { artifact } from './services/artifact';
import { athena } from './services/athena';
import { auditmanager } from './services/auditmanager';
import { autoscaling } from './services/autoscaling';
import { autoscalingPlans } from './services/autoscaling-plans';
import { awsExternalAnthropic } from './services/aws-external-anthropic';
import { awsMarketplace } from './services/aws-marketplace';
import { b2bi } from './services/b2bi';
import { backup } from './services/backup';
import { backupGateway } from './services/backup-gateway';
import { backupSearch } from './services/backup-search';
import { backupStorage } from './services/backup-storage';
import { batch } from './services/batch';
import { bcmDashboards } from './services/bcm-dashboards';
import { bcmDataExports } from './services/bcm-data-exports';
import { bcmPricingCalculator } from './services/bcm-pricing-calculator';
import { bedrock } from './services/bedrock';
import { bedrockAgentcore } from './services/bedrock-agentcore';
import { bedrockMantle } from './services/bedrock-mantle';
import { billing } from './services/billing';
import { billingconductor } from './services/billingconductor';
import { braket } from './services/braket';
import { budgets } from './services/budgets';
import { cases } from './services/cases';
import { cassandra } from './services/cassandra';
import { ce } from './services/ce';
import { chatbot } from './services/chatbot';
import { chime } from './services/chime';
import { cleanrooms } from './services/cleanrooms';
import { cleanroomsMl } from './services/cleanrooms-ml';
import { cloud9 } from './services/cloud9';
import { clouddirectory } from './services/clouddirectory';
import { cloudformation } from './services/cloudformation';
import { cloudfront } from './services/cloudfront';
import { cloudfrontKeyvaluestore } from './services/cloudfront-keyvaluestore';
import { cloudhsm } from './services/cloudhsm';
import { cloudsearch } from './services/cloudsearch';
import { cloudshell } from './services/cloudshell';
import { cloudtrail } from './services/cloudtrail';
import { cloudwatch } from './services/cloudwatch';
import { codeartifact } from './services/codeartifact';
import { codebuild } from './services/codebuild';
import { codecatalyst } from './services/codecatalyst';
import { codecommit } from './services/codecommit';
import { codeconnections } from './services/codeconnections';
import { codedeploy } from './services/codedeploy';
import { codeguruProfiler } from './services/codeguru-profiler';
import { codeguruReviewer } from './services/codeguru-reviewer';
import { codeguruSecurity } from './services/codeguru-security';
import { codepipeline } from './services/codepipeline';
import { codestar } from './services/codestar';
import { codestarConnections } from './services/codestar-connections';
import { codestarNotifications } from './services/codestar-notifications';
import { codewhisperer } from './services/codewhisperer';
import { cognitoIdentity } from './services/cognito-identity';
import { cognitoIdp } from './services/cognito-idp';
import { cognitoSync } from './services/cognito-sync';
import { comprehend } from './services/comprehend';
import { comprehendmedical } from './services/comprehendmedical';
import { computeOptimizer } from './services/compute-optimizer';
import { config } from './services/config';
import { connect } from './services/connect';
import { connectCampaigns } from './services/connect-campaigns';
import { controltower } from './services/controltower';
import { cur } from './services/cur';
import { databrew } from './services/databrew';
import { dataexchange } from './services/dataexchange';
import { datapipeline } from './services/datapipeline';
import { datasync } from './services/datasync';
import { datazone } from './services/datazone';
import { dax } from './services/dax';
import { dbqms } from './services/dbqms';
import { deadline } from './services/deadline';
import { detective } from './services/detective';
import { devicefarm } from './services/devicefarm';
import { devopsGuru } from './services/devops-guru';
import { directconnect } from './services/directconnect';
import { discovery } from './services/discovery';
import { dlm } from './services/dlm';
import { dms } from './services/dms';
import { docdbElastic } from './services/docdb-elastic';
import { drs } from './services/drs';
import { ds } from './services/ds';
import { dsData } from './services/ds-data';
import { dsql } from './services/dsql';
import { dynamodb } from './services/dynamodb';
import { ebs } from './services/ebs';
import { ec2 } from './services/ec2';
import { ec2InstanceConnect } from './services/ec2-instance-connect';
import { ec2messages } from './services/ec2messages';
import { ecr } from './services/ecr';
import { ecrPublic } from './services/ecr-public';
import { ecs } from './services/ecs';
import { eks } from './services/eks';
import { eksAuth } from './services/eks-auth';
import { eksMcp } from './services/eks-mcp';
import { elasticache } from './services/elasticache';
import { elasticbeanstalk } from './services/elasticbeanstalk';
import { elasticfilesystem } from './services/elasticfilesystem';
import { elasticloadbalancing } from './services/elasticloadbalancing';
import { elasticmapreduce } from './services/elasticmapreduce';
import { elastictranscoder } from './services/elastictranscoder';
import { elementalInference } from './services/elemental-inference';
import { emrContainers } from './services/emr-containers';
import { emrServerless } from './services/emr-serverless';
import { entityresolution } from './services/entityresolution';
import { es } from './services/es';
import { events } from './services/events';
import { evidently } from './services/evidently';
import { evs } from './services/evs';
import { executeApi } from './services/execute-api';
import { finopsAgent } from './services/finops-agent';
import { finspace } from './services/finspace';
import { firehose } from './services/firehose';
import { fis } from './services/fis';
import { fms } from './services/fms';
import { forecast } from './services/forecast';
import { frauddetector } from './services/frauddetector';
import { freertos } from './services/freertos';
import { fsx } from './services/fsx';
import { gamelift } from './services/gamelift';
import { gameliftstreams } from './services/gameliftstreams';
import { geo } from './services/geo';
import { glacier } from './services/glacier';
import { globalaccelerator } from './services/globalaccelerator';
import { glue } from './services/glue';
import { grafana } from './services/grafana';
import { greengrass } from './services/greengrass';
import { groundstation } from './services/groundstation';
import { guardduty } from './services/guardduty';
import { health } from './services/health';
import { healthAgent } from './services/health-agent';
import { healthlake } from './services/healthlake';
import { honeycode } from './services/honeycode';
import { iam } from './services/iam';
import { identitySync } from './services/identity-sync';
import { identitystore } from './services/identitystore';
import { identitystoreAuth } from './services/identitystore-auth';
import { imagebuilder } from './services/imagebuilder';
import { inspector } from './services/inspector';
import { inspector2 } from './services/inspector2';
import { inspector2Telemetry } from './services/inspector2-telemetry';
import { interconnect } from './services/interconnect';
import { internetmonitor } from './services/internetmonitor';
import { invoicing } from './services/invoicing';
import { iot } from './services/iot';
import { iotanalytics } from './services/iotanalytics';
import { iotdeviceadvisor } from './services/iotdeviceadvisor';
import { iotevents } from './services/iotevents';
import { iotfleethub } from './services/iotfleethub';
import { iotfleetwise } from './services/iotfleetwise';
import { iotmanagedintegrations } from './services/iotmanagedintegrations';
import { iotsitewise } from './services/iotsitewise';
import { iottwinmaker } from './services/iottwinmaker';
import { iotwireless } from './services/iotwireless';
import { iq } from './services/iq';
import { iqPermission } from './services/iq-permission';
import { ivs } from './services/ivs';
import { ivschat } from './services/ivschat';
import { kafka } from './services/kafka';
import { kafkaCluster } from './services/kafka-cluster';
import { kafkaconnect } from './services/kafkaconnect';
import { kendra } from './services/kendra';
import { kendraRanking } from './services/kendra-ranking';
import { kinesis } from './services/kinesis';
import { kinesisanalytics } from './services/kinesisanalytics';
import { kinesisvideo } from './services/kinesisvideo';
import { kms } from './services/kms';
import { lakeformation } from './services/lakeformation';
import { lambda } from './services/lambda';
import { launchwizard } from './services/launchwizard';
import { lex } from './services/lex';
import { licenseManager } from './services/license-manager';
import { licenseManagerLinuxSubscriptions } from './services/license-manager-linux-subscriptions';
import { licenseManagerUserSubscriptions } from './services/license-manager-user-subscriptions';
import { lightsail } from './services/lightsail';
import { logs } from './services/logs';
import { lookoutequipment } from './services/lookoutequipment';
import { lookoutmetrics } from './services/lookoutmetrics';
import { lookoutvision } from './services/lookoutvision';
import { m2 } from './services/m2';
import { machinelearning } from './services/machinelearning';
import { macie2 } from './services/macie2';
import { managedblockchain } from './services/managedblockchain';
import { mechanicalturk } from './services/mechanicalturk';
import { mediaconnect } from './services/mediaconnect';
import { mediaconvert } from './services/mediaconvert';
import { medialive } from './services/medialive';
import { mediapackage } from './services/mediapackage';
import { mediapackageVod } from './services/mediapackage-vod';
import { mediapackagev2 } from './services/mediapackagev2';
import { mediastore } from './services/mediastore';
import { mediatailor } from './services/mediatailor';
import { medicalImaging } from './services/medical-imaging';
import { memorydb } from './services/memorydb';
import { mgh } from './services/mgh';
import { mgn } from './services/mgn';
import { migrationhubOrchestrator } from './services/migrationhub-orchestrator';
import { migrationhubStrategy } from './services/migrationhub-strategy';
import { mobiletargeting } from './services/mobiletargeting';
import { monitron } from './services/monitron';
import { mpa } from './services/mpa';
import { mq } from './services/mq';
import { neptuneDb } from './services/neptune-db';
import { neptuneGraph } from './services/neptune-graph';
import { networkFirewall } from './services/network-firewall';
import { networkflowmonitor } from './services/networkflowmonitor';
import { networkmanager } from './services/networkmanager';
import { networkmanagerChat } from './services/networkmanager-chat';
import { networkmonitor } from './services/networkmonitor';
import { nimble } from './services/nimble';
import { notifications } from './services/notifications';
import { notificationsContacts } from './services/notifications-contacts';
import { novaAct } from './services/nova-act';
import { oam } from './services/oam';
import { observabilityadmin } from './services/observabilityadmin';
import { odb } from './services/odb';
import { omics } from './services/omics';
import { one } from './services/one';
import { opensearch } from './services/opensearch';
import { opsworks } from './services/opsworks';
import { opsworksCm } from './services/opsworks-cm';
import { organizations } from './services/organizations';
import { osis } from './services/osis';
import { outposts } from './services/outposts';
import { panorama } from './services/panorama';
import { partnercentral } from './services/partnercentral';
import { partnercentralAccountManagement } from './services/partnercentral-account-management';
import { paymentCryptography } from './services/payment-cryptography';
import { payments } from './services/payments';
import { pcaConnectorAd } from './services/pca-connector-ad';
import { pcaConnectorScep } from './services/pca-connector-scep';
import { pcs } from './services/pcs';
import { personalize } from './services/personalize';
import { pi } from './services/pi';
import { pipes } from './services/pipes';
import { polly } from './services/polly';
import { pricingplanmanager } from './services/pricingplanmanager';
import { privateNetworks } from './services/private-networks';
import { profile } from './services/profile';
import { proton } from './services/proton';
import { purchaseOrders } from './services/purchase-orders';
import { q } from './services/q';
import { qapps } from './services/qapps';
import { qbusiness } from './services/qbusiness';
import { qldb } from './services/qldb';
import { quicksight } from './services/quicksight';
import { ram } from './services/ram';
import { rbin } from './services/rbin';
import { rds } from './services/rds';
import { rdsData } from './services/rds-data';
import { rdsDb } from './services/rds-db';
import { redshift } from './services/redshift';
import { redshiftData } from './services/redshift-data';
import { redshiftServerless } from './services/redshift-serverless';
import { refactorSpaces } from './services/refactor-spaces';
import { rekognition } from './services/rekognition';
import { repostspace } from './services/repostspace';
import { researchstudio } from './services/researchstudio';
import { resiliencehub } from './services/resiliencehub';
import { resourceExplorer2 } from './services/resource-explorer-2';
import { resourceGroups } from './services/resource-groups';
import { robomaker } from './services/robomaker';
import { rolesanywhere } from './services/rolesanywhere';
import { route53 } from './services/route53';
import { route53RecoveryCluster } from './services/route53-recovery-cluster';
import { route53RecoveryControlConfig } from './services/route53-recovery-control-config';
import { route53RecoveryReadiness } from './services/route53-recovery-readiness';
import { route53domains } from './services/route53domains';
import { route53globalresolver } from './services/route53globalresolver';
import { route53profiles } from './services/route53profiles';
import { route53resolver } from './services/route53resolver';
import { rtbfabric } from './services/rtbfabric';
import { rum } from './services/rum';
import { s3 } from './services/s3';
import { s3ObjectLambda } from './services/s3-object-lambda';
import { s3Outposts } from './services/s3-outposts';
import { s3express } from './services/s3express';
import { s3files } from './services/s3files';
import { s3tables } from './services/s3tables';
import { s3vectors } from './services/s3vectors';
import { sagemaker } from './services/sagemaker';
import { sagemakerGeospatial } from './services/sagemaker-geospatial';
import { sagemakerMlflow } from './services/sagemaker-mlflow';
import { savingsplans } from './services/savingsplans';
import { scheduler } from './services/scheduler';
import { schemas } from './services/schemas';
import { scn } from './services/scn';
import { sdb } from './services/sdb';
import { secretsmanager } from './services/secretsmanager';
import { securityIr } from './services/security-ir';
import { securityagent } from './services/securityagent';
import { securityhub } from './services/securityhub';
import { securitylake } from './services/securitylake';
import { serverlessrepo } from './services/serverlessrepo';
import { servicecatalog } from './services/servicecatalog';
import { servicediscovery } from './services/servicediscovery';
import { servicequotas } from './services/servicequotas';
import { ses } from './services/ses';
import { shield } from './services/shield';
import { signer } from './services/signer';
import { signin } from './services/signin';
import { simspaceweaver } from './services/simspaceweaver';
import { sms } from './services/sms';
import { smsVoice } from './services/sms-voice';
import { snowDeviceManagement } from './services/snow-device-management';
import { snowball } from './services/snowball';
import { sns } from './services/sns';
import { socialMessaging } from './services/social-messaging';
import { sqlworkbench } from './services/sqlworkbench';
import { sqs } from './services/sqs';
import { ssm } from './services/ssm';
import { ssmContacts } from './services/ssm-contacts';
import { ssmGuiconnect } from './services/ssm-guiconnect';
import { ssmIncidents } from './services/ssm-incidents';
import { ssmQuicksetup } from './services/ssm-quicksetup';
import { ssmSap } from './services/ssm-sap';
import { sso } from './services/sso';
import { ssoDirectory } from './services/sso-directory';
import { ssoOauth } from './services/sso-oauth';
import { states } from './services/states';
import { storagegateway } from './services/storagegateway';
import { sts } from './services/sts';
import { support } from './services/support';
import { supportConsole } from './services/support-console';
import { supportapp } from './services/supportapp';
import { supportauthz } from './services/supportauthz';
import { swf } from './services/swf';
import { synthetics } from './services/synthetics';
import { tax } from './services/tax';
import { textract } from './services/textract';
import { thinclient } from './services/thinclient';
import { timestream } from './services/timestream';
import { timestreamInfluxdb } from './services/timestream-influxdb';
import { tnb } from './services/tnb';
import { transcribe } from './services/transcribe';
import { transfer } from './services/transfer';
import { transform } from './services/transform';
import { transformCustom } from './services/transform-custom';
import { translate } from './services/translate';
import { trustedadvisor } from './services/trustedadvisor';
import { userSubscriptions } from './services/user-subscriptions';
import { uxc } from './services/uxc';
import { vendorInsights } from './services/vendor-insights';
import { verifiedpermissions } from './services/verifiedpermissions';
import { voiceid } from './services/voiceid';
import { vpcLattice } from './services/vpc-lattice';
import { waf } from './services/waf';
import { wafRegional } from './services/waf-regional';
import { wafv2 } from './services/wafv2';
import { wellarchitected } from './services/wellarchitected';
import { wickr } from './services/wickr';
import { wisdom } from './services/wisdom';
import { workdocs } from './services/workdocs';
import { worklink } from './services/worklink';
import { workmail } from './services/workmail';
import { workspaces } from './services/workspaces';
import { workspacesInstances } from './services/workspaces-instances';
import { workspacesWeb } from './services/workspaces-web';
import { xray } from './services/xray';

/** Every service of which an action was judged. */
export const SERVICES: readonly ServiceCatalogue[] = [
  a4b,
  accessAnalyzer,
  account,
  accountAccess,
  acm,
  acmPca,
  acoAutomation,
  agentRegistry,
  aidevops,
  aiops,
  airflow,
  airflowServerless,
  amplify,
  amplifybackend,
  amplifyuibuilder,
  aoss,
  apigateway,
  appIntegrations,
  appconfig,
  appfabric,
  appflow,
  applicationAutoscaling,
  applicationSignals,
  applicationinsights,
  appmesh,
  appmeshPreview,
  apprunner,
  appstream,
  appsync,
  apptest,
  aps,
  arcRegionSwitch,
  arcZonalShift,
  artifact,
  athena,
  auditmanager,
  autoscaling,
  autoscalingPlans,
  awsExternalAnthropic,
  awsMarketplace,
  b2bi,
  backup,
  backupGateway,
  backupSearch,
  backupStorage,
  batch,
  bcmDashboards,
  bcmDataExports,
  bcmPricingCalculator,
  bedrock,
  bedrockAgentcore,
  bedrockMantle,
  billing,
  billingconductor,
  braket,
  budgets,
  cases,
  cassandra,
  ce,
  chatbot,
  chime,
  cleanrooms,
  cleanroomsMl,
  cloud9,
  clouddirectory,
  cloudformation,
  cloudfront,
  cloudfrontKeyvaluestore,
  cloudhsm,
  cloudsearch,
  cloudshell,
  cloudtrail,
  cloudwatch,
  codeartifact,
  codebuild,
  codecatalyst,
  codecommit,
  codeconnections,
  codedeploy,
  codeguruProfiler,
  codeguruReviewer,
  codeguruSecurity,
  codepipeline,
  codestar,
  codestarConnections,
  codestarNotifications,
  codewhisperer,
  cognitoIdentity,
  cognitoIdp,
  cognitoSync,
  comprehend,
  comprehendmedical,
  computeOptimizer,
  config,
  connect,
  connectCampaigns,
  controltower,
  cur,
  databrew,
  dataexchange,
  datapipeline,
  datasync,
  datazone,
  dax,
  dbqms,
  deadline,
  detective,
  devicefarm,
  devopsGuru,
  directconnect,
  discovery,
  dlm,
  dms,
  docdbElastic,
  drs,
  ds,
  dsData,
  dsql,
  dynamodb,
  ebs,
  ec2,
  ec2InstanceConnect,
  ec2messages,
  ecr,
  ecrPublic,
  ecs,
  eks,
  eksAuth,
  eksMcp,
  elasticache,
  elasticbeanstalk,
  elasticfilesystem,
  elasticloadbalancing,
  elasticmapreduce,
  elastictranscoder,
  elementalInference,
  emrContainers,
  emrServerless,
  entityresolution,
  es,
  events,
  evidently,
  evs,
  executeApi,
  finopsAgent,
  finspace,
  firehose,
  fis,
  fms,
  forecast,
  frauddetector,
  freertos,
  fsx,
  gamelift,
  gameliftstreams,
  geo,
  glacier,
  globalaccelerator,
  glue,
  grafana,
  greengrass,
  groundstation,
  guardduty,
  health,
  healthAgent,
  healthlake,
  honeycode,
  iam,
  identitySync,
  identitystore,
  identitystoreAuth,
  imagebuilder,
  inspector,
  inspector2,
  inspector2Telemetry,
  interconnect,
  internetmonitor,
  invoicing,
  iot,
  iotanalytics,
  iotdeviceadvisor,
  iotevents,
  iotfleethub,
  iotfleetwise,
  iotmanagedintegrations,
  iotsitewise,
  iottwinmaker,
  iotwireless,
  iq,
  iqPermission,
  ivs,
  ivschat,
  kafka,
  kafkaCluster,
  kafkaconnect,
  kendra,
  kendraRanking,
  kinesis,
  kinesisanalytics,
  kinesisvideo,
  kms,
  lakeformation,
  lambda,
  launchwizard,
  lex,
  licenseManager,
  licenseManagerLinuxSubscriptions,
  licenseManagerUserSubscriptions,
  lightsail,
  logs,
  lookoutequipment,
  lookoutmetrics,
  lookoutvision,
  m2,
  machinelearning,
  macie2,
  managedblockchain,
  mechanicalturk,
  mediaconnect,
  mediaconvert,
  medialive,
  mediapackage,
  mediapackageVod,
  mediapackagev2,
  mediastore,
  mediatailor,
  medicalImaging,
  memorydb,
  mgh,
  mgn,
  migrationhubOrchestrator,
  migrationhubStrategy,
  mobiletargeting,
  monitron,
  mpa,
  mq,
  neptuneDb,
  neptuneGraph,
  networkFirewall,
  networkflowmonitor,
  networkmanager,
  networkmanagerChat,
  networkmonitor,
  nimble,
  notifications,
  notificationsContacts,
  novaAct,
  oam,
  observabilityadmin,
  odb,
  omics,
  one,
  opensearch,
  opsworks,
  opsworksCm,
  organizations,
  osis,
  outposts,
  panorama,
  partnercentral,
  partnercentralAccountManagement,
  paymentCryptography,
  payments,
  pcaConnectorAd,
  pcaConnectorScep,
  pcs,
  personalize,
  pi,
  pipes,
  polly,
  pricingplanmanager,
  privateNetworks,
  profile,
  proton,
  purchaseOrders,
  q,
  qapps,
  qbusiness,
  qldb,
  quicksight,
  ram,
  rbin,
  rds,
  rdsData,
  rdsDb,
  redshift,
  redshiftData,
  redshiftServerless,
  refactorSpaces,
  rekognition,
  repostspace,
  researchstudio,
  resiliencehub,
  resourceExplorer2,
  resourceGroups,
  robomaker,
  rolesanywhere,
  route53,
  route53RecoveryCluster,
  route53RecoveryControlConfig,
  route53RecoveryReadiness,
  route53domains,
  route53globalresolver,
  route53profiles,
  route53resolver,
  rtbfabric,
  rum,
  s3,
  s3ObjectLambda,
  s3Outposts,
  s3express,
  s3files,
  s3tables,
  s3vectors,
  sagemaker,
  sagemakerGeospatial,
  sagemakerMlflow,
  savingsplans,
  scheduler,
  schemas,
  scn,
  sdb,
  secretsmanager,
  securityIr,
  securityagent,
  securityhub,
  securitylake,
  serverlessrepo,
  servicecatalog,
  servicediscovery,
  servicequotas,
  ses,
  shield,
  signer,
  signin,
  simspaceweaver,
  sms,
  smsVoice,
  snowDeviceManagement,
  snowball,
  sns,
  socialMessaging,
  sqlworkbench,
  sqs,
  ssm,
  ssmContacts,
  ssmGuiconnect,
  ssmIncidents,
  ssmQuicksetup,
  ssmSap,
  sso,
  ssoDirectory,
  ssoOauth,
  states,
  storagegateway,
  sts,
  support,
  supportConsole,
  supportapp,
  supportauthz,
  swf,
  synthetics,
  tax,
  textract,
  thinclient,
  timestream,
  timestreamInfluxdb,
  tnb,
  transcribe,
  transfer,
  transform,
  transformCustom,
  translate,
  trustedadvisor,
  userSubscriptions,
  uxc,
  vendorInsights,
  verifiedpermissions,
  voiceid,
  vpcLattice,
  waf,
  wafRegional,
  wafv2,
  wellarchitected,
  wickr,
  wisdom,
  workdocs,
  worklink,
  workmail,
  workspaces,
  workspacesInstances,
  workspacesWeb,
  xray,
];
