import { malformed, tooMany } from '../../core/errors';
import { Asset, Effect, EnvironmentTag, Gap } from '../../intent';
import { AS_A_SERVICE } from '../catalogue/escapes';
import { CUSTOM_PROTECTIONS, PROTECTIONS } from '../catalogue/protections';
import { TAG_BINDINGS } from '../catalogue/tagging';
import { DenyPolicy, rule, TAG_VALUES_IN_A_CONDITION, unlessTagged } from '../policy/deny-policy';
import { lienAttributes } from '../policy/lien';
import { EVERYBODY } from '../policy/principals';
import { fenceOf, forbiddenToAgents, permissionsOf } from './fence';
import { Gaps, notDeniableGaps, otherPlatforms, sentence } from './gaps';
import { planGate } from './gate';
import { GuardrailPlan, PlannedElement, together } from './guardrail-plan';
import { customConstraint, orgPolicy } from './org-policies';
import { PlanRow, rows } from './rows';
import { exceptions, Spared } from './spared';

export interface ProdDeleteDenyInput extends Spared {
  readonly attachTo: string;
  /** v2 principals of the agents. */
  readonly agents: readonly string[];
  /** v2 principals. */
  readonly deployers: readonly string[];
  readonly assets: readonly Asset[];
  readonly unlessTagged?: EnvironmentTag;
  /** Permissions that everybody loses beside those of the catalogue. */
  readonly deniedPermissions: readonly string[];
  /** Projects that get a lien. */
  readonly projects: readonly string[];
  /** Constraints that are held elsewhere. */
  readonly leftOutConstraints: readonly string[];
  /** Periods that buckets may retain their objects for; none where that is left to each bucket. */
  readonly retentionPolicySeconds: readonly number[];
}

/**
 * Three rings: what nobody needs goes from everybody, what deployments need goes from everybody else, what applications need goes from the
 * agents. Around them: what keeps the fence, the agents from becoming somebody else, and protections switched on.
 */
export function planProdDeleteDeny(input: ProdDeleteDenyInput): GuardrailPlan {
  check(input);
  return together(
    { elements: [...liens(input), ...protections(input)] },
    planGate(input, input.agents, [...input.deployers, ...input.administrators]),
    { denyPolicies: [denyPolicy(input)], gaps: gapsOf(input) },
  );
}

/** The rings of some assets. How an agent becomes somebody else, and the fence, are no question of assets. */
function denyPolicy(input: ProdDeleteDenyInput): DenyPolicy {
  const condition = input.unlessTagged && unlessTagged('production', input.unlessTagged.key, input.unlessTagged.nonProductionValues);
  const own = rows().filter(({ asset, effect }) => input.assets.includes(asset) && !ELSEWHERE.includes(effect));
  const ring = (from: PlanRow['from']) => own.filter((row) => row.from === from).map((row) => row.permission);
  const tampering = rows().filter(({ effect, from }) => effect === Effect.TAMPERS && from !== 'agents').map(({ permission }) => permission);
  const escaping = rows().filter(({ effect, from }) => effect === Effect.ESCALATES || (effect === Effect.TAMPERS && from === 'agents')).map(({ permission }) => permission);
  return {
    key: 'deny',
    node: input.attachTo,
    displayName: 'Production cannot be destroyed, nor weakened',
    rules: [
      ...rule('ProductionStays', { to: [EVERYBODY], except: exceptions(input), permissions: [...ring('everybody'), ...input.deniedPermissions], condition }),
      ...rule('ProtectionStays', {
        to: [EVERYBODY], except: exceptions(input, [...input.deployers, ...input.administrators]), permissions: ring('all-but-deployers'), condition,
      }),
      // service agents are spared, so that nobody may have them run what they please; whatever is tagged, since what they run reaches the whole project
      ...rule('ServicesRunTheirOwn', {
        to: [EVERYBODY], except: exceptions(input, [...input.deployers, ...input.administrators]), permissions: permissionsOf(AS_A_SERVICE),
      }),
      ...rule('FenceStays', {
        to: [EVERYBODY], except: exceptions(input, input.administrators), permissions: [...tampering, ...fenceOf('ORG_POLICY', 'ELEVATION', 'HIERARCHY')],
      }),
      ...(condition ? rule('EnvironmentTagStays', {
        to: [EVERYBODY], except: exceptions(input, [...input.deployers, ...input.administrators]), permissions: TAG_BINDINGS, condition,
      }) : []),
      ...rule('ContentsStay', { to: input.agents, permissions: ring('agents'), condition }),
      ...rule('AgentsActAsThemselves', { to: input.agents, permissions: [...escaping, ...forbiddenToAgents()] }),
    ],
  };
}

/** Effects that other rules, or other guardrails, are about. */
const ELSEWHERE: readonly Effect[] = [Effect.READS_SECRET, Effect.ESCALATES, Effect.TAMPERS];

function liens({ projects }: ProdDeleteDenyInput): PlannedElement[] {
  return projects.map((project, i) => ({
    key: `lien-${i + 1}`,
    type: 'google_resource_manager_lien',
    attributes: lienAttributes(project),
    name: `${project} resourcemanager.projects.delete`,
    nodes: [project],
  }));
}

function protections(input: ProdDeleteDenyInput): PlannedElement[] {
  const { attachTo: node, assets, leftOutConstraints, retentionPolicySeconds } = input;
  const held = (asset: Asset, name: string) => assets.includes(asset) && !leftOutConstraints.includes(name);
  return [
    ...PROTECTIONS.filter(({ asset, constraint }) => held(asset, constraint)).map(({ constraint, allowed }) =>
      orgPolicy({ node, constraint, rule: allowed ? { kind: 'allowed', values: allowed } : { kind: 'enforced' } })),
    ...(retentionPolicySeconds.length > 0
      ? [orgPolicy({ node, constraint: RETENTION, rule: { kind: 'allowed', values: retentionPolicySeconds.map(String) } })]
      : []),
    ...CUSTOM_PROTECTIONS.filter(({ asset, key }) => held(asset, key)).flatMap(({ why, ...constrained }) =>
      customConstraint(input.path, input.organization, node, { ...constrained, displayName: constrained.key, description: sentence(why) })),
  ];
}

const RETENTION = 'storage.retentionPolicySeconds';

/** The constraints that can be left out, by name. */
export function heldConstraints(): string[] {
  return [...PROTECTIONS.map(({ constraint }) => constraint), ...CUSTOM_PROTECTIONS.map(({ key }) => key)];
}

function check(input: ProdDeleteDenyInput): void {
  const values = input.unlessTagged?.nonProductionValues ?? [];
  if (values.length > TAG_VALUES_IN_A_CONDITION) {
    throw tooMany('unlessTagged.nonProductionValues', values.length, 'values in the condition of a deny rule', TAG_VALUES_IN_A_CONDITION, 'name fewer');
  }
  const known = heldConstraints();
  for (const name of input.leftOutConstraints) {
    if (!known.includes(name)) throw malformed('leftOutConstraints', name, `of the constraints that this guardrail holds (${known.join(', ')})`);
  }
}

function gapsOf(input: ProdDeleteDenyInput): Gap[] {
  return [
    Gaps.ORGANIZATION_ADMINISTRATORS,
    Gaps.SERVICE_AGENTS,
    ...otherPlatforms(input.agents),
    Gaps.PROPAGATION,
    Gaps.HUMAN_CREDENTIALS,
    {
      id: 'application-code',
      possible: 'An application deletes objects, entities, messages or rows, because its own code does.',
      byWhom: 'Whoever can make the application do it, for example by a request to its public interface.',
      add: 'Soft deletion, object versioning and point-in-time recovery; authorization inside the application.',
    },
    {
      id: 'database-grants',
      possible: 'A statement such as DROP TABLE, sent over the database\'s own protocol with a database user\'s password.',
      byWhom: 'Whoever holds such a password and reaches the database over the network.',
      add: 'IAM database authentication, grants without DROP and DELETE for agents, and no network path from agents to the database.',
    },
    {
      id: 'inside-a-cluster',
      possible: 'Namespaces, volumes and secrets inside a GKE cluster are deleted over the Kubernetes API, which deny policies do not reach.',
      byWhom: 'Whoever has rights in the cluster and had its credentials before; container.clusters.getCredentials is denied to agents.',
      add: 'Role-based access control of Kubernetes without agents, and Backup for GKE.',
    },
    {
      id: 'clocks-already-set',
      possible: 'Lifecycle rules, expirations and retention periods that were set before go on deleting; transfer jobs, scheduled queries and pipelines that exist go on.',
      byWhom: 'The services, under their own identity or that of the job.',
      add: 'A review of lifecycle settings and scheduled jobs when the guardrail is introduced.',
    },
    ...(input.deployers.length > 0 ? [{
      id: 'deployers-weaken',
      possible: 'A deployment weakens what protects production by a call that Google cannot tell from a harmless one, for example storage.buckets.update with a lifecycle rule.',
      byWhom: 'The deployers, and people who may become them; agents may not.',
      add: 'A review of the plan, and a deployer that runs in a pipeline alone.',
    }] : []),
    ...(input.attachTo !== input.organization ? [{
      id: 'constraints-of-the-organization',
      possible: 'A custom constraint is changed or removed, and its policy holds nothing any more.',
      byWhom: 'Whoever holds roles/orgpolicy.policyAdmin: constraints belong to the organization, above the node of this guardrail.',
      add: 'The same guardrail on the organization, or nobody with that role but administrators.',
    }] : []),
    ...(input.projects.length === 0 ? [{
      id: 'projects-without-lien',
      possible: 'A project of production is deleted by whoever is spared, in one step.',
      byWhom: 'Whoever came through the gate.',
      add: 'The prop projects: a lien makes it two steps.',
    }] : []),
    ...(input.unlessTagged ? [{
      id: 'tags-of-projects',
      possible: `The tag ${input.unlessTagged.key} is taken off or put on where it lifts the protection: no deny policy can name the permissions of tag bindings of projects and folders.`,
      byWhom: 'Whoever holds resourcemanager.tagValueBindings.create on the value, and createTagBinding on the resource.',
      add: 'Tag keys that the organization owns, roles/resourcemanager.tagUser for nobody but administrators, or a folder of its own for production.',
    }] : []),
    ...notDeniableGaps(({ asset }) => input.assets.includes(asset), 'Whoever'),
  ];
}
