import { atItsLongest } from '../../core/tokens';

/** Condition operator to key to values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** One statement, in the narrow form that the guardrails write: lists everywhere, every statement named. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*';
  readonly Action?: string | readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Conditions;
}

/** A policy document. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/** A denial with what every one of them has. */
export function deny(sid: string, rest: Omit<Statement, 'Sid' | 'Effect'>): Statement {
  const { Principal, Action, NotAction, Resource, NotResource, Condition } = rest;
  return {
    Sid: sid,
    Effect: 'Deny',
    ...(Principal && { Principal }),
    ...(Action && { Action }),
    ...(NotAction && { NotAction }),
    ...(NotResource ? { NotResource } : { Resource: Resource ?? '*' }),
    ...(Condition && Object.keys(Condition).length > 0 && { Condition }),
  };
}

/** Several condition blocks as one; a key that two of them have under one operator is a mistake of ours. */
export function all(...blocks: readonly (Conditions | undefined)[]): Conditions {
  const merged: Record<string, Record<string, string | readonly string[]>> = {};
  for (const block of blocks) {
    for (const [operator, keys] of Object.entries(block ?? {})) {
      for (const [key, values] of Object.entries(keys)) {
        const place = (merged[operator] ??= {});
        if (key in place) throw new Error(`two conditions on ${operator} ${key}`);
        place[key] = values;
      }
    }
  }
  return merged;
}

/** The document of some statements. */
export function documentOf(statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}

/** The characters that the document is stored with: as compact JSON, unresolved parts at their longest. */
export function sizeOf(document: PolicyDocument): number {
  return atItsLongest(JSON.stringify(document)).length;
}

/** As `sizeOf`, for managed policies, where IAM leaves white space out of the count. */
export function sizeWithoutWhitespace(document: PolicyDocument): number {
  return atItsLongest(JSON.stringify(document)).replace(/\s/g, '').length;
}
