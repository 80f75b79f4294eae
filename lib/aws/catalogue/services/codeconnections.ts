import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CodeConnections. */
export const codeconnections: ServiceCatalogue = {
  service: 'codeconnections',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodeconnections.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codeconnections:CreateSyncConfiguration', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['RepositoryLink'], tags: true, why: 'templates from Git are deployed with a passed role' },
    { action: 'codeconnections:DeleteConnection', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Connection'], tags: true, why: 'pipelines lose their source; a person has to authorize a new one' },
    { action: 'codeconnections:DeleteHost', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Host'], tags: true, why: 'connections to the own Git server are lost' },
    { action: 'codeconnections:DeleteRepositoryLink', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['RepositoryLink'], tags: true, why: 'the repository is no longer synchronised' },
    { action: 'codeconnections:DeleteSyncConfiguration', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'stacks are no longer synchronised from Git' },
    { action: 'codeconnections:GetConnectionToken', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: ['Connection'], tags: true, why: 'the token that acts at the Git provider' },
    { action: 'codeconnections:PassConnection', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Connection'], tags: true, why: 'hands the connection to a service that reads source code with it' },
    { action: 'codeconnections:UpdateConnectionInstallation', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Connection'], tags: true, why: 'may point the connection at another installation' },
    { action: 'codeconnections:UpdateHost', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Host'], tags: true, why: 'may point connections at another Git server' },
    { action: 'codeconnections:UpdateSyncConfiguration', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'another branch, file or role is deployed from Git' },
  ],
  leftOut: [],
};
