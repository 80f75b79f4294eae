import { SERVICES } from '../../../lib/aws/catalogue';
import { abbreviate, wordsOf } from '../../../lib/aws/policy/abbreviate';
import { expand, PUBLISHED } from '../../support/published';

const neighbours = (...names: string[]) => () => names;

test.each<[string, string[]]>([
  ['DeleteDBInstance', ['Delete', 'DB', 'Instance']],
  ['PutBucketACL', ['Put', 'Bucket', 'ACL']],
  ['ESHttpDelete', ['ES', 'Http', 'Delete']],
  ['DELETE', ['DELETE']],
  ['connect', ['connect']],
  ['DisableSecurityHubV2', ['Disable', 'Security', 'Hub', 'V', '2']],
])('the words of %s are %j', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test('every published name is its words joined', () => {
  expect([...PUBLISHED.values()].filter(({ name }) => wordsOf(name).join('') !== name)).toEqual([]);
});

test('names without a neighbour between them become one pattern', () => {
  expect(abbreviate(['rds:DeleteDBCluster', 'rds:DeleteDBInstance', 'rds:DeleteDBProxy'], neighbours('DeleteGlobalCluster', 'DescribeDBClusters')))
    .toEqual(['rds:DeleteDB*']);
});

test('a neighbour keeps them apart', () => {
  expect(abbreviate(['rds:DeleteDBCluster', 'rds:DeleteDBInstance'], neighbours('DeleteDBProxy'))).toEqual(['rds:DeleteDBCluster', 'rds:DeleteDBInstance']);
});

test('a neighbour that differs in case alone keeps them apart', () => {
  expect(abbreviate(['x:DeleteAlpha', 'x:DeleteAlphabet'], neighbours('deletealphanumeric'))).toEqual(['x:DeleteAlpha', 'x:DeleteAlphabet']);
});

test('a neighbour with one letter in place of a word keeps them apart', () => {
  expect(abbreviate(['x:DeleteLongNamesHere', 'x:DeleteLongNamesThere'], neighbours('DeleteX'))).not.toContain('x:Delete*');
});

test('a single action is never widened, and a verb stays whole', () => {
  expect(abbreviate(['s3:DeleteBucket', 's3:DescribeBucket'], neighbours())).toEqual(['s3:DeleteBucket', 's3:DescribeBucket']);
});

test('services stay apart, in order, and each action is written once', () => {
  expect(abbreviate(['sqs:DeleteQueue', 'rds:StopDBCluster', 'sqs:DeleteQueue'], neighbours())).toEqual(['rds:StopDBCluster', 'sqs:DeleteQueue']);
});

test('the order of what is given does not matter', () => {
  const given = SERVICES[100].rows.map(({ action }) => action);
  const near = (service: string) => expand(`${service}:*`).map((action) => action.split(':')[1]);
  expect(abbreviate([...given].reverse(), near)).toEqual(abbreviate(given, near));
});

test('over every service, the rows and nothing else', () => {
  const near = (service: string) => expand(`${service}:*`).map((action) => action.slice(service.length + 1));
  const wrong = SERVICES.filter(({ rows }) => {
    const given = rows.map(({ action }) => action).sort();
    const back = [...new Set(abbreviate(given, near).flatMap(expand))].sort();
    return back.join() !== given.join();
  });
  expect(wrong.map(({ service }) => service)).toEqual([]);
});
