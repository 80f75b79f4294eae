import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Compliance Manager. */
export const cloudsecuritycompliance: ServiceCatalogue = {
  service: 'cloudsecuritycompliance.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudsecuritycompliance',
  seen: '2026-11-20',
  rows: [
    { permission: 'cloudsecuritycompliance.googleapis.com/cloudControlDeployments.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'controls that watch or hold settings in place are taken off' },
    { permission: 'cloudsecuritycompliance.googleapis.com/cloudControlDeployments.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'controls that watch or hold settings in place are taken off' },
    { permission: 'cloudsecuritycompliance.googleapis.com/cloudControls.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what the controls check' },
    { permission: 'cloudsecuritycompliance.googleapis.com/cloudControls.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what the controls check' },
    { permission: 'cloudsecuritycompliance.googleapis.com/cmEnrollments.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'takes a part of the organization out of compliance' },
    { permission: 'cloudsecuritycompliance.googleapis.com/frameworkDeployments.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'controls that watch or hold settings in place are taken off' },
    { permission: 'cloudsecuritycompliance.googleapis.com/frameworkDeployments.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'controls that watch or hold settings in place are taken off' },
    { permission: 'cloudsecuritycompliance.googleapis.com/frameworks.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what the controls check' },
    { permission: 'cloudsecuritycompliance.googleapis.com/frameworks.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what the controls check' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'cloudsecuritycompliance.googleapis.com/operations.cancel', 'cloudsecuritycompliance.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
