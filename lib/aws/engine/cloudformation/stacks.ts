import { malformedTemplate } from '../../../core/errors';
import { entriesOf, isObject, Json, jsonPath, JsonObject, own, shown } from '../../../engine/json';
import { worldOf } from './imports';
import { Resolver, World } from './resolver';
import { Stack } from './stack';
import { together, unknown, unknownsIn } from './unknown';

/** How deep stacks may be inside of stacks. */
const MAX_NESTED = 8;

/** A template that is deployed, and where. */
export interface TemplateEntry {
  readonly template: unknown;

  /** Where it is deployed to; nothing where it is not known. */
  readonly account?: string;
  readonly region?: string;
  readonly stackName?: string;

  /** The file that it is in. */
  readonly file?: string;

  /** The values of its parameters; `Stack:Name` means one stack's. A default is no value: another one may be given at deployment. */
  readonly parameters?: Readonly<Record<string, string>>;

  /** What it may import from stacks that are not read. */
  readonly imports?: Readonly<Record<string, string>>;

  /** Finds the template of a stack inside of it. */
  readonly nestedTemplate?: NestedTemplateFinder;
}

/** Finds a template that another one deploys. */
export type NestedTemplateFinder = (asset: NestedAsset) => { readonly template: unknown; readonly file: string } | undefined;

/** Where metadata says that a template is, and the URL that it is uploaded to, as far as they are known. */
export interface NestedAsset {
  readonly path?: string;
  readonly url?: string;
}

/** A stack that is read, and why it may not be there. */
export interface ReadStack {
  readonly resolver: Resolver;
  readonly uncertain?: string;
}

/** The stacks of templates that are deployed together, with those inside of them, and a notice of what could not be read. */
export function stacksOf(entries: readonly TemplateEntry[]): { readonly stacks: ReadStack[]; readonly notices: string[] } {
  const stacks: ReadStack[] = [];
  const notices: string[] = [];
  const world = worldOf(() => stacks.map(({ resolver }) => resolver));
  const labels = labelsOf(entries);
  entries.forEach((entry, i) => {
    const { account, region, stackName, file, parameters, imports } = entry;
    const stack: Stack = {
      template: checkTemplate(entry.template, file),
      account,
      region,
      stackName,
      file,
      label: entries.length > 1 ? labels[i] : undefined,
      parameter: (name) => {
        const value = own(parameters, `${stackName}:${name}`) ?? own(parameters, name);
        return typeof value === 'string' ? value : undefined;
      },
      imports,
    };
    const resolver = new Resolver(stack, world);
    stacks.push({ resolver, uncertain: changedBy(resolver, notices) });
  });
  // each of those is there before one is looked into, since one may import from another
  entries.forEach((entry, i) => addNested(stacks[i], { entry, stacks, notices, world, files: [] }));
  notices.push(...strayParameters(entries).map((name) => `no template has the parameter ${name}, whose value was given`));
  return { stacks, notices };
}

/** Parameters that were given and that nothing has. */
function strayParameters(entries: readonly TemplateEntry[]): string[] {
  const given = new Set(entries.flatMap(({ parameters = {} }) => Object.keys(parameters)));
  const known = new Set(entries.flatMap(({ template, stackName }) => entriesOf(own(template, 'Parameters')).flatMap(([name]) => [name, `${stackName}:${name}`])));
  return [...given].filter((name) => !known.has(name));
}

/** One label per template; no two are the same, since what is not known is told apart by them. */
function labelsOf(entries: readonly TemplateEntry[]): string[] {
  const names = entries.map(({ stackName, file }) => stackName ?? file ?? 'template');
  const candidates = names.map((name, i) => names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${entries[i].file ?? i + 1})`);
  return candidates.map((name, i) => candidates.indexOf(name) === i ? name : `${name} #${i + 1}`);
}

/** What is carried from a stack to those inside of it. */
interface Reading {
  readonly entry: TemplateEntry;
  readonly stacks: ReadStack[];
  readonly notices: string[];
  readonly world: World;

  /** The files of the stacks around it. */
  readonly files: readonly string[];
}

function addNested({ resolver, uncertain }: ReadStack, reading: Reading): void {
  const { entry, stacks, notices, world, files } = reading;
  const { stack } = resolver;
  for (const [id, resource] of entriesOf(stack.template.Resources)) {
    if (own(resource, 'Type') !== 'AWS::CloudFormation::Stack') continue;
    const exists = resolver.exists(resource);
    if (exists === false) continue;
    const nested = findNested(id, resource, resolver, entry);
    if (!nested || files.includes(nested.file) || files.length >= MAX_NESTED) {
      notices.push(`the stack ${id} of ${titleOf(resolver)} deploys a template that is not here and was not read`);
      continue;
    }
    const inside = new Resolver({
      ...stack,
      template: checkTemplate(nested.template, nested.file),
      file: nested.file,
      stackName: undefined,
      label: stack.label === undefined ? id : `${stack.label}/${id}`,
      parameter: (parameter) => parameterOfNested(id, parameter, resolver, nested.template),
    }, world);
    resolver.nested.set(id, inside);
    const conditional = exists === true ? undefined : `the condition ${String(own(resource, 'Condition'))} of its stack depends on ${exists}`;
    const read = { resolver: inside, uncertain: uncertain ?? conditional ?? changedBy(inside, notices) };
    stacks.push(read);
    addNested(read, { ...reading, files: [...files, nested.file] });
  }
}

function findNested(id: string, resource: unknown, resolver: Resolver, entry: TemplateEntry) {
  const path = own(own(resource, 'Metadata'), 'aws:asset:path');
  const url = resolver.property(id, 'TemplateURL');
  return entry.nestedTemplate?.({
    path: typeof path === 'string' ? path : undefined,
    url: typeof url === 'string' ? url : undefined,
  });
}

/** What the outer template gives, or the default of the inner one: nobody else can give another value. */
function parameterOfNested(id: string, parameter: string, resolver: Resolver, template: unknown): Json | undefined {
  const parameters = resolver.property(id, 'Parameters');
  if (typeof parameters === 'string') return parameters;
  const given = own(parameters, parameter) as Json | undefined ?? own(own(own(template, 'Parameters'), parameter), 'Default') as Json | undefined;
  if (Array.isArray(given)) return given.join(',');
  if (typeof given === 'object' && given !== null) return unknown(together(unknownsIn(given)) || resolver.named(`the parameter ${parameter} of ${id}`));
  return given === undefined || given === null ? undefined : String(given);
}

/** What is a template, as far as it is looked into. */
function checkTemplate(template: unknown, file: string | undefined): JsonObject {
  const fail = (path: string, allowed: string, given: unknown) => malformedTemplate(allowed, shown(given), file === undefined ? path : `${path} of ${file}`);
  if (!isObject(template)) throw fail('$', 'an object with Resources', template);
  for (const section of ['Resources', 'Parameters', 'Outputs', 'Conditions', 'Mappings', 'Metadata']) {
    const value = own(template, section);
    if (value !== undefined && !isObject(value)) throw fail(jsonPath(section), 'an object', value);
  }
  for (const [id, resource] of entriesOf(template.Resources)) {
    if (id.startsWith('Fn::')) continue;
    if (!isObject(resource) || typeof own(resource, 'Type') !== 'string') throw fail(jsonPath('Resources', id), 'an object with a Type', resource);
    const properties = own(resource, 'Properties');
    if (properties !== undefined && !isObject(properties)) throw fail(jsonPath('Resources', id, 'Properties'), 'an object', properties);
  }
  return template;
}

/** Transforms of AWS that leave policies, roles and users as they are; others may do anything. */
const HARMLESS_TRANSFORM = /^AWS::(LanguageExtensions|Serverless-.*|CodeDeployBlueGreen|SecretsManager-.*)$/;

/** Where a macro is given all that stands beside it. */
const SECTIONS = ['Resources', 'Mappings', 'Conditions', 'Outputs', 'Parameters'];

/** Why what a template makes may differ from what stands in it. */
function changedBy(resolver: Resolver, notices: string[]): string | undefined {
  const { template } = resolver.stack;
  const beside = [template, ...SECTIONS.map((section) => own(template, section))].map((section) => own(section, 'Fn::Transform') ?? []);
  const transforms = [template.Transform ?? [], ...beside].flat();
  const found = transforms.find((transform) => typeof transform !== 'string' || !HARMLESS_TRANSFORM.test(transform));
  if (found === undefined) return undefined;
  const given = typeof found === 'string' ? found : own(found, 'Name');
  const transform = typeof given === 'string' ? given : 'Fn::Transform';
  notices.push(`the transform ${transform} of ${titleOf(resolver)} may change what was read`);
  return `the transform ${transform} may change it`;
}

/** How a stack is called in a notice. */
export function titleOf(resolver: Resolver): string {
  const { file, label, stackName } = resolver.stack;
  return file ?? label ?? stackName ?? 'the template';
}
