import { IAgents } from './actor';
import { Asset } from './asset';
import { ControlOptions } from './control';
import { EnvironmentTag } from './environment';

/** What `ProdDeleteDeny` takes on every cloud. */
export interface ProdDeleteDenyOptions extends ControlOptions {
  /** Who is an agent. Agents lose the deletion of data inside a store, too, which applications keep. */
  readonly agents: IAgents;

  /**
   * What is protected.
   *
   * @default - every class of asset
   */
  readonly assets?: Asset[];

  /**
   * Who deploys: the identities whose ordinary work replaces resources. They keep the calls that a deployment needs and that the
   * cloud cannot tell from weakening (changing a database, replacing a function); what destroys data is denied to them, too. None of them may be an agent.
   *
   * @default - nobody keeps these calls
   */
  readonly deployers?: string[];

  /**
   * Protects only what is not proven to be non-production by this tag, for accounts that mix both.
   *
   * @default - everything below the targets is production
   */
  readonly unlessTagged?: EnvironmentTag;
}
