import fc from 'fast-check';
import { escaped, urlencoded } from '../../lib/core/terraform-text';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['costs $5, 10 %', 'costs $5, 10 %'],
  ['${x}', '$${x}'],
  ['%{ if x }', '%%{ if x }'],
  ['a ${b} c ${d}', 'a $${b} c $${d}'],
  // Terraform reads `$$${x}` as `$${x}` (tried with 1.11)
  ['$${x}', '$$${x}'],
  ['%%{x}', '%%%{x}'],
  ['{x}', '{x}'],
  ['${TfToken[TOKEN.3]}', '${TfToken[TOKEN.3]}'],
  ['a ${x} ${TfToken[TOKEN.3]} ${y} %{z}', 'a ${"$"}{x} ${TfToken[TOKEN.3]} ${"$"}{y} %%{z}'],
  ['$${x}${TfToken[TOKEN.3]}', '${"$$"}{x}${TfToken[TOKEN.3]}'],
  ['costs $${TfToken[TOKEN.3]}$', 'costs ${"$"}${TfToken[TOKEN.3]}$'],
  ['$$${TfToken[TOKEN.3]}', '${"$$"}${TfToken[TOKEN.3]}'],
  ['$5 ${TfToken[TOKEN.3]}', '$5 ${TfToken[TOKEN.3]}'],
  ['${TfToken[a:b._-9]}${TfToken[TOKEN.4]}', '${TfToken[a:b._-9]}${TfToken[TOKEN.4]}'],
  ['#{TfToken[TOKEN.5]}', '#{TfToken[TOKEN.5]}'],
  ['&{TfToken[TOKEN.5]}', '&{TfToken[TOKEN.5]}'],
  ['${TfTokens}', '$${TfTokens}'],
])('`%s` is written `%s`', (text, written) => {
  expect(escaped(text)).toBe(written);
});

test('Terraform reads what was written, whatever it was', () => {
  /** As HCL does: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-literals. */
  const read = (template: string) => {
    if (/(?<![$])\$\{|(?<![%])%\{/.test(template)) throw new Error(`a template begins in ${template}`);
    return template.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{');
  };
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('$', '%', '{', '}', 'a', ' ', '"', '\\') }), (text) => {
    expect(read(escaped(text))).toBe(text);
  }), { numRuns: 2_000 });
});

test.each([
  // the right side is what Terraform 1.11 gives for urlencode
  ['cloudresourcemanager.googleapis.com/folders/100000000001', 'cloudresourcemanager.googleapis.com%2Ffolders%2F100000000001'],
  ["a b/c!'()*~-_.é+", 'a+b%2Fc%21%27%28%29%2A~-_.%C3%A9%2B'],
  ['projects/acme-prod', 'projects%2Facme-prod'],
  ['', ''],
])('`%s` is `%s` in a URL', (value, encoded) => {
  expect(urlencoded(value)).toBe(encoded);
});
