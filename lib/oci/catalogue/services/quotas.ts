import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Compartment Quotas. */
export const quotas: ServiceCatalogue = {
  service: 'quotas',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/quotaspolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['quota', 'quotas'],
  rows: [
    { permission: 'QUOTA_CREATE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'agents', why: 'a quota of zero that stops others, or one beside that widens' },
    { permission: 'QUOTA_DELETE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what a quota shut is open: dedicated clusters, whole families' },
    { permission: 'QUOTA_UPDATE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'another number in a quota' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
