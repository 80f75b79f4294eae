// Follows what a template refers to, as far as it is sure what CloudFormation will make of it. What is not sure becomes a string that says
// what would have to be known; see `unknownPart`.

import { malformedFunction } from '../../../core/errors';
import { Json, jsonPath, own, shown } from '../../../engine/json';
import { evaluateCondition } from './conditions';
import { FUNCTIONS, isFunction } from './intrinsics';
import { pseudoParameter } from './pseudo-parameters';
import { EXACT_TYPES, PROPERTY_DEFAULTS, RESOURCE_NAMES } from './resource-names';
import { Section, Stack } from './stack';
import { finishedText, isKnown, plainText, together, unknown, unknownsIn } from './unknown';

/** How deep values, and what they refer to, may be nested; no template that CloudFormation takes comes near. */
const MAX_DEPTH = 200;

/** Stands for a value while it is looked for. */
const PENDING = Symbol('pending');

/** What the stacks that are read together share. */
export interface World {
  /** How deep the value that is being resolved is nested. */
  depth: number;

  /** What a stack imports by a name; an unknown value where none of the others is sure to export it. */
  imported(name: string, by: Resolver): Json;
}

/** Whether something holds; a phrase of what would have to be known where it is not sure. */
export type Truth = boolean | string;

/** Resolves the values of one stack. */
export class Resolver {
  /** The stacks inside of this one that could be read, by the names of the resources that make them. */
  public readonly nested = new Map<string, Resolver>();

  /** Where the value is that is being resolved. */
  private at: readonly string[] = [];
  private readonly known = new Map<string, Json | undefined | typeof PENDING>();
  private readonly truths = new Map<string, Truth>();

  public constructor(public readonly stack: Stack, private readonly world: World) {}

  /** What CloudFormation makes of a value, nothing where it removes it. */
  public resolve(value: unknown): Json | undefined {
    if (typeof value === 'string') return finishedText(plainText(value, () => this.where()), () => this.where());
    if (value === undefined || value === null || typeof value === 'boolean' || typeof value === 'number') return value;
    if (typeof value !== 'object') throw malformedFunction('a value', 'that is JSON', typeof value, this.where());
    return this.deeper(value, () => {
      if (Array.isArray(value)) return value.map((element) => this.resolve(element)).filter(isPresent);
      return this.resolveObject(value as Record<string, unknown>);
    });
  }

  /** Looks into a value, unless too many are around it. */
  public deeper<T>(value: unknown, look: () => T): T {
    if (this.world.depth >= MAX_DEPTH) throw malformedFunction('a value', `that is nested at most ${MAX_DEPTH} deep`, shown(value), this.where());
    this.world.depth += 1;
    try {
      return look();
    } finally {
      this.world.depth -= 1;
    }
  }

  /** What CloudFormation makes of what stands at a path of the template. */
  public resolveAt(value: unknown, ...path: string[]): Json | undefined {
    const before = this.at;
    this.at = path;
    try {
      return this.resolve(value);
    } finally {
      this.at = before;
    }
  }

  /** A property of a resource. */
  public property(id: string, name: string): Json | undefined {
    const properties = own(this.entry('Resources', id), 'Properties');
    const changed = isGenerated(properties);
    if (changed) return unknown(this.named(`what ${changed} makes of ${id}`));
    const value = own(properties, name);
    if (value === undefined) return undefined;
    const path = ['Resources', id, 'Properties', name];
    if (typeof value === 'string') return this.resolveAt(value, ...path); // refers to nothing
    return this.once(path.join('\0'), `the property ${name} of ${id}`, () => this.resolveAt(value, ...path));
  }

  /** What `Ref` gives. */
  public reference(name: string): Json | undefined {
    if (name.startsWith('AWS::')) return pseudoParameter(name, this);
    if (this.entry('Parameters', name) !== undefined) return this.parameter(name);
    if (this.entry('Resources', name) === undefined) return unknown(this.named(`${name}, which the template does not have`));
    const pattern = RESOURCE_NAMES.get(this.typeOf(name))?.ref;
    return pattern === undefined ? unknown(this.named(`the id of ${name}`)) : this.render(name, pattern);
  }

  /** What `Fn::GetAtt` gives. */
  public attribute(id: string, attribute: string): Json | undefined {
    if (this.entry('Resources', id) === undefined) return unknown(this.named(`${id}, which the template does not have`));
    const nested = this.nested.get(id);
    if (nested && attribute.startsWith('Outputs.')) return nested.output(attribute.slice('Outputs.'.length));
    const attributes = RESOURCE_NAMES.get(this.typeOf(id))?.attributes ?? {};
    return Object.hasOwn(attributes, attribute) ? this.render(id, attributes[attribute]) : unknown(this.named(`the attribute ${attribute} of ${id}`));
  }

  /** The value of an output. */
  public output(name: string): Json | undefined {
    const entry = this.entry('Outputs', name);
    const what = this.named(`the output ${name}`);
    if (entry === undefined) return unknown(what);
    return this.once(`Outputs\0${name}`, what, () => {
      const value = this.resolveAt(own(entry, 'Value'), 'Outputs', name, 'Value') ?? unknown(what);
      const exists = this.exists(entry);
      if (exists === true) return value;
      return unknown(exists === false ? what : `${exists}, on which ${what} depends`);
    });
  }

  /** What `Fn::ImportValue` gives. */
  public imported(name: string): Json {
    return this.world.imported(name, this);
  }

  /** Whether a resource or an output will be there. */
  public exists(entry: unknown): Truth {
    const condition = own(entry, 'Condition');
    return typeof condition === 'string' ? this.condition(condition) : true;
  }

  /** Whether a condition holds. */
  public condition(name: string): Truth {
    const expression = this.entry('Conditions', name);
    if (expression === undefined) return this.named(`the condition ${name}, which the template does not have`);
    let truth = this.truths.get(name);
    if (truth === undefined) {
      this.truths.set(name, this.named(`the condition ${name}, which refers to itself`));
      const before = this.at;
      this.at = ['Conditions', name];
      truth = evaluateCondition(expression, this);
      this.at = before;
      this.truths.set(name, truth);
    }
    return truth;
  }

  /** An entry of a section of the template. */
  public entry(section: Section, name: string): unknown {
    return own(own(this.stack.template, section), name);
  }

  /** What is not known, told from what is called the same in other stacks. */
  public named(what: string): string {
    return this.stack.label === undefined ? what : `${what} in stack ${this.stack.label}`;
  }

  /** Where the value is that is being resolved, for a person. */
  public where(): string {
    return this.stack.file === undefined ? jsonPath(...this.at) : `${jsonPath(...this.at)} of ${this.stack.file}`;
  }

  private resolveObject(value: Record<string, unknown>): Json | undefined {
    const keys = Object.keys(value);
    const name = keys.find(isFunction);
    if (name === undefined) {
      const entries = keys.map((key) => [key, this.resolve(value[key])] as const);
      return Object.fromEntries(entries.filter((entry): entry is readonly [string, Json] => isPresent(entry[1])));
    }
    const transform = isGenerated(value);
    if (transform) return unknown(`what ${transform} makes of ${this.where()}`);
    if (keys.length > 1) throw malformedFunction(name, 'an object of its own', shown(value), this.where());
    const call = FUNCTIONS.get(name);
    return call ? call(value[name], this) : unknown(`the result of ${name} at ${this.where()}`);
  }

  private parameter(name: string): Json | undefined {
    return this.once(`Parameters\0${name}`, `the parameter ${name}`, () => {
      const declaration = this.entry('Parameters', name);
      const type = String(own(declaration, 'Type') ?? 'String');
      if (type.startsWith('AWS::SSM::Parameter::Value<')) return unknown(this.named(`the value in SSM of the parameter ${name}`));
      const allowed = own(declaration, 'AllowedValues');
      const only = Array.isArray(allowed) && allowed.length === 1 ? allowed[0] : undefined;
      const value = this.stack.parameter(name) ?? (isScalar(only) ? String(only) : unknown(this.named(`the parameter ${name}`)));
      if (!/^(CommaDelimitedList|List<.*>)$/.test(type)) return value;
      return isKnown(value) ? String(value).split(',').map((part) => part.trim()) : unknown(together(unknownsIn(value)));
    });
  }

  /** A name from the row of its type. */
  private render(id: string, pattern: string): string {
    const exact = EXACT_TYPES.has(this.typeOf(id));
    return pattern.replace(/\$\{([^}]+)\}/g, (_, part: string) => {
      if (part.startsWith('AWS::')) return String(pseudoParameter(part, this));
      if (part.startsWith('?')) return unknown(this.named(`${part.slice(1)} of ${id}`));
      const value = this.property(id, part) ?? PROPERTY_DEFAULTS.get(part);
      const usable = typeof value === 'string' && value !== '' && (!exact || isKnown(value));
      return usable ? value : unknown(this.named(`the ${part === 'Path' ? 'path' : 'name'} of ${id}`));
    });
  }

  private typeOf(id: string): string {
    return String(own(this.entry('Resources', id), 'Type'));
  }

  /** A value that is resolved the first time it is asked for. */
  private once(key: string, what: string, resolve: () => Json | undefined): Json | undefined {
    const known = this.known.get(key);
    if (known === PENDING) return unknown(this.named(`${what}, which refers to itself`));
    if (known !== undefined || this.known.has(key)) return known;
    this.known.set(key, PENDING);
    const value = resolve();
    this.known.set(key, value);
    return value;
  }
}

/** What CloudFormation puts in the place of an object before it looks at anything else, if so. */
export function isGenerated(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.keys(value).find((key) => key === 'Fn::Transform' || key.startsWith('Fn::ForEach::'));
}

function isPresent(value: Json | undefined): value is Json {
  return value !== undefined;
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
