import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Workstations. */
export const workstations: ServiceCatalogue = {
  service: 'workstations.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/workstations',
  seen: '2026-11-20',
  rows: [
    { permission: 'workstations.googleapis.com/workstationClusters.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'workstations with the disks of developers' },
    { permission: 'workstations.googleapis.com/workstationClusters.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'network of workstations' },
    { permission: 'workstations.googleapis.com/workstationConfigs.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'image and service account of workstations' },
    { permission: 'workstations.googleapis.com/workstationConfigs.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'workstations with the disks of developers' },
    { permission: 'workstations.googleapis.com/workstationConfigs.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others use a developer\'s workstation' },
    { permission: 'workstations.googleapis.com/workstationConfigs.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'image and service account of workstations' },
    { permission: 'workstations.googleapis.com/workstations.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a machine under the service account of the configuration' },
    { permission: 'workstations.googleapis.com/workstations.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a developer\'s disk, with work that was not saved elsewhere' },
    { permission: 'workstations.googleapis.com/workstations.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others use a developer\'s workstation' },
    { permission: 'workstations.googleapis.com/workstations.start', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs a workstation under its service account' },
    { permission: 'workstations.googleapis.com/workstations.stop', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts a developer' },
    { permission: 'workstations.googleapis.com/workstations.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels and environment of a workstation' },
    { permission: 'workstations.googleapis.com/workstations.use', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a shell on a workstation with its service account' },
  ],
  leftOut: [],
  notDeniable: [],
};
