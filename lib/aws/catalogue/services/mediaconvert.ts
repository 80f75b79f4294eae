import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elemental MediaConvert. */
export const mediaconvert: ServiceCatalogue = {
  service: 'mediaconvert',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediaconvert.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mediaconvert:CreateResourceShare', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['Job'], tags: true, why: 'shares a job with AWS Support' },
    { action: 'mediaconvert:DeleteJobTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['JobTemplate'], tags: true, why: 'the job template that jobs are made from' },
    { action: 'mediaconvert:DeletePolicy', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the policy that limits where inputs come from' },
    { action: 'mediaconvert:DeletePreset', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Preset'], tags: true, why: 'the preset that jobs are made from' },
    { action: 'mediaconvert:DeleteQueue', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Queue'], tags: true, why: 'a queue that applications send jobs to' },
    { action: 'mediaconvert:DisassociateCertificate', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'inputs encrypted for the certificate can no longer be read' },
    { action: 'mediaconvert:PutPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can allow inputs from insecure places; no key on the value' },
  ],
  leftOut: [],
};
