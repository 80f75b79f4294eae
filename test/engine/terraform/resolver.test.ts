import { unknownsOf } from '../../../lib/engine/symbols';
import { parseText } from '../../../lib/engine/terraform/expression';
import { Resolver } from '../../../lib/engine/terraform/resolver';
import { stackOf } from '../../../lib/engine/terraform/template';

const stack = stackOf({
  locals: { environment: 'prod', names: ['a', 'b'] },
  provider: { google: [{ project: 'acme-prod' }] },
  import: [{ to: 'google_folder.old', id: 'folders/1' }],
  output: { 'cross-stack-output-google_folderoldname': { value: '${google_folder.old.name}' } },
  resource: {
    google_folder: { old: {}, new: { parent: 'organizations/1' } },
    google_service_account: { coder: { account_id: 'coder' }, elsewhere: { account_id: 'x', project: '${google_project.p.project_id}' } },
    google_project: { p: [{ project_id: 'acme-p' }] },
    google_thing: { nested: { block: [{ value: 'deep' }], counted: 'x' }, many: { count: 2, name: 'x' }, loop: { a: '${google_thing.loop.a}' } },
  },
}, 'one');
const other = stackOf({ resource: {} }, 'two');
const derivations = {
  'google_service_account.email': (attribute: (name: string) => string | undefined) => attribute('project') && `${attribute('account_id')}@${attribute('project')}.iam`,
  'google_folder.name': (attribute: (name: string) => string | undefined) => attribute('import.id'),
};
const resolver = new Resolver([stack, other], { derivations, parameters: { 'var.region': 'eu', 'two:var.region': 'us', 'google_folder.new.name': 'folders/9' } });
const resolve = (value: unknown, of = stack) => resolver.resolve(value, of);

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['$${kept} and %%{kept}', '${kept} and %{kept}'],
  ['${local.environment}-x', 'prod-x'],
  ['${local.names}', ['a', 'b']],
  ['${local.names[1]}', 'b'],
  ['${google_thing.nested.block[0].value}', 'deep'],
  ['${google_thing.nested.block.0.value}', 'deep'],
  ['${google_service_account.coder.email}', 'coder@acme-prod.iam'],
  ['${google_service_account.elsewhere.email}', 'x@acme-p.iam'],
  ['${google_folder.old.name}', 'folders/1'],
  ['${google_folder.new.name}', 'folders/9'],
  ['${var.region}', 'eu'],
  ['${urlencode("folders/${google_folder.old.name}")}', 'folders%2Ffolders%2F1'],
  ['${urlencode(google_folder.old.name)}', 'folders%2F1'],
  ['${jsonencode({"a" = [1, true], b = "x"})}', '{"a":[1,true],"b":"x"}'],
  ['${format("%s-%d", "a", 2)}', 'a-2'],
  ['${join("/", ["a", "b"])}', 'a/b'],
  ['${lower("ABC")}${upper("d")}', 'abcD'],
  ['${replace("a-b-a", "a", "c")}', 'c-b-c'],
  ['${trimprefix("folders/1", "folders/")}', '1'],
  ['${trimsuffix("a.tf", ".tf")}', 'a'],
  ['${tostring(5)}', '5'],
  ['${"a \\"quoted\\" ${local.environment}"}', 'a "quoted" prod'],
  ['a } b', 'a } b'],
] as const)('%j is worked out', (text, expected) => expect(resolve(text)).toEqual(expected));

test('what one stack gives another is known there', () => {
  expect(resolve('${data.terraform_remote_state.cross-stack-reference-input-one.outputs.cross-stack-output-google_folderoldname}', other)).toBe('folders/1');
  expect(resolve('${var.region}', other)).toBe('us');
});

test.each([
  ['${google_thing.many.name}', 'google_thing.many.name of stack one'],
  ['${google_thing.none.name}', 'google_thing.none.name of stack one'],
  ['${google_thing.nested.self_link}', 'google_thing.nested.self_link of stack one'],
  ['${google_thing.loop.a}', 'google_thing.loop.a of stack one'],
  ['${data.google_project.p.number}', 'data.google_project.p.number of stack one'],
  ['${var.other}', 'var.other of stack one'],
  ['${timestamp()}', 'timestamp() of stack one'],
  ['${local.environment == "prod" ? 1 : 2}', 'local.environment == "prod" ? 1 : 2 of stack one'],
  ['${google_thing.nested.*.id}', 'google_thing.nested.*.id of stack one'],
  ['%{ if true }x%{ endif }', '%{ if true }x%{ endif } of stack one'],
] as const)('%j is known when it is deployed', (text, unknown) => {
  const value = resolve(text);
  expect(unknownsOf(String(value))).toEqual([unknown]);
});

test('a part that is not known leaves the others as they are, and is not encoded', () => {
  expect(unknownsOf(String(resolve('${urlencode("a/${var.other}")}')))).toEqual(['var.other of stack one']);
  expect(String(resolve('${urlencode("a/${var.other}")}'))).toMatch(/^a%2F\uE000/);
});

test('an expression that is none is kept as it stands', () => {
  expect(parseText('${a b}')).toEqual({ kind: 'other', text: 'a b' });
  expect(parseText('${"open}')).toMatchObject({ kind: 'other' });
});
