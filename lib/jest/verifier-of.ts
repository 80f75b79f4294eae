import { statSync } from 'fs';
import { join } from 'path';
import type { IConstruct } from 'constructs';
import { malformed } from '../core/errors';
import { idOf } from '../engine/ids';
import { VerifierLike } from '../report';
import { Cloud, Received } from './cloud';
import { CLOUDS } from './clouds';
import { GuardrailOptions, organizationOf } from './options';

const KINDS = 'an app, a stage, a stack or another construct, a Template, a template as an object, the directory of an assembly, or a Verifier';

type Made = Map<string, VerifierLike>;

// an app is synthesized once, and then locked; a template does not change
const ofObjects = new WeakMap<object, Made>();
const ofDirectories = new Map<string, { readonly written: number; readonly made: Made }>();

/** What judges by the policies of whatever was given to `expect`. */
export function verifierOf(received: unknown, options: GuardrailOptions): VerifierLike {
  if (typeof received !== 'string' && (typeof received !== 'object' || received === null || Array.isArray(received))) {
    throw malformed('expect', shown(received), KINDS);
  }
  if (typeof received === 'object' && isVerifier(received)) return withoutOptions(received, options);
  const what = kindOf(received);
  const cloud = cloudOf(what);
  const useless = cloud.without.find((option) => options[option] !== undefined);
  if (useless !== undefined) throw malformed(useless, shown(options[useless]), `left out, as ${cloud.name} has no use for it`);
  const organization = organizationOf(options, cloud);
  const { parameters, account, region } = options;
  const made = typeof received === 'string' ? madeOfDirectory(received) : madeOfObject(received);
  const key = JSON.stringify([idOf(organization), parameters, account, region]);
  let verifier = made.get(key);
  if (!verifier) made.set(key, verifier = cloud.verifierOf(what, { organization, parameters, account, region }));
  return verifier;
}

function kindOf(received: string | object): Received {
  if (typeof received === 'string') return { kind: 'directory', directory: received };
  if (isConstruct(received)) return { kind: 'construct', construct: received };
  return { kind: 'template', template: isTemplate(received) ? received.toJSON() : received };
}

function cloudOf(received: Received): Cloud {
  return CLOUDS.find((cloud) => {
    switch (received.kind) {
      case 'directory': return cloud.isDirectory(received.directory);
      case 'construct': return cloud.isConstruct(received.construct);
      default: return cloud.isTemplate(received.template);
    }
  })!;
}

function madeOfObject(received: object): Made {
  let made = ofObjects.get(received);
  if (!made) ofObjects.set(received, made = new Map());
  return made;
}

/** An assembly is read anew when it was written anew. */
function madeOfDirectory(directory: string): Made {
  const written = statSync(join(directory, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  let found = ofDirectories.get(directory);
  if (found?.written !== written) ofDirectories.set(directory, found = { written, made: new Map() });
  return found.made;
}

/** A verifier knows its own organization: another one beside it would be passed over in silence. */
function withoutOptions(verifier: VerifierLike, options: GuardrailOptions): VerifierLike {
  const [given] = Object.entries(options).filter(([, value]) => value !== undefined);
  if (given) throw malformed(given[0], shown(given[1]), 'given to the Verifier when it is made, as expect has a Verifier');
  return verifier;
}

// --- by what they can do: a project may have several copies of a class

function isVerifier(received: object): received is VerifierLike {
  const { decide, prove } = received as Partial<VerifierLike>;
  return typeof decide === 'function' && typeof prove === 'function';
}

function isConstruct(received: object): received is IConstruct {
  const { node } = received as Partial<IConstruct>;
  return typeof node === 'object' && Array.isArray(node.scopes);
}

function isTemplate(received: object): received is { toJSON(): object } {
  return typeof (received as { toJSON?: unknown }).toJSON === 'function';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
}
