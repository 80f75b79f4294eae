import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elemental MediaPackage V2. */
export const mediapackagev2: ServiceCatalogue = {
  service: 'mediapackagev2',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediapackagev2.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mediapackagev2:DeleteChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Channel', 'ChannelGroup'], tags: true, why: 'the channel with its addresses; players and encoders point at them' },
    { action: 'mediapackagev2:DeleteChannelGroup', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ChannelGroup'], tags: true, why: 'the channel group with its addresses; players and encoders point at them' },
    { action: 'mediapackagev2:DeleteChannelPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Channel', 'ChannelGroup', 'ChannelPolicy'], tags: true, why: 'the channel policy, who may send or play' },
    { action: 'mediapackagev2:DeleteOriginEndpoint', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Channel', 'ChannelGroup', 'OriginEndpoint'], tags: true, why: 'the origin endpoint with its addresses; players and encoders point at them' },
    { action: 'mediapackagev2:DeleteOriginEndpointPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Channel', 'ChannelGroup', 'OriginEndpoint', 'OriginEndpointPolicy'], tags: true, why: 'the origin endpoint policy, who may send or play' },
    { action: 'mediapackagev2:PutChannelPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Channel', 'ChannelGroup', 'ChannelPolicy'], tags: true, why: 'says who may send into a channel' },
    { action: 'mediapackagev2:PutOriginEndpointPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Channel', 'ChannelGroup', 'OriginEndpoint', 'OriginEndpointPolicy'], tags: true, why: 'says who may play an endpoint' },
    { action: 'mediapackagev2:ResetChannelState', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Channel', 'ChannelGroup'], tags: true, why: 'throws away the channel state, viewers lose the past of the stream' },
    { action: 'mediapackagev2:ResetOriginEndpointState', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Channel', 'ChannelGroup', 'OriginEndpoint'], tags: true, why: 'throws away the origin endpoint state, viewers lose the past of the stream' },
  ],
  leftOut: [],
};
