import { Construct } from 'constructs';
import { empty } from '../core/errors';
import { Asset, Control, ProdDeleteDenyOptions } from '../intent';
import { Agents } from './agents';
import { Guardrail } from './guardrail';
import { TargetedGuardrailProps } from './guardrail-document';
import { GuardrailRegistry } from './guardrail-registry';
import { planProdDeleteDeny } from './plan/prod-delete-deny';
import { checkAscii } from './policy/identifiers';

/** What `ProdDeleteDeny` takes. */
export interface ProdDeleteDenyProps extends ProdDeleteDenyOptions, TargetedGuardrailProps {
  /**
   * Whether the catalogue's second tier is denied, too: services that hold little, and configuration that is quickly rebuilt. It
   * takes more policies than one target has room for; combine it with `assets`, and attach some to the parent.
   *
   * @default false
   */
  readonly thorough?: boolean;
}

/**
 * Destroying production, or weakening what protects it, is unavailable.
 *
 * Everybody in the targets but the gate loses what destroys data, keys, backups, logs and stacks. Everybody but the gate and the `deployers`
 * loses what a deployment needs and AWS cannot tell from weakening. Agents lose also what deletes inside a store (objects, items,
 * messages), which applications keep, and the ways to act as somebody else, CloudFormation and other services among them. Which actions
 * these are, the catalogue says; `thorough` adds those of its second tier.
 *
 * Carried by service control policies for principals of the targets, and by a resource control policy for callers from other accounts.
 *
 * It does not stop an application from deleting what its own code deletes, nor a database user from a statement over the database's own
 * protocol; see `gaps`.
 *
 * @example
 * new ProdDeleteDeny(stack, 'ProdDeleteDeny', {
 *   targets: ['ou-acm1-prod0001'],
 *   agents: Agents.underPath('/agents/'),
 *   deployers: ['arn:aws:iam::*:role/cdk-hnb659fds-cfn-exec-role-*'],
 *   gate: Gate.approval({ approvers: ['arn:aws:iam::*:role/BreakGlassApprover'] }),
 * });
 */
export class ProdDeleteDeny extends Guardrail {
  public constructor(scope: Construct, id: string, props: ProdDeleteDenyProps) {
    super(scope, id);
    const partition = this._partition();
    const selection = Agents._from(props.agents);
    const agents = selection.principalArns(partition);
    const deployers = props.deployers ?? [];
    if (props.assets?.length === 0) throw empty('assets', 'name the classes to protect, or leave the prop out for all of them');
    if (props.unlessTagged) {
      checkAscii('unlessTagged.key', props.unlessTagged.key);
      if (props.unlessTagged.nonProductionValues.length === 0) {
        throw empty('unlessTagged.nonProductionValues', 'name the values that prove a resource to be non-production');
      }
      props.unlessTagged.nonProductionValues.forEach((value) => checkAscii('unlessTagged.nonProductionValues', value));
    }
    const spared = this._spared(props, agents, selection.description, { deployers });
    const plan = planProdDeleteDeny({
      ...spared,
      partition,
      targets: props.targets,
      agents,
      deployers,
      assets: props.assets ?? Object.values(Asset),
      thorough: props.thorough ?? false,
      unlessTagged: props.unlessTagged,
      scpSize: this._quota('SERVICE_CONTROL_POLICY', props).size,
      rcpSize: this._quota('RESOURCE_CONTROL_POLICY', props).size,
    });
    GuardrailRegistry.of(this).say(Control.PROD_DELETE_DENY, props.targets, [{
      prop: 'unlessTagged',
      value: JSON.stringify(props.unlessTagged ?? 'none'),
      change: 'use one guardrail on the target, or the same tag in both',
    }], this.node.path);
    this._make(plan, props, this);
    this._promise(Control.PROD_DELETE_DENY, spared, {
      targets: props.targets,
      agents,
      deployers,
      assets: props.assets,
      thorough: props.thorough ?? false,
      unlessTagged: props.unlessTagged,
    }, this.documents.map(({ name }) => name));
  }
}
