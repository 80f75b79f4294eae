import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CodePipeline. */
export const codepipeline: ServiceCatalogue = {
  service: 'codepipeline',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodepipeline.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codepipeline:CreatePipeline', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['pipeline'], tags: true, why: 'runs actions under a passed role' },
    { action: 'codepipeline:DeleteCustomActionType', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['actiontype'], tags: true, why: 'pipelines that use the action fail' },
    { action: 'codepipeline:DeletePipeline', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['pipeline'], tags: true, why: 'the pipeline with its history' },
    { action: 'codepipeline:DeleteWebhook', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['webhook'], tags: true, why: 'pushes no longer start the pipeline' },
    { action: 'codepipeline:DeregisterWebhookWithThirdParty', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['webhook'], tags: true, why: 'the provider no longer reports pushes' },
    { action: 'codepipeline:DisableStageTransition', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['stage'], tags: true, why: 'nothing moves on to the next stage' },
    { action: 'codepipeline:EnableStageTransition', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['stage'], tags: true, why: 'opens a stage that somebody had closed' },
    { action: 'codepipeline:GetJobDetails', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'holds credentials for the artifacts of the job' },
    { action: 'codepipeline:GetThirdPartyJobDetails', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'holds credentials for the artifacts of the job' },
    { action: 'codepipeline:OverrideStageCondition', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['stage'], tags: true, why: 'passes a rule that had stopped the release' },
    { action: 'codepipeline:PollForJobs', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: ['actiontype'], tags: true, why: 'hands out jobs with credentials for their artifacts' },
    { action: 'codepipeline:PollForThirdPartyJobs', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'hands out partner jobs with tokens to their details' },
    { action: 'codepipeline:PutActionRevision', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['action'], tags: true, why: 'starts the pipeline on a revision of the caller\'s choice' },
    { action: 'codepipeline:PutApprovalResult', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['action'], tags: true, why: 'answers the manual approval that a person should give' },
    { action: 'codepipeline:PutJobSuccessResult', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'fakes the success of a pipeline job' },
    { action: 'codepipeline:PutThirdPartyJobSuccessResult', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'fakes the success of a partner job' },
    { action: 'codepipeline:PutWebhook', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['pipeline', 'webhook'], tags: true, why: 'lets an outside caller start the pipeline' },
    { action: 'codepipeline:RetryStageExecution', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['stage'], tags: true, why: 'runs deployment actions again with the role of the pipeline' },
    { action: 'codepipeline:RollbackStage', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['stage'], tags: true, why: 'runs the actions of an older release again with the role of the pipeline' },
    { action: 'codepipeline:StartPipelineExecution', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['pipeline'], tags: true, why: 'deploys with the role of the pipeline' },
    { action: 'codepipeline:StopPipelineExecution', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['pipeline'], tags: true, why: 'leaves a deployment half done' },
    { action: 'codepipeline:UpdateActionType', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['actiontype'], tags: true, why: 'changes the function that runs an action' },
    { action: 'codepipeline:UpdatePipeline', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['pipeline'], tags: true, why: 'changes sources, actions or role of a pipeline' },
  ],
  leftOut: [],
};
