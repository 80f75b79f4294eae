import { App, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { addMetadata, addResource, attributeOf, deployAfter, ProviderRequirement, resourcesOfType, urlencode } from '../../lib/core/terraform';
import { addProvider, bareTerraformStack, ENGINE_NAMES, GOOGLE_PROVIDER, terraformStack, TestStack, withoutEngineMetadata } from '../support/terraform';

const provider: ProviderRequirement = { name: 'google', source: 'hashicorp/google', version: '>= 6.50.0' };

/** A folder as a user's stack could have one. */
const folderIn = ({ stack, engine }: Pick<TestStack, 'stack' | 'engine'>, id = 'Folder') =>
  new engine.TerraformResource(stack, id, { terraformResourceType: 'google_folder', terraformGeneratorMetadata: { providerName: 'google' } });

describe.each(ENGINE_NAMES)('in a stack of %s', (name) => {
  const denyPolicy = (attributes: Record<string, unknown>) => {
    const made = terraformStack(name);
    addResource(made.stack, 'Deny', 'google_iam_deny_policy', attributes, { provider });
    const { '//': _, ...rest } = made.synth().resource!.google_iam_deny_policy.Deny;
    return rest;
  };

  describe('attributes', () => {
    test('are what was given, but for those that are undefined', () => {
      const given = { name: 'guard', none: undefined, count_of: 3, flag: false, empty: [], rules: [{ deny_rule: { denied_permissions: ['a', 'b'], none: undefined } }] };
      expect(denyPolicy(given)).toEqual({ name: 'guard', count_of: 3, flag: false, empty: [], rules: [{ deny_rule: { denied_permissions: ['a', 'b'] } }] });
    });

    test('keep their texts literal, at every depth', () => {
      const text = '${a} %{b} "c" \\ $${d} 1e5 ${TfToken}\n';
      const written = '$${a} %%{b} "c" \\ $$${d} 1e5 $${TfToken}\n';
      expect(denyPolicy({ name: text, rules: [{ deny_rule: { denied_permissions: [text] } }] }))
        .toEqual({ name: written, rules: [{ deny_rule: { denied_permissions: [written] } }] });
    });

    test('take tokens: whole, in a text, in a list, as a list, as a number', () => {
      const made = terraformStack(name);
      const folder = folderIn(made);
      addResource(made.stack, 'Deny', 'google_iam_deny_policy', {
        whole: folder.getStringAttribute('name'),
        within: `principalSet://x/\${y}/${folder.getStringAttribute('name')}/${folder.getStringAttribute('id')}`,
        in_list: ['a', folder.getStringAttribute('name')],
        list: folder.getListAttribute('names'),
        number: folder.getNumberAttribute('number'),
        block: { inner: folder.getStringAttribute('name') },
        resolvable: folder.interpolationForAttribute('name'),
      }, { provider });
      expect(made.synth().resource!.google_iam_deny_policy.Deny).toMatchObject({
        whole: '${google_folder.Folder.name}',
        within: 'principalSet://x/${"$"}{y}/${google_folder.Folder.name}/${google_folder.Folder.id}',
        in_list: ['a', '${google_folder.Folder.name}'],
        list: '${google_folder.Folder.names}',
        number: '${google_folder.Folder.number}',
        block: { inner: '${google_folder.Folder.name}' },
        resolvable: '${google_folder.Folder.name}',
      });
    });

    test('can be referred to from other elements, below any construct', () => {
      const made = terraformStack(name);
      const guardrail = new Construct(made.stack, 'Guardrail');
      const boundary = addResource(guardrail, 'Boundary', 'google_iam_principal_access_boundary_policy', {}, { provider });
      addResource(guardrail, 'Binding', 'google_iam_folders_policy_binding', { policy: attributeOf(boundary, 'name'), id: `x/${attributeOf(boundary, 'uid')}` }, { provider });
      const [[id]] = Object.entries(made.synth().resource!.google_iam_principal_access_boundary_policy);
      const [binding] = Object.values(made.synth().resource!.google_iam_folders_policy_binding);
      expect(id).toMatch(/^Guardrail_Boundary_/);
      expect(binding).toMatchObject({
        policy: `\${google_iam_principal_access_boundary_policy.${id}.name}`,
        id: `x/\${google_iam_principal_access_boundary_policy.${id}.uid}`,
      });
    });
  });

  describe('urlencode', () => {
    test('encodes what is known at once', () => {
      const { stack } = terraformStack(name);
      expect(urlencode(stack, 'cloudresourcemanager.googleapis.com/folders/1')).toBe('cloudresourcemanager.googleapis.com%2Ffolders%2F1');
    });

    test('leaves what is not known to Terraform', () => {
      const made = terraformStack(name);
      const parent = urlencode(made.stack, `cloudresourcemanager.googleapis.com/${folderIn(made).getStringAttribute('name')}`);
      addResource(made.stack, 'Deny', 'google_iam_deny_policy', { parent }, { provider });
      expect(made.synth().resource!.google_iam_deny_policy.Deny.parent)
        .toBe('${urlencode("cloudresourcemanager.googleapis.com/${google_folder.Folder.name}")}');
    });
  });

  describe('dependsOn', () => {
    test('takes our resources, and whatever the user has: elements, data sources, modules, and constructs that hold them', () => {
      const made = terraformStack(name);
      const { stack, engine } = made;
      const first = addResource(stack, 'First', 'google_iam_deny_policy', {}, { provider });
      const holder = new Construct(stack, 'Holder');
      new engine.TerraformResource(holder, 'Project', { terraformResourceType: 'google_project' });
      const data = new engine.TerraformDataSource(stack, 'Data', { terraformResourceType: 'google_folder' });
      const module = new engine.TerraformHclModule(stack, 'Module', { source: 'terraform-google-modules/folders/google' });
      new engine.TerraformOutput(holder, 'Output', { value: 'nothing to wait for' });
      addResource(stack, 'Second', 'google_iam_deny_policy', {}, { provider, dependsOn: [first, holder, data, module, first] });
      const dependsOn: string[] = made.synth().resource!.google_iam_deny_policy.Second.depends_on;
      expect(dependsOn).toEqual([
        'google_iam_deny_policy.First', expect.stringMatching(/^google_project\.Holder_Project_/), 'data.google_folder.Data', 'module.Module',
      ]);
    });

    test('can be added to, each element once, and none to itself', () => {
      const made = terraformStack(name);
      const [first, second, third] = ['First', 'Second', 'Third'].map((id, i, ids) =>
        addResource(made.stack, id, 'google_iam_deny_policy', {}, { provider, dependsOn: i === 0 ? [] : [made.stack.node.findChild(ids[0])] }));
      deployAfter(third, [first, second, third, second]);
      deployAfter(third, [second]);
      const { First, Second, Third } = made.synth().resource!.google_iam_deny_policy;
      expect([First, Second, Third].map((of) => of.depends_on))
        .toEqual([undefined, ['google_iam_deny_policy.First'], ['google_iam_deny_policy.First', 'google_iam_deny_policy.Second']]);
    });

    test('of another stack is a dependency between the stacks', () => {
      const made = terraformStack(name);
      const other = new made.engine.TerraformStack(made.app, 'Other');
      addProvider({ engine: made.engine, stack: other });
      addResource(made.stack, 'Deny', 'google_iam_deny_policy', {}, { provider, dependsOn: [folderIn({ stack: other, engine: made.engine })] });
      expect(made.stack.dependencies).toEqual([other]);
      expect(made.synth().resource!.google_iam_deny_policy.Deny).not.toHaveProperty('depends_on');
    });
  });

  test('preventDestroy is in the lifecycle, and nothing is where it is not asked for', () => {
    const made = terraformStack(name);
    addResource(made.stack, 'Kept', 'google_iam_deny_policy', {}, { provider, preventDestroy: true });
    addResource(made.stack, 'Other', 'google_iam_deny_policy', {}, { provider });
    const { Kept, Other } = made.synth().resource!.google_iam_deny_policy;
    expect(Kept.lifecycle).toEqual({ prevent_destroy: true });
    expect(Object.keys(Other)).toEqual(['//']);
  });

  describe('metadata', () => {
    test('is in the comment of the template, merged under its key', () => {
      const made = terraformStack(name);
      const inner = new Construct(made.stack, 'Inner');
      addMetadata(made.stack, 'sunkfence:promises', { 'A/b': { control: 'B', intent: { attachTo: folderIn(made).getStringAttribute('name'), text: '${a} %{b}' } } });
      addMetadata(inner, 'sunkfence:promises', { 'A/c': { control: 'C' }, 'A/b': { intent: { none: undefined, assets: [] } } });
      addMetadata(made.stack, 'other.key', [1]);
      const { metadata, outputs, ...ours } = made.synth()['//'];
      expect(ours).toEqual({
        'sunkfence:promises': {
          'A/b': { control: 'B', intent: { attachTo: '${google_folder.Folder.name}', text: '${a} %{b}', assets: [] } },
          'A/c': { control: 'C' },
        },
        'other.key': [1],
      });
      expect(metadata).toEqual({ backend: 'local', stackName: 'Guardrails', version: expect.any(String) });
      expect(outputs).toEqual({});
    });

    test('and the provider are shared with another copy of the library', () => {
      const made = terraformStack(name, { ...GOOGLE_PROVIDER, terraformGeneratorMetadata: { providerName: 'google', providerVersion: '~> 6.0' } });
      addMetadata(made.stack, 'k', { a: 1 });
      addResource(made.stack, 'Deny', 'google_iam_deny_policy', {}, { provider });
      jest.isolateModules(() => {
        const other = jest.requireActual<typeof import('../../lib/core/terraform')>('../../lib/core/terraform');
        expect(other.addMetadata).not.toBe(addMetadata);
        other.addMetadata(made.stack, 'k', { b: 2 });
        other.addResource(made.stack, 'Other', 'google_iam_deny_policy', {}, { provider: { ...provider, version: '>= 6.40.0' } });
      });
      const written = made.synth();
      expect(written['//'].k).toEqual({ a: 1, b: 2 });
      expect(written.terraform!.required_providers!.google).toEqual({ source: 'google', version: expect.stringContaining('~> 6.0, >= 6.50.0') });
      expect(Object.keys(written.resource!.google_iam_deny_policy)).toEqual(['Deny', 'Other']);
    });

    test('stays with its stack', () => {
      const made = terraformStack(name);
      addMetadata(new made.engine.TerraformStack(made.app, 'Other'), 'sunkfence:promises', { x: {} });
      expect(made.synth()['//']).not.toHaveProperty('sunkfence:promises');
    });
  });

  describe('the provider', () => {
    const requirement = (made: TestStack, ...versions: string[]) => {
      for (const [i, version] of (versions.length > 0 ? versions : [provider.version]).entries()) {
        addResource(made.stack, `Deny${i}`, 'google_iam_deny_policy', {}, { provider: { ...provider, version } });
      }
      return made.synth().terraform!.required_providers!.google;
    };
    const stating = (providerVersion?: string) => terraformStack(name, { ...GOOGLE_PROVIDER, terraformGeneratorMetadata: { providerName: 'google', providerVersion } });

    test.each([
      ['6.50.0', '6.50.0'],
      ['7.45.0', '7.45.0'],
      ['>= 6.50', '>= 6.50'],
      ['~> 7.0', '~> 7.0'],
      ['~> 6.0', '~> 6.0, >= 6.50.0'],
      ['>= 6.0, < 8.0', '>= 6.0, < 8.0, >= 6.50.0'],
      ['>= 7.0.0-beta1', '>= 7.0.0-beta1, >= 6.50.0'],
      [undefined, '>= 6.50.0'],
    ])('that a user declares with `%s` is declared with `%s`', (stated, declared) => {
      expect(requirement(stating(stated))).toEqual({ source: 'google', version: declared });
    });

    test('may be made after the guardrails', () => {
      const made = bareTerraformStack(name);
      addResource(made.stack, 'Deny', 'google_iam_deny_policy', {}, { provider });
      addProvider(made, { ...GOOGLE_PROVIDER, terraformGeneratorMetadata: { providerName: 'google', providerVersion: '~> 6.1' } });
      expect(made.synth().terraform!.required_providers).toEqual({ google: { source: 'google', version: '~> 6.1, >= 6.50.0' } });
    });

    test('keeps the source that the user states, or has ours', () => {
      expect(requirement(terraformStack(name, { ...GOOGLE_PROVIDER, terraformProviderSource: 'mirror.acme.example/hashicorp/google' })).source)
        .toBe('mirror.acme.example/hashicorp/google');
      expect(requirement(terraformStack(name, { ...GOOGLE_PROVIDER, terraformProviderSource: undefined })).source).toBe('hashicorp/google');
    });

    test('is needed in the version of whoever needs the latest', () => {
      expect(requirement(stating(undefined), '>= 6.50.0', '>= 7.13.0', '>= 7.2.0').version).toBe('>= 7.13.0');
    });

    test('that is too old is an error of synthesis that says what to do', () => {
      expect(() => requirement(stating('6.50.0'), '>= 6.50.0', '>= 7.13.0')).toThrow('provider must allow version `>= 7.13.0` of google, which guardrails of this stack need, got `6.50.0`;');
    });

    test('that is too old for its classes can be overridden, before and after', () => {
      const before = stating('6.50.0');
      before.stack.addOverride('terraform.required_providers.google.version', '>= 7.20.0');
      expect(requirement(before, '>= 7.13.0').version).toBe('>= 7.20.0');

      const after = stating('6.50.0');
      addResource(after.stack, 'Deny', 'google_iam_deny_policy', {}, { provider: { ...provider, version: '>= 7.13.0' } });
      after.stack.addOverride('terraform.required_providers.google.version', '>= 7.20.0');
      expect(after.synth().terraform!.required_providers!.google.version).toBe('>= 7.20.0');
    });

    test('cannot be overridden to one that is too old', () => {
      const made = stating('7.20.0');
      addResource(made.stack, 'Deny', 'google_iam_deny_policy', {}, { provider });
      made.stack.addOverride('terraform.required_providers.google.version', '5.0.0');
      expect(() => made.synth()).toThrow('got `5.0.0`');
    });

    test('that is missing is what the engine itself says', () => {
      const made = bareTerraformStack(name);
      addResource(made.stack, 'Deny', 'google_iam_deny_policy', {}, { provider });
      expect(() => made.synth()).toThrow(/without a matching provider construct.*: google/s);
    });
  });

  test('HCL has blocks where JSON has objects', () => {
    const { stack, engine } = terraformStack(name);
    addResource(stack, 'Deny', 'google_iam_deny_policy', {
      name: 'a ${b}', none: undefined, number: 5, flag: true, rules: [{ deny_rule: { denied_permissions: ['p', 'q'] } }, { description: 'second' }], spec: {},
    }, { provider });
    const hcl = engine.Testing.synthHcl(stack).replace(/\s+/g, ' ');
    expect(hcl).toContain('resource "google_iam_deny_policy" "Deny" { name = "a $${b}" number = 5 flag = true '
      + 'rules { deny_rule { denied_permissions = [ "p", "q" ] } } rules { description = "second" } spec { } }');
    expect(hcl).toContain('required_providers { google = { version = "6.50.0" source = "google" } }');
  });

  test('the same bytes each time, and each time an app is synthesized', () => {
    const made = terraformStack(name);
    addResource(made.stack, 'Deny', 'google_iam_deny_policy', { name: 'x' }, { provider });
    addMetadata(made.stack, 'k', { b: 1, a: 2 });
    expect(JSON.stringify(made.synth())).toBe(JSON.stringify(made.synth()));
  });

  test('the stack may be of a class of the user\'s own', () => {
    const { app, engine } = bareTerraformStack(name);
    class Base extends engine.TerraformStack {}
    class Own extends Base {}
    // as jsii leaves it in the class of a library
    Object.defineProperty(Base, Symbol.for('jsii.rtti'), { value: { fqn: 'acme-platform.TerraformStack', version: '1.0.0' } });
    expect(addResource(new Construct(new Own(app, 'Own'), 'Guardrail'), 'Deny', 'google_iam_deny_policy', {}, { provider }))
      .toBeInstanceOf(engine.TerraformResource);
  });

  test('an app is no stack', () => {
    const { app } = bareTerraformStack(name);
    expect(() => addResource(app, 'Deny', 'x', {}, { provider })).toThrow('scope must be in a TerraformStack of cdktf or cdktn, got ``, which is in none');
  });

  test('a stack within a stack has its own elements', () => {
    const { stack, engine } = bareTerraformStack(name);
    const inner = new engine.TerraformStack(stack, 'Inner');
    const resource = addResource(new Construct(inner, 'Guardrail'), 'Deny', 'x', {}, { provider });
    expect((resource as InstanceType<typeof engine.TerraformResource>).cdktfStack).toBe(inner);
  });
});

test('both engines write the same', () => {
  const [one, other] = ENGINE_NAMES.map((name) => {
    const made = terraformStack(name);
    const folder = folderIn(made);
    const boundary = addResource(made.stack, 'Boundary', 'google_iam_principal_access_boundary_policy', { details: { rules: [{ resources: ['${x}', folder.getStringAttribute('name')] }] } }, { provider, preventDestroy: true });
    addResource(made.stack, 'Deny', 'google_iam_deny_policy', { parent: urlencode(made.stack, folder.getStringAttribute('name')), policy: attributeOf(boundary, 'name') }, { provider: { ...provider, version: '>= 6.20.0' }, dependsOn: [boundary, folder] });
    addMetadata(made.stack, 'sunkfence:promises', { a: folder.getStringAttribute('name') });
    return withoutEngineMetadata(made.synth());
  });
  expect(one.resource).toHaveProperty('google_iam_deny_policy');
  expect(other).toEqual(one);
});

test('a guardrail in a stack of the CDK says so', () => {
  expect(() => addMetadata(new Construct(new Stack(new App(), 'Acme'), 'Guard'), 'k', {}))
    .toThrow('got `Acme/Guard`, which is in a stack of aws-cdk-lib; create the guardrail in a TerraformStack');
});

test.each([
  ['no information on its type', class {}, 'unknown'],
  ['that of a later engine', Object.assign(class {}, { [Symbol.for('jsii.rtti')]: { fqn: 'cdktq.TerraformStack' } }), 'cdktq'],
])('a stack that says it is one, with %s, is refused', (_, Class, name) => {
  const stack = new Construct(undefined as any, '');
  Object.setPrototypeOf(stack, Object.create(Construct.prototype, { constructor: { value: Class } }));
  Object.defineProperty(stack, Symbol.for('cdktf/TerraformStack'), { value: true });
  expect(() => addMetadata(stack, 'k', {})).toThrow(`got one of \`${name}\`; install cdktf or cdktn`);
});

test.each(ENGINE_NAMES)('resources of a type are found by %s, whoever made them, with their attributes', (name) => {
  const { stack, engine } = terraformStack(name);
  addResource(stack, 'Own', 'google_folder', { parent: 'folders/1' }, { provider: { name: 'google', source: 'hashicorp/google', version: '>= 6.50.0' } });
  const other = new engine.TerraformResource(stack, 'Other', { terraformResourceType: 'google_folder', terraformGeneratorMetadata: { providerName: 'google' } });
  other.addOverride('parent', 'folders/2');
  new engine.TerraformResource(stack, 'Else', { terraformResourceType: 'google_project', terraformGeneratorMetadata: { providerName: 'google' } });
  expect(resourcesOfType(stack, 'google_folder').map(({ resource, attributes }) => [resource.node.id, attributes.parent])).toEqual([['Own', 'folders/1'], ['Other', 'folders/2']]);
});
