import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EMR Serverless. */
export const emrServerless: ServiceCatalogue = {
  service: 'emr-serverless',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonemrserverless.html',
  seen: '2026-11-20',
  rows: [
    { action: 'emr-serverless:CreateApplication', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'runs steps or jobs under the roles of the cluster' },
    { action: 'emr-serverless:DeleteApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application'], tags: true, why: 'the application; pipelines create and delete them daily' },
    { action: 'emr-serverless:GetSessionEndpoint', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['session'], tags: true, why: 'endpoint and token of a session, which runs code under its role' },
    { action: 'emr-serverless:StartJobRun', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['application'], tags: true, why: 'runs steps or jobs under the roles of the cluster' },
    { action: 'emr-serverless:StopApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application'], tags: true, why: 'the application no longer takes jobs' },
    { action: 'emr-serverless:TerminateSession', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['session'], tags: true, why: 'an interactive session with its state' },
  ],
  leftOut: [],
};
