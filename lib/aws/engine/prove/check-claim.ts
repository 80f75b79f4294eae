import { malformed } from '../../../core/errors';
import { Claim } from '../claim';
import { ActionFacts, expandActions, nearestActions } from '../facts';
import { Organization } from '../organization';

const LEVELS = ['List', 'Read', 'Write', 'Permissions management', 'Tagging'];
const PRINCIPAL = /^(arn:[^:]+:(iam|sts)::[^:]*:.+|\*|[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|aws\.internal))$/;
const PLACE = /^(r-[0-9a-z]+|ou-[0-9a-z-]+|\d{12})$/;

/** The actions that a claim is about; a claim that is none is refused. */
export function actionsOf(claim: Claim, organization: Organization | undefined): readonly ActionFacts[] {
  if (typeof claim !== 'object' || claim === null) throw malformed('claim', String(claim), 'an object with name and actions');
  if (typeof claim.name !== 'string' || claim.name === '') throw malformed('claim.name', String(claim.name), 'a sentence');
  checkList('actions', claim.actions);
  if (claim.actions.length === 0) throw malformed('claim.actions', '[]', 'actions or patterns of actions');
  checkList('principals', claim.principals, PRINCIPAL, 'ARN patterns of principals such as `arn:aws:iam::*:role/agents/*`, names of services, or `*`');
  checkList('exceptPrincipals', claim.exceptPrincipals, PRINCIPAL, 'ARN patterns of principals such as `arn:aws:iam::*:role/agents/*`');
  for (const prop of ['principalsIn', 'exceptPrincipalsIn', 'resourcesIn', 'exceptResourcesIn'] as const) {
    checkList(prop, claim[prop], PLACE, 'roots, units and accounts');
    const strange = claim[prop]?.find((place) => organization && !organization._knows(place) && !/^\d{12}$/.test(place));
    if (strange !== undefined) throw malformed(`claim.${prop}`, strange, 'roots, units and accounts of the organization');
  }
  checkList('resources', claim.resources, /^(\*|arn:.*)$/, 'ARN patterns of resources');
  checkList('exceptResources', claim.exceptResources, /^(\*|arn:.*)$/, 'ARN patterns of resources');
  for (const prop of ['contextLike', 'exceptContext'] as const) {
    const lists = claim[prop] ?? {};
    if (typeof lists !== 'object' || Array.isArray(lists)) throw malformed(`claim.${prop}`, JSON.stringify(lists), 'an object of context keys with a list of patterns each');
    for (const [key, list] of Object.entries(lists)) {
      checkList(`${prop}.${key}`, list);
      if (!Array.isArray(list) || list.length === 0) throw malformed(`claim.${prop}.${key}`, JSON.stringify(list), 'a list of patterns of values');
    }
  }
  checkList('accessLevels', claim.accessLevels, new RegExp(`^(${LEVELS.join('|')})$`), LEVELS.join(', '));
  checkList('exceptActions', claim.exceptActions);
  for (const prop of ['actions', 'exceptActions'] as const) {
    for (const pattern of claim[prop] ?? []) {
      if (pattern !== '*' && !/^[^:]+:[^:]+$/.test(pattern)) throw malformed(`claim.${prop}`, pattern, 'actions such as `s3:DeleteBucket`, or patterns of them');
      if (expandActions([pattern]).length === 0) {
        const near = nearestActions(pattern);
        throw malformed(`claim.${prop}`, pattern, `an action that AWS publishes, or a pattern of some${near.length > 0 ? ` (near it are ${near.join(', ')})` : ''}`);
      }
    }
  }
  const except = new Set(expandActions(claim.exceptActions ?? []).map(({ name }) => name));
  const { accessLevels } = claim;
  return expandActions(claim.actions).filter(({ name, level }) => !except.has(name) && (accessLevels === undefined || accessLevels.includes(level)));
}

function checkList(prop: string, value: unknown, shape?: RegExp, allowed = 'a list of strings'): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) throw malformed(`claim.${prop}`, JSON.stringify(value), 'a list of strings');
  const wrong = value.find((each) => typeof each !== 'string' || (shape !== undefined && !shape.test(each)));
  if (wrong !== undefined) throw malformed(`claim.${prop}`, String(wrong), allowed);
}
