import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** GoldenGate. */
export const goldengate: ServiceCatalogue = {
  service: 'goldengate',
  source: 'https://docs.oracle.com/iaas/Content/Security/Reference/goldengate_security.htm',
  seen: '2026-09-05',
  resourceTypes: ['goldengate-connections', 'goldengate-deployments', 'goldengate-family'],
  rows: [
    { permission: 'GOLDENGATE_DATABASE_REGISTRATION_DELETE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'replication loses its way to a database' },
    { permission: 'GOLDENGATE_DEPLOYMENT_DELETE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'replication with its trails and processes' },
  ],
  byVerb: [
    { resourceType: 'goldengate-connections', verb: 'use', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'under which credentials and to where replication connects' },
    { resourceType: 'goldengate-deployments', verb: 'use', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'stops, restores, upgrades and changes a deployment; Oracle\'s names for it were not seen' },
  ],
  leftOut: [],
  notDeniable: [],
};
