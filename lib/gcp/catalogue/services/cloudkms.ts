import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud KMS. */
export const cloudkms: ServiceCatalogue = {
  service: 'cloudkms.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudkms',
  seen: '2026-11-20',
  rows: [
    { permission: 'cloudkms.googleapis.com/autokeyConfigs.update', asset: Asset.KEYS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'in which project new keys are made, or that none are' },
    { permission: 'cloudkms.googleapis.com/cryptoKeyVersions.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the destroyed version is forgotten for good' },
    { permission: 'cloudkms.googleapis.com/cryptoKeyVersions.destroy', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'after the waiting period all data under the version is lost' },
    { permission: 'cloudkms.googleapis.com/cryptoKeyVersions.managePqcSign', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'manages signing with post-quantum keys' },
    { permission: 'cloudkms.googleapis.com/cryptoKeyVersions.restore', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a key version that was to be destroyed comes back, disabled' },
    { permission: 'cloudkms.googleapis.com/cryptoKeyVersions.update', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'disables the version: everything under it is unreadable at once' },
    { permission: 'cloudkms.googleapis.com/cryptoKeyVersions.useToDecapsulate', asset: Asset.KEYS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'decrypts what the key protects; applications need it' },
    { permission: 'cloudkms.googleapis.com/cryptoKeyVersions.useToDecrypt', asset: Asset.KEYS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'decrypts what the key protects; applications need it' },
    { permission: 'cloudkms.googleapis.com/cryptoKeyVersions.useToSign', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'signs in the name of whoever trusts the key' },
    { permission: 'cloudkms.googleapis.com/cryptoKeys.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the key with all that is encrypted under it' },
    { permission: 'cloudkms.googleapis.com/cryptoKeys.setIamPolicy', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can hand the key to others, or lock its users out' },
    { permission: 'cloudkms.googleapis.com/cryptoKeys.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can stop rotation, or make another version primary' },
    { permission: 'cloudkms.googleapis.com/ekmConfigs.setIamPolicy', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'where keys outside of Google are, and who manages them' },
    { permission: 'cloudkms.googleapis.com/ekmConfigs.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'where keys outside of Google are, and who manages them' },
    { permission: 'cloudkms.googleapis.com/importJobs.create', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'brings in key material that somebody else knows' },
    { permission: 'cloudkms.googleapis.com/kajPolicyConfigs.update', asset: Asset.KEYS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'which justifications let Google use a key' },
    { permission: 'cloudkms.googleapis.com/keyRings.setIamPolicy', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can hand all keys of the ring to others' },
    { permission: 'cloudkms.googleapis.com/singleTenantHsmInstanceProposals.approve', asset: Asset.KEYS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'changes a dedicated security module: its quorum, its life' },
    { permission: 'cloudkms.googleapis.com/singleTenantHsmInstanceProposals.create', asset: Asset.KEYS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'changes a dedicated security module: its quorum, its life' },
    { permission: 'cloudkms.googleapis.com/singleTenantHsmInstanceProposals.delete', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'a proposal that others were to vote on' },
    { permission: 'cloudkms.googleapis.com/singleTenantHsmInstanceProposals.execute', asset: Asset.KEYS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'changes a dedicated security module: its quorum, its life' },
  ],
  leftOut: [],
  notDeniable: [
    {
      permission: 'cloudkms.googleapis.com/ekmConnections.update',
      asset: Asset.KEYS,
      effect: Effect.DESTROYS,
      possible: 'a connection to keys outside of Google can be pointed elsewhere, and everything under them is unreadable',
      add: 'no role with ekmConnections.update for agents',
    },
  ],
};
