import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Server Migration Service. */
export const sms: ServiceCatalogue = {
  service: 'sms',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsservermigrationservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sms:DeleteApp', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the migration setup of an application' },
    { action: 'sms:DeleteAppLaunchConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'how the application is launched has to be set again' },
    { action: 'sms:DeleteAppReplicationConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'how the application is replicated has to be set again' },
    { action: 'sms:DeleteAppValidationConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'how the application is checked has to be set again' },
    { action: 'sms:DeleteReplicationJob', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the replication of a server' },
    { action: 'sms:DeleteServerCatalog', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the whole inventory of servers' },
    { action: 'sms:DisassociateConnector', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'replication through the connector stops' },
    { action: 'sms:StopAppReplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'deletes the replication jobs of the application' },
    { action: 'sms:TerminateApp', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'deletes the stack the application runs in' },
  ],
  leftOut: [],
};
