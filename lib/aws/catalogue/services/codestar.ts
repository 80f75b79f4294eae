import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CodeStar. */
export const codestar: ServiceCatalogue = {
  service: 'codestar',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodestar.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codestar:AssociateTeamMember', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['project'], tags: true, why: 'attaches project policies to a user' },
    { action: 'codestar:CreateProject', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'creates roles and policies of the project' },
    { action: 'codestar:DeleteExtendedAccess', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['project'], tags: true, why: 'extended delete calls of the retired service' },
    { action: 'codestar:DeleteProject', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['project'], tags: true, why: 'the project with its resources and roles' },
    { action: 'codestar:DeleteUserProfile', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['user'], tags: false, why: 'name, address and preferences of a user' },
    { action: 'codestar:DisassociateTeamMember', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['project'], tags: true, why: 'takes the project rights from a user' },
    { action: 'codestar:PutExtendedAccess', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['project'], tags: true, why: 'extended write calls of the retired service' },
    { action: 'codestar:UpdateTeamMember', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['project'], tags: true, why: 'may raise the project role of a user' },
  ],
  leftOut: [],
};
