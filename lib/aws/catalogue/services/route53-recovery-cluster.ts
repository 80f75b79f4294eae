import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Route 53 Recovery Cluster. */
export const route53RecoveryCluster: ServiceCatalogue = {
  service: 'route53-recovery-cluster',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53recoverycluster.html',
  seen: '2026-11-20',
  rows: [
    { action: 'route53-recovery-cluster:UpdateRoutingControlState', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['routingcontrol'], tags: false, why: 'switches production traffic of a Region off or on' },
    { action: 'route53-recovery-cluster:UpdateRoutingControlStates', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['routingcontrol'], tags: false, why: 'switches production traffic of several Regions at once' },
  ],
  leftOut: [],
};
