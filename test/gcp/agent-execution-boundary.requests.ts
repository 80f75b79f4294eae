// What AgentExecutionBoundary has to decide for Acme on Google Cloud; the engine is asked the same.
import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { Asked, NON_PROD, Place, PROD } from '../support/google-denials';

const { agents, mcpServers, workload, pipeline, orders } = ACME_GOOGLE;
const account = (email: string) => `serviceAccount:${email}`;

export const WORKLOAD_TAG = { key: 'tagKeys/281470000000009', value: 'tagValues/281480000000009' };

const CODER_IN_PROD = account(agents.coderInProd);
const CODER = account(agents.coderInNonProd);
const FILES = account(mcpServers.filesInNonProd);
const WORKLOAD = account(workload);
const OTHERS = [account(orders), account(pipeline), 'user:ada@acme.example'];

/** Lists, descriptions, metrics and logs. */
const LOOKING = [
  'compute.googleapis.com/disks.list', 'cloudresourcemanager.googleapis.com/projects.get', 'monitoring.googleapis.com/timeSeries.list',
  'logging.googleapis.com/logEntries.list', 'storage.googleapis.com/buckets.list', 'container.googleapis.com/clusters.list',
];

/** Secrets, as such and where descriptions hold them. */
const SECRETS = [
  'secretmanager.googleapis.com/versions.access', 'run.googleapis.com/services.get', 'cloudfunctions.googleapis.com/functions.get',
  'compute.googleapis.com/instances.get', 'compute.googleapis.com/instances.getSerialPortOutput', 'apikeys.googleapis.com/keys.getKeyString',
];

/** Work of those who build. */
const BUILDING = ['run.googleapis.com/services.create', 'storage.googleapis.com/buckets.create', 'pubsub.googleapis.com/topics.create', 'artifactregistry.googleapis.com/repositories.uploadArtifacts'];

/** Becoming somebody else, giving rights, changing the fence: nowhere in the organization. */
const ESCAPING = [
  'iam.googleapis.com/serviceAccounts.getAccessToken', 'iam.googleapis.com/serviceAccounts.signJwt', 'iam.googleapis.com/serviceAccounts.implicitDelegation',
  'iam.googleapis.com/serviceAccountKeys.create', 'storage.googleapis.com/hmacKeys.create', 'iam.googleapis.com/roles.update',
  'cloudresourcemanager.googleapis.com/projects.setIamPolicy', 'cloudresourcemanager.googleapis.com/organizations.setIamPolicy',
  'storage.googleapis.com/buckets.setIamPolicy', 'iam.googleapis.com/workloadIdentityPoolProviders.create', 'run.googleapis.com/jobs.runWithOverrides',
  'cloudresourcemanager.googleapis.com/projects.move', 'orgpolicy.googleapis.com/policies.update', 'iam.googleapis.com/principalaccessboundarypolicies.unbind',
  'modelarmor.googleapis.com/floorSettings.update', 'privilegedaccessmanager.googleapis.com/entitlements.create', 'serviceusage.googleapis.com/mcppolicy.update',
  'storage.googleapis.com/buckets.createTagBinding',
];

const SECURITY: Place = { ...PROD, project: 'acme-logs', folder: ACME_GOOGLE.folders.security };

const asked = (principals: readonly string[], permissions: readonly string[], denied: boolean, where: Place): Asked[] =>
  principals.flatMap((principal) => permissions.map((permission) => ({ principal, permission, ...where, denied })));

/** In production: agents look. */
export const LOOK: readonly Asked[] = [
  ...asked([CODER_IN_PROD], LOOKING, false, PROD),
  ...asked([CODER_IN_PROD], [...SECRETS, ...BUILDING, ...ESCAPING, 'iam.googleapis.com/serviceAccounts.actAs'], true, PROD),
  ...asked([CODER_IN_PROD], ESCAPING, true, NON_PROD),
  ...asked([CODER_IN_PROD], ESCAPING, true, SECURITY),
  ...asked(OTHERS, [...LOOKING, ...SECRETS, ...BUILDING, 'iam.googleapis.com/serviceAccounts.actAs'], false, PROD),
  ...asked(OTHERS, ['iam.googleapis.com/principalaccessboundarypolicies.unbind'], true, PROD),
];

/** In non-production: agents build, their MCP server looks, and they act as the account of their workloads. */
export const BUILD: readonly Asked[] = [
  ...asked([CODER, WORKLOAD], [...LOOKING, ...BUILDING], false, NON_PROD),
  ...asked([CODER, WORKLOAD, FILES], ESCAPING, true, NON_PROD),
  ...asked([FILES], LOOKING, false, NON_PROD),
  ...asked([FILES], [...BUILDING, ...SECRETS], true, NON_PROD),
  ...asked([CODER], ['iam.googleapis.com/serviceAccounts.actAs'], true, NON_PROD),
  { principal: CODER, permission: 'iam.googleapis.com/serviceAccounts.actAs', ...NON_PROD, tags: { [WORKLOAD_TAG.key]: WORKLOAD_TAG.value }, denied: false },
  { principal: CODER, permission: 'iam.googleapis.com/serviceAccounts.actAs', ...NON_PROD, tags: { [WORKLOAD_TAG.key]: 'tagValues/1' }, denied: true },
  { principal: CODER, permission: 'iam.googleapis.com/serviceAccounts.getAccessToken', ...NON_PROD, tags: { [WORKLOAD_TAG.key]: WORKLOAD_TAG.value }, denied: true },
];

/** What boundaries block in the version that is pinned, and what they let pass. */
const BLOCKED = ['storage.googleapis.com/buckets.list', 'cloudresourcemanager.googleapis.com/projects.get', 'container.googleapis.com/clusters.list'];
const PASSING = ['logging.googleapis.com/logEntries.list', 'compute.googleapis.com/disks.list'];

/** From non-production: what is inside the envelope stays inside the boundary, and others go where they went. */
export const OUTSIDE: readonly Asked[] = [
  ...[PROD, SECURITY].flatMap((where) => asked([CODER, WORKLOAD], BLOCKED, false, where).map((request) => ({ ...request, keptOut: 'PRINCIPAL_ACCESS_BOUNDARY' }))),
  ...asked([CODER, WORKLOAD], PASSING, false, PROD),
  ...asked(OTHERS, BLOCKED, false, NON_PROD),
];
