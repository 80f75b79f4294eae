import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Customer Engagement Suite. */
export const ces: ServiceCatalogue = {
  service: 'ces.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/ces',
  seen: '2026-11-20',
  rows: [
    { permission: 'ces.googleapis.com/agents.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'an agent that speaks to customers, or what it calls' },
    { permission: 'ces.googleapis.com/agents.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'changes what is said to customers and called for them' },
    { permission: 'ces.googleapis.com/appVersions.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the version to fall back to' },
    { permission: 'ces.googleapis.com/appVersions.restore', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'puts an old version over the one that speaks to customers' },
    { permission: 'ces.googleapis.com/apps.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'an agent that speaks to customers, or what it calls' },
    { permission: 'ces.googleapis.com/apps.export', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'the whole application with what is configured in it' },
    { permission: 'ces.googleapis.com/apps.import', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'replaces an application by a file' },
    { permission: 'ces.googleapis.com/apps.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'changes what is said to customers and called for them' },
    { permission: 'ces.googleapis.com/deployments.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'customers reach nobody' },
    { permission: 'ces.googleapis.com/deployments.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'changes what is said to customers and called for them' },
    { permission: 'ces.googleapis.com/guardrails.create', asset: Asset.AI_ASSETS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what the agent must not say or do' },
    { permission: 'ces.googleapis.com/guardrails.delete', asset: Asset.AI_ASSETS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what the agent must not say or do' },
    { permission: 'ces.googleapis.com/guardrails.update', asset: Asset.AI_ASSETS, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what the agent must not say or do' },
    { permission: 'ces.googleapis.com/securitySettings.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'how endpoints and tools of agents are secured' },
    { permission: 'ces.googleapis.com/tools.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'an agent that speaks to customers, or what it calls' },
    { permission: 'ces.googleapis.com/tools.execute', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'calls a tool with the credential that is stored for it' },
    { permission: 'ces.googleapis.com/tools.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'changes what is said to customers and called for them' },
    { permission: 'ces.googleapis.com/toolsets.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'an agent that speaks to customers, or what it calls' },
    { permission: 'ces.googleapis.com/toolsets.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'changes what is said to customers and called for them' },
  ],
  leftOut: [
    {
      why: 'tests of an agent, and what they gave',
      permissions: [
        'ces.googleapis.com/evaluationDatasets.delete', 'ces.googleapis.com/evaluationDatasets.update',
        'ces.googleapis.com/evaluationExpectations.delete', 'ces.googleapis.com/evaluationExpectations.update',
        'ces.googleapis.com/evaluationResults.delete', 'ces.googleapis.com/evaluationRuns.delete', 'ces.googleapis.com/evaluations.delete',
        'ces.googleapis.com/evaluations.update', 'ces.googleapis.com/examples.delete', 'ces.googleapis.com/examples.update',
        'ces.googleapis.com/operations.cancel', 'ces.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
