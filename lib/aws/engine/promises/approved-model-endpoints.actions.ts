// What ApprovedModelEndpoints promises, action by action. Written beside the catalogue and not from it at run time: a test in
// test/aws/engine/promises says where the two differ. A wildcard ends a whole verb of an AI service: whatever there is, or will be, under it is shut.
// Source: the service authorization reference, seen 2026-11-20.
import { Names } from './promised-actions';

/** Calling a model by its ARN, with a guardrail. */
export const INVOKES: Names = {
  bedrock: 'InvokeModel InvokeModelWithResponseStream',
};

/** Other doors to models, by what they do. */
export const DOORS: readonly { readonly sentence: string; readonly actions: Names }[] = [
  {
    sentence: 'no model is run where no guardrail and no list reaches',
    actions: {
      bedrock: 'AgenticRetrieveStream CreateAdvancedPromptOptimizationJob CreateEvaluationJob CreateModelEvaluationJob DetectGeneratedContent GenerateQuery IngestKnowledgeBaseDocuments InvokeAgent InvokeAutomatedReasoningPolicy InvokeBlueprintOptimizationAsync InvokeBlueprintRecommendationAsync InvokeBuilder InvokeDataAutomation InvokeDataAutomationAsync InvokeDataAutomationLibraryIngestionJob InvokeFlow InvokeInlineAgent OptimizePrompt Rerank Retrieve RetrieveAndGenerate StartAutomatedReasoningPolicyBuildWorkflow StartAutomatedReasoningPolicyTestWorkflow StartFlowExecution StartIngestionJob',
    },
  },
  {
    sentence: 'no other way to a model is made',
    actions: {
      'bedrock-mantle': 'AssociateCustomizedModel CreateCustomizedModel CreateFineTuningJob CreateProject CreateReservation UpdateProject UpdateReservation',
      'bedrock': 'AssociateAgentCollaborator AssociateAgentKnowledgeBase AssociateThirdPartyKnowledgeBase CopyBlueprintStage CreateAgent CreateAgentAlias CreateBlueprint CreateBlueprintVersion CreateCustomModel CreateCustomModelDeployment CreateDataAutomationLibrary CreateDataAutomationProject CreateDataSource CreateFlow CreateFlowAlias CreateFlowVersion CreateInferenceProfile CreateKnowledgeBase CreateMarketplaceModelEndpoint CreateModelCopyJob CreateModelCustomizationJob CreateModelImportJob CreatePromptRouter CreateProvisionedModelThroughput PrepareAgent PrepareFlow PutResourcePolicy RegisterMarketplaceModelEndpoint UpdateAgent UpdateAgentAlias UpdateAgentCollaborator UpdateAgentKnowledgeBase UpdateBlueprint UpdateCustomModelDeployment UpdateDataAutomationLibrary UpdateDataAutomationProject UpdateDataSource UpdateFlow UpdateFlowAlias UpdateKnowledgeBase UpdateMarketplaceModelEndpoint UpdateProvisionedModelThroughput',
    },
  },
  {
    sentence: 'nobody subscribes to models',
    actions: {
      'aws-marketplace': 'AcceptAgreementRequest CreateAgreementRequest Subscribe',
      'bedrock': 'CreateFoundationModelAgreement DeleteFoundationModelAgreement DeleteMarketplaceModelAgreement PutFoundationModelEntitlement PutUseCaseForModelAccess',
    },
  },
  {
    sentence: 'nobody calls with an API key',
    actions: {
      'bedrock-mantle': 'CallWithBearerToken',
      'bedrock': 'CallWithBearerToken',
    },
  },
  {
    sentence: 'AWS reaches out for nobody',
    actions: {
      bedrock: 'CreateAgentActionGroup CreateDataSourceToken InvokeTool UpdateAgentActionGroup',
    },
  },
];

/** Guardrails, where they are enforced, and the record of calls. */
export const CHANGES_GUARDRAILS: Names = {
  'bedrock-mantle': 'PutAccountDataRetention',
  'bedrock': 'CreateAutomatedReasoningPolicyVersion CreateGuardrailVersion DeleteAutomatedReasoningPolicy DeleteEnforcedGuardrailConfiguration DeleteGuardrail DeleteModelInvocationLoggingConfiguration DeleteResourcePolicy PutAccountDataRetention PutEnforcedGuardrailConfiguration PutModelInvocationLoggingConfiguration UpdateAutomatedReasoningPolicy UpdateGuardrail',
};

/** Using an AI service, by its kind. */
export const AI_SERVICES: readonly { readonly sentence: string; readonly uses: Names }[] = [
  {
    sentence: 'no other service runs models',
    uses: {
      'aws-external-anthropic': 'Assume* Call* Count* Create* Process* Update*',
      'bedrock-agentcore': 'Complete* Connect* Create* Evaluate* GetResourceApi* GetResourceOauth2* GetResourcePayment* GetWorkloadAccess* InvokeAgent* InvokeCode* InvokeHarness InvokeRegistry* InvokeWeb* Manage* Process* PutResourcePolicy Retrieve* Start* Update*',
      'bedrock-websearch': '*',
      'nova-act': '*',
      'sagemaker-data-science-assistant': '*',
      'sagemaker-geospatial': 'Start*',
      'sagemaker-mlflow': 'Create*',
      'sagemaker': 'Call* Create* Deploy* Import* Invoke* Put* Sample* Start* Train* Update*',
    },
  },
  {
    sentence: 'no assistant is used',
    uses: {
      'aidevops': '*',
      'aiops': '*',
      'codeguru-profiler': 'Create* Post*',
      'codeguru-reviewer': 'Associate* Create*',
      'codeguru-security': 'Create*',
      'codewhisperer': '*',
      'devops-guru': 'Update*',
      'finops-agent': '*',
      'health-agent': '*',
      'networkmanager-chat': '*',
      'q': '*',
      'qapps': '*',
      'qbusiness': '*',
      'qdeveloper': '*',
      'quicksight': 'CreateAccountSubscription CreateActionConnector CreateAgent CreateFlow CreateKnowledgeBase CreateTopic* Predict* StartAutomation* UpdateQ*',
      'securityagent': '*',
      'transform-custom': '*',
      'transform': '*',
      'user-subscriptions': '*',
      'wisdom': '*',
    },
  },
  {
    sentence: 'no service sees, hears or reads',
    uses: {
      'comprehend': 'BatchDetect* Classify* Contains* Create* Detect* Import* Start* Update*',
      'comprehendmedical': '*',
      'elemental-inference': '*',
      'forecast': 'Create* Invoke* Query*',
      'frauddetector': 'Create* GetEventPrediction Put* Update*',
      'healthlake': 'CreateFHIRDatastore StartData*',
      'kendra-ranking': '*',
      'kendra': 'Create* Query* Retrieve* Start* Update*',
      'lex': 'Build* Create* Generate* Post* Put* Recognize* Start* Update*',
      'lookoutequipment': '*',
      'lookoutmetrics': '*',
      'lookoutvision': '*',
      'monitron': '*',
      'panorama': '*',
      'personalize': 'Create* GetAction* GetPersonalized* GetRecommendations Start* Update*',
      'polly': 'Start* Synthesize*',
      'rekognition': 'Compare* Copy* Create* Detect* Index* Recognize* Search* Start*',
      'textract': 'Analyze* Create* Detect* Start*',
      'transcribe': 'Create* Start*',
      'translate': 'Start* Translate*',
    },
  },
  {
    sentence: 'no hosted tools are used',
    uses: {
      'agent-registry': '*',
      'agentaccess-mcp': '*',
      'application-signals-mcp': '*',
      'ecs-mcp': '*',
      'eks-mcp': '*',
      'sagemaker-unified-studio-mcp': '*',
    },
  },
];
