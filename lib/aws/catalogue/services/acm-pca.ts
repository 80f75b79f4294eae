import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Private Certificate Authority. */
export const acmPca: ServiceCatalogue = {
  service: 'acm-pca',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsprivatecertificateauthority.html',
  seen: '2026-11-20',
  rows: [
    { action: 'acm-pca:CreatePermission', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['certificate-authority'], tags: true, why: 'lets ACM issue from the CA; CloudFormation resource' },
    { action: 'acm-pca:DeleteCertificateAuthority', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['certificate-authority'], tags: true, why: 'CA and its private key; restorable for at most 30 days' },
    { action: 'acm-pca:DeletePermission', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['certificate-authority'], tags: true, why: 'ACM can no longer renew from the CA; CloudFormation resource' },
    { action: 'acm-pca:DeletePolicy', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['certificate-authority'], tags: true, why: 'accounts that share the CA lose it' },
    { action: 'acm-pca:IssueCertificate', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['certificate-authority'], tags: true, why: 'a certificate of the CA is a credential wherever the CA is trusted' },
    { action: 'acm-pca:PutPolicy', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['certificate-authority'], tags: true, why: 'lets other accounts issue from the CA' },
    { action: 'acm-pca:RevokeCertificate', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['certificate-authority'], tags: true, why: 'clients reject the certificate for good; PKI applications do it' },
    { action: 'acm-pca:UpdateCertificateAuthority', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['certificate-authority'], tags: true, why: 'can disable the CA or its revocation lists; CloudFormation calls it' },
  ],
  leftOut: [
    { why: 'brings a deleted CA back', actions: ['acm-pca:RestoreCertificateAuthority'] },
  ],
};
