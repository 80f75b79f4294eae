// Policies with one thing wrong with them, as a slip of the hand would leave them.
import { actionFacts, expandActions } from '../../lib/aws/engine/facts';
import { PolicySource, PolicyType } from '../../lib/aws/engine/policy-source';

/** A policy with one thing changed. */
export interface Mutant {
  readonly kind: string;

  /** What was changed, for a person. */
  readonly what: string;
  readonly original: PolicySource;

  /** Undefined where it is gone altogether. */
  readonly source?: PolicySource;

  /** The actions that the change can be about: of all others the policy says what it said. */
  readonly actions: readonly string[];
}

type Json = Record<string, any>;

/** Actions to leave out of a denial of everything else: of services that destroy, show secrets, give rights, and look. */
const WIDENING = ['ec2:DescribeInstances', 'iam:CreateUser', 'kms:Decrypt', 'rds:DeleteDBInstance', 'route53domains:DeleteDomain', 's3:DeleteBucket', 'secretsmanager:GetSecretValue', 'sts:AssumeRole'];

const SWAPS: Readonly<Record<string, readonly string[]>> = {
  StringEquals: ['StringNotEquals'],
  StringNotEquals: ['StringEquals'],
  StringLike: ['StringNotLike'],
  StringNotLike: ['StringLike'],
  ArnLike: ['ArnNotLike'],
  ArnNotLike: ['ArnLike'],
  StringEqualsIgnoreCase: ['StringNotEqualsIgnoreCase', 'StringEquals'],
};

/** Every mutant of a policy. */
export function mutantsOf(original: PolicySource): Mutant[] {
  const statements: readonly Json[] = [original.document.Statement].flat();
  const withStatement = (i: number, statement: Json | undefined): PolicySource => ({
    ...original,
    document: { ...original.document, Statement: statements.flatMap((each, k) => (k !== i ? [each] : statement ? [statement] : [])) },
  });
  return [
    ...detached(original),
    ...statements.flatMap((statement, i) => {
      const at = `${nameOf(original)} ${statement.Sid ?? i}`;
      const actions = actionsOf(statement);
      const make = (kind: string, what: string, changed: Json | undefined, about: readonly string[] = actions): Mutant => ({
        kind, what: `${at}: ${what}`, original, source: withStatement(i, changed), actions: about,
      });
      return [
        make('drop a statement', 'gone', undefined),
        make('swap the effect', statement.Effect, { ...statement, Effect: statement.Effect === 'Deny' ? 'Allow' : 'Deny' }),
        ...ofActions(statement, make),
        ...ofResources(statement, make),
        ...ofConditions(statement, make),
      ];
    }),
  ];
}

/** Boundaries have the same name in each account. */
function nameOf({ name, type, file }: PolicySource): string {
  return type === PolicyType.PERMISSIONS_BOUNDARY ? `${type} ${name} of ${file}` : `${type} ${name}`;
}

type Make = (kind: string, what: string, changed: Json, about?: readonly string[]) => Mutant;

/** The names of the actions that a statement is about. */
function actionsOf({ Action, NotAction }: Json): string[] {
  const named = expandActions([Action ?? NotAction].flat()).map(({ name }) => name);
  if (Action !== undefined) return named;
  const except = new Set(named);
  return expandActions(['*']).map(({ name }) => name).filter((name) => !except.has(name));
}

function ofActions(statement: Json, make: Make): Mutant[] {
  const { Action, NotAction } = statement;
  const names = (pattern: string) => expandActions([pattern]).map(({ name }) => name);
  const entries = (list: unknown): string[] => [list ?? []].flat() as string[];
  const widened = NotAction === undefined ? [] : WIDENING.filter((action) => actionFacts(action) && actionsOf(statement).includes(action));
  return [
    ...without(entries(Action)).map(([gone, left]) => make('drop an action', gone, { ...statement, Action: left }, names(gone))),
    ...without(entries(NotAction)).map(([gone, left]) => make('drop an entry of NotAction', gone, { ...statement, NotAction: left }, names(gone))),
    ...widened.map((action) => make('add an entry to NotAction', action, { ...statement, NotAction: [...entries(NotAction), action] }, [action])),
  ];
}

function ofResources(statement: Json, make: Make): Mutant[] {
  return (['Resource', 'NotResource'] as const).flatMap((element) => {
    const list: string[] = [statement[element] ?? []].flat();
    return without(list).map(([gone, left]) => make(`drop an entry of ${element}`, gone, { ...statement, [element]: left }));
  });
}

function ofConditions(statement: Json, make: Make): Mutant[] {
  const condition: Readonly<Record<string, Json>> = statement.Condition ?? {};
  const withCondition = (changed: Json): Json => {
    const { Condition: _, ...rest } = statement;
    const left = Object.fromEntries(Object.entries(changed).filter(([, keys]) => Object.keys(keys).length > 0));
    return Object.keys(left).length > 0 ? { ...rest, Condition: left } : rest;
  };
  const operators = Object.entries(condition);
  return operators.flatMap(([operator, keys]) => {
    const { [operator]: _, ...others } = condition;
    // what is there under the other name already stays, too
    const renamed = (name: string, changed: Json = keys) => withCondition({ ...others, [name]: { ...others[name], ...changed } });
    return [
      ...(operators.length > 1 || Object.keys(keys).length > 1 ? [make('drop an operator', operator, withCondition(others))] : []),
      ...Object.keys(keys).map((key) => {
        const { [key]: __, ...left } = keys;
        return make('drop a key', `${operator} ${key}`, withCondition({ ...others, [operator]: left }));
      }),
      ...Object.entries(keys).flatMap(([key, values]) => without([values].flat().map(String)).map(([gone, left]) =>
        make('drop a value', `${operator} ${key} ${gone}`, withCondition({ ...others, [operator]: { ...keys, [key]: left } })))),
      ...Object.entries(keys).filter(([, values]) => /^(Bool|Null)/.test(operator.replace(/^For\w+:/, '')) && [values].flat().length === 1).map(([key, values]) =>
        make('turn a truth value', `${operator} ${key}`, withCondition({ ...others, [operator]: { ...keys, [key]: String([values].flat()[0]) === 'true' ? 'false' : 'true' } }))),
      ...swapsOf(operator).map((name) => make('swap an operator', `${operator} for ${name}`, renamed(name))),
    ];
  });
}

/** Operators that one may be mistaken for. */
function swapsOf(operator: string): string[] {
  const [, set = '', test, exists = ''] = operator.match(/^(For\w+:)?(\w+?)(IfExists)?$/)!;
  return [
    ...(SWAPS[test] ?? []).map((other) => `${set}${other}${exists}`),
    // where the key is missing, these hold with IfExists and without
    ...(test === 'Null' || test.includes('Not') || set === 'ForAllValues:' ? [] : [`${set}${test}${exists === '' ? 'IfExists' : ''}`]),
    ...(set === '' ? [] : [`${set === 'ForAllValues:' ? 'ForAnyValue:' : 'ForAllValues:'}${test}${exists}`]),
  ];
}

/** A policy that is taken off one of its targets. */
function detached(original: PolicySource): Mutant[] {
  const { targets = [], type, document } = original;
  // first what the shorter statements are about
  const lists = [document.Statement].flat().map((statement: Json) => actionsOf(statement)).sort((a, b) => a.length - b.length);
  const actions = [...new Set(lists.flat())];
  return targets.map((target): Mutant => ({
    kind: type === PolicyType.PERMISSIONS_BOUNDARY ? 'take a boundary off' : 'detach a policy',
    what: `${nameOf(original)}: from ${target}`,
    original,
    source: { ...original, targets: targets.filter((each) => each !== target) },
    actions,
  }));
}

/** Each entry of a list of two and more, and what is left without it. */
function without(list: readonly string[]): [string, string[]][] {
  return list.length < 2 ? [] : list.map((gone, i) => [gone, list.filter((_, k) => k !== i)]);
}
