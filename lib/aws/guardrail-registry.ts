import { CfnResource, Stack } from 'aws-cdk-lib';
import { CfnPolicy } from 'aws-cdk-lib/aws-organizations';
import { IConstruct } from 'constructs';
import { tooManyPolicies } from '../core/errors';
import { arnsIntersect } from '../core/patterns';
import { oneOfApp, Position, Positions, Room, Separation } from '../core/registries';
import { checkNotAgent } from './plan/check-spared';
import { findAssumableApprovers, principalsBelow } from './principals';

const KEY = Symbol.for('sunkfence.aws.GuardrailRegistry');

/** What the guardrails of one app have to know of each other: what is attached where, in which order, and who is an agent. */
export class GuardrailRegistry {
  /** The registry of the app that a construct is in. */
  public static of(scope: IConstruct): GuardrailRegistry {
    return oneOfApp(scope, KEY, (root) => {
      const registry = new GuardrailRegistry();
      root.node.addValidation({ validate: () => registry.validate(root) });
      return registry;
    });
  }

  /** The boundaries, by the path and name of their policies and by their logical ids: a role refers to them by one or the other. */
  private readonly boundaries = new Set<string>();

  private readonly expected = new Map<string, { readonly patterns: readonly string[]; readonly findFault: (principal: CfnResource) => string[] }[]>();
  private readonly room = new Room();
  private readonly lastOf = new Map<Stack, CfnPolicy>();
  private readonly positions = new Positions();
  private readonly separation = new Separation<{ readonly patterns: readonly string[]; readonly description: string }>(checkNotAgent);

  /** Remembers that the agents of an account have to have a boundary, and how to find what is wrong with one's. */
  public expectBoundary(account: string, patterns: readonly string[], findFault: (principal: CfnResource) => string[]): void {
    const expected = this.expected.get(account) ?? [];
    this.expected.set(account, [...expected, { patterns, findFault }]);
  }

  /** Remembers a boundary. */
  public addBoundary(logicalId: string, pathAndName: string): void {
    this.boundaries.add(logicalId).add(pathAndName);
  }

  /** Whether what stands in a template as somebody's boundary is one of those. */
  public isBoundary(value: any): boolean {
    const name = JSON.stringify(value ?? '').match(/:policy(\/[^"]+)"/)?.[1];
    const imported = String(value?.['Fn::ImportValue'] ?? '').split(':ExportsOutputRef')[1];
    return this.boundaries.has(value?.Ref) || (name !== undefined && this.boundaries.has(name))
      || (imported !== undefined && [...this.boundaries].some((boundary) => imported.startsWith(boundary)));
  }

  /** Takes room on targets for so many policies of a guardrail, if there is any beside those of the others. */
  public takeRoom(kind: string, targets: readonly string[], guardrail: string, count: number, max: number): void {
    const kinds = kind.toLowerCase().replace(/_/g, ' ').replace('policy', 'policies');
    this.room.take(kind, targets, guardrail, count, max, (target, counts) => tooManyPolicies(target, kinds, counts, max));
  }

  /** Deploys a policy after the one before it in the same stack: AWS Organizations refuses changes that run side by side. */
  public chain(policy: CfnPolicy): void {
    const stack = Stack.of(policy);
    const last = this.lastOf.get(stack);
    if (last) policy.addResourceDependency(last);
    this.lastOf.set(stack, policy);
  }

  /** Remembers what a guardrail says of its targets, and refuses what contradicts it. */
  public say(control: string, targets: readonly string[], positions: readonly Position[], by: string): void {
    this.positions.say(control, targets, positions, by);
  }

  /** Remembers who is an agent, and refuses whoever was spared before and is one. */
  public addAgents(patterns: readonly string[], description: string): void {
    this.separation.addAgents(patterns.join(), { patterns, description });
  }

  /** Remembers who is spared, and refuses whoever is an agent to another guardrail. */
  public addSpared(prop: string, arns: readonly string[]): void {
    this.separation.addSpared(prop, arns);
  }

  /** What is wrong with the app as a whole once it is complete. The tree is walked once, however many guardrails there are. */
  private validate(root: IConstruct): string[] {
    const principals = principalsBelow(root);
    const approvers = this.separation.allSpared('approvers');
    const agents = this.separation.allAgents().flatMap(({ patterns }) => patterns);
    const faults = principals.flatMap(({ resource, arn }) => (this.expected.get(Stack.of(resource).account) ?? [])
      .filter(({ patterns }) => patterns.some((pattern) => arnsIntersect(pattern, arn)))
      .flatMap(({ findFault }) => findFault(resource)));
    return [...new Set([...findAssumableApprovers(principals, approvers, agents), ...faults])];
  }
}
