import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon OpenSearch Service. */
export const es: ServiceCatalogue = {
  service: 'es',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonopensearchservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'es:AcceptInboundConnection', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'lets another domain search this one' },
    { action: 'es:AcceptInboundCrossClusterSearchConnection', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'lets another domain search this one, by the old call' },
    { action: 'es:AuthorizeVpcEndpointAccess', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'lets another account open a private path into the domain' },
    { action: 'es:DeleteApplication', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['application'], tags: true, why: 'dashboards, workspaces and saved objects of the application' },
    { action: 'es:DeleteDataSource', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domain'], tags: true, why: 'the link to external data; stack updates replace it' },
    { action: 'es:DeleteDirectQueryDataSource', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['datasource'], tags: true, why: 'the link to external data; stack updates replace it' },
    { action: 'es:DeleteDomain', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['domain'], tags: true, why: 'the domain with all indices; its automated snapshots go too' },
    { action: 'es:DeleteElasticsearchDomain', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['domain'], tags: true, why: 'the domain with all indices, by the old call' },
    { action: 'es:DeleteElasticsearchServiceRole', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the role domains need inside a VPC' },
    { action: 'es:DeleteInboundConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'cross-cluster search and replication into this domain stop' },
    { action: 'es:DeleteInboundCrossClusterSearchConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'cross-cluster search into this domain stops' },
    { action: 'es:DeleteIndex', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['domain'], tags: true, why: 'an index with all of its documents' },
    { action: 'es:DeleteOutboundConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'cross-cluster search and replication from this domain stop' },
    { action: 'es:DeleteOutboundCrossClusterSearchConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'cross-cluster search from this domain stops' },
    { action: 'es:DeletePackage', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'dictionaries and plugins of a domain; can be uploaded again' },
    { action: 'es:DeleteVpcEndpoint', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the private path clients use; stack updates replace it' },
    { action: 'es:DeregisterCapability', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'a function of the search application' },
    { action: 'es:DetachDataSource', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'the application loses sight of a domain' },
    { action: 'es:DissociatePackage', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domain'], tags: true, why: 'the domain loses a dictionary or plugin' },
    { action: 'es:DissociatePackages', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domain'], tags: true, why: 'the domain loses dictionaries or plugins' },
    { action: 'es:ESHttpDelete', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['domain'], tags: true, why: 'deletes documents and whole indices; daily application work' },
    { action: 'es:ESHttpPost', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['domain'], tags: true, why: 'delete-by-query, overwriting and bulk writes' },
    { action: 'es:RevokeVpcEndpointAccess', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'another account loses its private path' },
    { action: 'es:UpdateDomainConfig', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['domain'], tags: true, why: 'access policy, fine-grained control, audit logs; no key on the value' },
    { action: 'es:UpdateElasticsearchDomainConfig', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['domain'], tags: true, why: 'access policy and log publishing by the old call' },
  ],
  leftOut: [
    { why: 'an ordinary write; versions and point-in-time recovery keep what it replaces', actions: ['es:ESHttpPatch', 'es:ESHttpPut'] },
    { why: 'which application opens first in the console', actions: ['es:PutDefaultApplicationSetting'] },
  ],
};
