/**
 * Acme on Google Cloud as an attacker would look at it: the dangers that the facts name, each asked of the prover for every request there could be. The lists are of the
 * tests, so that no promise can leave one out; what stays possible stands in the gaps of a guardrail.
 */
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App } from 'cdktf';
import { ACME_GOOGLE } from '../../../examples/acme-terraform/acme';
import { acmeApp } from '../../../examples/acme-terraform/acme-app';
import { ProofOutcome } from '../../../lib/decision';
import { Claim } from '../../../lib/gcp/engine/claim';
import { allPermissions, firstBlocking, isDeniable } from '../../../lib/gcp/engine/facts';
import { Verifier } from '../../../lib/gcp/engine/verifier';
import { Guardrail } from '../../../lib/gcp/guardrail';
import { GOOGLE_DANGERS } from '../../lists/google-named-dangers';
import { ACME } from '../../support/acme-google';
import { v2 } from '../../support/google';

const outdir = mkdtempSync(join(tmpdir(), 'acme-attacks-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));
const app = acmeApp(new App({ outdir }));
const verifier = Verifier.fromApp(app, { organization: ACME });
const gaps = app.node.findAll().flatMap((node) => (node instanceof Guardrail ? node.gaps : [])).map(({ id }) => id);

const { folders, agents, mcpServers, workload, breakGlass, pipeline, organization } = ACME_GOOGLE;
const ORGANIZATION = `organizations/${organization}`;
const IN_PROD = [agents.coderInProd, mcpServers.filesInProd].map(v2);
const IN_NON_PROD = [agents.coderInNonProd, mcpServers.filesInNonProd, workload].map(v2);
const ALL = [...IN_PROD, ...IN_NON_PROD];
const of = (service: string, ...names: string[]) => names.map((name) => `${service}.googleapis.com/${name}`);

/** Where code runs as an account that is not the caller's own. */
const CODE_OF_OTHERS = [
  ...of('cloudbuild', 'builds.create'), ...of('run', 'services.create', 'services.update', 'jobs.create', 'jobs.update', 'jobs.runWithOverrides'), ...of('cloudfunctions', 'functions.create', 'functions.update'),
  ...of('compute', 'instances.create', 'instances.setServiceAccount', 'instances.setMetadata', 'projects.setCommonInstanceMetadata'), ...of('dataflow', 'jobs.create'), ...of('dataproc', 'clusters.create', 'batches.create'),
  ...of('composer', 'environments.create'), ...of('workflows', 'workflows.create'), ...of('config', 'deployments.create', 'deployments.update'), ...of('clouddeploy', 'releases.create'), ...of('dataform', 'workflowInvocations.create'),
  ...of('aiplatform', 'customJobs.create', 'pipelineJobs.create', 'notebookRuntimes.assign'),
];

function outcomeOf(claim: Omit<Claim, 'name'>): object {
  const { outcome, explanation, counterexample } = verifier.prove({ name: 'attack', ...claim });
  return { outcome, explanation, counterexample };
}
const proves = (claim: Omit<Claim, 'name'>) => expect(outcomeOf(claim)).toMatchObject({ outcome: ProofOutcome.PROVED });

/** What Google lets no deny policy name is possible, and said to be. */
const gapOf = (permission: string) => `notdeniable${permission.replace('.googleapis.com/', '').replace(/\./g, '')}`.toLowerCase();
const gapIds = new Set(gaps.map((id) => id.replace(/-/g, '')));

describe('an agent in production cannot', () => {
  test.each(Object.entries(GOOGLE_DANGERS))('%s', (_, permissions) => {
    proves({ principals: IN_PROD, resourcesIn: [folders.prod], permissions: permissions.filter((permission) => permission.includes('*') ? false : isDeniable(permission)) });
  });

  test('what no denial stops, without a gap that says so', () => {
    const open = Object.values(GOOGLE_DANGERS).flat().filter((permission) => !permission.includes('*') && !isDeniable(permission));
    expect(open.length).toBeGreaterThan(5);
    expect(open.filter((permission) => !gapIds.has(gapOf(permission)))).toEqual([]);
  });
});

describe('an agent leaves the fence nowhere in the organization', () => {
  const everywhere = { principals: ALL, resourcesIn: [ORGANIZATION] };
  test.each([
    ['by a token, a key or a signature', of('iam', 'serviceAccounts.getAccessToken', 'serviceAccounts.getOpenIdToken', 'serviceAccounts.signBlob', 'serviceAccounts.signJwt',
      'serviceAccounts.implicitDelegation', 'serviceAccounts.create', 'serviceAccountKeys.create')],
    ['by keys of other kinds', [...of('storage', 'hmacKeys.create'), ...of('apikeys', 'keys.create', 'keys.getKeyString')]],
    ['by giving rights', [...of('cloudresourcemanager', 'projects.setIamPolicy', 'folders.setIamPolicy', 'organizations.setIamPolicy'), ...of('iam', 'serviceAccounts.setIamPolicy')]],
    ['by any policy of any resource', ['*.googleapis.com/*.setIamPolicy']],
    ['by any tag that a condition could look at', ['*.googleapis.com/*.createTagBinding', '*.googleapis.com/*.deleteTagBinding']],
    ['by roles', of('iam', 'roles.create', 'roles.update', 'roles.undelete')],
    ['by pools', of('iam', 'workloadIdentityPools.create', 'workloadIdentityPools.update', 'workloadIdentityPoolProviders.create', 'workloadIdentityPoolProviders.update')],
    ['by moving', of('cloudresourcemanager', 'projects.move', 'folders.move', 'projects.updateLiens')],
    ['by organization policies', of('orgpolicy', 'policy.set', 'policies.create', 'policies.update', 'policies.delete', 'customConstraints.create', 'customConstraints.update', 'customConstraints.delete')],
    ['by boundaries', of('iam', 'principalaccessboundarypolicies.bind', 'principalaccessboundarypolicies.unbind',
      'principalaccessboundarypolicies.create', 'principalaccessboundarypolicies.update', 'principalaccessboundarypolicies.delete')],
    ['by perimeters', of('accesscontextmanager', 'servicePerimeters.create', 'servicePerimeters.update', 'servicePerimeters.delete', 'servicePerimeters.commit', 'servicePerimeters.replaceAll', 'accessLevels.update', 'accessLevels.delete', 'policies.update', 'policies.delete', 'policies.setIamPolicy')],
    ['by entitlements', of('privilegedaccessmanager', 'entitlements.create', 'entitlements.update', 'entitlements.delete', 'entitlements.setIamPolicy', 'settings.update')],
    ['by screening, services and gateways', [...of('modelarmor', 'floorSettings.update', 'templates.update', 'templates.delete'), ...of('serviceusage', 'mcppolicy.update', 'consumerpolicy.update'),
      ...of('networkservices', 'authzExtensions.update', 'authzExtensions.delete'), ...of('networksecurity', 'authzPolicies.update', 'authzPolicies.delete')]],
  ])('%s', (_, patterns) => {
    const deniable = verifierPermissions(patterns);
    expect(deniable.length).toBeGreaterThan(0);
    proves({ ...everywhere, permissions: deniable });
  });

  test('by acting as somebody, but as the account of its workloads where it builds', () => {
    const actAs = of('iam', 'serviceAccounts.actAs');
    proves({ principals: IN_PROD, resourcesIn: [ORGANIZATION], permissions: actAs });
    const { key, value } = ACME_GOOGLE.tag.agentsWorkload;
    proves({ principals: IN_NON_PROD, resourcesIn: [ORGANIZATION], permissions: actAs, exceptTags: { [key]: [value] } });
    proves({ principals: IN_NON_PROD, resourcesIn: [folders.prod], permissions: actAs });
  });

  test('by code that runs as somebody else in production', () => {
    proves({ principals: IN_PROD, resourcesIn: [folders.prod], permissions: CODE_OF_OTHERS });
    // agents of non-production, too; what no version of a boundary blocks asks for `actAs` beside, which is denied
    const withActAs = [...of('run', 'jobs.update'), ...of('compute', 'instances.create', 'instances.setServiceAccount')];
    const others = CODE_OF_OTHERS.filter((permission) => !withActAs.includes(permission));
    proves({ principals: IN_NON_PROD, resourcesIn: [folders.prod], permissions: others });
    expect(withActAs.filter((permission) => firstBlocking(permission) !== undefined)).toEqual([]);
    proves({ principals: IN_NON_PROD, resourcesIn: [folders.prod], permissions: of('iam', 'serviceAccounts.actAs') });
  });

  test('by the account that passes the gate', () => {
    const way = of('iam', 'serviceAccounts.getAccessToken', 'serviceAccounts.actAs', 'serviceAccounts.setIamPolicy', 'serviceAccountKeys.create');
    proves({ principals: ALL, resourcesIn: ['projects/acme-prod'], permissions: way });
  });
});

describe('nobody but the gate', () => {
  const others = { exceptPrincipals: [`serviceAccount:${breakGlass}`], resourcesIn: [folders.prod] };
  test.each([
    ['destroys a key', of('cloudkms', 'cryptoKeyVersions.destroy', 'cryptoKeyVersions.delete', 'cryptoKeys.delete')],
    ['deletes a database', [...of('cloudsql', 'instances.delete'), ...of('spanner', 'databases.drop', 'instances.delete'), ...of('datastore', 'databases.delete', 'databases.bulkDelete'), ...of('bigquery', 'datasets.delete'), ...of('alloydb', 'clusters.delete')]],
    ['deletes a bucket', of('storage', 'buckets.delete')],
    ['deletes a backup', [...of('backupdr', 'backupVaults.delete', 'bvbackups.delete'), ...of('cloudsql', 'backupRuns.delete'), ...of('spanner', 'backups.delete'), ...of('compute', 'snapshots.delete')]],
    ['deletes logs', of('logging', 'buckets.delete', 'sinks.delete')],
    ['deletes the project', of('cloudresourcemanager', 'projects.delete')],
  ])('%s of production', (_, permissions) => {
    proves({ ...others, permissions });
  });

  test('and the gate does', () => {
    expect(outcomeOf({ resourcesIn: [folders.prod], permissions: of('storage', 'buckets.delete') })).toMatchObject({ outcome: ProofOutcome.REFUTED, counterexample: { principal: `serviceAccount:${breakGlass}` } });
  });
});

describe('a secret of production is out of reach for non-production', () => {
  const outside = [...IN_NON_PROD, `principalSet://cloudresourcemanager.googleapis.com/${folders.nonProd}/type/ServiceAccount`,
    'principalSet://agents.global.org-123456789012.system.id.goog/attribute.platformContainer/aiplatform/projects/222222222222'];
  test.each([
    ['as such', [...of('secretmanager', 'versions.access', 'versions.add', 'secrets.setIamPolicy'), ...of('parametermanager', 'parameterVersions.render')]],
    ['by its key', of('cloudkms', 'cryptoKeyVersions.useToDecrypt')],
    ['by an account of production', of('iam', 'serviceAccounts.getAccessToken', 'serviceAccounts.getOpenIdToken', 'serviceAccounts.signBlob', 'serviceAccounts.signJwt', 'serviceAccounts.implicitDelegation', 'serviceAccounts.actAs')],
    ['in a configuration', [...of('run', 'services.get', 'jobs.get'), ...of('cloudfunctions', 'functions.get'), ...of('compute', 'instances.get', 'instances.getSerialPortOutput'), ...of('cloudbuild', 'builds.get'), ...of('storage', 'objects.get')]],
    ['in a cluster, a key or a store', [...of('container', 'clusters.getCredentials'), ...of('apikeys', 'keys.getKeyString'), ...of('redis', 'instances.getAuthString')]],
  ])('%s', (_, permissions) => {
    proves({ principals: outside, resourcesIn: [folders.prod], permissions });
  });

  test('and its project goes nowhere, but by administrators', () => {
    proves({ exceptPrincipals: [`serviceAccount:${breakGlass}`, v2(pipeline)], resourcesIn: [folders.prod, folders.nonProd], permissions: of('cloudresourcemanager', 'projects.move', 'folders.move') });
  });
});

describe('logs of production stay, whatever an agent asks', () => {
  test.each([
    ['sinks and exclusions', of('logging', 'sinks.create', 'sinks.update', 'sinks.delete', 'exclusions.create', 'exclusions.update', 'exclusions.delete', 'logs.delete', 'logMetrics.delete', 'links.delete')],
    ['buckets and views', of('logging', 'buckets.update', 'buckets.delete', 'views.delete', 'views.update')],
    ['what others watch', [...of('observability', 'buckets.delete', 'settings.update'), ...of('monitoring', 'alertPolicies.update', 'alertPolicies.delete', 'notificationChannels.delete'), ...of('securitycenter', 'muteconfigs.create'), ...of('cloudasset', 'feeds.delete')]],
    ['what is not written any more', [...of('dns', 'policies.delete', 'policies.update'), ...of('compute', 'subnetworks.update'), ...of('aiplatform', 'endpoints.update')]],
  ])('%s', (_, permissions) => {
    proves({ principals: IN_PROD, resourcesIn: [folders.prod], permissions });
  });
});

describe('tools of servers in production', () => {
  const call = { permissions: of('mcp', 'tools.call'), resourcesIn: [folders.prod], exceptPrincipals: [`serviceAccount:${breakGlass}`] };
  test.each([
    ['of a server that is not approved', { 'resource.service': 'run.googleapis.com', 'mcp.googleapis.com/tool.isReadOnly': true }],
    ['that does not say what it does', { 'resource.service': 'bigquery.googleapis.com', 'mcp.googleapis.com/tool.isReadOnly': null }],
    ['that writes', { 'resource.service': 'bigquery.googleapis.com', 'mcp.googleapis.com/tool.isReadOnly': false }],
  ])('nobody calls one %s', (_, attributes) => {
    proves({ ...call, attributes });
  });
});

describe('a model that is not approved', () => {
  test.each([[folders.prod, [ACME_GOOGLE.models.geminiPro, ACME_GOOGLE.models.claude]], [folders.nonProd, [ACME_GOOGLE.models.geminiPro, ACME_GOOGLE.models.geminiFlash]]] as const)('is called by nobody in %s', (folder, approved) => {
    proves({ resourcesIn: [folder], permissions: of('aiplatform', 'endpoints.predict'), orgPolicy: { constraint: 'vertexai.allowedModels', exceptValues: [...approved] } });
    proves({ resourcesIn: [folder], permissions: of('aiplatform', 'endpoints.predict'), orgPolicy: { constraint: 'vertexai.allowedPartnerModelFeatures' } });
    proves({ resourcesIn: [folder], exceptPrincipals: [`serviceAccount:${breakGlass}`], permissions: [...of('aiplatform', 'models.upload', 'endpoints.deploy', 'tuningJobs.create', 'batchPredictionJobs.create', 'deploymentResourcePools.create'), ...of('consumerprocurement', 'orders.place'), ...of('bigquery', 'models.create'), ...of('discoveryengine', 'assistants.assist')] });
  });
});

/** What deny policies may name of some patterns, by Google's list. */
function verifierPermissions(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    if (!pattern.startsWith('*')) return [pattern];
    const verb = pattern.slice(pattern.lastIndexOf('.'));
    return allPermissions().filter((name) => name.endsWith(verb) && isDeniable(name));
  });
}
