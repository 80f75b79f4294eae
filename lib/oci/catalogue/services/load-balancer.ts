import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Load Balancer. */
export const loadBalancer: ServiceCatalogue = {
  service: 'load-balancer',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/lbpolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['load-balancers'],
  rows: [
    { permission: 'LOAD_BALANCER_DELETE', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the way to what is behind it' },
    { permission: 'LOAD_BALANCER_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the load balancer leaves the compartment and what is denied in it' },
    { permission: 'LOAD_BALANCER_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'listeners, certificates and backends: whose machines get the traffic' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
