// What is asked on every cloud: what should be out of reach, and what has to go on.

/** A question in words that fit every cloud. */
export interface Question {
  readonly asks: string;
  readonly ordinary?: boolean;
}

/** By the guardrail that it is about. */
export const QUESTIONS = {
  ProdDeleteDeny: {
    database: { asks: 'An agent deletes the orders database' },
    key: { asks: 'A developer destroys the key of the orders' },
    object: { asks: 'An agent deletes an object of production' },
    settings: { asks: 'A developer changes the database by hand' },
    unapproved: { asks: 'An approver deletes the database, and nobody has agreed' },
    approved: { asks: 'The same through the gate, when another has agreed', ordinary: true },
    look: { asks: 'An agent looks at the database', ordinary: true },
    log: { asks: 'An agent reads the log of the application', ordinary: true },
    pipeline: { asks: 'The pipeline goes on deploying', ordinary: true },
    application: { asks: 'The application deletes a cart', ordinary: true },
  },
  ApprovedModelEndpoints: {
    unlisted: { asks: 'An agent calls a model that is not listed' },
    unscreened: { asks: 'An agent calls a listed model without the guardrail' },
    otherDoor: { asks: 'The application takes another door to models' },
    own: { asks: 'A developer runs a model of their own' },
    listed: { asks: 'An agent calls a listed model, as it should', ordinary: true },
    list: { asks: 'A developer looks at the models', ordinary: true },
  },
  NonProdSecretIsolation: {
    secret: { asks: 'An agent of non-production reads a secret of production' },
    key: { asks: 'It decrypts with the key of production\'s secrets' },
    stranger: { asks: 'Somebody outside Acme reads configuration of production' },
    own: { asks: 'An agent of non-production reads a secret of its own', ordinary: true },
    application: { asks: 'The application reads its secret', ordinary: true },
    security: { asks: 'The security tooling\'s records are read', ordinary: true },
  },
  AgentExecutionBoundary: {
    fence: { asks: 'A developer takes the boundary off an agent' },
    become: { asks: 'An agent becomes the application' },
    mcp: { asks: 'An MCP server reads what is outside its envelope' },
    others: { asks: 'An agent of non-production runs code as somebody else' },
    artifact: { asks: 'An MCP server reads an artifact', ordinary: true },
    build: { asks: 'An agent of non-production makes a function of its own', ordinary: true },
  },
} satisfies Record<string, Record<string, Question>>;

/** The guardrails, in the order in which they are shown. */
export type Control = keyof typeof QUESTIONS;

/** A question as one cloud puts it. */
export interface Asked {
  /** What people call who asks, and what it is about. */
  readonly who: string;
  readonly what: string;
  /** The action, or the permission. */
  readonly call: string;
  readonly request: object;
}

/** Every question as a cloud puts it; where there is no such request on the cloud, the reason. */
export type Answers = { readonly [C in Control]: Readonly<Record<keyof (typeof QUESTIONS)[C], Asked | string>> };

/** The questions of a guardrail with what a cloud makes of them. */
export function answersOf(answers: Answers, control: Control): (Question & { readonly answer: Asked | string })[] {
  const own: Readonly<Record<string, Asked | string>> = answers[control];
  return Object.entries<Question>(QUESTIONS[control]).map(([id, question]) => ({ ...question, answer: own[id] }));
}
