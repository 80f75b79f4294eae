import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Amplify Admin. */
export const amplifybackend: ServiceCatalogue = {
  service: 'amplifybackend',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsamplifyadmin.html',
  seen: '2026-11-20',
  rows: [
    { action: 'amplifybackend:CreateToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['backend', 'token'], tags: false, why: 'a token that opens the admin interface' },
    { action: 'amplifybackend:DeleteBackend', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['backend', 'environment'], tags: false, why: 'the backend with its users, tables and files' },
    { action: 'amplifybackend:DeleteBackendAPI', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['api', 'backend', 'environment'], tags: false, why: 'the API with its tables' },
    { action: 'amplifybackend:DeleteBackendAuth', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['auth', 'backend', 'environment'], tags: false, why: 'the user pool with the users of the app' },
    { action: 'amplifybackend:DeleteBackendStorage', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['backend', 'environment', 'storage'], tags: false, why: 'the storage of the app' },
    { action: 'amplifybackend:DeleteToken', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['backend', 'token'], tags: false, why: 'an admin sign-in token of the backend; kept with its family' },
    { action: 'amplifybackend:GetBackendAuth', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: ['auth', 'backend', 'environment'], tags: false, why: 'shows client secrets of social sign-in providers' },
    { action: 'amplifybackend:GetToken', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: ['backend', 'token'], tags: false, why: 'the challenge token that opens the admin interface' },
    { action: 'amplifybackend:RemoveAllBackends', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['backend', 'environment'], tags: false, why: 'every backend of the app at once' },
    { action: 'amplifybackend:RemoveBackendConfig', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['config'], tags: false, why: 'the admin settings of the app' },
    { action: 'amplifybackend:UpdateBackendAPI', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['api', 'backend', 'environment'], tags: false, why: 'changes schema or authentication of the API' },
    { action: 'amplifybackend:UpdateBackendAuth', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['auth', 'backend', 'environment'], tags: false, why: 'may weaken sign-in or password rules' },
    { action: 'amplifybackend:UpdateBackendStorage', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['backend', 'environment', 'storage'], tags: false, why: 'may open the files to guests' },
  ],
  leftOut: [],
};
