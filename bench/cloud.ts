// What the benchmarks of the decision engines have to know of a cloud; each is a file in `clouds/`.
import { writeFileSync } from 'fs';
import { join } from 'path';

/** A cloud that Acme is on. */
export interface BenchCloud {
  /** As `--cloud` calls it. */
  readonly name: string;
  /** What a decision may take. */
  readonly goal: string;
  /** The tree of Acme's organization. */
  readonly organization: object;
  /** Others, with the decisions a second that are published of them. */
  readonly peers: readonly (readonly [name: string, rate: number])[];
  /** Requests that differ each from each. */
  requests(count: number): readonly object[];
  /** Writes what Acme's app comes to. */
  synthesize(outdir: string): void;
  /** The plain evaluator of the tests, over what was synthesized. */
  reference(assembly: string): (request: object) => void;
}

/** Writes Acme's `assembly`, `organization.json` and `requests.json` into a folder; gives what finds them there. */
export function writeAcme(cloud: BenchCloud, folder: string, requests = 0): (name: string) => string {
  const file = (name: string) => join(folder, name);
  cloud.synthesize(file('assembly'));
  writeFileSync(file('organization.json'), JSON.stringify(cloud.organization));
  writeFileSync(file('requests.json'), JSON.stringify(cloud.requests(requests)));
  return file;
}
