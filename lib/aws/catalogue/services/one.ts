import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon One Enterprise. */
export const one: ServiceCatalogue = {
  service: 'one',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazononeenterprise.html',
  seen: '2026-11-20',
  rows: [
    { action: 'one:DeleteAssociatedDevice', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['device-instance'], tags: true, why: 'a reader drops out of its site' },
    { action: 'one:DeleteDeviceConfigurationTemplate', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['device-configuration-template'], tags: true, why: 'the device configuration template that palm readers are run with' },
    { action: 'one:DeleteDeviceInstance', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['device-instance'], tags: true, why: 'the device instance that palm readers are run with' },
    { action: 'one:DeleteSite', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['site'], tags: true, why: 'the site that palm readers are run with' },
    { action: 'one:DeleteUserV1', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['user'], tags: false, why: 'an enrolled person; the enrollment has to be repeated' },
  ],
  leftOut: [],
};
