import { readFileSync } from 'fs';
import { text } from 'stream/consumers';
import { malformed, notJson } from '../core/errors';
import { parseJson } from '../engine/json-text';
import { Streams } from './streams';

/** A file of JSON as it was given: a path, or `-`. */
export interface Input {
  /** How to call it in a message. */
  readonly name: string;
  readonly data: unknown;
}

/** Reads a file of JSON, or standard input where the path is `-`. */
export async function readInput(prop: string, path: string, streams: Streams): Promise<Input> {
  const name = path === '-' ? 'standard input' : path;
  const content = path === '-' ? await text(streams.stdin) : readText(prop, path);
  if (content.trim() === '') throw malformed(prop, name, 'JSON, and it is empty');
  return { name, data: parseJson(content, (position) => notJson(prop, name, position, 'correct it')) };
}

function readText(prop: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw malformed(prop, path, `a file that can be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
