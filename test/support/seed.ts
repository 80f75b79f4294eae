import * as fc from 'fast-check';

/** The seed of every property. A failure prints it with the path to the counterexample; FC_SEED tries another. */
export const SEED = Number(process.env.FC_SEED ?? 20261120);

/** Holds a property against cases made from the seed. */
export function check<T>(property: fc.IProperty<T>, numRuns = 300): void {
  fc.assert(property, { seed: SEED, numRuns });
}
