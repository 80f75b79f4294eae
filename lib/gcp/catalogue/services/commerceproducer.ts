import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Marketplace, as a producer. */
export const commerceproducer: ServiceCatalogue = {
  service: 'commerceproducer.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/commerceproducer',
  seen: '2026-11-20',
  rows: [
    { permission: 'commerceproducer.googleapis.com/analyticsHubListingProductConfigs.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what customers buy' },
    { permission: 'commerceproducer.googleapis.com/analyticsHubListingProductConfigs.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what customers buy, and for how much' },
    { permission: 'commerceproducer.googleapis.com/privateOfferDocuments.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the document that an offer rests on' },
    { permission: 'commerceproducer.googleapis.com/privateOfferDocuments.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what customers buy, and for how much' },
    { permission: 'commerceproducer.googleapis.com/privateOffers.cancel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'an offer that a customer was given' },
    { permission: 'commerceproducer.googleapis.com/privateOffers.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what customers buy' },
    { permission: 'commerceproducer.googleapis.com/privateOffers.publish', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'puts it in front of customers' },
    { permission: 'commerceproducer.googleapis.com/privateOffers.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what customers buy, and for how much' },
    { permission: 'commerceproducer.googleapis.com/products.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what customers buy' },
    { permission: 'commerceproducer.googleapis.com/products.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what customers buy, and for how much' },
    { permission: 'commerceproducer.googleapis.com/releases.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what customers buy' },
    { permission: 'commerceproducer.googleapis.com/releases.publish', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'puts it in front of customers' },
    { permission: 'commerceproducer.googleapis.com/releases.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what customers buy, and for how much' },
  ],
  leftOut: [],
  notDeniable: [],
};
