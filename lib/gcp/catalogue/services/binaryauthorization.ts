import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Binary Authorization. */
export const binaryauthorization: ServiceCatalogue = {
  service: 'binaryauthorization.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/binaryauthorization',
  seen: '2026-11-20',
  rows: [
    { permission: 'binaryauthorization.googleapis.com/attestors.create', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'whose signature counts' },
    { permission: 'binaryauthorization.googleapis.com/attestors.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'images can no longer be attested' },
    { permission: 'binaryauthorization.googleapis.com/attestors.setIamPolicy', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others attest images' },
    { permission: 'binaryauthorization.googleapis.com/attestors.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'whose signature counts' },
    { permission: 'binaryauthorization.googleapis.com/continuousValidationConfig.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'running images are no longer checked' },
    { permission: 'binaryauthorization.googleapis.com/continuousValidationConfig.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'running images are no longer checked' },
    { permission: 'binaryauthorization.googleapis.com/platformPolicies.create', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a platform policy beside the one that is in force' },
    { permission: 'binaryauthorization.googleapis.com/platformPolicies.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'which images clusters run is decided by nothing' },
    { permission: 'binaryauthorization.googleapis.com/platformPolicies.replace', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'can let any image run on clusters' },
    { permission: 'binaryauthorization.googleapis.com/policy.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others change which images may run' },
    { permission: 'binaryauthorization.googleapis.com/policy.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'can let any image run' },
  ],
  leftOut: [],
  notDeniable: [],
};
