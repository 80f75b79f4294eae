// Each slip of the hand in one of Acme's policies is noticed by a promise, unless it changes no decision at all.
//
// A part of the mutants is judged here; MUTANTS=all judges every one, and takes minutes.
import { App } from 'aws-cdk-lib';
import { acmeApp } from '../../../examples/acme-aws/acme-app';
import { readSynthesized } from '../../../lib/aws/engine/cloudformation/synthesized';
import { Organization } from '../../../lib/aws/engine/organization';
import { Mutant, mutantsOf } from '../../support/mutants';
import { Fate, Mutation, Verdict } from '../../support/mutation';
import { TREE } from '../../support/organization';

/** Mutants that change a decision, and that no promise notices: what was changed, and why that is as it is. */
const KNOWN: Readonly<Record<string, string>> = {
  'swap an operator: RESOURCE_CONTROL_POLICY AcmeOrganization-NonProdSecretIsolation-rcp-1 ServicesReadForProduction: Bool for BoolIfExists':
    'services use keys that AWS manages under grants, so that of such a request nobody can say that it is denied',
  'drop an action: RESOURCE_CONTROL_POLICY AcmeOrganization-NonProdSecretIsolation-rcp-1 ServicesReadForProduction: kms:CreateGrant':
    'services use keys that AWS manages under grants, so that of such a request nobody can say that it is denied',
  'drop an action: RESOURCE_CONTROL_POLICY AcmeOrganization-NonProdSecretIsolation-rcp-1 ServicesReadForProduction: kms:Decrypt':
    'services use keys that AWS manages under grants, so that of such a request nobody can say that it is denied',
  'drop an action: RESOURCE_CONTROL_POLICY AcmeOrganization-NonProdSecretIsolation-rcp-1 ServicesReadForProduction: kms:ReEncryptFrom':
    'services use keys that AWS manages under grants, so that of such a request nobody can say that it is denied',
  'drop an action: SERVICE_CONTROL_POLICY AcmeOrganization-ProdDeleteDeny-scp-1 AgentsActAsThemselves: rolesanywhere:Update*':
    'what is promised of these AgentExecutionBoundary denies agents, too; revocation lists, which fall with them, are not promised',
};

const SAMPLE = 300;

const reading = readSynthesized(acmeApp(new App({ analyticsReporting: false })).synth());
const every = reading.policies.flatMap((policy) => mutantsOf(policy));

/** Some mutants of each kind and each policy: the same ones in every run. */
function sampled(mutants: readonly Mutant[], size: number): readonly Mutant[] {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const key = `${mutant.kind} ${mutant.original.type} ${mutant.original.name} ${mutant.original.file}`;
    groups.set(key, [...groups.get(key) ?? [], mutant]);
  }
  const chosen: Mutant[] = [];
  for (let round = 0; chosen.length < size && round < mutants.length; round++) {
    for (const group of groups.values()) {
      // far apart in the list of each group
      const at = (round * 17 + group.length * 5) % group.length;
      if (round < group.length && !chosen.includes(group[at])) chosen.push(group[at]);
    }
  }
  return chosen.slice(0, size);
}

function table(verdicts: readonly Verdict[]): string {
  const fates: Fate[] = ['KILLED', 'EQUIVALENT', 'INVALID', 'SURVIVED', 'UNDECIDED'];
  const kinds = [...new Set(verdicts.map(({ mutant }) => mutant.kind))].sort();
  const count = (kind: string | undefined, fate: Fate) =>
    verdicts.filter((each) => (kind === undefined || each.mutant.kind === kind) && each.fate === fate).length;
  const line = (name: string, kind?: string) => `${name.padEnd(28)}${fates.map((fate) => String(count(kind, fate)).padStart(12)).join('')}`;
  return [`${''.padEnd(28)}${fates.map((fate) => fate.toLowerCase().padStart(12)).join('')}`, ...kinds.map((kind) => line(kind, kind)), line(`all ${verdicts.length}`)].join('\n');
}

test('a promise notices every change of a policy that changes a decision', () => {
  const mutation = new Mutation(reading, Organization.of(TREE));
  const mutants = process.env.MUTANTS === 'all' ? every : sampled(every, SAMPLE);
  const verdicts = mutants.map((mutant) => mutation.judge(mutant));
  process.stdout.write(`${mutants.length} of ${every.length} mutants\n${table(verdicts)}\n`);
  const unnoticed = verdicts.filter(({ fate, mutant }) => (fate === 'SURVIVED' || fate === 'UNDECIDED') && KNOWN[`${mutant.kind}: ${mutant.what}`] === undefined);
  expect(unnoticed.map(({ fate, mutant, by }) => `${fate} ${mutant.kind}: ${mutant.what}: ${by}`)).toEqual([]);
}, 900_000);

test('nothing is known to survive that does not', () => {
  const mutation = new Mutation(reading, Organization.of(TREE));
  const known = every.filter(({ kind, what }) => KNOWN[`${kind}: ${what}`] !== undefined);
  expect(known.map(({ kind, what }) => `${kind}: ${what}`).sort()).toEqual(Object.keys(KNOWN).sort());
  expect(known.filter((mutant) => !['SURVIVED', 'UNDECIDED'].includes(mutation.judge(mutant).fate)).map(({ what }) => what)).toEqual([]);
});
