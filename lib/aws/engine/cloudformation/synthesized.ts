import { relative } from 'path';
import { malformed } from '../../../core/errors';
import { AssemblyOptions, nestedTemplatesIn, valuesIn } from './assembly';
import { placeOf } from './environment';
import { NestedTemplateFinder, readTemplates, TemplateEntry, TemplateReading } from './template';

/** What is read of a stack that `app.synth()` gives. */
interface SynthesizedStack {
  readonly template: unknown;
  readonly environment?: { readonly account?: string; readonly region?: string };
  readonly stackName?: string;
  readonly templateFile?: string;
  readonly templateFullPath?: string;
  readonly parameters?: unknown;
  readonly assembly?: { readonly directory?: string };
}

/** What is read of what `app.synth()` gives. */
interface SynthesizedAssembly {
  readonly directory?: string;
  readonly stacks: readonly SynthesizedStack[];
  readonly stacksRecursively?: readonly SynthesizedStack[];
  readonly nestedAssemblies?: readonly { readonly nestedAssembly: SynthesizedAssembly }[];
}

/** Reads what `app.synth()` gives, with the assemblies of its stages. */
export function readSynthesized(assembly: unknown, options: AssemblyOptions = {}): TemplateReading {
  if (!isAssembly(assembly)) throw malformed('assembly', typeof assembly, 'what `app.synth()` of the CDK gives');
  const root = assembly.directory;
  const finders = new Map<string, NestedTemplateFinder>();
  return readTemplates(stacksOf(assembly).map((stack): TemplateEntry => {
    const directory = stack.assembly?.directory ?? root;
    let nestedTemplate = directory === undefined ? undefined : finders.get(directory);
    if (directory !== undefined && !nestedTemplate) finders.set(directory, nestedTemplate = nestedTemplatesIn(directory, root ?? directory));
    const { account, region } = stack.environment ?? {};
    return {
      template: stack.template,
      ...placeOf(`aws://${account}/${region}`),
      stackName: stack.stackName,
      file: root !== undefined && stack.templateFullPath !== undefined ? relative(root, stack.templateFullPath) : stack.templateFile,
      parameters: { ...valuesIn(stack.parameters), ...options.parameters },
      imports: options.imports,
      nestedTemplate,
    };
  }));
}

function isAssembly(assembly: unknown): assembly is SynthesizedAssembly {
  return typeof assembly === 'object' && assembly !== null && Array.isArray((assembly as SynthesizedAssembly).stacks);
}

function stacksOf(assembly: SynthesizedAssembly): readonly SynthesizedStack[] {
  return assembly.stacksRecursively
    ?? [...assembly.stacks, ...(assembly.nestedAssemblies ?? []).flatMap(({ nestedAssembly }) => stacksOf(nestedAssembly))];
}
