/**
 * What `ApprovedModelEndpoints` promises: only approved models are called, and the other doors to models are shut.
 *
 * Source: "Approved models and approved inputs" of the fact sheet of 2026-11-20.
 */
import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { administrating, GuardrailIntent, named, nobodyMoves, throughTheGate } from './intent';

interface ApprovedModelEndpointsIntent extends GuardrailIntent {
  readonly attachTo: string;
  readonly approvedModels: string[];
  readonly approvedMcpServers: string[];
  readonly readOnlyTools: boolean;
  readonly guardrailMaintainers?: string[];
}

const CALL = 'aiplatform.googleapis.com/endpoints.predict';
const TOOL = 'mcp.googleapis.com/tools.call';
const CONSTRAINT = 'vertexai.allowedModels';

const DOORS: readonly (readonly [sentence: string, permissions: Readonly<Record<string, string>>])[] = [
  ['brings or tunes a model', { aiplatform: 'models.upload tuningJobs.create' }],
  ['deploys a model', { aiplatform: 'endpoints.deploy deploymentResourcePools.create' }],
  ['buys a model', { consumerprocurement: 'orders.place' }],
  ['gets a key for the Gemini API', { apikeys: 'keys.create keys.getKeyString' }],
];

const SCREENING = named({ modelarmor: 'floorSettings.update templates.update templates.delete' });
const LISTS = named({ orgpolicy: 'policies.create policies.update policies.delete' });

export function approvedModelEndpoints(intent: ApprovedModelEndpointsIntent): Claim[] {
  const { attachTo, approvedModels, approvedMcpServers, readOnlyTools, guardrailMaintainers = [] } = intent;
  const here = { resourcesIn: [attachTo] };
  const exceptPrincipals = throughTheGate(intent);
  const tools = { ...here, exceptPrincipals, permissions: [TOOL] };
  return [
    { name: 'nobody calls a model that is not approved', ...here, permissions: [CALL], orgPolicy: { constraint: CONSTRAINT, exceptValues: approvedModels } },
    ...(approvedModels.length === 0 ? [] : [{ name: 'approved models are called', expectation: Expectation.AVAILABLE, ...here, permissions: [CALL], orgPolicy: { constraint: CONSTRAINT, values: approvedModels } }]),
    ...DOORS.map(([sentence, permissions]): Claim => ({ name: `nobody but the gate ${sentence}`, ...here, exceptPrincipals, permissions: named(permissions) })),
    {
      name: 'nobody but administrators changes what screens models',
      ...here,
      exceptPrincipals: [...administrating(intent), ...guardrailMaintainers],
      permissions: SCREENING,
    },
    { name: 'nobody but administrators changes the lists', ...here, exceptPrincipals: administrating(intent), permissions: LISTS },
    nobodyMoves(intent, [attachTo]),
    ...(approvedMcpServers.includes('run.googleapis.com') ? [] : [{ name: 'nobody but the gate calls a tool of a server that is not approved', ...tools, attributes: { 'resource.service': 'run.googleapis.com' } }]),
    ...approvedMcpServers.flatMap((server): Claim[] => [
      ...(readOnlyTools ? [{ name: `nobody but the gate calls a tool of ${server} that writes`, ...tools, attributes: { 'resource.service': server, 'mcp.googleapis.com/tool.isReadOnly': false } }] : []),
      { name: `tools of ${server} that read are called`, expectation: Expectation.AVAILABLE, ...here, permissions: [TOOL], attributes: { 'resource.service': server, 'mcp.googleapis.com/tool.isReadOnly': true } },
    ]),
  ];
}
