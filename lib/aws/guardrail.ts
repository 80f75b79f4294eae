import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnPolicy } from 'aws-cdk-lib/aws-organizations';
import { Construct } from 'constructs';
import { documentTooLarge } from '../core/errors';
import { nameFromPath } from '../core/naming';
import { promiseOfSparing } from '../core/spared';
import { isUnresolved } from '../core/tokens';
import { Control, ControlOptions, Gap, Gate } from '../intent';
import { GuardrailDocument, GuardrailDocumentKind, GuardrailProps } from './guardrail-document';
import { GuardrailRegistry } from './guardrail-registry';
import { checkSpared } from './plan/check-spared';
import { GuardrailPlan, PlannedPolicy } from './plan/guardrail-plan';
import { Spared } from './plan/spared';
import { PolicyDocument, sizeOf } from './policy/document';
import { checkAccount, checkTargets, partitionOf } from './policy/identifiers';
import { NAME_LENGTH, PolicyKind, Quota, QUOTAS } from './policy/quotas';

/** The key of a template's metadata that says what each guardrail promises. The read side knows it, too. */
const PROMISES = 'sunkfence:promises';

/**
 * What the guardrails of AWS have in common: the policies that they make, the documents in them, and what they leave open.
 *
 * @example
 * for (const child of stack.node.findAll()) {
 *   if (child instanceof Guardrail) {
 *     console.log(child.documents.map((document) => `${document.name}: ${document.size} of ${document.maxSize}`));
 *     console.log(child.gaps.map((gap) => gap.possible));
 *   }
 * }
 */
export abstract class Guardrail extends Construct {
  /** The organization policies, in the order in which they are deployed. */
  public readonly policies: CfnPolicy[] = [];

  /** Every document that this guardrail makes. */
  public readonly documents: GuardrailDocument[] = [];

  /** What stays possible, for whom, and what to add. */
  public readonly gaps: Gap[] = [];

  /**
   * What the props say of those who are spared, checked.
   *
   * @internal
   */
  protected _spared(props: GuardrailProps & ControlOptions, agents: string[], description: string, others: Record<string, string[]> = {}): Spared {
    const partition = this._partition();
    const gate = props.gate ?? Gate.UNAVAILABLE;
    const administrators = props.administrators ?? [
      `arn:${partition}:iam::*:role/AWSControlTowerExecution`,
      `arn:${partition}:iam::*:role/stacksets-exec-*`,
    ];
    const exemptions = props.exemptions ?? [];
    const named = { ...others, administrators };
    checkSpared({ gate, exemptions, others: named }, { patterns: agents, description }, partition, new Date());
    if (props.managementAccount !== undefined) checkAccount('managementAccount', props.managementAccount);

    const registry = GuardrailRegistry.of(this);
    if (agents.length > 0) registry.addAgents(agents, description);
    registry.addSpared('approvers', gate.approvers);
    registry.addSpared('exemptions', exemptions.flatMap((exemption) => exemption.who));
    for (const [prop, arns] of Object.entries(named)) registry.addSpared(prop, arns);
    return { gate, exemptions, administrators };
  }

  /**
   * Makes what was planned.
   *
   * @param home where the organization policies go
   * @internal
   */
  protected _make(plan: GuardrailPlan, props: GuardrailProps, home: Construct): void {
    for (const planned of plan.policies) this.makePolicies(planned, props, home);
    this.gaps.push(...plan.gaps);
  }

  /**
   * Writes what is promised into the template that holds the policies, in the words of the props and without any of the policies' own: what is
   * checked against it must not come from it.
   *
   * @param home a construct of the stack that holds the policies
   * @internal
   */
  protected _promise(control: Control, spared: Spared, intent: Record<string, unknown>, policies: readonly string[], home: Construct = this): void {
    const stack = Stack.of(home);
    const { gate, exemptions, administrators } = spared;
    const promises = stack.templateOptions.metadata?.[PROMISES] ?? {};
    const before = promises[this.node.path]?.intent;
    stack.addMetadata(PROMISES, {
      ...promises,
      [this.node.path]: {
        control,
        intent: {
          partition: this._partition(),
          ...promiseOfSparing(gate, exemptions),
          administrators,
          ...before,
          ...intent,
          policies: [...before?.policies ?? [], ...policies],
        },
      },
    });
  }

  /**
   * The partition of this stack; unresolved where its region is.
   *
   * @internal
   */
  protected _partition(): string {
    const { region, partition } = Stack.of(this);
    return isUnresolved(region) ? partition : partitionOf(region) ?? partition;
  }

  /**
   * A limit of AWS's, or of the organization where the props say so.
   *
   * @internal
   */
  protected _quota(kind: PolicyKind, props: GuardrailProps): Quota {
    const { quotas = {} } = props;
    const own = {
      SERVICE_CONTROL_POLICY: [quotas.serviceControlPolicySize, quotas.serviceControlPolicies],
      RESOURCE_CONTROL_POLICY: [quotas.resourceControlPolicySize, quotas.resourceControlPolicies],
      PERMISSIONS_BOUNDARY: [quotas.permissionsBoundarySize, undefined],
    }[kind];
    const quota = QUOTAS[kind];
    return { ...quota, size: own[0] ?? quota.size, attached: own[1] ?? quota.attached, reserved: own[1] === undefined ? quota.reserved : 0 };
  }

  /**
   * The management account, if it is known.
   *
   * @internal
   */
  protected _managementAccount(props: GuardrailProps, home: Construct): string[] {
    const account = props.managementAccount ?? Stack.of(home).account;
    return isUnresolved(account) ? [] : [account];
  }

  private makePolicies(planned: PlannedPolicy, props: GuardrailProps, home: Construct): void {
    const { key, kind, description, documents, targets } = planned;
    checkTargets(targets, this._managementAccount(props, home)[0]);
    const quota = this._quota(kind, props);
    const named = documents.map((document, i) => ({
      document,
      name: `${nameFromPath(this.node.path, NAME_LENGTH - key.length - 4)}-${key}-${i + 1}`,
      size: sizeOf(document),
    }));
    for (const { name, size } of named) {
      if (size > quota.size) throw documentTooLarge(name, kind.toLowerCase().replace(/_/g, ' '), size, quota.size, 'name fewer principals, resources or services');
    }
    const registry = GuardrailRegistry.of(this);
    registry.takeRoom(kind, targets, this.node.path, documents.length, quota.attached - quota.reserved);
    named.forEach(({ document, name, size }, i) => {
      const policy = new CfnPolicy(home, `${key[0].toUpperCase()}${key.slice(1)}${i + 1}`, {
        name,
        description,
        type: kind,
        content: toJson(document),
        targetIds: [...targets],
      });
      // Without this a stack that is deleted takes the fence with it.
      policy.applyRemovalPolicy(RemovalPolicy.RETAIN);
      registry.chain(policy);
      this.policies.push(policy);
      this._document(name, GuardrailDocumentKind[kind], document, size, quota.size, targets);
    });
  }

  /** @internal */
  protected _document(
    name: string, kind: GuardrailDocumentKind, document: PolicyDocument, size: number, maxSize: number, targets: readonly string[],
  ): void {
    this.documents.push({ name, kind, content: toJson(document), size, maxSize, targets: [...targets] });
  }
}

/** A copy that nobody else holds: an object, since CloudFormation detects no drift in a string. */
function toJson(document: PolicyDocument): any {
  return JSON.parse(JSON.stringify(document));
}
