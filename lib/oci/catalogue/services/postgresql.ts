import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** OCI Database with PostgreSQL. */
export const postgresql: ServiceCatalogue = {
  service: 'postgresql',
  source: 'https://docs.oracle.com/iaas/Content/postgresql/policies.htm',
  seen: '2026-11',
  resourceTypes: ['postgres-backups', 'postgres-configurations', 'postgres-db-systems', 'postgres-work-requests'],
  rows: [],
  byVerb: [
    { resourceType: 'postgres-backups', verb: 'use', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'deletion of backups and how long they are kept; making one by hand goes too' },
    { resourceType: 'postgres-configurations', verb: 'use', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'parameters of databases' },
    { resourceType: 'postgres-db-systems', verb: 'use', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'deletion, patches, restores and the admin password of a DB system; Oracle\'s names for it were not seen, so that creating one goes too' },
  ],
  leftOut: [],
  notDeniable: [],
};
