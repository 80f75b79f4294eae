import { Solution } from '../../../engine/prove/search';
import { AccessRequest } from '../access-request';
import { Case, Domains } from './domains';
import { SUBJECT, VALUE } from './ways';

/**
 * A solution as a request.
 *
 * @param groups memberships that policies ask about
 */
export function requestOf(solution: Solution, { claim, sort, place, permission }: Case, of: Domains, groups: readonly string[]): AccessRequest {
  const tags: Record<string, string> = {};
  for (const [key, value] of Object.entries(claim.tags ?? {})) if (value !== null) tags[key] = String(value);
  const attributes: Record<string, unknown> = { ...claim.attributes };
  // what is not said of a membership is not known
  for (const trait of groups) attributes[trait] = trait.startsWith('group:') ? false : [];
  let [subject, value] = [sort.sample.subject, undefined as string | undefined];
  for (const [variable, found] of solution) {
    const name = variable.slice(variable.indexOf(':') + 1);
    if (variable === SUBJECT) subject = found![0];
    else if (variable === VALUE) value = found![0];
    else if (found === undefined) continue;
    else if (variable.startsWith('tag:')) setTag(tags, name, found[0], of.organizationId);
    else if (variable.startsWith('trait:')) attributes[name] = name.startsWith('group:') ? true : [...found];
    else attributes[name] = of.isBoolean(variable) ? found[0] === 'true' : found[0];
  }
  const { orgPolicy } = claim;
  const asked = value ?? orgPolicy?.values?.[0];
  return {
    principal: sort.principalOf(subject),
    permission: permission.name,
    ...place.said,
    ...(Object.keys(tags).length > 0 ? { tags } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(orgPolicy ? { orgPolicy: { constraint: orgPolicy.constraint, ...asked === undefined ? {} : { value: asked } } } : {}),
    request: { from: place.said.project ?? 'internet', ...claim.request },
  };
}

/** A tag that the claim has under its short name is not said twice; of which organization that is may not be known. */
function setTag(tags: Record<string, string>, key: string, value: string, organization: string | undefined): void {
  if (!Object.keys(tags).some((own) => own === key || (organization === undefined ? key.endsWith(`/${own}`) : key === `${organization}/${own}`))) tags[key] = value;
}
