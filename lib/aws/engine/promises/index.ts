import { Expectation } from '../../../decision';
import { GuardrailPromise } from '../../../engine/promise';
import { Claim } from '../claim';
import { UNDECIDED } from '../exceptions/regardless';
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

/**
 * What a guardrail promises, as claims.
 *
 * Those that something stays available are about the policies of that guardrail alone, which the intent names: two guardrails on one target
 * may each leave open what the other shuts.
 */
export function claimsOf(promise: GuardrailPromise): Claim[] {
  const claims = CONTROLS[promise.control];
  return claims ? claims(promise.intent).map(withoutUndecided).filter(isAboutSomething) : [];
}

/** What AWS lists as not restricted by service control policies. */
const BEYOND = ['mechanicalturk:*'];

/** What identity providers ask for, whom no promise is about. */
const BY_PROVIDERS = ['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];

function withoutUndecided(claim: Claim): Claim {
  const asked = claim.actions.filter((action) => !BY_PROVIDERS.includes(action));
  if (claim.expectation === Expectation.AVAILABLE) return { ...claim, actions: asked };
  // what policies do not decide nobody can promise to be refused
  const actions = asked.filter((action) => !UNDECIDED.includes(action));
  return actions.includes('*') ? { ...claim, actions, exceptActions: [...new Set([...claim.exceptActions ?? [], ...UNDECIDED, ...BEYOND])] } : { ...claim, actions };
}

/** Whether a claim leaves any of its actions: an envelope may hold only what other claims speak of. */
function isAboutSomething({ actions, exceptActions = [] }: Claim): boolean {
  return !actions.every((action) => exceptActions.includes(action));
}
