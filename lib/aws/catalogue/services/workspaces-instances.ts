import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS WorkSpaces Managed Instances. */
export const workspacesInstances: ServiceCatalogue = {
  service: 'workspaces-instances',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsworkspacesmanagedinstances.html',
  seen: '2026-11-20',
  rows: [
    { action: 'workspaces-instances:DeleteVolume', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['VolumeId'], tags: true, why: 'the disk with its data' },
    { action: 'workspaces-instances:DeleteWorkspaceInstance', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['WorkspaceInstanceId'], tags: true, why: 'the managed desktop itself' },
    { action: 'workspaces-instances:DisassociateVolume', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['WorkspaceInstanceId'], tags: true, why: 'takes the disk away from a running desktop' },
  ],
  leftOut: [],
};
