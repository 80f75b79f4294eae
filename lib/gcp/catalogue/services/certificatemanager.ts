import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Certificate Manager. */
export const certificatemanager: ServiceCatalogue = {
  service: 'certificatemanager.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/certificatemanager',
  seen: '2026-11-20',
  rows: [
    { permission: 'certificatemanager.googleapis.com/certissuanceconfigs.delete', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'certificates are no longer issued by the pool that was meant' },
    { permission: 'certificatemanager.googleapis.com/certissuanceconfigs.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'certificates are no longer issued by the pool that was meant' },
    { permission: 'certificatemanager.googleapis.com/certmapentries.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'visitors of the site meet no certificate' },
    { permission: 'certificatemanager.googleapis.com/certmapentries.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'another certificate answers for the host' },
    { permission: 'certificatemanager.googleapis.com/certmaps.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'visitors of the site meet no certificate' },
    { permission: 'certificatemanager.googleapis.com/certmaps.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'another certificate answers for the host' },
    { permission: 'certificatemanager.googleapis.com/certs.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the certificate with its private key' },
    { permission: 'certificatemanager.googleapis.com/certs.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'replaces certificate and key of a site' },
    { permission: 'certificatemanager.googleapis.com/dnsauthorizations.delete', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'managed certificates cannot be renewed' },
    { permission: 'certificatemanager.googleapis.com/dnsauthorizations.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what proves that the domain is ours' },
    { permission: 'certificatemanager.googleapis.com/trustconfigs.create', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'which clients are trusted by their certificates' },
    { permission: 'certificatemanager.googleapis.com/trustconfigs.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'clients with certificates are turned away, or not asked any more' },
    { permission: 'certificatemanager.googleapis.com/trustconfigs.update', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'which clients are trusted by their certificates' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'certificatemanager.googleapis.com/operations.cancel', 'certificatemanager.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
