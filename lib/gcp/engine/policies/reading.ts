import { malformedGooglePolicy } from '../../../core/errors';
import { isObject, jsonPath, JsonObject, own, shown } from '../../../engine/json';
import { unknownsOf } from '../../../engine/symbols';
import { TerraformResource } from '../../../engine/terraform/stack';
import { compileCel, Evaluate } from '../cel/evaluate';
import { CelError, parseCel, Cel } from '../cel/parse';

/** What is common to policies of every kind. */
export interface PolicySource {
  readonly name: string;
  readonly kind: string;
  readonly file?: string;
  readonly path: string;

  /** Why it may not be there, or not be as it is written. */
  readonly uncertain: readonly string[];
}

/** Why blocks may be there that are not written: `dynamic` makes them of something, at the top or in a block. */
function doubtAboutBlocks({ type, name, attributes }: TerraformResource): string[] {
  return hasDynamic(attributes) ? [`what dynamic of ${type}.${name} comes to`] : [];
}

function hasDynamic(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasDynamic) : isObject(value) && Object.entries(value).some(([key, each]) => key !== '//' && (key === 'dynamic' || hasDynamic(each)));
}

/** Where a policy is written. */
export function sourceOf(resource: TerraformResource, kind: string, name: string, ...uncertain: readonly string[]): PolicySource {
  const { type, name: element, stack, uncertain: many } = resource;
  return {
    name,
    kind,
    ...(stack.file === undefined ? {} : { file: stack.file }),
    path: jsonPath('resource', type, element),
    uncertain: [...new Set([...uncertain, ...many === undefined ? [] : [many], ...doubtAboutBlocks(resource)])],
  };
}

/** Blocks, which Terraform lets one write as an object or as a list of objects. */
export function blocksOf(policy: PolicySource, at: string, value: unknown): readonly JsonObject[] {
  return value === undefined || value === null ? [] : [value].flat().map((block) => {
    if (!isObject(block)) throw malformedGooglePolicy(`${policy.kind} ${policy.name}`, at, shown(block), 'an object');
    return block;
  });
}

/** Whether Terraform makes blocks of a name of something that only a deployment knows. */
export function isDynamic(block: unknown, name: string): boolean {
  return own(own(block, 'dynamic'), name) !== undefined;
}

/** The only block of its name. */
export function blockOf(policy: PolicySource, at: string, value: unknown): JsonObject | undefined {
  const blocks = blocksOf(policy, at, value);
  if (blocks.length > 1) throw malformedGooglePolicy(`${policy.kind} ${policy.name}`, at, shown(value), 'one object');
  return blocks[0];
}

/** A list of texts; one that is not known as a whole is a list of what would have to be known. */
export function textsOf(policy: PolicySource, at: string, value: unknown, shape?: (text: string) => boolean, allowed = 'a list of texts'): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string' && unknownsOf(value).length > 0) return [value];
  if (!Array.isArray(value)) throw malformedGooglePolicy(`${policy.kind} ${policy.name}`, at, shown(value), allowed);
  const wrong = value.find((text) => typeof text !== 'string' || (shape !== undefined && unknownsOf(text).length === 0 && !shape(text)));
  if (wrong !== undefined) throw malformedGooglePolicy(`${policy.kind} ${policy.name}`, at, typeof wrong === 'string' ? wrong : shown(wrong), allowed);
  return value as string[];
}

/** A text, or nothing. */
export function textOf(object: unknown, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** A condition as a policy has it. */
export interface Condition {
  readonly expression: string;

  /** Undefined where a part of the expression is not known. */
  readonly cel?: Cel;
  readonly evaluate?: Evaluate;
}

/** The condition of a block that has one. */
export function conditionOf(policy: PolicySource, at: string, value: unknown): Condition | undefined {
  const block = blockOf(policy, at, value);
  const expression = block && textOf(block, 'expression');
  if (expression === undefined || expression === '') return undefined;
  return compileCondition(policy, `${at}.expression`, expression);
}

/** An expression, compiled once. */
export function compileCondition(policy: PolicySource, at: string, expression: string): Condition {
  if (unknownsOf(expression).length > 0) return { expression };
  try {
    const cel = parseCel(expression);
    return { expression, cel, evaluate: compileCel(cel) };
  } catch (error) {
    if (!(error instanceof CelError)) throw error;
    throw malformedGooglePolicy(`${policy.kind} ${policy.name}`, at, expression, `an expression of CEL, and not ${error.message}`);
  }
}
