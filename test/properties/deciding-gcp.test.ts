/** The engine and the reference look at the same policies, which are made at random of few words. */
import * as fc from 'fast-check';
import { stackOf } from '../../lib/engine/terraform/template';
import { Engine } from '../../lib/gcp/engine/engine';
import { Organization } from '../../lib/gcp/engine/organization';
import { readGoogle } from '../../lib/gcp/engine/reading';
import { Answer, Asked, referenceDecide, TooManyWorlds } from '../reference/gcp/decide';
import { asked, TREE } from '../reference/gcp/generate';
import { check } from '../support/seed';

const CASES = Number(process.env.CASES ?? 600);
const ACME = Organization.of(TREE);

test('what the engine says for certain is so in every world that is possible, and it says so where all is known', () => {
  const seen = new Map<string, number>();
  check(fc.property(asked, ({ template, organization, request, isKnown }) => {
    const tree = organization && ACME;
    const ruling = new Engine(readGoogle([stackOf(template)], tree).resources, tree).decide(request);
    const answer = answerTo({ template, organization, request });
    fc.pre(answer !== undefined);
    const pair = `${ruling.outcome} ${answer!.outcome}`;
    seen.set(pair, (seen.get(pair) ?? 0) + 1);
    if (ruling.outcome !== 'UNKNOWN') expect({ outcome: answer!.outcome, why: ruling.explanation }).toEqual({ outcome: ruling.outcome, why: ruling.explanation });
    if (ruling.outcome === 'UNKNOWN') expect(ruling.unknown).not.toEqual([]);
    // three truths know less than all worlds together, though nothing where there is one world
    if (isKnown && answer!.outcome !== 'UNKNOWN') expect(`${ruling.outcome}: ${ruling.explanation}`).toContain(answer!.outcome);
  }), CASES);
  // the words are few enough that each of these comes up
  for (const outcome of ['DENIED DENIED', 'ALLOWED ALLOWED', 'UNKNOWN UNKNOWN']) expect(seen.get(outcome) ?? 0).toBeGreaterThan(CASES / 50);
  // and the engine gives up where it could know in few of them
  const gaveUp = [...seen].filter(([pair]) => /^UNKNOWN (DENIED|ALLOWED)$/.test(pair)).reduce((sum, [, count]) => sum + count, 0);
  expect(gaveUp).toBeLessThan(CASES / 10);
});

function answerTo(question: Asked): Answer | undefined {
  try {
    return referenceDecide(question);
  } catch (error) {
    if (error instanceof TooManyWorlds) return undefined;
    throw error;
  }
}
