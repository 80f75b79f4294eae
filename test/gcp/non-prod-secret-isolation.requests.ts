// What NonProdSecretIsolation has to decide for Acme on Google Cloud: by its denials, by its boundary and by its perimeter.
import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { Asked, NON_PROD, PROD } from '../support/google-denials';

const { agents, mcpServers, workload, orders, pipeline, breakGlass } = ACME_GOOGLE;
const account = (email: string) => `serviceAccount:${email}`;

export const AGENT_IDENTITY = 'principal://agents.global.org-123456789012.system.id.goog/resources/aiplatform/projects/222222222222/locations/us-central1/reasoningEngines/7';

const OUTSIDE = [account(agents.coderInNonProd), account(mcpServers.filesInNonProd), account(workload), AGENT_IDENTITY];
const INSIDE = [account(orders), account(pipeline), account(breakGlass), 'serviceAccount:service-111111111111@gcp-sa-secretmanager.iam.gserviceaccount.com'];

/** The secret, its key, what holds it, copies of it, and who may read it. */
const WAYS = [
  'secretmanager.googleapis.com/versions.access', 'secretmanager.googleapis.com/versions.add', 'secretmanager.googleapis.com/secrets.setIamPolicy',
  'parametermanager.googleapis.com/parameterVersions.render', 'cloudkms.googleapis.com/cryptoKeyVersions.useToDecrypt', 'run.googleapis.com/services.get',
  'run.googleapis.com/jobs.get', 'cloudfunctions.googleapis.com/functions.get', 'compute.googleapis.com/instances.get',
  'compute.googleapis.com/instances.getSerialPortOutput', 'compute.googleapis.com/snapshots.useReadOnly', 'compute.googleapis.com/images.useReadOnly',
  'cloudsql.googleapis.com/instances.export', 'cloudbuild.googleapis.com/builds.get', 'storage.googleapis.com/objects.get', 'apikeys.googleapis.com/keys.getKeyString',
  'container.googleapis.com/clusters.getCredentials', 'iam.googleapis.com/serviceAccounts.getAccessToken', 'iam.googleapis.com/serviceAccounts.actAs',
  'iam.googleapis.com/serviceAccounts.signJwt',
];

const asked = (principals: readonly string[], permissions: readonly string[], denied: boolean, where = PROD): Asked[] =>
  principals.flatMap((principal) => permissions.map((permission) => ({ principal, permission, ...where, denied })));

export const REQUESTS: readonly Asked[] = [
  ...asked(OUTSIDE, WAYS, true),
  ...asked(INSIDE, WAYS, false),
  ...asked(OUTSIDE, WAYS, false, NON_PROD),
  // what shows no secret no rule denies; the boundary keeps non-production at home all the same, as far as boundaries block it
  ...asked(OUTSIDE, ['cloudresourcemanager.googleapis.com/projects.get'], false).map((request) => ({ ...request, keptOut: 'PRINCIPAL_ACCESS_BOUNDARY' })),
  ...asked(OUTSIDE, ['compute.googleapis.com/zones.list'], false),
  // a project that moves leaves the sets and the boundary
  ...asked([...OUTSIDE, 'user:ada@acme.example', account(pipeline)], ['cloudresourcemanager.googleapis.com/projects.move'], true),
  ...asked([...OUTSIDE, 'user:ada@acme.example', account(pipeline)], ['cloudresourcemanager.googleapis.com/projects.move'], true, NON_PROD),
  ...asked(['user:ada@acme.example', account(pipeline)], ['cloudresourcemanager.googleapis.com/projects.delete', 'cloudresourcemanager.googleapis.com/projects.setIamPolicy'], false, NON_PROD),
  ...asked(['user:ada@acme.example'], ['iam.googleapis.com/principalaccessboundarypolicies.unbind'], true, NON_PROD),
];

const from = (principal: string, permission: string, source: string, keptOut?: string): Asked => ({
  principal, permission: `${permission.split('.')[0]}.googleapis.com/${permission.slice(permission.indexOf('.') + 1)}`, ...PROD, request: { from: source }, denied: false, keptOut,
});

/** With a perimeter: whoever asks from outside is kept out, but whom it lets in, and what it does not restrict. */
export const FROM_OUTSIDE: readonly Asked[] = [
  from(account(orders), 'secretmanager.versions.access', 'projects/222222222222', 'SERVICE_PERIMETER'),
  from(account(orders), 'secretmanager.versions.access', 'internet', 'SERVICE_PERIMETER'),
  from('user:ada@acme.example', 'cloudkms.cryptoKeyVersions.useToDecrypt', 'internet', 'SERVICE_PERIMETER'),
  from(account(breakGlass), 'parametermanager.parameterVersions.render', 'internet', 'SERVICE_PERIMETER'),
  from(account(orders), 'secretmanager.versions.access', 'projects/111111111111'),
  from(account(pipeline), 'secretmanager.versions.access', 'internet'),
  from(account(orders), 'storage.objects.get', 'internet'),
];
