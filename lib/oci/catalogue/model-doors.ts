// The doors to models on OCI, permission by permission.
// Source: https://docs.oracle.com/iaas/Content/generative-ai/iam-policies.htm, https://docs.oracle.com/iaas/Content/generative-ai/add-api-permission.htm,
// https://docs.oracle.com/iaas/Content/generative-ai-agents/iam-policies.htm and https://docs.oracle.com/iaas/Content/data-science/using/policies.htm, seen 2026-11-20.

/** What a permission does at a door to models. */
export type Door =
  /** Calls a model of the service: a condition on `target.model.id` says which. */
  | 'CALLS'
  /** Calls a model, an agent or a deployment that no condition names. */
  | 'CALLS_UNNAMED'
  /** Makes or changes another way to a model: an import, a cluster, an endpoint, an agent, a container. */
  | 'OPENS'
  /** Calls with a key in place of an identity. */
  | 'BEARS_KEY'
  /** Changes what prompts and answers are screened for. */
  | 'CHANGES_SCREENING'
  /** Changes what is recorded or kept of calls. */
  | 'CHANGES_RECORD'
  /** Reaches out of a model: tools, connectors, stores. */
  | 'REACHES_OUT';

/** One permission at a door to models. */
export interface ModelDoor {
  /** The exact permission, `GENERATIVE_AI_CHAT`. */
  readonly permission: string;
  readonly door: Door;
  readonly why: string;
}

/** The variable by which a condition tells models apart. */
export const MODEL_VARIABLE = 'target.model.id';

/** Doors of one kind and for one reason. */
interface ModelDoors extends Omit<ModelDoor, 'permission'> {
  readonly permissions: readonly string[];
}

const GROUPS: readonly ModelDoors[] = [
  { door: 'CALLS', why: 'chat and responses of a model', permissions: ['GENERATIVE_AI_CHAT'] },
  { door: 'CALLS', why: 'embeddings of texts', permissions: ['GENERATIVE_AI_TEXT_EMBED'] },
  { door: 'CALLS', why: 'texts in the order of how well they answer', permissions: ['GENERATIVE_AI_TEXT_RERANK'] },
  { door: 'CALLS', why: 'texts and summaries of models of the older kind', permissions: ['GENERATIVE_AI_TEXT_GENERATE', 'GENERATIVE_AI_TEXT_SUMMARIZE'] },
  { door: 'CALLS_UNNAMED', why: 'an agent answers with the model that its maker chose', permissions: ['GENAI_AGENT_ENDPOINT_CHAT'] },
  { door: 'CALLS_UNNAMED', why: 'SQL out of a question, by the model of a store', permissions: ['GENERATIVE_AI_SQL_FROM_NL_GENERATE', 'GENERATE_AI_ENRICH_CREATE'] },
  { door: 'CALLS_UNNAMED', why: 'a model that somebody deployed', permissions: ['DATA_SCIENCE_MODEL_DEPLOYMENT_PREDICT'] },
  { door: 'OPENS', why: 'weights of any origin', permissions: ['DATA_SCIENCE_MODEL_CREATE', 'GENERATIVE_AI_IMPORTED_MODEL_CREATE'] },
  { door: 'OPENS', why: 'a model that was tuned, under a name of its own', permissions: ['GENERATIVE_AI_MODEL_CREATE', 'GENERATIVE_AI_MODEL_UPDATE'] },
  { door: 'OPENS', why: 'what an imported model says of itself', permissions: ['GENERATIVE_AI_IMPORTED_MODEL_UPDATE'] },
  {
    door: 'OPENS',
    why: 'machines for models of the tenancy alone; a quota shuts them for whole compartments',
    permissions: ['GENERATIVE_AI_DEDICATED_AI_CLUSTER_CREATE', 'GENERATIVE_AI_DEDICATED_AI_CLUSTER_UPDATE'],
  },
  { door: 'OPENS', why: 'a model answers at an address of its own', permissions: ['GENERATIVE_AI_ENDPOINT_CREATE'] },
  { door: 'OPENS', why: 'who reaches models from inside', permissions: ['GENERATIVE_AI_PRIVATE_ENDPOINT_CREATE', 'GENERATIVE_AI_PRIVATE_ENDPOINT_UPDATE'] },
  { door: 'OPENS', why: 'an agent with the model of its maker\'s choice', permissions: ['GENAI_AGENT_CREATE', 'GENAI_AGENT_UPDATE'] },
  { door: 'OPENS', why: 'an agent answers at an address of its own', permissions: ['GENAI_AGENT_ENDPOINT_CREATE'] },
  {
    door: 'OPENS',
    why: 'an application of the caller beside the models, which may be one itself',
    permissions: [
      'GENERATIVE_AI_HOSTED_APPLICATION_CREATE', 'GENERATIVE_AI_HOSTED_APPLICATION_UPDATE', 'GENERATIVE_AI_HOSTED_DEPLOYMENT_ARTIFACT_ADD',
      'GENERATIVE_AI_HOSTED_DEPLOYMENT_CREATE', 'GENERATIVE_AI_HOSTED_DEPLOYMENT_UPDATE',
    ],
  },
  { door: 'OPENS', why: 'a sandbox in which a model runs code', permissions: ['GENERATIVE_AI_CONTAINER_CREATE'] },
  {
    door: 'OPENS',
    why: 'a model of the catalogue answers, with code of its maker',
    permissions: ['DATA_SCIENCE_MODEL_DEPLOYMENT_ACTIVATE', 'DATA_SCIENCE_MODEL_DEPLOYMENT_CREATE', 'DATA_SCIENCE_MODEL_DEPLOYMENT_UPDATE'],
  },
  { door: 'BEARS_KEY', why: 'a key that calls models without an identity', permissions: ['GENERATIVE_AI_APIKEY_CREATE', 'GENERATIVE_AI_APIKEY_UPDATE'] },
  {
    door: 'BEARS_KEY',
    why: 'a key of another compartment, under the statements that are there',
    permissions: ['GENERATIVE_AI_APIKEY_MOVE'],
  },
  { door: 'CHANGES_SCREENING', why: 'moderation of an endpoint to inform, or off', permissions: ['GENERATIVE_AI_ENDPOINT_UPDATE'] },
  { door: 'CHANGES_SCREENING', why: 'guardrails and human input of an agent to inform, or off', permissions: ['GENAI_AGENT_ENDPOINT_UPDATE'] },
  {
    door: 'CHANGES_SCREENING',
    why: 'an endpoint, an agent or a cluster of another compartment, under the statements that are there',
    permissions: ['GENAI_AGENT_ENDPOINT_MOVE', 'GENAI_AGENT_MOVE', 'GENERATIVE_AI_DEDICATED_AI_CLUSTER_MOVE', 'GENERATIVE_AI_ENDPOINT_MOVE'],
  },
  {
    door: 'CHANGES_SCREENING',
    why: 'a model of another compartment, under the statements that are there',
    permissions: ['GENERATIVE_AI_IMPORTED_MODEL_MOVE', 'GENERATIVE_AI_MODEL_MOVE'],
  },
  {
    door: 'CHANGES_RECORD',
    why: 'how long conversations and responses are kept, and what is remembered',
    permissions: ['GENERATIVE_AI_PROJECT_DELETE', 'GENERATIVE_AI_PROJECT_MOVE', 'GENERATIVE_AI_PROJECT_UPDATE'],
  },
  { door: 'CHANGES_RECORD', why: 'a conversation with an agent, or its end', permissions: ['GENAI_AGENT_SESSION_DELETE', 'GENAI_AGENT_SESSION_END'] },
  { door: 'REACHES_OUT', why: 'functions, HTTP endpoints and SQL, with credentials of secrets', permissions: ['GENAI_AGENT_TOOL_CREATE', 'GENAI_AGENT_TOOL_UPDATE'] },
  {
    door: 'REACHES_OUT',
    why: 'from where an agent has its knowledge',
    permissions: [
      'GENAI_AGENT_DATA_INGESTION_JOB_CREATE', 'GENAI_AGENT_DATA_SOURCE_CREATE', 'GENAI_AGENT_DATA_SOURCE_UPDATE', 'GENAI_AGENT_KNOWLEDGE_BASE_CREATE',
      'GENAI_AGENT_KNOWLEDGE_BASE_UPDATE',
    ],
  },
  {
    door: 'REACHES_OUT',
    why: 'from where a store has its files, and as whom it asks databases',
    permissions: [
      'GENERATIVE_AI_SEMANTIC_STORE_CREATE', 'GENERATIVE_AI_SEMANTIC_STORE_UPDATE', 'GENERATIVE_AI_VECTORSTORE_CONNECTOR_CREATE',
      'GENERATIVE_AI_VECTORSTORE_CONNECTOR_UPDATE',
    ],
  },
];

/** Every permission at a door to models. */
export const MODEL_DOORS: readonly ModelDoor[] = GROUPS.flatMap(({ permissions, ...door }) =>
  permissions.map((permission) => ({ permission, ...door })));

/** AI services whose permissions no page was seen to print: shut by a verb and what is above it, unless the service is approved. */
export const MODEL_DOORS_BY_VERB: readonly { readonly resourceType: string; readonly verb: 'inspect' | 'use' | 'manage'; readonly why: string }[] = [
  { resourceType: 'ai-service-language-family', verb: 'inspect', why: 'translation, sentiments, entities and models of AI Language' },
  { resourceType: 'data-science-schedules', verb: 'use', why: 'training at a time that the caller chooses' },
];

/** What no deny statement reaches: explained in the catalogue under the service. */
export const MODEL_DOORS_NOT_DENIABLE: readonly string[] = [
  'Vision, Speech, Document Understanding and other AI services',
  'guardrails of a request',
  'proxy models',
];
