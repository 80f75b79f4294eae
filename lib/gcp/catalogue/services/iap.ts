import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Identity-Aware Proxy. */
export const iap: ServiceCatalogue = {
  service: 'iap.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/iap',
  seen: '2026-11-20',
  rows: [
    { permission: 'iap.googleapis.com/projects.updateSettings', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'who has to sign in again, from which device, and where' },
    { permission: 'iap.googleapis.com/tunnel.setIamPolicy', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others reach machines inside' },
    { permission: 'iap.googleapis.com/tunnelDestGroups.accessViaIAP', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a connection to a machine without a public address' },
    { permission: 'iap.googleapis.com/tunnelDestGroups.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'people lose the way to machines inside' },
    { permission: 'iap.googleapis.com/tunnelDestGroups.remediate', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'gets around the reason why access was refused' },
    { permission: 'iap.googleapis.com/tunnelDestGroups.setIamPolicy', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others reach machines inside' },
    { permission: 'iap.googleapis.com/tunnelDestGroups.update', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'which addresses inside can be reached' },
    { permission: 'iap.googleapis.com/tunnelInstances.accessViaIAP', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a connection to a machine without a public address' },
    { permission: 'iap.googleapis.com/tunnelInstances.setIamPolicy', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others reach machines inside' },
    { permission: 'iap.googleapis.com/tunnelLocations.setIamPolicy', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others reach machines inside' },
    { permission: 'iap.googleapis.com/tunnelZones.setIamPolicy', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others reach machines inside' },
    { permission: 'iap.googleapis.com/tunnelinstances.remediate', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'gets around the reason why access was refused' },
    { permission: 'iap.googleapis.com/web.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use applications that are behind the proxy' },
    { permission: 'iap.googleapis.com/web.updateSettings', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'who has to sign in again, from which device, and where' },
    { permission: 'iap.googleapis.com/webServiceVersions.remediate', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'gets around the reason why access was refused' },
    { permission: 'iap.googleapis.com/webServiceVersions.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use applications that are behind the proxy' },
    { permission: 'iap.googleapis.com/webServiceVersions.updateSettings', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'who has to sign in again, from which device, and where' },
    { permission: 'iap.googleapis.com/webServices.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use applications that are behind the proxy' },
    { permission: 'iap.googleapis.com/webServices.updateSettings', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'who has to sign in again, from which device, and where' },
    { permission: 'iap.googleapis.com/webTypes.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use applications that are behind the proxy' },
    { permission: 'iap.googleapis.com/webTypes.updateSettings', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'who has to sign in again, from which device, and where' },
  ],
  leftOut: [
    {
      why: 'uses an application, a tool or an agent as the caller, which is what the proxy is for',
      permissions: [
        'iap.googleapis.com/webServiceVersions.accessViaIAP', 'iap.googleapis.com/webServiceVersions.egressViaIAP',
      ],
    },
  ],
  notDeniable: [],
};
