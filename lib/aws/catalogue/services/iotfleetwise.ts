import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IoT FleetWise. */
export const iotfleetwise: ServiceCatalogue = {
  service: 'iotfleetwise',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotfleetwise.html',
  seen: '2026-11-20',
  rows: [
    { action: 'iotfleetwise:DeleteCampaign', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['campaign'], tags: true, why: 'collection from vehicles stops, data not yet sent is lost' },
    { action: 'iotfleetwise:DeleteDecoderManifest', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['decodermanifest'], tags: true, why: 'the decoder manifest that data collection depends on' },
    { action: 'iotfleetwise:DeleteFleet', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['fleet'], tags: true, why: 'the fleet that data collection depends on' },
    { action: 'iotfleetwise:DeleteModelManifest', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['modelmanifest'], tags: true, why: 'the model manifest that data collection depends on' },
    { action: 'iotfleetwise:DeleteSignalCatalog', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['signalcatalog'], tags: true, why: 'the signal catalog that data collection depends on' },
    { action: 'iotfleetwise:DeleteStateTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['statetemplate'], tags: true, why: 'the state template that data collection depends on' },
    { action: 'iotfleetwise:DeleteVehicle', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['vehicle'], tags: true, why: 'the vehicle that data collection depends on' },
    { action: 'iotfleetwise:DisassociateVehicleFleet', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['fleet', 'vehicle'], tags: true, why: 'a vehicle leaves a fleet; fleet management does it' },
    { action: 'iotfleetwise:PutEncryptionConfiguration', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'changes or switches off the own key for all vehicle data' },
    { action: 'iotfleetwise:PutLoggingOptions', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can switch logs off; no key on the value' },
  ],
  leftOut: [],
};
