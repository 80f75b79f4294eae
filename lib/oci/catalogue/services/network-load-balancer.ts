import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Network Load Balancer. */
export const networkLoadBalancer: ServiceCatalogue = {
  service: 'network-load-balancer',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/nlbpolicyreference.htm',
  seen: '2026-08, in the extract of NetSPI/OCInferno',
  resourceTypes: ['network-load-balancers'],
  rows: [
    { permission: 'NETWORK_LOAD_BALANCER_DELETE', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the way to what is behind it' },
    { permission: 'NETWORK_LOAD_BALANCER_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the load balancer leaves the compartment and what is denied in it' },
    { permission: 'NETWORK_LOAD_BALANCER_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'listeners and backends: whose machines get the packets' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
