export * from './agent-execution-boundary';
export * from './agents';
export * from './approved-model-endpoints';
export * from './envelope';
export * from './guardrail';
export * from './guardrail-document';
export * from './non-prod-secret-isolation';
export * from './prod-delete-deny';
