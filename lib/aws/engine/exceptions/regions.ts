/**
 * Whether the region of the resource is not for certain the one that is asked: what copies or connects is asked in one region about a resource of
 * another, and some services are asked in one region about all.
 *
 * @param action in lower case
 */
export function isAskedElsewhere(action: string): boolean {
  return /^(cloudtrail|health|quicksight):|:(\w*copy|\w*peering|\w*replica|restoretable|startexport|\w*global)/.test(action);
}
