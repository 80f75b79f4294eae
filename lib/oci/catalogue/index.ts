// The catalogue: one file a service of `vendor/permissions.json`, in the order of the alphabet.

import { ServiceCatalogue } from './row';
import { aiLanguage } from './services/ai-language';
import { apiAccessControl } from './services/api-access-control';
import { apiGateway } from './services/api-gateway';
import { autonomousDatabase } from './services/autonomous-database';
import { bastion } from './services/bastion';
import { blockVolume } from './services/block-volume';
import { cache } from './services/cache';
import { certificates } from './services/certificates';
import { cloudGuard } from './services/cloud-guard';
import { compute } from './services/compute';
import { connectorHub } from './services/connector-hub';
import { containerInstances } from './services/container-instances';
import { containerRegistry } from './services/container-registry';
import { dataScience } from './services/data-science';
import { database } from './services/database';
import { databaseManagement } from './services/database-management';
import { databaseMulticloud } from './services/database-multicloud';
import { devops } from './services/devops';
import { dns } from './services/dns';
import { email } from './services/email';
import { events } from './services/events';
import { externalDatabase } from './services/external-database';
import { fileStorage } from './services/file-storage';
import { functions } from './services/functions';
import { generativeAi } from './services/generative-ai';
import { generativeAiAgents } from './services/generative-ai-agents';
import { goldengate } from './services/goldengate';
import { iam } from './services/iam';
import { knownBySearch } from './services/known-by-search';
import { kubernetesEngine } from './services/kubernetes-engine';
import { loadBalancer } from './services/load-balancer';
import { logging } from './services/logging';
import { monitoring } from './services/monitoring';
import { mysql } from './services/mysql';
import { networkFirewall } from './services/network-firewall';
import { networkLoadBalancer } from './services/network-load-balancer';
import { networking } from './services/networking';
import { nosql } from './services/nosql';
import { notifications } from './services/notifications';
import { objectStorage } from './services/object-storage';
import { organizations } from './services/organizations';
import { postgresql } from './services/postgresql';
import { queue } from './services/queue';
import { quotas } from './services/quotas';
import { recoveryService } from './services/recovery-service';
import { resourceManager } from './services/resource-manager';
import { streaming } from './services/streaming';
import { vault } from './services/vault';
import { waf } from './services/waf';
import { zeroTrustPacketRouting } from './services/zero-trust-packet-routing';

export const SERVICES: readonly ServiceCatalogue[] = [
  aiLanguage,
  apiAccessControl,
  apiGateway,
  autonomousDatabase,
  bastion,
  blockVolume,
  cache,
  certificates,
  cloudGuard,
  compute,
  connectorHub,
  containerInstances,
  containerRegistry,
  dataScience,
  database,
  databaseManagement,
  databaseMulticloud,
  devops,
  dns,
  email,
  events,
  externalDatabase,
  fileStorage,
  functions,
  generativeAi,
  generativeAiAgents,
  goldengate,
  iam,
  knownBySearch,
  kubernetesEngine,
  loadBalancer,
  logging,
  monitoring,
  mysql,
  networkFirewall,
  networkLoadBalancer,
  networking,
  nosql,
  notifications,
  objectStorage,
  organizations,
  postgresql,
  queue,
  quotas,
  recoveryService,
  resourceManager,
  streaming,
  vault,
  waf,
  zeroTrustPacketRouting,
];
