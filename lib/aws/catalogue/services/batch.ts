import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Batch. */
export const batch: ServiceCatalogue = {
  service: 'batch',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbatch.html',
  seen: '2026-11-20',
  rows: [
    { action: 'batch:CancelJob', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['job'], tags: true, why: 'a waiting job no longer runs' },
    { action: 'batch:CreateComputeEnvironment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['compute-environment'], tags: true, why: 'starts instances with a passed instance role' },
    { action: 'batch:DeleteComputeEnvironment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['compute-environment'], tags: true, why: 'the capacity jobs run on' },
    { action: 'batch:DeleteConsumableResource', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['consumable-resource'], tags: true, why: 'jobs that need the resource can no longer start' },
    { action: 'batch:DeleteJobQueue', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['job-queue'], tags: true, why: 'the queue with the jobs in it' },
    { action: 'batch:DeleteQuotaShare', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['quota-share'], tags: true, why: 'the capacity promised to a team' },
    { action: 'batch:DeleteSchedulingPolicy', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['scheduling-policy'], tags: true, why: 'the fair share rules of the queue' },
    { action: 'batch:DeleteServiceEnvironment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service-environment'], tags: true, why: 'the capacity for service jobs' },
    { action: 'batch:DeregisterJobDefinition', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['job-definition-revision'], tags: true, why: 'new jobs can no longer use the definition' },
    { action: 'batch:RegisterJobDefinition', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['consumable-resource', 'job-definition'], tags: true, why: 'new image and role for jobs, passed with PassRole' },
    { action: 'batch:SubmitJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['consumable-resource', 'job', 'job-definition', 'job-definition-revision', 'job-queue'], tags: true, why: 'runs a container with a job role, command overridden at will' },
    { action: 'batch:SubmitServiceJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['job-queue', 'quota-share', 'service-job'], tags: true, why: 'starts a training job with a passed role' },
    { action: 'batch:TerminateJob', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['job'], tags: true, why: 'the work of a running job is lost' },
    { action: 'batch:TerminateServiceJob', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['service-job'], tags: true, why: 'the work of a running service job is lost' },
    { action: 'batch:UpdateComputeEnvironment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['compute-environment'], tags: true, why: 'may change role or image of instances, or disable them' },
    { action: 'batch:UpdateJobQueue', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['compute-environment', 'job-queue', 'scheduling-policy'], tags: true, why: 'may disable the queue' },
  ],
  leftOut: [
    { why: 'creates a share of compute capacity; shares no data', actions: ['batch:CreateQuotaShare'] },
    { why: 'changes a share of compute capacity', actions: ['batch:UpdateQuotaShare'] },
  ],
};
