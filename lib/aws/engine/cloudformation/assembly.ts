// Reads what `cdk synth` wrote. The only file here that reads the disk.

import { readFileSync, statSync } from 'fs';
import { join, relative, resolve } from 'path';
import { malformedTemplate, notAnAssembly, notJson } from '../../../core/errors';
import { entriesOf, isObject, JsonObject, own, shown } from '../../../engine/json';
import { parseJson } from '../../../engine/json-text';
import { placeOf } from './environment';
import { NestedTemplateFinder, readTemplates, TemplateEntry, TemplateReading } from './template';

/** How an assembly is read. */
export interface AssemblyOptions {
  /** Values of parameters, as `cdk deploy --parameters` takes them: `Name`, or `Stack:Name` for one stack. */
  readonly parameters?: Readonly<Record<string, string>>;

  /** What stacks import that others than these export, by name. */
  readonly imports?: Readonly<Record<string, string>>;
}

/**
 * Reads a cloud assembly with the assemblies inside of it.
 *
 * @param directory where `cdk synth` wrote it, `cdk.out` by default
 */
export function readAssembly(directory: string, options: AssemblyOptions = {}): TemplateReading {
  return readTemplates(entriesOfAssembly(resolve(directory), resolve(directory), options, new Set()));
}

/**
 * Finds templates of nested stacks among the assets of an assembly.
 *
 * @param directory where the assembly is
 * @param root what the names of files are relative to
 */
export function nestedTemplatesIn(directory: string, root: string): NestedTemplateFinder {
  const templates = new Map<string, unknown>();
  let assets: (readonly [string, string])[] | undefined;
  return ({ path, url }) => {
    // the CDK's command line asks for the metadata; without it the URL ends in the key that the asset is uploaded to
    const source = path ?? (assets ??= assetsOf(directory)).find(([key]) => url?.endsWith(`/${key}`))?.[1];
    if (source === undefined) return undefined;
    const file = resolve(directory, source);
    if (!templates.has(file)) templates.set(file, isFile(file) ? readJson('template', file) : undefined);
    const template = templates.get(file);
    return template === undefined ? undefined : { template, file: relative(root, file) };
  };
}

function entriesOfAssembly(directory: string, root: string, options: AssemblyOptions, seen: Set<string>): TemplateEntry[] {
  if (seen.has(directory)) return [];
  seen.add(directory);
  const nestedTemplate = nestedTemplatesIn(directory, root);
  return entriesOf(manifestOf(directory).artifacts).flatMap(([id, artifact]): TemplateEntry[] => {
    const properties = own(artifact, 'properties');
    switch (own(artifact, 'type')) {
      case 'cdk:cloud-assembly':
        return entriesOfAssembly(join(directory, word(properties, 'directoryName', id, directory)), root, options, seen);
      case 'aws:cloudformation:stack': {
        const file = join(directory, word(properties, 'templateFile', id, directory));
        if (!isFile(file)) throw notAnAssembly(directory, `has no ${relative(directory, file)}`);
        const stackName = own(properties, 'stackName');
        return [{
          template: readJson('template', file),
          ...placeOf(own(artifact, 'environment')),
          stackName: typeof stackName === 'string' ? stackName : id,
          file: relative(root, file),
          parameters: { ...valuesIn(own(properties, 'parameters')), ...options.parameters },
          imports: options.imports,
          nestedTemplate,
        }];
      }
      default:
        return [];
    }
  });
}

/** Parameters that the app itself gives to a stack. */
export function valuesIn(parameters: unknown): Record<string, string> {
  return Object.fromEntries(entriesOf(parameters).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[1].includes('${')));
}

function manifestOf(directory: string): JsonObject {
  const stat = statSync(directory, { throwIfNoEntry: false });
  if (!stat) throw notAnAssembly(directory, 'does not exist');
  if (!stat.isDirectory()) throw notAnAssembly(directory, 'is no directory');
  const file = join(directory, 'manifest.json');
  if (!isFile(file)) throw notAnAssembly(directory, 'has no manifest.json');
  const manifest = readJson('manifest', file);
  const artifacts = own(manifest, 'artifacts');
  if (!isObject(manifest) || (artifacts !== undefined && !isObject(artifacts))) throw notAnAssembly(directory, 'has a manifest.json without artifacts');
  return manifest;
}

/** The paths of the assets that are uploaded, by the keys that they are uploaded to. */
function assetsOf(directory: string): (readonly [string, string])[] {
  const manifests = entriesOf(manifestOf(directory).artifacts)
    .filter(([, artifact]) => own(artifact, 'type') === 'cdk:asset-manifest')
    .map(([, artifact]) => own(own(artifact, 'properties'), 'file'))
    .filter((file): file is string => typeof file === 'string' && isFile(join(directory, file)));
  return manifests.flatMap((file) => entriesOf(own(readJson('manifest', join(directory, file)), 'files')).flatMap(([, asset]) => {
    const path = own(own(asset, 'source'), 'path');
    const keys = entriesOf(own(asset, 'destinations')).map(([, destination]) => own(destination, 'objectKey'));
    return keys.flatMap((key) => typeof key === 'string' && typeof path === 'string' ? [[key, path] as const] : []);
  }));
}

function readJson(prop: string, file: string): unknown {
  return parseJson(readFileSync(file, 'utf8'), (position) => notJson(prop, file, position, 'synthesize it again with cdk synth, which writes JSON'));
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function word(properties: unknown, key: string, id: string, directory: string): string {
  const value = own(properties, key);
  if (typeof value !== 'string') throw malformedTemplate(`a ${key} in the manifest`, shown(value), `${id} of ${join(directory, 'manifest.json')}`);
  return value;
}
