import { Decision, DeterminingStatement, Outcome, ProofOutcome } from '../decision';
import { ProofLike, reasonIn, requestName, RequestLike, statementName, whereWritten } from '../report';

/** A request with what became of it. */
export interface Judged {
  readonly request: RequestLike;
  readonly decision: Decision;
}

const MOST_LISTED = 8;
const MOST_FAILURES = 20;

/** What is said of requests with another outcome than expected. */
export function failedDecisions(judged: readonly Judged[], wrong: readonly Judged[], expected: readonly Outcome[]): string {
  return [
    count(wrong.length, judged.length, 'request', expected.join(' or ')),
    ...some(wrong).map(({ request, decision }) => block(requestName(request), [
      ['by', request.principal],
      ['outcome', decision.outcome],
      ['why', reasonIn(decision.explanation)],
      ...statements(decision.determinedBy),
      ...toKnow(decision.unknown),
    ])),
    ...rest(wrong),
  ].join('\n\n');
}

/** What is said of claims with another outcome than expected. */
export function failedProofs(proofs: readonly ProofLike[], wrong: readonly ProofLike[], expected: ProofOutcome): string {
  return [
    count(wrong.length, proofs.length, 'claim', expected),
    ...some(wrong).map((proof) => block(proof.claim, [
      ...(proof.guardrail === undefined ? [] : [['promised by', proof.guardrail] as Line]),
      ['outcome', proof.outcome],
      ['why', reasonIn(proof.explanation)],
      ...statements(proof.determinedBy),
      ...toKnow(proof.unknown),
      ...(proof.counterexample ? [['refuted by', JSON.stringify(proof.counterexample, undefined, 2)] as Line] : []),
    ])),
    ...rest(wrong),
  ].join('\n\n');
}

type Line = readonly [string, string];

function block(title: string, lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([name]) => name.length));
  const indent = ' '.repeat(width + 6);
  return [`  ${title}`, ...lines.map(([name, text]) => `    ${name.padEnd(width)}  ${text.replace(/\n/g, `\n${indent}`)}`)].join('\n');
}

function statements(all: readonly DeterminingStatement[]): Line[] {
  return listed('statements', all.map((statement) => `${statement.effect} ${statementName(statement)}\n${whereWritten(statement)}`));
}

/** One reason stands in the explanation already. */
function toKnow(unknown: readonly string[]): Line[] {
  return unknown.length > 1 ? listed('to know', unknown) : [];
}

function listed(name: string, all: readonly string[]): Line[] {
  const lines = all.slice(0, MOST_LISTED).map((text, i): Line => [i === 0 ? name : '', text]);
  return all.length > MOST_LISTED ? [...lines, ['', `and ${all.length - MOST_LISTED} more`]] : lines;
}

function count(wrong: number, all: number, noun: string, expected: string): string {
  if (all === 1) return `The ${noun} is not ${expected}:`;
  return `${wrong} of ${all} ${noun}s ${wrong === 1 ? 'is' : 'are'} not ${expected}:`;
}

function some<T>(wrong: readonly T[]): readonly T[] {
  return wrong.slice(0, MOST_FAILURES);
}

function rest(wrong: readonly unknown[]): string[] {
  return wrong.length > MOST_FAILURES ? [`  and ${wrong.length - MOST_FAILURES} more`] : [];
}
