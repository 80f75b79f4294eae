import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS RoboMaker. */
export const robomaker: ServiceCatalogue = {
  service: 'robomaker',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsrobomaker.html',
  seen: '2026-11-20',
  rows: [
    { action: 'robomaker:BatchDeleteWorlds', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'generated worlds' },
    { action: 'robomaker:CreateDeploymentJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'puts an application onto robots' },
    { action: 'robomaker:CreateSimulationJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'runs simulation code under a passed role' },
    { action: 'robomaker:DeleteFleet', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['deploymentFleet'], tags: true, why: 'the fleet that robots are deployed by' },
    { action: 'robomaker:DeleteRobot', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['robot'], tags: true, why: 'the record of a robot' },
    { action: 'robomaker:DeleteRobotApplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['robotApplication'], tags: true, why: 'the application with its versions' },
    { action: 'robomaker:DeleteSimulationApplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['simulationApplication'], tags: true, why: 'the simulation application with its versions' },
    { action: 'robomaker:DeleteWorldTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['worldTemplate'], tags: true, why: 'the template of worlds' },
    { action: 'robomaker:DeregisterRobot', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['deploymentFleet', 'robot'], tags: true, why: 'the robot no longer gets deployments' },
    { action: 'robomaker:StartSimulationJobBatch', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'runs simulation code under passed roles' },
  ],
  leftOut: [],
};
