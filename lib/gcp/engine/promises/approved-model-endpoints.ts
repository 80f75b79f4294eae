/**
 * What `ApprovedModelEndpoints` promises: only approved models are called, and no other door to models is open to agents.
 *
 * Source: "Approved models and approved inputs" of the fact sheet of 2026-11-20.
 */
import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { GuardrailIntent, permissionsNamed, principalNamed } from './intent';

interface ApprovedModelEndpointsIntent extends GuardrailIntent {
  readonly approvedModels: string[];
  readonly agents?: string[];
}

const CALLS = permissionsNamed({ aiplatform: 'endpoints.predict' });
const CONSTRAINT = 'vertexai.allowedModels';

const DOORS: readonly (readonly [sentence: string, permissions: Readonly<Record<string, string>>])[] = [
  ['brings or tunes a model', { aiplatform: 'models.upload tuningJobs.create customJobs.create' }],
  ['deploys a model', { aiplatform: 'endpoints.create endpoints.deploy deploymentResourcePools.create' }],
  ['buys a model', { consumerprocurement: 'orders.place' }],
  ['gets a key for the Gemini API', { apikeys: 'keys.create keys.getKeyString' }],
];

export function approvedModelEndpoints(intent: ApprovedModelEndpointsIntent): Claim[] {
  const { attachTo, approvedModels, agents } = intent;
  const here = { resourcesIn: [attachTo] };
  return [
    { name: 'nobody calls a model that is not approved', ...here, permissions: CALLS, orgPolicy: { constraint: CONSTRAINT, exceptValues: approvedModels } },
    ...(approvedModels.length === 0 ? [] : [{ name: 'approved models are called', expectation: Expectation.AVAILABLE, ...here, permissions: CALLS, orgPolicy: { constraint: CONSTRAINT, values: approvedModels } }]),
    ...(agents === undefined ? [] : DOORS.map(([sentence, permissions]): Claim => ({ name: `no agent ${sentence}`, ...here, principals: agents.map(principalNamed), permissions: permissionsNamed(permissions) }))),
  ];
}
