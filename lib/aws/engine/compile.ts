import { globTest, TextTest } from '../../engine/glob';
import { unknownsOf } from '../../engine/symbols';
import { and, MAYBE, NO, not, or, Truth, YES } from '../../engine/truth';
import { Condition, conditionTest, ConditionTest } from './conditions/condition';
import { formsOf } from './exceptions/logs';
import { ParsedPolicy, parsePolicy, Statement } from './parse';
import { resourceTest } from './patterns/arn';
import { requestTest, RequestTest } from './patterns/template';
import { PolicySource } from './policy-source';
import { PrincipalMatch, principalTest } from './principal-match';
import { Caller } from './principals';
import { OF_CALLER, RequestView } from './request-view';

/** A statement that can be asked whether it is about a request. */
export interface CompiledStatement extends Statement {
  /** Whether it is about an action, in lower case. */
  readonly onAction: TextTest;

  /** Whether it is about the rest of a request; undefined where it is about every one. */
  readonly onRequest?: (view: RequestView) => Truth;

  /** Whom it names, and how; undefined where it names nobody. */
  readonly onPrincipal?: (view: RequestView) => PrincipalMatch;
  readonly tests: Tests;
}

/** The parts of a statement by themselves, to say which of them was not known. */
export interface Tests {
  readonly resource?: (view: RequestView) => Truth;
  readonly conditions: readonly { readonly condition: Condition; readonly test: ConditionTest }[];
}

/** A policy that can be asked. */
export interface CompiledPolicy extends ParsedPolicy {
  readonly statements: readonly CompiledStatement[];
}

/** How a policy is compiled. */
export type Compile = (source: PolicySource) => CompiledPolicy;

/** Compiles a policy. */
export function compilePolicy(source: PolicySource): CompiledPolicy {
  const parsed = parsePolicy(source);
  return { ...parsed, statements: parsed.statements.map(compileStatement) };
}

/** Compiles a statement. */
export function compileStatement(statement: Statement): CompiledStatement {
  const { actions, notActions, resources, notResources, principals, conditions, variables, uncertain } = statement;
  const resource = resources === undefined ? ofTrust : resourcesTest(resources, notResources, variables);
  const tests: Tests = { resource, conditions: conditions.map((condition) => ({ condition, test: conditionTest(condition, variables) })) };
  return {
    ...statement,
    onAction: actionsTest(actions, notActions),
    onRequest: allOf([
      ...(uncertain.length > 0 ? [() => MAYBE as Truth] : []),
      // conditions on the caller are the cheapest to tell, and the likeliest to fail
      ...ofCaller(tests.conditions.filter(({ condition }) => isOfCaller(condition))),
      ...tests.conditions.filter(({ condition }) => !isOfCaller(condition)).map(({ test }) => test),
      ...(resource ? [resource] : []),
    ]),
    onPrincipal: principals && principalTest(principals),
    tests,
  };
}

/** How many callers a statement remembers. */
const REMEMBERED = 4096;

function isOfCaller({ key, values }: Condition): boolean {
  return OF_CALLER.has(key.toLowerCase()) && !values.some((value) => value.includes('${'));
}

/** Conditions on nothing but the caller: each caller is asked once. */
function ofCaller(conditions: Tests['conditions']): ((view: RequestView) => Truth)[] {
  const test = allOf(conditions.map((each) => each.test));
  if (!test) return [];
  const known = new Map<Caller, Truth>();
  return [(view) => {
    if (!view.callerIsDerived) return test(view);
    let truth = known.get(view.caller);
    if (truth === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(view.caller, truth = test(view));
    }
    return truth;
  }];
}

/** Whether a list of patterns has an action: names are looked up, and only the patterns of its service are tried. */
function actionsTest(patterns: readonly string[], negated: boolean): TextTest {
  const names = new Set<string>();
  const ofService = new Map<string, TextTest[]>();
  const others: TextTest[] = [];
  let every = false;
  for (const pattern of patterns) {
    const [service, name] = pattern.split(':');
    if (pattern === '*' || pattern === '*:*') every = true;
    else if (unknownsOf(pattern).length > 0) others.push(globTest(pattern));
    else if (/[*?]/.test(service)) others.push(perhaps(partwise(globTest(service), globTest(name))));
    else if (/[*?]/.test(name)) ofService.set(service, [...ofService.get(service) ?? [], globTest(name)]);
    else names.add(pattern);
  }
  return (action) => {
    if (every || names.has(action)) return negated ? NO : YES;
    const colon = action.indexOf(':');
    const own = ofService.get(action.slice(0, colon));
    let truth: Truth = NO;
    if (own) {
      const name = action.slice(colon + 1);
      for (const test of own) if (test(name) === YES) return negated ? NO : YES;
    }
    for (const test of others) truth = or(truth, test(action));
    return negated ? not(truth) : truth;
  };
}

/** Whether AWS takes wildcards in the place of a service nobody publishes. */
function perhaps(test: TextTest): TextTest {
  return (text) => test(text) === NO ? NO : MAYBE;
}

function partwise(service: TextTest, name: TextTest): TextTest {
  return (action) => {
    const colon = action.indexOf(':');
    return and(service(action.slice(0, colon)), name(action.slice(colon + 1)));
  };
}

/** Only trust policies have no resource; of others nobody knows what AWS would make of it. */
function ofTrust({ action }: RequestView): Truth {
  return action.name.startsWith('sts:') ? YES : MAYBE;
}

/** Undefined where every resource is meant. */
function resourcesTest(patterns: readonly string[], negated: boolean, variables: boolean): ((view: RequestView) => Truth) | undefined {
  if (!negated && patterns.some((pattern) => /^\*+$/.test(pattern))) return undefined;
  const tests = patterns.map((pattern): RequestTest => requestTest(pattern, variables, resourceTest, negated));
  const matches = (resource: string, view: RequestView) => {
    let truth: Truth = NO;
    for (const test of tests) {
      truth = or(truth, test(resource, view));
      if (truth === YES) break;
    }
    return truth;
  };
  return (view) => {
    const truth = matches(view.resource, view);
    // certain where every form of the ARN that AWS may ask with comes to the same
    const same = formsOf(view.action.name, view.resource).every((form) => matches(form, view) === truth);
    return !same ? MAYBE : negated ? not(truth) : truth;
  };
}

function allOf(tests: readonly ((view: RequestView) => Truth)[]): ((view: RequestView) => Truth) | undefined {
  if (tests.length <= 1) return tests[0];
  return (view) => {
    let truth: Truth = YES;
    for (const test of tests) {
      truth = and(truth, test(view));
      if (truth === NO) break;
    }
    return truth;
  };
}
