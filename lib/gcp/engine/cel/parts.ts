import { isObject } from '../../../engine/json';
import { Cel } from './parse';

/** An expression and everything in it. */
export function partsOf(part: unknown): Cel[] {
  if (Array.isArray(part)) return part.flatMap(partsOf);
  if (!isObject(part)) return [];
  return [...typeof part.kind === 'string' ? [part as unknown as Cel] : [], ...Object.values(part).flatMap(partsOf)];
}
