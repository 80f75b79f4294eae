import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Application Recovery Controller - Zonal Shift. */
export const arcZonalShift: ServiceCatalogue = {
  service: 'arc-zonal-shift',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapplicationrecoverycontrollerzonalshift.html',
  seen: '2026-11-20',
  rows: [
    { action: 'arc-zonal-shift:CancelZonalShift', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['ALB', 'NLB'], tags: true, why: 'sends traffic back to a sick zone; operators do it' },
    { action: 'arc-zonal-shift:DeletePracticeRunConfiguration', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ALB', 'NLB'], tags: true, why: 'zonal autoshift and its practice runs end; CloudFormation resource' },
    { action: 'arc-zonal-shift:StartZonalShift', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['ALB', 'NLB'], tags: true, why: 'takes a zone out of traffic; operators do it' },
    { action: 'arc-zonal-shift:UpdateZonalAutoshiftConfiguration', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ALB', 'NLB'], tags: true, why: 'switches zonal autoshift off; CloudFormation resource' },
  ],
  leftOut: [],
};
