import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Access Approval. */
export const accessapproval: ServiceCatalogue = {
  service: 'accessapproval.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/accessapproval',
  seen: '2026-11-20',
  rows: [
    { permission: 'accessapproval.googleapis.com/requests.approve', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'lets personnel of Google see the content that the request is about' },
    { permission: 'accessapproval.googleapis.com/requests.dismiss', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'the request is gone from the list of those who would have answered it' },
    { permission: 'accessapproval.googleapis.com/requests.invalidate', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'takes back an approval that support is working under' },
    { permission: 'accessapproval.googleapis.com/settings.delete', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'access by personnel of Google needs no approval any more' },
    { permission: 'accessapproval.googleapis.com/settings.update', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'can take services out of approval, or send its mail elsewhere' },
  ],
  leftOut: [],
  notDeniable: [],
};
