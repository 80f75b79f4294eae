import { App, Stack } from 'aws-cdk-lib';
import { ACME } from './acme';
import { agentRoles, nonProdBoundary, prodBoundary, workloadRole } from './agent-accounts';
import { approvedModelEndpoints, nonProdSecretIsolation, prodDeleteDeny } from './organization';

/** The guardrails that Acme's app can have, each by itself. */
export const GUARDRAILS = ['AgentExecutionBoundary', 'ApprovedModelEndpoints', 'ProdDeleteDeny', 'NonProdSecretIsolation'] as const;

/**
 * Acme's app: the organization's policies in the management account, the agents' roles in the two accounts where they work.
 *
 * @param guardrails which of them to make; the roles are there in any case
 */
export function acmeApp(app: App, guardrails: readonly string[] = GUARDRAILS): App {
  const unknown = guardrails.filter((name) => !(GUARDRAILS as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`ACME_GUARDRAILS must name guardrails, got \`${unknown.join(', ')}\`; known are ${GUARDRAILS.join(', ')}`);

  const { region, accounts } = ACME;
  const organization = new Stack(app, 'AcmeOrganization', { env: { account: accounts.management, region } });
  const prod = new Stack(app, 'AcmeProd', { stackName: 'agent-guardrails', env: { account: accounts.prod, region } });
  const nonProd = new Stack(app, 'AcmeNonProd', { stackName: 'agent-guardrails', env: { account: accounts.nonProd, region } });

  agentRoles(prod);
  agentRoles(nonProd);
  workloadRole(nonProd);

  if (guardrails.includes('ProdDeleteDeny')) prodDeleteDeny(organization);
  if (guardrails.includes('ApprovedModelEndpoints')) approvedModelEndpoints(organization);
  if (guardrails.includes('NonProdSecretIsolation')) nonProdSecretIsolation(organization);
  if (guardrails.includes('AgentExecutionBoundary')) {
    prodBoundary(prod, organization);
    nonProdBoundary(nonProd, organization);
  }
  return app;
}
