import { Construct } from 'constructs';
import { duplicate, empty, malformed, notDeniable } from '../core/errors';
import { Asset, Control, ProdDeleteDenyOptions } from '../intent';
import { Agents } from './agents';
import { Guardrail } from './guardrail';
import { AttachedGuardrailProps } from './guardrail-document';
import { GuardrailRegistry } from './guardrail-registry';
import { planProdDeleteDeny } from './plan/prod-delete-deny';
import { denySupport } from './policy/deny-support';
import { checkNode, checkProjectNumber, checkTagKey, checkTagValue } from './policy/identifiers';

/** What `ProdDeleteDeny` takes. */
export interface ProdDeleteDenyProps extends ProdDeleteDenyOptions, AttachedGuardrailProps {
  /**
   * Permissions that everybody but the gate loses beside those of the catalogue, as deny policies name them (`dns.googleapis.com/changes.create`).
   *
   * @default - those of the catalogue
   */
  readonly deniedPermissions?: string[];

  /**
   * Projects that get a lien, by number (`projects/111111111111`): whoever is let through still deletes them in two steps.
   *
   * @default - no liens
   */
  readonly projects?: string[];

  /**
   * Constraints that this guardrail leaves alone, because the node has a policy for them or they do not fit: `storage.softDeletePolicySeconds`,
   * or the name of a custom one, `SqlBackups`.
   *
   * @default - every protection of the assets is held
   */
  readonly leftOutConstraints?: string[];

  /**
   * The periods, in seconds, that buckets may retain their objects for. A bucket without one of them can then not be made.
   *
   * @default - buckets choose by themselves
   */
  readonly retentionPolicySeconds?: number[];
}

/**
 * Destroying production, or weakening what protects it, is unavailable.
 *
 * Everybody below the node but the gate loses what destroys data, keys, backups, logs and projects. Everybody but the gate and the `deployers`
 * loses what a deployment needs and Google cannot tell from weakening. Agents lose also what deletes inside a store (objects, entities,
 * messages), which applications keep, and the ways to act as somebody else. Which permissions these are, the catalogue says.
 *
 * Carried by a deny policy on the node; by organization policies that keep protections switched on; by liens; and, where there is a gate, by a service
 * account that is spared, which people become through Privileged Access Manager.
 *
 * It does not stop an application from deleting what its own code deletes, nor a database user from a statement over the database's own
 * protocol; see `gaps`.
 *
 * @exampleMetadata fixture=gcp
 * @example
 * new ProdDeleteDeny(stack, 'ProdDeleteDeny', {
 *   attachTo: 'folders/100000000001',
 *   organization: 'organizations/123456789012',
 *   agents: Agents.ofServiceAccounts(['agent-coder@acme-prod.iam.gserviceaccount.com']),
 *   deployers: ['principal://iam.googleapis.com/projects/-/serviceAccounts/deploy-pipeline@acme-prod.iam.gserviceaccount.com'],
 *   gate: Gate.approval({ approvers: ['group:prod-approvers@acme.example'] }),
 *   breakGlassAccount: 'break-glass@acme-prod.iam.gserviceaccount.com',
 * });
 */
export class ProdDeleteDeny extends Guardrail {
  public constructor(scope: Construct, id: string, props: ProdDeleteDenyProps) {
    super(scope, id);
    check(props);
    const organization = this._organization(props, props.attachTo);
    const agents = Agents._from(props.agents)._selection(organization);
    const deployers = props.deployers ?? [];
    const spared = this._spared(props, organization, agents, { deployers });
    const plan = planProdDeleteDeny({
      ...spared,
      attachTo: props.attachTo,
      agents: agents.principals,
      deployers,
      assets: props.assets ?? Object.values(Asset),
      unlessTagged: props.unlessTagged,
      deniedPermissions: props.deniedPermissions ?? [],
      projects: props.projects ?? [],
      leftOutConstraints: props.leftOutConstraints ?? [],
      retentionPolicySeconds: props.retentionPolicySeconds ?? [],
    });
    GuardrailRegistry.of(this).say(Control.PROD_DELETE_DENY, [props.attachTo], [{
      prop: 'unlessTagged',
      value: JSON.stringify(props.unlessTagged ?? 'none'),
      change: 'use one guardrail on the node, or the same tag in both',
    }], this.node.path);
    this._make(plan, props);
    this._promise(Control.PROD_DELETE_DENY, spared, {
      attachTo: props.attachTo,
      agents: agents.principals,
      deployers,
      assets: props.assets,
      unlessTagged: props.unlessTagged,
      deniedPermissions: props.deniedPermissions ?? [],
      projects: props.projects ?? [],
      leftOutConstraints: props.leftOutConstraints ?? [],
    });
  }
}

function check(props: ProdDeleteDenyProps): void {
  checkNode('attachTo', props.attachTo);
  if (props.assets?.length === 0) throw empty('assets', 'name the classes to protect, or leave the prop out for all of them');
  if (props.unlessTagged) {
    const { key, nonProductionValues } = props.unlessTagged;
    checkTagKey('unlessTagged.key', key);
    if (nonProductionValues.length === 0) throw empty('unlessTagged.nonProductionValues', 'name the values that prove a resource to be non-production');
    nonProductionValues.forEach((value) => checkTagValue('unlessTagged.nonProductionValues', value, key));
  }
  for (const permission of props.deniedPermissions ?? []) {
    const support = denySupport(permission);
    if (support.kind !== 'exact') throw notDeniable('deniedPermissions', permission, support.kind === 'group' ? support.groups : support.nearest);
  }
  const projects = props.projects ?? [];
  projects.forEach((project, i) => {
    checkProjectNumber('projects', project);
    if (projects.indexOf(project) !== i) throw duplicate('projects', project);
  });
  for (const seconds of props.retentionPolicySeconds ?? []) {
    if (!Number.isInteger(seconds) || seconds < 1) throw malformed('retentionPolicySeconds', String(seconds), 'whole seconds');
  }
}
