import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Migration Hub Orchestrator. */
export const migrationhubOrchestrator: ServiceCatalogue = {
  service: 'migrationhub-orchestrator',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsmigrationhuborchestrator.html',
  seen: '2026-11-20',
  rows: [
    { action: 'migrationhub-orchestrator:DeleteTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['template'], tags: true, why: 'a custom template a team has to write again' },
    { action: 'migrationhub-orchestrator:DeleteWorkflow', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workflow'], tags: true, why: 'the workflow of a migration with its state' },
    { action: 'migrationhub-orchestrator:DeleteWorkflowStep', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workflow'], tags: true, why: 'a step of the migration workflow' },
    { action: 'migrationhub-orchestrator:DeleteWorkflowStepGroup', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workflow'], tags: true, why: 'a group of steps of the migration workflow' },
    { action: 'migrationhub-orchestrator:StopWorkflow', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['workflow'], tags: true, why: 'a migration stands still until it is resumed' },
  ],
  leftOut: [
    { why: 'starts or resumes; deletes nothing', actions: ['migrationhub-orchestrator:StartWorkflow'] },
  ],
};
