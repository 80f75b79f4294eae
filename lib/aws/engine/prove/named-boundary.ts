import { YES } from '../../../engine/truth';
import { compilePolicy } from '../compile';
import { PolicySource } from '../policy-source';
import { Scope } from '../scope';

/** A boundary that a claim names: everybody in it carries it. */
export interface NamedBoundary {
  readonly scope: Scope;
  readonly document: any;

  /** The accounts of those who carry it, as far as templates say: a boundary is carried in its own account. */
  readonly accounts: readonly string[];
}

/** A boundary as a claim names it. */
export function namedBoundary(source: PolicySource): NamedBoundary {
  let boundary = named.get(source);
  if (!boundary) named.set(source, boundary = makeBoundary(source));
  return boundary;
}

const named = new WeakMap<PolicySource, NamedBoundary>();

function makeBoundary(source: PolicySource): NamedBoundary {
  const accounts = (source.targets ?? []).flatMap((target) => target.match(/^arn:[^:]*:iam::(\d{12}):/)?.[1] ?? []);
  return { scope: new Scope([{ policy: compilePolicy(source), applies: YES, unknown: [] }]), document: source.document, accounts };
}
