import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS SimSpace Weaver. */
export const simspaceweaver: ServiceCatalogue = {
  service: 'simspaceweaver',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssimspaceweaver.html',
  seen: '2026-11-20',
  rows: [
    { action: 'simspaceweaver:DeleteApp', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Simulation'], tags: true, why: 'an app of the simulation' },
    { action: 'simspaceweaver:DeleteSimulation', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Simulation'], tags: true, why: 'the simulation with its state' },
    { action: 'simspaceweaver:StartSimulation', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'runs simulation code under a passed role' },
    { action: 'simspaceweaver:StopApp', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Simulation'], tags: true, why: 'takes an app of the simulation down' },
    { action: 'simspaceweaver:StopClock', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Simulation'], tags: true, why: 'halts the simulation' },
    { action: 'simspaceweaver:StopSimulation', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Simulation'], tags: true, why: 'ends the simulation; its state is lost' },
  ],
  leftOut: [],
};
