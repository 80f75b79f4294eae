import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CodeGuru Profiler. */
export const codeguruProfiler: ServiceCatalogue = {
  service: 'codeguru-profiler',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncodeguruprofiler.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codeguru-profiler:DeleteProfilingGroup', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ProfilingGroup'], tags: true, why: 'the group with all collected profiles' },
    { action: 'codeguru-profiler:PutPermission', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ProfilingGroup'], tags: true, why: 'lets other principals write and read profiles' },
    { action: 'codeguru-profiler:RemoveNotificationChannel', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ProfilingGroup'], tags: true, why: 'anomalies are no longer announced; stacks replace channels' },
    { action: 'codeguru-profiler:RemovePermission', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ProfilingGroup'], tags: true, why: 'applications can no longer send profiles; stacks set permissions' },
  ],
  leftOut: [],
};
