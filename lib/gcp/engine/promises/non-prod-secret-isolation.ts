/**
 * What `NonProdSecretIsolation` promises: no identity that lives in non-production reads a secret of production, by whichever way.
 *
 * Source: "Non-prod must not read prod secrets" of the fact sheet of 2026-11-20.
 */
import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { GuardrailIntent, permissionsNamed, principalNamed } from './intent';

interface NonProdSecretIsolationIntent extends Partial<GuardrailIntent> {
  readonly production: string[];
  readonly nonProduction: string[];

  /** Sets of principals of non-production beside its service accounts. */
  readonly nonProductionPrincipals?: string[];
}

const WAYS: readonly (readonly [sentence: string, permissions: Readonly<Record<string, string>>])[] = [
  ['reads secrets', { secretmanager: 'versions.access', parametermanager: 'parameterVersions.render' }],
  ['shares or poisons secrets', { secretmanager: 'secrets.setIamPolicy versions.add' }],
  ['decrypts', { cloudkms: 'cryptoKeyVersions.useToDecrypt' }],
  ['becomes a service account', { iam: 'serviceAccounts.getAccessToken serviceAccounts.getOpenIdToken serviceAccounts.signBlob serviceAccounts.signJwt serviceAccounts.implicitDelegation serviceAccounts.actAs' }],
];

export function nonProdSecretIsolation({ production, nonProduction, nonProductionPrincipals = [] }: NonProdSecretIsolationIntent): Claim[] {
  const principals = [...nonProduction.map((node) => `principalSet://cloudresourcemanager.googleapis.com/${node}/type/ServiceAccount`), ...nonProductionPrincipals.map(principalNamed)];
  const permissions = WAYS.flatMap(([, names]) => permissionsNamed(names));
  return [
    ...WAYS.map(([sentence, names]): Claim => ({ name: `nobody of non-production ${sentence} of production`, principals, resourcesIn: production, permissions: permissionsNamed(names) })),
    { name: 'production reads its own secrets', expectation: Expectation.AVAILABLE, principals: production.map((node) => `principalSet://cloudresourcemanager.googleapis.com/${node}/type/ServiceAccount`), resourcesIn: production, permissions },
  ];
}
