import { Claim } from '../claim';
import { Engine } from '../engine';

/** Everything in which an account may be named. */
export function textsOf({ set }: Engine): string[] {
  return set.policies.flatMap(({ statements, source }) => [
    ...source.targets ?? [],
    ...statements.flatMap(({ resources = [], conditions }) => [...resources, ...conditions.flatMap(({ values }) => values)]),
  ]);
}

/** The same of a claim. */
export function textsIn(claim: Claim): string[] {
  return [
    claim.principals, claim.exceptPrincipals, claim.principalsIn, claim.exceptPrincipalsIn,
    claim.resources, claim.exceptResources, claim.resourcesIn, claim.exceptResourcesIn,
  ].flatMap((list) => list ?? [])
    .concat([claim.context, claim.contextLike, claim.exceptContext].flatMap((values) => Object.values(values ?? {})).flat().map(String));
}

/** The one partition that texts speak of. */
export function partitionOf(texts: readonly string[]): string | undefined {
  const named = new Set(texts.flatMap((text) => text.match(/^arn:(aws(?:-[a-z-]+)?):/)?.[1] ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}
