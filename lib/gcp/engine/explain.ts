import { Decision, DeterminingStatement, Outcome } from '../../decision';
import { RequestView } from './request-view';
import type { Grounds } from './ruling';

const KINDS: Readonly<Record<string, string>> = {
  DENY_POLICY: 'deny policy',
  PRINCIPAL_ACCESS_BOUNDARY: 'principal access boundary',
  ORGANIZATION_POLICY: 'organization policy',
  SERVICE_PERIMETER: 'service perimeter',
};

/** A decision in one line. */
export function explain(view: RequestView, { refusals, grant }: Grounds, decision: Decision): string {
  switch (decision.outcome) {
    case Outcome.DENIED: {
      const [{ by: [first], because }] = refusals;
      const more = decision.determinedBy.length - 1;
      return `denied: ${first ? nameOf(first) : 'a policy'} ${because}${more > 0 ? `, and ${more} more` : ''}${lacking(view, first)}`;
    }
    case Outcome.ALLOWED:
      return `allowed: nothing denies it, and ${grant?.by[0] ? `${grant.by[0].policy} grants it` : 'a grant of everything is taken for granted'}`;
    case Outcome.NOT_GRANTED:
      return 'not granted: nothing denies it, but no binding grants it';
    default:
      return `not known: it depends on ${decision.unknown.join('; ') || 'something that cannot be told'}`;
  }
}

function nameOf({ kind, policy, sid, index }: DeterminingStatement): string {
  const rule = sid === undefined || sid === '' ? `rule ${index}` : `rule ${index} (${sid})`;
  const whole = kind === 'PRINCIPAL_ACCESS_BOUNDARY' || kind === 'SERVICE_PERIMETER';
  return whole ? `${KINDS[kind]} ${policy}` : `${rule} of ${KINDS[kind]} ${policy}`;
}

/** Often the tags are what the reader forgot to say. */
function lacking({ request }: RequestView, first: DeterminingStatement | undefined): string {
  return first?.kind === 'DENY_POLICY' && request.tags === undefined && /tag/i.test(first.sid ?? '') ? ', as the request has no tags' : '';
}
