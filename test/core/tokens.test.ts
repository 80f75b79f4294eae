import { Aws, Fn, Lazy, Token } from 'aws-cdk-lib';
import { atItsLongest, isUnresolved } from '../../lib/core/tokens';

test.each([
  Aws.PARTITION,
  `arn:${Aws.PARTITION}:iam::*:role/x`,
  Token.asString(Fn.ref('X')),
  Lazy.string({ produce: () => 'x' }),
  '${TfToken[TOKEN.0]}',
  'prefix-${TfToken[org.12]}-suffix',
])('%s is not known yet', (value) => {
  expect(isUnresolved(value)).toBe(true);
});

test.each([
  '',
  'ou-acm1-prod0001',
  '${aws:PrincipalAccount}',
  '${Token}',
  '${Token[AWS.Partition.3]',
  '$Token[AWS.Partition.3]}',
  '${token[AWS.Partition.3]}',
  'Token[AWS.Partition.3]',
])('%j is known', (value) => {
  expect(isUnresolved(value)).toBe(false);
  expect(atItsLongest(value)).toBe(value);
});

test('a partition is at most as long as the longest', () => {
  expect(atItsLongest(`arn:${Aws.PARTITION}:iam`)).toBe('arn:aws-us-gov:iam');
});

test('every other part counts 128 characters, each of them', () => {
  const account = Token.asString(Fn.ref('Account'));
  expect(atItsLongest(`a${account}b${account}`)).toBe(`a${'x'.repeat(128)}b${'x'.repeat(128)}`);
});

test('asking twice gives the same answer', () => {
  expect([isUnresolved(Aws.PARTITION), isUnresolved(Aws.PARTITION)]).toEqual([true, true]);
});
