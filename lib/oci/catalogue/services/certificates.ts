import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Certificates. */
export const certificates: ServiceCatalogue = {
  service: 'certificates',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/certificatespolicyreference.htm',
  seen: '2024-06-27',
  resourceTypes: [
    'cabundle-associations', 'cabundles', 'certificate-associations', 'certificate-authorities', 'certificate-authority-associations',
    'certificate-authority-bundles', 'certificate-authority-delegates', 'certificate-authority-family', 'certificate-authority-versions',
    'leaf-certificate-bundles', 'leaf-certificate-family', 'leaf-certificate-versions', 'leaf-certificates',
  ],
  rows: [
    { permission: 'CABUNDLE_ASSOCIATION_DELETE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a service loses whom it trusts' },
    { permission: 'CABUNDLE_DELETE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'whom clients trust' },
    { permission: 'CABUNDLE_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the bundle leaves the compartment and what is denied in it' },
    { permission: 'CABUNDLE_UPDATE', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'an authority of somebody else becomes trusted' },
    { permission: 'CERTIFICATE_ASSOCIATION_DELETE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a load balancer or gateway loses its certificate' },
    { permission: 'CERTIFICATE_AUTHORITY_APPLY', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'the signature of the authority' },
    { permission: 'CERTIFICATE_AUTHORITY_ASSOCIATION_DELETE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a service loses the authority that it goes by' },
    { permission: 'CERTIFICATE_AUTHORITY_DELETE', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'every certificate under the authority loses its issuer' },
    { permission: 'CERTIFICATE_AUTHORITY_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the authority leaves the compartment and what is denied in it' },
    { permission: 'CERTIFICATE_AUTHORITY_UPDATE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'rules and versions of an authority' },
    { permission: 'CERTIFICATE_AUTHORITY_VERSION_DELETE', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'an earlier version of an authority' },
    { permission: 'CERTIFICATE_AUTHORITY_VERSION_REVOKE', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'every certificate under that version is refused' },
    { permission: 'CERTIFICATE_BUNDLE_READ', asset: Asset.KEYS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'the private key, where the request asks for it; a condition on `target.leaf-certificate.bundle-type` tells them apart' },
    { permission: 'CERTIFICATE_CREATE', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'a certificate for a name, signed by the authority' },
    { permission: 'CERTIFICATE_DELETE', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the certificate with all versions; where it is in use, connections fail when it expires' },
    { permission: 'CERTIFICATE_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the certificate leaves the compartment and what is denied in it' },
    { permission: 'CERTIFICATE_UPDATE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a new version, and rules of renewal' },
    { permission: 'CERTIFICATE_VERSION_DELETE', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'an earlier version of a certificate' },
    { permission: 'CERTIFICATE_VERSION_REVOKE', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'clients that look at the revocation list refuse the certificate' },
  ],
  byVerb: [],
  leftOut: [
    {
      why: 'certificates without their keys',
      permissions: ['CABUNDLE_READ', 'CERTIFICATE_AUTHORITY_BUNDLE_READ'],
    },
  ],
  notDeniable: [],
};
