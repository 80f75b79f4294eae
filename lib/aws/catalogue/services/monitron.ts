import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Monitron. */
export const monitron: ServiceCatalogue = {
  service: 'monitron',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmonitron.html',
  seen: '2026-11-20',
  rows: [
    { action: 'monitron:DeleteProject', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['project'], tags: true, why: 'the project with sensors and measurements' },
    { action: 'monitron:DeleteProjectUserAssociation', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['project'], tags: true, why: 'a user loses the project' },
    { action: 'monitron:DeleteUserAccessRoleAssociation', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['project'], tags: true, why: 'a user loses the access role' },
    { action: 'monitron:DisassociateProjectAdminUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['project'], tags: true, why: 'an administrator loses the project' },
  ],
  leftOut: [],
};
