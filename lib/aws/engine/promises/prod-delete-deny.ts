import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import {
  ALL_BUT_DEPLOYERS, BACKUPS, CONTENTS, ESCAPES, EVERYBODY, MAY_FALL, MAY_FALL_TO_AGENTS, UNREACHED,
} from './prod-delete-deny.actions';
import { named, PromisedActions } from './promised-actions';
import { denied, gateClaims, passed, sparedClaims, sparedPatterns } from './spared';
import { SparedIntent } from './spared-intent';

interface ProdDeleteDenyIntent extends SparedIntent {
  readonly targets: string[];
  readonly agents: string[];
  readonly deployers: string[];
  readonly assets?: readonly string[];
  readonly thorough: boolean;
  readonly unlessTagged?: { readonly key: string; readonly nonProductionValues: readonly string[] };
}

/** Services whose resources refuse callers from elsewhere. */
const RCP_SERVICES = ['aoss', 'cognito-identity', 'cognito-idp', 'dynamodb', 'ecr', 'kms', 'logs', 's3', 'secretsmanager', 'sqs', 'sts'];

/** Roles under which AWS Backup and Data Lifecycle Manager let expire what has expired. */
const BACKUP_ROLES = ['AWSDataLifecycleManagerDefaultRole*', 'service-role/AWSBackupDefaultServiceRole', 'service-role/AWSDataLifecycleManagerDefaultRole*'];

const BECOMING = ['iam:PassRole', 'sts:AssumeRole'];
const SANDBOXES = ['bedrock-agentcore:InvokeCodeInterpreter', 'bedrock-agentcore:StartCodeInterpreterSession'];

/** What ProdDeleteDeny promises. */
export function prodDeleteDeny(intent: ProdDeleteDenyIntent): Claim[] {
  const { targets, agents, deployers, administrators, partition, assets, unlessTagged } = intent;
  const rows = (list: readonly PromisedActions[]) => list.filter(({ asset }) => assets === undefined || assets.includes(asset));
  const actionsOf = (...lists: (readonly PromisedActions[])[]) => lists.flat().flatMap(({ actions }) => named(actions));
  const [everybody, backups, rest, contents] = [EVERYBODY, BACKUPS, ALL_BUT_DEPLOYERS, CONTENTS].map(rows);
  const backupRoles = BACKUP_ROLES.map((role) => `arn:${partition}:iam::*:role/${role}`);
  const spared = [...deployers, ...backupRoles];
  const keepers = [...deployers, ...administrators, ...backupRoles];
  const fixed = sparedPatterns(intent, spared);

  const inside = { principalsIn: targets };
  // the tag that tells production apart is not set by the way
  const athome = { principalsIn: targets, resourcesIn: targets, sameAccount: true, ...(unlessTagged ? { context: { 'aws:TagKeys': null } } : {}) };
  // what is not proven to be non-production counts as production
  const nonProduction = unlessTagged && { [tagOf(unlessTagged)]: [...unlessTagged.nonProductionValues] };
  const asProduction = (claim: Claim): Claim => (nonProduction ? { ...claim, exceptContext: nonProduction } : claim);
  const ring = (list: readonly PromisedActions[], also: readonly string[] = []) => list.flatMap(({ sentence, actions }) =>
    denied(intent, asProduction({ name: sentence, actions: named(actions), ...inside }), also));

  return [
    ...gateClaims(intent, targets),
    ...sparedClaims(intent, targets, spared, unlessTagged ? { context: { 'aws:TagKeys': null } } : {}),
    ...ring(everybody),
    ...ring(backups, backupRoles),
    ...ring(rest, keepers),
    ...contents.map(({ sentence, actions }) => asProduction({ name: sentence, principals: agents, ...inside, actions: named(actions) })),
    ...ESCAPES.map(({ sentence, actions }): Claim => ({ name: sentence, principals: agents, ...inside, actions: named(actions) })),
    { name: 'an agent becomes nobody but an agent', principals: agents, ...inside, actions: BECOMING, exceptResources: agents },
    { name: 'an agent assumes no role of another account', principals: agents, ...inside, sameAccount: false, actions: ['sts:AssumeRole'] },
    {
      name: 'an agent runs no code under the role of a sandbox',
      principals: agents,
      ...inside,
      actions: SANDBOXES,
      resources: [`arn:${partition}:bedrock-agentcore:*:*:code-interpreter-custom/*`],
    },
    ...fromOutside(intent, [...everybody, ...backups, ...rest], contents, asProduction),
    ...tagClaims(intent, [...everybody, ...backups, ...rest, ...contents], fixed),
    ...goesOn(),
  ];

  function goesOn(): Claim[] {
    const available = (name: string, claim: Omit<Claim, 'name'>): Claim => ({ name, expectation: Expectation.AVAILABLE, ...athome, ...claim });
    const promised = actionsOf(everybody, backups, rest);
    const whole = assets === undefined && !intent.thorough;
    const mayFall = named(MAY_FALL);
    const others = { exceptPrincipals: [...agents, ...intent.gate.approvers], exceptResources: fixed };
    const someone = (principals: string[]) => ({ principals, exceptPrincipals: intent.gate.approvers });
    return [
      ...passed(intent, { name: 'does what nobody else can', ...athome, actions: [...promised, ...BECOMING, ...actionsOf(contents, ESCAPES)] }, fixed),
      ...(deployers.length > 0
        ? [available('deployers keep what a deployment needs', { ...someone(deployers), actions: actionsOf(rest), exceptResources: fixed })]
        : []),
      ...(administrators.length > 0
        ? [available('administrators keep what a deployment needs', { ...someone(administrators), actions: actionsOf(rest) })]
        : []),
      available('backup services let expire what has expired', { ...someone(backupRoles), actions: actionsOf(backups, rest), exceptResources: fixed }),
      available('everybody but agents goes on with what is inside a store', { ...others, actions: actionsOf(contents, ESCAPES), exceptActions: promised }),
      available('everybody but agents passes and assumes roles', { ...others, actions: BECOMING }),
      available('everybody but agents assumes roles of other accounts', {
        ...others, actions: ['sts:AssumeRole'], resourcesIn: undefined, sameAccount: false,
      }),
      ...(whole ? [
        available('nothing else is lost to those who are no agents', { ...others, actions: ['*'], exceptActions: [...promised, ...mayFall] }),
        available('nothing else is lost to agents', {
          principals: agents,
          actions: ['*'],
          exceptActions: [...promised, ...actionsOf(contents, ESCAPES), ...BECOMING, ...SANDBOXES, ...mayFall, ...named(MAY_FALL_TO_AGENTS)],
          exceptResources: fixed,
        }),
      ] : [
        available('everybody but agents looks at everything', {
          ...others, actions: ['*'], accessLevels: ['List', 'Read'], exceptActions: promised,
        }),
      ]),
      available('an agent becomes another agent of its account', { principals: agents, actions: BECOMING, resources: agents }),
      available('an agent runs code in a sandbox without a role', {
        principals: agents,
        actions: SANDBOXES,
        resources: [`arn:${partition}:bedrock-agentcore:*:aws:code-interpreter/*`],
        resourcesIn: undefined,
        sameAccount: undefined,
      }),
    ];
  }
}

/** What callers from other accounts lose. Nobody of them is spared. */
function fromOutside(
  { targets, agents }: ProdDeleteDenyIntent,
  control: readonly PromisedActions[],
  contents: readonly PromisedActions[],
  asProduction: (claim: Claim) => Claim,
): Claim[] {
  const unreachable = named(UNREACHED);
  const covered = (rows: readonly PromisedActions[]) => rows.flatMap(({ actions }) => named(actions))
    .filter((action) => RCP_SERVICES.includes(action.split(':')[0]) && !unreachable.includes(action));
  const [stays, hands] = [covered(control), covered(contents)];
  return [
    ...(stays.length > 0 ? [
      asProduction({ name: 'production is not destroyed or weakened from another account, nor by somebody anonymous', principals: ['*'], actions: stays, resourcesIn: targets, sameAccount: false }),
      {
        name: 'services of AWS go on with what they do for production',
        expectation: Expectation.AVAILABLE,
        principals: ['backup.amazonaws.com', 'delivery.logs.amazonaws.com', 's3.amazonaws.com'],
        actions: [...stays, ...hands],
        resourcesIn: targets,
      },
    ] : []),
    ...(hands.length > 0
      ? [asProduction({ name: 'an agent of another account has its hands off what production\'s stores hold', principals: agents, actions: hands, resourcesIn: targets })]
      : []),
    {
      name: 'an agent of another account becomes nobody of production but an agent',
      principals: agents,
      actions: ['sts:AssumeRole'],
      exceptResources: agents,
      resourcesIn: targets,
    },
    {
      name: 'services of AWS go on under the roles of production',
      expectation: Expectation.AVAILABLE,
      principals: ['ec2.amazonaws.com', 'lambda.amazonaws.com'],
      actions: ['sts:AssumeRole'],
      resourcesIn: targets,
    },
  ];
}

function tagOf({ key }: NonNullable<ProdDeleteDenyIntent['unlessTagged']>): string {
  return `aws:ResourceTag/${key}`;
}

/** The tag that proves a resource to be non-production lifts the protection, and is set by those who deploy. */
function tagClaims(intent: ProdDeleteDenyIntent, rows: readonly PromisedActions[], fixed: string[]): Claim[] {
  const { targets, agents, deployers, unlessTagged } = intent;
  if (!unlessTagged) return [];
  const tag = tagOf(unlessTagged);
  const keys = [...new Set([unlessTagged.key, unlessTagged.key.toUpperCase()])];
  const set = (key: string): Claim => ({
    name: `the tag ${key} is not set on what counts as production`,
    principalsIn: targets,
    actions: ['*'],
    context: { 'aws:TagKeys': [key], 'ec2:CreateAction': null },
    exceptContext: { [tag]: [...unlessTagged.nonProductionValues] },
  });
  const actions = rows.flatMap((row) => named(row.actions));
  const available = { expectation: Expectation.AVAILABLE, principalsIn: targets, actions, exceptResources: fixed };
  return [
    ...keys.flatMap((key) => denied(intent, set(key), deployers)),
    { ...available, name: 'what is tagged non-production is not protected', exceptPrincipals: [...agents, ...intent.gate.approvers], contextLike: { [tag]: [...unlessTagged.nonProductionValues] } },
    { ...available, name: 'agents, too, delete what is tagged non-production', principals: agents, contextLike: { [tag]: [...unlessTagged.nonProductionValues] } },
    ...(deployers.length > 0 ? [{
      ...available,
      name: `deployers set the tag ${unlessTagged.key}`,
      principals: deployers,
      exceptPrincipals: intent.gate.approvers,
      resourcesIn: targets,
      sameAccount: true,
      actions: ['ec2:CreateTags', 'rds:AddTagsToResource', 's3:PutBucketTagging'],
      context: { [tag]: null, 'aws:TagKeys': [unlessTagged.key] },
    }] : []),
  ];
}
