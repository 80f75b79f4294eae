/**
 * What Terraform makes of Acme's CDKTF app, as far as it can be tried here: with a `terraform` binary, that it reads the templates and evaluates
 * everything in them; and with Google's provider at hand, that the provider takes them (`terraform validate`). What is not at hand is said.
 *
 * TERRAFORM names another binary. Terraform finds providers by its own means: a registry, TF_PLUGIN_CACHE_DIR, or mirrors in TF_CLI_CONFIG_FILE.
 */
import { execFileSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import * as cdktf from 'cdktf';
import * as cdktn from 'cdktn';
import { GUARDRAILS } from '../examples/acme-terraform/acme-app';
import { addResource, attributeOf, urlencode } from '../lib/core/terraform';
import { check, expectNone, finish, skip } from './checks';

const TERRAFORM = process.env.TERRAFORM ?? 'terraform';
const APP = 'examples/acme-terraform';
const NO_BINARY = `there is no ${TERRAFORM}; install Terraform, or name it in TERRAFORM`;
const PROVIDER_MISSING = /could not connect to|no such host|Failed to query available provider packages|Failed to install provider/;

const RESOURCE_REFERENCE = /\b(google_\w+)\.([A-Za-z]\w*)((?:\.\w+)*)/g;

/** Texts that Terraform would read as templates if nobody escaped them, and such that look like it. */
const TEXTS = ['${x}', '$${x}', '%{ if x }', '%%{x}', '$', '%', '${', '}', '"${x}"', '\\${x}\n', '<<EOT', 'a ${b} %{c} $${d} ${e', "resource.matchTag('1/k', 'v') && !(x == \"${y}\")"];

const temporary = mkdtempSync(join(tmpdir(), 'terraform-check-'));
try {
  const there = hasBinary();
  for (const [name, engine] of Object.entries({ cdktf, cdktn: cdktn as unknown as typeof cdktf })) {
    if (there) check(`Terraform gives back texts of ${name} as they were written`, () => giveBack(name, engine));
    else skip(`texts of ${name} through Terraform`, NO_BINARY);
  }
  for (const guardrails of [undefined, ...GUARDRAILS]) {
    const name = guardrails === undefined ? 'Acme' : `Acme with ${guardrails} alone`;
    const outdir = join(temporary, guardrails ?? 'all');
    check(`${name} synthesizes`, () => synth(outdir, guardrails));
    for (const stack of existsSync(outdir) ? stacksIn(outdir) : []) {
      const template = readTemplate(outdir, stack);
      if (there) {
        check(`Terraform reads the stack ${stack} of ${name}`, () => terraform(folder(`${outdir}-read/${stack}`, withoutBackend(template)), 'providers'));
        check(`Terraform evaluates the stack ${stack} of ${name}, and has its texts as they were meant`, () => evaluate(`${outdir}-evaluate/${stack}`, template));
        validate(`terraform validate of the stack ${stack} of ${name}`, `${outdir}-validate/${stack}`, template);
      } else {
        skip(`Terraform on the stack ${stack} of ${name}`, NO_BINARY);
      }
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
finish('terraform');

type Json = any;

function hasBinary(): boolean {
  try {
    execFileSync(TERRAFORM, ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function synth(outdir: string, guardrails: string | undefined): void {
  mkdirSync(outdir);
  const { ACME_GUARDRAILS: _, ...env } = process.env;
  execFileSync(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), 'app.ts'], {
    cwd: APP,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, CDKTF_OUTDIR: outdir, ...(guardrails !== undefined && { ACME_GUARDRAILS: guardrails }) },
  });
}

/** Our own elements, with such texts alone, in blocks and lists, and around references. */
function giveBack(name: string, engine: typeof cdktf): void {
  const stack = new engine.TerraformStack(new engine.App({ outdir: join(temporary, `${name}-out`) }), 'Texts');
  const provider = { name: 'google', source: 'hashicorp/google', version: '>= 6.50.0' };
  const first = addResource(stack, 'First', 'google_texts', { list: TEXTS, blocks: TEXTS.map((text) => ({ text })) }, { provider });
  const id = attributeOf(first, 'id');
  addResource(stack, 'Second', 'google_texts', { around: TEXTS.map((text) => `${text}${id}${text}`), encoded: urlencode(stack, `a/${id}`) }, { provider, dependsOn: [first] });
  const { google_texts__First: one, google_texts__Second: other } = apply(join(temporary, name), stack.toTerraform());
  expectSame([
    ...TEXTS.map((text, i): [string, Json] => [text, one.output.list[i]]),
    ...TEXTS.map((text, i): [string, Json] => [text, one.output.blocks[i].text]),
    ...TEXTS.map((text, i): [string, Json] => [`${text}${one.id}${text}`, other.output.around[i]]),
    [encodeURIComponent(`a/${one.id}`), other.output.encoded],
  ]);
}

function expectSame(pairs: [string, Json][]): void {
  expectNone(pairs.filter(([meant, has]) => meant !== has).map(([meant, has]) => `\`${meant}\` became \`${has}\``));
}

function stacksIn(outdir: string): string[] {
  return readdirSync(join(outdir, 'stacks'));
}

function readTemplate(outdir: string, stack: string): Json {
  return JSON.parse(readFileSync(join(outdir, 'stacks', stack, 'cdk.tf.json'), 'utf8'));
}

/** The state of a stack is somewhere that this machine has no business with. */
function withoutBackend(template: Json): Json {
  const { backend: _, ...terraformBlock } = template.terraform;
  return { ...template, terraform: terraformBlock };
}

function folder(path: string, template: Json): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'main.tf.json'), JSON.stringify(template, null, 2));
  return path;
}

function terraform(cwd: string, ...args: string[]): string {
  return execFileSync(TERRAFORM, [...args, '-no-color'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e8,
    env: { ...process.env, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', TF_INPUT: '0' },
  });
}

// --- everything but the provider: each resource becomes one that Terraform has built in, with the attributes as its input

/** What Terraform has of each resource. */
function apply(path: string, template: Json): Record<string, { id: string; output: Json }> {
  const builtIn = (text: string) => text.replace(RESOURCE_REFERENCE, (_, type, id, attributes) => `terraform_data.${type}__${id}${attributes && '.id'}`);
  const replaced = Object.fromEntries(resourcesOf(template).map(([id, { '//': _, depends_on, lifecycle, ...input }]) => [
    id, { input: inTexts(input, (text) => (isExpression(text) ? builtIn(text) : text)), depends_on: depends_on?.map(builtIn), lifecycle },
  ]));
  const at = folder(path, { resource: { terraform_data: replaced } });
  terraform(at, 'init');
  terraform(at, 'apply', '-auto-approve');
  const { values } = JSON.parse(terraform(at, 'show', '-json'));
  return Object.fromEntries(values.root_module.resources.map((resource: Json) => [resource.name, resource.values]));
}

function resourcesOf(template: Json): [string, Json][] {
  return Object.entries<Json>(template.resource).flatMap(([type, ofType]) =>
    Object.entries<Json>(ofType).map(([id, resource]): [string, Json] => [`${type}__${id}`, resource]));
}

function evaluate(path: string, template: Json): void {
  const applied = apply(path, template);
  expectSame(resourcesOf(template).flatMap(([id, { '//': _, depends_on: __, lifecycle: ___, ...given }]) => literals(given, applied[id].output)));
}

/** Every text without references, as it is meant, and what Terraform has in its place. */
function literals(given: Json, has: Json): [string, Json][] {
  if (typeof given === 'string') return isExpression(given) ? [] : [[given.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{'), has]];
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, each]) => literals(each, has?.[key]));
}

/** Whether Terraform evaluates something in a text. */
function isExpression(text: string): boolean {
  return /\$\{|%\{/.test(text.replace(/\$\$\{|%%\{/g, ''));
}

function inTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => inTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inTexts(each, change)]));
}

// --- the provider

function validate(name: string, path: string, template: Json): void {
  const at = folder(path, withoutBackend(template));
  try {
    terraform(at, 'init');
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    if (!PROVIDER_MISSING.test(`${stdout}${stderr}`)) return check(name, () => { throw error; });
    return skip(name, 'Terraform cannot find hashicorp/google; give it a registry or a mirror (TF_CLI_CONFIG_FILE)');
  }
  check(name, () => terraform(at, 'validate'));
}
