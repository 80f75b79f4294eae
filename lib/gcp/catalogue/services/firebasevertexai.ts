import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Firebase AI Logic. */
export const firebasevertexai: ServiceCatalogue = {
  service: 'firebasevertexai.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/firebasevertexai',
  seen: '2026-11-20',
  rows: [
    { permission: 'firebasevertexai.googleapis.com/configs.update', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'which models apps may call, and what is recorded' },
    { permission: 'firebasevertexai.googleapis.com/promptTemplates.create', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what apps say to models' },
    { permission: 'firebasevertexai.googleapis.com/promptTemplates.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the prompt that apps call' },
    { permission: 'firebasevertexai.googleapis.com/promptTemplates.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what apps say to models' },
    { permission: 'firebasevertexai.googleapis.com/promptTemplates.updateLock', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'a locked prompt can be changed again' },
  ],
  leftOut: [],
  notDeniable: [],
};
