import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CodeStar Connections. */
export const codestarConnections: ServiceCatalogue = {
  service: 'codestar-connections',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodestarconnections.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codestar-connections:CreateSyncConfiguration', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['RepositoryLink'], tags: true, why: 'templates from Git are deployed with a passed role' },
    { action: 'codestar-connections:DeleteConnection', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Connection'], tags: true, why: 'pipelines lose their source; a person has to authorize a new one' },
    { action: 'codestar-connections:DeleteHost', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Host'], tags: true, why: 'connections to the own Git server are lost' },
    { action: 'codestar-connections:DeleteRepositoryLink', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['RepositoryLink'], tags: true, why: 'the repository is no longer synchronised' },
    { action: 'codestar-connections:DeleteSyncConfiguration', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'stacks are no longer synchronised from Git' },
    { action: 'codestar-connections:GetConnectionToken', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: ['Connection'], tags: true, why: 'the token that acts at the Git provider' },
    { action: 'codestar-connections:PassConnection', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Connection'], tags: true, why: 'hands the connection to a service that reads source code with it' },
    { action: 'codestar-connections:UpdateConnectionInstallation', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Connection'], tags: true, why: 'may point the connection at another installation' },
    { action: 'codestar-connections:UpdateHost', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Host'], tags: true, why: 'may point connections at another Git server' },
    { action: 'codestar-connections:UpdateSyncConfiguration', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'another branch, file or role is deployed from Git' },
  ],
  leftOut: [],
};
