import { Solution } from '../../../engine/prove/search';
import { findValue } from '../../../engine/prove/value';
import { AccessRequest } from '../access-request';
import { Claim } from '../claim';
import { ActionFacts, contextKeyKind } from '../facts';
import { partsOfArn } from '../patterns/arn';
import { Domains } from './domains';
import { RESOURCE } from './literal';
import { isElsewhere, isProvider, Places } from './places';

/** Keys that the engine derives by itself: a request that said otherwise would be none that AWS could see. */
const DERIVED = new Set([
  'aws:principalarn', 'aws:principalaccount', 'aws:principalorgid', 'aws:principalorgpaths', 'aws:principaltype', 'aws:principalisawsservice',
  'aws:principalservicename', 'aws:principalservicenameslist', 'aws:username', 'aws:resourceaccount', 'aws:resourceorgid', 'aws:resourceorgpaths',
]);

/** A policy that lets somebody in, as the owner of a resource can put one on it. */
function openTo(principal: unknown): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: principal, Action: '*', Resource: '*' }] };
}

/** An action in a place. */
export interface Case {
  readonly claim: Claim;
  readonly action: ActionFacts;
  readonly places: Places;
  readonly domains: Domains;
}

/**
 * A solution as a request.
 *
 * @param spelling keys as the policies write them, by what they are in lower case
 */
export function requestOf(
  solution: Solution, { claim, action, places, domains }: Case, session: boolean, spelling: ReadonlyMap<string, string>,
): AccessRequest {
  const valueOf = (variable: string) => solution.get(variable)?.[0] ?? first(domains, variable, action);
  const arn = places.stranger ?? valueOf('aws:principalarn');
  const context: Record<string, unknown> = { ...claim.context };
  const given = new Set(Object.keys(context).map((key) => key.toLowerCase()));
  for (const [key, values] of solution) {
    if (key === RESOURCE || DERIVED.has(key) || given.has(key)) continue;
    if (values === undefined) {
      // a key that AWS usually sends has to be said to be absent
      if (contextKeyKind(key) === 'always') context[spelling.get(key) ?? key] = null;
      continue;
    }
    context[spelling.get(key) ?? key] = domains.of(key, action).many ? [...values] : values[0];
  }
  const principal = session ? sessionOf(arn) : arn;
  return {
    principal,
    action: action.name,
    resource: valueOf(RESOURCE),
    resourceAccount: places.resource,
    ...(Object.keys(context).length > 0 || session ? { context: session ? { ...context, 'aws:PrincipalArn': arn } : context } : {}),
    ...(session ? { resourcePolicy: openTo({ AWS: principal }) } : isElsewhere(places) ? { resourcePolicy: openTo(isProvider(places) ? { Federated: arn } : '*') } : {}),
  };
}

function first(domains: Domains, variable: string, action: ActionFacts): string {
  const { atoms, prefer, fixed } = domains.of(variable, action);
  return fixed?.[0] ?? findValue(atoms, prefer)!;
}

function sessionOf(arn: string): string {
  const [, partition, , , account, rest] = partsOfArn(arn);
  const name = rest.split('/').pop()!;
  return rest.startsWith('role/') ? `arn:${partition}:sts::${account}:assumed-role/${name}/session` : arn;
}
