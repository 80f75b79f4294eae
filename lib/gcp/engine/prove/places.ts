import { unknownsOf } from '../../../engine/symbols';
import { NO, YES } from '../../../engine/truth';
import { AccessRequest } from '../access-request';
import { Claim } from '../claim';
import { Node, Place, placeOf, Whereabouts } from '../node';
import { Organization } from '../organization';

/** A place that something tells apart, and how a request says it. */
export interface ProvedPlace {
  readonly place: Place;
  readonly said: Pick<AccessRequest, 'project' | 'folder' | 'organization'>;
}

/** A project that nobody has named. */
const NEW_PROJECT = 'some-project';

/**
 * The places that policies and a claim can tell apart.
 *
 * With the tree these are its nodes, and one outside; a node that it does not have, such as one of which a deployment has to say the number, stands for itself and for a project in it. Without the tree they are those that are named.
 */
export function placesOf(claim: Claim, organization: Organization | undefined, nodes: readonly Node[]): ProvedPlace[] {
  const own = organization ? organization._below(`organizations/${organization.id}`) : [...nodes];
  const foreign = [...claim.resourcesIn ?? [], ...nodes].filter((node) => organization !== undefined && organization._wayTo(node) === undefined);
  const all = [...own, ...foreign].flatMap((node) => [saying(node), ...node.startsWith('projects/') || organization?._wayTo(node) ? [] : [{ ...saying(node), project: NEW_PROJECT }]]);
  const elsewhere: Whereabouts[] = organization ? [{ project: 'somewhere-else' }] : [{ project: 'somewhere-else', folder: '999999999999', organization: '999999999999' }];
  const seen = new Set<string>();
  return [...all, ...elsewhere].flatMap((said) => {
    const place = placeOf(said, organization);
    const key = place.way.join();
    if (seen.has(key) || !isMeant(place, claim)) return [];
    seen.add(key);
    return [{ place, said }];
  });
}

/** A place that may be meant is one: who claims it of a folder claims it of what may be in it. */
function isMeant(place: Place, { resourcesIn, exceptResourcesIn = [] }: Claim): boolean {
  if (exceptResourcesIn.some((node) => place.isBelow(node) === YES)) return false;
  return resourcesIn === undefined || resourcesIn.some((node) => unknownsOf(node).length > 0 ? place.way.includes(node) : place.isBelow(node) !== NO);
}

function saying(node: Node): Whereabouts {
  const kind = node.startsWith('projects/') ? 'project' : node.startsWith('organizations/') ? 'organization' : 'folder';
  return { [kind]: unknownsOf(node).length > 0 ? node : node.slice(node.indexOf('/') + 1) };
}
