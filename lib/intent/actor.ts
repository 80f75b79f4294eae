/**
 * Who is an agent: the principals that a control constrains as agents, however a cloud recognizes them.
 *
 * Each cloud has its own class `Agents` with the selectors that its policies understand (a role path, a service account, a group);
 * a control takes only its own cloud's.
 */
export interface IAgents {
  /** The selection in one line, for documentation and messages, for example `roles and users under /agents/`. */
  readonly description: string;
}
