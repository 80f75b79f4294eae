import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Marketplace, as a consumer. */
export const consumerprocurement: ServiceCatalogue = {
  service: 'consumerprocurement.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/consumerprocurement',
  seen: '2026-11-20',
  rows: [
    { permission: 'consumerprocurement.googleapis.com/accounts.delete', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the account with a vendor, and what was bought' },
    { permission: 'consumerprocurement.googleapis.com/consents.grant', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'agrees to share data with a vendor' },
    { permission: 'consumerprocurement.googleapis.com/consents.revoke', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'what needs the agreement stops' },
    { permission: 'consumerprocurement.googleapis.com/licensePools.assign', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'users lose what they work with' },
    { permission: 'consumerprocurement.googleapis.com/licensePools.unassign', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'users lose what they work with' },
    { permission: 'consumerprocurement.googleapis.com/licensePools.update', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'users lose what they work with' },
    { permission: 'consumerprocurement.googleapis.com/orderAttributions.update', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'who pays for what was bought' },
    { permission: 'consumerprocurement.googleapis.com/orders.cancel', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'what was bought stops' },
    { permission: 'consumerprocurement.googleapis.com/orders.modify', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'changes what was bought' },
    { permission: 'consumerprocurement.googleapis.com/orders.place', asset: Asset.ORGANIZATION, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'buys, and with it unlocks models of partners' },
  ],
  leftOut: [],
  notDeniable: [],
};
