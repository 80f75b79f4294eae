import { malformedTemplate } from '../../core/errors';
import { entriesOf, isObject, jsonPath, own, shown } from '../json';
import { GuardrailPromise, PROMISES } from '../promise';
import { elementOf, elementsOf, Resolver, ResolverOptions } from './resolver';
import { TerraformResource, TerraformStack } from './stack';

/** What stacks hold. */
export interface StackReading {
  readonly resources: readonly TerraformResource[];
  readonly promises: readonly GuardrailPromise[];
}

/** Reads stacks that are deployed together: one may refer to what another one makes. */
export function readStacks(stacks: readonly TerraformStack[], options: ResolverOptions = {}): StackReading {
  const resolver = new Resolver(stacks, options);
  return {
    resources: stacks.flatMap((stack) => elementsOf(stack.template).map(([type, name]) => resourceOf(type, name, stack, resolver))),
    promises: stacks.flatMap((stack) => promisesOf(stack, resolver)),
  };
}

/** A template as somebody gave it. */
export function stackOf(template: unknown, name?: string, file?: string): TerraformStack {
  if (!isObject(template)) throw malformedTemplate('an object, as cdktf synth writes it', shown(template), file ?? '$');
  const resources = own(template, 'resource');
  if (resources !== undefined && !isObject(resources)) throw malformedTemplate('an object of elements', shown(resources), at(file, 'resource'));
  for (const [type, elements] of entriesOf(resources)) {
    if (!isObject(elements)) throw malformedTemplate('an object of elements', shown(elements), at(file, 'resource', type));
    for (const element of Object.keys(elements)) {
      if (!elementOf(template, type, element)) throw malformedTemplate('an object of attributes', shown(elements[element]), at(file, 'resource', type, element));
    }
  }
  return { template, name, file };
}

function resourceOf(type: string, name: string, stack: TerraformStack, resolver: Resolver): TerraformResource {
  const element = elementOf(stack.template, type, name)!;
  const many = ['count', 'for_each', 'dynamic'].find((key) => own(element, key) !== undefined);
  return {
    type,
    name,
    stack,
    attributes: resolver.resolve(element, stack) as TerraformResource['attributes'],
    ...(many === undefined ? {} : { uncertain: `what ${many} of ${type}.${name} comes to` }),
  };
}

function promisesOf(stack: TerraformStack, resolver: Resolver): GuardrailPromise[] {
  const { template, file } = stack;
  const promises = own(own(template, '//'), PROMISES);
  if (promises === undefined) return [];
  if (!isObject(promises)) throw malformedTemplate('an object of promises', shown(promises), at(file, '//', PROMISES));
  return entriesOf(promises).map(([path, promise]) => {
    const [control, intent] = [own(promise, 'control'), own(promise, 'intent')];
    if (typeof control !== 'string') throw malformedTemplate('a promise with the name of its control', shown(promise), at(file, '//', PROMISES, path));
    if (!isObject(intent)) throw malformedTemplate('a promise with its intent', shown(promise), at(file, '//', PROMISES, path));
    return { path, control, ...(file === undefined ? {} : { file }), intent: resolver.resolve(intent, stack) as Record<string, unknown> };
  });
}

function at(file: string | undefined, ...path: string[]): string {
  return file === undefined ? jsonPath(...path) : `${jsonPath(...path)} of ${file}`;
}
