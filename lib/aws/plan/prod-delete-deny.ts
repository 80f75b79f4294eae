import { sorted } from '../../core/lists';
import { Asset, Effect, EnvironmentTag, Gap } from '../../intent';
import { BACKUP_ROLES, EXPIRING } from '../catalogue/backup-roles';
import { RCP_SERVICES, RCP_UNREACHED } from '../catalogue/rcp-services';
import { all, Conditions, deny, Statement } from '../policy/document';
import { pack } from '../policy/pack';
import { Gaps } from './gaps';
import { GuardrailPlan } from './guardrail-plan';
import { actionsOf, PlanRow, rows } from './rows';
import { approverStatements, denyUnless, protectSpared, Spared } from './spared';

export interface ProdDeleteDenyInput extends Spared {
  readonly partition: string;
  readonly targets: readonly string[];
  /** ARN patterns of the agents. */
  readonly agents: readonly string[];
  readonly deployers: readonly string[];
  readonly assets: readonly Asset[];
  /** Rows of the second tier, too. */
  readonly thorough: boolean;
  readonly unlessTagged?: EnvironmentTag;
  readonly scpSize: number;
  readonly rcpSize: number;
}

/**
 * Three rings: what nobody needs goes from everybody, what deployments need goes from everybody else, what applications
 * need goes from the agents. Around them: what keeps the spared what they are, and the agents from becoming one of them.
 */
export function planProdDeleteDeny(input: ProdDeleteDenyInput): GuardrailPlan {
  // An abbreviation may match a row of the second tier, which is denied to the same principals in a thorough plan.
  const every = ringsOf(input.assets);
  const rings = input.thorough ? every : firstTier(every);
  return {
    policies: [
      {
        key: 'scp',
        kind: 'SERVICE_CONTROL_POLICY',
        description: 'Production cannot be destroyed, nor what protects it be weakened',
        documents: pack(fromInside(input, rings, every), input.scpSize),
        targets: input.targets,
      },
      {
        key: 'rcp',
        kind: 'RESOURCE_CONTROL_POLICY',
        description: 'Production cannot be destroyed or weakened from another account',
        documents: pack(fromOutside(input, rings), input.rcpSize),
        targets: input.targets,
      },
    ],
    gaps: gapsOf(input, rings),
  };
}

interface Rings {
  /** Snapshots and backups, which the backup services delete when their time has come. */
  readonly backups: readonly PlanRow[];
  readonly everybody: readonly PlanRow[];
  readonly allButDeployers: readonly PlanRow[];
  /** What agents lose beside all that: the contents of stores, and acting as somebody else. */
  readonly contents: readonly PlanRow[];
  readonly escapes: readonly PlanRow[];
}

/** The rings of some assets. How an agent becomes somebody else is not a question of assets. */
function ringsOf(assets: readonly Asset[]): Rings {
  const own = rows().filter((row) => row.effect !== Effect.READS_SECRET && assets.includes(row.asset));
  const isBackup = (row: PlanRow) => EXPIRING.includes(row.action);
  return {
    backups: own.filter((row) => row.from === 'everybody' && isBackup(row)),
    everybody: own.filter((row) => row.from === 'everybody' && !isBackup(row)),
    allButDeployers: own.filter((row) => row.from === 'all-but-deployers'),
    contents: own.filter((row) => row.from === 'agents' && row.effect !== Effect.ESCALATES),
    escapes: rows().filter((row) => row.effect === Effect.ESCALATES && !BECOMING.includes(row.action)),
  };
}

function firstTier(rings: Rings): Rings {
  const first = (selection: readonly PlanRow[]) => selection.filter((row) => row.tier === 1);
  return {
    backups: first(rings.backups),
    everybody: first(rings.everybody),
    allButDeployers: first(rings.allButDeployers),
    contents: first(rings.contents),
    escapes: first(rings.escapes),
  };
}

/** Taking on another role, oneself or by way of a service. Another agent's role is no way out: it is bound as well. */
const BECOMING: readonly string[] = ['iam:PassRole', 'sts:AssumeRole'];

/** Service control policies: what the principals of the targets lose. */
function fromInside(input: ProdDeleteDenyInput, rings: Rings, every: Rings): Statement[] {
  const backupRoles = BACKUP_ROLES.map((role) => `arn:${input.partition}:iam::*:role/${role}`);
  const isAgent: Conditions = { ArnLike: { 'aws:PrincipalArn': sorted(input.agents) } };
  const Condition = unlessNonProduction(input.unlessTagged);
  const deniedToAgents = [...every.everybody, ...every.backups, ...every.allButDeployers, ...every.contents, ...every.escapes];
  return [
    ...approverStatements(input.gate),
    ...protectSpared(input, [...input.deployers, ...backupRoles]),
    ...tagStays(input),
    deny('AgentsStayAgents', { Action: BECOMING, NotResource: sorted(input.agents), Condition: isAgent }),
    // an agent of another account is bound by other policies, if by any
    deny('AgentsStayInTheAccount', {
      Action: 'sts:AssumeRole',
      Condition: all(isAgent, { StringNotEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } }),
    }),
    // escapes are denied whatever the tag, so an abbreviation must not reach what is denied by tag
    ...some(rings.escapes, input.unlessTagged ? every.escapes : deniedToAgents, (Action) => [deny('AgentsActAsThemselves', { Action, Condition: isAgent })]),
    deny('NoCodeUnderRolesOfSandboxes', {
      Action: ['bedrock-agentcore:InvokeCodeInterpreter', 'bedrock-agentcore:StartCodeInterpreterSession'],
      Resource: `arn:${input.partition}:bedrock-agentcore:*:*:code-interpreter-custom/*`,
      Condition: isAgent,
    }),
    ...some(rings.contents, deniedToAgents, (Action) => [deny('ContentsStay', { Action, Condition: all(isAgent, Condition) })]),
    ...some(rings.backups, every.backups, (Action) => denyUnless('BackupsStay', { Action, Condition }, input, backupRoles)),
    ...some(rings.everybody, every.everybody, (Action) => denyUnless('ProductionStays', { Action, Condition }, input)),
    ...some(rings.allButDeployers, [...every.everybody, ...every.allButDeployers], (Action) =>
      denyUnless('ProtectionStays', { Action, Condition }, input, [...input.deployers, ...input.administrators, ...backupRoles])),
  ];
}

/**
 * Resource control policies: what callers from other accounts lose, whom no service control policy of the targets binds. Nobody is
 * spared: who may pass the gate does so inside the account.
 */
function fromOutside(input: ProdDeleteDenyInput, rings: Rings): Statement[] {
  // Without a resource there is no resource account that a caller could be compared with.
  const covered = (row: PlanRow) => row.onResource && (RCP_SERVICES as readonly string[]).includes(row.action.split(':')[0]) && !RCP_UNREACHED.includes(row.action);
  const control = [...rings.everybody, ...rings.backups, ...rings.allButDeployers].filter(covered);
  const contents = rings.contents.filter(covered);
  const tag = unlessNonProduction(input.unlessTagged);
  return [
    ...some(control, [], (Action) => [deny('NotFromOutside', {
      Principal: '*',
      Action,
      Condition: all(
        { StringNotEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' }, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
        tag,
      ),
    })]),
    deny('ForeignAgentsStayOutside', {
      Principal: '*',
      Action: 'sts:AssumeRole',
      NotResource: sorted(input.agents),
      Condition: { ArnLike: { 'aws:PrincipalArn': sorted(input.agents) } },
    }),
    ...some(contents, control, (Action) => [deny('NotByForeignAgents', {
      Principal: '*',
      Action,
      Condition: all({ ArnLike: { 'aws:PrincipalArn': sorted(input.agents) } }, tag),
    })]),
  ];
}

/** Statements for rows, if there are any. */
function some(selection: readonly PlanRow[], overlap: readonly PlanRow[], make: (actions: readonly string[]) => Statement[]): Statement[] {
  return selection.length > 0 ? make(actionsOf(selection, overlap)) : [];
}

/** Holds unless the resource is proven to be non-production: untagged, or on an action that knows no tags, it holds. */
function unlessNonProduction(tag: EnvironmentTag | undefined): Conditions | undefined {
  return tag && { StringNotEquals: { [`aws:ResourceTag/${tag.key}`]: sorted(tag.nonProductionValues) } };
}

/**
 * The tag that lifts the protection can be set on what is already non-production, by those who deploy, and by EC2 while it creates
 * something; by nobody on something that counts as production.
 */
function tagStays(input: ProdDeleteDenyInput): Statement[] {
  if (!input.unlessTagged) return [];
  return denyUnless('EnvironmentTagStays', {
    Action: '*',
    Condition: all(
      unlessNonProduction(input.unlessTagged),
      // keys of tags ignore case where they are read, so the one that sets them must, too
      { 'ForAnyValue:StringEqualsIgnoreCase': { 'aws:TagKeys': [input.unlessTagged.key] } },
      { Null: { 'ec2:CreateAction': 'true' } },
    ),
  }, input, input.deployers);
}

function gapsOf(input: ProdDeleteDenyInput, rings: Rings): Gap[] {
  const untaggable = [...rings.everybody, ...rings.backups, ...rings.allButDeployers, ...rings.contents].filter((row) => !row.tags);
  return [
    Gaps.MANAGEMENT_ACCOUNT,
    Gaps.SERVICE_LINKED_ROLES,
    {
      id: 'application-code',
      possible: 'An application deletes objects, items, messages or rows, because its own code does.',
      byWhom: 'Whoever can make the application do it, for example by a request to its public interface.',
      add: 'Versioning, object lock and point-in-time recovery, which this guardrail keeps switched on; authorization inside the application.',
    },
    {
      id: 'database-grants',
      possible: 'A statement such as DROP TABLE, sent over the database\'s own protocol with a database user\'s password.',
      byWhom: 'Whoever holds such a password and reaches the database over the network.',
      add: 'IAM database authentication, grants without DROP and DELETE for agents, and no network path from agents to the database.',
    },
    {
      id: 'clocks-already-set',
      possible: 'Lifecycle rules, time-to-live and retention periods that were set before go on deleting.',
      byWhom: 'The services, under their own identity.',
      add: 'A review of lifecycle and retention settings when the guardrail is introduced.',
    },
    {
      id: 'foreign-callers',
      possible: 'A principal of another account acts on a resource whose policy lets it in, in services that resource control policies do not support; or it retires a grant of a key, which they do not reach.',
      byWhom: 'Principals outside the targets, where a resource policy names them.',
      add: 'Resource policies without other accounts; the same guardrail on the units that those accounts belong to.',
    },
    ...(input.thorough ? [] : [{
      id: 'second-tier',
      possible: 'Most actions of the catalogue\'s second tier: configuration that is rebuilt from its source, and managed applications such as contact centres, mail, dashboards, device fleets and media with what they hold.',
      byWhom: 'Whoever is granted them.',
      add: 'The prop thorough, with fewer assets a guardrail: all assets at once do not fit on one target. The catalogue pages mark these actions.',
    }]),
    ...(input.deployers.length > 0 ? [{
      id: 'deployers-weaken',
      possible: 'A deployment weakens what protects production by a call that AWS cannot tell from a harmless one, for example rds:ModifyDBInstance with DeletionProtection=false.',
      byWhom: 'The deployers, and people who may assume them or pass them to CloudFormation; agents may do neither.',
      add: 'A review of the change set, and stack policies on the resources concerned.',
    }] : []),
    ...(input.unlessTagged ? [
      {
        id: 'actions-without-tags',
        possible: `Nothing more than in production: ${untaggable.length} of the actions know no resource tags and are unavailable in the whole account, for non-production resources too. `
          + `They are: ${untaggable.map((row) => row.action).join(', ')}.`,
        byWhom: 'Everybody but the gate, who loses them also for non-production.',
        add: 'An account of its own for non-production.',
      },
      {
        id: 'tag-on-creation',
        possible: `New resources cannot be given the tag ${input.unlessTagged.key} by anybody but the deployers, where the service authorizes tagging on creation like later tagging.`,
        byWhom: 'Everybody but the deployers and the gate; EC2 tells the two apart and is not affected.',
        add: 'Deployments by the deployers, or an account of its own for non-production.',
      },
      {
        id: 's3-without-abac',
        possible: 'Buckets and objects count as production whatever their tags, until attribute-based access control is enabled on the bucket.',
        byWhom: 'Everybody but the gate, who cannot delete non-production buckets.',
        add: 'AbacStatus: Enabled on non-production buckets.',
      },
    ] : []),
  ];
}
