import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Generative AI Agents. */
export const generativeAiAgents: ServiceCatalogue = {
  service: 'generative-ai-agents',
  source: 'https://docs.oracle.com/iaas/Content/generative-ai-agents/iam-policies.htm',
  seen: '2026-09, in the extract of agregory999/oci-policy-analysis',
  resourceTypes: [
    'genai-agent', 'genai-agent-data-ingestion-job', 'genai-agent-data-source', 'genai-agent-endpoint', 'genai-agent-family',
    'genai-agent-knowledge-base', 'genai-agent-session', 'genai-agent-tool', 'genai-agent-work-request',
  ],
  rows: [
    { permission: 'GENAI_AGENT_CREATE', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'an agent with knowledge bases of its maker\'s choice' },
    { permission: 'GENAI_AGENT_DATA_INGESTION_JOB_CREATE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'files into what an agent looks up' },
    { permission: 'GENAI_AGENT_DATA_INGESTION_JOB_DELETE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the record of a job' },
    { permission: 'GENAI_AGENT_DATA_SOURCE_DELETE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'an agent loses where its knowledge comes from' },
    { permission: 'GENAI_AGENT_DATA_SOURCE_MOVE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the data source leaves the compartment and what is denied in it' },
    { permission: 'GENAI_AGENT_DATA_SOURCE_UPDATE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'which buckets an agent\'s knowledge comes from' },
    { permission: 'GENAI_AGENT_DELETE', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the agent' },
    { permission: 'GENAI_AGENT_ENDPOINT_CREATE', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'an agent answers at an address of its own' },
    { permission: 'GENAI_AGENT_ENDPOINT_DELETE', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'applications lose their agent' },
    { permission: 'GENAI_AGENT_ENDPOINT_MOVE', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the endpoint leaves the compartment and what is denied in it' },
    { permission: 'GENAI_AGENT_ENDPOINT_UPDATE', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'guardrails and human input of an agent lowered or switched off' },
    { permission: 'GENAI_AGENT_KNOWLEDGE_BASE_DELETE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'what an agent looks up' },
    { permission: 'GENAI_AGENT_KNOWLEDGE_BASE_MOVE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the knowledge base leaves the compartment and what is denied in it' },
    { permission: 'GENAI_AGENT_KNOWLEDGE_BASE_UPDATE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'name and index of what an agent looks up' },
    { permission: 'GENAI_AGENT_MOVE', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the agent leaves the compartment and what is denied in it' },
    { permission: 'GENAI_AGENT_SESSION_DELETE', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'a conversation' },
    { permission: 'GENAI_AGENT_SESSION_END', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'ends a conversation of somebody else' },
    { permission: 'GENAI_AGENT_SESSION_READ', asset: Asset.AI_ASSETS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'what was said in a conversation' },
    { permission: 'GENAI_AGENT_SESSION_UPDATE', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'name of a conversation' },
    { permission: 'GENAI_AGENT_TOOL_CREATE', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'an agent calls functions, HTTP endpoints and SQL with credentials of secrets' },
    { permission: 'GENAI_AGENT_TOOL_DELETE', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'an agent loses a tool' },
    { permission: 'GENAI_AGENT_TOOL_UPDATE', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what a tool calls, and with whose credentials' },
    { permission: 'GENAI_AGENT_UPDATE', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'instructions, model and knowledge of an agent' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
