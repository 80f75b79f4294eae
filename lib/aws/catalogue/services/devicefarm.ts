import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Device Farm. */
export const devicefarm: ServiceCatalogue = {
  service: 'devicefarm',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdevicefarm.html',
  seen: '2026-11-20',
  rows: [
    { action: 'devicefarm:DeleteDevicePool', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['devicepool'], tags: true, why: 'the choice of devices' },
    { action: 'devicefarm:DeleteInstanceProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['instanceprofile'], tags: true, why: 'settings of private devices' },
    { action: 'devicefarm:DeleteNetworkProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['networkprofile'], tags: true, why: 'the simulated network' },
    { action: 'devicefarm:DeleteProject', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project'], tags: true, why: 'the project with runs and uploads' },
    { action: 'devicefarm:DeleteRemoteAccessSession', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['session'], tags: true, why: 'the results of a session' },
    { action: 'devicefarm:DeleteRun', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['run'], tags: true, why: 'the results of a test run' },
    { action: 'devicefarm:DeleteTestGridProject', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['testgrid-project'], tags: true, why: 'the desktop project with its results' },
    { action: 'devicefarm:DeleteUpload', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['upload'], tags: false, why: 'an uploaded app or test' },
    { action: 'devicefarm:DeleteVPCEConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['vpceconfiguration'], tags: true, why: 'the way from devices into the VPC' },
    { action: 'devicefarm:StopJob', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['job'], tags: false, why: 'ends a running test' },
    { action: 'devicefarm:StopRemoteAccessSession', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['session'], tags: true, why: 'ends a running session' },
    { action: 'devicefarm:StopRun', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['run'], tags: true, why: 'ends a running test run' },
  ],
  leftOut: [],
};
