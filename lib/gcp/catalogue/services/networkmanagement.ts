import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Network Intelligence. */
export const networkmanagement: ServiceCatalogue = {
  service: 'networkmanagement.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/networkmanagement',
  seen: '2026-11-20',
  rows: [
    { permission: 'networkmanagement.googleapis.com/connectivitytests.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others see what reaches what' },
    { permission: 'networkmanagement.googleapis.com/providers.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'an outside view of the network' },
    { permission: 'networkmanagement.googleapis.com/providers.generateProviderAccessToken', asset: Asset.AUDIT_LOGS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a token of the outside monitor' },
    { permission: 'networkmanagement.googleapis.com/vpcflowlogsconfigs.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'flows are no longer logged' },
    { permission: 'networkmanagement.googleapis.com/vpcflowlogsconfigs.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which flows are logged, and where' },
  ],
  leftOut: [
    {
      why: 'a test that can be made again',
      permissions: [
        'networkmanagement.googleapis.com/connectivitytests.delete', 'networkmanagement.googleapis.com/connectivitytests.update',
      ],
    },
  ],
  notDeniable: [],
};
