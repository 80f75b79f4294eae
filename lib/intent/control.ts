import { Exemption } from './exemption';
import { Gate } from './gate';

/** The controls, in every cloud under the same name. */
export enum Control {
  /** An agent stays in its envelope and cannot raise its rights or touch the fence. */
  AGENT_EXECUTION_BOUNDARY = 'AgentExecutionBoundary',

  /** Only the listed models, endpoints and AI services can be used. */
  APPROVED_MODEL_ENDPOINTS = 'ApprovedModelEndpoints',

  /** Production cannot be destroyed, nor what protects it be weakened. */
  PROD_DELETE_DENY = 'ProdDeleteDeny',

  /** A non-production identity cannot come by a production secret. */
  NON_PROD_SECRET_ISOLATION = 'NonProdSecretIsolation',
}

/** What every control takes. */
export interface ControlOptions {
  /**
   * Whether, and for whom, what the control makes unavailable can still be done.
   *
   * @default Gate.UNAVAILABLE
   */
  readonly gate?: Gate;

  /**
   * Who is not bound for a while, and why.
   *
   * @default - nobody
   */
  readonly exemptions?: Exemption[];
}
