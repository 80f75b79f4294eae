import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Certificate Manager. */
export const acm: ServiceCatalogue = {
  service: 'acm',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscertificatemanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'acm:DeleteAcmeDomainValidation', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['acme-domain-validation'], tags: true, why: 'ACME clients cannot renew for the domain' },
    { action: 'acm:DeleteAcmeEndpoint', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['acme-endpoint'], tags: true, why: 'endpoint that ACME clients renew at' },
    { action: 'acm:DeleteAcmeExternalAccountBinding', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['acme-external-account-binding'], tags: true, why: 'binding by which clients enrol at the endpoint' },
    { action: 'acm:DeleteCertificate', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['certificate'], tags: true, why: 'certificate and its private key; CloudFormation deletes the old one on replacement' },
    { action: 'acm:ExportCertificate', asset: Asset.KEYS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: ['certificate'], tags: true, why: 'hands out the private key of the certificate' },
    { action: 'acm:GetAcmeExternalAccountBindingCredentials', asset: Asset.KEYS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: ['acme-external-account-binding'], tags: true, why: 'the HMAC key by which a client enrols at the ACME endpoint' },
    { action: 'acm:ImportCertificate', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['certificate'], tags: true, why: 're-import over an ARN replaces a live certificate; renewal jobs do it' },
    { action: 'acm:RevokeAcmeAccount', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['acme-endpoint'], tags: true, why: 'the ACME client can no longer renew; cannot be undone' },
    { action: 'acm:RevokeAcmeExternalAccountBinding', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['acme-external-account-binding'], tags: true, why: 'binding dead for good; clients must enrol again' },
    { action: 'acm:RevokeCertificate', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['certificate'], tags: true, why: 'cannot be undone; clients reject the certificate' },
    { action: 'acm:UpdateCertificateOptions', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['certificate'], tags: true, why: 'can switch transparency logging or export of the certificate' },
  ],
  leftOut: [
    { why: 'asks for a new certificate; replaces nothing', actions: ['acm:RequestCertificate'] },
  ],
};
