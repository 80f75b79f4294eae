import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Shield. */
export const shield: ServiceCatalogue = {
  service: 'shield',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsshield.html',
  seen: '2026-11-20',
  rows: [
    { action: 'shield:DeleteProtection', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['protection'], tags: true, why: 'resource stands without DDoS protection; CloudFormation resource' },
    { action: 'shield:DeleteProtectionGroup', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['protection-group'], tags: true, why: 'group whose traffic is judged together; CloudFormation resource' },
    { action: 'shield:DeleteSubscription', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'Shield Advanced is off for the account' },
    { action: 'shield:DisableApplicationLayerAutomaticResponse', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'web attacks are no longer blocked automatically' },
    { action: 'shield:DisableProactiveEngagement', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'response team no longer calls; CloudFormation resource' },
    { action: 'shield:DisassociateDRTLogBucket', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'response team no longer sees the flow logs; CloudFormation property' },
    { action: 'shield:DisassociateDRTRole', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'response team can no longer help; CloudFormation property' },
    { action: 'shield:DisassociateHealthCheck', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['protection'], tags: true, why: 'detection no longer looks at health; CloudFormation property' },
    { action: 'shield:UpdateApplicationLayerAutomaticResponse', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'count instead of block; CloudFormation property' },
    { action: 'shield:UpdateEmergencyContactSettings', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'response team calls somebody else' },
    { action: 'shield:UpdateProtectionGroup', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['protection-group'], tags: true, why: 'resources leave the group; CloudFormation calls it' },
    { action: 'shield:UpdateSubscription', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can switch automatic renewal off' },
  ],
  leftOut: [],
};
