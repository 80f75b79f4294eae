import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Cloud Map. */
export const servicediscovery: ServiceCatalogue = {
  service: 'servicediscovery',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudmap.html',
  seen: '2026-11-20',
  rows: [
    { action: 'servicediscovery:DeleteNamespace', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['namespace'], tags: true, why: 'the namespace with its hosted zone' },
    { action: 'servicediscovery:DeleteResourcePolicy', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['namespace'], tags: true, why: 'accounts the namespace was shared with lose it' },
    { action: 'servicediscovery:DeleteService', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'callers no longer find the service' },
    { action: 'servicediscovery:DeleteServiceAttributes', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'what callers read about the service' },
    { action: 'servicediscovery:DeregisterInstance', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['service'], tags: true, why: 'callers no longer find the instance; services do it all day' },
    { action: 'servicediscovery:PutResourcePolicy', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['namespace'], tags: true, why: 'shares the namespace with other accounts' },
    { action: 'servicediscovery:RegisterInstance', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['service'], tags: true, why: 'puts a foreign address behind a production name' },
    { action: 'servicediscovery:UpdateInstanceCustomHealthStatus', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['service'], tags: true, why: 'marks healthy instances unhealthy' },
  ],
  leftOut: [
    { why: 'creates an empty namespace', actions: ['servicediscovery:CreatePublicDnsNamespace'] },
    { why: 'changes description or time to live only', actions: ['servicediscovery:UpdatePublicDnsNamespace'] },
  ],
};
