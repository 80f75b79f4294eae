import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Route 53 Recovery Readiness. */
export const route53RecoveryReadiness: ServiceCatalogue = {
  service: 'route53-recovery-readiness',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53recoveryreadiness.html',
  seen: '2026-11-20',
  rows: [
    { action: 'route53-recovery-readiness:DeleteCell', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cell'], tags: true, why: 'part of the recovery model; CloudFormation resource' },
    { action: 'route53-recovery-readiness:DeleteCrossAccountAuthorization', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'readiness of the other account is no longer checked' },
    { action: 'route53-recovery-readiness:DeleteReadinessCheck', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['readinesscheck'], tags: true, why: 'readiness is no longer checked; CloudFormation resource' },
    { action: 'route53-recovery-readiness:DeleteRecoveryGroup', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['recoverygroup'], tags: true, why: 'recovery model of an application; CloudFormation resource' },
    { action: 'route53-recovery-readiness:DeleteResourceSet', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resourceset'], tags: true, why: 'resources that readiness checks look at; CloudFormation resource' },
  ],
  leftOut: [],
};
