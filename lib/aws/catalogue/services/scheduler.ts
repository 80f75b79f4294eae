import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EventBridge Scheduler. */
export const scheduler: ServiceCatalogue = {
  service: 'scheduler',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html',
  seen: '2026-11-20',
  rows: [
    { action: 'scheduler:CreateSchedule', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['schedule'], tags: true, why: 'calls a target under a role of its own' },
    { action: 'scheduler:DeleteSchedule', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['schedule'], tags: true, why: 'one schedule; applications create and delete them daily' },
    { action: 'scheduler:DeleteScheduleGroup', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['schedule-group'], tags: true, why: 'every schedule in the group goes with it' },
    { action: 'scheduler:UpdateSchedule', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['schedule'], tags: true, why: 'calls a target under a role of its own' },
  ],
  leftOut: [],
};
