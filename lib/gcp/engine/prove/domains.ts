import { Atom } from '../../../engine/prove/atom';
import { Variable } from '../../../engine/prove/demand';
import { Domain } from '../../../engine/prove/search';
import { quoted } from '../../../engine/symbols';
import { Claim } from '../claim';
import { Organization } from '../organization';
import { PermissionView } from '../permissions';
import { CallerSort } from './callers';
import { ProvedPlace } from './places';
import { SUBJECT, VALUE } from './ways';

/** Callers of a kind who ask for a permission in a place. */
export interface Case {
  readonly claim: Claim;
  readonly sort: CallerSort;
  readonly place: ProvedPlace;
  readonly permission: PermissionView;
}

/** What the variables of requests may be in one case. */
export class Domains {
  private readonly known = new Map<Variable, Domain>();

  public constructor(
    private readonly one: Case, private readonly booleans: ReadonlySet<string>, private readonly organization: Organization | undefined,
  ) {
  }

  public of(variable: Variable): Domain {
    let domain = this.known.get(variable);
    if (!domain) this.known.set(variable, domain = this.find(variable));
    return domain;
  }

  /** Of which the short names of tags are. */
  public get organizationId(): string | undefined {
    return organizationOf(this.one.place, this.organization);
  }

  public isBoolean(variable: Variable): boolean {
    return this.booleans.has(variable.slice(variable.indexOf(':') + 1));
  }

  private find(variable: Variable): Domain {
    const { claim, sort } = this.one;
    const [, kind, name] = /^([a-z]+)(?::(.*))?$/s.exec(variable)!;
    switch (kind) {
      case SUBJECT: return cached(`${variable} ${JSON.stringify(sort.atoms)}`, () => ({ atoms: sort.atoms, canBeAbsent: false, canBeThere: true, many: false, prefer: sort.prefer }));
      case VALUE: return cached(`${variable} ${JSON.stringify(claim.orgPolicy)}`, () => ({ atoms: valueAtoms(claim.orgPolicy), canBeAbsent: false, canBeThere: true, many: false }));
      case 'trait': return cached(variable, () => name.startsWith('group:') ? { atoms: [], canBeAbsent: true, canBeThere: true, many: false, prefer: ['true'] } : { atoms: [], canBeAbsent: true, canBeThere: true, many: true });
      case 'tag': return this.ofTag(name);
      default: {
        if (claim.attributes && Object.hasOwn(claim.attributes, name)) return given(claim.attributes[name]);
        const atoms: Atom[] = this.isBoolean(variable) ? [{ test: 'StringEquals', values: ['true', 'false'], wanted: true }] : [];
        return cached(`${variable} ${atoms.length}`, () => ({ atoms, canBeAbsent: true, canBeThere: true, many: false }));
      }
    }
  }

  private ofTag(key: string): Domain {
    const { tags = {}, exceptTags = {} } = this.one.claim;
    // a short name is one of the organization's: that of a project may have another value
    const id = this.organizationId;
    const isKey = (own: string) => [own, this.organization?._tagName(own), ...own.includes('/') || id === undefined ? [] : [`${id}/${own}`]].includes(key);
    const named = (own: string, value: unknown) => typeof value === 'string' ? this.organization?._tagValueName(own, value) ?? value : value;
    const fixed = Object.entries(tags).find(([own]) => isKey(own));
    if (fixed) return given(named(...fixed));
    const except = Object.entries(exceptTags).filter(([own]) => isKey(own))
      .flatMap(([own, values]) => values.map((value) => String(named(own, value))));
    const atoms: Atom[] = except.length === 0 ? [] : [{ test: 'StringEquals', values: except.map(quoted), wanted: false }];
    return cached(`tag ${except.join()}`, () => ({ atoms, canBeAbsent: true, canBeThere: true, many: false }));
  }
}

/** The organization of which the tags have short names. */
function organizationOf({ place: { way: [top] } }: ProvedPlace, organization: Organization | undefined): string | undefined {
  return top?.startsWith('organizations/') ? top.slice('organizations/'.length) : organization?.id;
}

const domains = new Map<string, Domain>();

/** The same domain is the same object, by which the search remembers what it found. */
function cached(key: string, make: () => Domain): Domain {
  let domain = domains.get(key);
  if (!domain) domains.set(key, domain = make());
  return domain;
}

function given(value: unknown): Domain {
  if (value === null || value === undefined) return cached('absent', () => ({ atoms: [], canBeAbsent: true, canBeThere: false, many: false }));
  return cached(`given ${JSON.stringify(value)}`, () => ({ atoms: [], canBeAbsent: false, canBeThere: true, many: Array.isArray(value), fixed: [value].flat().map(String) }));
}

function valueAtoms(asked: Claim['orgPolicy']): Atom[] {
  const { values, exceptValues = [] } = asked ?? {};
  return [
    ...(values === undefined ? [] : [{ test: 'StringEquals' as const, values: values.map(quoted), wanted: true }]),
    ...(exceptValues.length === 0 ? [] : [{ test: 'StringEquals' as const, values: exceptValues.map(quoted), wanted: false }]),
  ];
}
