import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Payment Cryptography. */
export const paymentCryptography: ServiceCatalogue = {
  service: 'payment-cryptography',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspaymentcryptography.html',
  seen: '2026-11-20',
  rows: [
    { action: 'payment-cryptography:DeleteAlias', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['alias'], tags: false, why: 'applications that name the key by alias fail; CloudFormation resource' },
    { action: 'payment-cryptography:DeleteKey', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['key'], tags: true, why: 'schedules the loss of a payment key; cards and PINs under it are dead' },
    { action: 'payment-cryptography:DeleteResourcePolicy', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['key'], tags: true, why: 'accounts that work with the key lose it' },
    { action: 'payment-cryptography:DisableDefaultKeyReplicationRegions', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'new keys no longer have a copy in another Region' },
    { action: 'payment-cryptography:DisassociateMpaTeam', asset: Asset.KEYS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: ['approval-team'], tags: true, why: 'takes the approval team off payment key operations' },
    { action: 'payment-cryptography:ExportKey', asset: Asset.KEYS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: ['key'], tags: true, why: 'hands a payment key out of the service' },
    { action: 'payment-cryptography:PutResourcePolicy', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['key'], tags: true, why: 'lets other accounts use the payment key' },
    { action: 'payment-cryptography:RemoveKeyReplicationRegions', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['alias', 'key'], tags: true, why: 'the key copy in the other Region goes; CloudFormation property' },
    { action: 'payment-cryptography:StopKeyUsage', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['key'], tags: true, why: 'payments that need the key fail at once' },
    { action: 'payment-cryptography:UpdateAlias', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['alias', 'key'], tags: true, why: 'applications silently get another key; CloudFormation calls it' },
  ],
  leftOut: [
    { why: 'adds a key; replaces none', actions: ['payment-cryptography:ImportKey'] },
    { why: 'brings a key back from scheduled deletion', actions: ['payment-cryptography:RestoreKey'] },
    { why: 'enables a key', actions: ['payment-cryptography:StartKeyUsage'] },
  ],
};
