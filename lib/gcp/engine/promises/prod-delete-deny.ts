/**
 * What `ProdDeleteDeny` promises, in claims of the read side: written from what the props say, and apart from the catalogue, so that neither can hide a mistake of the other.
 *
 * Source: "Destructive catalogue" of the fact sheet of 2026-11-20, and the attack techniques of DataDog's stratus-red-team for Google Cloud.
 */
import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { allPermissions, isDeniable } from '../facts';
import { administrating, GuardrailIntent, named, nobodyMoves, throughTheGate } from './intent';

interface ProdDeleteDenyIntent extends GuardrailIntent {
  readonly attachTo: string;
  readonly agents: string[];
  readonly deployers: string[];
  readonly assets?: string[];
  readonly unlessTagged?: { readonly key: string; readonly nonProductionValues: string[] };
  readonly deniedPermissions: string[];
}

type Promised = readonly [sentence: string, asset: string, permissions: Readonly<Record<string, string>>];

/** What nobody does but through the gate. */
const DESTROYED: readonly Promised[] = [
  ['deletes buckets', 'OBJECTS', { storage: 'buckets.delete' }],
  ['deletes databases', 'DATABASES', {
    cloudsql: 'instances.delete databases.delete',
    spanner: 'instances.delete databases.drop',
    datastore: 'databases.delete databases.bulkDelete',
    bigtable: 'instances.delete tables.delete',
    alloydb: 'clusters.delete instances.delete',
    bigquery: 'datasets.delete',
  }],
  ['deletes caches', 'CACHES_AND_SEARCH', { redis: 'instances.delete clusters.delete' }],
  ['deletes backups', 'BACKUPS_AND_SNAPSHOTS', { cloudsql: 'backupRuns.delete', spanner: 'backups.delete backupSchedules.delete', datastore: 'backups.delete backupSchedules.delete', alloydb: 'backups.delete', backupdr: 'backupVaults.delete bvbackups.delete', compute: 'snapshots.delete' }],
  ['destroys keys', 'KEYS', { cloudkms: 'cryptoKeyVersions.destroy cryptoKeyVersions.delete cryptoKeys.delete' }],
  ['destroys secrets', 'SECRETS', { secretmanager: 'secrets.delete versions.destroy' }],
  ['deletes logs', 'AUDIT_LOGS', { logging: 'buckets.delete sinks.delete', cloudsql: 'instances.truncateLog' }],
];

/** What nobody does but through the gate, and who deploys: calls that a deployment needs as well. */
const WEAKENED: readonly Promised[] = [
  ['weakens what protects buckets', 'OBJECTS', { storage: 'buckets.update' }],
  ['weakens what protects databases', 'DATABASES', { cloudsql: 'instances.update', spanner: 'databases.update', datastore: 'databases.update' }],
  ['disables keys', 'KEYS', { cloudkms: 'cryptoKeyVersions.update' }],
  ['disables secrets', 'SECRETS', { secretmanager: 'versions.disable' }],
];

/** What agents do not do, whatever others need. */
const BY_AGENTS: readonly Promised[] = [
  ['deletes objects', 'OBJECTS', { storage: 'objects.delete' }],
  ['empties databases', 'DATABASES', { bigquery: 'tables.delete tables.updateData', datastore: 'entities.delete', spanner: 'databases.updateDdl' }],
  ['weakens what protects data', 'OBJECTS', { storage: 'buckets.update' }],
];

/** Services that keep what production lives on: whatever can be deleted of theirs, nobody deletes but deployers and the gate. */
const KEEPERS = [
  'alloydb', 'artifactregistry', 'backupdr', 'bigquery', 'bigqueryreservation', 'bigtable', 'binaryauthorization', 'certificatemanager', 'clouddeploy', 'cloudfunctions', 'cloudkms', 'cloudsql', 'composer',
  'compute', 'config', 'container', 'dataplex', 'dataproc', 'datastore', 'datastream', 'dns', 'eventarc', 'file', 'gkebackup', 'gkehub', 'logging', 'lustre', 'managedkafka', 'monitoring', 'netapp',
  'observability', 'oracledatabase', 'parallelstore', 'parametermanager', 'privateca', 'pubsub', 'redis', 'run', 'secretmanager', 'spanner', 'storage', 'vpcaccess', 'workflows',
];

/** What applications delete day by day: records of operations, and contents. */
const DELETED_BY_APPLICATIONS = /\/(\w*[oO]perations|sessions|objects|folders|entities|rules|attachments|previews|restores|gateway)\.delete$/;

const deletions = () => allPermissions().filter((name) => isDeniable(name) && name.endsWith('.delete') && KEEPERS.some((service) => name.startsWith(`${service}.googleapis.com/`)) && !DELETED_BY_APPLICATIONS.test(name));

const MOVES = named({ cloudresourcemanager: 'projects.move folders.move projects.delete folders.delete projects.updateLiens' });

/** Code of the caller's that runs under an identity of a service unless it names another: service agents are spared, and nobody is asked for the right to act as one. */
const AS_A_SERVICE = named({
  aiplatform: 'customJobs.create hyperparameterTuningJobs.create nasJobs.create trainingPipelines.create reasoningEngines.create reasoningEngines.update',
  dataform: 'repositories.create repositories.update workflowInvocations.create',
  storagebatchoperations: 'jobs.create',
});

const LOOKS = named({ storage: 'buckets.get buckets.list objects.get objects.list', cloudsql: 'instances.get instances.list', bigquery: 'datasets.get tables.getData', logging: 'logEntries.list', compute: 'instances.get instances.list', secretmanager: 'versions.access' });
const WORKS = named({ storage: 'objects.create', bigquery: 'jobs.create', pubsub: 'topics.publish', logging: 'logEntries.create' });

export function prodDeleteDeny(intent: ProdDeleteDenyIntent): Claim[] {
  const { attachTo, agents, assets, deployers, unlessTagged, deniedPermissions } = intent;
  const here = { resourcesIn: [attachTo], ...(unlessTagged ? { exceptTags: { [unlessTagged.key]: unlessTagged.nonProductionValues } } : {}) };
  const exceptPrincipals = throughTheGate(intent);
  const meant = (list: readonly Promised[]) => list.filter(([, asset]) => assets === undefined || assets.includes(asset));
  return [
    ...meant(DESTROYED).map(([sentence, , permissions]): Claim => ({ name: `nobody but the gate ${sentence}`, ...here, exceptPrincipals, permissions: named(permissions) })),
    ...meant(WEAKENED).map(([sentence, , permissions]): Claim => ({
      name: `nobody but deployers ${sentence}`, ...here, exceptPrincipals: [...administrating(intent), ...deployers], permissions: named(permissions),
    })),
    ...(assets === undefined ? [{ name: 'nobody but deployers deletes what a store is made of', ...here, exceptPrincipals: [...administrating(intent), ...deployers], permissions: deletions() }] : []),
    { name: 'nobody but deployers has a service run what they wrote', resourcesIn: [attachTo], exceptPrincipals: [...administrating(intent), ...deployers], permissions: AS_A_SERVICE },
    nobodyMoves(intent, [attachTo]),
    ...(deniedPermissions.length === 0 ? [] : [{ name: 'nobody but the gate does what the props name', ...here, exceptPrincipals, permissions: deniedPermissions }]),
    ...(agents.length === 0 ? [] : [
      ...meant(BY_AGENTS).map(([sentence, , permissions]): Claim => ({ name: `no agent ${sentence}`, ...here, principals: agents, permissions: named(permissions) })),
      { name: 'no agent moves or deletes production', resourcesIn: [attachTo], principals: agents, permissions: MOVES },
    ]),
    { name: 'everybody looks', expectation: Expectation.AVAILABLE, resourcesIn: [attachTo], permissions: LOOKS },
    { name: 'applications work', expectation: Expectation.AVAILABLE, resourcesIn: [attachTo], exceptPrincipals: agents, permissions: WORKS },
  ];
}
