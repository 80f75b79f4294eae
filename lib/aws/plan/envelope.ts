import { documentTooLarge, empty, envelopeEscapes, inconsistent, malformed } from '../../core/errors';
import { sorted } from '../../core/lists';
import { actionsIntersect } from '../../core/patterns';
import { isUnresolved } from '../../core/tokens';
import { BUILD_AND_DEPLOY, LOOK_ONLY, LOOK_ONLY_EXCEPT } from '../catalogue/envelopes';
import { REUSED_ROLES, ReusedRole } from '../catalogue/reused-roles';
import { deny, documentOf, PolicyDocument, sizeWithoutWhitespace, Statement } from '../policy/document';
import { checkAscii } from '../policy/identifiers';
import { abbreviated, rows } from './rows';

/** Actions, and what they may be done to. */
export interface EnvelopeEntry {
  readonly actions: readonly string[];
  /** ARN patterns; everything where there are none. */
  readonly resources?: readonly string[];
}

/** What goes into a boundary. */
export interface EnvelopeInput {
  readonly preset?: 'LOOK_ONLY' | 'BUILD_AND_DEPLOY';
  readonly entries: readonly EnvelopeEntry[];
  /** ARN patterns of roles that the agent may pass and assume. */
  readonly workloadRoles: readonly string[];
  /** How names begin that only the agents use. */
  readonly ownNames?: string;
  readonly partition: string;
  readonly size: number;
}

/** Becoming another principal: nothing that an envelope may hold, but for the workload roles. */
const BECOMING: readonly string[] = ['iam:PassRole', 'sts:AssumeRole'];

const ACTION = /^[a-z0-9-]+:[A-Za-z0-9*?]+$/;

/**
 * The boundary of an envelope: `Allow *`, and an explicit denial of everything outside. A resource policy can get round what a
 * boundary merely does not allow; it cannot get round a denial.
 */
export function planBoundary(name: string, input: EnvelopeInput): PolicyDocument {
  const entries = [...preset(input), ...input.entries];
  check(entries, input);
  const scoped = byResources(entries);
  const inside = sorted(entries.flatMap((entry) => entry.actions));
  const document = documentOf([
    { Sid: 'Ceiling', Effect: 'Allow', Action: '*', Resource: '*' },
    deny('OnlyTheEnvelope', { NotAction: inside }),
    ...(input.preset === 'LOOK_ONLY' ? [deny('NoSecretsInDescriptions', { Action: LOOK_ONLY_EXCEPT })] : []),
    ...scoped.map(({ actions, resources }, i) => deny(`OnlyOnThese${i + 1}`, { Action: actions, NotResource: resources })),
    ...becoming(inside, input),
    ...reusing(inside, input),
  ]);
  const size = sizeWithoutWhitespace(document);
  if (size > input.size) {
    throw documentTooLarge(name, 'permissions boundary', size, input.size, 'name fewer actions and resources in the envelope, or use wildcards in action names');
  }
  return document;
}

function preset(input: EnvelopeInput): EnvelopeEntry[] {
  if (input.preset === 'LOOK_ONLY') return [{ actions: LOOK_ONLY }];
  if (input.preset === 'BUILD_AND_DEPLOY') return [{ actions: BUILD_AND_DEPLOY }];
  return [];
}

/** An envelope must hold something, and nothing that leads out of it. */
function check(entries: readonly EnvelopeEntry[], input: EnvelopeInput): void {
  if (entries.every((entry) => entry.actions.length === 0)) throw empty('envelope', 'name the actions that an agent may use');
  const raising = rows().filter((row) => row.effect === 'ESCALATES' && row.asset === 'IDENTITY').map((row) => row.action);
  for (const entry of input.entries) {
    if (entry.resources?.length === 0) throw empty('envelope.resources', 'name the resources, or leave the prop out for all of them');
    entry.resources?.forEach((arn) => isUnresolved(arn) || checkAscii('envelope.resources', arn));
    for (const action of entry.actions) {
      if (!ACTION.test(action)) throw malformed('envelope.actions', action, 'actions of one service, wildcards after the colon only (`s3:GetObject`, `ec2:Describe*`)');
      if (BECOMING.some((other) => actionsIntersect(action, other))) {
        throw envelopeEscapes(action, 'lets the agent act as another principal; name the roles in workloadRolePath instead');
      }
      const raises = raising.find((other) => actionsIntersect(action, other));
      if (raises) throw envelopeEscapes(action, `${raises === action ? '' : `matches ${raises} and `}raises rights or makes credentials`);
    }
  }
}

/** Entries with resources, those with the same ones together. What two of them allow of one action is allowed on the resources of both. */
function byResources(entries: readonly EnvelopeEntry[]): { actions: string[]; resources: string[] }[] {
  const resourcesOf = new Map<string, string[]>();
  for (const { actions, resources } of entries) {
    if (!resources) continue;
    for (const action of actions) resourcesOf.set(action, sorted([...(resourcesOf.get(action) ?? []), ...resources]));
  }
  const names = [...resourcesOf.keys()].sort();
  for (const [i, a] of names.entries()) {
    const b = names.slice(i + 1).find((other) => actionsIntersect(a, other));
    if (b && resourcesOf.get(a)!.join() !== resourcesOf.get(b)!.join()) {
      throw inconsistent('envelope', `${a} on ${resourcesOf.get(a)!.join(', ')}`, `\`${b}\` on ${resourcesOf.get(b)!.join(', ')}`, 'write out the actions instead of the wildcard');
    }
  }
  const groups = new Map<string, string[]>();
  for (const action of names) {
    const key = resourcesOf.get(action)!.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return [...groups].map(([key, actions]) => ({ actions, resources: key.split('\n') }));
}

/** Passing and assuming roles, if the envelope has them at all, ends at the workload roles. */
function becoming(inside: readonly string[], input: EnvelopeInput): Statement[] {
  const held = BECOMING.filter((action) => inside.includes(action));
  if (held.length === 0) return [];
  return [deny('OnlyWorkloadRoles', {
    Action: held,
    ...(input.workloadRoles.length > 0 ? { NotResource: input.workloadRoles } : { Resource: '*' }),
  })];
}

/** Roles that something already has are not the agent's to use, unless the name says that the thing is its own. */
function reusing(inside: readonly string[], input: EnvelopeInput): Statement[] {
  const reachable = REUSED_ROLES.filter(({ action }) => inside.some((pattern) => actionsIntersect(pattern, action)));
  const own = (row: ReusedRole) => (input.ownNames === undefined ? [] : row.own ?? []).map((arn) => arn.replace('{own}', input.ownNames!));
  const groups = new Map<string, ReusedRole[]>();
  for (const row of reachable) {
    const roleKey = input.workloadRoles.length > 0 ? row.roleKey : undefined;
    const key = `${own(row).length > 0 ? 'own' : ''}|${roleKey ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  // a statement that spares names may match again what is denied on everything
  const never = (groups.get('|') ?? []).map((row) => row.action);
  return [...groups.keys()].sort().map((key, i) => {
    const group = groups.get(key)!;
    const roleKey = key.split('|')[1];
    const resources = sorted(group.flatMap(own)).map((arn) => `arn:${input.partition}:${arn}`);
    return deny(`RolesOfOthers${i + 1}`, {
      Action: abbreviated(group.map((row) => row.action), key === '|' ? [] : never),
      ...(resources.length > 0 ? { NotResource: resources } : { Resource: '*' }),
      ...(roleKey ? { Condition: { ArnNotLike: { [roleKey]: input.workloadRoles } } } : {}),
    });
  });
}
