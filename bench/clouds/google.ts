// Requests that differ each from each: everybody at Acme, asking for what Google publishes.
import { readFileSync } from 'fs';
import { join } from 'path';
import { App } from 'cdktf';
import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { acmeApp } from '../../examples/acme-terraform/acme-app';
import { AccessRequest } from '../../lib/gcp/engine/access-request';
import { allPermissions } from '../../lib/gcp/engine/facts';
import { referenceDecide } from '../../test/reference/gcp/decide';
import { BenchCloud } from '../cloud';

const { agents, mcpServers, models, projects, tree } = ACME_GOOGLE;

const CALLERS = [
  ...[...Object.values(agents), ...Object.values(mcpServers), ACME_GOOGLE.workload, ACME_GOOGLE.breakGlass, ACME_GOOGLE.pipeline, ACME_GOOGLE.orders].map((email) => `serviceAccount:${email}`),
  'user:ada@acme.example', 'user:grace@acme.example',
];

const MODELS = [...Object.values(models), 'publishers/google/models/gemini-3-ultra:predict'];

/** Requests of everybody in production and beside it, on things here and there. */
function acmeRequests(count: number): AccessRequest[] {
  const permissions = allPermissions();
  const homes = Object.values(projects).map(({ id }) => id);
  const step = 7919; // a prime: neighbours are of different services
  return Array.from({ length: count }, (_, i): AccessRequest => {
    const permission = permissions[(i * step) % permissions.length];
    const [service, name] = permission.split('/');
    const project = homes[i % homes.length];
    const model = service === 'aiplatform.googleapis.com' && i % 2 === 0 ? MODELS[i % MODELS.length] : undefined;
    return {
      principal: CALLERS[Math.floor(i / 3) % CALLERS.length],
      permission,
      resource: `//${service}/projects/${project}/${name.split('.')[0]}/n${i}`,
      ...(i % 2 === 0 ? { project } : {}),
      ...(i % 3 === 0 ? { tags: { environment: i % 2 === 0 ? 'prod' : 'nonprod' } } : {}),
      ...(i % 4 === 0 ? { request: { from: homes[(i + 1) % homes.length] } } : {}),
      ...(i % 5 === 0 ? { attributes: { 'group:engineers@acme.example': true } } : {}),
      ...(model === undefined ? {} : { orgPolicy: { constraint: 'vertexai.allowedModels', value: model } }),
    };
  });
}

export const GOOGLE: BenchCloud = {
  name: 'google',
  goal: '500,000 a second',
  organization: tree,
  requests: acmeRequests,
  synthesize: (outdir) => acmeApp(new App({ outdir })).synth(),
  reference: (assembly) => {
    const template = JSON.parse(readFileSync(join(assembly, 'stacks/google/cdk.tf.json'), 'utf8'));
    return (request) => referenceDecide({ template, organization: JSON.parse(JSON.stringify(tree)), request });
  },
  peers: [],
};
