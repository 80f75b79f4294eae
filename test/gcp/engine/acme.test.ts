/** Acme's stack, synthesized by both engines, judged and proved. */
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App } from 'cdktf';
import { acmeApp } from '../../../examples/acme-terraform/acme-app';
import { readDirectory } from '../../../lib/engine/terraform/directory';
import { Verifier } from '../../../lib/gcp/engine/verifier';
import { ACME } from '../../support/acme-google';

const directory = mkdtempSync(join(tmpdir(), 'acme-google-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const app = acmeApp(new App({ outdir: directory }));
const verifier = Verifier.fromApp(app, { organization: ACME });

const PROD = 'agent-coder@acme-prod.iam.gserviceaccount.com';
const NON_PROD = 'agent-coder@acme-nonprod.iam.gserviceaccount.com';
const outcome = (email: string, permission: string, project: string, more: object = {}) => verifier.decide({ principal: `serviceAccount:${email}`, permission, project, ...more }).outcome;

test('everything that the guardrails promise is proved', () => {
  const proofs = verifier.proveAll();
  expect(proofs.filter((proof) => proof.outcome !== 'PROVED').map(({ guardrail, claim, explanation }) => `${guardrail}: ${claim}: ${explanation}`)).toEqual([]);
  expect(proofs.length).toBeGreaterThanOrEqual(55);
  expect(new Set(proofs.map(({ guardrail }) => guardrail)).size).toBe(6);
});

test.each([
  ['an agent deletes a bucket of production', PROD, 'storage.googleapis.com/buckets.delete', 'acme-prod', 'DENIED'],
  ['the break-glass account does', 'break-glass@acme-prod.iam.gserviceaccount.com', 'storage.googleapis.com/buckets.delete', 'acme-prod', 'ALLOWED'],
  ['the pipeline does not', 'deploy-pipeline@acme-prod.iam.gserviceaccount.com', 'storage.googleapis.com/buckets.delete', 'acme-prod', 'DENIED'],
  ['the pipeline changes a bucket', 'deploy-pipeline@acme-prod.iam.gserviceaccount.com', 'storage.googleapis.com/buckets.update', 'acme-prod', 'ALLOWED'],
  ['the application writes', 'orders-app@acme-prod.iam.gserviceaccount.com', 'storage.googleapis.com/objects.create', 'acme-prod', 'ALLOWED'],
  ['an agent looks', PROD, 'storage.googleapis.com/buckets.list', 'acme-prod', 'ALLOWED'],
  ['an agent takes a token', PROD, 'iam.googleapis.com/serviceAccounts.getAccessToken', 'acme-prod', 'DENIED'],
  ['an agent of non-production reads a secret of production', NON_PROD, 'secretmanager.googleapis.com/versions.access', 'acme-prod', 'DENIED'],
  ['an agent of non-production goes elsewhere', NON_PROD, 'storage.googleapis.com/objects.get', 'somebody-else', 'DENIED'],
  ['an agent of non-production builds', NON_PROD, 'storage.googleapis.com/buckets.create', 'acme-nonprod', 'ALLOWED'],
] as const)('%s', (_, who, permission, project, expected) => expect(outcome(who, permission, project, { request: { from: project } })).toBe(expected));

test('a model that is not approved is not called, by whomever', () => {
  const model = (name: string) => outcome('orders-app@acme-prod.iam.gserviceaccount.com', 'aiplatform.googleapis.com/endpoints.predict', 'acme-prod', { orgPolicy: { constraint: 'vertexai.allowedModels', value: `publishers/google/models/${name}:predict` } });
  expect([model('gemini-2.5-pro'), model('gemini-2.5-flash')]).toEqual(['ALLOWED', 'DENIED']);
});

test('the policies deny all that they denied, and without one of the stack something is lost', () => {
  const [stack] = readDirectory(directory);
  const template: any = JSON.parse(JSON.stringify(stack.template));
  expect(verifier.implies(verifier).outcome).toBe('PROVED');
  const [[name]] = Object.entries<any>(template.resource.google_iam_deny_policy).filter(([key]) => key.startsWith('ProdDeleteDeny_') && !key.includes('BreakGlass'));
  delete template.resource.google_iam_deny_policy[name];
  const lost = Verifier.fromTemplate(template, { organization: ACME }).implies(verifier);
  expect(lost.outcome).toBe('REFUTED');
  expect(verifier.decide(lost.counterexample!).outcome).toBe('DENIED');
});

test.each(['ProdDeleteDeny', 'NonProdSecretIsolation', 'ApprovedModelEndpoints'])('without a rule of %s that binds everybody, one of its promises breaks', (control) => {
  const outdir = join(directory, control);
  const alone = Verifier.fromApp(acmeApp(new App({ outdir }), [control]), { organization: ACME });
  const claims = alone.promises().filter(({ expectation }) => expectation === undefined);
  expect(claims.filter((claim) => alone.prove(claim).outcome !== 'PROVED')).toEqual([]);
  const [{ template }] = readDirectory(outdir);
  const policies = Object.entries<any>((template as any).resource.google_iam_deny_policy);
  const kept = policies.flatMap(([key, { rules }]) => rules.flatMap((rule: any, i: number) => {
    if (!rule.deny_rule.denied_principals.includes('principalSet://goog/public:all')) return [];
    const without: any = JSON.parse(JSON.stringify(template));
    without.resource.google_iam_deny_policy[key].rules[i].deny_rule.denied_permissions = [];
    const verifierWithout = Verifier.fromTemplate(without, { organization: ACME });
    return claims.every((claim) => verifierWithout.prove(claim).outcome === 'PROVED') ? [`${key}: ${rule.description}`] : [];
  }));
  expect(kept).toEqual([]);
}, 120_000);
