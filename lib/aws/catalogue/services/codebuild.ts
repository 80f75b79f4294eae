import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CodeBuild. */
export const codebuild: ServiceCatalogue = {
  service: 'codebuild',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodebuild.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codebuild:BatchDeleteBuilds', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project'], tags: true, why: 'the record of what was built from which commit' },
    { action: 'codebuild:CreateFleet', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['fleet'], tags: false, why: 'build machines with a passed role' },
    { action: 'codebuild:CreateProject', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'runs commands under a passed role' },
    { action: 'codebuild:CreateWebhook', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'lets outside pull requests start builds under the project role' },
    { action: 'codebuild:DeleteBuildBatch', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project'], tags: true, why: 'the record of a batch of builds' },
    { action: 'codebuild:DeleteFleet', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['fleet'], tags: false, why: 'the reserved build capacity' },
    { action: 'codebuild:DeleteOAuthToken', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'builds lose their access to the source provider' },
    { action: 'codebuild:DeleteProject', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project'], tags: true, why: 'the build project with its history' },
    { action: 'codebuild:DeleteReport', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['report-group'], tags: true, why: 'test and coverage results' },
    { action: 'codebuild:DeleteReportGroup', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['report-group'], tags: true, why: 'all test and coverage results of the group' },
    { action: 'codebuild:DeleteResourcePolicy', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project', 'report-group'], tags: true, why: 'accounts the project was shared with lose it' },
    { action: 'codebuild:DeleteSourceCredentials', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'builds lose their access to the source repositories' },
    { action: 'codebuild:DeleteWebhook', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project'], tags: true, why: 'pushes no longer start builds' },
    { action: 'codebuild:ImportSourceCredentials', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'overwrites the stored credentials of the source provider' },
    { action: 'codebuild:PutResourcePolicy', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project', 'report-group'], tags: true, why: 'shares project or reports with other accounts' },
    { action: 'codebuild:RetryBuild', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'runs a build again under the project role' },
    { action: 'codebuild:RetryBuildBatch', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'runs a batch again under the project role' },
    { action: 'codebuild:StartBuild', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'a buildspec override runs any command under the project role' },
    { action: 'codebuild:StartBuildBatch', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'a buildspec override runs any command under the project role' },
    { action: 'codebuild:StartCommandExecution', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['sandbox'], tags: false, why: 'runs any command in a sandbox with the project role' },
    { action: 'codebuild:StartSandbox', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'an interactive environment with the project role' },
    { action: 'codebuild:StartSandboxConnection', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['sandbox'], tags: false, why: 'a shell in a sandbox with the project role' },
    { action: 'codebuild:StopBuild', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['project'], tags: true, why: 'ends a build or deployment step half done' },
    { action: 'codebuild:StopBuildBatch', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['project'], tags: true, why: 'ends a batch of builds half done' },
    { action: 'codebuild:StopSandbox', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['project'], tags: true, why: 'the work in the sandbox is lost' },
    { action: 'codebuild:UpdateFleet', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['fleet'], tags: false, why: 'may change role or image of build machines' },
    { action: 'codebuild:UpdateProject', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'changes source, buildspec or role of a project' },
    { action: 'codebuild:UpdateProjectVisibility', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project'], tags: true, why: 'public projects show logs and artifacts to everybody' },
    { action: 'codebuild:UpdateWebhook', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'may drop the filters that keep strangers from starting builds' },
  ],
  leftOut: [
    { why: 'the build cache fills again', actions: ['codebuild:InvalidateProjectCache'] },
  ],
};
