import { Stack } from 'aws-cdk-lib';
import { CfnPolicy } from 'aws-cdk-lib/aws-organizations';
import { IConstruct } from 'constructs';
import { contradiction, tooManyPolicies } from '../core/errors';
import { checkNotAgent } from './plan/check-spared';

const KEY = Symbol.for('sunkfence.aws.GuardrailRegistry');

/** What one guardrail says of a target that another one on the same target must not contradict. */
export interface Statement {
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
    if (!root[KEY]) Object.defineProperty(root, KEY, { value: new GuardrailRegistry() });
    return root[KEY]!;
  }

  /** The names of the boundaries' policies, and the logical ids of those in the template, both as a role may refer to them. */
  public readonly boundaries = new Set<string>();

  private readonly attached = new Map<string, Map<string, number>>();
  private readonly lastOf = new Map<Stack, CfnPolicy>();
  private readonly said = new Map<string, { readonly statement: Statement; readonly by: string }>();
  private readonly agents: { patterns: readonly string[]; description: string }[] = [];
  private readonly spared: { prop: string; arn: string }[] = [];

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
  public say(control: string, targets: readonly string[], statements: readonly Statement[], by: string): void {
    for (const target of targets) {
      for (const statement of statements) {
        const key = `${control} ${target} ${statement.prop}`;
        const before = this.said.get(key);
        if (before && before.statement.value !== statement.value) {
          throw contradiction(statement.prop, statement.value, `\`${before.statement.value}\` of ${before.by} on \`${target}\``, statement.change);
        }
        this.said.set(key, { statement, by });
      }
    }
  }

  /** Remembers who is an agent, and refuses whoever was spared before and is one. */
  public addAgents(patterns: readonly string[], description: string): void {
    this.agents.push({ patterns, description });
    for (const { prop, arn } of this.spared) checkNotAgent(prop, arn, { patterns, description });
  }

  /** Remembers who is spared, and refuses whoever is an agent to another guardrail. */
  public addSpared(prop: string, arns: readonly string[]): void {
    for (const arn of arns) {
      this.spared.push({ prop, arn });
      for (const agents of this.agents) checkNotAgent(prop, arn, agents);
    }
  }

  /** All ARN patterns of agents. */
  public agentPatterns(): string[] {
    return this.agents.flatMap(({ patterns }) => patterns);
  }
}
