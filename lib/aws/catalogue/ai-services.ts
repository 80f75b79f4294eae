import { AiService } from './ai-row';

// AI services beside Amazon Bedrock: by which actions they are used. Assistants are off as a whole; of what audits look at, listing, describing and
// deleting stay possible. A wildcard ends a whole verb: every action that a service has, or gets, under it uses the service.
// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html, seen 2026-11-20.

export const AI_SERVICES: readonly AiService[] = [
  {
    service: 'agent-registry',
    family: 'MCP_AND_TOOLS',
    uses: [
      'agent-registry:*', // discovers and offers agents and tools
    ],
  },
  {
    service: 'agentaccess-mcp',
    family: 'MCP_AND_TOOLS',
    uses: [
      'agentaccess-mcp:*', // drives a workspaces desktop, screenshots included, nothing to audit
    ],
  },
  {
    service: 'aidevops',
    family: 'ASSISTANT',
    uses: [
      'aidevops:*', // an operations agent: investigates, and changes what it is let
    ],
  },
  {
    service: 'aiops',
    family: 'ASSISTANT',
    uses: [
      'aiops:*', // investigations by a model
    ],
  },
  {
    service: 'application-signals-mcp',
    family: 'MCP_AND_TOOLS',
    uses: [
      'application-signals-mcp:*', // managed mcp server for telemetry, nothing to audit
    ],
  },
  {
    service: 'aws-external-anthropic',
    family: 'MODEL_RUNTIME',
    uses: [
      'aws-external-anthropic:Assume*', // Claude Platform on AWS: no model can be told from another by a policy
      'aws-external-anthropic:Call*', // Claude Platform on AWS: no model can be told from another by a policy
      'aws-external-anthropic:Count*', // Claude Platform on AWS: no model can be told from another by a policy
      'aws-external-anthropic:Create*', // Claude Platform on AWS: no model can be told from another by a policy
      'aws-external-anthropic:Process*', // Claude Platform on AWS: no model can be told from another by a policy
      'aws-external-anthropic:Update*', // Claude Platform on AWS: no model can be told from another by a policy
    ],
  },
  {
    service: 'bedrock-agentcore',
    family: 'MODEL_RUNTIME',
    uses: [
      'bedrock-agentcore:Complete*', // finishes the oauth flow that hands an agent a third-party token
      'bedrock-agentcore:Connect*', // drives or watches the managed browser of an agent
      'bedrock-agentcore:Create*', // creates runtimes, harnesses, gateways, targets, browsers, interpreters, memories
      'bedrock-agentcore:Evaluate*', // runs a judge model over agent traces
      'bedrock-agentcore:GetResourceApi*', // hands the agent a third-party api key, not configuration
      'bedrock-agentcore:GetResourceOauth2*', // hands the agent a third-party oauth token, not configuration
      'bedrock-agentcore:GetResourcePayment*', // hands the agent a payment token, not configuration
      'bedrock-agentcore:GetWorkloadAccess*', // mints the workload identity token of an agent, three variants
      'bedrock-agentcore:InvokeAgent*', // runs an agent, or a command on its runtime
      'bedrock-agentcore:InvokeCode*', // runs code in a sandbox of AWS
      'bedrock-agentcore:InvokeGateway', // calls tools; a statement of its own where gateways are approved
      'bedrock-agentcore:InvokeHarness', // runs an agent
      'bedrock-agentcore:InvokeRegistry*', // discovers tools
      'bedrock-agentcore:InvokeWeb*', // AWS searches the web for the caller
      'bedrock-agentcore:Manage*', // writes the cedar policies that bound gateway tools
      'bedrock-agentcore:Process*', // lets an agent pay
      'bedrock-agentcore:PutResourcePolicy', // opens runtimes, gateways and memory to other accounts
      'bedrock-agentcore:Retrieve*', // semantic memory search, runs an embedding model
      'bedrock-agentcore:Start*', // starts browsers, code interpreters, evaluations, generated policies and advice
      'bedrock-agentcore:Update*', // changes runtimes, gateways, targets, tools and agents in place
    ],
  },
  {
    service: 'bedrock-websearch',
    family: 'MODEL_RUNTIME',
    uses: [
      'bedrock-websearch:*', // server-side web search and fetch for a model, nothing to audit
    ],
  },
  {
    service: 'codeguru-profiler',
    family: 'ASSISTANT',
    uses: [
      'codeguru-profiler:Create*', // creates a profiling group for analysis
      'codeguru-profiler:Post*', // sends profiles for analysis
    ],
  },
  {
    service: 'codeguru-reviewer',
    family: 'ASSISTANT',
    uses: [
      'codeguru-reviewer:Associate*', // hands a repository to the reviewer
      'codeguru-reviewer:Create*', // runs a machine learning code review
    ],
  },
  {
    service: 'codeguru-security',
    family: 'ASSISTANT',
    uses: [
      'codeguru-security:Create*', // uploads code and runs a scan
    ],
  },
  {
    service: 'codewhisperer',
    family: 'ASSISTANT',
    uses: [
      'codewhisperer:*', // completes and explains code, Kiro included
    ],
  },
  {
    service: 'comprehend',
    family: 'PERCEPTION',
    uses: [
      'comprehend:BatchDetect*', // inference over batches of text, read level
      'comprehend:Classify*', // runs a classifier, read level but inference
      'comprehend:Contains*', // runs pii detection, read level but inference
      'comprehend:Create*', // trains models and opens endpoints
      'comprehend:Detect*', // inference over text, read level
      'comprehend:Import*', // brings a model from another account
      'comprehend:Start*', // starts analysis jobs and training iterations
      'comprehend:Update*', // changes the model or capacity of an endpoint
    ],
  },
  {
    service: 'comprehendmedical',
    family: 'PERCEPTION',
    uses: [
      'comprehendmedical:*', // reads medical text
    ],
  },
  {
    service: 'devops-guru',
    family: 'ASSISTANT',
    uses: [
      'devops-guru:Update*', // switches machine learning analysis of resources on
    ],
  },
  {
    service: 'ecs-mcp',
    family: 'MCP_AND_TOOLS',
    uses: [
      'ecs-mcp:*', // managed mcp server for containers, nothing to audit
    ],
  },
  {
    service: 'eks-mcp',
    family: 'MCP_AND_TOOLS',
    uses: [
      'eks-mcp:*', // managed mcp server for clusters, nothing to audit
    ],
  },
  {
    service: 'elemental-inference',
    family: 'PERCEPTION',
    uses: [
      'elemental-inference:*', // models over live video
    ],
  },
  {
    service: 'finops-agent',
    family: 'ASSISTANT',
    uses: [
      'finops-agent:*', // an agent over cost data
    ],
  },
  {
    service: 'forecast',
    family: 'PERCEPTION',
    uses: [
      'forecast:Create*', // trains predictors, runs forecasts, opens endpoints
      'forecast:Invoke*', // runs a forecast endpoint, read level but inference
      'forecast:Query*', // reads predictions out of a forecast, read level but inference
    ],
  },
  {
    service: 'frauddetector',
    family: 'PERCEPTION',
    uses: [
      'frauddetector:Create*', // trains models, creates detector versions and batch predictions
      'frauddetector:GetEventPrediction', // scores an event, read level but inference
      'frauddetector:Put*', // creates detectors and attaches external sagemaker models
      'frauddetector:Update*', // activates models and detector versions
    ],
  },
  {
    service: 'health-agent',
    family: 'ASSISTANT',
    uses: [
      'health-agent:*', // an agent over patient data
    ],
  },
  {
    service: 'healthlake',
    family: 'PERCEPTION',
    uses: [
      'healthlake:CreateFHIRDatastore', // opens a store with built-in text analysis
      'healthlake:StartData*', // runs a model-driven transformation
    ],
  },
  {
    service: 'kendra',
    family: 'PERCEPTION',
    uses: [
      'kendra:Create*', // creates indexes, data sources and experiences
      'kendra:Query*', // asks the index, read level but inference
      'kendra:Retrieve*', // passages for generative use, read level but inference
      'kendra:Start*', // feeds the index from a data source
      'kendra:Update*', // changes indexes, capacity and experiences
    ],
  },
  {
    service: 'kendra-ranking',
    family: 'PERCEPTION',
    uses: [
      'kendra-ranking:*', // ranks by a model
    ],
  },
  {
    service: 'lex',
    family: 'PERCEPTION',
    uses: [
      'lex:Build*', // trains a bot
      'lex:Create*', // creates bots, aliases, channels and their policies
      'lex:Generate*', // designs a bot with a model, read level but inference
      'lex:Post*', // converses with a v1 bot
      'lex:Put*', // creates v1 bots, drives sessions
      'lex:Recognize*', // converses with a bot
      'lex:Start*', // converses in streams, analyzes and generates bots, imports
      'lex:Update*', // changes bots, aliases and their policies
    ],
  },
  {
    service: 'lookoutequipment',
    family: 'PERCEPTION',
    uses: [
      'lookoutequipment:*', // detects anomalies in sensors
    ],
  },
  {
    service: 'lookoutmetrics',
    family: 'PERCEPTION',
    uses: [
      'lookoutmetrics:*', // detects anomalies in metrics
    ],
  },
  {
    service: 'lookoutvision',
    family: 'PERCEPTION',
    uses: [
      'lookoutvision:*', // detects anomalies in images
    ],
  },
  {
    service: 'monitron',
    family: 'PERCEPTION',
    uses: [
      'monitron:*', // detects anomalies in machines
    ],
  },
  {
    service: 'networkmanager-chat',
    family: 'ASSISTANT',
    uses: [
      'networkmanager-chat:*', // an assistant for networks
    ],
  },
  {
    service: 'nova-act',
    family: 'MODEL_RUNTIME',
    uses: [
      'nova-act:*', // an agent that drives a browser
    ],
  },
  {
    service: 'panorama',
    family: 'PERCEPTION',
    uses: [
      'panorama:*', // models on cameras
    ],
  },
  {
    service: 'personalize',
    family: 'PERCEPTION',
    uses: [
      'personalize:Create*', // trains models, opens campaigns, runs batch inference
      'personalize:GetAction*', // inference, read level
      'personalize:GetPersonalized*', // inference, read level
      'personalize:GetRecommendations', // inference, read level
      'personalize:Start*', // starts a recommender
      'personalize:Update*', // changes the model behind a campaign
    ],
  },
  {
    service: 'polly',
    family: 'PERCEPTION',
    uses: [
      'polly:Start*', // starts speech tasks and streams
      'polly:Synthesize*', // synthesizes speech, read level but inference
    ],
  },
  {
    service: 'q',
    family: 'ASSISTANT',
    uses: [
      'q:*', // Amazon Q in consoles, chats and pipelines
    ],
  },
  {
    service: 'qapps',
    family: 'ASSISTANT',
    uses: [
      'qapps:*', // applications made of prompts
    ],
  },
  {
    service: 'qbusiness',
    family: 'ASSISTANT',
    uses: [
      'qbusiness:*', // an assistant over documents
    ],
  },
  {
    service: 'qdeveloper',
    family: 'ASSISTANT',
    uses: [
      'qdeveloper:*', // transforms code
    ],
  },
  {
    service: 'quicksight',
    family: 'ASSISTANT',
    uses: [
      'quicksight:CreateAccountSubscription', // opens quick suite with its ai editions
      'quicksight:CreateActionConnector', // gives chat agents a tool or an mcp server
      'quicksight:CreateAgent', // creates a chat agent
      'quicksight:CreateFlow', // creates an ai flow
      'quicksight:CreateKnowledgeBase', // indexes data for chat agents
      'quicksight:CreateTopic*', // creates a topic for questions in natural language
      'quicksight:Predict*', // answers a question in natural language, read level but inference
      'quicksight:StartAutomation*', // runs an agentic automation
      'quicksight:UpdateQ*', // switches q search, personalization and index capacity
    ],
  },
  {
    service: 'rekognition',
    family: 'PERCEPTION',
    uses: [
      'rekognition:Compare*', // compares faces, read level but inference
      'rekognition:Copy*', // brings a custom model from another project
      'rekognition:Create*', // trains models, creates collections, stream processors, liveness checks
      'rekognition:Detect*', // inference over images, read level
      'rekognition:Index*', // extracts faces into a collection
      'rekognition:Recognize*', // recognizes celebrities, read level but inference
      'rekognition:Search*', // face search, read level but inference
      'rekognition:Start*', // starts video jobs, liveness sessions and custom models
    ],
  },
  {
    service: 'sagemaker',
    family: 'MODEL_RUNTIME',
    uses: [
      'sagemaker:Call*', // endpoints, JumpStart and training: models that never touch bedrock
      'sagemaker:Create*', // endpoints, JumpStart and training: models that never touch bedrock
      'sagemaker:Deploy*', // endpoints, JumpStart and training: models that never touch bedrock
      'sagemaker:Import*', // endpoints, JumpStart and training: models that never touch bedrock
      'sagemaker:Invoke*', // endpoints, JumpStart and training: models that never touch bedrock
      'sagemaker:Put*', // endpoints, JumpStart and training: models that never touch bedrock
      'sagemaker:Sample*', // endpoints, JumpStart and training: models that never touch bedrock
      'sagemaker:Start*', // endpoints, JumpStart and training: models that never touch bedrock
      'sagemaker:Train*', // endpoints, JumpStart and training: models that never touch bedrock
      'sagemaker:Update*', // endpoints, JumpStart and training: models that never touch bedrock
    ],
  },
  {
    service: 'sagemaker-data-science-assistant',
    family: 'MODEL_RUNTIME',
    uses: [
      'sagemaker-data-science-assistant:*', // chat with the data science assistant, single action
    ],
  },
  {
    service: 'sagemaker-geospatial',
    family: 'MODEL_RUNTIME',
    uses: [
      'sagemaker-geospatial:Start*', // runs built-in geospatial models over imagery
    ],
  },
  {
    service: 'sagemaker-mlflow',
    family: 'MODEL_RUNTIME',
    uses: [
      'sagemaker-mlflow:Create*', // registers models and versions, opens runs
    ],
  },
  {
    service: 'sagemaker-unified-studio-mcp',
    family: 'MCP_AND_TOOLS',
    uses: [
      'sagemaker-unified-studio-mcp:*', // endpoint of the mcp server of unified studio, nothing to audit
    ],
  },
  {
    service: 'securityagent',
    family: 'ASSISTANT',
    uses: [
      'securityagent:*', // tests and reviews by an agent
    ],
  },
  {
    service: 'textract',
    family: 'PERCEPTION',
    uses: [
      'textract:Analyze*', // inference over documents, read level
      'textract:Create*', // trains an adapter
      'textract:Detect*', // inference over documents, read level
      'textract:Start*', // starts document jobs
    ],
  },
  {
    service: 'transcribe',
    family: 'PERCEPTION',
    uses: [
      'transcribe:Create*', // trains language models, creates vocabularies
      'transcribe:Start*', // transcription, call analytics and healthscribe, jobs and streams
    ],
  },
  {
    service: 'transform',
    family: 'ASSISTANT',
    uses: [
      'transform:*', // transforms workloads by agents
    ],
  },
  {
    service: 'transform-custom',
    family: 'ASSISTANT',
    uses: [
      'transform-custom:*', // transforms code by agents
    ],
  },
  {
    service: 'translate',
    family: 'PERCEPTION',
    uses: [
      'translate:Start*', // starts a batch translation
      'translate:Translate*', // translates, read level but inference
    ],
  },
  {
    service: 'user-subscriptions',
    family: 'ASSISTANT',
    uses: [
      'user-subscriptions:*', // seats for assistants
    ],
  },
  {
    service: 'wisdom',
    family: 'ASSISTANT',
    uses: [
      'wisdom:*', // an assistant for contact centers
    ],
  },
];
