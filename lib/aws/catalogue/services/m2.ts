import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Mainframe Modernization Service. */
export const m2: ServiceCatalogue = {
  service: 'm2',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsmainframemodernizationservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'm2:CancelBatchJobExecution', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Application'], tags: true, why: 'leaves a batch job half done' },
    { action: 'm2:CreateApplication', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'runs an application with a passed role' },
    { action: 'm2:CreateDataSetExportTask', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'data', from: 'agents', tier: 2, on: ['Application'], tags: true, why: 'carries data sets out to a bucket' },
    { action: 'm2:CreateDataSetImportTask', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['Application'], tags: true, why: 'overwrites data sets of the application' },
    { action: 'm2:CreateDeployment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Application', 'Environment'], tags: true, why: 'puts another version into the environment' },
    { action: 'm2:DeleteApplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Application'], tags: true, why: 'the mainframe application with its versions' },
    { action: 'm2:DeleteApplicationFromEnvironment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Application'], tags: true, why: 'the application and its data sets leave the environment' },
    { action: 'm2:DeleteEnvironment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Environment'], tags: true, why: 'the runtime environment of the applications' },
    { action: 'm2:StartBatchJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Application'], tags: true, why: 'runs job scripts on production data' },
    { action: 'm2:StopApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Application'], tags: true, why: 'takes the mainframe application down' },
  ],
  leftOut: [],
};
