import { Outcome, ProofOutcome } from '../../lib/decision';
import { decisionData, markdownTable, proofData, reasonIn, requestName, statementName, whereWritten } from '../../lib/report';

const statement = { policy: 'guard', kind: 'SERVICE_CONTROL_POLICY', sid: undefined, index: 2, effect: 'Deny', file: undefined, path: '$.Statement[2]' };

test('a decision with getters becomes data, and what it has not is left out', () => {
  class Late {
    public readonly outcome = Outcome.DENIED;
    public get determinedBy() { return [statement]; }
    public get unknown() { return []; }
    public get assumed() { return ['that it is']; }
    public get explanation() { return 'denied: so'; }
  }
  expect(JSON.stringify(decisionData(new Late()))).toBe('{"decision":"DENIED","determinedBy":[{"policy":"guard","kind":"SERVICE_CONTROL_POLICY","index":2,'
    + '"effect":"Deny","path":"$.Statement[2]"}],"explanation":"denied: so","unknown":[],"assumed":["that it is"]}');
});

test('a proof becomes data in the order of its table', () => {
  const proof = { claim: 'buckets stay', outcome: ProofOutcome.PROVED, actions: 1, determinedBy: [], unknown: [], explanation: 'proved: so', guardrail: undefined };
  expect(JSON.stringify(proofData(proof))).toBe('{"claim":"buckets stay","outcome":"PROVED","actions":1,"determinedBy":[],"explanation":"proved: so","unknown":[]}');
});

test('Markdown keeps what would be a mark', () => {
  expect(markdownTable(['a', 'b'], [['x|y', '*'], ['NOT_GRANTED', 'two\nlines']])).toBe('| a | b |\n| --- | --- |\n| x\\|y | \\* |\n| NOT\\_GRANTED | two lines |');
});

test('statements and requests have names', () => {
  expect(statementName(statement)).toBe('statement 2 of guard');
  expect(statementName({ ...statement, sid: 'Stay' })).toBe('Stay of guard');
  expect([whereWritten(statement), whereWritten({ ...statement, file: 'a.json' })]).toEqual(['$.Statement[2]', 'a.json $.Statement[2]']);
  expect([requestName({ principal: 'p', action: 'a:B' }), requestName({ principal: 'p', action: 'a:B', resource: 'r' })]).toEqual(['a:B', 'a:B on r']);
  expect(['denied: x', 'not so: x', 'x: y'].map(reasonIn)).toEqual(['x', 'x', 'x: y']);
});
