// Acme's questions as requests to Google Cloud.
import { AccessRequest } from 'sunkfence/gcp';
import { ACME_GOOGLE } from '../../acme-terraform/acme';
import { Answers, Asked } from '../questions';

const { agents, mcpServers, models, organization, projects, tag } = ACME_GOOGLE;

const account = (email: string) => `serviceAccount:${email}`;
const coder = { who: 'agent-coder', principal: account(agents.coderInProd) };
const coderInNonProd = { who: 'agent-coder in non-production', principal: account(agents.coderInNonProd) };
const mcpFiles = { who: 'mcp-files', principal: account(mcpServers.filesInProd) };
const developer = { who: 'ada@acme.example', principal: 'user:ada@acme.example' };
const orders = { who: 'orders-app', principal: account(ACME_GOOGLE.orders) };
const pipeline = { who: 'deploy-pipeline', principal: account(ACME_GOOGLE.pipeline) };
const approver = { who: 'grace@acme.example', principal: 'user:grace@acme.example' };
const breakGlass = { who: 'break-glass', principal: account(ACME_GOOGLE.breakGlass) };
const stranger = { who: 'somebody@elsewhere.example', principal: 'user:somebody@elsewhere.example' };

type Call = Omit<AccessRequest, 'principal'> & { readonly what: string };

const asked = ({ who, principal }: typeof coder, { what, ...request }: Call): Asked =>
  ({ who, what, call: request.permission, request: { principal, ...request } });

const inProd = { project: projects.prod.id };
const inNonProd = { project: projects.nonProd.id };
const fromProd = { request: { from: projects.prod.id } };
const fromNonProd = { request: { from: projects.nonProd.id } };

const database = (verb: string, what = 'the orders database') =>
  ({ permission: `cloudsql.googleapis.com/instances.${verb}`, what, resource: '//cloudsql.googleapis.com/projects/acme-prod/instances/orders' });
const model = (approved: string, what: string) => ({
  permission: 'aiplatform.googleapis.com/endpoints.predict',
  what,
  resource: `//aiplatform.googleapis.com/projects/acme-prod/locations/us-central1/${approved.replace(/:\w+$/, '')}`,
});
const secret = (project: string, name: string) => ({ permission: 'secretmanager.googleapis.com/versions.access', resource: `//secretmanager.googleapis.com/projects/${project}/secrets/${name}` });
const prodSecret = { ...secret(projects.prod.id, 'orders-db'), what: 'the orders secret' };

export const ANSWERS: Answers = {
  ProdDeleteDeny: {
    database: asked(coder, database('delete')),
    key: asked(developer, { ...inProd, permission: 'cloudkms.googleapis.com/cryptoKeyVersions.destroy', what: 'the key of orders' }),
    object: asked(coder, { ...inProd, permission: 'storage.googleapis.com/objects.delete', what: 'an object of production' }),
    settings: asked(developer, database('update')),
    unapproved: asked(approver, database('delete', 'as herself')),
    approved: asked(breakGlass, database('delete', 'which a person becomes when another agrees')),
    look: asked(coder, database('get')),
    log: asked(coder, { ...inProd, permission: 'logging.googleapis.com/logEntries.list', what: 'the log of orders' }),
    pipeline: asked(pipeline, database('update')),
    application: asked(orders, { ...inProd, permission: 'datastore.googleapis.com/entities.delete', what: 'a cart' }),
  },
  ApprovedModelEndpoints: {
    unlisted: asked(coder, model(models.geminiFlash, 'Gemini Flash')),
    unscreened: 'Model Armor screens every call by its floor setting; no request can leave it out',
    otherDoor: asked(orders, { ...inProd, permission: 'apikeys.googleapis.com/keys.create', what: 'a key for the Gemini API' }),
    own: asked(developer, { ...inProd, permission: 'aiplatform.googleapis.com/endpoints.deploy', what: 'an endpoint of Vertex AI' }),
    listed: asked(coder, model(models.geminiPro, 'Gemini Pro')),
    list: asked(developer, { ...inProd, permission: 'aiplatform.googleapis.com/models.list', what: 'the list of models' }),
  },
  NonProdSecretIsolation: {
    secret: asked(coderInNonProd, { ...prodSecret, ...fromNonProd }),
    key: asked(coderInNonProd, { ...inProd, ...fromNonProd, permission: 'cloudkms.googleapis.com/cryptoKeyVersions.useToDecrypt', what: 'the key of the secrets' }),
    stranger: asked(stranger, { ...inProd, permission: 'parametermanager.googleapis.com/parameterVersions.access', what: 'a parameter, from the internet', request: { from: 'internet' } }),
    own: asked(coderInNonProd, { ...secret(projects.nonProd.id, 'build'), ...fromNonProd, what: 'a secret of non-production' }),
    application: asked(orders, { ...prodSecret, ...fromProd }),
    security: asked(coderInNonProd, { project: projects.logs.id, permission: 'logging.googleapis.com/logEntries.list', what: 'the logs, which its boundary has' }),
  },
  AgentExecutionBoundary: {
    fence: asked(developer, { organization, permission: 'iam.googleapis.com/principalaccessboundarypolicies.unbind', what: 'the boundary of the agents' }),
    become: asked(coder, { ...inProd, permission: 'iam.googleapis.com/serviceAccounts.getAccessToken', what: 'orders-app' }),
    mcp: asked(mcpFiles, { ...inProd, permission: 'bigquery.googleapis.com/tables.getData', what: 'a table of production' }),
    others: asked(coderInNonProd, { ...inNonProd, permission: 'iam.googleapis.com/serviceAccounts.actAs', what: 'an account that is no workload of agents' }),
    artifact: asked(mcpFiles, { ...inProd, permission: 'storage.googleapis.com/objects.get', what: 'the bucket of the artifacts' }),
    build: asked(coderInNonProd, {
      ...inNonProd, permission: 'iam.googleapis.com/serviceAccounts.actAs', what: 'under the account for its workloads', tags: { [tag.agentsWorkload.key]: tag.agentsWorkload.value },
    }),
  },
};
