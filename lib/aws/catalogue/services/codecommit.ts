import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CodeCommit. */
export const codecommit: ServiceCatalogue = {
  service: 'codecommit',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodecommit.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codecommit:BatchDisassociateApprovalRuleTemplateFromRepositories', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['repository'], tags: true, why: 'pull requests no longer need the approval' },
    { action: 'codecommit:DeleteApprovalRuleTemplate', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'pull requests of all its repositories need no approval' },
    { action: 'codecommit:DeleteBranch', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['repository'], tags: true, why: 'commits that are on no other branch' },
    { action: 'codecommit:DeleteCommentContent', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'what was said in a code review, for good' },
    { action: 'codecommit:DeleteFile', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'the file on the branch; its history stays' },
    { action: 'codecommit:DeletePullRequestApprovalRule', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'the pull request no longer needs that approval' },
    { action: 'codecommit:DeleteRepository', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['repository'], tags: true, why: 'the repository with its whole history' },
    { action: 'codecommit:DisassociateApprovalRuleTemplateFromRepository', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['repository'], tags: true, why: 'pull requests no longer need the approval' },
    { action: 'codecommit:GitPush', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'a forced push overwrites history; key codecommit:References' },
    { action: 'codecommit:MergeBranchesByFastForward', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'merged code runs with the rights of the pipeline' },
    { action: 'codecommit:MergeBranchesBySquash', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'merged code runs with the rights of the pipeline' },
    { action: 'codecommit:MergeBranchesByThreeWay', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'merged code runs with the rights of the pipeline' },
    { action: 'codecommit:MergePullRequestByFastForward', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'merged code runs with the rights of the pipeline' },
    { action: 'codecommit:MergePullRequestBySquash', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'merged code runs with the rights of the pipeline' },
    { action: 'codecommit:MergePullRequestByThreeWay', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'merged code runs with the rights of the pipeline' },
    { action: 'codecommit:OverridePullRequestApprovalRules', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'merges without the approvals that were asked for' },
    { action: 'codecommit:PutRepositoryTriggers', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'replaces all triggers of the repository' },
    { action: 'codecommit:UpdateApprovalRuleTemplateContent', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'may lower the number of approvals to none' },
    { action: 'codecommit:UpdateDefaultBranch', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'builds and clones start from another branch' },
    { action: 'codecommit:UpdatePullRequestApprovalRuleContent', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'may lower the number of approvals to none' },
    { action: 'codecommit:UpdatePullRequestApprovalState', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'an agent approves code, perhaps its own' },
    { action: 'codecommit:UpdateRepositoryEncryptionKey', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['repository'], tags: true, why: 'may move the source code to another key' },
    { action: 'codecommit:UpdateRepositoryName', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'clone addresses and pipelines break' },
  ],
  leftOut: [],
};
