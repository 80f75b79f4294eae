import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Support App in Slack. */
export const supportapp: ServiceCatalogue = {
  service: 'supportapp',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssupportappinslack.html',
  seen: '2026-11-20',
  rows: [
    { action: 'supportapp:DeleteAccountAlias', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the name the account has in Slack' },
    { action: 'supportapp:DeleteSlackChannelConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the slack channel configuration; support cases no longer reach the channel' },
    { action: 'supportapp:DeleteSlackWorkspaceConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the slack workspace configuration; support cases no longer reach the channel' },
  ],
  leftOut: [],
};
