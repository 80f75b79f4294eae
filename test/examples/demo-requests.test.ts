/** What the demo shows as dangerous is denied, and what it shows as ordinary stays allowed, on every cloud, each by the synthesized templates. */
import { CLOUDS } from '../../examples/demo/clouds';
import { answersOf, Control, QUESTIONS } from '../../examples/demo/questions';
import { Outcome } from '../../lib/decision';

describe.each(CLOUDS.map((cloud) => [cloud.name, cloud] as const))('%s', (_, cloud) => {
  const { verifier, guardrails } = cloud.synthesize();
  const asked = (Object.keys(QUESTIONS) as Control[])
    .flatMap((control) => answersOf(cloud.answers, control).map(({ asks, ordinary, answer }) => [control, asks, ordinary === true, answer] as const));

  test.each(asked.filter(([,,, answer]) => typeof answer !== 'string'))('%s: %s', (__, ___, ordinary, answer) => {
    if (typeof answer === 'string') throw new Error('filtered');
    const { outcome, determinedBy } = verifier.decide(answer.request);
    expect([outcome, determinedBy]).toEqual([ordinary ? Outcome.ALLOWED : Outcome.DENIED, determinedBy]);
  });

  test('there is no request for one question at most', () => {
    expect(asked.filter(([,,, answer]) => typeof answer === 'string').length).toBeLessThanOrEqual(1);
  });

  test('every guardrail has effects in words, documents and gaps', () => {
    expect(new Set(guardrails.map(({ control }) => control))).toEqual(new Set(Object.keys(QUESTIONS)));
    for (const { effects, documents, gaps } of guardrails) {
      expect(effects.filter(({ what, name }) => what === name || what === '').map(({ name }) => name)).toEqual([]);
      expect([effects, documents, gaps].map((list) => list.length > 0)).toEqual([true, true, true]);
    }
  });
});
