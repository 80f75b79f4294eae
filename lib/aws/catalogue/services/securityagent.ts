import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Security Agent. */
export const securityagent: ServiceCatalogue = {
  service: 'securityagent',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecurityagent.html',
  seen: '2026-11-20',
  rows: [
    { action: 'securityagent:BatchDeleteCodeReviews', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AgentSpace'], tags: true, why: 'reviews with their findings' },
    { action: 'securityagent:BatchDeletePentests', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AgentSpace'], tags: true, why: 'penetration tests with their findings' },
    { action: 'securityagent:BatchDeleteSecurityRequirements', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['SecurityRequirementPack'], tags: true, why: 'requirements that reviews check' },
    { action: 'securityagent:BatchDeleteThreatModels', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AgentSpace'], tags: true, why: 'threat models with their threats' },
    { action: 'securityagent:BatchDeleteThreats', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AgentSpace'], tags: true, why: 'threats and how they are treated' },
    { action: 'securityagent:CreateOneTimeLoginSession', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['AgentSpace'], tags: true, why: 'signs in to the application as the caller' },
    { action: 'securityagent:DeleteAgentSpace', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AgentSpace'], tags: true, why: 'space with all reviews, tests and findings' },
    { action: 'securityagent:DeleteApplication', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Application'], tags: true, why: 'application with all its spaces' },
    { action: 'securityagent:DeleteArtifact', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AgentSpace'], tags: true, why: 'document that reviews are based on' },
    { action: 'securityagent:DeleteDesignReview', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AgentSpace'], tags: true, why: 'review with its findings' },
    { action: 'securityagent:DeleteIntegration', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Integration'], tags: true, why: 'link to the code host' },
    { action: 'securityagent:DeleteMembership', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AgentSpace'], tags: true, why: 'person loses the space' },
    { action: 'securityagent:DeletePrivateConnection', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['PrivateConnection'], tags: true, why: 'way by which tests reach private systems' },
    { action: 'securityagent:DeleteSecurityRequirement', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['SecurityRequirementPack'], tags: true, why: 'requirement that reviews check' },
    { action: 'securityagent:DeleteSecurityRequirementPack', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['SecurityRequirementPack'], tags: true, why: 'all requirements of the pack' },
    { action: 'securityagent:DeleteTargetDomain', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['TargetDomain'], tags: true, why: 'verified domain that may be tested' },
    { action: 'securityagent:StartCodeRemediation', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['AgentSpace'], tags: true, why: 'changes code in the repository' },
    { action: 'securityagent:StartPentestJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['AgentSpace'], tags: true, why: 'attacks a running system' },
  ],
  leftOut: [
    { why: 'stops a test job; it can be started again', actions: ['securityagent:StopCodeReviewJob', 'securityagent:StopPentestJob', 'securityagent:StopThreatModelJob'] },
  ],
};
