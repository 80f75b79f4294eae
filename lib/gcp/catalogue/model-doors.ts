// The doors to models on Google Cloud, permission by permission.
// Source: https://docs.cloud.google.com/iam/docs/roles-permissions/aiplatform and the pages of the other services beside it, seen 2026-11-20.
//
// `aiplatform.endpoints.predict` is none of them: every call of Gemini, of a partner's or an open model goes through it, and the organization policy
// `vertexai.allowedModels` says which. Deny policies cannot tell models apart.

/** What a permission does at a door to models. */
export type Door =
  /** Makes or changes another way to a model: an upload, a deployment, a tuned copy, an agent, a container. */
  | 'OPENS'
  /** Runs a model that `vertexai.allowedModels` does not see. */
  | 'INVOKES_UNNAMED'
  /** Changes which models the project may use. */
  | 'ENTITLES'
  /** Calls with a key in place of an identity. */
  | 'BEARS_KEY'
  /** Changes what prompts and answers are screened for. */
  | 'CHANGES_SCREENING'
  /** Changes what is recorded or kept of calls. */
  | 'CHANGES_RECORD'
  /** Reaches out for a model: tools, connectors, MCP servers. */
  | 'REACHES_OUT'
  /** Uses another AI service as a whole: shut, unless the service is approved. */
  | 'USES';

/** One permission at a door to models. */
export interface ModelDoor {
  /** The exact permission, as deny policies name it. */
  readonly permission: string;
  readonly door: Door;
  readonly why: string;
}

/** The call of a tool of a Google MCP server: the one permission whose deny rule may look at the server and the tool. */
export const MCP_CALL = 'mcp.googleapis.com/tools.call';

/** Doors of one kind and for one reason. */
interface ModelDoors extends Omit<ModelDoor, 'permission'> {
  readonly permissions: readonly string[];
}

const GROUPS: readonly ModelDoors[] = [
  {
    door: 'OPENS',
    why: 'weights of any origin into the registry, or out of it',
    permissions: [
      'aiplatform.googleapis.com/models.upload', 'aiplatform.googleapis.com/models.export',
    ],
  },
  { door: 'OPENS', why: 'moves the default of a model to another version', permissions: ['aiplatform.googleapis.com/models.update'] },
  {
    door: 'OPENS',
    why: 'a model of any origin behind an address',
    permissions: [
      'aiplatform.googleapis.com/endpoints.create', 'aiplatform.googleapis.com/endpoints.deploy', 'aiplatform.googleapis.com/endpoints.update',
    ],
  },
  { door: 'OPENS', why: 'lets others call the endpoint', permissions: ['aiplatform.googleapis.com/endpoints.setIamPolicy'] },
  {
    door: 'OPENS',
    why: 'machines that models are deployed on',
    permissions: [
      'aiplatform.googleapis.com/deploymentResourcePools.create', 'aiplatform.googleapis.com/deploymentResourcePools.update',
    ],
  },
  {
    door: 'OPENS',
    why: 'an index, with what computed its vectors, behind an address',
    permissions: [
      'aiplatform.googleapis.com/indexEndpoints.deploy',
    ],
  },
  {
    door: 'OPENS',
    why: 'a model of the caller\'s own out of an approved one',
    permissions: [
      'aiplatform.googleapis.com/tuningJobs.create', 'aiplatform.googleapis.com/tuningJobs.vertexTune',
      'aiplatform.googleapis.com/tuningJobs.optimizePrompt',
    ],
  },
  {
    door: 'OPENS',
    why: 'any model in a container of the caller',
    permissions: [
      'aiplatform.googleapis.com/customJobs.create', 'aiplatform.googleapis.com/hyperparameterTuningJobs.create',
      'aiplatform.googleapis.com/nasJobs.create', 'aiplatform.googleapis.com/trainingPipelines.create',
      'aiplatform.googleapis.com/pipelineJobs.create', 'aiplatform.googleapis.com/notebookExecutionJobs.create',
      'aiplatform.googleapis.com/persistentResources.create', 'aiplatform.googleapis.com/schedules.create',
    ],
  },
  {
    door: 'OPENS',
    why: 'models of older products become models of the registry',
    permissions: [
      'aiplatform.googleapis.com/migratableResources.migrate',
    ],
  },
  { door: 'OPENS', why: 'a model on devices at the edge', permissions: ['aiplatform.googleapis.com/edgeDeploymentJobs.create'] },
  {
    door: 'OPENS',
    why: 'an agent that calls what its code says',
    permissions: [
      'aiplatform.googleapis.com/reasoningEngines.create', 'aiplatform.googleapis.com/reasoningEngines.update',
    ],
  },
  {
    door: 'OPENS',
    why: 'an agent that calls the model that it names',
    permissions: [
      'aiplatform.googleapis.com/agents.create', 'aiplatform.googleapis.com/agents.update', 'aiplatform.googleapis.com/apps.create',
      'aiplatform.googleapis.com/apps.update',
    ],
  },
  {
    door: 'OPENS',
    why: 'a tool that models call',
    permissions: [
      'aiplatform.googleapis.com/extensions.import', 'aiplatform.googleapis.com/extensions.update',
    ],
  },
  { door: 'OPENS', why: 'a remote model behind a connection, called by SQL', permissions: ['bigquery.googleapis.com/models.create'] },
  {
    door: 'OPENS',
    why: 'the identity that a remote model is called with',
    permissions: [
      'bigqueryconnection.googleapis.com/connections.create', 'bigqueryconnection.googleapis.com/connections.update',
    ],
  },
  { door: 'OPENS', why: 'any model in a pipeline', permissions: ['dataflow.googleapis.com/jobs.create'] },
  { door: 'OPENS', why: 'which models apps call with the project\'s key', permissions: ['firebasevertexai.googleapis.com/configs.update'] },
  {
    door: 'OPENS',
    why: 'which model a prompt of apps is sent to',
    permissions: [
      'firebasevertexai.googleapis.com/promptTemplates.create', 'firebasevertexai.googleapis.com/promptTemplates.update',
      'firebasevertexai.googleapis.com/promptTemplates.updateLock',
    ],
  },
  {
    door: 'OPENS',
    why: 'an agent that calls the model that it names',
    permissions: [
      'dialogflow.googleapis.com/agents.create', 'dialogflow.googleapis.com/agents.update', 'dialogflow.googleapis.com/companionAgents.create',
      'dialogflow.googleapis.com/companionAgents.update', 'ces.googleapis.com/agents.create', 'ces.googleapis.com/agents.update',
      'ces.googleapis.com/apps.create', 'ces.googleapis.com/apps.update', 'ces.googleapis.com/deployments.create',
      'ces.googleapis.com/deployments.update', 'ces.googleapis.com/apps.import',
    ],
  },
  {
    door: 'OPENS',
    why: 'an assistant that calls the model that it names',
    permissions: [
      'discoveryengine.googleapis.com/agents.create', 'discoveryengine.googleapis.com/agents.update',
      'discoveryengine.googleapis.com/assistants.create', 'discoveryengine.googleapis.com/assistants.update',
      'discoveryengine.googleapis.com/engines.create', 'discoveryengine.googleapis.com/engines.update',
    ],
  },
  {
    door: 'OPENS',
    why: 'a model of the caller\'s own for searches',
    permissions: [
      'discoveryengine.googleapis.com/dataStores.trainCustomModel', 'discoveryengine.googleapis.com/engines.tune',
      'discoveryengine.googleapis.com/models.tune',
    ],
  },
  {
    door: 'OPENS',
    why: 'an agent on data, with a model of Google',
    permissions: [
      'geminidataanalytics.googleapis.com/dataAgents.create', 'geminidataanalytics.googleapis.com/dataAgents.update',
    ],
  },
  {
    door: 'INVOKES_UNNAMED',
    why: 'a model over a bucket or table; managed models are held to the list, uploaded ones are not',
    permissions: [
      'aiplatform.googleapis.com/batchPredictionJobs.create',
    ],
  },
  { door: 'INVOKES_UNNAMED', why: 'calls an uploaded model', permissions: ['aiplatform.googleapis.com/endpoints.explain'] },
  {
    door: 'INVOKES_UNNAMED',
    why: 'the agent behind it calls what it wants',
    permissions: [
      'aiplatform.googleapis.com/reasoningEngines.query', 'aiplatform.googleapis.com/reasoningEngineRuntimeRevisions.query',
    ],
  },
  { door: 'INVOKES_UNNAMED', why: 'a tool with a model, or without one', permissions: ['aiplatform.googleapis.com/extensions.execute'] },
  {
    door: 'INVOKES_UNNAMED',
    why: 'runs the models that are compared',
    permissions: [
      'aiplatform.googleapis.com/evaluationRuns.create', 'aiplatform.googleapis.com/evaluationRuns.execute',
    ],
  },
  { door: 'INVOKES_UNNAMED', why: 'a judge model of the service', permissions: ['aiplatform.googleapis.com/locations.evaluateInstances'] },
  {
    door: 'INVOKES_UNNAMED',
    why: 'runs the embedding model of the corpus',
    permissions: [
      'aiplatform.googleapis.com/ragCorpora.create', 'aiplatform.googleapis.com/ragCorpora.query',
    ],
  },
  {
    door: 'INVOKES_UNNAMED',
    why: 'runs the parsing and embedding models over files',
    permissions: [
      'aiplatform.googleapis.com/ragFiles.import', 'aiplatform.googleapis.com/ragFiles.upload',
    ],
  },
  {
    door: 'INVOKES_UNNAMED',
    why: 'keeps a prompt for a model that is named in it',
    permissions: [
      'aiplatform.googleapis.com/cachedContents.create',
    ],
  },
  { door: 'INVOKES_UNNAMED', why: 'a model of the service writes memories', permissions: ['aiplatform.googleapis.com/memories.generate'] },
  {
    door: 'ENTITLES',
    why: 'buys a model of a partner',
    permissions: [
      'consumerprocurement.googleapis.com/orders.modify', 'consumerprocurement.googleapis.com/orders.place',
    ],
  },
  { door: 'ENTITLES', why: 'agrees to conditions of a partner', permissions: ['consumerprocurement.googleapis.com/consents.grant'] },
  { door: 'ENTITLES', why: 'tries a model of a partner', permissions: ['consumerprocurement.googleapis.com/freeTrials.create'] },
  {
    door: 'ENTITLES',
    why: 'hands out licences of assistants',
    permissions: [
      'consumerprocurement.googleapis.com/licensePools.assign', 'consumerprocurement.googleapis.com/licensePools.update',
    ],
  },
  { door: 'ENTITLES', why: 'agrees to conditions of features of models', permissions: ['aiplatform.googleapis.com/consents.update'] },
  {
    door: 'ENTITLES',
    why: 'buys capacity for a model, or gives it up',
    permissions: [
      'aiplatform.googleapis.com/provisionedThroughputs.cancel', 'aiplatform.googleapis.com/provisionedThroughputs.create',
      'aiplatform.googleapis.com/provisionedThroughputs.split', 'aiplatform.googleapis.com/provisionedThroughputs.update',
    ],
  },
  { door: 'ENTITLES', why: 'a service with other models', permissions: ['serviceusage.googleapis.com/services.enable'] },
  {
    door: 'ENTITLES',
    why: 'who may use the assistant',
    permissions: [
      'discoveryengine.googleapis.com/billingAccountLicenseConfigs.distribute',
      'discoveryengine.googleapis.com/billingAccountLicenseConfigs.retract', 'discoveryengine.googleapis.com/licenseConfigs.create',
      'discoveryengine.googleapis.com/licenseConfigs.update',
    ],
  },
  {
    door: 'ENTITLES',
    why: 'agrees to conditions for the project',
    permissions: [
      'discoveryengine.googleapis.com/projects.provision', 'discoveryengine.googleapis.com/projects.reportConsentChange',
    ],
  },
  {
    door: 'BEARS_KEY',
    why: 'a key with which the Gemini API is called, without an identity',
    permissions: [
      'apikeys.googleapis.com/keys.create', 'apikeys.googleapis.com/keys.getKeyString', 'apikeys.googleapis.com/keys.undelete',
      'apikeys.googleapis.com/keys.update',
    ],
  },
  {
    door: 'BEARS_KEY',
    why: 'a new or an old string of such a key',
    permissions: [
      'apikeys.googleapis.com/apiKeys.regenerate', 'apikeys.googleapis.com/apiKeys.revert',
    ],
  },
  {
    door: 'CHANGES_SCREENING',
    why: 'the least that prompts and answers are screened for',
    permissions: [
      'modelarmor.googleapis.com/floorSettings.update',
    ],
  },
  {
    door: 'CHANGES_SCREENING',
    why: 'what prompts and answers are screened for',
    permissions: [
      'modelarmor.googleapis.com/templates.create', 'modelarmor.googleapis.com/templates.delete', 'modelarmor.googleapis.com/templates.update',
    ],
  },
  {
    door: 'CHANGES_SCREENING',
    why: 'whether calls of MCP servers are screened',
    permissions: [
      'serviceusage.googleapis.com/contentsecuritypolicy.update',
    ],
  },
  {
    door: 'CHANGES_SCREENING',
    why: 'rules in words that agents are held to',
    permissions: [
      'aiplatform.googleapis.com/semanticGovernancePolicies.create', 'aiplatform.googleapis.com/semanticGovernancePolicies.delete',
      'aiplatform.googleapis.com/semanticGovernancePolicies.update',
    ],
  },
  {
    door: 'CHANGES_SCREENING',
    why: 'whether agents are judged by them',
    permissions: [
      'aiplatform.googleapis.com/semanticGovernancePolicyEngine.update',
    ],
  },
  {
    door: 'CHANGES_SCREENING',
    why: 'what an agent must not say or do',
    permissions: [
      'ces.googleapis.com/guardrails.create', 'ces.googleapis.com/guardrails.delete', 'ces.googleapis.com/guardrails.update',
    ],
  },
  { door: 'CHANGES_SCREENING', why: 'how endpoints and tools of agents are secured', permissions: ['ces.googleapis.com/securitySettings.update'] },
  {
    door: 'CHANGES_SCREENING',
    why: 'redaction and retention of conversations',
    permissions: [
      'dialogflow.googleapis.com/securitySettings.create', 'dialogflow.googleapis.com/securitySettings.delete',
      'dialogflow.googleapis.com/securitySettings.update',
    ],
  },
  { door: 'CHANGES_RECORD', why: 'whether prompts are kept', permissions: ['aiplatform.googleapis.com/cacheConfigs.update'] },
  {
    door: 'CHANGES_RECORD',
    why: 'what assistants may do, log and share',
    permissions: [
      'cloudaicompanion.googleapis.com/aiDevToolsSettings.create', 'cloudaicompanion.googleapis.com/aiDevToolsSettings.delete',
      'cloudaicompanion.googleapis.com/aiDevToolsSettings.update', 'cloudaicompanion.googleapis.com/codeToolsSettings.create',
      'cloudaicompanion.googleapis.com/codeToolsSettings.delete', 'cloudaicompanion.googleapis.com/codeToolsSettings.update',
      'cloudaicompanion.googleapis.com/dataSharingWithGoogleSettings.create',
      'cloudaicompanion.googleapis.com/dataSharingWithGoogleSettings.delete',
      'cloudaicompanion.googleapis.com/dataSharingWithGoogleSettings.update', 'cloudaicompanion.googleapis.com/geminiGcpEnablementSettings.create',
      'cloudaicompanion.googleapis.com/geminiGcpEnablementSettings.delete', 'cloudaicompanion.googleapis.com/geminiGcpEnablementSettings.update',
      'cloudaicompanion.googleapis.com/loggingSettings.create', 'cloudaicompanion.googleapis.com/loggingSettings.delete',
      'cloudaicompanion.googleapis.com/loggingSettings.update', 'cloudaicompanion.googleapis.com/releaseChannelSettings.create',
      'cloudaicompanion.googleapis.com/releaseChannelSettings.delete', 'cloudaicompanion.googleapis.com/releaseChannelSettings.update',
    ],
  },
  {
    door: 'REACHES_OUT',
    why: 'a tool of a Google MCP server; a rule of its own leaves approved servers open',
    permissions: [
      'mcp.googleapis.com/tools.call',
    ],
  },
  { door: 'REACHES_OUT', why: 'which MCP servers answer', permissions: ['serviceusage.googleapis.com/mcppolicy.update'] },
  {
    door: 'REACHES_OUT',
    why: 'a server that agents find',
    permissions: [
      'agentregistry.googleapis.com/services.create', 'agentregistry.googleapis.com/services.update',
      'agentregistry.googleapis.com/bindings.create', 'agentregistry.googleapis.com/bindings.update',
    ],
  },
  {
    door: 'REACHES_OUT',
    why: 'acts in another product',
    permissions: [
      'discoveryengine.googleapis.com/dataConnectors.executeAction', 'connectors.googleapis.com/actions.execute',
    ],
  },
  { door: 'USES', why: 'Gemini Enterprise', permissions: ['discoveryengine.googleapis.com/assistants.assist'] },
  { door: 'USES', why: 'answers of Agent Search', permissions: ['discoveryengine.googleapis.com/servingConfigs.answer'] },
  { door: 'USES', why: 'models that order answers', permissions: ['discoveryengine.googleapis.com/rankingConfigs.rank'] },
  { door: 'USES', why: 'models that see', permissions: ['visionai.googleapis.com/assets.analyze'] },
  { door: 'USES', why: 'answers of Agent Search', permissions: ['discoveryengine.googleapis.com/conversations.converse'] },
  {
    door: 'USES',
    why: 'audio made by a model',
    permissions: [
      'discoveryengine.googleapis.com/audioOverviews.create', 'discoveryengine.googleapis.com/podcasts.create',
    ],
  },
  {
    door: 'USES',
    why: 'notebooks with a model',
    permissions: [
      'discoveryengine.googleapis.com/notebooks.generateGuide', 'discoveryengine.googleapis.com/notebooks.interactSources',
    ],
  },
  { door: 'USES', why: 'ideas of a model', permissions: ['discoveryengine.googleapis.com/ideaForgeInstances.start'] },
  {
    door: 'USES',
    why: 'Gemini for Google Cloud',
    permissions: [
      'cloudaicompanion.googleapis.com/companions.generateChat', 'cloudaicompanion.googleapis.com/companions.generateCode',
    ],
  },
  {
    door: 'USES',
    why: 'Gemini Code Assist',
    permissions: [
      'cloudaicompanion.googleapis.com/instances.completeCode', 'cloudaicompanion.googleapis.com/instances.completeTask',
      'cloudaicompanion.googleapis.com/instances.generateCode', 'cloudaicompanion.googleapis.com/instances.generateText',
    ],
  },
  { door: 'USES', why: 'a licence of Gemini Code Assist', permissions: ['cloudaicompanion.googleapis.com/licenses.selfAssign'] },
  { door: 'USES', why: 'code by a model', permissions: ['businessaicode.googleapis.com/locations.generateContent'] },
  {
    door: 'USES',
    why: 'Gemini Cloud Assist',
    permissions: [
      'geminicloudassist.googleapis.com/agents.invoke', 'geminicloudassist.googleapis.com/instances.explain',
      'geminicloudassist.googleapis.com/investigationRevisions.run',
    ],
  },
  {
    door: 'USES',
    why: 'conversations about data',
    permissions: [
      'geminidataanalytics.googleapis.com/dataAgents.chat', 'geminidataanalytics.googleapis.com/locations.chat',
      'geminidataanalytics.googleapis.com/locations.useDataEngineeringAgent',
    ],
  },
  {
    door: 'USES',
    why: 'an agent that speaks to customers',
    permissions: [
      'ces.googleapis.com/sessions.bidiRunSession', 'ces.googleapis.com/sessions.runSession',
    ],
  },
  {
    door: 'USES',
    why: 'models that read documents',
    permissions: [
      'documentai.googleapis.com/processors.processBatch', 'documentai.googleapis.com/processors.processOnline',
      'documentai.googleapis.com/processorVersions.processBatch', 'documentai.googleapis.com/processorVersions.processOnline',
    ],
  },
  { door: 'USES', why: 'models that hear', permissions: ['speech.googleapis.com/recognizers.recognize'] },
  { door: 'USES', why: 'models that judge conversations', permissions: ['contactcenterinsights.googleapis.com/conversations.upload'] },
  {
    door: 'USES',
    why: 'Gemini in Security Operations',
    permissions: [
      'chronicle.googleapis.com/conversations.create', 'chronicle.googleapis.com/messages.create',
      'chronicle.googleapis.com/enrichmentAgent.execute',
    ],
  },
];

export const MODEL_DOORS: readonly ModelDoor[] = GROUPS.flatMap(({ permissions, ...door }) =>
  permissions.map((permission) => ({ permission, ...door })));

/** Doors that no deny policy can name; what to do about each is in the file of its service. */
export const MODEL_DOORS_NOT_DENIABLE: readonly string[] = [
  'batch.googleapis.com/jobs.create',
  'generativelanguage.googleapis.com/*.*',
  'networkservices.googleapis.com/agentGateways.update',
  'notebooks.googleapis.com/instances.create',
  'serviceusage.googleapis.com/apiKeys.create',
];
