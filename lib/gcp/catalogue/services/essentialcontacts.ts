import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Essential Contacts. */
export const essentialcontacts: ServiceCatalogue = {
  service: 'essentialcontacts.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/essentialcontacts',
  seen: '2026-11-20',
  rows: [
    { permission: 'essentialcontacts.googleapis.com/contacts.create', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'news of incidents goes to somebody else' },
    { permission: 'essentialcontacts.googleapis.com/contacts.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'nobody hears of incidents' },
    { permission: 'essentialcontacts.googleapis.com/contacts.send', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a mail that looks like news from Google' },
    { permission: 'essentialcontacts.googleapis.com/contacts.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'news of incidents goes to somebody else' },
  ],
  leftOut: [],
  notDeniable: [],
};
