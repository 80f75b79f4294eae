import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** API Gateway. */
export const apiGateway: ServiceCatalogue = {
  service: 'api-gateway',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/apigatewaypolicyreference.htm',
  seen: '2026-08, in the extract of NetSPI/OCInferno',
  resourceTypes: [
    'api-certificates', 'api-definitions', 'api-deployments', 'api-gateway-family', 'api-gateways', 'api-sdks', 'api-subscribers', 'api-usage-plans',
    'api-workrequests',
  ],
  rows: [
    { permission: 'API_CERTIFICATE_DELETE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a gateway loses its certificate' },
    { permission: 'API_CERTIFICATE_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the certificate leaves the compartment and what is denied in it' },
    { permission: 'API_CERTIFICATE_UPDATE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'name of a certificate' },
    { permission: 'API_DEFINITION_DELETE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the description of an API' },
    { permission: 'API_DEFINITION_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the definition leaves the compartment and what is denied in it' },
    { permission: 'API_DEFINITION_UPDATE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the description of an API, of which deployments are made' },
    { permission: 'API_DEPLOYMENT_CREATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'publishes functions and services to whoever reaches the gateway' },
    { permission: 'API_DEPLOYMENT_DELETE', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'an API as it is published' },
    { permission: 'API_DEPLOYMENT_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the deployment leaves the compartment and what is denied in it' },
    { permission: 'API_DEPLOYMENT_READ', asset: Asset.NETWORK, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'routes with headers and credentials in them' },
    { permission: 'API_DEPLOYMENT_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'routes, authentication and limits of an API' },
    { permission: 'API_GATEWAY_DELETE', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'every deployment at the gateway' },
    { permission: 'API_GATEWAY_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the gateway leaves the compartment and what is denied in it' },
    { permission: 'API_GATEWAY_REMOVE_DEPLOYMENT', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'part of deleting a deployment' },
    { permission: 'API_GATEWAY_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'networks, certificate and groups of a gateway' },
    { permission: 'API_SDK_DELETE', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a library that was generated; it can be generated again' },
    { permission: 'API_SDK_UPDATE', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'name of a library that was generated' },
    { permission: 'API_SUBSCRIBER_CREATE', asset: Asset.IDENTITY, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'a client with a token of its own' },
    { permission: 'API_SUBSCRIBER_DELETE', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'clients of an API are refused' },
    { permission: 'API_SUBSCRIBER_READ', asset: Asset.IDENTITY, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'tokens of clients of an API' },
    { permission: 'API_SUBSCRIBER_UPDATE', asset: Asset.IDENTITY, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'tokens and plans of a client of an API' },
    { permission: 'API_USAGE_PLAN_DELETE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'clients of the plan are refused' },
    { permission: 'API_USAGE_PLAN_UPDATE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'how much clients may call' },
  ],
  byVerb: [],
  leftOut: [
    {
      why: 'ends a task of the service before it is done',
      permissions: ['API_WORK_REQUEST_CANCEL'],
    },
  ],
  notDeniable: [],
};
