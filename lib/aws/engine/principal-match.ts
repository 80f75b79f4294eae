import { globTest, textTest } from '../../engine/glob';
import { unknownPart, unknownsOf } from '../../engine/symbols';
import { MAYBE, NO, Truth, YES } from '../../engine/truth';
import { Principals } from './parse';
import { partsOfArn } from './patterns/arn';
import { RequestView } from './request-view';

/**
 * How a resource's policy names the caller. It matters for what the grant gets round:
 * `EVERYBODY` (`*`), `ACCOUNT` (leaves it to the account), `ROLE`, `ITSELF` (the user, session, federated user, service or provider).
 */
export type Naming = 'EVERYBODY' | 'ACCOUNT' | 'ROLE' | 'ITSELF';

/** Whether a policy names the caller, and how; each name by itself may be certain or not. */
export interface PrincipalMatch {
  readonly truth: Truth;
  readonly names: readonly Named[];
}

/** One of the ways to name the caller. */
export interface Named {
  readonly naming: Naming;
  readonly truth: Truth;
}

const NOBODY: PrincipalMatch = { truth: NO, names: [] };
const ANYBODY: PrincipalMatch = { truth: YES, names: [{ naming: 'EVERYBODY', truth: YES }] };
const SOMEBODY: PrincipalMatch = { truth: MAYBE, names: [{ naming: 'EVERYBODY', truth: MAYBE }] };

/** Compiles the element Principal or NotPrincipal. */
export function principalTest(principals: Principals): (view: RequestView) => PrincipalMatch {
  if (principals.everybody) return principals.negated ? () => NOBODY : () => ANYBODY;
  return principals.negated ? (view) => allBut(principals, view) : (view) => matchOf(principals, view);
}

function matchOf({ aws, service, federated, canonical }: Principals, { caller }: RequestView): PrincipalMatch {
  const names: Named[] = [];
  const note = (truth: Truth, naming: Naming) => {
    if (truth !== NO) names.push({ naming, truth });
  };
  for (const name of aws) note(...namesCaller(name, caller));
  if (caller.kind === 'service') for (const name of service) note(textTest(name)(caller.principal), 'ITSELF');
  if (caller.kind === 'identityProvider') for (const name of federated) note(textTest(name)(caller.principal), 'ITSELF');
  // sessions of roles may come from an identity provider, and a canonical id is not one that a request says
  const mayBeFederated = caller.kind === 'role' || caller.kind === 'session' || caller.kind === 'anonymous';
  if ((canonical.length > 0 && caller.account !== undefined) || (federated.length > 0 && mayBeFederated)) note(MAYBE, 'ITSELF');
  return names.length === 0 ? NOBODY : { truth: names.some(({ truth }) => truth === YES) ? YES : MAYBE, names };
}

/** How a name under `AWS` names the caller. */
function namesCaller(name: string, caller: RequestView['caller']): [Truth, Naming] {
  if (caller.account === undefined) return [NO, 'ITSELF'];
  if (name === caller.account || name === rootOf(caller)) return [YES, caller.kind === 'root' ? 'ITSELF' : 'ACCOUNT'];
  if (unknownsOf(name).length > 0 || unknownsOf(caller.principal).length > 0) return mayName(name, caller);
  if (name === caller.principal) return [YES, caller.kind === 'role' ? 'ROLE' : 'ITSELF'];
  // AWS stores wildcards in a principal nowhere, as far as anybody publishes
  if (/[*?]/.test(name)) return [globTest(name)(caller.arn!) === NO && globTest(name)(caller.principal) === NO ? NO : MAYBE, 'ITSELF'];
  if (caller.kind === 'session') return [isRoleOf(name, caller), 'ROLE'];
  // a role acts in sessions, and the request does not say which
  if (caller.kind === 'role' && isSessionOf(name, caller)) return [MAYBE, 'ITSELF'];
  return [NO, 'ITSELF'];
}

/** Where the name, or the caller, is known in part only. A role acts in sessions, and the request does not say which. */
function mayName(name: string, caller: RequestView['caller']): [Truth, Naming] {
  const { principal, arn, account, kind, name: role } = caller;
  const test = globTest(name);
  const session = kind === 'role' ? `arn:${partsOfArn(principal)[1]}:sts::${account}:assumed-role/${role}/${unknownPart('the session')}` : principal;
  const truth = [principal, arn!, rootOf(caller), account!, session].every((each) => test(each) === NO) ? NO : MAYBE;
  const namesRole = (kind === 'role' || kind === 'session') && partsOfArn(name)[5]?.startsWith('role/');
  return [truth, namesRole ? 'ROLE' : 'ITSELF'];
}

/** Names of roles are unique in an account, whatever their path, and a policy can name only roles that exist. */
function isRoleOf(name: string, { account, name: role, arn }: RequestView['caller']): Truth {
  const [, , service, , at, rest] = partsOfArn(name);
  if (service !== 'iam' || at !== account || !rest?.startsWith('role/') || rest.split('/').pop() !== role) return NO;
  return unknownsOf(arn!).length > 0 || name === arn ? YES : NO;
}

function isSessionOf(name: string, { account, name: role }: RequestView['caller']): boolean {
  const [, , service, , at, rest] = partsOfArn(name);
  return service === 'sts' && at === account && rest !== undefined && rest.startsWith(`assumed-role/${role}/`);
}

function rootOf({ account, arn }: RequestView['caller']): string {
  return `arn:${partsOfArn(arn!)[1]}:iam::${account}:root`;
}

/**
 * NotPrincipal: everybody but those who are named. A caller is left out for certain only where its account, and it with all its names, are
 * named: AWS compares each of them.
 */
function allBut(principals: Principals, view: RequestView): PrincipalMatch {
  const { caller } = view;
  const { truth, names } = matchOf(principals, view);
  if (truth === NO) return ANYBODY;
  if (caller.account === undefined || caller.kind === 'root') return truth === YES ? NOBODY : SOMEBODY;
  const isNamed = (wanted: Naming) => names.some(({ naming, truth: certain }) => naming === wanted && certain === YES);
  const session = caller.kind === 'role' || caller.kind === 'session';
  return isNamed('ACCOUNT') && isNamed('ITSELF') && (!session || isNamed('ROLE')) ? NOBODY : SOMEBODY;
}
