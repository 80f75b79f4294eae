import { malformed } from '../../core/errors';
import { replaceUnknowns, unknownPart, unknownsOf } from '../../engine/symbols';
import { partsOfArn } from './patterns/arn';

/** What asks. */
export type PrincipalKind = 'role' | 'session' | 'user' | 'federatedUser' | 'root' | 'service' | 'identityProvider' | 'anonymous';

/** Who asks, as policies see it. */
export interface Caller {
  /** What the request says. */
  readonly principal: string;
  readonly kind: PrincipalKind;

  /** Its account; undefined for services, identity providers and somebody anonymous. */
  readonly account?: string;

  /** `aws:PrincipalArn`: of a session the ARN of its role, whose path may not be known. */
  readonly arn?: string;

  /** Whether no organization policy binds it; undefined where the name does not tell. */
  readonly serviceLinked: boolean | undefined;

  /** The name of the role of a session, of a role or of a user, without path. */
  readonly name?: string;
}

const ACCOUNT = /^\d{12}$/;
const SERVICE = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com(\.cn)?|aws\.internal|aws\.com)$/;
const PROVIDER = /^[A-Za-z0-9.-]+\.[A-Za-z]{2,}(\/.*)?$/;

const SHAPES = 'the ARN of a role, user, session, federated user or root user, the name of a service such as `backup.amazonaws.com`, or `*`';

/**
 * Who a request's principal is.
 *
 * @param pathOf the ARN of a role that is known by its account and name
 */
export function callerOf(principal: string, pathOf: (account: string, role: string) => string | undefined = () => undefined): Caller {
  if (principal === '*') return { principal, kind: 'anonymous', serviceLinked: false };
  if (!principal.startsWith('arn:')) {
    if (SERVICE.test(principal)) return { principal, kind: 'service', serviceLinked: false };
    if (PROVIDER.test(principal)) return { principal, kind: 'identityProvider', serviceLinked: false };
    throw malformed('principal', principal, SHAPES);
  }
  const [, partition, service, , account, rest] = partsOfArn(principal);
  if (rest === undefined || !partition || !account || !ACCOUNT.test(account) || /[*?]/.test(principal)) throw malformed('principal', principal, SHAPES);
  const [type, ...names] = rest.split('/');
  const name = names[names.length - 1];
  if (service === 'iam') {
    if (rest === 'root') return { principal, kind: 'root', account, arn: principal, serviceLinked: false };
    if (type === 'role' && name) return { principal, kind: 'role', account, arn: principal, serviceLinked: startsUnknown(names[0]) ? undefined : names[0] === 'aws-service-role', name };
    if (type === 'user' && name) return { principal, kind: 'user', account, arn: principal, serviceLinked: false, name };
    if ((type === 'oidc-provider' || type === 'saml-provider') && name) return { principal, kind: 'identityProvider', serviceLinked: false };
  }
  if (service === 'sts') {
    if (type === 'assumed-role' && names.length === 2 && names[0] && names[1]) {
      const [role] = names;
      const known = pathOf(account, role);
      const arn = known ?? `arn:${partition}:iam::${account}:role/${unknownPart(`the path of the role ${role}`)}${role}`;
      return { principal, kind: 'session', account, arn, serviceLinked: known === undefined ? mayBeLinked(role) : known.includes(':role/aws-service-role/'), name: role };
    }
    if (type === 'federated-user' && names.length === 1 && name) return { principal, kind: 'federatedUser', account, arn: principal, serviceLinked: false, name };
  }
  throw malformed('principal', principal, SHAPES);
}

/** The prefix is reserved for service-linked roles, but nothing that AWS publishes promises it. */
function mayBeLinked(role: string): false | undefined {
  return role.startsWith('AWSServiceRoleFor') || startsUnknown(role) ? undefined : false;
}

/** Whether what a text begins with is not known. */
function startsUnknown(text: string): boolean {
  return unknownsOf(text).length > 0 && replaceUnknowns(text, '*').startsWith('*');
}
