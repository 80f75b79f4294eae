import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Serverless Application Repository. */
export const serverlessrepo: ServiceCatalogue = {
  service: 'serverlessrepo',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsserverlessapplicationrepository.html',
  seen: '2026-11-20',
  rows: [
    { action: 'serverlessrepo:CreateCloudFormationChangeSet', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['applications'], tags: false, why: 'prepares a stack of a published application with its roles' },
    { action: 'serverlessrepo:DeleteApplication', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['applications'], tags: false, why: 'the published application with its versions' },
    { action: 'serverlessrepo:PutApplicationPolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['applications'], tags: false, why: 'shares the application with accounts or everybody' },
    { action: 'serverlessrepo:UnshareApplication', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['applications'], tags: false, why: 'the accounts of the organization lose the application' },
  ],
  leftOut: [],
};
