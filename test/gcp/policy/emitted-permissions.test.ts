import { ACME_GOOGLE } from '../../../examples/acme-terraform/acme';
import { AgentExecutionBoundary, Agents, ApprovedModelEndpoints, Envelope, NonProdSecretIsolation, ProdDeleteDeny } from '../../../lib/gcp';
import { Guardrail } from '../../../lib/gcp/guardrail';
import { operatorsIn } from '../../../lib/gcp/policy/deny-policy';
import { isDeniable } from '../../../lib/gcp/policy/deny-support';
import { tryParsePrincipal } from '../../../lib/gcp/policy/principals';
import { DENY_OPERATORS } from '../../../lib/gcp/policy/quotas';
import { Environment } from '../../../lib/intent';
import { documentsOf, GATED, v2 } from '../../support/google';
import { googleStack } from '../../support/google-stack';

const { folders, agents: { coderInNonProd, coderInProd }, pipeline, models } = ACME_GOOGLE;
const { stack } = googleStack();

const guardrails: Guardrail[] = [
  new ProdDeleteDeny(stack, 'Delete', {
    ...GATED,
    attachTo: folders.prod,
    agents: Agents.ofServiceAccounts([coderInProd]),
    deployers: [v2(pipeline)],
    unlessTagged: { key: ACME_GOOGLE.tag.key, nonProductionValues: [ACME_GOOGLE.tag.nonProd] },
  }),
  new AgentExecutionBoundary(stack, 'Boundary', {
    ...GATED,
    attachTo: folders.nonProd,
    environment: Environment.NON_PRODUCTION,
    agents: Agents.ofServiceAccounts([coderInNonProd]),
    envelope: Envelope.BUILD_AND_DEPLOY,
  }),
  new ApprovedModelEndpoints(stack, 'Models', { ...GATED, attachTo: folders.prod, approvedModels: [models.geminiPro], approvedMcpServers: ['bigquery.googleapis.com'] }),
  new NonProdSecretIsolation(stack, 'Secrets', { ...GATED, production: [folders.prod], nonProduction: [folders.nonProd] }),
];

const rules: [string, any][] = guardrails.flatMap((guardrail) => documentsOf(guardrail, 'DENY_POLICY')
  .flatMap(({ name, content }) => content.rules.map((rule: any): [string, any] => [`${name} ${rule.description}`, rule.deny_rule])));

test('every guardrail denies something', () => {
  expect(rules.length).toBeGreaterThan(20);
});

test.each(rules)('%s names permissions that Google takes, each once, and not in both lists', (_, rule) => {
  const { denied_permissions: denied, exception_permissions: except = [] } = rule;
  expect([...denied, ...except].filter((name: string) => !isDeniable(name))).toEqual([]);
  expect(new Set([...denied, ...except]).size).toBe(denied.length + except.length);
});

test.each(rules)('%s names principals that Google takes, each once, and not in both lists', (_, rule) => {
  const { denied_principals: denied, exception_principals: except = [] } = rule;
  expect([...denied, ...except].filter((name: string) => !tryParsePrincipal(name))).toEqual([]);
  expect(new Set([...denied, ...except]).size).toBe(denied.length + except.length);
});

test.each(rules)('%s spares Google\'s service agents wherever everybody is denied', (_, rule) => {
  if (!rule.denied_principals.includes('principalSet://goog/public:all')) return expect(rule.denied_principals.length).toBeGreaterThan(0);
  return expect(rule.exception_principals).toContain('principalSet://cloudresourcemanager.googleapis.com/organizations/123456789012/type/ServiceAgent');
});

test.each(rules.filter(([, { denial_condition }]) => denial_condition))('%s has a condition on tags or on tools, within Google\'s count', (_, { denial_condition: { expression } }) => {
  expect(operatorsIn(expression)).toBeLessThanOrEqual(DENY_OPERATORS.max);
  expect(expression).toMatch(/^!?\(?resource\.match(Tag|TagId)\(|^resource\.service != |^api\.getAttribute\('mcp\./);
  expect(expression).not.toMatch(/request\.time|resource\.name/);
});
