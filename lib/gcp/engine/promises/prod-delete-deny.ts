/**
 * What `ProdDeleteDeny` promises, in claims of the read side: written from what the props say, and apart from the catalogue, so that neither can hide a mistake of the other.
 *
 * Source: "Destructive catalogue" of the fact sheet of 2026-11-20.
 */
import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { GuardrailIntent, permissionsNamed, principalNamed, sparedBy } from './intent';

interface ProdDeleteDenyIntent extends GuardrailIntent {
  /** Agents, as principals and sets of principals. */
  readonly agents: string[];
  readonly assets?: string[];
  readonly deployers?: string[];
  readonly unlessTagged?: { readonly key: string; readonly values: string[] };
}

interface Promised {
  readonly sentence: string;

  /** The class of assets. */
  readonly asset: string;
  readonly permissions: Readonly<Record<string, string>>;
}

/** What nobody but the gate does in production. */
const DESTROYED: readonly Promised[] = [
  { sentence: 'deletes buckets', asset: 'DATA_STORE', permissions: { storage: 'buckets.delete' } },
  { sentence: 'deletes databases', asset: 'DATA_STORE', permissions: { cloudsql: 'instances.delete databases.delete', spanner: 'instances.delete databases.drop', datastore: 'databases.delete databases.bulkDelete', bigtable: 'instances.delete tables.delete', alloydb: 'clusters.delete instances.delete', redis: 'instances.delete' } },
  { sentence: 'deletes datasets', asset: 'DATA_STORE', permissions: { bigquery: 'datasets.delete' } },
  { sentence: 'deletes backups', asset: 'BACKUP', permissions: { cloudsql: 'backupRuns.delete', spanner: 'backups.delete backupSchedules.delete', datastore: 'backups.delete backupSchedules.delete', alloydb: 'backups.delete', backupdr: 'backupVaults.delete bvbackups.delete backupPlans.delete', compute: 'snapshots.delete' } },
  { sentence: 'destroys keys', asset: 'KEY', permissions: { cloudkms: 'cryptoKeyVersions.destroy cryptoKeyVersions.delete cryptoKeys.delete' } },
  { sentence: 'destroys secrets', asset: 'SECRET', permissions: { secretmanager: 'secrets.delete versions.destroy' } },
  { sentence: 'deletes logs', asset: 'LOG', permissions: { logging: 'buckets.delete sinks.delete logs.delete' } },
];

/** What would take production away from the guardrail itself. */
const FENCE = permissionsNamed({ cloudresourcemanager: 'projects.move folders.move projects.delete folders.delete projects.updateLiens' });

const LOOKED_AT = permissionsNamed({ storage: 'buckets.get buckets.list objects.get objects.list', cloudsql: 'instances.get instances.list', bigquery: 'datasets.get tables.getData', logging: 'logEntries.list', compute: 'instances.get instances.list' });

export function prodDeleteDeny(intent: ProdDeleteDenyIntent): Claim[] {
  const { attachTo, assets, unlessTagged } = intent;
  const here = { resourcesIn: [attachTo], ...(unlessTagged ? { exceptTags: { [unlessTagged.key]: unlessTagged.values } } : {}) };
  const exceptPrincipals = sparedBy(intent);
  const agents = intent.agents.map(principalNamed);
  const meant = DESTROYED.filter(({ asset }) => assets === undefined || assets.includes(asset));
  return [
    ...meant.map(({ sentence, permissions }): Claim => ({ name: `nobody but the gate ${sentence}`, ...here, exceptPrincipals, permissions: permissionsNamed(permissions) })),
    { name: 'no agent moves or deletes production', resourcesIn: [attachTo], principals: agents, permissions: FENCE },
    { name: 'everybody looks at production', expectation: Expectation.AVAILABLE, resourcesIn: [attachTo], permissions: LOOKED_AT },
  ];
}
