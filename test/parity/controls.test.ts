// The same controls under the same names, with the same options, in every cloud: read from what jsii compiled, as other languages see it.
import { execFileSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { Control } from '../../lib/intent';

const CLOUDS = ['aws', 'gcp'];

/** Options that are the user's own, by what a control takes on every cloud. Written out, so that one that disappears is missed. */
const OPTIONS: Record<Control, string[]> = {
  AgentExecutionBoundary: ['agents', 'environment', 'exemptions', 'gate'],
  ApprovedModelEndpoints: ['approvedModels', 'approvedRegions', 'approvedServices', 'exemptions', 'gate', 'requiredGuardrail'],
  NonProdSecretIsolation: ['exemptions', 'gate', 'nonProduction', 'production'],
  ProdDeleteDeny: ['agents', 'assets', 'deployers', 'exemptions', 'gate', 'unlessTagged'],
};

/** Further props that every cloud has under the same name. */
const ALSO: Record<Control, string[]> = {
  AgentExecutionBoundary: ['administrators', 'envelope', 'mcpEnvelope', 'mcpServers', 'quotas'],
  ApprovedModelEndpoints: ['administrators', 'guardrailMaintainers', 'quotas'],
  NonProdSecretIsolation: ['administrators', 'quotas'],
  ProdDeleteDeny: ['administrators', 'quotas'],
};

if (!existsSync('.jsii')) execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' });
const { types } = JSON.parse(readFileSync('.jsii', 'utf8'));

/** The properties of an interface and of what it extends, and what their type is. */
function propertiesOf(name: string): Map<string, string> {
  const { properties = [], interfaces = [] } = types[name];
  const own = properties.map(({ name: each, type, optional }: any): [string, string] => [each, JSON.stringify([type, optional ?? false])]);
  return new Map([...interfaces.flatMap((base: string) => [...propertiesOf(base)]), ...own]);
}

describe.each(CLOUDS)('%s', (cloud) => {
  test.each(Object.values(Control))('has %s, a guardrail with documents and gaps', (control) => {
    const type = types[`sunkfence.${cloud}.${control}`];
    expect(type).toMatchObject({ kind: 'class', base: `sunkfence.${cloud}.Guardrail` });
    const guardrail = types[`sunkfence.${cloud}.Guardrail`].properties.map(({ name }: any) => name);
    expect(guardrail).toEqual(expect.arrayContaining(['documents', 'gaps']));
    expect(type.initializer.parameters.map(({ name }: any) => name)).toEqual(['scope', 'id', 'props']);
  });

  test.each(Object.values(Control))('takes the options of %s', (control) => {
    const shared = propertiesOf(`sunkfence.${control}Options`);
    expect([...shared.keys()].sort()).toEqual(OPTIONS[control]);
    const props = propertiesOf(`sunkfence.${cloud}.${control}Props`);
    for (const [name, type] of shared) expect([name, props.get(name)]).toEqual([name, type]);
    expect([...props.keys()]).toEqual(expect.arrayContaining(ALSO[control]));
  });

  test('says who is an agent, and what an envelope holds, in the same words', () => {
    expect(types[`sunkfence.${cloud}.Agents`].interfaces).toEqual(['sunkfence.IAgents']);
    const envelope = types[`sunkfence.${cloud}.Envelope`];
    expect(envelope.properties.filter((each: any) => each.const).map(({ name }: any) => name).sort()).toEqual(['BUILD_AND_DEPLOY', 'LOOK_ONLY']);
    expect(envelope.methods.map(({ name }: any) => name).sort()).toEqual(['isEnvelope', 'of', 'plus']);
  });
});
