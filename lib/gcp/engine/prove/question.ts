import { idOf } from '../../../engine/ids';
import { Demand } from '../../../engine/prove/demand';
import { MAYBE, NO, Truth, YES } from '../../../engine/truth';
import { Engine } from '../engine';
import { PermissionView } from '../permissions';
import { BoundaryBinding, canBlock, makesEligible } from '../policies/access-boundary';
import { DenyRule } from '../policies/deny-policy';
import { ProvedPlace } from './places';
import { Rules } from './rules';

/** What has a say in a permission in a place. */
export interface Question {
  readonly denies: readonly DenyRule[];

  /** Rules that may be about it. */
  readonly perhaps: readonly DenyRule[];

  /** Bindings that may keep out, with whether they are asked for certain and whether they have the resource. */
  readonly bindings: readonly { readonly binding: BoundaryBinding; readonly asked: Truth; readonly has: Truth }[];
}

/** @param certain of the rules only those that are this certain are taken */
export function questionOf({ set }: Engine, { place }: ProvedPlace, permission: PermissionView, certain?: Truth): Question {
  const candidates = set.at(place).about(permission);
  return {
    denies: candidates.filter(({ truth }) => truth === YES).map(({ rule }) => rule),
    perhaps: certain === undefined ? candidates.filter(({ truth }) => truth === MAYBE).map(({ rule }) => rule) : [],
    bindings: set.bindings
      .map((binding) => ({ binding, asked: canBlock(binding.boundary, permission), has: makesEligible(binding.boundary, { place }) }))
      .filter(({ asked }, _, all) => asked !== NO || all.some((each) => each.asked !== NO)),
  };
}

const senses = new WeakMap<object, string>();

/** What policies say, wherever they are written. */
export function sense(policies: object): string {
  let text = senses.get(policies);
  if (text === undefined) senses.set(policies, text = JSON.stringify(policies, (key, value) => ['reference', 'id', 'cel', 'trait'].includes(key) ? undefined : ['source', 'policy'].includes(key) ? value.uncertain : value));
  return text;
}

/** A question without the rules that another one has as well. */
export function withoutKept(question: Question, other: Question): Question {
  const kept = new Set(other.denies.map(sense));
  const denies = question.denies.filter((rule) => !kept.has(sense(rule)));
  const same = sense(question.bindings.map(({ binding }) => binding)) === sense(other.bindings.map(({ binding }) => binding));
  return { ...question, denies, bindings: same ? [] : question.bindings };
}

export function signature({ denies, perhaps, bindings }: Question): string {
  return [denies.map(idOf).join(), perhaps.map(idOf).join(), bindings.map(({ binding, asked, has }) => `${idOf(binding)}/${asked}/${has}`).join()].join(' ');
}

/** Ways through: each rule lacks something, and no boundary keeps out. */
export function passages({ denies, bindings }: Question, rules: Rules, elsewhere: boolean): Demand[][] {
  const free = denies.map((rule) => rules.ofDeny(rule).fails);
  if (elsewhere) return [free];
  const blocking = bindings.filter(({ asked, has }) => asked === YES && has === NO);
  const unbound = [...free, ...blocking.map(({ binding }) => rules.ofBinding(binding).fails)];
  if (blocking.length === 0) return [unbound];
  return [unbound, ...bindings.filter(({ has }) => has !== NO).map(({ binding }) => [...free, rules.ofBinding(binding).holds])];
}

/** Ways to be refused: one rule is about the request, or a boundary keeps it out. */
export function refusals({ denies, perhaps, bindings }: Question, rules: Rules): Demand[][] {
  const having = bindings.filter(({ has }) => has === YES).map(({ binding }) => rules.ofBinding(binding).fails);
  return [
    ...[...denies, ...perhaps].map((rule) => [rules.ofDeny(rule).holds]),
    ...bindings.filter(({ asked, has }) => asked !== NO && has !== YES).map(({ binding }) => [rules.ofBinding(binding).holds, ...having]),
  ];
}
