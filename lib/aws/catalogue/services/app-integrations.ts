import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon AppIntegrations. */
export const appIntegrations: ServiceCatalogue = {
  service: 'app-integrations',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonappintegrations.html',
  seen: '2026-11-20',
  rows: [
    { action: 'app-integrations:DeleteApplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application'], tags: true, why: 'the application in the agent workspace' },
    { action: 'app-integrations:DeleteApplicationAssociation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application-association'], tags: true, why: 'the workspace loses the application' },
    { action: 'app-integrations:DeleteDataIntegration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['data-integration'], tags: true, why: 'the flow of outside data and its schedule' },
    { action: 'app-integrations:DeleteDataIntegrationAssociation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['data-integration-association'], tags: true, why: 'the flow of outside data stops' },
    { action: 'app-integrations:DeleteEventIntegration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['event-integration'], tags: true, why: 'the flow of outside events' },
    { action: 'app-integrations:DeleteEventIntegrationAssociation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['event-integration-association'], tags: true, why: 'the flow of outside events stops' },
  ],
  leftOut: [],
};
