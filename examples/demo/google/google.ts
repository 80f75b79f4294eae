// Acme on Google Cloud, for the demo.
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, DefaultTokenResolver, StringConcat, Tokenization } from 'cdktf';
import { Guardrail, GuardrailDocument, GuardrailDocumentKind, Organization, Verifier } from 'sunkfence/gcp';
import { BOUNDARY_RESOURCES, CONSTRAINT_CONDITION, NODE_QUOTAS, ROLE_PERMISSIONS } from '../../../lib/gcp/policy/quotas';
import { ACME_GOOGLE } from '../../acme-terraform/acme';
import { acmeApp } from '../../acme-terraform/acme-app';
import { DemoCloud, Effect, Room, ShownDocument } from '../cloud';
import { Control } from '../questions';
import { ANSWERS } from './requests';
import { DenyRule, nameOf, PROTECTION, unavailable, who } from './words';

const {
  DENY_POLICY, PRINCIPAL_ACCESS_BOUNDARY, POLICY_BINDING, ORGANIZATION_POLICY, CUSTOM_CONSTRAINT, CUSTOM_ROLE,
  ENTITLEMENT, IAM_MEMBER, SERVICE_PERIMETER, FLOOR_SETTING, LIEN,
} = GuardrailDocumentKind;

/** What each kind is called, and what Google counts of one. */
const KINDS: Readonly<Record<string, { readonly called: string; readonly size?: (content: any) => ShownDocument['size'] }>> = {
  [DENY_POLICY]: { called: 'deny', size: ({ rules }) => ({ used: rules.length, most: NODE_QUOTAS.denyRules.max, of: 'rules' }) },
  [PRINCIPAL_ACCESS_BOUNDARY]: {
    called: 'boundary', size: ({ details: { rules } }) => ({ used: rules.flatMap(({ resources }: any) => resources).length, most: BOUNDARY_RESOURCES.max, of: 'resources' }),
  },
  [POLICY_BINDING]: { called: 'binding' },
  [ORGANIZATION_POLICY]: { called: 'org policy' },
  [CUSTOM_CONSTRAINT]: { called: 'constraint', size: ({ condition }) => ({ used: condition.length, most: CONSTRAINT_CONDITION.max, of: 'characters' }) },
  [CUSTOM_ROLE]: { called: 'role', size: ({ permissions }) => ({ used: permissions.length, most: ROLE_PERMISSIONS.max, of: 'permissions' }) },
  [ENTITLEMENT]: { called: 'entitlement' },
  [IAM_MEMBER]: { called: 'grant' },
  [SERVICE_PERIMETER]: { called: 'perimeter' },
  [FLOOR_SETTING]: { called: 'floor' },
  [LIEN]: { called: 'lien' },
};

export const GOOGLE: DemoCloud = {
  name: 'Google',
  example: 'examples/acme-terraform',
  answers: ANSWERS,
  synthesize() {
    const outdir = mkdtempSync(join(tmpdir(), 'acme-'));
    try {
      const app = acmeApp(new App({ outdir }));
      const verifier = Verifier.fromApp(app, { organization: Organization.of(ACME_GOOGLE.tree) });
      const guardrails = app.node.findAll().filter((construct): construct is Guardrail => construct instanceof Guardrail);
      return {
        verifier,
        guardrails: guardrails.map((guardrail) => ({
          control: guardrail.constructor.name as Control,
          path: guardrail.node.path,
          gaps: guardrail.gaps,
          effects: guardrail.documents.flatMap((document) => effectsOf(document, guardrail)),
          documents: documentsOf(guardrail),
        })),
        room: roomOf(guardrails),
        aboutRoom: 'Each appearance of a principal counts. What other stacks attach is not in it; lower the limits by `quotas`.',
      };
    } finally {
      rmSync(outdir, { recursive: true });
    }
  },
};

const NODES: Readonly<Record<string, string>> = {
  [`organizations/${ACME_GOOGLE.organization}`]: 'the organization',
  [ACME_GOOGLE.folders.prod]: 'production',
  [ACME_GOOGLE.folders.nonProd]: 'non-production',
  '${google_folder.Prod.name}': 'production',
  '${google_folder.NonProd.name}': 'non-production',
};

/** A node by what Acme calls it, a token of a folder of Acme's as well. */
function nodeName(node: string, guardrail: Guardrail): string {
  const resolved: string = Tokenization.resolve(node, { scope: guardrail, resolver: new DefaultTokenResolver(new StringConcat()), preparing: false });
  return NODES[resolved] ?? resolved.replace('projects/', '');
}

const lastPart = (name: string) => name.split('/').pop()!;

function effectsOf({ kind, name, content, attachedTo: [node] }: GuardrailDocument, guardrail: Guardrail): Effect[] {
  const place = nodeName(node, guardrail);
  if (kind === DENY_POLICY) {
    return (content.rules as DenyRule[]).map((rule) => ({
      name: nameOf(rule),
      what: unavailable(nameOf(rule)),
      whom: who(rule),
      actions: new Set(rule.deny_rule.denied_permissions),
      place,
      isProtection: PROTECTION.includes(nameOf(rule)),
    }));
  }
  const one = { whom: 'everybody', actions: new Set<string>(), place, isProtection: false };
  if (kind === CUSTOM_CONSTRAINT) {
    const constraint = lastPart(name).replace(/^custom\.|\d?[0-9a-f]{8}$/g, '');
    return [{ ...one, name: constraint, what: unavailable(constraint) }];
  }
  if (kind === ORGANIZATION_POLICY) return lastPart(name).startsWith('custom.') ? [] : [{ ...one, name: lastPart(name), what: unavailable(lastPart(name)) }];
  if (kind === PRINCIPAL_ACCESS_BOUNDARY) return [{ ...one, name: 'boundary', what: unavailable(kind), whom: 'whom it is bound to' }];
  return kind === SERVICE_PERIMETER || kind === LIEN ? [{ ...one, name: kind.toLowerCase().replace('_', ' '), what: unavailable(kind) }] : [];
}

/** Policies that Google counts nothing of come together, by kind and node. */
function documentsOf(guardrail: Guardrail): ShownDocument[] {
  const rows = new Map<string, ShownDocument>();
  for (const { name, kind, content, attachedTo } of guardrail.documents) {
    const { called, size } = KINDS[kind];
    const on = attachedTo.map((node) => nodeName(node, guardrail)).join(', ');
    const short = lastPart(name).replace(/^google[-_]/, '');
    const key = size ? `${kind} ${name}` : `${kind} ${on}`;
    const before = rows.get(key);
    rows.set(key, { kind: called, on, name: before ? `${before.name}, ${short}` : short, ...(size ? { size: size(content) } : {}) });
  }
  return [...rows.values()];
}

/** What Google counts on a node: of all deny policies together. */
function roomOf(guardrails: readonly Guardrail[]): Room[] {
  const policies = guardrails.flatMap((guardrail) => guardrail.documents.filter(({ kind }) => kind === DENY_POLICY)
    .map(({ content, attachedTo: [node] }) => ({ node: nodeName(node, guardrail), rules: content.rules as DenyRule[] })));
  return [...new Set(policies.map(({ node }) => node))].flatMap((node) => {
    const rules = policies.filter((policy) => policy.node === node).flatMap((policy) => policy.rules);
    const principals = rules.flatMap(({ deny_rule: { denied_principals: denied, exception_principals: spared = [] } }) => [...denied, ...spared]);
    return [
      { node, of: 'deny rules', used: rules.length, reserved: 0, most: NODE_QUOTAS.denyRules.max },
      { node, of: 'principals in them', used: principals.length, reserved: 0, most: NODE_QUOTAS.denyPrincipals.max },
    ];
  });
}
