import { malformedPolicy } from '../../core/errors';
import { DeterminingStatement } from '../../decision';
import { unknownsOf } from '../../engine/symbols';
import { operatorNamed } from './conditions';
import { Condition } from './conditions/condition';
import { PolicySource, PolicyType } from './policy-source';

/** The principals that a statement names. */
export interface Principals {
  readonly negated: boolean;

  /** Whether it names everybody: `*`, or `{"AWS": "*"}`. */
  readonly everybody: boolean;
  readonly aws: readonly string[];
  readonly service: readonly string[];
  readonly federated: readonly string[];
  readonly canonical: readonly string[];
}

/** A statement as data, checked. */
export interface Statement {
  readonly reference: DeterminingStatement;
  readonly denies: boolean;

  /** Patterns of actions in lower case. */
  readonly actions: readonly string[];
  readonly notActions: boolean;

  /** Patterns of resources; undefined where the statement has none, as in a trust policy. */
  readonly resources?: readonly string[];
  readonly notResources: boolean;
  readonly principals?: Principals;
  readonly conditions: readonly Condition[];

  /** Whether `${...}` is a variable: policies of the older version have none. */
  readonly variables: boolean;

  /** Why it may be otherwise than it is read. */
  readonly uncertain: readonly string[];
}

/** A policy as data, checked. */
export interface ParsedPolicy {
  readonly source: PolicySource;
  readonly statements: readonly Statement[];

  /** What would have to be known to know its statements. */
  readonly uncertain: readonly string[];
}

const ELEMENTS = new Set(['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']);

type Json = Readonly<Record<string, unknown>>;

/** Reads a policy document. */
export function parsePolicy(source: PolicySource): ParsedPolicy {
  const fail = (at: string, given: unknown, allowed: string): never => {
    throw malformedPolicy(source.name, `${source.path ?? '$'}${at}`, shorten(given), allowed);
  };
  const document = typeof source.document === 'string' && unknownsOf(source.document).length === 0 ? fromJson(source, fail) : source.document;
  if (typeof document === 'string') return { source, statements: [], uncertain: unknownsOf(document) };
  if (!isObject(document)) return fail('', document, 'an object with the elements Version and Statement');
  if (document.Statement === undefined) return fail('', document, 'an object with the element Statement');
  const version = document.Version;
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17' && !isUnknown(version)) fail('.Version', version, '`2012-10-17` or `2008-10-17`');
  if (isUnknown(document.Statement)) return { source, statements: [], uncertain: unknownsOf(document.Statement) };
  const lone = !Array.isArray(document.Statement);
  const reader: Reader = { source, fail, variables: version === '2012-10-17', uncertain: isUnknown(version) ? unknownsOf(version) : [] };
  const statements: Statement[] = [];
  const unread: string[] = [];
  list(document.Statement).forEach((statement, index) => {
    if (isUnknown(statement)) unread.push(...unknownsOf(statement));
    else statements.push(parseStatement(statement, index, lone ? '.Statement' : `.Statement[${index}]`, reader));
  });
  return { source, statements, uncertain: unread };
}

interface Reader {
  readonly source: PolicySource;
  readonly fail: (at: string, given: unknown, allowed: string) => never;
  readonly variables: boolean;
  readonly uncertain: readonly string[];
}

function fromJson(source: PolicySource, fail: Reader['fail']): unknown {
  try {
    return JSON.parse(source.document as string);
  } catch (error) {
    return fail('', source.document, `JSON (${(error as Error).message})`);
  }
}

function parseStatement(statement: unknown, index: number, at: string, reader: Reader): Statement {
  const { source, fail } = reader;
  if (!isObject(statement)) return fail(at, statement, 'an object');
  const strange = Object.keys(statement).find((key) => !ELEMENTS.has(key));
  if (strange !== undefined) fail(`${at}.${strange}`, statement[strange], `one of the elements ${[...ELEMENTS].join(', ')}`);
  const { Sid: sid, Effect: effect } = statement;
  if (sid !== undefined && typeof sid !== 'string') fail(`${at}.Sid`, sid, 'a string');
  const uncertain = [...reader.uncertain, ...(isUnknown(effect) ? unknownsOf(effect) : [])];
  if (effect !== 'Allow' && effect !== 'Deny' && !isUnknown(effect)) fail(`${at}.Effect`, effect, '`Allow` or `Deny`');

  const [actions, notActions] = oneOf(statement, 'Action', 'NotAction', at, reader);
  if (!actions) return fail(at, statement, 'a statement with Action or NotAction');
  for (const action of actions) {
    if (action !== '*' && !/^[^\s:]+:[^\s:]+$/.test(action) && unknownsOf(action).length === 0) fail(`${at}.${notActions ? 'NotAction' : 'Action'}`, action, '`*`, or service and action such as `s3:GetObject`');
  }
  const [resources, notResources] = oneOf(statement, 'Resource', 'NotResource', at, reader);
  const [principal, notPrincipal] = [statement.Principal, statement.NotPrincipal];
  if (principal !== undefined && notPrincipal !== undefined) fail(at, statement, 'a statement with one of Principal and NotPrincipal');
  const named = principal ?? notPrincipal;
  const parts: string[] = [];
  const principals = named === undefined ? undefined : principalsOf(named, notPrincipal !== undefined, at, parts, reader);
  checkLanguage(statement, resources !== undefined, at, reader);
  const reference: DeterminingStatement = {
    policy: source.name,
    kind: source.type,
    ...(sid === undefined ? {} : { sid: sid as string }),
    index,
    effect: effect as string,
    ...(source.file === undefined ? {} : { file: source.file }),
    path: `${source.path ?? '$'}${at}`,
  };
  return {
    reference,
    denies: effect !== 'Allow',
    actions: actions.map(lowerCase),
    notActions,
    resources,
    notResources,
    principals,
    conditions: conditionsOf(statement.Condition, at, parts, reader),
    variables: reader.variables,
    uncertain: [...uncertain, ...parts],
  };
}

/** What AWS would refuse to store in a policy of this type. */
function checkLanguage(statement: Json, hasResources: boolean, at: string, { source, fail }: Reader): void {
  const { RESOURCE_POLICY, RESOURCE_CONTROL_POLICY, VPC_ENDPOINT_POLICY } = PolicyType;
  const names = statement.Principal !== undefined || statement.NotPrincipal !== undefined;
  const { type } = source;
  if (type === RESOURCE_CONTROL_POLICY) {
    const { Principal: principal } = statement;
    if (principal !== '*' && !isUnknown(principal) && JSON.stringify(principal) !== '{"AWS":"*"}') fail(`${at}.Principal`, principal, '`*` in a resource control policy');
  } else if (type === RESOURCE_POLICY || type === VPC_ENDPOINT_POLICY) {
    if (!names) fail(at, statement, 'a statement with Principal or NotPrincipal');
  } else if (names) {
    fail(at, statement, 'a statement without Principal: policies of this type name nobody');
  }
  // a trust policy has no resource but the role itself
  if (!hasResources && type !== RESOURCE_POLICY) fail(at, statement, 'a statement with Resource or NotResource');
}

function oneOf(statement: Json, positive: string, negative: string, at: string, { fail }: Reader): [readonly string[] | undefined, boolean] {
  const [wanted, unwanted] = [statement[positive], statement[negative]];
  if (wanted !== undefined && unwanted !== undefined) fail(at, statement, `a statement with one of ${positive} and ${negative}`);
  const [key, value] = wanted !== undefined ? [positive, wanted] : [negative, unwanted];
  if (value === undefined) return [undefined, false];
  const values = list(value);
  if (values.length === 0 || !values.every((each) => typeof each === 'string')) fail(`${at}.${key}`, value, 'a string or a list of strings');
  return [values as string[], key === negative];
}

function principalsOf(value: unknown, negated: boolean, at: string, uncertain: string[], { fail }: Reader): Principals {
  const where = `${at}.${negated ? 'NotPrincipal' : 'Principal'}`;
  const kinds: Record<string, string[]> = { AWS: [], Service: [], Federated: [], CanonicalUser: [] };
  if (isUnknown(value)) {uncertain.push(...unknownsOf(value));} else if (isObject(value)) {
    for (const [kind, names] of Object.entries(value)) {
      if (!Object.hasOwn(kinds, kind)) fail(`${where}.${kind}`, names, `one of ${Object.keys(kinds).join(', ')}`);
      if (!list(names).every((name) => typeof name === 'string')) fail(`${where}.${kind}`, names, 'a string or a list of strings');
      kinds[kind] = list(names) as string[];
    }
  } else if (value !== '*') {fail(where, value, '`*` or an object such as `{"AWS": "111122223333"}`');}
  return {
    negated,
    everybody: value === '*' || kinds.AWS.includes('*'),
    aws: kinds.AWS.filter((name) => name !== '*'),
    service: kinds.Service,
    federated: kinds.Federated,
    canonical: kinds.CanonicalUser,
  };
}

function conditionsOf(value: unknown, at: string, uncertain: string[], { fail }: Reader): Condition[] {
  const where = `${at}.Condition`;
  if (value === undefined) return [];
  if (isUnknown(value)) {
    uncertain.push(...unknownsOf(value));
    return [];
  }
  if (!isObject(value)) return fail(where, value, 'an object such as `{"StringEquals": {"aws:PrincipalAccount": "111122223333"}}`');
  return Object.entries(value).flatMap(([operator, keys]) => {
    if (operatorNamed(operator) === undefined) uncertain.push(`what the operator ${operator} means`);
    if (isUnknown(keys)) {
      uncertain.push(...unknownsOf(keys));
      return [];
    }
    if (!isObject(keys)) return fail(`${where}.${operator}`, keys, 'an object of condition keys with their values');
    return Object.entries(keys).map(([key, values]): Condition => {
      if (!list(values).every((each) => ['string', 'number', 'boolean'].includes(typeof each))) fail(`${where}.${operator}['${key}']`, values, 'a string or a list of strings');
      return { operator, key, values: list(values).map(String) };
    });
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is, as a whole or in part, one that is not known. */
function isUnknown(value: unknown): value is string {
  return typeof value === 'string' && unknownsOf(value).length > 0;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** What is not known keeps its words. */
function lowerCase(action: string): string {
  return action.split(/(\uE000[^\uE001]*\uE001)/).map((part, i) => i % 2 === 0 ? part.toLowerCase() : part).join('');
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
