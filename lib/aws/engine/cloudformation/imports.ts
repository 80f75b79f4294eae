import { Json, entriesOf, own } from '../../../engine/json';
import { Resolver, World } from './resolver';
import { isKnown, unknown } from './unknown';

/** The world of stacks that are read together: what one exports, others in the same account and region import. */
export function worldOf(stacks: () => readonly Resolver[]): World {
  let exports = new Map<string, Export[]>();
  let collected = 0;
  let collecting = false;
  const world: World = {
    depth: 0,
    imported(name, by) {
      const elsewhere = own(by.stack.imports, name);
      if (collecting) return notKnown(name, by); // the name of an export that is imported itself
      if (collected < stacks().length) {
        collecting = true;
        collected = stacks().length;
        exports = collectExports(stacks());
        collecting = false;
      }
      const found = (exports.get(name) ?? []).filter(({ from }) => isSamePlace(from, by));
      if (found.length === 1) return found[0].from.output(found[0].output) ?? notKnown(name, by);
      return found.length === 0 && typeof elsewhere === 'string' ? by.resolve(elsewhere) ?? notKnown(name, by) : notKnown(name, by);
    },
  };
  return world;
}

interface Export {
  readonly from: Resolver;
  readonly output: string;
}

function collectExports(stacks: readonly Resolver[]): Map<string, Export[]> {
  const exports = new Map<string, Export[]>();
  for (const from of stacks) {
    for (const [output, entry] of entriesOf(own(from.stack.template, 'Outputs'))) {
      const given = own(own(entry, 'Export'), 'Name');
      if (given === undefined || from.exists(entry) === false) continue;
      const name = from.resolveAt(given, 'Outputs', output, 'Export', 'Name');
      if (typeof name === 'string' && isKnown(name)) exports.set(name, [...exports.get(name) ?? [], { from, output }]);
    }
  }
  return exports;
}

/** Whether one stack can import from the other. Two whose place is not known are deployed together, as the CDK takes it. */
function isSamePlace(a: Resolver, b: Resolver): boolean {
  return a.stack.account === b.stack.account && a.stack.region === b.stack.region;
}

function notKnown(name: string, by: Resolver): Json {
  return unknown(by.named(`the value that is imported as ${name}`));
}
