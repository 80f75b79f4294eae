import {
  checkNode, checkNodeOf, checkProjectNumber, checkServiceAccount, checkTagKey, checkTagValue, isServiceAgent, tryHomeProject, tryParseNode,
} from '../../../lib/gcp/policy/identifiers';

const TOKEN = '${TfToken[TOKEN.7]}';

describe('a node', () => {
  test.each([
    ['organizations/123456789012', 'organizations', '123456789012'],
    ['folders/100000000001', 'folders', '100000000001'],
    ['projects/acme-prod', 'projects', 'acme-prod'],
    ['projects/111111111111', 'projects', '111111111111'],
    ['projects/example.com:acme-prod', 'projects', 'example.com:acme-prod'],
    [`folders/${TOKEN}`, 'folders', TOKEN],
    [`projects/${TOKEN}`, 'projects', TOKEN],
  ])('%s is of a kind', (node, kind, id) => {
    expect(tryParseNode(node)).toEqual({ kind, id });
    expect(() => checkNode('attachTo', node)).not.toThrow();
  });

  test.each(['100000000001', 'folders/prod', 'folders/1/2', 'folder/1', 'organizations/acme', 'projects/Acme', 'projects/a', '//cloudresourcemanager.googleapis.com/folders/1', ''])(
    '%s is none', (node) => {
      expect(tryParseNode(node)).toBeUndefined();
      expect(() => checkNode('attachTo', node)).toThrow(/^attachTo must be a node with its prefix \(`organizations\/123456789012`, `folders\/100000000001`, `projects\/acme-prod`\), got/);
    });

  test('may be a token, unless its kind has to be known', () => {
    expect(() => checkNode('attachTo', TOKEN)).not.toThrow();
    expect(() => checkNodeOf('production', TOKEN, 'folders', 'projects'))
      .toThrow(/^production must be `folders\/100000000001` or `projects\/acme-prod`, with its prefix written out also where a token/);
    expect(checkNodeOf('production', `folders/${TOKEN}`, 'folders')).toEqual({ kind: 'folders', id: TOKEN });
    expect(() => checkNodeOf('production', 'organizations/1', 'folders', 'projects')).toThrow(/^production must be/);
  });
});

test.each([['projects/acme-prod', false], ['111111111111', false], ['projects/111111111111', true], [`projects/${TOKEN}`, true]])(
  'the number of a project: %s is %s', (project, is) => {
    const check = () => checkProjectNumber('projects', project);
    if (is) expect(check).not.toThrow();
    else expect(check).toThrow(/^projects must be the number of a project with its prefix/);
  });

describe('a service account', () => {
  test.each([
    ['agent-coder@acme-prod.iam.gserviceaccount.com', 'acme-prod'],
    ['agent@acme-prod.example.com.iam.gserviceaccount.com', 'example.com:acme-prod'],
    ['111111111111-compute@developer.gserviceaccount.com', '111111111111'],
    ['acme-prod@appspot.gserviceaccount.com', 'acme-prod'],
  ])('%s lives in %s', (email, project) => {
    expect(() => checkServiceAccount('agents', email)).not.toThrow();
    expect(tryHomeProject(email)).toBe(project);
  });

  test.each(['serviceAccount:a@acme-prod.iam.gserviceaccount.com', 'ada@acme.example', 'a@acme-prod.iam.gserviceaccount.com.evil.example', ''])('%s is none', (email) => {
    expect(() => checkServiceAccount('agents', email)).toThrow(/^agents must be the email of a service account alone/);
  });

  test('of Google is not taken for one of a user', () => {
    for (const email of [
      'service-111111111111@gcp-sa-aiplatform.iam.gserviceaccount.com', '111111111111@cloudservices.gserviceaccount.com',
      'service-111111111111@container-engine-robot.iam.gserviceaccount.com', '111111111111@cloudbuild.gserviceaccount.com',
    ]) {
      expect(isServiceAgent(email)).toBe(true);
      expect(() => checkServiceAccount('agents', email)).toThrow(/^agents must be service accounts of your own/);
    }
    expect(isServiceAgent('gcp-sa-like@acme-prod.iam.gserviceaccount.com')).toBe(false);
  });

  test('of which nothing is known lives nowhere', () => {
    expect(tryHomeProject(TOKEN)).toBeUndefined();
    expect(tryHomeProject('ada@acme.example')).toBeUndefined();
    expect(() => checkServiceAccount('agents', TOKEN)).not.toThrow();
  });
});

describe('a tag', () => {
  test.each(['tagKeys/281470000000001', '123456789012/environment', 'acme-prod/environment'])('has the key %s', (key) => {
    expect(() => checkTagKey('key', key)).not.toThrow();
  });

  test.each(['environment', 'tagKeys/x', '123456789012/a/b', '1/it\'s'])('has no key %s', (key) => {
    expect(() => checkTagKey('key', key)).toThrow(/^key must be the key of a tag by its id/);
  });

  test('has values in the form of its key', () => {
    expect(() => checkTagValue('value', 'tagValues/2', 'tagKeys/1')).not.toThrow();
    expect(() => checkTagValue('value', 'nonprod', '123/environment')).not.toThrow();
    expect(() => checkTagValue('value', 'nonprod', 'tagKeys/1')).toThrow(/^value must be the id of a tag value/);
    expect(() => checkTagValue('value', 'tagValues/2', '123/environment')).toThrow(/^value must be the short name of a tag value/);
  });
});
