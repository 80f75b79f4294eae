import { Construct, IConstruct } from 'constructs';
import { alsoMade, duplicate, tooManyPolicies } from '../core/errors';
import { lowerNameFromPath } from '../core/naming';
import { oneOfApp, Position, Positions, Room, Separation, total } from '../core/registries';
import { deployAfter, resourcesOfType } from '../core/terraform';
import { AgentPrincipals, checkNotAgent } from './plan/check-spared';
import { countsOf, countsOfAttributes, DenyPolicy } from './policy/deny-policy';
import { BOUNDARIES_OF_A_SET, CONSTRAINTS_OF_A_TYPE, NODE_QUOTAS, NodeQuota } from './policy/quotas';

const KEY = Symbol.for('sunkfence.gcp.GuardrailRegistry');

/** In which order the resources of a stack are written. */
interface Order {
  /** Everything but deny policies. */
  readonly elements: Construct[];
  readonly last: { boundaries?: Construct; denials?: Construct };
  firstDenial?: Construct;
}

/** What Google knows one of, by the attributes that name it. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  google_access_context_manager_service_perimeter: ['name'],
  google_iam_deny_policy: ['parent', 'name'],
  google_model_armor_floorsetting: ['parent', 'location'],
  google_org_policy_custom_constraint: ['parent', 'name'],
  google_org_policy_policy: ['name'],
};

/** What the guardrails of one app have to know of each other: what is on which node, in which order it is written, and who is an agent. */
export class GuardrailRegistry {
  /** The registry of the app that a construct is in. */
  public static of(scope: IConstruct): GuardrailRegistry {
    return oneOfApp(scope, KEY, (root) => {
      const registry = new GuardrailRegistry();
      root.node.addValidation({ validate: () => registry.validate(root) });
      return registry;
    });
  }

  private readonly room = new Room();
  private readonly positions = new Positions();
  private readonly separation = new Separation<AgentPrincipals>(checkNotAgent);
  private readonly limits = new Map<string, { readonly quota: NodeQuota; readonly node: string; readonly max: number }>();
  private readonly denials = new Set<IConstruct>();
  private readonly own = new Set<IConstruct>();
  private readonly names = new Set<string>();
  private readonly places = new Map<string, Construct>();
  private readonly orders = new Map<IConstruct, Order>();

  /** Takes room on a node for the deny policies of a guardrail, if there is any beside those of the others. */
  public takeRoom(node: string, policies: readonly DenyPolicy[], guardrail: string, quotas: Partial<Record<NodeQuota, number>>): void {
    const counts = policies.map(countsOf);
    for (const quota of Object.keys(NODE_QUOTAS) as NodeQuota[]) {
      const count = counts.reduce((sum, each) => sum + each[quota], 0);
      const max = quotas[quota] ?? NODE_QUOTAS[quota].max;
      this.limits.set(`${quota} ${node}`, { quota, node, max });
      this.room.take(quota, [node], guardrail, count, max, (place, by) => tooManyPolicies(place, NODE_QUOTAS[quota].of, by, max, 'attachTo'));
    }
  }

  /** The same for custom constraints of a resource type in an organization. */
  public takeConstraints(
    organization: string, resourceType: string, guardrail: string, count: number, max: number = CONSTRAINTS_OF_A_TYPE.max,
  ): void {
    const of = `custom constraints for ${resourceType}`;
    this.room.take(of, [organization], guardrail, count, max, (place, by) => tooManyPolicies(place, of, by, max, 'organization'));
  }

  /** The same for boundaries that are bound to a principal set. */
  public takeBinding(principalSet: string, guardrail: string, count: number): void {
    const { of, max } = BOUNDARIES_OF_A_SET;
    this.room.take(of, [principalSet], guardrail, count, max, (place, by) => tooManyPolicies(place, of, by, max, 'agents'));
  }

  /** Refuses a second thing of a name where Google knows one: Terraform would write the one over the other. */
  public takeName(prop: string, name: string): void {
    if (this.names.has(name)) throw duplicate(prop, name);
    this.names.add(name);
  }

  /** Where something that guardrails share is made; nowhere where it is there already. */
  public placeFor(shared: string, name: string, stack: IConstruct): Construct | undefined {
    if (this.names.has(name)) return undefined;
    this.names.add(name);
    const place = this.places.get(shared) ?? new Construct(stack as Construct, lowerNameFromPath(shared, 60));
    this.places.set(shared, place);
    return place;
  }

  /**
   * Puts a boundary, or a binding of one, behind the one before it in the same stack: Google takes five writes in a minute, and refuses those that run
   * side by side.
   */
  public chainBoundary(stack: IConstruct, element: Construct): void {
    this.chain(stack, 'boundaries', element);
  }

  /**
   * The same for deny policies. The first comes after everything else that any guardrail of the stack makes, and with it all: what a denial protects
   * has to be there before, since whoever deploys may be denied to make it afterwards.
   */
  public chainDenial(stack: IConstruct, element: Construct): void {
    this.denials.add(element);
    const order = this.orderOf(stack);
    if (!order.firstDenial) deployAfter(element, order.elements);
    order.firstDenial ??= element;
    this.chain(stack, 'denials', element);
  }

  /** Remembers what is made besides. */
  public addElement(stack: IConstruct, element: Construct): void {
    this.own.add(element);
    const order = this.orderOf(stack);
    order.elements.push(element);
    if (order.firstDenial) deployAfter(order.firstDenial, [element]);
  }

  private chain(stack: IConstruct, kind: 'boundaries' | 'denials', element: Construct): void {
    const order = this.orderOf(stack);
    const last = order.last[kind];
    if (last) deployAfter(element, [last]);
    order.last[kind] = element;
  }

  private orderOf(stack: IConstruct): Order {
    const order = this.orders.get(stack) ?? { elements: [], last: {} };
    this.orders.set(stack, order);
    return order;
  }

  /** Remembers what a guardrail says of its nodes, and refuses what contradicts it. */
  public say(control: string, nodes: readonly string[], positions: readonly Position[], by: string): void {
    this.positions.say(control, nodes, positions, by);
  }

  /** Remembers who is an agent, and refuses whoever was spared before and could be one. */
  public addAgents(agents: AgentPrincipals): void {
    this.separation.addAgents(agents.principals.join(), agents);
  }

  /** Remembers who is spared, and refuses whoever could be an agent to another guardrail. */
  public addSpared(prop: string, principals: readonly string[]): void {
    this.separation.addSpared(prop, principals);
  }

  /** Deny policies that the app has beside those of its guardrails take room on the same nodes. */
  private validate(root: IConstruct): string[] {
    return [...this.overRoom(root), ...this.overwritten(root)];
  }

  /** What the app makes beside its guardrails under a name of theirs: Google knows one of the name, and Terraform would write the one over the other. */
  private overwritten(root: IConstruct): string[] {
    return Object.entries(NAMED_BY).flatMap(([type, by]) => {
      const all = resourcesOfType(root, type).map(({ resource, attributes }) => ({
        path: resource.node.path,
        mine: this.own.has(resource) || this.denials.has(resource),
        name: by.map((attribute) => String(attributes[attribute] ?? '').replace(/%2F/gi, '/')).join(' '),
      })).filter(({ name }) => !name.includes('${'));
      const names = new Map(all.filter(({ mine }) => mine).map(({ name, path }) => [name, path]));
      return all.filter(({ mine, name }) => !mine && names.has(name)).map(({ name, path }) => alsoMade(path, type, name, names.get(name)!).message);
    });
  }

  private overRoom(root: IConstruct): string[] {
    const others = resourcesOfType(root, 'google_iam_deny_policy').filter(({ resource }) => !this.denials.has(resource));
    return [...this.limits.values()].flatMap(({ quota, node, max }) => {
      const here = others.filter(({ attributes: { parent } }) => String(parent).replace(/%2F/gi, '/') === `cloudresourcemanager.googleapis.com/${node}`);
      if (here.length === 0) return [];
      const theirs = here.map(({ resource, attributes }) => [resource.node.path, countsOfAttributes(attributes)[quota]] as const);
      const counts = this.room.with(quota, node, new Map(theirs));
      return total(counts) > max ? [tooManyPolicies(node, NODE_QUOTAS[quota].of, counts, max, 'attachTo').message] : [];
    });
  }
}
