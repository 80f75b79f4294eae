import { like } from '../../../engine/prove/satisfies';
import { Organization } from '../organization';

/** Who asks, and whose resource it is. */
export interface Places {
  /** The account of the caller; undefined for a service. */
  readonly caller?: string;

  /** Who asks that is in no account: the name of a service, `*` for somebody anonymous, or an identity provider. */
  readonly stranger?: string;
  readonly resource: string;
}

/** The accounts that a proof has to look at one by one: those that something tells from the others, and two for each unit's others. */
export class Accounts {
  private readonly likes = new Map<string, string>();

  /** Accounts that are in no organization that is known, and that nothing names. */
  private readonly outside: readonly string[];
  private readonly firsts = new Map<string, string>();

  /** @param texts everything in which an account may be named */
  public constructor(private readonly organization: Organization | undefined, texts: Iterable<string>) {
    const named = new Set<string>();
    const patterns = new Set<string>();
    for (const text of texts) {
      for (const [account] of text.matchAll(/(?<!\d)\d{12}(?!\d)/g)) named.add(account);
      for (const piece of text.split(':')) if (/^[\d*?]*\d[\d*?]*$/.test(piece) && /[*?]/.test(piece)) patterns.add(piece);
    }
    const kindOf = (account: string) => [...patterns].map((pattern) => Number(like(pattern, account))).join('');
    this.outside = outsiders([...patterns], kindOf, (account) => named.has(account) || (organization?._ways.has(account) ?? false));
    if (!organization) {
      for (const account of named) this.likes.set(account, account);
      return;
    }
    const alike = new Map<string, string[]>();
    for (const account of organization.accounts) {
      const way = organization._ways.get(account)!;
      const key = named.has(account) || account === organization.management || organization._withoutFullAccess.has(account) ? account : `${way.slice(0, -1).join('/')} ${kindOf(account)}`;
      // one asks, of itself or of the other
      const pair = alike.get(key) ?? [];
      if (pair.length < 2) alike.set(key, [...pair, account]);
      this.likes.set(account, pair.length < 2 ? account : pair[1]);
      if (pair.length === 1) this.firsts.set(account, pair[0]);
    }
    for (const account of named) if (!this.likes.has(account)) this.likes.set(account, account);
  }

  /** Whether a caller in one account and a resource in the other are of no other kind than others. */
  public isRepeated({ caller, resource }: Places): boolean {
    const first = this.firsts.get(resource);
    return (caller !== undefined && this.firsts.has(caller)) || (first !== undefined && first !== caller);
  }

  /**
   * Those at or below some places, one for each kind.
   *
   * @param places undefined for anywhere
   * @param management whether the management account is one of them although nothing names it
   */
  public below(places: readonly string[] | undefined, management: boolean): string[] {
    const { organization } = this;
    const all = places === undefined
      ? [...this.likes.keys(), ...this.outside].filter((account) => management || account !== organization?.management)
      : places.flatMap((place) => organization?._knows(place) ? organization._below(place).filter((account) => management || account === place || account !== organization.management) : /^\d{12}$/.test(place) ? [place] : []);
    return [...new Set(all.map((account) => this.likes.get(account) ?? account))];
  }
}

/** One account of each kind that patterns such as `1111*` tell apart, as far as one is found that is not known. */
function outsiders(patterns: readonly string[], kindOf: (account: string) => string, isKnown: (account: string) => boolean): string[] {
  const digits = Array.from('9876543210');
  const filled = patterns.flatMap((pattern) => digits.flatMap((digit) => {
    const room = 12 - pattern.replace(/\*/g, '').length;
    const stars = pattern.split('*').length - 1;
    // what there is room for goes to the first star, or to the last
    return room < 0 ? [] : [0, stars - 1].map((at) => {
      let star = 0;
      return pattern.replace(/[*?]/g, (wildcard) => wildcard === '?' ? digit : star++ === at ? digit.repeat(room) : '');
    });
  }));
  const several = digits.flatMap((one) => digits.map((other) => one.repeat(6) + other.repeat(6)));
  const found = new Map<string, string>();
  for (const account of [...digits.map((digit) => digit.repeat(12)), ...filled, ...several]) {
    if (!/^\d{12}$/.test(account) || isKnown(account)) continue;
    if (!found.has(kindOf(account))) found.set(kindOf(account), account);
  }
  return [...found.values()];
}

/** Whether the caller is not of the account of the resource. */
export function isElsewhere({ caller, resource }: Places): boolean {
  return caller === undefined || caller !== resource;
}

/** Whether an identity provider asks: it can ask for roles, and for nothing else. */
export function isProvider({ stranger }: Places): boolean {
  return stranger !== undefined && /:(oidc|saml)-provider\//.test(stranger);
}

/** Whether a service asks. */
export function isService(places: Places): boolean {
  return places.stranger !== undefined && places.stranger !== '*' && !isProvider(places);
}
