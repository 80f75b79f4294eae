import { malformedTemplate } from '../../../core/errors';
import { entriesOf, isObject, jsonPath, own, shown } from '../../../engine/json';
import { GuardrailPromise, PROMISES } from '../../../engine/promise';
import { Resolver } from './resolver';
import { titleOf } from './stacks';

/** The promises of a template. */
export function promisesOf(resolver: Resolver): GuardrailPromise[] {
  const { template, file } = resolver.stack;
  const promises = own(own(template, 'Metadata'), PROMISES);
  if (promises === undefined) return [];
  const where = (...path: string[]) => `${jsonPath('Metadata', PROMISES, ...path)} of ${titleOf(resolver)}`;
  if (!isObject(promises)) throw malformedTemplate('an object of promises', shown(promises), where());
  return entriesOf(promises).map(([path, promise]) => {
    const control = own(promise, 'control');
    if (typeof control !== 'string') throw malformedTemplate('a promise with the name of its control', shown(promise), where(path));
    const asked = own(promise, 'intent');
    if (!isObject(asked)) throw malformedTemplate('a promise with its intent', shown(promise), where(path));
    const intent = entriesOf(asked)
      .map(([key, value]) => [key, resolver.resolveAt(value, 'Metadata', PROMISES, path, 'intent', key)] as const)
      .filter(([, value]) => value !== undefined);
    return { path, control, ...(file === undefined ? {} : { file }), intent: Object.fromEntries(intent) };
  });
}
