import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Location. */
export const geo: ServiceCatalogue = {
  service: 'geo',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonlocation.html',
  seen: '2026-11-20',
  rows: [
    { action: 'geo:BatchDeleteDevicePositionHistory', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['tracker'], tags: true, why: 'the track of devices; applications erase it on request' },
    { action: 'geo:BatchDeleteGeofence', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['geofence-collection'], tags: true, why: 'geofences; applications manage them' },
    { action: 'geo:DeleteGeofenceCollection', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['geofence-collection'], tags: true, why: 'the collection with all geofences' },
    { action: 'geo:DeleteKey', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['api-key'], tags: true, why: 'the API key that maps in web pages work with' },
    { action: 'geo:DeleteMap', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['map'], tags: true, why: 'the map that applications call by name' },
    { action: 'geo:DeletePlaceIndex', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['place-index'], tags: true, why: 'the place index that applications call by name' },
    { action: 'geo:DeleteRouteCalculator', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['route-calculator'], tags: true, why: 'the route calculator that applications call by name' },
    { action: 'geo:DeleteTracker', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['tracker'], tags: true, why: 'the tracker with all positions' },
    { action: 'geo:DescribeKey', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: ['api-key'], tags: true, why: 'answers with the API key in clear' },
    { action: 'geo:DisassociateTrackerConsumer', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['tracker'], tags: true, why: 'geofences no longer see the positions; stack updates do it' },
  ],
  leftOut: [],
};
