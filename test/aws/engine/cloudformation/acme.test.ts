import { App } from 'aws-cdk-lib';
import { acmeApp } from '../../../../examples/acme-aws/acme-app';
import { readAssembly } from '../../../../lib/aws/engine/cloudformation/assembly';
import { readSynthesized } from '../../../../lib/aws/engine/cloudformation/synthesized';
import { TemplateReading } from '../../../../lib/aws/engine/cloudformation/template';
import { acme } from '../../../support/acme';

const assembly = acmeApp(new App({ analyticsReporting: false })).synth();
const KINDS = { SERVICE_CONTROL_POLICY: 'SCP', RESOURCE_CONTROL_POLICY: 'RCP', PERMISSIONS_BOUNDARY: 'boundary' } as Record<string, string>;

const byTargetsAndName = (a: { name: string; targets: readonly string[] }, b: typeof a) => key(a) < key(b) ? -1 : 1;
const key = ({ name, targets }: { name: string; targets: readonly string[] }) => `${name} ${targets.join()}`;

const readings: [string, TemplateReading][] = [
  ['readSynthesized', readSynthesized(assembly)],
  ['readAssembly', readAssembly(assembly.directory)],
];

test.each(readings)('%s finds the policies of the example, their kinds, targets and documents', (_, { policies }) => {
  const found = policies.map(({ name, type, document, targets }) => ({ name, kind: KINDS[type], document, targets: targets! }));
  const expected = acme().map(({ name, kind, document, targets }) => ({ name, kind, document, targets: [...targets!] }));
  expect(expected.length).toBeGreaterThan(8);
  expect(found.sort(byTargetsAndName)).toEqual(expected.sort(byTargetsAndName));
});

test.each(readings)('%s says where each document is', (_, { policies }) => {
  for (const { file, path, document, uncertain } of policies) {
    const stack = assembly.stacks.find(({ templateFile }) => templateFile === file)!;
    const keys = path!.split('.').slice(1);
    expect(keys.reduce((value, each) => value[each], stack.template)).toEqual(document);
    expect(uncertain).toBeUndefined();
  }
});

test.each(readings)('%s leaves nothing of the example that it does not understand', (_, { notices, managedPolicies }) => {
  expect(notices).toEqual([]);
  expect(managedPolicies).toEqual([]);
});

test('both ways read the same', () => {
  const [[, a], [, b]] = readings;
  const sorted = ({ policies }: TemplateReading) => [...policies].sort((x, y) => x.file! + x.path! < y.file! + y.path! ? -1 : 1);
  expect(sorted(a)).toEqual(sorted(b));
  expect(a.promises).toHaveLength(b.promises.length);
});
