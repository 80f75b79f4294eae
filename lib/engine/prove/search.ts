import { idOf } from '../ids';
import { Atom, TooHard } from './atom';
import { Conjunction, Demand, Literal, Variable } from './demand';
import { findValue, findValues } from './value';

/** What a variable may be, before anything is asked of it. */
export interface Domain {
  /** Atoms that every value satisfies. */
  readonly atoms: readonly Atom[];

  /** Whether a request may lack it, and whether it may have it. */
  readonly canBeAbsent: boolean;
  readonly canBeThere: boolean;

  /** Whether it may have many values. */
  readonly many: boolean;

  /** Its values where they are given. */
  readonly fixed?: readonly string[];

  /** Values to look at first, for a request that reads well. */
  readonly prefer?: readonly string[];
}

/** What a request has to be. */
export interface Wish {
  readonly presence: 'ABSENT' | 'THERE' | undefined;
  readonly every: readonly Atom[];
  readonly some: readonly (readonly Atom[])[];
}

/** Values of the variables that were asked for: none is one that the request lacks. */
export type Solution = ReadonlyMap<Variable, readonly string[] | undefined>;

/** How many steps a search may take. */
const MOST_STEPS = 20_000;

const NO_WISH: Wish = { presence: undefined, every: [], some: [] };

/** What was found for wishes, by domain: the same ones come back again and again. */
export type Findings = WeakMap<Domain, Map<string, readonly string[] | undefined | false>>;

/** Looks for a request that meets all demands. */
export class Search {
  private readonly wishes = new Map<Variable, Wish>();
  private steps = 0;

  public constructor(private readonly domainOf: (variable: Variable) => Domain, private readonly findings: Findings) {
  }

  /**
   * Values that meet every demand; undefined if there are none.
   *
   * @throws TooHard when it gives up
   */
  public solve(demands: readonly Demand[]): Solution | undefined {
    this.steps = 0;
    // ways that cost nothing are taken
    const open = demands.filter((demand) => !demand.some((way) => way.length === 0));
    return this.meet(open) ? this.solution() : undefined;
  }

  /** Takes what there is only one way for, all at once; then, of the demand with the fewest ways, one after the other. */
  private meet(demands: readonly Demand[]): boolean {
    if (demands.length === 0) return true;
    if (++this.steps > MOST_STEPS) throw new TooHard('there are too many ways to look at');
    const forced: Literal[] = [];
    const open: Demand[] = [];
    for (const demand of demands) {
      if (demand.some((way) => this.isMet(way))) continue;
      const ways = demand.filter((way) => this.isOpen(way));
      if (ways.length === 0) return false;
      if (ways.length === 1) forced.push(...ways[0]);
      else open.push(ways);
    }
    if (forced.length > 0) return this.taking(forced, () => this.meet(open));
    if (open.length === 0) return true;
    const tightest = open.reduce((least, ways) => ways.length < least.length ? ways : least);
    const others = open.filter((ways) => ways !== tightest);
    return tightest.some((way) => this.taking(way, () => this.meet(others)));
  }

  /** Whether all of a way is wished already. */
  private isMet(way: Conjunction): boolean {
    return way.every((literal) => {
      const wish = this.wishes.get(literal.variable);
      return wish !== undefined && add(wish, literal) === wish;
    });
  }

  /** Whether each literal of a way can be had by itself, with what is wished already. */
  private isOpen(way: Conjunction): boolean {
    return way.every((literal) => {
      const next = add(this.wishes.get(literal.variable) ?? NO_WISH, literal);
      return next !== undefined && this.valuesOf(literal.variable, next) !== false;
    });
  }

  /** Goes on with literals added to what is wished, if they can be had together; what is wished stays so if that succeeds. */
  private taking(way: Conjunction, goOn: () => boolean): boolean {
    const before = new Map<Variable, Wish | undefined>();
    let possible = true;
    for (const literal of way) {
      const { variable } = literal;
      const wish = this.wishes.get(variable);
      if (!before.has(variable)) before.set(variable, wish);
      const next = add(wish ?? NO_WISH, literal);
      possible = next !== undefined;
      if (!next) break;
      this.wishes.set(variable, next);
    }
    // the values are looked for once for all that is added to a variable
    possible &&= [...before.keys()].every((variable) => this.valuesOf(variable, this.wishes.get(variable)!) !== false);
    if (possible && goOn()) return true;
    for (const [variable, wish] of before) {
      if (wish === undefined) this.wishes.delete(variable);
      else this.wishes.set(variable, wish);
    }
    return false;
  }

  private solution(): Solution {
    return new Map([...this.wishes].map(([variable, wish]) => [variable, this.valuesOf(variable, wish) || undefined]));
  }

  /** Values as wished, undefined for none; false if there are no such. */
  private valuesOf(variable: Variable, wish: Wish): readonly string[] | undefined | false {
    const domain = this.domainOf(variable);
    let known = this.findings.get(domain);
    if (!known) this.findings.set(domain, known = new Map());
    const key = `${wish.presence} ${wish.every.map(idOf).join()} ${wish.some.map((atoms) => atoms.map(idOf).join()).join(';')}`;
    if (!known.has(key)) known.set(key, this.find(domain, wish));
    return known.get(key);
  }

  private find(domain: Domain, { presence, every, some }: Wish): readonly string[] | undefined | false {
    if (presence === 'ABSENT') return domain.canBeAbsent ? undefined : false;
    if (!domain.canBeThere) return false;
    const { fixed, prefer } = domain;
    const atoms = [...domain.atoms, ...every];
    if (fixed) {
      const of = (value: string, list: readonly Atom[]) => findValue([...list, { test: 'StringEquals', values: [value], wanted: true }], [value]) === value;
      return fixed.every((value) => of(value, atoms)) && some.every((list) => fixed.some((value) => of(value, list))) ? fixed : false;
    }
    if (domain.many) return findValues(atoms, some.length > 0 ? some : [[]], prefer) ?? false;
    const value = findValue([...atoms, ...some.flat()], prefer);
    return value === undefined ? false : [value];
  }
}

/** A wish with a literal added: the same object if it is in there already, undefined if the two contradict each other. */
function add(wish: Wish, { kind, atom }: Literal): Wish | undefined {
  if (kind === 'ABSENT') return wish.presence === 'THERE' ? undefined : wish.presence === 'ABSENT' ? wish : { ...wish, presence: 'ABSENT' };
  if (wish.presence === 'ABSENT') return undefined;
  const { presence, every, some } = wish;
  const isNew = kind === 'EVERY' ? !every.includes(atom!) : kind === 'SOME' && !some.some(([own]) => own === atom);
  if (presence === 'THERE' && !isNew) return wish;
  return {
    presence: 'THERE',
    every: kind === 'EVERY' && isNew ? [...every, atom!] : every,
    some: kind === 'SOME' && isNew ? [...some, [atom!]] : some,
  };
}
