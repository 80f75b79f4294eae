import { globTest, TextTest } from '../../../engine/glob';
import { unknownsOf } from '../../../engine/symbols';
import { and, MAYBE, NO, Truth, YES } from '../../../engine/truth';

/** The six parts of an ARN; further colons belong to the last. Fewer where it is none. */
export function partsOfArn(arn: string): readonly string[] {
  // the same few texts are taken apart again and again: a caller, a resource
  if (arn === lastArn) return lastParts;
  lastArn = arn;
  return lastParts = arn.includes('\uE000') ? partsAroundUnknowns(arn) : plainParts(arn);
}

let lastArn: string | undefined;
let lastParts: readonly string[] = [];

function plainParts(arn: string): string[] {
  const parts: string[] = [];
  let start = 0;
  while (parts.length < 5) {
    const colon = arn.indexOf(':', start);
    if (colon < 0) break;
    parts.push(arn.slice(start, colon));
    start = colon + 1;
  }
  parts.push(arn.slice(start));
  return parts;
}

/** A colon inside a part that is not known is one of its words. */
function partsAroundUnknowns(arn: string): string[] {
  const hidden: string[] = [];
  const parts = plainParts(arn.replace(/\uE000[^\uE001]*\uE001/g, (part) => `\uE005${hidden.push(part) - 1}\uE006`));
  return parts.map((part) => part.replace(/\uE005(\d+)\uE006/g, (_, i: string) => hidden[Number(i)]));
}

/** How the operators for ARNs compare: each of the six parts by itself, so that a wildcard stays within its part. */
export function arnTest(pattern: string): TextTest {
  const patterns = partsOfArn(pattern);
  if (patterns.length < 6) return unknownsOf(pattern).length > 0 ? (text) => isArn(text) ? MAYBE : NO : () => NO;
  const tests = patterns.map((part) => part === '*' ? undefined : globTest(part));
  return (text) => {
    const parts = partsOfArn(text);
    if (parts.length < 6) return unknownsOf(text).length > 0 ? MAYBE : NO;
    let truth: Truth = YES;
    for (const i of LIKELIEST_TO_DIFFER) {
      const test = tests[i];
      if (test) truth = and(truth, test(parts[i]));
      if (truth === NO) break;
    }
    return truth;
  };
}

const LIKELIEST_TO_DIFFER = [2, 5, 4, 3, 1, 0];

function isArn(text: string): boolean {
  return text.startsWith('arn:') || unknownsOf(text).length > 0;
}

/**
 * How the elements Resource and NotResource compare: `*` is everything, an ARN is compared part by part, and one that is incomplete is
 * completed with wildcards.
 */
export function resourceTest(pattern: string): TextTest {
  if (/^\*+$/.test(pattern)) return () => YES;
  const patterns = partsOfArn(pattern);
  if (patterns[0] !== 'arn') {
    // no ARN: AWS refuses to store most of these, and nobody publishes what the others match
    const test = globTest(pattern);
    return (text) => test(text) === NO ? NO : MAYBE;
  }
  const complete = completed(pattern);
  const partwise = arnTest(complete);
  if (!/[*?]/.test(patterns.slice(0, 5).join(':'))) return partwise;
  // a wildcard at the end of a part "can expand to match beyond the colon": where only that matches, it is not certain
  const whole = globTest(complete);
  return (text) => {
    const truth = partwise(text);
    // to go beyond a colon takes one more than there are in the pattern
    if (truth !== NO || !partsOfArn(text)[5]?.includes(':') || unknownsOf(text).length > 0) return truth;
    return whole(text) === YES ? MAYBE : NO;
  };
}

/** A pattern of ARNs with the parts that it lacks: AWS completes it with wildcards. */
export function completed(pattern: string): string {
  const parts = partsOfArn(pattern);
  return parts[0] !== 'arn' || parts.length >= 6 ? pattern : [...parts, ...Array<string>(6 - parts.length).fill('*')].join(':');
}
