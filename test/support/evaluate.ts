/**
 * A reference evaluator of AWS policies for tests: plain, slow, and without a line of the library, so that a mistake of one is not
 * a mistake of the other. The rules, in order:
 *
 * 1. A service control policy binds principals of accounts below its targets: not the management account, not service-linked roles, not services.
 * 2. A resource control policy binds requests on resources of accounts below its targets, whoever asks: not of the management account, not by
 *    service-linked roles. A request without a resource is on the caller's account.
 * 3. A permissions boundary binds the principals that it is on; so does an identity policy.
 * 4. A Deny that matches denies. Of boundaries, and of identity policies if there are any, one has to allow. FullAWSAccess is attached everywhere.
 *
 * What it does not understand it refuses: a test must not pass because an operator was skipped.
 */
import { isBelow, MANAGEMENT, ORGANIZATION, OWNER_OF_BUCKET, PATH_OF } from './organization';

export type PolicyKind = 'SCP' | 'RCP' | 'boundary' | 'identity';

export interface Policy {
  readonly name: string;
  readonly kind: PolicyKind;
  readonly document: Document;
  /** Roots, units and accounts of an SCP or RCP; ARNs of principals of a boundary or identity policy. */
  readonly targets: readonly string[];
}

export interface Document {
  readonly Version?: string;
  readonly Statement: readonly Statement[];
}

export interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export interface Request {
  /** The ARN of a role or user, the name of a service (`backup.amazonaws.com`), or `*` for somebody anonymous. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** Of a resource whose ARN names none and that is not one of Acme's buckets. */
  readonly resourceAccount?: string;
  /** Beside, or in place of, what is derived. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
  /** Keys that AWS would not send on this request. */
  readonly without?: readonly string[];
}

export interface Decision {
  readonly denied: boolean;
  /** Policy and Sid of every statement that denies; `(nothing allows)` where a boundary or identity policy lacks an Allow. */
  readonly by: readonly (readonly [string, string])[];
}

type Context = ReadonlyMap<string, string | readonly string[]>;

/** The moment at which requests are made that say no other. */
export const NOW = '2026-11-20T12:00:00Z';

/** What the policies say of a request. */
export function evaluate(policies: readonly Policy[], request: Request): Decision {
  const context = contextOf(request);
  const by: [string, string][] = [];
  const granting = new Map<PolicyKind, boolean>();
  for (const policy of policies.filter((candidate) => binds(candidate, request, context))) {
    checkLanguage(policy);
    const matching = policy.document.Statement.filter((statement) => applies(statement, request, context));
    for (const statement of matching) if (statement.Effect === 'Deny') by.push([policy.name, statement.Sid ?? '']);
    if (policy.kind === 'boundary' || policy.kind === 'identity') {
      granting.set(policy.kind, (granting.get(policy.kind) ?? false) || matching.some((statement) => statement.Effect === 'Allow'));
    }
  }
  for (const [kind, allowed] of granting) if (!allowed) by.push([kind, '(nothing allows)']);
  return { denied: by.length > 0, by };
}

/** What AWS knows of a request before any policy is read. Keys are in lower case. */
export function contextOf(request: Request): Context {
  const { principal, resource } = request;
  const isAnonymous = principal === '*';
  const isService = !isAnonymous && !principal.startsWith('arn:');
  const principalAccount = isAnonymous ? 'anonymous' : isService ? undefined : principal.split(':')[4];
  const account = resourceAccountOf(request);
  const region = resource.startsWith('arn:') ? resource.split(':')[3] : '';
  const derived: Record<string, string | readonly string[] | undefined> = {
    'aws:PrincipalArn': isService || isAnonymous ? undefined : principal,
    'aws:PrincipalAccount': principalAccount,
    'aws:PrincipalIsAWSService': isAnonymous ? undefined : String(isService),
    'aws:PrincipalOrgID': principalAccount && PATH_OF[principalAccount] && ORGANIZATION,
    'aws:PrincipalOrgPaths': principalAccount && PATH_OF[principalAccount] ? [PATH_OF[principalAccount]] : undefined,
    'aws:ResourceAccount': account,
    'aws:ResourceOrgID': account && PATH_OF[account] && ORGANIZATION,
    'aws:ResourceOrgPaths': account && PATH_OF[account] ? [PATH_OF[account]] : undefined,
    'aws:RequestedRegion': region && region !== '*' ? region : 'us-east-1',
    'aws:CurrentTime': NOW,
    ...request.context,
  };
  const without = new Set((request.without ?? []).map((key) => key.toLowerCase()));
  return new Map(Object.entries(derived).flatMap(([key, value]) =>
    value === undefined || value.length === 0 && typeof value !== 'string' || without.has(key.toLowerCase()) ? [] : [[key.toLowerCase(), value]]));
}

function resourceAccountOf({ principal, resource, resourceAccount }: Request): string | undefined {
  if (resourceAccount !== undefined) return resourceAccount;
  const [, , service, , account, name] = resource.split(':');
  if (/^\d{12}$/.test(account ?? '')) return account;
  if (service === 's3' && name !== undefined) return OWNER_OF_BUCKET[name.split('/')[0]];
  return resource === '*' && principal.startsWith('arn:') ? principal.split(':')[4] : undefined;
}

function binds(policy: Policy, request: Request, context: Context): boolean {
  const { principal } = request;
  const serviceLinked = principal.includes(':role/aws-service-role/');
  switch (policy.kind) {
    case 'SCP': {
      if (!principal.startsWith('arn:') || serviceLinked) return false;
      const account = principal.split(':')[4];
      return account !== MANAGEMENT && policy.targets.some((target) => isBelow(account, target));
    }
    case 'RCP': {
      const account = context.get('aws:resourceaccount');
      if (typeof account !== 'string' || serviceLinked || account === MANAGEMENT) return false;
      return policy.targets.some((target) => isBelow(account, target));
    }
    default:
      return policy.targets.includes(principal);
  }
}

/** What AWS would refuse to store: principals in an SCP, none in an RCP, an RCP that allows. */
function checkLanguage({ name, kind, document }: Policy): void {
  for (const { Sid, Effect, Principal } of document.Statement) {
    if (kind === 'RCP' ? Principal !== '*' || Effect !== 'Deny' : Principal !== undefined) {
      throw new Error(`${name} ${Sid} is no statement of a policy of kind ${kind}`);
    }
  }
}

/** Whether a statement is about the request. */
function applies(statement: Statement, { action, resource }: Request, context: Context): boolean {
  const onAction = (patterns: readonly string[]) => patterns.some((pattern) => like(pattern.toLowerCase(), action.toLowerCase()));
  const onResource = (patterns: readonly string[]) => patterns.some((pattern) => {
    const filled = fillIn(pattern, context);
    return filled !== undefined && filled.test(resource);
  });
  const inActions = oneOf(statement, 'Action', 'NotAction', onAction);
  const inResources = oneOf(statement, 'Resource', 'NotResource', onResource);
  const conditions = Object.entries(statement.Condition ?? {});
  return inActions && inResources
    && conditions.every(([operator, keys]) => Object.entries(keys).every(([key, values]) => holds(operator, key, list(values), context)));
}

function oneOf(
  statement: Statement, positive: 'Action' | 'Resource', negative: 'NotAction' | 'NotResource', match: (patterns: readonly string[]) => boolean,
): boolean {
  const [wanted, unwanted] = [statement[positive], statement[negative]];
  if ((wanted === undefined) === (unwanted === undefined)) throw new Error(`${statement.Sid} must have one of ${positive} and ${negative}`);
  return wanted !== undefined ? match(list(wanted)) : !match(list(unwanted!));
}

/** Whether a condition holds. */
export function holds(operator: string, key: string, values: readonly string[], context: Context): boolean {
  const [, set, name, ifExists] = operator.match(/^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/) ?? [];
  if (!name) throw new Error(`operator ${operator} is not understood`);
  const actual = context.get(key.toLowerCase());
  if (name === 'Null') {
    if (set || ifExists || !values.every((value) => /^(true|false)$/.test(value))) throw new Error(`${operator} ${values.join()} is not understood`);
    return values.includes(String(actual === undefined));
  }
  const { negated, compare } = operatorOf(name);
  if (actual !== undefined && typeof actual !== 'string' && !set) throw new Error(`${key} has many values: ${operator} needs ForAllValues or ForAnyValue`);
  if (actual === undefined) return ifExists !== undefined || set === 'ForAllValues' || (negated && set === undefined);
  const single = (value: string) => {
    const matched = values.some((pattern) => compare(pattern, value, context));
    return negated ? !matched : matched;
  };
  const many = list(actual);
  return set === 'ForAllValues' ? many.every(single) : many.some(single);
}

interface Operator {
  readonly negated: boolean;
  /** Whether a value of the policy matches one of the request. A variable in it that has no value matches nothing. */
  readonly compare: (pattern: string, value: string, context: Context) => boolean;
}

function operatorOf(name: string): Operator {
  const variable = (then: (pattern: string, value: string) => boolean) => (pattern: string, value: string, context: Context) => {
    const plain = withoutWildcards(pattern, context);
    return plain !== undefined && then(plain, value);
  };
  const numbers = (then: (a: number, b: number) => boolean) => (pattern: string, value: string) => then(numberOf(value), numberOf(pattern));
  const dates = (then: (a: number, b: number) => boolean) => (pattern: string, value: string) => then(timeOf(value), timeOf(pattern));
  const order: Record<string, (a: number, b: number) => boolean> = {
    Equals: (a, b) => a === b,
    LessThan: (a, b) => a < b,
    LessThanEquals: (a, b) => a <= b,
    GreaterThan: (a, b) => a > b,
    GreaterThanEquals: (a, b) => a >= b,
  };
  const negated = /^(String|Arn|Numeric|Date)Not/.test(name);
  const positive = name.replace(/^(String|Arn|Numeric|Date)Not/, '$1');
  const [, family, rest] = positive.match(/^(String|Arn|Numeric|Date|Bool)(.*)$/) ?? [];
  if (family === 'String' && rest === 'Equals') return { negated, compare: variable((pattern, value) => pattern === value) };
  if (family === 'String' && rest === 'EqualsIgnoreCase') {
    return { negated, compare: variable((pattern, value) => pattern.toLowerCase() === value.toLowerCase()) };
  }
  if (family === 'String' && rest === 'Like') return { negated, compare: (pattern, value, context) => fillIn(pattern, context)?.test(value) ?? false };
  if (family === 'Arn' && (rest === 'Like' || rest === 'Equals')) return { negated, compare: arnLike };
  if (family === 'Numeric' && rest in order) return { negated, compare: numbers(order[rest]) };
  if (family === 'Date' && rest in order) return { negated, compare: dates(order[rest]) };
  if (positive === 'Bool') return { negated, compare: variable((pattern, value) => pattern.toLowerCase() === value.toLowerCase()) };
  throw new Error(`operator ${name} is not understood`);
}

/** Six parts, each with its own wildcards; further colons belong to the last. */
function arnLike(pattern: string, value: string, context: Context): boolean {
  const six = (text: string) => {
    const parts = text.split(/:(?![^$]*\})/);
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
  };
  const [patterns, parts] = [six(pattern), value.split(':')];
  const values = [...parts.slice(0, 5), parts.slice(5).join(':')];
  if (patterns[0] !== 'arn' || values[0] !== 'arn' || patterns[5] === '' || parts.length < 6) return false;
  return patterns.every((part, i) => fillIn(part, context)?.test(values[i]) ?? false);
}

const VARIABLE = /\$\{([^}]*)\}/g;

/** A pattern with its variables filled in; what is filled in is no pattern. Undefined where a variable has no value. */
function fillIn(pattern: string, context: Context): RegExp | undefined {
  let missing = false;
  const pieces = pattern.split(VARIABLE).map((piece, i) => {
    if (i % 2 === 0) return escape(piece).replace(/\\\*/g, '[^]*').replace(/\\\?/g, '[^]');
    const value = valueOf(piece, context);
    if (value === undefined) missing = true;
    return escape(value ?? '');
  });
  return missing ? undefined : new RegExp(`^${pieces.join('')}$`);
}

function withoutWildcards(pattern: string, context: Context): string | undefined {
  let missing = false;
  const filled = pattern.replace(VARIABLE, (_, piece: string) => {
    const value = valueOf(piece, context);
    if (value === undefined) missing = true;
    return value ?? '';
  });
  return missing ? undefined : filled;
}

function valueOf(variable: string, context: Context): string | undefined {
  if (['*', '?', '$'].includes(variable)) return variable;
  const [, key, otherwise] = variable.match(/^\s*([^,]+?)\s*(?:,\s*'([^']*)'\s*)?$/) ?? [];
  const value = key === undefined ? undefined : context.get(key.toLowerCase());
  return typeof value === 'string' ? value : otherwise;
}

const compiled = new Map<string, RegExp>();

/** `*` is any characters, `?` one. */
export function like(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text;
  let expression = compiled.get(pattern);
  if (!expression) compiled.set(pattern, expression = new RegExp(`^${escape(pattern).replace(/\\\*/g, '[^]*').replace(/\\\?/g, '[^]')}$`));
  return expression.test(text);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function numberOf(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) throw new Error(`${text} is not a number`);
  return number;
}

function timeOf(text: string): number {
  const time = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`${text} is not a moment`);
  return time;
}

function list<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
