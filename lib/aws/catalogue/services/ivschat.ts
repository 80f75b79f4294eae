import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Interactive Video Service Chat. */
export const ivschat: ServiceCatalogue = {
  service: 'ivschat',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoninteractivevideoservicechat.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ivschat:DeleteLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Logging-Configuration'], tags: true, why: 'chat messages are no longer logged' },
    { action: 'ivschat:DeleteMessage', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['Room'], tags: true, why: 'tells clients to hide a message; moderation calls it' },
    { action: 'ivschat:DeleteRoom', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Room'], tags: true, why: 'a room; platforms remove rooms of their users' },
    { action: 'ivschat:UpdateLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Logging-Configuration'], tags: true, why: 'chat messages are logged elsewhere; CloudFormation resource' },
  ],
  leftOut: [
    { why: 'moderation of a running room', actions: ['ivschat:DisconnectUser'] },
  ],
};
