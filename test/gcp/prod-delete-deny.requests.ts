// What ProdDeleteDeny has to decide for Acme on Google Cloud; the engine is asked the same.
import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { Asked, NON_PROD, PROD } from '../support/google-denials';

const { agents, mcpServers, pipeline, orders, breakGlass, tag } = ACME_GOOGLE;
const account = (email: string) => `serviceAccount:${email}`;

export const AGENTS = [account(agents.coderInProd), account(mcpServers.filesInProd)];
export const PIPELINE = account(pipeline);
export const ORDERS = account(orders);
export const DEVELOPER = 'user:ada@acme.example';
export const BREAK_GLASS = account(breakGlass);
/** Acts for Google Kubernetes Engine in production. */
export const SERVICE_AGENT = 'serviceAccount:service-111111111111@container-engine-robot.iam.gserviceaccount.com';

/** Nobody keeps these but whoever came through the gate, and Google's own services. */
const DESTROYING = [
  'storage.googleapis.com/buckets.delete', 'cloudsql.googleapis.com/instances.delete', 'cloudsql.googleapis.com/backupRuns.delete',
  'bigquery.googleapis.com/datasets.delete', 'spanner.googleapis.com/databases.drop', 'spanner.googleapis.com/backups.delete',
  'datastore.googleapis.com/databases.delete', 'cloudkms.googleapis.com/cryptoKeyVersions.destroy', 'cloudkms.googleapis.com/cryptoKeys.delete',
  'secretmanager.googleapis.com/secrets.delete', 'secretmanager.googleapis.com/versions.destroy', 'compute.googleapis.com/snapshots.delete',
  'backupdr.googleapis.com/backupVaults.delete', 'logging.googleapis.com/buckets.delete', 'cloudresourcemanager.googleapis.com/projects.delete',
];

/** Who moves a project takes it out of every control of its folder. */
const LEAVING = [
  'cloudresourcemanager.googleapis.com/projects.move', 'cloudresourcemanager.googleapis.com/folders.move',
  'orgpolicy.googleapis.com/policies.create', 'orgpolicy.googleapis.com/policies.update', 'orgpolicy.googleapis.com/policies.delete',
  'cloudresourcemanager.googleapis.com/projects.updateLiens', 'privilegedaccessmanager.googleapis.com/entitlements.update',
];

/** Deployments keep these. */
const WEAKENING = [
  'storage.googleapis.com/buckets.update', 'cloudsql.googleapis.com/instances.update', 'cloudkms.googleapis.com/cryptoKeys.update',
  'bigquery.googleapis.com/datasets.update', 'compute.googleapis.com/instances.update',
];

/** Deployments keep these, whatever is tagged: what is made here acts as a service agent, which is spared. */
const AS_A_SERVICE = [
  'aiplatform.googleapis.com/customJobs.create', 'aiplatform.googleapis.com/trainingPipelines.create', 'aiplatform.googleapis.com/reasoningEngines.update',
  'dataform.googleapis.com/workflowInvocations.create',
];

/** Applications keep these. */
const CONTENTS = [
  'storage.googleapis.com/objects.delete', 'bigquery.googleapis.com/tables.updateData', 'datastore.googleapis.com/entities.delete',
  'pubsub.googleapis.com/subscriptions.consume',
];

/** What makes an agent somebody else. */
const ESCAPING = [
  'iam.googleapis.com/serviceAccounts.getAccessToken', 'iam.googleapis.com/serviceAccounts.actAs', 'iam.googleapis.com/serviceAccountKeys.create',
  'cloudresourcemanager.googleapis.com/projects.setIamPolicy', 'run.googleapis.com/services.create', 'cloudbuild.googleapis.com/builds.create',
  'compute.googleapis.com/instances.setMetadata', 'apikeys.googleapis.com/keys.create', 'storage.googleapis.com/buckets.createTagBinding',
];

/** What nobody loses. */
const ORDINARY = [
  'storage.googleapis.com/objects.get', 'logging.googleapis.com/logEntries.list', 'compute.googleapis.com/instances.list',
  'aiplatform.googleapis.com/endpoints.predict', 'cloudresourcemanager.googleapis.com/projects.get', 'monitoring.googleapis.com/timeSeries.list',
];

const asked = (principals: readonly string[], permissions: readonly string[], denied: boolean, where = PROD): Asked[] =>
  principals.flatMap((principal) => permissions.map((permission) => ({ principal, permission, ...where, denied })));

export const REQUESTS: readonly Asked[] = [
  ...asked([...AGENTS, DEVELOPER, ORDERS, PIPELINE], [...DESTROYING, ...LEAVING], true),
  ...asked([BREAK_GLASS, SERVICE_AGENT], [...DESTROYING, ...LEAVING, ...WEAKENING, ...CONTENTS], false),
  ...asked([...AGENTS, DEVELOPER, ORDERS], [...WEAKENING, ...AS_A_SERVICE], true),
  ...asked([BREAK_GLASS], AS_A_SERVICE, false),
  ...asked([PIPELINE], [...WEAKENING, ...AS_A_SERVICE], false),
  ...asked(AGENTS, [...CONTENTS, ...ESCAPING], true),
  ...asked([DEVELOPER, ORDERS, PIPELINE, BREAK_GLASS], [...CONTENTS, ...ESCAPING.filter((permission) => !permission.endsWith('setMetadata'))], false),
  ...asked([...AGENTS, DEVELOPER, ORDERS, PIPELINE, BREAK_GLASS], ORDINARY, false),
  // elsewhere it is not this guardrail's
  ...asked([DEVELOPER, ORDERS, account(agents.coderInNonProd)], [...DESTROYING, ...WEAKENING, ...CONTENTS], false, NON_PROD),
];

/** With `unlessTagged`: what is proven to be non-production is not protected, and what is not proven is. */
export const TAGGED: readonly Asked[] = ([[undefined, true], [tag.prod, true], [tag.nonProd, false]] as const).flatMap(([value, denied]) => {
  const tags: Record<string, string> = value === undefined ? {} : { [tag.key]: value };
  return [
    { principal: DEVELOPER, permission: 'cloudsql.googleapis.com/instances.delete', ...PROD, tags, denied },
    { principal: AGENTS[0], permission: 'storage.googleapis.com/objects.delete', ...PROD, tags, denied },
    { principal: DEVELOPER, permission: 'storage.googleapis.com/buckets.createTagBinding', ...PROD, tags, denied },
    { principal: PIPELINE, permission: 'storage.googleapis.com/buckets.createTagBinding', ...PROD, tags, denied: false },
    // the fence and the escapes know no tags
    { principal: DEVELOPER, permission: 'cloudresourcemanager.googleapis.com/projects.move', ...PROD, tags, denied: true },
    { principal: AGENTS[0], permission: 'iam.googleapis.com/serviceAccounts.getAccessToken', ...PROD, tags, denied: true },
  ];
});
