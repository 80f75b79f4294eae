import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Model Armor. */
export const modelarmor: ServiceCatalogue = {
  service: 'modelarmor.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/modelarmor',
  seen: '2026-11-20',
  rows: [
    { permission: 'modelarmor.googleapis.com/floorSettings.update', asset: Asset.AI_ASSETS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'the least that every prompt and answer is screened for' },
    { permission: 'modelarmor.googleapis.com/templates.create', asset: Asset.AI_ASSETS, effect: Effect.TAMPERS, plane: 'control', from: 'all-but-deployers', why: 'a template that lets everything through' },
    { permission: 'modelarmor.googleapis.com/templates.delete', asset: Asset.AI_ASSETS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what names the template screens nothing, or fails' },
    { permission: 'modelarmor.googleapis.com/templates.update', asset: Asset.AI_ASSETS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'can let everything through' },
  ],
  leftOut: [],
  notDeniable: [],
};
