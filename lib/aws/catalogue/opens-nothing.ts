// What sounds like a session, like credentials, or like running something, and gives an agent that builds nobody's rights: looked at, and left to it.
// Source: the service authorization reference and the API references that it names, seen 2026-11-20.
import type { LeftOut } from './row';

export const OPENS_NOTHING: readonly LeftOut[] = [
  {
    why: 'runs what its owner wrote, or what AWS did',
    actions: [
      'autoscaling:ExecutePolicy', 'autoscaling:ResumeProcesses', 'backup:StartReportJob', 'bedrock-agentcore:InvokeAgentRuntime',
      'bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStream', 'bedrock-agentcore:InvokeGateway', 'bedrock-agentcore:StartBatchEvaluation',
      'bedrock-agentcore:StartMemoryExtractionJob', 'bedrock-agentcore:StartPolicyGeneration', 'bedrock-agentcore:StartRecommendation',
      'bedrock:InvokeAgent', 'bedrock:InvokeAutomatedReasoningPolicy', 'bedrock:InvokeFlow', 'bedrock:StartAutomatedReasoningPolicyBuildWorkflow',
      'bedrock:StartAutomatedReasoningPolicyTestWorkflow', 'bedrock:StartFlowExecution', 'bedrock:StartIngestionJob', 'cloudformation:StartResourceScan',
      'cloudwatch:StartMetricStreams', 'cloudwatch:StartOTelEnrichment', 'ec2:StartInstances', 'ecr:StartImageScan', 'ecr:StartLifecyclePolicyPreview',
      'events:StartReplay', 'glue:ResumeWorkflowRun', 'glue:StartColumnStatisticsTaskRunSchedule', 'glue:StartCrawler', 'glue:StartCrawlerSchedule',
      'glue:StartExportLabelsTaskRun', 'glue:StartImportLabelsTaskRun', 'glue:StartMLEvaluationTaskRun', 'glue:StartMLLabelingSetGenerationTaskRun',
      'glue:StartTrigger', 'glue:StartWorkflowRun', 'lambda:ResumeMicrovm', 'neptune-db:StartMLDataProcessingJob', 'pipes:StartPipe',
      'rds:StartDBCluster', 'rds:StartDBInstance', 'redshift:ResumeCluster', 'synthetics:StartCanary', 'timestream:ExecuteScheduledQuery',
      'timestream:ResumeBatchLoadTask',
    ],
  },
  {
    why: 'another version of what its owner wrote',
    actions: [
      'autoscaling:RollbackInstanceRefresh', 'bedrock:CreateAgentAlias', 'bedrock:CreateFlowAlias', 'bedrock:UpdateAgentAlias', 'bedrock:UpdateFlowAlias',
      'glue:StartJobUpgradeAnalysis', 'lambda:CreateAlias', 'states:CreateStateMachineAlias', 'states:UpdateStateMachineAlias',
    ],
  },
  {
    why: 'what others run of it is the gap what-others-run',
    actions: [
      'athena:ImportNotebook', 'athena:UpdateNotebook', 'ec2:CreateKeyPair', 'ec2:ImportKeyPair', 'glue:UpdateBlueprint', 'glue:UpdateConnection',
      'glue:UpdateUserDefinedFunction',
    ],
  },
  {
    why: 'asks for iam:PassRole of the role that it names',
    actions: [
      'backup:StartBackupJob', 'backup:StartCopyJob', 'backup:StartRestoreJob', 'backup:StartScanJob', 'glue:StartColumnStatisticsTaskRun',
      'glue:StartDataQualityRuleRecommendationRun', 'glue:StartDataQualityRulesetEvaluationRun', 'rds:StartExportTask', 'resource-groups:StartTagSyncTask',
    ],
  },
  {
    why: 'answers a step with data, and what follows its owner wrote: the gap inside-a-workload; own workers answer so, and nothing names their steps',
    actions: ['states:GetActivityTask', 'states:SendTaskFailure', 'states:SendTaskHeartbeat', 'states:SendTaskSuccess'],
  },
  {
    why: 'asks for a token that only the running function is given',
    actions: ['lambda:CheckpointDurableExecution'],
  },
  {
    why: 'under its own role, on servers that what others run may share',
    actions: ['bedrock-agentcore:PassCapacityProvider', 'lambda:PassCapacityProvider'],
  },
  {
    why: 'of use only to whoever may connect, invoke or poll',
    actions: [
      'bedrock-agentcore:SaveBrowserSessionProfile', 'bedrock-agentcore:StartBrowserSession', 'bedrock-agentcore:StartCodeInterpreterSession',
      'codepipeline:AcknowledgeJob', 'codepipeline:AcknowledgeThirdPartyJob', 'ecs:DiscoverPollEndpoint',
    ],
  },
  {
    why: 'credentials for other services than those of AWS, and secrets: no role. What is to be kept from agents there is kept by NonProdSecretIsolation',
    actions: [
      'acm:GetAcmeExternalAccountBindingCredentials', 'bedrock-agentcore:CompleteResourceTokenAuth', 'bedrock-agentcore:CreatePaymentSession',
      'bedrock-agentcore:GetResourceOauth2Token', 'bedrock-agentcore:GetResourcePaymentToken', 'bedrock:CreateDataSourceToken',
      'events:InvokeApiDestination', 'events:RetrieveConnectionCredentials', 'glue:RefreshOAuth2Tokens',
    ],
  },
  {
    why: 'who a workload is, or the user whose token the caller holds: other services than those of AWS believe it',
    actions: ['bedrock-agentcore:GetWorkloadAccessToken', 'bedrock-agentcore:GetWorkloadAccessTokenForJWT'],
  },
  {
    why: 'the caller keeps its own rights',
    actions: [
      'athena:RunQuery', 'athena:StartQueryExecution', 'bedrock-agentcore:InvokeRegistryMcp', 'bedrock-agentcore:InvokeWebSearch',
      'bedrock:CreateSession', 'bedrock:InvokeBlueprintOptimizationAsync', 'bedrock:InvokeBlueprintRecommendationAsync', 'bedrock:InvokeBuilder',
      'bedrock:InvokeDataAutomation', 'bedrock:InvokeDataAutomationAsync', 'bedrock:InvokeDataAutomationLibraryIngestionJob',
      'bedrock:InvokeGuardrailChecks', 'bedrock:InvokeInlineAgent', 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream', 'bedrock:InvokeTool',
      'bedrock:Retrieve', 'bedrock:RetrieveAndGenerate', 'codeartifact:GetAuthorizationToken', 'ecr:GetAuthorizationToken', 'glue:StartCompletion',
      'logs:StartLiveTail', 'logs:StartQuery', 'ssm:ExecuteAPI', 'states:InvokeHTTPEndpoint', 'xray:StartTraceRetrieval',
    ],
  },
  {
    why: 'asks for an access grant of CloudWatch, which agents cannot make',
    actions: [
      'cloudwatch:InvokeIntegration', 'cloudwatch:StartOmniThreadSession', 'cloudwatch:StartTelemetryQuery', 'cloudwatch:StartTelemetryQuerySession',
    ],
  },
  {
    why: 'a user of a database, a cache or a topic; what its own roles reach is the gap inside-a-workload',
    actions: [
      'elasticache:Connect', 'kafka-cluster:Connect', 'memorydb:Connect', 'neptune-db:StartLoaderJob', 'rds-data:ExecuteSql', 'rds-data:ExecuteStatement',
      'redshift-data:ExecuteStatement', 'redshift:ExecuteQuery',
    ],
  },
  {
    why: 'sealed for the key that the owner of the server holds',
    actions: ['ec2:GetPasswordData'],
  },
  {
    why: 'steps of a recipe, pages of a run and notes: no code',
    actions: [
      'athena:CreateNotebook', 'athena:ExportNotebook', 'athena:UpdateNotebookMetadata', 'glue:GetDashboardUrl', 'glue:SendRecipeAction',
    ],
  },
  {
    why: 'only says how something is',
    actions: [
      'athena:GetNotebookMetadata', 'athena:GetSession', 'bedrock-agentcore:GetBrowserSession', 'bedrock-agentcore:GetCodeInterpreterSession',
      'bedrock-agentcore:GetPaymentSession', 'bedrock-agentcore:GetTokenVault', 'bedrock:GetSession', 'codebuild:BatchGetCommandExecutions',
      'ec2:StartDeclarativePoliciesReport',
      'ec2:StartNetworkInsightsAccessScopeAnalysis', 'ec2:StartNetworkInsightsAnalysis', 'glue:GetNotebookInstanceStatus', 'glue:GetSession',
      'servicequotas:StartQuotaUtilizationReport', 'ses:StartArchiveSearch', 'ssm:GetCommandInvocation', 'sts:DecodeAuthorizationMessage', 'tag:StartReportCreation',
    ],
  },
  {
    why: 'networks, names and shares of data: no role',
    actions: [
      'cloudfront:CreatePublicKey', 'cloudfront:UpdatePublicKey',
      'ec2:AuthorizeClientVpnIngress', 'ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress',
      'ec2:CreateIpamExternalResourceVerificationToken', 'ec2:CreateTrafficMirrorSession', 'ec2:StartVpcEndpointServicePrivateDnsVerification',
      'elasticache:AuthorizeCacheSecurityGroupIngress', 'es:AuthorizeVpcEndpointAccess', 'glue:AuthorizeInboundIntegration', 'glue:FederateAuthorization',
      'kms:CreateAlias', 'kms:UpdateAlias', 'lambda:PassNetworkConnector', 'rds:AuthorizeDBSecurityGroupIngress',
      'redshift:AuthorizeClusterSecurityGroupIngress', 'redshift:AuthorizeDataShare', 'redshift:AuthorizeEndpointAccess',
      'redshift:AuthorizeInboundIntegration', 'redshift:AuthorizeSnapshotAccess', 's3:SubmitMultiRegionAccessPointRoutes',
    ],
  },
  {
    why: 'copies, moves, encrypts or mends data by the rights of the caller or of the service',
    actions: [
      'dsql:StartBackupJob', 'dsql:StartRestoreJob', 'dynamodb:StartAwsBackupJob', 'ebs:StartSnapshot', 'elasticache:StartMigration',
      'es:RollbackElasticsearchServiceSoftwareUpdate', 'es:RollbackServiceSoftwareUpdate', 'es:StartDomainMaintenance',
      'es:StartElasticsearchServiceSoftwareUpdate', 'es:StartMigration', 'es:StartServiceSoftwareUpdate', 'firehose:StartDeliveryStreamEncryption',
      'geo:StartJob', 'kinesis:StartStreamEncryption', 'kms:ConnectCustomKeyStore', 'rds-data:RollbackTransaction', 'rds:StartActivityStream',
      'rds:StartDBInstanceAutomatedBackupsReplication', 'ses:StartAddressListImportJob', 'ses:StartArchiveExport', 'sqs:StartMessageMoveTask',
      'timestream:StartAwsBackupJob', 'timestream:StartAwsRestoreJob',
    ],
  },
  {
    why: 'reports, requests and opinions',
    actions: [
      'bedrock-agentcore:AuthorizeAction', 'bedrock-agentcore:PartiallyAuthorizeActions', 'bedrock-agentcore:SubmitRegistryRecordForApproval',
      'cloudwatch:SubmitFeedback', 'ecs:StartTelemetrySession', 'ecs:SubmitAttachmentStateChanges', 'ecs:SubmitContainerStateChange',
      'ecs:SubmitTaskStateChange', 'servicequotas:StartAutoManagement',
    ],
  },
];
