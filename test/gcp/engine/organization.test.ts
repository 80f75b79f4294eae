import { GuardrailError } from '../../../lib/core/errors';
import { Organization } from '../../../lib/gcp/engine/organization';

const DATA = {
  id: '1',
  folders: { 10: 'organizations/1', 11: 'folders/10' },
  projects: { prod: { number: '111', parent: 'folders/11' }, tools: { parent: 'organizations/1' } },
  tags: { env: { id: 'tagKeys/7', values: { prod: 'tagValues/71' } } },
  groups: { 'a@x.example': ['user:ann@x.example', 'group:b@x.example'], 'b@x.example': ['group:a@x.example', 'user:bob@x.example'] },
};

test('a project is found by its id and by its number, with the way to it', () => {
  const acme = Organization.of(DATA);
  expect(acme.projects).toEqual(['prod', 'tools']);
  expect(acme._wayTo('projects/111')).toEqual(['organizations/1', 'folders/10', 'folders/11', 'projects/prod']);
  expect(acme._wayTo('projects/other')).toBeUndefined();
  expect(acme._below('folders/10')).toEqual(['folders/10', 'folders/11', 'projects/prod']);
});

test('groups that are in each other have the members of both', () => {
  const acme = Organization.of(DATA);
  expect(acme._membersOf('A@x.example')?.slice().sort()).toEqual(['user:ann@x.example', 'user:bob@x.example']);
  expect(acme._membersOf('c@x.example')).toBeUndefined();
});

test('tags are known by their ids', () => {
  const acme = Organization.of(DATA);
  expect([acme._tagName('tagKeys/7'), acme._tagValueName('tagKeys/7', 'tagValues/71'), acme._tagValueName('1/env', 'tagValues/71'), acme._tagValueName('1/team', 'tagValues/71')]).toEqual(['1/env', 'prod', 'prod', undefined]);
});

test.each([
  ['$', [], 'an object with id, folders and projects'],
  ['$.id', { ...DATA, id: 'organizations/1' }, 'the digits of an organization id, as a string, got `organizations/1`'],
  ['$.projects', { id: '1' }, 'an object, got `nothing`'],
  ['$.folder', { ...DATA, folder: {} }, 'one of id, folders'],
  ['$.folders.10', { ...DATA, folders: { 10: 'folders/99' } }, 'below organizations/1, by folders of the organization, got `folders/99`'],
  ['$.folders.10', { ...DATA, folders: { 10: 'folders/11', 11: 'folders/10' } }, 'a parent that is not below it'],
  ['$.folders.10', { ...DATA, folders: { 10: '1' } }, 'its parent such as'],
  ['$.projects.prod.parent', { ...DATA, projects: { prod: { parent: 'folders/99' } } }, 'the organization or one of its folders, got `folders/99`'],
  ['$.projects.prod.number', { ...DATA, projects: { prod: { number: 5, parent: 'folders/10' } } }, 'the number of the project, as a string, got `5`'],
  ['$.projects.prod.name', { ...DATA, projects: { prod: { name: 'x', parent: 'folders/10' } } }, 'number or parent'],
  ['$.projects.b', { ...DATA, projects: { a: { number: '5', parent: 'folders/10' }, b: { number: '5', parent: 'folders/10' } } }, 'named once, got `5`'],
  ['$.tags.env.id', { ...DATA, tags: { env: { id: '7' } } }, 'the id of a tag key such as'],
  ['$.groups[\'a@x.example\']', { ...DATA, groups: { 'a@x.example': ['ann'] } }, 'a list of user:..., serviceAccount:... and group:..., got `ann`'],
  ['$.policiesElsewhere', { ...DATA, policiesElsewhere: ['DENY_POLICY'] }, 'a list of PRINCIPAL_ACCESS_BOUNDARY, ORGANIZATION_POLICY, SERVICE_PERIMETER, got `DENY_POLICY`'],
] as const)('%s has to be right', (at, data, message) => {
  const make = () => Organization.of(data);
  expect(make).toThrow(GuardrailError);
  expect(make).toThrow(`${at} of the organization must be`);
  expect(make).toThrow(message);
});
