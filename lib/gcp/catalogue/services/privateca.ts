import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Certificate Authority Service. */
export const privateca: ServiceCatalogue = {
  service: 'privateca.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/privateca',
  seen: '2026-11-20',
  rows: [
    { permission: 'privateca.googleapis.com/caPools.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a pool of authorities' },
    { permission: 'privateca.googleapis.com/caPools.setIamPolicy', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others have certificates issued' },
    { permission: 'privateca.googleapis.com/caPools.update', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what certificates may be issued for' },
    { permission: 'privateca.googleapis.com/certificateAuthorities.create', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'another authority that clients trust' },
    { permission: 'privateca.googleapis.com/certificateAuthorities.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the authority: none of its certificates can be renewed' },
    { permission: 'privateca.googleapis.com/certificateAuthorities.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can disable the authority' },
    { permission: 'privateca.googleapis.com/certificateRevocationLists.setIamPolicy', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'withdrawn certificates count again' },
    { permission: 'privateca.googleapis.com/certificateRevocationLists.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'withdrawn certificates count again' },
    { permission: 'privateca.googleapis.com/certificateTemplates.create', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what certificates may be issued for' },
    { permission: 'privateca.googleapis.com/certificateTemplates.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'certificates can no longer be issued by the template' },
    { permission: 'privateca.googleapis.com/certificateTemplates.setIamPolicy', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others have certificates issued' },
    { permission: 'privateca.googleapis.com/certificateTemplates.update', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what certificates may be issued for' },
    { permission: 'privateca.googleapis.com/certificates.create', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'a certificate in any name that the pool allows' },
    { permission: 'privateca.googleapis.com/certificates.update', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'revokes a certificate: what shows it is refused' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'privateca.googleapis.com/operations.cancel', 'privateca.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
