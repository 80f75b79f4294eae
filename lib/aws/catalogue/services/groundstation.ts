import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Ground Station. */
export const groundstation: ServiceCatalogue = {
  service: 'groundstation',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsgroundstation.html',
  seen: '2026-11-20',
  rows: [
    { action: 'groundstation:CancelContact', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Contact'], tags: true, why: 'gives up a booked pass of the satellite' },
    { action: 'groundstation:DeleteConfig', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Config'], tags: true, why: 'the config that contacts are flown with' },
    { action: 'groundstation:DeleteDataflowEndpointGroup', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['DataflowEndpointGroup'], tags: true, why: 'the endpoints of a downlink; any change replaces them in a stack' },
    { action: 'groundstation:DeleteEphemeris', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['EphemerisItem'], tags: true, why: 'orbit data of a satellite; operations replace it all the time' },
    { action: 'groundstation:DeleteMissionProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['MissionProfile'], tags: true, why: 'the mission profile that contacts are flown with' },
  ],
  leftOut: [],
};
