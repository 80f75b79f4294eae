import { GuardrailPromise } from '../../../engine/promise';
import { Claim } from '../claim';
import { agentExecutionBoundary } from './agent-execution-boundary';
import { approvedModelEndpoints } from './approved-model-endpoints';
import { nonProdSecretIsolation } from './non-prod-secret-isolation';
import { prodDeleteDeny } from './prod-delete-deny';

const CONTROLS: Readonly<Record<string, (intent: any) => Claim[]>> = {
  AgentExecutionBoundary: agentExecutionBoundary,
  ApprovedModelEndpoints: approvedModelEndpoints,
  NonProdSecretIsolation: nonProdSecretIsolation,
  ProdDeleteDeny: prodDeleteDeny,
};

/** What a guardrail promises, as claims. */
export function claimsOf({ control, intent }: GuardrailPromise): Claim[] {
  return Object.hasOwn(CONTROLS, control) ? CONTROLS[control](intent).filter(({ permissions }) => permissions.length > 0) : [];
}
