// The facts that the engine reads agree with the dataset that they come from, for every action and every key.
import { readFileSync, readdirSync, statSync } from 'fs';
import { join } from 'path';
import {
  actionFacts, allActions, contextKeyKind, expandActions, FACTS, isMultiValued, isPublishedKey, mayHaveResourcePolicy, nearestActions,
  supportsResourceControlPolicies, typeOfKey,
} from '../../../lib/aws/engine/facts';
import { DATASET_VERSION } from '../../../scripts/dataset';
import { actionsJson, ACTIONS_FILE, arnPatterns, DATA, datasetGlobalKeys, datasetServices } from '../../../scripts/vendor-facts';

const VENDOR = join(__dirname, '../../../lib/aws/vendor');
const SERVICES = datasetServices();
const ACTIONS = SERVICES.flatMap(({ service, actions }) => actions.map((action) => ({ service, action, name: `${service}:${action.name}` })));
const TYPES = new Map(SERVICES.map(({ service, types }) => [service, types]));

const sorted = (list: Iterable<string>) => [...new Set(list)].sort();

/** A key of the dataset as a request would have it. */
const asked = (key: string) => key.replace(/\$\{\w+\}|<\w+>|tag-key$/g, 'some-thing').replace(/\/$/, '/some-thing');

/** Whether a key is one of those that another stands for, as `ssm:resourceTag/aws:ssmmessages:session-id` is one of `ssm:resourceTag/${TagKey}`. */
const isUnder = (key: string, other: string) => other.endsWith('/some-thing') && key.startsWith(other.slice(0, -'some-thing'.length));

describe('the file', () => {
  test('is what the generator writes today', () => {
    expect(readFileSync(ACTIONS_FILE, 'utf8')).toBe(actionsJson());
  });

  test('is small enough to ship, all vendored files together', () => {
    const bytes = readdirSync(VENDOR).filter((file) => file.endsWith('.json')).reduce((sum, file) => sum + statSync(join(VENDOR, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(450_000);
  });

  test('has one line for each service, and says where it comes from', () => {
    const lines = readFileSync(ACTIONS_FILE, 'utf8').split('\n');
    expect(lines.filter((line) => /^"[a-z0-9-]+": \["/.test(line) && !line.startsWith('"tagKeys"'))).toHaveLength(SERVICES.length);
    const { source, version, date, licence } = JSON.parse(lines.join('\n'));
    expect({ version, licence }).toEqual({ version: DATASET_VERSION, licence: 'MIT' });
    expect({ source, version, date }).toEqual({ source: FACTS.source, version: FACTS.version, date: FACTS.date });
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('is read at the first question and not before', () => {
    jest.isolateModules(() => {
      const fs = jest.requireActual('fs');
      const spy = jest.spyOn(fs, 'readFileSync');
      jest.doMock('fs', () => fs);
      const facts = jest.requireActual('../../../lib/aws/engine/facts');
      const reads = () => spy.mock.calls.filter(([file]) => String(file).includes('vendor')).length;
      expect(reads()).toBe(0);
      facts.actionFacts('s3:GetObject');
      facts.actionFacts('sqs:SendMessage');
      expect(reads()).toBe(1);
      spy.mockRestore();
      jest.dontMock('fs');
    });
  });
});

describe('every action', () => {
  test('is there once, under its own name, and sorted', () => {
    expect(allActions().map(({ name }) => name)).toEqual(sorted(ACTIONS.map(({ name }) => name)));
    expect(allActions()).toHaveLength(ACTIONS.length);
  });

  test('has the level, the resources and the required ones that the dataset says', () => {
    const levels: Record<string, string> = { 'Tagging, Write': 'Tagging', 'Permissions management, Write': 'Permissions management' };
    for (const { service, action, name } of ACTIONS) {
      const types = TYPES.get(service)!;
      const patterns = (list: typeof action.resourceTypes) => sorted(list.flatMap((type) => arnPatterns(types[type.name.toLowerCase()].arn)));
      const facts = actionFacts(name.toUpperCase())!;
      expect({ ...plain(facts), resources: sorted(facts.resources), required: sorted(facts.required) }).toEqual({
        name,
        service,
        level: levels[action.accessLevel] ?? action.accessLevel,
        resources: patterns(action.resourceTypes),
        required: patterns(action.resourceTypes.filter(({ required }) => required)),
        resourceless: !action.resourceTypes.some(({ required }) => required),
        hasResources: action.resourceTypes.length > 0,
      });
    }
  });

  test('has patterns of ARNs with six parts and the partition open', () => {
    const patterns = sorted(allActions().flatMap(({ resources }) => resources));
    expect(patterns.length).toBeGreaterThan(2000);
    expect(patterns.filter((pattern) => !/^arn:\*:[a-z0-9*-]+:[^:\s]*:[^:\s]*:\S+$/.test(pattern) || /\*\*|[${},]/.test(pattern))).toEqual([]);
  });

  test('carries the keys that it or its resource types list, and of its service no others that are listed anywhere', () => {
    for (const { service, actions, types, keys } of SERVICES) {
      const listedFor = (action: typeof actions[number]) => new Set([
        ...action.conditionKeys,
        ...action.resourceTypes.flatMap((type) => [...type.conditionKeys, ...types[type.name.toLowerCase()].conditionKeys ?? []]),
      ].map((key) => asked(key).toLowerCase()));
      const everListed = new Set(Object.values(types).flatMap((type) => type.conditionKeys ?? []).map((key) => asked(key).toLowerCase()));
      for (const action of actions) for (const key of listedFor(action)) everListed.add(key);
      const questions = [...new Set([...keys.map(({ key }) => key), 'aws:RequestTag/a', 'aws:ResourceTag/a', 'aws:TagKeys'].map(asked))];
      for (const action of actions) {
        const listed = listedFor(action);
        const facts = actionFacts(`${service}:${action.name}`)!;
        for (const key of questions) {
          const lower = key.toLowerCase().replace(/\/a$/, '/some-thing');
          const unlisted = !lower.startsWith('aws:') && !everListed.has(lower);
          const anywhere = contextKeyKind(key) === 'sometimes' && !lower.startsWith('aws:') || /^[^:]*\.|^saml:/.test(lower);
          const carried = listed.has(lower) || [...listed].some((other) => isUnder(lower, other)) || unlisted || anywhere;
          if (facts.carries(key) !== carried) throw new Error(`${facts.name} and ${key}: ${facts.carries(key)}, the dataset says ${carried}`);
        }
      }
    }
  });

  test('is found in any case; others are not found', () => {
    expect(actionFacts('S3:deletebucket')!.name).toBe('s3:DeleteBucket');
    for (const name of ['s3:DeleteBuckets', 's3', 's3:', ':', '', '*', 's3:*', 'constructor:x', 'toString', 's3:toString', '__proto__:x']) {
      expect([name, actionFacts(name)]).toEqual([name, undefined]);
    }
  });
});

describe('keys', () => {
  test.each([
    ['s3:GetObject', 's3:ExistingObjectTag/team', true],
    ['s3:GetObject', 'S3:EXISTINGOBJECTTAG/a/b', true],
    ['s3:GetObject', 's3:ExistingObjectTag', false],
    ['s3:GetObject', 's3:x-amz-acl', false],
    ['s3:PutObject', 's3:x-amz-acl', true],
    ['kms:Decrypt', 'kms:EncryptionContext:Department', true],
    ['kms:Decrypt', 'kms:EncryptionContextKeys', true],
    ['codebuild:UpdateProject', 'codebuild:secondarySources/main.location', true],
    ['codebuild:UpdateProject', 'codebuild:secondarySources/main.nothing', false],
    ['sts:AssumeRoleWithWebIdentity', 'token.actions.githubusercontent.com:sub', true],
    ['sts:AssumeRoleWithWebIdentity', 'oidc.eks.eu-west-1.amazonaws.com/id/1A2B:sub', true],
    ['s3:GetObject', 'accounts.google.com:sub', true],
    ['s3:GetObject', 'codebuild:environment.environmentVariables/a.value', false],
    ['rds:DeleteDBInstance', 'aws:ResourceTag/env', true],
    ['rds:DeleteDBInstance', 'aws:RequestTag/env', false],
    ['rds:DeleteDBInstance', 'aws:PrincipalArn', true],
    ['rds:DeleteDBInstance', 'aws:NoSuchKey', true],
    ['rds:DeleteDBInstance', 's3:x-amz-acl', false],
    ['rds:DeleteDBInstance', 'rds:NoSuchKey', false],
  ])('a request for %s with %s: %s', (action, key, carried) => {
    expect(actionFacts(action)!.carries(key)).toBe(carried);
  });

  test('that a service describes and lists nowhere may come with each of its actions, and with no other service', () => {
    expect(actionFacts('dynamodb:Query')!.carries('dynamodb:FirstPartitionKeyValues')).toBe(true);
    expect(actionFacts('s3:GetObject')!.carries('dynamodb:FirstPartitionKeyValues')).toBe(false);
  });

  test('of a session come with every service', () => {
    for (const key of ['ec2:SourceInstanceARN', 'lambda:SourceFunctionArn', 'ssm:SourceInstanceArn']) {
      expect(actionFacts('s3:GetObject')!.carries(key)).toBe(true);
      expect(contextKeyKind(key)).toBe('sometimes');
    }
  });

  test('that are global have a kind each', () => {
    for (const { key } of datasetGlobalKeys()) {
      expect([key, contextKeyKind(asked(key))]).toEqual([key, expect.stringMatching(/^(always|derived|sometimes)$/)]);
    }
    const { always, derived, sometimes } = JSON.parse(readFileSync(join(VENDOR, 'global-keys.json'), 'utf8'));
    const kept = [...always, ...derived, ...sometimes];
    expect(sorted(kept)).toEqual(sorted(datasetGlobalKeys().map(({ key }) => key.replace(/tag-key$/, ''))));
    expect(new Set(kept).size).toBe(kept.length);
  });

  test.each([
    ['aws:CurrentTime', 'always'], ['AWS:SOURCEIP', 'always'], ['aws:userid', 'always'], ['aws:PrincipalArn', 'derived'], ['aws:username', 'derived'],
    ['aws:ResourceAccount', 'derived'], ['aws:ViaAWSService', 'derived'], ['aws:PrincipalTag/team', 'sometimes'], ['aws:MultiFactorAuthPresent', 'sometimes'],
    ['aws:ViaAWSMCPService', 'sometimes'], ['aws:SourceVpce', 'sometimes'], ['s3:x-amz-acl', 'service'], ['saml:aud', 'service'],
    ['aws:PrincipalTag', 'unknown-global'], ['aws:Principal', 'unknown-global'], ['aws:NoSuchKey', 'unknown-global'],
  ])('%s is %s', (key, kind) => {
    expect(contextKeyKind(key)).toBe(kind);
  });

  test('have the type that the dataset says, and many values where it says so', () => {
    const global = new Set(datasetGlobalKeys().map(({ key }) => asked(key).toLowerCase()));
    const described = [...datasetGlobalKeys(), ...SERVICES.flatMap(({ keys }) => keys).filter(({ key }) => !global.has(asked(key).toLowerCase()))];
    expect(described.length).toBeGreaterThan(1000);
    for (const { key, type } of described) {
      expect([key, typeOfKey(asked(key)), isMultiValued(asked(key)), isPublishedKey(asked(key).toUpperCase())])
        .toEqual([key, type.replace('ArrayOf', ''), type.startsWith('ArrayOf'), true]);
    }
    for (const key of ['s3:NoSuchKey', 'nothing', '', 'oidc.example.com:sub', 'aws:RequestTag']) {
      expect([key, typeOfKey(key), isMultiValued(key), isPublishedKey(key)]).toEqual([key, undefined, false, false]);
    }
  });
});

describe('expanding', () => {
  const names = ACTIONS.map(({ name }) => name);
  const naive = (patterns: readonly string[]) => {
    const regexes = patterns.map((pattern) => new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'i'));
    return sorted(names.filter((name) => regexes.some((regex) => regex.test(name))));
  };

  test.each([
    ['*'], ['*:*'], ['s3:*'], ['S3:delete*'], ['s3:Delete*', 's3:*Bucket*'], ['*:Delete*'], ['?3:*'], ['s*:Get?bject'], ['s3*:ListBucket'], ['ec2:*Image*s'],
    ['s3:GetObject'], ['s3:GetObject?*'], ['s3'], [''], ['s3:'], [':'], ['nothing:*'], ['iam:*', 'iam:Pass*', 'sts:*'], ['*:*:*'], ['***:**'],
    ['*a*e*t*e*:*e*e*e*'], ['sts:?ssumeRole*'], ['e.2:*'],
  ])('%s gives what a plain regular expression over all names gives', (...patterns) => {
    expect(expandActions(patterns).map(({ name }) => name)).toEqual(naive(patterns));
  });

  test('no pattern gives nothing', () => {
    expect(expandActions([])).toEqual([]);
  });

  test('pieces of real names with wildcards agree too', () => {
    for (let i = 0; i < names.length; i += 499) {
      const cut = names[i].length - 1 - (i % 7);
      for (const pattern of [`${names[i].slice(0, cut)}*`, `*${names[i].slice(3)}`, `${names[i].slice(0, cut)}?${names[i].slice(cut + 1)}`]) {
        expect([pattern, expandActions([pattern]).map(({ name }) => name)]).toEqual([pattern, naive([pattern])]);
      }
    }
  });
});

describe('suggestions', () => {
  test.each([
    ['s3:DeleteBuket', 's3:DeleteBucket'],
    ['S3:deletebukcet', 's3:DeleteBucket'],
    ['dynamo:PutItem', 'dynamodb:PutItem'],
    ['secretmanager:GetSecretValue', 'secretsmanager:GetSecretValue'],
    ['lamda:InvokeFunction', 'lambda:InvokeFunction'],
    ['iam:AssumeRole', 'sts:AssumeRole'],
    ['rds:DeleteInstance', 'rds:DeleteDBInstance'],
    ['ec2:TerminateInstance', 'ec2:TerminateInstances'],
  ])('%s may mean %s', (written, meant) => {
    const near = nearestActions(written);
    expect(near[0]).toBe(meant);
    expect(near.length).toBeLessThanOrEqual(3);
    expect(near.filter((name) => !actionFacts(name))).toEqual([]);
  });

  test('there are none for what is published, for patterns, and for what is near nothing', () => {
    for (const action of ['s3:DeleteBucket', 's3:Delete*', '*', '', 's3', 's3:', 'zzzzzz:Qqqqqqqqqqqq']) {
      expect([action, nearestActions(action)]).toEqual([action, []]);
    }
  });
});

describe('policies on resources', () => {
  test('resource control policies protect the services that the dataset lists', () => {
    const listed: string[] = JSON.parse(readFileSync(join(DATA, 'rcpSupportedServices.json'), 'utf8'));
    expect(SERVICES.map(({ service }) => service).filter(supportsResourceControlPolicies)).toEqual(sorted(listed));
    expect(supportsResourceControlPolicies('S3')).toBe(true);
    expect(supportsResourceControlPolicies('')).toBe(false);
  });

  test.each([
    ['s3', 'yes'], ['SQS', 'yes'], ['sts', 'yes'], ['kafka-cluster', 'yes'], ['ec2', 'unknown'], ['bedrock', 'unknown'], ['apigateway', 'unknown'],
    ['rds', 'no'], ['states', 'no'], ['iam', 'no'], ['cognito-idp', 'no'], ['no-such-service', 'unknown'], ['constructor', 'unknown'],
  ])('resources of %s can have one: %s', (service, answer) => {
    expect(mayHaveResourcePolicy(service)).toBe(answer);
  });

  test('are said only of services that exist, and are never denied to one that can set them', () => {
    const { yes, partial, beside } = JSON.parse(readFileSync(join(VENDOR, 'resource-policies.json'), 'utf8'));
    const listed: string[] = [...yes, ...partial, ...Object.keys(beside)];
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((service) => !TYPES.has(service))).toEqual([]);
    // the policies that IAM sets on roles are asked when STS is
    const setters = ACTIONS.filter(({ service }) => service !== 'iam').filter(({ action }) => /(Put|Set|Attach|Add|Create|Update|Modify).*(Policy|Permission)/.test(action.name));
    expect(sorted(setters.map(({ service }) => service)).filter((service) => mayHaveResourcePolicy(service) === 'no')).toEqual([]);
  });
});

/** What is compared of an action. */
function plain({ name, service, level, resources, required, resourceless, hasResources }: ReturnType<typeof allActions>[number]) {
  return { name, service, level, resources, required, resourceless, hasResources };
}
