import { IAgents } from './actor';
import { ControlOptions } from './control';
import { Environment } from './environment';

/** What `AgentExecutionBoundary` takes on every cloud. */
export interface AgentExecutionBoundaryOptions extends ControlOptions {
  /** Who is an agent. */
  readonly agents: IAgents;

  /**
   * Which environment the agents act in. An envelope that changes things is refused in production.
   *
   * @default Environment.PRODUCTION
   */
  readonly environment?: Environment;
}
