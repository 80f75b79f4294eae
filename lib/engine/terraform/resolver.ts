import { entriesOf, isObject, JsonObject, own } from '../json';
import { unknownPart } from '../symbols';
import { Expression, parseText } from './expression';
import { FUNCTIONS } from './functions';
import { TerraformStack } from './stack';

/** What an attribute comes to that a provider works out, from the others of its element: `google_service_account.email`. */
export type Derivations = Readonly<Record<string, (attribute: (name: string) => string | undefined) => string | undefined>>;

/** How values of stacks are worked out. */
export interface ResolverOptions {
  /**
   * Values that are known from elsewhere, by what refers to them: `var.region`, `google_folder.prod.name`; with the name of the stack in
   * front for those of one: `gcp:google_folder.prod.name`.
   */
  readonly parameters?: Readonly<Record<string, string>>;

  readonly derivations?: Derivations;
}

/** Where `cdktf` puts what one stack reads of another. */
const OTHER_STACK = 'cross-stack-reference-input-';

/** The attribute by which a derivation asks for the id that an element is imported by: what was there before Terraform was is known before it is applied. */
export const IMPORTED = 'import.id';

/** How far references are followed. */
const DEEPEST = 40;

/** Works out values of stacks that are deployed together. What only a deployment can know becomes a part of the text that says so. */
export class Resolver {
  public constructor(private readonly stacks: readonly TerraformStack[], private readonly options: ResolverOptions = {}) {
  }

  /** A value with every reference in it resolved as far as it can be. */
  public resolve(value: unknown, stack: TerraformStack, depth = 0): unknown {
    if (typeof value === 'string') return value.includes('{') ? this.evaluate(parseText(value), stack, depth) : value;
    if (Array.isArray(value)) return value.map((item) => this.resolve(item, stack, depth));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.resolve(each, stack, depth)]));
  }

  private evaluate(expression: Expression, stack: TerraformStack, depth: number): unknown {
    switch (expression.kind) {
      case 'literal': return expression.value;
      case 'list': return expression.items.map((item) => this.evaluate(item, stack, depth));
      case 'object': return Object.fromEntries(expression.entries.map(([key, value]) => [key, this.evaluate(value, stack, depth)]));
      case 'text': return expression.parts.map((part) => typeof part === 'string' ? part : this.textOf(part, stack, depth)).join('');
      case 'call': return this.call(expression, stack, depth);
      case 'reference': return this.reference(expression, stack, depth);
      default: return this.unknown(expression.text, stack);
    }
  }

  private textOf(part: Expression, stack: TerraformStack, depth: number): string {
    const value = this.evaluate(part, stack, depth);
    return typeof value === 'object' ? this.unknown('text' in part ? part.text : 'a value', stack) : String(value);
  }

  private call({ name, args, text }: Expression & { kind: 'call' }, stack: TerraformStack, depth: number): unknown {
    const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    const values = args.map((arg) => this.evaluate(arg, stack, depth));
    return known?.(...values) ?? this.unknown(text, stack);
  }

  private reference({ path, text }: Expression & { kind: 'reference' }, stack: TerraformStack, depth: number): unknown {
    const { parameters = {} } = this.options;
    const given = [`${stack.name}:${text}`, text].find((name) => Object.hasOwn(parameters, name));
    if (given !== undefined) return parameters[given];
    const found = depth > DEEPEST ? undefined : this.find(path.map(String), stack, depth + 1);
    return found ?? this.unknown(text, stack);
  }

  /** What a path leads to; undefined if that is not known. */
  private find([head, ...rest]: readonly string[], stack: TerraformStack, depth: number): unknown {
    const { template } = stack;
    // the default of a variable counts for nothing, since whoever applies the stack may give another
    if (head === 'var') return undefined;
    if (head === 'local') return this.along(this.resolve(own(localsOf(template), rest[0]), stack, depth), rest.slice(1));
    if (head === 'data') return rest[0] === 'terraform_remote_state' ? this.output(rest.slice(1), depth) : undefined;
    const [name, attribute, ...further] = rest;
    const element = elementOf(template, head, name);
    if (!element || attribute === undefined) return undefined;
    if (own(element, 'count') !== undefined || own(element, 'for_each') !== undefined) return undefined;
    const written = own(element, attribute);
    if (written !== undefined) return this.along(this.resolve(written, stack, depth), further);
    return further.length > 0 ? undefined : this.derived(head, name, element, attribute, stack, depth);
  }

  private derived(
    type: string, elementName: string, element: JsonObject, attribute: string, stack: TerraformStack, depth: number,
  ): string | undefined {
    const { derivations = {} } = this.options;
    const derive = derivations[`${type}.${attribute}`];
    return derive?.((name) => {
      if (name === IMPORTED) return importedId(stack.template, `${type}.${elementName}`);
      const value = own(element, name) ?? (name === 'project' ? providerOf(stack.template, type, 'project') : undefined);
      const resolved = value === undefined ? undefined : this.resolve(value, stack, depth);
      return typeof resolved === 'string' || typeof resolved === 'number' ? String(resolved) : undefined;
    });
  }

  /** What another stack gives to this one. */
  private output([source, , name, ...further]: readonly string[], depth: number): unknown {
    if (!source?.startsWith(OTHER_STACK) || name === undefined) return undefined;
    const stack = this.stacks.find((each) => each.name === source.slice(OTHER_STACK.length));
    const value = stack && own(own(own(stack.template, 'output'), name), 'value');
    return value === undefined ? undefined : this.along(this.resolve(value, stack!, depth), further);
  }

  private along(value: unknown, path: readonly string[]): unknown {
    return path.reduce<unknown>((at, key) => Array.isArray(at) ? at[Number(key)] : isObject(at) ? own(at, key) : key === '0' ? at : undefined, value);
  }

  private unknown(text: string, { name }: TerraformStack): string {
    return unknownPart(this.stacks.length > 1 && name !== undefined ? `${text} of stack ${name}` : text);
  }
}

/** An element, whose attributes Terraform lets one write in a list of one. */
export function elementOf(template: JsonObject, type: string, name: string): JsonObject | undefined {
  const element = own(own(own(template, 'resource'), type), name);
  const only = Array.isArray(element) && element.length === 1 ? element[0] : element;
  return isObject(only) ? only : undefined;
}

/** The id in the `import` block of an element. */
function importedId(template: JsonObject, address: string): string | undefined {
  const blocks = [own(template, 'import') ?? []].flat();
  const id = blocks.map((block) => own(block, 'to') === address ? own(block, 'id') : undefined).find((each) => each !== undefined);
  return typeof id === 'string' && !id.includes('{') ? id : undefined;
}

function localsOf(template: JsonObject): unknown {
  const locals = own(template, 'locals');
  return Array.isArray(locals) ? Object.assign({}, ...locals) : locals;
}

/** What the one provider of a type of element sets by default. */
function providerOf(template: JsonObject, type: string, attribute: string): unknown {
  const given = own(own(template, 'provider'), type.slice(0, type.indexOf('_')));
  const all = [given ?? []].flat();
  return all.length === 1 ? own(all[0], attribute) : undefined;
}

/** The types and names of the elements of a stack. */
export function elementsOf(template: JsonObject): readonly (readonly [type: string, name: string])[] {
  return entriesOf(own(template, 'resource')).flatMap(([type, elements]) => entriesOf(elements).map(([name]) => [type, name] as const));
}
