import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Route 53 Recovery Controls. */
export const route53RecoveryControlConfig: ServiceCatalogue = {
  service: 'route53-recovery-control-config',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53recoverycontrols.html',
  seen: '2026-11-20',
  rows: [
    { action: 'route53-recovery-control-config:DeleteCluster', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'endpoints that failover is switched at; CloudFormation resource' },
    { action: 'route53-recovery-control-config:DeleteControlPanel', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['controlpanel'], tags: true, why: 'panel with its failover switches; CloudFormation resource' },
    { action: 'route53-recovery-control-config:DeleteResourcePolicy', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'accounts that share the cluster lose it' },
    { action: 'route53-recovery-control-config:DeleteRoutingControl', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['routingcontrol'], tags: false, why: 'failover switch; CloudFormation resource' },
    { action: 'route53-recovery-control-config:DeleteSafetyRule', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['safetyrule'], tags: true, why: 'nothing stops a failover that leaves no live cell; CloudFormation resource' },
    { action: 'route53-recovery-control-config:PutResourcePolicy', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'lets other accounts use the failover cluster' },
    { action: 'route53-recovery-control-config:UpdateSafetyRule', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['safetyrule'], tags: true, why: 'loosens what stops a bad failover; CloudFormation calls it' },
  ],
  leftOut: [],
};
