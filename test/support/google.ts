import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { GuardrailDocument } from '../../lib/gcp';
import { Guardrail } from '../../lib/gcp/guardrail';
import { Gate } from '../../lib/intent';

export const ORGANIZATION = `organizations/${ACME_GOOGLE.organization}`;

/** What every guardrail of Acme's has on Google Cloud: a gate that opens for people, and the organization. */
export const GATED = {
  organization: ORGANIZATION,
  gate: Gate.approval({ approvers: [ACME_GOOGLE.approvers] }),
  breakGlassAccount: ACME_GOOGLE.breakGlass,
};

/** A service account as deny policies name it. */
export const v2 = (email: string) => `principal://iam.googleapis.com/projects/-/serviceAccounts/${email}`;

/** Documents of a kind. */
export function documentsOf(guardrail: Guardrail, kind: string): GuardrailDocument[] {
  return guardrail.documents.filter((document) => document.kind === kind);
}

/** A rule of the deny policies by its name. */
export function ruleOf(guardrail: Guardrail, name: string): any {
  const rules = documentsOf(guardrail, 'DENY_POLICY').flatMap(({ content }) => content.rules as any[]);
  return rules.find(({ description }) => description === name)?.deny_rule;
}

/** Organization policies by their constraints. */
export function orgPoliciesOf(guardrail: Guardrail): Record<string, any> {
  return Object.fromEntries(documentsOf(guardrail, 'ORGANIZATION_POLICY').map(({ content }) => [content.name.split('/policies/')[1], content.spec]));
}
