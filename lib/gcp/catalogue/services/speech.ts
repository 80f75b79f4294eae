import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Speech-to-Text. */
export const speech: ServiceCatalogue = {
  service: 'speech.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/speech',
  seen: '2026-11-20',
  rows: [
    { permission: 'speech.googleapis.com/config.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the key of what is stored' },
    { permission: 'speech.googleapis.com/customClasses.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'words that speech is recognized by; they can be undeleted' },
    { permission: 'speech.googleapis.com/phraseSets.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'words that speech is recognized by; they can be undeleted' },
    { permission: 'speech.googleapis.com/recognizers.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'words that speech is recognized by; they can be undeleted' },
  ],
  leftOut: [
    {
      why: 'ordinary edits, and what comes back',
      permissions: [
        'speech.googleapis.com/customClasses.undelete', 'speech.googleapis.com/customClasses.update', 'speech.googleapis.com/phraseSets.undelete',
        'speech.googleapis.com/phraseSets.update', 'speech.googleapis.com/recognizers.undelete', 'speech.googleapis.com/recognizers.update',
      ],
    },
  ],
  notDeniable: [],
};
