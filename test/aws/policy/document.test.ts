import { Aws } from 'aws-cdk-lib';
import { all, deny, documentOf, sizeOf, sizeWithoutWhitespace } from '../../../lib/aws/policy/document';

test('a denial without resources is on all of them', () => {
  expect(deny('Sid', { Action: 's3:DeleteBucket' })).toEqual({ Sid: 'Sid', Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' });
});

test('a denial on everything but some resources names no other resource', () => {
  expect(deny('Sid', { Action: '*', NotResource: ['arn:aws:s3:::a'] })).toEqual({ Sid: 'Sid', Effect: 'Deny', Action: '*', NotResource: ['arn:aws:s3:::a'] });
});

test('elements stand in the order in which people read them', () => {
  const full = deny('Sid', { Condition: { Null: { 'a:b': 'true' } }, Resource: 'x', Action: ['s3:*'], Principal: '*' });
  expect(Object.keys(full)).toEqual(['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition']);
});

test.each([[undefined], [{}]])('a condition %j is none', (Condition) => {
  expect(deny('Sid', { Action: '*', Condition })).not.toHaveProperty('Condition');
});

test('conditions of several blocks hold together', () => {
  const merged = all({ StringEquals: { a: '1' } }, undefined, { StringEquals: { b: ['2', '3'] }, Null: { c: 'true' } });
  expect(merged).toEqual({ StringEquals: { a: '1', b: ['2', '3'] }, Null: { c: 'true' } });
});

test('one key twice under one operator is refused, under two it is not', () => {
  expect(() => all({ ArnLike: { a: '1' } }, { ArnLike: { a: '1' } })).toThrow('two conditions on ArnLike a');
  expect(all({ ArnLike: { a: '1' } }, { ArnNotLike: { a: '1' } })).toEqual({ ArnLike: { a: '1' }, ArnNotLike: { a: '1' } });
});

test('joining blocks leaves them as they were', () => {
  const first = { StringEquals: { a: '1' } };
  all(first, { StringEquals: { b: '2' } });
  expect(first).toEqual({ StringEquals: { a: '1' } });
});

test('a document is measured as compact JSON', () => {
  const document = documentOf([deny('Sid', { Action: 's3:*' })]);
  expect(sizeOf(document)).toBe('{"Version":"2012-10-17","Statement":[{"Sid":"Sid","Effect":"Deny","Action":"s3:*","Resource":"*"}]}'.length);
});

test('a managed policy is measured without white space', () => {
  const document = documentOf([deny('Sid', { Action: '*', Condition: { StringEquals: { k: 'two words here' } } })]);
  expect(sizeOf(document) - sizeWithoutWhitespace(document)).toBe(2);
});

test('what is not known yet is measured at its longest', () => {
  const sized = (partition: string) => sizeOf(documentOf([deny('Sid', { Action: '*', Resource: `arn:${partition}:s3:::a` })]));
  expect(sized(Aws.PARTITION)).toBe(sized('aws-us-gov'));
});
