import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Step Functions. */
export const states: ServiceCatalogue = {
  service: 'states',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsstepfunctions.html',
  seen: '2026-11-20',
  rows: [
    { action: 'states:CreateStateMachine', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['statemachine'], tags: true, why: 'calls other services under the role of the state machine' },
    { action: 'states:DeleteActivity', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['activity'], tags: true, why: 'the work queue of activity workers; stack updates replace it' },
    { action: 'states:DeleteStateMachine', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['statemachine'], tags: true, why: 'a workflow definition; stack updates replace it' },
    { action: 'states:DeleteStateMachineAlias', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['statemachine'], tags: true, why: 'the name callers start; part of gradual deployments' },
    { action: 'states:DeleteStateMachineVersion', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['statemachine'], tags: true, why: 'a version to roll back to; part of gradual deployments' },
    { action: 'states:RedriveExecution', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['execution'], tags: true, why: 'calls other services under the role of the state machine' },
    { action: 'states:RevealSecrets', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'shows secrets that passed through a tested state' },
    { action: 'states:StartExecution', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['statemachine'], tags: true, why: 'calls other services under the role of the state machine' },
    { action: 'states:StartSyncExecution', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['statemachine'], tags: true, why: 'calls other services under the role of the state machine' },
    { action: 'states:StopExecution', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['execution'], tags: true, why: 'ends a running production workflow' },
    { action: 'states:UpdateStateMachine', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['statemachine'], tags: true, why: 'other steps under the role of the workflow' },
  ],
  leftOut: [],
};
