import type * as cdktf from 'cdktf';
import { Construct, IConstruct } from 'constructs';
import { engineNotFound, notInTerraformStack, providerTooOld } from './errors';
import { escaped, urlencoded } from './terraform-text';
import { isUnresolved } from './tokens';
import { allowsOnlyBelow, highest, impliesAtLeast, lowerBoundOf } from './version-constraint';

/*
 * Elements of Terraform in the stack that the user made, by the engine of that stack: `cdktf`, or its successor CDK Terrain, `cdktn`.
 * This is the one file that knows them. Neither has to be installed, and neither is loaded before a stack of it is met.
 *
 * Both mark their stacks with the same symbol, so that it tells a stack from other constructs, but not the engine. The engine is named by
 * the type information that jsii leaves in every class, on the class of the engine from which the user's own class of stack descends.
 *
 * A folder of modules can hold an engine more than once (workspaces, links, pnpm), so the package that we would load is not always the one
 * of the stack. We take, in this order: the one that we load, where its TerraformStack is the very class; the one among all loaded modules
 * whose TerraformStack is the very class; and then any of that name, which is sound since an engine recognizes elements by symbols that all
 * copies share, and keeps its tokens in one table per process (`__cdktfTokenMap`) for that reason.
 */

/** What is used of an engine is the same in both, so the types of one stand for both. */
type Engine = typeof cdktf;

/** A provider of Terraform that elements need, with the lowest version that knows all their attributes. */
export interface ProviderRequirement {
  /** Its local name, such as `google`. */
  readonly name: string;
  /** Its address, such as `hashicorp/google`. */
  readonly source: string;
  /** A lower bound and nothing else, such as `>= 6.50.0`: whatever is newer is the user's choice. */
  readonly version: string;
}

export interface ElementOptions {
  readonly provider: ProviderRequirement;
  /** What has to be deployed before; of a construct that is no element itself, all resources, data sources and modules below it. */
  readonly dependsOn?: readonly IConstruct[];
  /** Whether Terraform refuses to destroy it. */
  readonly preventDestroy?: boolean;
}

const STACK = Symbol.for('cdktf/TerraformStack');
const RESOURCE = Symbol.for('cdktf/TerraformResource');
const DATA_SOURCE = Symbol.for('cdktf/TerraformDataSource');
const CDK_STACK = Symbol.for('@aws-cdk/core.Stack');
const TYPE_INFORMATION = Symbol.for('jsii.rtti');

/** The id of what holds the metadata of a stack. */
const COMMENT = 'sunkfence:comment';

/**
 * A resource in the stack of `scope`.
 *
 * @param attributes in snake_case, as Terraform's JSON has them; those that are undefined are left out. What is text is literal and comes out
 *   as it went in, apart from tokens of the engine. Objects, and lists of objects, are blocks: the providers that we emit for have maps in
 *   attributes that we do not use.
 */
export function addResource(
  scope: Construct, id: string, type: string, attributes: Readonly<Record<string, unknown>>, options: ElementOptions,
): Construct {
  const { engine, stack } = engineOf(scope);
  requireProvider(engine, stack, options.provider);
  const Resource = classesOf(engine).PlainResource;
  const resource = new Resource(scope, id, {
    terraformResourceType: type,
    terraformGeneratorMetadata: { providerName: options.provider.name },
    lifecycle: options.preventDestroy ? { preventDestroy: true } : undefined,
  }, literal(attributes) as Record<string, unknown>);
  deployAfter(resource, options.dependsOn ?? []);
  return resource;
}

/** Deploys a resource that `addResource` made after others, which may be made later than it. */
export function deployAfter(resource: Construct, constructs: readonly IConstruct[]): void {
  const { engine, stack } = engineOf(resource);
  (resource as InstanceType<Classes['PlainResource']>).after(dependable(engine, stack, constructs));
}

/** A reference to an attribute of a resource that `addResource` made, as a token of its engine. */
export function attributeOf(resource: Construct, attribute: string): string {
  return (resource as cdktf.TerraformResource).getStringAttribute(attribute);
}

/** The value encoded for a URL: at once where it is known, by Terraform's function of that name where it holds a token. */
export function urlencode(scope: Construct, value: string): string {
  return isUnresolved(value) ? engineOf(scope).engine.Fn.urlencode(value) : urlencoded(value);
}

/** Resources of a type at or below a construct, whoever made them, with their attributes as they will stand in the template, tokens unresolved. */
export function resourcesOfType(scope: IConstruct, type: string): { readonly resource: IConstruct; readonly attributes: Record<string, any> }[] {
  const resources = scope.node.findAll().filter((each) => RESOURCE in each) as IConstruct[] as cdktf.TerraformResource[];
  return resources.filter(({ terraformResourceType }) => terraformResourceType === type)
    .map((resource) => ({ resource, attributes: resource.toTerraform().resource[type][resource.friendlyUniqueId] }));
}

/** Writes into the comment of the synthesized template, under a key; what is there already is kept, object by object. */
export function addMetadata(scope: Construct, key: string, value: unknown): void {
  const { engine, stack } = engineOf(scope);
  // looked up in the tree, where another copy of this library may have put one
  const comment = stack.node.tryFindChild(COMMENT) ?? new (classesOf(engine).Comment)(stack, COMMENT);
  const { content } = comment as InstanceType<Classes['Comment']>;
  content[key] = merged(content[key], value);
}

/** The stack that a construct is in. */
export function terraformStackOf(scope: Construct): IConstruct {
  return engineOf(scope).stack;
}

// --- the engine of a stack

const engines = new WeakMap<object, Engine>();

/** The stack of a construct, and the package that made it. */
function engineOf(scope: Construct): { engine: Engine; stack: cdktf.TerraformStack } {
  const stack = [...scope.node.scopes].reverse().find((ancestor) => STACK in ancestor) as cdktf.TerraformStack | undefined;
  if (!stack) throw notInTerraformStack(scope.node.path, scope.node.scopes.some((ancestor) => CDK_STACK in ancestor));
  const { engineClass, name } = classOf(stack);
  let engine = engines.get(engineClass);
  if (!engine) engines.set(engineClass, engine = packageOf(engineClass, name));
  return { engine, stack };
}

/** The engine's own class, the last of that name among those that a stack descends from, and the name of the engine. */
function classOf(stack: object): { engineClass: object; name: string } {
  let found: { engineClass: object; name: string } | undefined;
  for (let prototype = Object.getPrototypeOf(stack); prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    const information = Object.getOwnPropertyDescriptor(prototype.constructor, TYPE_INFORMATION)?.value;
    const [, name] = /^([^.]+)\.TerraformStack$/.exec(information?.fqn ?? '') ?? [];
    if (name !== undefined) found = { engineClass: prototype.constructor, name };
  }
  if (!found) throw engineNotFound('unknown');
  return found;
}

function packageOf(engineClass: object, name: string): Engine {
  const own = tryRequire(name);
  if (own && own.TerraformStack === engineClass) return own;
  const file = new RegExp(`[\\\\/]${name}[\\\\/]lib[\\\\/]index\\.js$`);
  const loaded = Object.keys(require.cache ?? {}).filter((path) => file.test(path)).map((path) => require.cache[path]?.exports);
  const engine = loaded.find((each) => each?.TerraformStack === engineClass) ?? own;
  if (!engine) throw engineNotFound(name);
  return engine;
}

/** The names are written out, so that bundlers find the one that is there, and know the other as one that may be missing. */
function tryRequire(name: string): Engine | undefined {
  try {
    if (name === 'cdktf') return require('cdktf');
    if (name === 'cdktn') return require('cdktn');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
  }
  return undefined;
}

// --- elements

type Classes = ReturnType<typeof makeClasses>;

const classes = new WeakMap<Engine, Classes>();

function classesOf(engine: Engine): Classes {
  let made = classes.get(engine);
  if (!made) classes.set(engine, made = makeClasses(engine));
  return made;
}

function makeClasses(engine: Engine) {
  /** A resource whose attributes are given as Terraform's JSON has them. */
  class PlainResource extends engine.TerraformResource {
    private readonly earlier = new Set<object>([this]);

    public constructor(scope: Construct, id: string, config: cdktf.TerraformResourceConfig, private readonly attributes: Record<string, unknown>) {
      super(scope, id, config);
    }

    public after(elements: readonly cdktf.ITerraformDependable[]): void {
      const more = elements.filter((element) => !this.earlier.has(element));
      more.forEach((element) => this.earlier.add(element));
      if (more.length > 0) this.dependsOn = [...this.dependsOn ?? [], ...more.map((element) => engine.dependable(element))];
    }

    protected synthesizeAttributes() {
      return this.attributes;
    }

    /** For SYNTH_HCL_OUTPUT, where an engine asks what each value is. */
    protected synthesizeHclAttributes() {
      return inHcl(this.attributes);
    }
  }

  /** Something in the comment of the template. An element, since an override would be listed as one in the engine's own metadata. */
  class Comment extends engine.TerraformElement {
    public readonly content: Record<string, unknown> = {};

    public toTerraform() {
      return { '//': this.content };
    }
  }

  return { PlainResource, Comment };
}

/** Attributes with their texts escaped; tokens and what resolves itself stay. */
function literal(value: unknown): unknown {
  if (typeof value === 'string') return escaped(value);
  if (Array.isArray(value)) return value.map(literal);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, literal(each)]));
}

/** Attributes as an engine wants them when it writes HCL. */
function inHcl(attributes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined).map(([key, value]) => [key, inHclOne(value)]));
}

function inHclOne(value: unknown): unknown {
  if (isPlain(value)) return { value: inHcl(value), isBlock: true, type: 'struct', storageClassType: 'object' };
  if (Array.isArray(value) && value.some(isPlain)) {
    return { value: value.map((each) => inHcl(each)), isBlock: true, type: 'list', storageClassType: 'objectList' };
  }
  if (Array.isArray(value)) return { value, isBlock: false, type: 'list', storageClassType: `${typeof value[0]}List` };
  return { value, isBlock: false, type: 'simple', storageClassType: typeof value };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function merged(before: unknown, value: unknown): unknown {
  if (!isPlain(before) || !isPlain(value)) return value;
  return { ...before, ...Object.fromEntries(Object.entries(value).map(([key, each]) => [key, merged(before[key], each)])) };
}

/** What can stand in `depends_on`. Of another stack nothing can: that stack is deployed before this one. */
function dependable(engine: Engine, stack: cdktf.TerraformStack, constructs: readonly IConstruct[]): cdktf.ITerraformDependable[] {
  const elements = constructs.flatMap((construct) => construct.node.findAll())
    .filter((each) => RESOURCE in each || DATA_SOURCE in each || each instanceof engine.TerraformModule) as cdktf.TerraformElement[];
  for (const { cdktfStack } of elements) {
    if (cdktfStack !== stack) stack.addDependency(cdktfStack);
  }
  return [...new Set(elements)].filter(({ cdktfStack }) => cdktfStack === stack);
}

// --- providers

const requirements = new WeakMap<object, Map<string, string[]>>();

/**
 * Declares the provider in the template, whose version the user's own provider may declare, too: a class of `@cdktf/provider-…` by the one
 * version that it was generated from. Then theirs stays, and our bound is added where theirs does not imply it.
 *
 * An override of the stack, since of two elements that declare the same provider the later one would win. What is not known before all
 * elements are there is left to synthesis.
 */
function requireProvider(engine: Engine, stack: cdktf.TerraformStack, { name, source, version }: ProviderRequirement): void {
  const ofStack = requirements.get(stack) ?? new Map<string, string[]>();
  requirements.set(stack, ofStack);
  const bounds = ofStack.get(name);
  if (bounds) {
    bounds.push(version);
    return;
  }
  ofStack.set(name, [version]);
  const needed = () => highest(ofStack.get(name)!);
  const before = { ...overridden(stack, name) };
  const stated = () => {
    const providers = stack.allProviders().filter((provider) => provider.terraformResourceType === name);
    const versions = providers.map(({ terraformGeneratorMetadata: of }) => of?.providerVersion ?? of?.providerVersionConstraint);
    return {
      version: before.version ?? versions.find((each) => each !== undefined),
      source: before.source ?? providers.map((provider) => provider.terraformProviderSource).find((each) => each !== undefined),
    };
  };
  const joinedVersion = engine.Lazy.stringValue({ produce: () => joined(stated().version, needed()) });
  stack.addOverride(`terraform.required_providers.${name}.source`, engine.Lazy.stringValue({ produce: () => stated().source ?? source }));
  stack.addOverride(`terraform.required_providers.${name}.version`, joinedVersion);
  stack.node.addValidation({
    validate: () => {
      const after = overridden(stack, name)?.version;
      const given = after === joinedVersion ? stated().version : after;
      return given !== undefined && allowsOnlyBelow(given, lowerBoundOf(needed())) ? [providerTooOld(name, given, needed()).message] : [];
    },
  });
}

/** What overrides of the stack say of a provider. Engines show no way to read them, so a newer one may say nothing here. */
function overridden(stack: object, name: string): { version?: string; source?: string } | undefined {
  const { rawOverrides } = stack as { rawOverrides?: { terraform?: { required_providers?: Record<string, { version?: string; source?: string }> } } };
  return rawOverrides?.terraform?.required_providers?.[name];
}

function joined(stated: string | undefined, needed: string): string {
  if (stated === undefined) return needed;
  return impliesAtLeast(stated, lowerBoundOf(needed)) || allowsOnlyBelow(stated, lowerBoundOf(needed)) ? stated : `${stated}, ${needed}`;
}
