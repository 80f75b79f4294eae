import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Sensitive Data Protection. */
export const dlp: ServiceCatalogue = {
  service: 'dlp.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/dlp',
  seen: '2026-11-20',
  rows: [
    { permission: 'dlp.googleapis.com/connections.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'databases are no longer looked through' },
    { permission: 'dlp.googleapis.com/deidentifyTemplates.delete', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what counts as sensitive, and how it is masked' },
    { permission: 'dlp.googleapis.com/deidentifyTemplates.update', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what counts as sensitive, and how it is masked' },
    { permission: 'dlp.googleapis.com/fileStoreProfiles.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what is known of where sensitive data is' },
    { permission: 'dlp.googleapis.com/inspectTemplates.delete', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what counts as sensitive, and how it is masked' },
    { permission: 'dlp.googleapis.com/inspectTemplates.update', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what counts as sensitive, and how it is masked' },
    { permission: 'dlp.googleapis.com/jobTriggers.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nobody looks for sensitive data any more' },
    { permission: 'dlp.googleapis.com/jobTriggers.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nobody looks for sensitive data any more' },
    { permission: 'dlp.googleapis.com/jobs.create', asset: Asset.SECRETS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies findings, with quotes of them, to a table' },
    { permission: 'dlp.googleapis.com/storedInfoTypes.delete', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what counts as sensitive, and how it is masked' },
    { permission: 'dlp.googleapis.com/storedInfoTypes.update', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what counts as sensitive, and how it is masked' },
    { permission: 'dlp.googleapis.com/tableDataProfiles.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what is known of where sensitive data is' },
  ],
  leftOut: [
    {
      why: 'a scan or an estimate that can be made again',
      permissions: [
        'dlp.googleapis.com/estimates.cancel', 'dlp.googleapis.com/estimates.delete', 'dlp.googleapis.com/jobs.cancel',
        'dlp.googleapis.com/jobs.delete',
      ],
    },
  ],
  notDeniable: [],
};
