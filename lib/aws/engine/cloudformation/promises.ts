import { malformedTemplate } from '../../../core/errors';
import { entriesOf, isObject, jsonPath, own, shown } from './json';
import { Resolver } from './resolver';
import { titleOf } from './stacks';

/** Where guardrails write what they promise, in the metadata of their template. */
const KEY = 'sunkfence:promises';

/** What a guardrail of a template says that it makes unavailable. */
export interface GuardrailPromise {
  /** The path of the construct. */
  readonly path: string;

  /** Which guardrail it is: `ProdDeleteDeny`. */
  readonly control: string;

  /** The file that it is in. */
  readonly file?: string;

  /** What it was asked for. */
  readonly intent: Record<string, unknown>;
}

/** The promises of a template. */
export function promisesOf(resolver: Resolver): GuardrailPromise[] {
  const { template, file } = resolver.stack;
  const promises = own(own(template, 'Metadata'), KEY);
  if (promises === undefined) return [];
  const where = (...path: string[]) => `${jsonPath('Metadata', KEY, ...path)} of ${titleOf(resolver)}`;
  if (!isObject(promises)) throw malformedTemplate('an object of promises', shown(promises), where());
  return entriesOf(promises).map(([path, promise]) => {
    const control = own(promise, 'control');
    if (typeof control !== 'string') throw malformedTemplate('a promise with the name of its control', shown(promise), where(path));
    const asked = own(promise, 'intent');
    if (!isObject(asked)) throw malformedTemplate('a promise with its intent', shown(promise), where(path));
    const intent = entriesOf(asked)
      .map(([key, value]) => [key, resolver.resolveAt(value, 'Metadata', KEY, path, 'intent', key)] as const)
      .filter(([, value]) => value !== undefined);
    return { path, control, ...(file === undefined ? {} : { file }), intent: Object.fromEntries(intent) };
  });
}
