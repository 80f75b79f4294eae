/** The gaps of the guardrails of Google Cloud, for the pages of the controls: as Acme has them, and those that other props open. */
import { App, TerraformStack } from 'cdktf';
import { Environment } from 'sunkfence';
import type { Gap } from 'sunkfence';
import { AgentExecutionBoundary, Agents, ApprovedModelEndpoints, Envelope, Guardrail, NonProdSecretIsolation, ProdDeleteDeny } from 'sunkfence/gcp';
import { ACME_GOOGLE } from '../examples/acme-terraform/acme';
import { acmeApp, GUARDRAILS } from '../examples/acme-terraform/acme-app';
import { code, table } from './markdown';

const NOT_DENIABLE = 'not-deniable-';

/** The text of each page, by the name of the control. */
export function gapsOfGoogleControls(): ReadonlyMap<string, string> {
  const guardrails = acmeApp(new App({ outdir: '/nowhere' })).node.findAll().filter((construct): construct is Guardrail => construct instanceof Guardrail);
  const other = variants();
  return new Map(GUARDRAILS.map((name) => {
    const gaps = distinct(guardrails.filter((guardrail) => guardrail.constructor.name === name).flatMap((guardrail) => guardrail.gaps));
    const known = gaps.map(({ id }) => id);
    const more = other[name].map(({ when, guardrail }) => ({ when, own: distinct(guardrail.gaps).filter(({ id }) => !known.includes(id)) }));
    return [name, [
      'As Acme has it:',
      gapTable(gaps),
      ...more.filter(({ own }) => named(own).length > 0).flatMap(({ when, own }) => [`${when}:`, gapTable(own)]),
      notDeniable(gaps),
    ].join('\n\n')];
  }));
}

function variants(): Readonly<Record<string, readonly { readonly when: string; readonly guardrail: Guardrail }[]>> {
  const stack = (id: string) => new TerraformStack(new App({ outdir: '/nowhere' }), id);
  const { folders, agents, tag, models } = ACME_GOOGLE;
  const organization = `organizations/${ACME_GOOGLE.organization}`;
  const coder = Agents.ofServiceAccounts([agents.coderInProd]);
  return {
    AgentExecutionBoundary: [{
      when: 'With agents that are a group',
      guardrail: new AgentExecutionBoundary(stack('Group'), 'AgentBoundary', {
        organization,
        attachTo: folders.nonProd,
        environment: Environment.NON_PRODUCTION,
        envelope: Envelope.LOOK_ONLY,
        agents: Agents.ofPrincipals(['principalSet://goog/group/agents@acme.example']),
      }),
    }],
    ApprovedModelEndpoints: [{
      when: 'Without `projects`',
      guardrail: new ApprovedModelEndpoints(stack('Unscreened'), 'Models', { organization, attachTo: folders.prod, approvedModels: [models.geminiPro] }),
    }],
    NonProdSecretIsolation: [{
      when: 'Without `accessPolicy` and `nonProductionProjects`',
      guardrail: new NonProdSecretIsolation(stack('Open'), 'Secrets', { organization, production: [folders.prod], nonProduction: [folders.nonProd] }),
    }],
    ProdDeleteDeny: [{
      when: 'With `unlessTagged`, and without `projects`',
      guardrail: new ProdDeleteDeny(stack('Mixed'), 'ProdDeleteDeny', {
        organization, attachTo: folders.prod, agents: coder, unlessTagged: { key: tag.key, nonProductionValues: [tag.nonProd] },
      }),
    }],
  };
}

const distinct = (gaps: readonly Gap[]) => [...new Map(gaps.map((gap) => [gap.id, gap])).values()];

const named = (gaps: readonly Gap[]) => gaps.filter(({ id }) => !id.startsWith(NOT_DENIABLE));

const gapTable = (gaps: readonly Gap[]) => table(
  ['gap', 'what stays possible', 'for whom', 'what to add'],
  named(gaps).map(({ id, possible, byWhom, add }) => [code(id), possible, byWhom, add]),
);

function notDeniable(gaps: readonly Gap[]): string {
  const count = gaps.length - named(gaps).length;
  return `Beside these, ${count} gaps whose names begin with \`${NOT_DENIABLE}\`: permissions that matter here and that [no deny policy can name](../catalogue/google/not-deniable.md).`;
}
