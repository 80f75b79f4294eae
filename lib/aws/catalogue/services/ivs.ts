import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Interactive Video Service. */
export const ivs: ServiceCatalogue = {
  service: 'ivs',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoninteractivevideoservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ivs:BatchGetStreamKey', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: ['Stream-Key'], tags: true, why: 'answers with the keys that anybody can broadcast with' },
    { action: 'ivs:DeleteAdConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Ad-Configuration'], tags: true, why: 'the ad configuration; any change replaces it in a stack' },
    { action: 'ivs:DeleteChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Channel', 'Stream-Key'], tags: true, why: 'a channel with its keys; platforms remove channels of their users' },
    { action: 'ivs:DeleteEncoderConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Encoder-Configuration'], tags: true, why: 'the encoder configuration; any change replaces it in a stack' },
    { action: 'ivs:DeleteIngestConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Ingest-Configuration'], tags: true, why: 'an ingest endpoint; platforms make one per participant' },
    { action: 'ivs:DeletePlaybackKeyPair', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Playback-Key-Pair'], tags: true, why: 'viewer tokens signed with the key stop working' },
    { action: 'ivs:DeletePlaybackRestrictionPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Playback-Restriction-Policy'], tags: true, why: 'the countries and sites that may play' },
    { action: 'ivs:DeletePublicKey', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Public-Key'], tags: true, why: 'participant tokens signed with the key stop working' },
    { action: 'ivs:DeleteRecordingConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Recording-Configuration'], tags: true, why: 'streams are no longer recorded; any change replaces it in a stack' },
    { action: 'ivs:DeleteStage', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Stage'], tags: true, why: 'a stage; platforms remove stages of their users' },
    { action: 'ivs:DeleteStorageConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Storage-Configuration'], tags: true, why: 'the storage configuration; any change replaces it in a stack' },
    { action: 'ivs:DeleteStreamKey', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Stream-Key'], tags: true, why: 'a stream key; platforms rotate keys' },
    { action: 'ivs:GetStreamKey', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: ['Stream-Key'], tags: true, why: 'answers with the key that anybody can broadcast with' },
    { action: 'ivs:ImportPlaybackKeyPair', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Playback-Key-Pair'], tags: true, why: 'the owner of the key can sign tokens for private channels' },
    { action: 'ivs:ImportPublicKey', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Public-Key'], tags: true, why: 'the owner of the key can sign tokens for any stage' },
    { action: 'ivs:StopComposition', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Composition'], tags: true, why: 'ends the running composition' },
    { action: 'ivs:StopParticipantReplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Stage'], tags: true, why: 'ends the running participant replication' },
    { action: 'ivs:StopStream', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Channel'], tags: true, why: 'ends the running stream' },
  ],
  leftOut: [
    { why: 'moderation of a running stage', actions: ['ivs:DisconnectParticipant'] },
    { why: 'moderation of a running channel', actions: ['ivs:StartViewerSessionRevocation'] },
    { why: 'ends sessions of viewers; it protects', actions: ['ivs:BatchStartViewerSessionRevocation'] },
  ],
};
