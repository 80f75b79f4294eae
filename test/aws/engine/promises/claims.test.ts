// What Acme's guardrails promise holds for sampled requests, each guardrail alone, under the reference evaluator.
import { App } from 'aws-cdk-lib';
import { acmeApp } from '../../../../examples/acme-aws/acme-app';
import { Claim } from '../../../../lib/aws/engine/claim';
import { Organization } from '../../../../lib/aws/engine/organization';
import { claimsOf } from '../../../../lib/aws/engine/promises';
import { Verifier } from '../../../../lib/aws/engine/verifier';
import { Expectation, ProofOutcome } from '../../../../lib/decision';
import { policiesOfTemplate } from '../../../support/acme';
import { evaluate, Policy } from '../../../support/evaluate';
import { LARGER_TREE, TREE } from '../../../support/organization';
import { actionsOf, requestsOf, withBoundary } from './sample';

interface Case { readonly promise: string; readonly claim: Claim; readonly policies: readonly Policy[] }

const cases: Case[] = acmeApp(new App({ analyticsReporting: false })).synth().stacks.flatMap(({ template, environment }) =>
  Object.entries<any>(template.Metadata?.['sunkfence:promises'] ?? {}).flatMap(([path, { control, intent }]) => {
    const policies = policiesOfTemplate(template, environment.account).filter(({ name }) => intent.policies.includes(name));
    return claimsOf({ path, control, intent }).map((claim) => ({ promise: path, claim, policies }));
  }));

/** Requests for which the claim does not hold. */
function counterexamples({ claim, policies }: Case): string[] {
  const unavailable = claim.expectation !== Expectation.AVAILABLE;
  const many = actionsOf(claim).length > 1000;
  return requestsOf(claim, many ? 1 : 4).flatMap((request) => {
    const { denied, by } = evaluate(withBoundary(policies, claim, request.principal), request);
    return denied === unavailable ? [] : [`${request.principal} ${request.action} ${request.resource} ${JSON.stringify(request.context)} ${by.map(([, sid]) => sid).join()}`];
  });
}

test.each(cases.map((each) => [each.promise, each.claim.name, each] as const))('%s: %s', (_, __, each) => {
  expect(counterexamples(each).slice(0, 5)).toEqual([]);
});

test('every claim has a name of its own in its promise', () => {
  const names = cases.map(({ promise, claim, policies }) => `${promise} ${policies[0].name} ${claim.name}`);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each([['Acme', TREE], ['a larger organization', LARGER_TREE]])('all of it is proved for %s', (_, tree) => {
  const verifier = Verifier.fromApp(acmeApp(new App({ analyticsReporting: false })), { organization: Organization.of(tree) });
  const proofs = verifier.proveAll();
  expect(proofs.length).toBe(cases.length);
  expect(proofs.filter(({ outcome }) => outcome !== ProofOutcome.PROVED).map(({ claim, explanation }) => `${claim}: ${explanation}`)).toEqual([]);
});
