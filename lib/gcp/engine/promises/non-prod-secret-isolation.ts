/**
 * What `NonProdSecretIsolation` promises: no identity that lives in non-production reads a secret of production, by whichever way.
 *
 * Source: "Non-prod must not read prod secrets" of the fact sheet of 2026-11-20.
 */
import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { administrating, GuardrailIntent, named, nobodyMoves, throughTheGate } from './intent';

interface NonProdSecretIsolationIntent extends GuardrailIntent {
  readonly production: string[];
  readonly nonProduction: string[];
  readonly nonProductionProjects: string[];
  readonly nonProductionPrincipals: string[];
  readonly trustedPrincipals: string[];
}

const WAYS: readonly (readonly [sentence: string, permissions: Readonly<Record<string, string>>])[] = [
  ['reads secrets', { secretmanager: 'versions.access', parametermanager: 'parameterVersions.render' }],
  ['shares or poisons secrets', { secretmanager: 'secrets.setIamPolicy versions.add' }],
  ['decrypts by keys', { cloudkms: 'cryptoKeyVersions.useToDecrypt' }],
  ['becomes a service account', { iam: 'serviceAccounts.getAccessToken serviceAccounts.getOpenIdToken serviceAccounts.signBlob serviceAccounts.signJwt serviceAccounts.implicitDelegation serviceAccounts.actAs' }],
  ['reads configuration that holds secrets', { run: 'services.get jobs.get', cloudfunctions: 'functions.get', compute: 'instances.get instances.getSerialPortOutput', container: 'clusters.getCredentials', apikeys: 'keys.getKeyString' }],
  ['copies disks', { compute: 'snapshots.useReadOnly disks.useReadOnly images.useReadOnly' }],
];

const BOUNDARIES = named({ iam: 'principalaccessboundarypolicies.update principalaccessboundarypolicies.delete principalaccessboundarypolicies.unbind' });

const ACCOUNTS = 'type/ServiceAccount';
const setOf = (node: string) => `principalSet://cloudresourcemanager.googleapis.com/${node}/${ACCOUNTS}`;

export function nonProdSecretIsolation(intent: NonProdSecretIsolationIntent): Claim[] {
  const { production, nonProduction, nonProductionProjects, nonProductionPrincipals, trustedPrincipals, organization } = intent;
  const trustDomain = `agents.global.org-${organization.replace('organizations/', '')}.system.id.goog`;
  const principals = [
    ...nonProduction.map(setOf), ...nonProductionPrincipals,
    ...nonProductionProjects.map((project) => `principalSet://${trustDomain}/attribute.platformContainer/aiplatform/${project}`),
  ];
  const exceptPrincipals = [...throughTheGate(intent), ...trustedPrincipals];
  return [
    ...WAYS.map(([sentence, permissions]): Claim => ({ name: `nobody of non-production ${sentence} of production`, principals, exceptPrincipals, resourcesIn: production, permissions: named(permissions) })),
    nobodyMoves(intent, production),
    { ...nobodyMoves(intent, nonProduction), name: 'nobody but administrators moves non-production out of its sets' },
    { name: 'nobody but administrators takes the boundary off', resourcesIn: [organization], exceptPrincipals: administrating(intent), permissions: BOUNDARIES },
    { name: 'production reads its own secrets', expectation: Expectation.AVAILABLE, principals: production.map(setOf), exceptPrincipals: principals, resourcesIn: production, permissions: WAYS.flatMap(([, permissions]) => named(permissions)) },
    { name: 'non-production reads its own', expectation: Expectation.AVAILABLE, principals, resourcesIn: nonProduction, permissions: WAYS.flatMap(([, permissions]) => named(permissions)) },
  ];
}
