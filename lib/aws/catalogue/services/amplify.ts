import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Amplify. */
export const amplify: ServiceCatalogue = {
  service: 'amplify',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsamplify.html',
  seen: '2026-11-20',
  rows: [
    { action: 'amplify:AssociateWebACL', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['apps'], tags: true, why: 'may swap the web firewall for an empty one' },
    { action: 'amplify:CreateApp', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'builds code under a passed service role' },
    { action: 'amplify:CreateBackendEnvironment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['apps'], tags: true, why: 'makes a backend with the service role' },
    { action: 'amplify:CreateBranch', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['branches'], tags: true, why: 'builds and publishes another branch under the service role' },
    { action: 'amplify:CreateDeployment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['branches'], tags: true, why: 'uploads content for publication' },
    { action: 'amplify:DeleteApp', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['apps'], tags: true, why: 'the hosted app with branches, variables and domains' },
    { action: 'amplify:DeleteBackendEnvironment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['apps'], tags: true, why: 'the backend of an app with its users and tables' },
    { action: 'amplify:DeleteBranch', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['branches'], tags: true, why: 'the site of the branch goes off the web' },
    { action: 'amplify:DeleteDomainAssociation', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domains'], tags: true, why: 'the own domain no longer leads to the app' },
    { action: 'amplify:DeleteJob', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['jobs'], tags: false, why: 'the record of a build and its artifacts' },
    { action: 'amplify:DeleteWebHook', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['webhooks'], tags: true, why: 'pushes no longer start builds' },
    { action: 'amplify:DisassociateWebACL', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['apps'], tags: true, why: 'the app stands without its web firewall' },
    { action: 'amplify:StartDeployment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['branches'], tags: true, why: 'publishes content that was uploaded by hand' },
    { action: 'amplify:StartJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['jobs'], tags: false, why: 'builds and publishes under the service role' },
    { action: 'amplify:StopJob', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['jobs'], tags: false, why: 'ends a build or deployment under way' },
    { action: 'amplify:UpdateApp', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['apps'], tags: true, why: 'changes build commands, variables or service role' },
    { action: 'amplify:UpdateBranch', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['branches'], tags: true, why: 'changes variables or backend of a branch' },
    { action: 'amplify:UpdateDomainAssociation', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['domains'], tags: true, why: 'sends the own domain to another branch' },
  ],
  leftOut: [],
};
