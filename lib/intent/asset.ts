/**
 * What can be lost: the classes of things that an action touches.
 *
 * Four clouds name their services differently; these words are what they have in common. Each action in a
 * cloud's catalogue carries exactly one of them.
 */
export enum Asset {
  /** Buckets, objects, archives and what governs their versions and lifetime. */
  OBJECTS = 'OBJECTS',

  /** Volumes, disks, file systems and shares. */
  BLOCK_AND_FILE_STORAGE = 'BLOCK_AND_FILE_STORAGE',

  /** Relational, key-value, document, graph, time-series and analytical stores, and their schemas. */
  DATABASES = 'DATABASES',

  /** Caches, search indexes and vector stores. */
  CACHES_AND_SEARCH = 'CACHES_AND_SEARCH',

  /** Streams, queues, topics and event buses. */
  STREAMS_AND_QUEUES = 'STREAMS_AND_QUEUES',

  /** Backups, snapshots, images, recovery points and the plans and vaults that make them. */
  BACKUPS_AND_SNAPSHOTS = 'BACKUPS_AND_SNAPSHOTS',

  /** Encryption keys and certificates: losing one loses everything under it. */
  KEYS = 'KEYS',

  /** Secrets and configuration parameters. */
  SECRETS = 'SECRETS',

  /** Logs, audit trails, alarms and detection. */
  AUDIT_LOGS = 'AUDIT_LOGS',

  /** Servers, functions, containers, clusters and workflows. */
  COMPUTE = 'COMPUTE',

  /** Networks, load balancers, gateways, firewalls and content delivery. */
  NETWORK = 'NETWORK',

  /** Zones, records, domains and resolvers. */
  DNS = 'DNS',

  /** Images, packages and source code. */
  REGISTRIES = 'REGISTRIES',

  /** Infrastructure-as-code stacks and everything that they own. */
  STACKS = 'STACKS',

  /** Users, roles, directories and access grants. */
  IDENTITY = 'IDENTITY',

  /** Accounts, projects, subscriptions, compartments and the policies above them. */
  ORGANIZATION = 'ORGANIZATION',

  /** Models, knowledge bases, agents and their memory, guardrails. */
  AI_ASSETS = 'AI_ASSETS',

  /** Data kept inside a managed application: mail, contact centres, device fleets, dashboards, media. */
  APPLICATION_DATA = 'APPLICATION_DATA',
}
