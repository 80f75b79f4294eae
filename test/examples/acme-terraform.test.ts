import { execFileSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join, resolve } from 'path';
import { App } from 'cdktf';
import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { acmeApp, GUARDRAILS } from '../../examples/acme-terraform/acme-app';
import { withoutEngineMetadata } from '../support/terraform';

const folder = mkdtempSync(join(tmpdir(), 'acme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A permission as deny policies name it, or as roles do. */
const PERMISSION = /^([\w-]+(?:\.googleapis\.com\/|\.))([\w.*]+)$/;

const written = (outdir: string) => readFileSync(join(outdir, 'stacks/google/cdk.tf.json'), 'utf8');

function synthesized(guardrails?: readonly string[]): string {
  const outdir = mkdtempSync(join(folder, 'out-'));
  acmeApp(new App({ outdir }), guardrails).synth();
  return written(outdir);
}

/** The app in a process of its own, as `npm run synth` runs it, with no program in reach. */
function run(env: Record<string, string> = {}): string {
  const outdir = mkdtempSync(join(folder, 'run-'));
  const tsx = join(dirname(require.resolve('tsx/package.json')), 'dist/cli.mjs');
  execFileSync(process.execPath, [tsx, 'app.ts'], {
    cwd: resolve(__dirname, '../../examples/acme-terraform'),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { PATH: '', HOME: folder, CDKTF_OUTDIR: outdir, ...env },
  });
  return written(outdir);
}

/** Long lists of permissions a line per service, so that a snapshot of thousands can be read, and a change of it reviewed. */
function inGroups(value: unknown): unknown {
  if (Array.isArray(value) && value.length > 10 && value.every((each) => PERMISSION.test(each))) {
    const groups = new Map<string, string[]>();
    for (const permission of value as string[]) {
      const [, service, name] = PERMISSION.exec(permission)!;
      groups.set(service, [...groups.get(service) ?? [], name]);
    }
    return [...groups].map(([service, names]) => `${service} ${names.join(' ')}`);
  }
  if (Array.isArray(value)) return value.map(inGroups);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inGroups(each)]));
}

test('the stack on Google Cloud is what it was', () => {
  expect(inGroups(withoutEngineMetadata(JSON.parse(synthesized())))).toMatchSnapshot();
});

test('the same bytes each time, and without Terraform', () => {
  expect(synthesized()).toBe(synthesized());
  expect(run()).toBe(synthesized());
});

test('ACME_GUARDRAILS says which guardrails to make', () => {
  expect(run({ ACME_GUARDRAILS: '' })).toBe(synthesized([]));
  expect(run({ ACME_GUARDRAILS: GUARDRAILS.map((name) => ` ${name} `).join(',') })).toBe(synthesized());
  expect(() => run({ ACME_GUARDRAILS: 'ProdDeletDeny' })).toThrow('ACME_GUARDRAILS must name guardrails, got `ProdDeletDeny`');
});

test('what Acme has is there in any case, by its identifiers', () => {
  const { resource, import: imports } = JSON.parse(synthesized([]));
  const { folders, projects } = ACME_GOOGLE;
  expect(imports.map(({ id }: { id: string }) => id)).toEqual([...Object.values(folders), ...Object.values(projects).map(({ id }) => id)]);
  const project = (reference: string) => resource.google_project[/^\$\{google_project\.(\w+)\./.exec(reference)![1]].project_id;
  const emails = Object.values<any>(resource.google_service_account).map((of) => `${of.account_id}@${project(of.project)}.iam.gserviceaccount.com`);
  const { agents, mcpServers, workload, breakGlass, pipeline, orders } = ACME_GOOGLE;
  expect(emails.sort()).toEqual([...Object.values(agents), ...Object.values(mcpServers), workload, breakGlass, pipeline, orders].sort());
  expect(Object.values<any>(resource.google_project_iam_member).map(({ role }) => role)).toEqual(Array(4).fill('roles/owner'));
});
