import { readFileSync } from 'fs';
import { malformed, malformedOrganization } from '../../core/errors';
import { isObject, jsonPath, shown } from '../../engine/json';

/** Kinds of policies of which others may widen what these allow. */
const OPENED_BY_OTHERS = ['PRINCIPAL_ACCESS_BOUNDARY', 'ORGANIZATION_POLICY', 'SERVICE_PERIMETER'];

const FIELDS = ['id', 'folders', 'projects', 'tags', 'groups', 'customer', 'domains', 'policiesElsewhere'];

/** A project, as the tree has it. */
interface Project {
  readonly id: string;
  readonly number?: string;

  /** From the organization down to the project: `organizations/1`, `folders/2`, `projects/acme-prod`. */
  readonly way: readonly string[];
}

/**
 * The tree of an organization: which policy reaches which project, and who is in which set of principals.
 *
 * It has every folder and every project of the organization: what it does not have is outside.
 *
 * @exampleMetadata fixture=gcp
 * @example
 * const acme = Organization.of({
 *   id: '123456789012',
 *   folders: { '100000000001': 'organizations/123456789012' },
 *   projects: { 'acme-prod': { number: '111111111111', parent: 'folders/100000000001' } },
 *   tags: { environment: { id: 'tagKeys/281470000000001', values: { prod: 'tagValues/281480000000001' } } },
 * });
 * console.log(acme.projects);
 */
export class Organization {
  /**
   * An organization as data: `id` (digits), `folders` (each with its parent), `projects` (each with its `parent` and its `number`).
   *
   * Optional are `tags` (keys by their short names, or those of a project as `project/key`, each with its `id` and the ids of its `values`), `groups` (with all of their members: `user:...`,
   * `serviceAccount:...`, `group:...`), `customer` (the id of the Cloud Identity account) with all of its `domains`, and `policiesElsewhere`: which of
   * `PRINCIPAL_ACCESS_BOUNDARY`, `ORGANIZATION_POLICY` and `SERVICE_PERIMETER` there are beside those that are read. Each of these may open what
   * another one shuts, so that none of that kind denies for certain then.
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

  /** Its id, digits. */
  public readonly id: string;

  /** The ids of its projects. */
  public readonly projects: string[];

  /** @internal */
  public readonly _customer?: string;

  /** @internal */
  public readonly _domains?: readonly string[];

  /** @internal */
  public readonly _policiesElsewhere: ReadonlySet<string>;

  private readonly folders = new Map<string, readonly string[]>();
  private readonly byProject = new Map<string, Project>();
  /** What tag keys and values are called, by their ids: `123456789012/environment`, and with a value `123456789012/environment=prod`. */
  private readonly tagNames = new Map<string, string>();
  private readonly groups = new Map<string, readonly string[]>();

  private constructor(data: any) {
    if (!isObject(data)) throw malformedOrganization('$', shown(data), 'an object with id, folders and projects');
    const strange = Object.keys(data).find((key) => !FIELDS.includes(key));
    if (strange !== undefined) throw malformedOrganization(jsonPath(strange), shown(data[strange]), `one of ${FIELDS.join(', ')}`);
    this.id = text('$.id', data.id, /^\d+$/, 'the digits of an organization id, as a string');
    this.addFolders(objectAt('$.folders', data.folders ?? {}));
    this.addProjects(objectAt('$.projects', data.projects));
    this.projects = [...new Set([...this.byProject.values()].map(({ id }) => id))];
    this.addTags(objectAt('$.tags', data.tags ?? {}));
    for (const [group, members] of Object.entries(objectAt('$.groups', data.groups ?? {}))) {
      const at = jsonPath('groups', group);
      text(at, group, /^[^@\s:]+@[^@\s:]+$/, 'the address of a group');
      this.groups.set(group.toLowerCase(), list(at, members).map((member) => text(at, member, /^(user|serviceAccount|group):[^@\s]+@[^@\s]+$/, 'a list of user:..., serviceAccount:... and group:...')));
    }
    this._customer = data.customer === undefined ? undefined : text('$.customer', data.customer, /^C[0-9a-z]+$/, 'the id of a Cloud Identity account such as `C01abc35`');
    this._domains = data.domains === undefined ? undefined : list('$.domains', data.domains).map((domain) => text('$.domains', domain, /^[^@\s]+\.[^@\s]+$/, 'a list of domains').toLowerCase());
    this._policiesElsewhere = new Set(list('$.policiesElsewhere', data.policiesElsewhere ?? [])
      .map((kind) => text('$.policiesElsewhere', kind, new RegExp(`^(${OPENED_BY_OTHERS.join('|')})$`), `a list of ${OPENED_BY_OTHERS.join(', ')}`)));
  }

  /**
   * From the organization down to a node of it; undefined if it is none of its own.
   *
   * @param node `organizations/1`, `folders/2`, `projects/acme-prod` or, by its number, `projects/333`
   * @internal
   */
  public _wayTo(node: string): readonly string[] | undefined {
    if (node === `organizations/${this.id}`) return [node];
    return this.folders.get(node) ?? this._project(node)?.way;
  }

  /** @internal */
  public _project(node: string): Project | undefined {
    return this.byProject.get(node.startsWith('projects/') ? node.slice('projects/'.length) : node);
  }

  /**
   * The members of a group and of the groups in it; undefined if they are not given.
   *
   * @internal
   */
  public _membersOf(group: string, seen = new Set<string>()): readonly string[] | undefined {
    const members = this.groups.get(group.toLowerCase());
    if (!members || seen.has(group.toLowerCase())) return members && [];
    seen.add(group.toLowerCase());
    const all = members.map((member) => member.startsWith('group:') ? this._membersOf(member.slice('group:'.length), seen) : [member]);
    return all.includes(undefined) ? undefined : (all as string[][]).flat();
  }

  /**
   * The folders and projects at or below a node.
   *
   * @internal
   */
  public _below(node: string): string[] {
    const [own] = this._wayTo(node)?.slice(-1) ?? [];
    const ways = [[`organizations/${this.id}`], ...this.folders.values(), ...new Set([...this.byProject.values()].map(({ way }) => way))];
    return ways.filter((way) => own !== undefined && way.includes(own)).map((way) => way[way.length - 1]);
  }

  /**
   * The namespaced name of a tag key that is given by its id, if it is known.
   *
   * @internal
   */
  public _tagName(key: string): string | undefined {
    return this.tagNames.get(key);
  }

  /**
   * The short name of a value that is given by its id, if it is known and one of the key.
   *
   * @internal
   */
  public _tagValueName(key: string, value: string): string | undefined {
    const name = this.tagNames.get(value);
    const prefix = `${this._tagName(key) ?? key}=`;
    return name?.startsWith(prefix) ? name.slice(prefix.length) : undefined;
  }

  private addFolders(folders: Readonly<Record<string, unknown>>): void {
    const parents = new Map<string, string>(Object.entries(folders).map(([id, parent]) => {
      const at = jsonPath('folders', id);
      text(at, id, /^\d+$/, 'the digits of a folder id');
      return [`folders/${id}`, text(at, parent, /^(folders|organizations)\/\d+$/, 'its parent such as `organizations/123456789012`')] as const;
    }));
    const wayOf = (node: string, below: readonly string[]): readonly string[] => {
      if (node === `organizations/${this.id}`) return [node];
      const at = jsonPath('folders', (below[0] ?? node).slice('folders/'.length));
      const parent = parents.get(node);
      if (parent === undefined) throw malformedOrganization(at, node, `below organizations/${this.id}, by folders of the organization`);
      if (below.includes(node)) throw malformedOrganization(at, node, 'a parent that is not below it');
      return [...wayOf(parent, [...below, node]), node];
    };
    for (const folder of parents.keys()) this.folders.set(folder, wayOf(folder, []));
  }

  private addProjects(projects: Readonly<Record<string, unknown>>): void {
    for (const [id, data] of Object.entries(projects)) {
      const at = jsonPath('projects', id);
      text(at, id, /^([a-z0-9.-]+:)?[a-z][a-z0-9-]*$/, 'the id of a project');
      const { number, parent, ...others } = objectAt(at, data);
      if (Object.keys(others).length > 0) throw malformedOrganization(`${at}.${Object.keys(others)[0]}`, shown(Object.values(others)[0]), 'number or parent');
      const above = this._wayTo(text(`${at}.parent`, parent, /^(folders|organizations)\/\d+$/, 'its parent such as `folders/100000000001`'));
      if (!above) throw malformedOrganization(`${at}.parent`, String(parent), 'the organization or one of its folders');
      if (number !== undefined) text(`${at}.number`, number, /^\d+$/, 'the number of the project, as a string');
      const project: Project = { id, number: number as string | undefined, way: [...above, `projects/${id}`] };
      for (const name of [id, ...number === undefined ? [] : [number as string]]) {
        if (this.byProject.has(name)) throw malformedOrganization(at, name, 'named once');
        this.byProject.set(name, project);
      }
    }
  }

  private addTags(tags: Readonly<Record<string, unknown>>): void {
    for (const [key, data] of Object.entries(tags)) {
      const at = jsonPath('tags', key);
      const name = key.includes('/') ? key : `${this.id}/${key}`;
      const { id, values } = objectAt(at, data);
      if (id !== undefined) this.tagNames.set(text(`${at}.id`, id, /^tagKeys\/\d+$/, 'the id of a tag key such as `tagKeys/281470000000001`'), name);
      for (const [value, valueId] of Object.entries(objectAt(`${at}.values`, values ?? {}))) {
        this.tagNames.set(text(`${at}.values.${value}`, valueId, /^tagValues\/\d+$/, 'the id of a tag value such as `tagValues/281480000000001`'), `${name}=${value}`);
      }
    }
  }
}

function objectAt(at: string, value: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw malformedOrganization(at, value === undefined ? 'nothing' : shown(value), 'an object');
  return value;
}

function text(at: string, value: unknown, shape: RegExp, allowed: string): string {
  if (typeof value !== 'string' || !shape.test(value)) throw malformedOrganization(at, value === undefined ? 'nothing' : typeof value === 'string' ? value : shown(value), allowed);
  return value;
}

function list(at: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw malformedOrganization(at, shown(value), 'a list');
  return value;
}
