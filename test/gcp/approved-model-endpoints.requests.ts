// What ApprovedModelEndpoints has to decide for Acme on Google Cloud: by its denials, and by its organization policy which model is called.
import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { Asked, NON_PROD, Place, PROD } from '../support/google-denials';

const { agents, pipeline, orders, breakGlass, models } = ACME_GOOGLE;
const account = (email: string) => `serviceAccount:${email}`;

export const EVERYBODY = [account(agents.coderInProd), account(orders), account(pipeline), 'user:ada@acme.example'];
export const BREAK_GLASS = account(breakGlass);
export const MAINTAINER = account(pipeline);

const DOORS = [
  'aiplatform.googleapis.com/models.upload', 'aiplatform.googleapis.com/endpoints.deploy', 'aiplatform.googleapis.com/tuningJobs.create',
  'aiplatform.googleapis.com/batchPredictionJobs.create', 'aiplatform.googleapis.com/reasoningEngines.create', 'apikeys.googleapis.com/keys.create',
  'apikeys.googleapis.com/keys.getKeyString', 'consumerprocurement.googleapis.com/orders.place', 'bigquery.googleapis.com/models.create',
  'discoveryengine.googleapis.com/assistants.assist', 'cloudaicompanion.googleapis.com/instances.generateCode', 'documentai.googleapis.com/processors.processOnline',
];

const KEPT = ['modelarmor.googleapis.com/floorSettings.update', 'modelarmor.googleapis.com/templates.delete', 'serviceusage.googleapis.com/services.enable', 'serviceusage.googleapis.com/mcppolicy.update'];

const FENCE = ['orgpolicy.googleapis.com/policies.update', 'cloudresourcemanager.googleapis.com/projects.move'];

const ORDINARY = [
  'aiplatform.googleapis.com/endpoints.predict', 'aiplatform.googleapis.com/models.list', 'storage.googleapis.com/objects.create', 'run.googleapis.com/services.create',
  'dataflow.googleapis.com/jobs.create', 'bigquery.googleapis.com/jobs.create',
];

const asked = (principals: readonly string[], permissions: readonly string[], denied: boolean, where = PROD): Asked[] =>
  principals.flatMap((principal) => permissions.map((permission) => ({ principal, permission, ...where, denied })));

export const REQUESTS: readonly Asked[] = [
  ...asked(EVERYBODY, [...DOORS, ...FENCE], true),
  ...asked(EVERYBODY.filter((principal) => principal !== MAINTAINER), KEPT, true),
  ...asked([MAINTAINER], KEPT, false),
  ...asked([BREAK_GLASS], [...DOORS, ...KEPT, ...FENCE], false),
  ...asked([...EVERYBODY, BREAK_GLASS], ORDINARY, false),
  ...asked(EVERYBODY, DOORS, false, NON_PROD),
];

const model = (principal: string, value: string, where: Place, keptOut?: string): Asked => ({
  principal, permission: 'aiplatform.googleapis.com/endpoints.predict', ...where, orgPolicy: { constraint: 'vertexai.allowedModels', value }, denied: false, keptOut,
});

/** The list is the same for all, the gate included: organization policies spare nobody. */
export const MODELS: readonly Asked[] = [...EVERYBODY, BREAK_GLASS].flatMap((principal) => [
  model(principal, models.geminiPro, PROD),
  model(principal, models.claude, PROD),
  model(principal, models.geminiFlash, PROD, 'ORGANIZATION_POLICY'),
  model(principal, `${models.geminiPro.replace(':predict', '')}-preview:predict`, PROD, 'ORGANIZATION_POLICY'),
  model(principal, models.geminiPro.replace(':predict', ':tune'), PROD, 'ORGANIZATION_POLICY'),
  model(principal, models.geminiFlash, NON_PROD),
]);

const call = (server: string, isReadOnly: boolean | undefined, denied: boolean): Asked => ({
  principal: EVERYBODY[0],
  permission: 'mcp.googleapis.com/tools.call',
  ...PROD,
  attributes: { 'resource.service': server, ...(isReadOnly === undefined ? {} : { 'mcp.googleapis.com/tool.isReadOnly': isReadOnly }) },
  denied,
});

/** With approved servers: reading tools of these, and nothing else. */
export const TOOLS: readonly Asked[] = [
  call('bigquery.googleapis.com', true, false),
  call('logging.googleapis.com', true, false),
  call('bigquery.googleapis.com', false, true),
  call('bigquery.googleapis.com', undefined, true),
  call('iam.googleapis.com', true, true),
  call('iam.googleapis.com', false, true),
];
