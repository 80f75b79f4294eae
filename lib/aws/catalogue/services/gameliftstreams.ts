import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon GameLift Streams. */
export const gameliftstreams: ServiceCatalogue = {
  service: 'gameliftstreams',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazongameliftstreams.html',
  seen: '2026-11-20',
  rows: [
    { action: 'gameliftstreams:CreateStreamSessionAdminShell', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['stream group'], tags: true, why: 'an administrator shell in a running session' },
    { action: 'gameliftstreams:CreateStreamUrl', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['application', 'stream group'], tags: true, why: 'an address with which anybody can stream' },
    { action: 'gameliftstreams:DeleteApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'the uploaded application content' },
    { action: 'gameliftstreams:DeleteStreamGroup', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stream group'], tags: true, why: 'the stream capacity with its sessions' },
    { action: 'gameliftstreams:DisassociateApplications', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application', 'stream group'], tags: true, why: 'the group can no longer stream the application' },
    { action: 'gameliftstreams:ExportStreamSessionFiles', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['stream group'], tags: true, why: 'carries files of a session out to a bucket' },
    { action: 'gameliftstreams:RemoveStreamGroupLocations', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stream group'], tags: true, why: 'players lose the capacity of the location' },
    { action: 'gameliftstreams:RevokeStreamUrl', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['stream group'], tags: true, why: 'holders of the address can no longer stream' },
    { action: 'gameliftstreams:TerminateStreamSession', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['stream group'], tags: true, why: 'throws the player out of the session' },
  ],
  leftOut: [],
};
