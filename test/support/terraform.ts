import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as cdktf from 'cdktf';
import * as cdktn from 'cdktn';

/** The engines that a stack can be of. What the tests use of them is the same in both, so the types of one stand for both. */
export const ENGINES = { cdktf, cdktn: cdktn as unknown as typeof cdktf };

export type EngineName = keyof typeof ENGINES;

export const ENGINE_NAMES = Object.keys(ENGINES) as EngineName[];

/** Where apps write. */
const OUTPUT = mkdtempSync(join(tmpdir(), 'terraform-'));
afterAll(() => rmSync(OUTPUT, { recursive: true, force: true }));

/** What an app writes for a stack. */
export interface Template {
  readonly '//': Record<string, any>;
  readonly 'resource'?: Record<string, Record<string, any>>;
  readonly 'terraform'?: { readonly required_providers?: Record<string, { readonly source?: string; readonly version?: string }> };
  readonly [part: string]: any;
}

/** A stack that a user could have made. */
export interface TestStack {
  readonly engine: typeof cdktf;
  readonly app: cdktf.App;
  readonly stack: cdktf.TerraformStack;
  /** What the app writes, after the engine's own validations. */
  synth(): Template;
}

/** A provider as the classes of `@cdktf/provider-google` 16.12.1 declare it. */
export const GOOGLE_PROVIDER: cdktf.TerraformProviderConfig = {
  terraformResourceType: 'google',
  terraformGeneratorMetadata: { providerName: 'google', providerVersion: '6.50.0', providerVersionConstraint: '~> 6.0' },
  terraformProviderSource: 'google',
};

/** An app with a stack by an engine, with the user's provider in it. */
export function terraformStack(name: EngineName, provider = GOOGLE_PROVIDER, id = 'Guardrails'): TestStack {
  const { app, stack, engine, synth } = bareTerraformStack(name, id);
  addProvider({ engine, stack }, provider);
  return { app, stack, engine, synth };
}

/** The user's provider. Its class is abstract to TypeScript; those that engines generate have attributes of their own. */
export function addProvider({ engine, stack }: Pick<TestStack, 'engine' | 'stack'>, provider = GOOGLE_PROVIDER): void {
  class Provider extends engine.TerraformProvider {}
  new Provider(stack, 'Provider', provider);
}

/** The same without a provider. */
export function bareTerraformStack(name: EngineName, id = 'Guardrails'): TestStack {
  const engine = ENGINES[name];
  const outdir = mkdtempSync(join(OUTPUT, 'app-'));
  const app = new engine.App({ outdir });
  const stack = new engine.TerraformStack(app, id);
  const synth = () => {
    app.synth();
    return JSON.parse(readFileSync(join(outdir, 'stacks', id, 'cdk.tf.json'), 'utf8'));
  };
  return { engine, app, stack, synth };
}

/** The template without what an engine says about itself: its version, and where in the tree each element is. */
export function withoutEngineMetadata(template: Template): Template {
  const { metadata: _, outputs: __, ...comment } = template['//'];
  const clean = (value: any): any => {
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '//').map(([key, each]) => [key, clean(each)]));
  };
  return { ...clean(template), '//': comment };
}
