import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Security Command Center settings. */
export const securitycentermanagement: ServiceCatalogue = {
  service: 'securitycentermanagement.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/securitycentermanagement',
  seen: '2026-11-20',
  rows: [
    { permission: 'securitycentermanagement.googleapis.com/eventThreatDetectionCustomModules.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'what was looked for is no longer found' },
    { permission: 'securitycentermanagement.googleapis.com/eventThreatDetectionCustomModules.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'what was looked for is no longer found' },
    { permission: 'securitycentermanagement.googleapis.com/securityCenter.migrate', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'switches detection off, or moves it' },
    { permission: 'securitycentermanagement.googleapis.com/securityCenter.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'switches detection off, or moves it' },
    { permission: 'securitycentermanagement.googleapis.com/securityCenterServices.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'switches a detection service off' },
    { permission: 'securitycentermanagement.googleapis.com/securityCommandCenter.activate', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'decides what detection covers' },
    { permission: 'securitycentermanagement.googleapis.com/securityCommandCenter.generateServiceAccounts', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'service agents with rights to look at everything' },
    { permission: 'securitycentermanagement.googleapis.com/securityCommandCenter.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'switches detection off' },
    { permission: 'securitycentermanagement.googleapis.com/securityHealthAnalyticsCustomModules.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'what was looked for is no longer found' },
    { permission: 'securitycentermanagement.googleapis.com/securityHealthAnalyticsCustomModules.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'what was looked for is no longer found' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'securitycentermanagement.googleapis.com/operations.cancel', 'securitycentermanagement.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
