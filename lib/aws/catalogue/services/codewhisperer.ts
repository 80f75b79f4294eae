import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CodeWhisperer. */
export const codewhisperer: ServiceCatalogue = {
  service: 'codewhisperer',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncodewhisperer.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codewhisperer:DeleteCustomization', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['customization'], tags: true, why: 'a model trained on the own code base' },
    { action: 'codewhisperer:DeleteProfile', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['profile'], tags: true, why: 'the profile with customizations and user settings' },
    { action: 'codewhisperer:DisassociateCustomizationPermission', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['customization'], tags: true, why: 'users lose a customization' },
  ],
  leftOut: [],
};
