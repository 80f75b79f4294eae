import { readFileSync } from 'fs';
import { malformed, malformedOrganization } from '../../core/errors';

/**
 * The tree of an organization: which policy reaches which account.
 *
 * @example
 * const acme = Organization.of({
 *   id: 'o-a1b2c3d4e5',
 *   root: 'r-acm1',
 *   units: {
 *     'ou-acm1-prod0001': ['111122223333'],
 *     'ou-acm1-nonprod1': ['444455556666'],
 *   },
 *   management: '777788889999',
 * });
 * console.log(acme.accounts);
 */
export class Organization {
  /**
   * An organization as data: `root` (`r-...`), `units` (each unit with its
   * accounts; units below it are objects of the same form among them: `['444455556666', { 'ou-acm1-sandbox1': ['123456789012'] }]`), `management` (the
   * management account). Optional are `id` (`o-...`), `accounts` (those directly below the root) and `withoutFullAccess` (the root, units and
   * accounts that `FullAWSAccess` was detached from).
   *
   * @throws GuardrailError `MALFORMED_ORGANIZATION` where something is missing, misspelt or named twice
   */
  public static of(data: any): Organization {
    return new Organization(data);
  }

  /**
   * An organization in a file of JSON.
   *
   * @throws GuardrailError `MALFORMED_ORGANIZATION`, or `MALFORMED` where the file is no JSON
   */
  public static fromFile(path: string): Organization {
    let content: string;
    try {
      content = readFileSync(path, 'utf8');
    } catch {
      throw malformed('organization', path, 'a file that can be read');
    }
    try {
      return new Organization(JSON.parse(content));
    } catch (error) {
      if (error instanceof SyntaxError) throw malformed('organization', path, `a file of JSON (${error.message})`);
      throw error;
    }
  }

  /** Its id (`o-...`), if it is known. */
  public readonly id?: string;

  /** Its root (`r-...`). */
  public readonly root: string;

  /** Its management account, which no organization policy binds. */
  public readonly management: string;

  /** Its accounts, in order of the tree. */
  public readonly accounts: string[];

  /**
   * Root, units and account on the way to each account.
   *
   * @internal
   */
  public readonly _ways = new Map<string, readonly string[]>();

  /** @internal */
  public readonly _withoutFullAccess: ReadonlySet<string>;

  private readonly units = new Set<string>();

  private constructor(data: any) {
    if (!isObject(data)) throw malformedOrganization('$', shown(data), 'an object with root, units and management');
    const strange = Object.keys(data).find((key) => !['id', 'root', 'units', 'management', 'accounts', 'withoutFullAccess'].includes(key));
    if (strange !== undefined) throw malformedOrganization(`$.${strange}`, shown(data[strange]), 'one of id, root, units, management, accounts, withoutFullAccess');
    this.id = data.id === undefined ? undefined : text('$.id', data.id, /^o-[a-z0-9]+$/, 'an organization id such as `o-a1b2c3d4e5`');
    this.root = text('$.root', data.root, /^r-[0-9a-z]+$/, 'a root such as `r-acm1`');
    this.management = account('$.management', data.management);
    if (!isObject(data.units)) throw malformedOrganization('$.units', shown(data.units), 'an object of units with their accounts');
    this.add('$.accounts', data.accounts ?? [], [this.root]);
    for (const [unit, children] of Object.entries(data.units)) this.addUnit('$.units', unit, children, [this.root]);
    if (!this._ways.has(this.management)) this._ways.set(this.management, [this.root, this.management]);
    this.accounts = [...this._ways.keys()];
    this._withoutFullAccess = new Set(list('$.withoutFullAccess', data.withoutFullAccess ?? []).map((place) => {
      if (typeof place !== 'string' || !this._knows(place)) throw malformedOrganization('$.withoutFullAccess', shown(place), 'its root, or one of its units or accounts');
      return place;
    }));
  }

  /**
   * Whether a root, unit or account is one of its own.
   *
   * @internal
   */
  public _knows(place: string): boolean {
    return place === this.root || this.units.has(place) || this._ways.has(place);
  }

  /**
   * The accounts at or below a root, unit or account.
   *
   * @internal
   */
  public _below(place: string): string[] {
    return this.accounts.filter((each) => this._ways.get(each)!.includes(place));
  }

  private addUnit(at: string, unit: string, children: unknown, way: readonly string[]): void {
    const here = `${at}['${unit}']`;
    text(here, unit, /^ou-[0-9a-z-]+$/, 'a unit such as `ou-acm1-prod0001`');
    if (this.units.has(unit)) throw malformedOrganization(here, unit, 'named once');
    this.units.add(unit);
    this.add(here, children, [...way, unit]);
  }

  private add(at: string, children: unknown, way: readonly string[]): void {
    list(at, children).forEach((child, i) => {
      const here = `${at}[${i}]`;
      if (isObject(child)) {
        for (const [unit, below] of Object.entries(child)) this.addUnit(here, unit, below, way);
        return;
      }
      const id = account(here, child);
      if (this._ways.has(id)) throw malformedOrganization(here, id, 'named once');
      this._ways.set(id, [...way, id]);
    });
  }
}

function account(at: string, value: unknown): string {
  return text(at, value, /^\d{12}$/, 'an account of 12 digits, as a string');
}

function text(at: string, value: unknown, shape: RegExp, allowed: string): string {
  if (typeof value !== 'string' || !shape.test(value)) throw malformedOrganization(at, shown(value), allowed);
  return value;
}

function list(at: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw malformedOrganization(at, shown(value), 'a list');
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
}
