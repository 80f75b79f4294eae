import { malformed } from '../../core/errors';
import { unknownsOf } from '../../engine/symbols';
import { MAYBE, NO, Truth, YES } from '../../engine/truth';
import { Organization } from './organization';

/** An organization, a folder or a project: `organizations/1`, `folders/2`, `projects/acme-prod`. */
export type Node = string;

const NODE = /^(organizations|folders)\/\d+$|^projects\/(?:[a-z0-9.-]+:)?[a-z0-9-]+$/;

/** Whether a text names a node. One with parts that are not known is a node of its own: the same text names the same one. */
export function isNode(text: string): boolean {
  return unknownsOf(text).length > 0 || NODE.test(text);
}

/** Where something is: the nodes above it, as far as they are known. */
export class Place {
  private readonly known = new Map<Node, Truth>();

  public constructor(
    /** What is above it, the organization first; the last is its own node. */
    public readonly way: readonly Node[],

    /** Whether that is all of it. */
    public readonly isComplete: boolean,
    private readonly organization: Organization | undefined,
  ) {
  }

  /** The project, or the folder or organization where it is in none. */
  public get node(): Node | undefined {
    return this.way[this.way.length - 1];
  }

  /** Whether it is at or below a node. */
  public isBelow(node: Node): Truth {
    let truth = this.known.get(node);
    if (truth === undefined) this.known.set(node, truth = this.find(node));
    return truth;
  }

  private find(node: Node): Truth {
    const name = nameIn(this.organization, node);
    if (this.way.includes(name)) return YES;
    if (this.way.length === 0 || [name, ...this.way].some((each) => unknownsOf(each).length > 0)) return MAYBE;
    const own = this.way.find((each) => kindOf(each) === kindOf(name));
    // what is outside may be below whatever is outside
    const isOpen = !this.isComplete || [name, ...this.way].every((each) => this.organization?._wayTo(each) === undefined);
    switch (kindOf(name)) {
      case 'folders': return isOpen ? MAYBE : NO;
      case 'organizations': return own === undefined && isOpen ? MAYBE : NO;
      default: return own !== undefined && mayBeSame(own, name, this.organization) ? MAYBE : NO;
    }
  }
}

/** The name of a node that the tree has, a project by its id. */
export function nameIn(organization: Organization | undefined, node: Node): Node {
  const way = organization?._wayTo(node);
  return way ? way[way.length - 1] : node;
}

/** Whether two projects may be one, written by its id here and by its number there. */
export function mayBeSame(one: Node, other: Node, organization: Organization | undefined): boolean {
  if (one === other) return true;
  if (isNumber(one) === isNumber(other)) return false;
  const [id] = isNumber(one) ? [other] : [one];
  return organization?._project(id)?.number === undefined;
}

function kindOf(node: Node): string {
  return node.slice(0, node.indexOf('/'));
}

function isNumber(node: Node): boolean {
  return /\/\d+$/.test(node);
}

/** What a request says of where something is. */
export interface Whereabouts {
  readonly project?: string;
  readonly folder?: string;
  readonly organization?: string;
}

/**
 * Where something is, by what is said of it and by the tree.
 *
 * @throws GuardrailError `MALFORMED` where the tree says otherwise
 */
export function placeOf({ project, folder, organization: id }: Whereabouts, organization: Organization | undefined): Place {
  const said = ([['organization', 'organizations', id], ['folder', 'folders', folder], ['project', 'projects', project]] as const).flatMap(([prop, kind, name]) => {
    if (name === undefined) return [];
    const node = name.startsWith(`${kind}/`) || unknownsOf(name).length > 0 ? name : `${kind}/${name}`;
    if (!isNode(node)) throw malformed(prop, name, `such as \`${EXAMPLES[kind]}\``);
    return [{ prop, node }];
  });
  for (let i = said.length - 1; i >= 0; i--) {
    const way = organization?._wayTo(said[i].node);
    if (!way) continue;
    for (const { prop, node } of said.slice(0, i)) {
      if (!way.includes(nameIn(organization, node)) && unknownsOf(node).length === 0) throw malformed(prop, node, `above ${said[i].node}, as the organization has it`);
    }
    const below = said.slice(i + 1).map(({ node }) => node);
    // a project that is said to be in the organization, and that its tree does not have, is in a folder that nobody says
    return new Place([...way, ...below], below.length === 0 || kindOf(said[i].node) === 'folders', organization);
  }
  const way = said.map(({ node }) => node);
  return new Place(way, organization !== undefined && way.length > 0 && way.every((node) => isOutside(node, organization)), organization);
}

const EXAMPLES = { organizations: 'organizations/123456789012', folders: 'folders/100000000001', projects: 'projects/acme-prod' } as const;

/** The tree has every node of its organization, though not always the number of a project. */
function isOutside(node: Node, organization: Organization): boolean {
  if (unknownsOf(node).length > 0) return false;
  return kindOf(node) !== 'projects' || !isNumber(node) || organization.projects.every((id) => organization._project(id)!.number !== undefined);
}
