import { malformed } from '../../core/errors';
import { Truth } from '../../engine/truth';
import { serviceAccountOf } from './exceptions/service-accounts';

export type CallerKind = 'user' | 'serviceAccount' | 'agent' | 'workload' | 'workforce' | 'anonymous';

/** Who asks. */
export interface Caller {
  readonly kind: CallerKind;

  /** As the request has it. */
  readonly principal: string;

  /** As deny policies name it: `principal://...`. */
  readonly id: string;

  /** What `principal.subject` is: the address of a user or service account, the subject in a pool, the path of an agent. */
  readonly subject: string;

  /** The project that it lives in: an id or a number. */
  readonly project?: string;

  /** Whether Google owns the service account; undefined where nobody says. */
  readonly isServiceAgent?: boolean;

  /** The pool of an identity, or the trust domain of an agent: what its set of everybody begins with. */
  readonly pool?: string;

  /** What was asked of it before, by the id of what was asked. */
  readonly known: Map<number, Truth>;
}

const USER = 'principal://goog/subject/';
const ACCOUNT = 'principal://iam.googleapis.com/projects/-/serviceAccounts/';
const POOL = /^principal:\/\/(iam\.googleapis\.com\/(?:projects\/([^/]+)\/locations\/global\/workloadIdentityPools|locations\/global\/workforcePools)\/[^/]+)\/subject\/(.+)$/;
const AGENT = /^principal:\/\/(agents\.global\.(?:org|project|proj)-\d+\.system\.id\.goog)\/(resources\/[a-z-]+\/projects\/([^/]+)\/.+)$/;

const FORMS = '`user:...`, `serviceAccount:...`, `principal://...` of a workload pool, a workforce pool or an agent, or `allUsers`';

/**
 * Who asks, by a v1 or v2 name.
 *
 * @throws GuardrailError `MALFORMED` where it is nobody who can ask: a set, or a group
 */
export function callerOf(principal: string): Caller {
  if (typeof principal !== 'string') throw malformed('principal', String(principal), 'a string');
  const found = tryCallerOf(principal);
  if (!found) throw malformed('principal', principal, FORMS);
  return found;
}

/** Who asks; undefined if it is nobody who can ask. */
export function tryCallerOf(principal: string): Caller | undefined {
  if (principal === 'allUsers') return caller('anonymous', principal, { id: principal, subject: '' });
  const email = after(principal, 'serviceAccount:') ?? after(principal, ACCOUNT);
  if (email !== undefined) return accountOf(principal, email);
  const user = after(principal, 'user:') ?? after(principal, USER);
  // a service account is one, whatever it is called
  if (user !== undefined) return /^[^@\s]+@[^@\s]+$/.test(user) ? accountOf(principal, user) ?? caller('user', principal, { id: USER + user.toLowerCase(), subject: user }) : undefined;
  const [, pool, project, subject] = POOL.exec(principal) ?? [];
  if (pool !== undefined) return caller(project === undefined ? 'workforce' : 'workload', principal, { id: principal, subject, project, pool });
  const [, domain, path, home] = AGENT.exec(principal) ?? [];
  return domain === undefined ? undefined : caller('agent', principal, { id: principal, subject: path, project: home, pool: domain });
}

function caller(kind: CallerKind, principal: string, more: Pick<Caller, 'id' | 'subject' | 'project' | 'pool' | 'isServiceAgent'>): Caller {
  return { kind, principal, known: new Map(), ...more };
}

function accountOf(principal: string, email: string): Caller | undefined {
  const account = serviceAccountOf(email.toLowerCase());
  if (!account) return undefined;
  const { project, isAgent } = account;
  return caller('serviceAccount', principal, { id: ACCOUNT + email.toLowerCase(), subject: email.toLowerCase(), project, isServiceAgent: isAgent });
}

function after(text: string, prefix: string): string | undefined {
  return text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}
