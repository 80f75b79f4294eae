/** Statements of a policy: their elements, and whom the Principal element of one names. */
import { conditionsHold, fillIn, list } from './conditions';
import { Principal, RequestContext } from './context';
import { ANYTHING, like, normal, possibly, resourceLike } from './text';
import { and, consensus, not, or, Truth } from './truth';

export type Attachment = 'identity' | 'organization' | 'resource control' | 'resource' | 'endpoint';

export interface Statement {
  readonly index: number;
  readonly version: unknown;
  readonly elements: Readonly<Record<string, unknown>>;
}

/** How a policy of a resource names somebody: by what, and whether for certain. */
export type Naming = Readonly<Partial<Record<'everyone' | 'account' | 'role' | 'session' | 'user' | 'federatedUser' | 'service' | 'provider' | 'other', Truth>>>;

/** The statements of a document; undefined if it is none. */
export function statementsOf(document: unknown): Statement[] | undefined {
  try {
    const parsed = (typeof document === 'string' ? JSON.parse(document) : document) as Record<string, unknown>;
    const statements = list(parsed.Statement);
    if (!statements.every((statement) => typeof statement === 'object' && statement !== null)) return undefined;
    return statements.map((elements, index) => ({ index, version: parsed.Version, elements: elements as Record<string, unknown> }));
  } catch {
    return undefined;
  }
}

/** Whether a statement is about the request, whoever makes it. A statement that AWS would not take may be anything. */
export function isAbout(statement: Statement, attachment: Attachment, context: RequestContext): Truth {
  const { version, elements } = statement;
  const { Action, NotAction, Resource, NotResource, Principal: listed, NotPrincipal, Condition } = elements;
  // some resources' policies leave the resource out, and mean the one that they are of
  const leftOut = attachment === 'resource' && Resource === undefined && NotResource === undefined;
  const wellFormed = (elements.Effect === 'Allow' || elements.Effect === 'Deny')
    && (Action === undefined) !== (NotAction === undefined)
    && (leftOut || (Resource === undefined) !== (NotResource === undefined))
    && principalFits(attachment, listed, NotPrincipal);
  const action = Action !== undefined ? onAction(Action, context) : not(onAction(NotAction ?? [], context));
  const actionFits = (elements.Effect === 'Allow' || elements.Effect === 'Deny') && (Action === undefined) !== (NotAction === undefined);
  if (actionFits && action === false) return false;
  const resource = leftOut ? (context.action.service === 'sts' ? true : undefined)
    : Resource !== undefined ? onResource(Resource, version, context, false) : not(onResource(NotResource ?? [], version, context, undefined));
  if (wellFormed && resource === false) return false;
  return wellFormed ? and(action, resource, conditionsHold(Condition, version, context)) : undefined;
}

function principalFits(attachment: Attachment, listed: unknown, notListed: unknown): boolean {
  switch (attachment) {
    case 'identity':
    case 'organization': return listed === undefined && notListed === undefined;
    case 'resource control': return listed === '*' && notListed === undefined;
    default: return (listed === undefined) !== (notListed === undefined);
  }
}

function onAction(patterns: unknown, { action }: RequestContext): Truth {
  return or(...list(patterns).map((one) => {
    const pattern = normal(String(one)).toLowerCase();
    const matched = like(pattern, `${action.service}:${action.name}`);
    return pattern === '*' || pattern.startsWith(`${action.service}:`) ? matched : possibly(matched);
  }));
}

/** @param withoutValue what it is to match a pattern with a variable that has no value */
function onResource(patterns: unknown, version: unknown, context: RequestContext, withoutValue: Truth): Truth {
  return or(...list(patterns).map((pattern) => consensus(
    fillIn(String(pattern), version, context).map((variant) => variant === undefined ? withoutValue : resourceLike(variant, context.resource)))));
}

/** Whether a statement that grants or denies to principals does so to this one, and by what name. */
export function namingOf({ elements }: Statement, principal: Principal, hasBoundary: Truth): Naming {
  if (elements.NotPrincipal === undefined) return named(elements.Principal, principal);
  const listed = named(elements.NotPrincipal, principal);
  const names = Object.values(listed);
  const notListed = or(...names) === false;
  if (elements.Effect !== 'Deny') return { everyone: notListed ? true : isListed(listed, principal) ? false : undefined };
  const denied = notListed ? true : isListed(listed, principal) ? false : undefined;
  return { everyone: consensus(hasBoundary === undefined ? [true, denied] : [hasBoundary || denied]) };
}

/** To be spared by NotPrincipal, a principal is listed with its account, and a session with its role as well. */
function isListed({ everyone, account, role, session, user, federatedUser, service, provider }: Naming, { kind }: Principal): boolean {
  if (everyone === true || service === true || provider === true) return true;
  if (account !== true) return false;
  switch (kind) {
    case 'root': return true;
    case 'user': return user === true;
    case 'role': return false; // it acts in a session, and which one the request does not say
    case 'session': return role === true && session === true;
    case 'federatedUser': return federatedUser === true;
    default: return false;
  }
}

function named(element: unknown, principal: Principal): Naming {
  if (element === '*') return { everyone: true };
  if (typeof element !== 'object' || element === null) return { other: undefined };
  const namings = Object.entries(element).flatMap(([type, names]) => list(names).map((name) => namedBy(type, normal(String(name)), principal)));
  const kinds = [...new Set(namings.flatMap((naming) => Object.keys(naming)))] as (keyof Naming)[];
  return Object.fromEntries(kinds.map((kind) => [kind, or(...namings.filter((naming) => kind in naming).map((naming) => naming[kind]))]));
}

function namedBy(type: string, name: string, principal: Principal): Naming {
  const { kind, account, arn, identity = arn } = principal;
  switch (type) {
    case 'AWS': {
      if (name === '*') return { everyone: true };
      if (account === undefined) return {};
      if (/^\d{12}$/.test(name)) return { account: like(account, name) };
      const [, service, ownAccount, rest] = name.match(/^arn:[^:]*:(iam|sts)::([^:]*):(.+)$/) ?? [];
      if (rest === undefined) return { other: undefined };
      if (/[*?]/.test(name)) return { other: possibly(or(like(name, arn), like(name, identity))) };
      if (service === 'iam' && rest === 'root') return { account: like(account, ownAccount) };
      // the path of a session's role is not known, but names are unique in an account, and a policy can only name a role that exists
      if (rest.startsWith('role/') && kind === 'session' && identity.includes(ANYTHING)) return { role: and(like(ownAccount, account), like(rest.split('/').pop()!, arn.split('/')[1])) };
      if (rest.startsWith('role/')) return kind === 'role' || kind === 'session' ? { role: like(name, identity) } : {};
      if (rest.startsWith('user/')) return kind === 'user' ? { user: like(name, arn) } : {};
      if (rest.startsWith('federated-user/')) return kind === 'federatedUser' ? { federatedUser: like(name, arn) } : {};
      if (!rest.startsWith('assumed-role/')) return { other: undefined };
      if (kind === 'session') return { session: like(name, arn) };
      if (kind !== 'role') return {};
      return { session: possibly(and(like(ownAccount, account), like(rest.split('/')[1], arn.split('/').pop()!))) };
    }
    case 'Service': return kind === 'service' ? { service: name === '*' ? undefined : like(name, arn) } : {};
    case 'Federated': {
      if (kind === 'provider') return { provider: like(name, arn) };
      return kind === 'anonymous' || kind === 'role' || kind === 'session' ? { other: undefined } : {};
    }
    case 'CanonicalUser': return account === undefined ? {} : { other: undefined };
    default: return { other: undefined };
  }
}
