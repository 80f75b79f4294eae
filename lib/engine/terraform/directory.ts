// Reads what `cdktf synth` wrote. The only file here that reads the disk.

import { readFileSync, statSync } from 'fs';
import { join, relative, resolve } from 'path';
import { notJson, notSynthesized } from '../../core/errors';
import { entriesOf, isObject, own } from '../json';
import { parseJson } from '../json-text';
import { TerraformStack } from './stack';
import { stackOf } from './template';

const MANIFEST = 'manifest.json';
const TEMPLATE = 'cdk.tf.json';

/** Whether a directory is one that `cdktf synth` wrote, or holds one stack of it. */
export function isSynthesized(directory: string): boolean {
  if (isFile(join(directory, TEMPLATE))) return true;
  const manifest = join(directory, MANIFEST);
  try {
    return isFile(manifest) && isObject(own(JSON.parse(readFileSync(manifest, 'utf8')), 'stacks'));
  } catch {
    return false; // no JSON, which is for whoever reads it to say
  }
}

/**
 * The stacks in a directory that `cdktf synth` wrote.
 *
 * @param directory `cdktf.out` by default there, or that of a single stack
 */
export function readDirectory(directory: string): TerraformStack[] {
  const stat = statSync(directory, { throwIfNoEntry: false });
  if (!stat) throw notSynthesized(directory, 'does not exist');
  if (!stat.isDirectory()) throw notSynthesized(directory, 'is no directory');
  if (isFile(join(directory, TEMPLATE))) return [stackOf(readJson(join(directory, TEMPLATE)), undefined, TEMPLATE)];
  const file = join(directory, MANIFEST);
  if (!isFile(file)) throw notSynthesized(directory, `has no ${MANIFEST}`);
  const stacks = own(readJson(file), 'stacks');
  if (!isObject(stacks)) throw notSynthesized(directory, `has a ${MANIFEST} without stacks`);
  return entriesOf(stacks).map(([name, stack]) => {
    const path = own(stack, 'synthesizedStackPath');
    if (typeof path !== 'string') throw notSynthesized(directory, `has a ${MANIFEST} whose stack ${name} has no synthesizedStackPath`);
    const template = resolve(directory, path);
    if (!isFile(template)) throw notSynthesized(directory, `has no ${path}`);
    return stackOf(readJson(template), name, relative(resolve(directory), template));
  });
}

function readJson(file: string): unknown {
  return parseJson(readFileSync(file, 'utf8'), (position) => notJson('template', file, position, 'synthesize it again with cdktf synth, which writes JSON'));
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
