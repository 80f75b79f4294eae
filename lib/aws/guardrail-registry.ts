import { CfnResource, Stack } from 'aws-cdk-lib';
import { CfnPolicy } from 'aws-cdk-lib/aws-organizations';
import { IConstruct } from 'constructs';
import { contradiction, tooManyPolicies } from '../core/errors';
import { arnsIntersect } from '../core/patterns';
import { checkNotAgent } from './plan/check-spared';
import { findAssumableApprovers, principalsBelow } from './principals';

const KEY = Symbol.for('sunkfence.aws.GuardrailRegistry');

/** What one guardrail says of a target that another one on the same target must not contradict. */
export interface Position {
  /** For example `approvedModels`. */
  readonly prop: string;
  readonly value: string;
  /** What to do about it. */
  readonly change: string;
}

/** What the guardrails of one app have to know of each other: what is attached where, in which order, and who is an agent. */
export class GuardrailRegistry {
  /** The registry of the app that a construct is in. */
  public static of(scope: IConstruct): GuardrailRegistry {
    const root = scope.node.root as IConstruct & { [KEY]?: GuardrailRegistry };
    if (!root[KEY]) {
      const registry = new GuardrailRegistry();
      Object.defineProperty(root, KEY, { value: registry });
      root.node.addValidation({ validate: () => registry.validate(root) });
    }
    return root[KEY]!;
  }

  /** The boundaries, by the path and name of their policies and by their logical ids: a role refers to them by one or the other. */
  private readonly boundaries = new Set<string>();

  private readonly expected = new Map<string, { readonly patterns: readonly string[]; readonly findFault: (principal: CfnResource) => string[] }[]>();
  private readonly attached = new Map<string, Map<string, number>>();
  private readonly lastOf = new Map<Stack, CfnPolicy>();
  private readonly said = new Map<string, { readonly position: Position; readonly by: string }>();
  private readonly agents = new Map<string, { readonly patterns: readonly string[]; readonly description: string }>();
  private readonly spared = new Map<string, { readonly prop: string; readonly arn: string }>();

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
    for (const target of targets) {
      const key = `${kind} ${target}`;
      const counts = (this.attached.get(key) ?? new Map<string, number>()).set(guardrail, count);
      this.attached.set(key, counts);
      const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
      if (all > max) throw tooManyPolicies(target, kind.toLowerCase().replace(/_/g, ' ').replace('policy', 'policies'), counts, max);
    }
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
    for (const target of targets) {
      for (const position of positions) {
        const key = `${control} ${target} ${position.prop}`;
        const before = this.said.get(key);
        if (before && before.position.value !== position.value) {
          throw contradiction(position.prop, position.value, `\`${before.position.value}\` of ${before.by} on \`${target}\``, position.change);
        }
        this.said.set(key, { position, by });
      }
    }
  }

  /** Remembers who is an agent, and refuses whoever was spared before and is one. What many guardrails say is checked once. */
  public addAgents(patterns: readonly string[], description: string): void {
    const key = patterns.join();
    if (this.agents.has(key)) return;
    this.agents.set(key, { patterns, description });
    for (const { prop, arn } of this.spared.values()) checkNotAgent(prop, arn, { patterns, description });
  }

  /** Remembers who is spared, and refuses whoever is an agent to another guardrail. */
  public addSpared(prop: string, arns: readonly string[]): void {
    for (const arn of arns) {
      const key = `${prop} ${arn}`;
      if (this.spared.has(key)) continue;
      this.spared.set(key, { prop, arn });
      for (const agents of this.agents.values()) checkNotAgent(prop, arn, agents);
    }
  }

  /** What is wrong with the app as a whole once it is complete. The tree is walked once, however many guardrails there are. */
  private validate(root: IConstruct): string[] {
    const principals = principalsBelow(root);
    const approvers = [...this.spared.values()].filter(({ prop }) => prop === 'approvers').map(({ arn }) => arn);
    const agents = [...this.agents.values()].flatMap(({ patterns }) => patterns);
    const faults = principals.flatMap(({ resource, arn }) => (this.expected.get(Stack.of(resource).account) ?? [])
      .filter(({ patterns }) => patterns.some((pattern) => arnsIntersect(pattern, arn)))
      .flatMap(({ findFault }) => findFault(resource)));
    return [...new Set([...findAssumableApprovers(principals, approvers, agents), ...faults])];
  }
}
