import * as fc from 'fast-check';
import { deny, documentOf, sizeOf, Statement } from '../../lib/aws/policy/document';
import { pack } from '../../lib/aws/policy/pack';
import { evaluate, Policy, Request } from '../support/evaluate';
import { check, SEED } from '../support/seed';

const VERBS = ['Delete', 'Put', 'Update', 'Get'];
const THINGS = ['Bucket', 'BucketPolicy', 'Object', 'ObjectVersion', 'Table', 'TableReplica'];
const NAMES = ['s3', 's3tables', 'dynamodb'].flatMap((service) => VERBS.flatMap((verb) => THINGS.map((thing) => `${service}:${verb}${thing}`)));
const PATTERNS = [...NAMES, ...NAMES.filter((_, i) => i % 3 === 0).map((name) => `${name}*`), 's3:Delete*Version'];

const resources = fc.constantFrom('*', 'arn:aws:s3:::acme-prod-*', ['arn:aws:s3:::acme-prod-data', 'arn:aws:s3:::acme-prod-data/*']);
const condition = fc.constantFrom<Statement['Condition']>(
  undefined,
  { ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/BreakGlassApprover', 'arn:aws:iam::*:role/deploy-*'] } },
  { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/agents/*'] } },
  { 'StringNotEquals': { 'aws:ResourceTag/environment': ['dev', 'nonprod'] }, 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['environment'] } },
);

const statement = fc.record({
  sid: fc.constantFrom('One', 'Two', 'Three'),
  shape: fc.constantFrom('Action', 'Action', 'Action', 'NotAction'),
  actions: fc.uniqueArray(fc.constantFrom(...PATTERNS), { minLength: 1, maxLength: 60 }),
  on: resources,
  inverted: fc.boolean(),
  Condition: condition,
}).map(({ sid, shape, actions, on, inverted, Condition }): Statement => deny(sid, {
  [shape]: actions,
  ...(inverted && Array.isArray(on) ? { NotResource: on } : { Resource: on }),
  Condition,
}));

const request: fc.Arbitrary<Request> = fc.record({
  principal: fc.constantFrom('agents/coder', 'agent/coder', 'BreakGlassApprover', 'deploy-pipeline', 'orders-task').map((name) => `arn:aws:iam::111122223333:role/${name}`),
  action: fc.constantFrom(...NAMES, 's3:DeleteBuckets', 's3:deletebucket'),
  resource: fc.constantFrom('*', 'arn:aws:s3:::acme-prod-data', 'arn:aws:s3:::acme-prod-data/key', 'arn:aws:s3:::acme-prod-database', 'arn:aws:s3:::acme-nonprod-scratch'),
  context: fc.constantFrom<Record<string, string | string[]>>(
    {}, { 'aws:ResourceTag/environment': 'dev' }, { 'aws:ResourceTag/environment': 'prod', 'aws:TagKeys': ['environment'] }, { 'aws:TagKeys': ['x', 'environment'] }),
});

const policyOf = (document: { readonly Statement: readonly Statement[] }): Policy =>
  ({ name: 'p', kind: 'SCP', targets: ['ou-acm1-prod0001'], document });

describe(`with seed ${SEED}`, () => {
  test('packing keeps every decision, and which statement made it', () => {
    const requests = fc.array(request, { minLength: 20, maxLength: 20 });
    check(fc.property(fc.array(statement, { minLength: 1, maxLength: 5 }), fc.integer({ min: 600, max: 4000 }), requests, (statements, size, all) => {
      const before = [policyOf(documentOf(statements))];
      const after = pack(statements, size).map(policyOf);
      for (const asked of all) {
        const sids = (policies: Policy[]) => [...new Set(evaluate(policies, asked).by.map(([, sid]) => sid))].sort();
        expect(sids(after)).toEqual(sids(before));
        expect(evaluate(after, asked).denied).toBe(evaluate(before, asked).denied);
      }
    }));
  });

  test('a document is larger than its size only where it is one statement that cannot be divided', () => {
    check(fc.property(fc.array(statement, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1000, max: 4000 }), (statements, size) => {
      for (const document of pack(statements, size)) {
        if (sizeOf(document) <= size) continue;
        expect(document.Statement).toHaveLength(1);
        expect(document.Statement[0].NotAction).toBeDefined();
      }
    }));
  });

  test('every action is placed once', () => {
    check(fc.property(fc.array(statement, { minLength: 1, maxLength: 5 }), fc.integer({ min: 600, max: 4000 }), (statements, size) => {
      const count = (all: readonly Statement[]) => all.flatMap(({ Sid, Action }) => [Action ?? []].flat().map((action) => `${Sid} ${action}`)).sort();
      expect(count(pack(statements, size).flatMap((document) => document.Statement))).toEqual(count(statements));
    }));
  });
});
