// Running code, or opening a shell, under a role that something already has: no role is passed, so `iam:PassRole` is never asked.
// Source: https://pathfinding.cloud (DataDog/pathfinding.cloud, data/paths), seen 2026-11-20, and the service authorization reference.

/** One such action. */
export interface ReusedRole {
  /** The exact action. */
  readonly action: string;
  /**
   * The resource that it acts on, after `arn:<partition>:`, with `{own}` where the beginning of a name stands that only the agents use.
   * None where no name tells whose it is: then nobody's is.
   */
  readonly own?: string;
  /** A condition key that holds the role which the caller names in place of the one there, if there is such a key. */
  readonly roleKey?: string;
}

const FUNCTION = 'lambda:*:*:function:{own}*';
const PROJECT = 'codebuild:*:*:project/{own}*';
const PIPELINE = 'codepipeline:*:*:{own}*';
const STACK = 'cloudformation:*:*:stack/{own}*/*';
const ROLE_OF_STACK = 'cloudformation:RoleArn';
const STATE_MACHINE = 'states:*:*:stateMachine:{own}*';
const JOB = 'glue:*:*:job/{own}*';

export const REUSED_ROLES: readonly ReusedRole[] = [
  { action: 'batch:SubmitJob' },
  { action: 'bedrock-agentcore:InvokeAgentRuntimeCommand' },
  { action: 'bedrock-agentcore:InvokeAgentRuntimeCommandShell' },
  { action: 'bedrock-agentcore:InvokeAgentRuntimeForUser' },
  { action: 'bedrock-agentcore:InvokeCodeInterpreter' },
  { action: 'bedrock-agentcore:StartCodeInterpreterSession' },
  { action: 'cloudformation:ContinueUpdateRollback', own: STACK, roleKey: ROLE_OF_STACK },
  { action: 'cloudformation:CreateChangeSet', own: STACK, roleKey: ROLE_OF_STACK },
  { action: 'cloudformation:CreateStackInstances' },
  { action: 'cloudformation:CreateStackRefactor' },
  { action: 'cloudformation:CreateStackSet' },
  { action: 'cloudformation:DeleteStack', own: STACK, roleKey: ROLE_OF_STACK },
  { action: 'cloudformation:ExecuteChangeSet', own: STACK },
  { action: 'cloudformation:ExecuteStackRefactor' },
  { action: 'cloudformation:RollbackStack', own: STACK, roleKey: ROLE_OF_STACK },
  { action: 'cloudformation:UpdateStack', own: STACK, roleKey: ROLE_OF_STACK },
  { action: 'cloudformation:UpdateStackInstances' },
  { action: 'cloudformation:UpdateStackSet' },
  { action: 'codebuild:RetryBuild', own: PROJECT },
  { action: 'codebuild:RetryBuildBatch', own: PROJECT },
  { action: 'codebuild:StartBuild', own: PROJECT },
  { action: 'codebuild:StartBuildBatch', own: PROJECT },
  { action: 'codebuild:StartCommandExecution' },
  { action: 'codebuild:StartSandbox', own: PROJECT },
  { action: 'codebuild:StartSandboxConnection' },
  { action: 'codebuild:UpdateProject', own: PROJECT },
  { action: 'codepipeline:PutApprovalResult', own: PIPELINE },
  { action: 'codepipeline:UpdatePipeline', own: PIPELINE },
  { action: 'ec2:CreateLaunchTemplateVersion' },
  { action: 'ec2:ModifyInstanceAttribute' },
  { action: 'ec2:ModifyLaunchTemplate' },
  { action: 'ecs:ExecuteCommand' },
  { action: 'glue:StartJobRun', own: JOB },
  { action: 'glue:UpdateDevEndpoint' },
  { action: 'glue:UpdateJob', own: JOB },
  { action: 'lambda:AddPermission', own: FUNCTION },
  { action: 'lambda:UpdateFunctionCode', own: FUNCTION },
  { action: 'lambda:UpdateFunctionConfiguration', own: FUNCTION },
  { action: 'ssm:CreateAssociation' },
  { action: 'ssm:SendCommand' },
  { action: 'ssm:StartAutomationExecution' },
  { action: 'ssm:StartSession' },
  { action: 'ssm:UpdateAssociation' },
  { action: 'states:StartExecution', own: STATE_MACHINE },
  { action: 'states:StartSyncExecution', own: STATE_MACHINE },
  { action: 'states:UpdateStateMachine', own: STATE_MACHINE },
];
