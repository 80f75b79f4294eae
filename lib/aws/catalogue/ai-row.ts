/** What an action does at a door to models. */
export type Door =
  /** Calls a model by its ARN, and knows `bedrock:GuardrailIdentifier`. */
  | 'INVOKES'
  /** Runs a model, and cannot be held to a guardrail. */
  | 'INVOKES_UNGUARDED'
  /** Makes or changes another way to a model: a copy, an import, a deployment, a router, an agent, a flow. */
  | 'OPENS'
  /** Changes which models the account may use. */
  | 'ENTITLES'
  /** Calls with an API key in place of a signed request. */
  | 'BEARS_TOKEN'
  /** Changes a guardrail, or where one is enforced. */
  | 'CHANGES_GUARDRAIL'
  /** Changes what is recorded or retained of calls. */
  | 'CHANGES_RECORD'
  /** Lets AWS reach out for the caller: tools, web search, foreign tokens. */
  | 'REACHES_OUT';

/** One action at a door to models. */
export interface ModelDoor {
  /** The exact action. */
  readonly action: string;
  readonly door: Door;
  /** Whether it is authorized on the model or the inference profile, so that a policy can tell which. */
  readonly scoped: boolean;
  readonly why: string;
}

/** An AI service that is open or shut as a whole. */
export interface AiService {
  /** The prefix of its actions. */
  readonly service: string;
  readonly family: 'MODEL_RUNTIME' | 'ASSISTANT' | 'PERCEPTION' | 'MCP_AND_TOOLS';
  /** Actions, with wildcards at the end of a verb, by which the service is used. */
  readonly uses: readonly string[];
}
