import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Artifact Analysis. */
export const containeranalysis: ServiceCatalogue = {
  service: 'containeranalysis.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/containeranalysis',
  seen: '2026-11-20',
  rows: [
    { permission: 'containeranalysis.googleapis.com/notes.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what attestations of images hang on' },
    { permission: 'containeranalysis.googleapis.com/notes.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others attest images in the name of the note' },
    { permission: 'containeranalysis.googleapis.com/notes.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what a finding or an attestation means' },
    { permission: 'containeranalysis.googleapis.com/occurrences.create', asset: Asset.AUDIT_LOGS, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'an attestation or a finding that nobody made' },
    { permission: 'containeranalysis.googleapis.com/occurrences.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'takes a vulnerability, or an attestation, off an image' },
    { permission: 'containeranalysis.googleapis.com/occurrences.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change findings' },
    { permission: 'containeranalysis.googleapis.com/occurrences.update', asset: Asset.AUDIT_LOGS, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'an attestation or a finding that nobody made' },
  ],
  leftOut: [],
  notDeniable: [],
};
