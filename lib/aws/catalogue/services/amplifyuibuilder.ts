import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Amplify UI Builder. */
export const amplifyuibuilder: ServiceCatalogue = {
  service: 'amplifyuibuilder',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsamplifyuibuilder.html',
  seen: '2026-11-20',
  rows: [
    { action: 'amplifyuibuilder:DeleteComponent', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ComponentResource'], tags: true, why: 'a designed component' },
    { action: 'amplifyuibuilder:DeleteForm', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['FormResource'], tags: true, why: 'a designed form' },
    { action: 'amplifyuibuilder:DeleteTheme', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ThemeResource'], tags: true, why: 'a designed theme' },
  ],
  leftOut: [
    { why: 'resets a feature flag of the builder', actions: ['amplifyuibuilder:ResetMetadataFlag'] },
  ],
};
