import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Mechanical Turk. */
export const mechanicalturk: ServiceCatalogue = {
  service: 'mechanicalturk',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmechanicalturk.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mechanicalturk:DeleteHIT', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'a task with its answers; applications dispose of finished ones' },
    { action: 'mechanicalturk:DeleteQualificationType', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'a qualification with the scores of all workers' },
    { action: 'mechanicalturk:DeleteWorkerBlock', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'lets a blocked worker in again; applications do it' },
    { action: 'mechanicalturk:DisassociateQualificationFromWorker', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'a worker loses a qualification; applications do it' },
    { action: 'mechanicalturk:UpdateExpirationForHIT', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'can end a task at once; applications do it' },
  ],
  leftOut: [
    { why: 'notifications about the callers own tasks', actions: ['mechanicalturk:UpdateNotificationSettings'] },
  ],
};
