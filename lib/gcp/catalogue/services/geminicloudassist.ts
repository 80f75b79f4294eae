import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Gemini Cloud Assist. */
export const geminicloudassist: ServiceCatalogue = {
  service: 'geminicloudassist.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/geminicloudassist',
  seen: '2026-11-20',
  rows: [
    { permission: 'geminicloudassist.googleapis.com/agents.invoke', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'an agent of Google acts in the project for the caller' },
    { permission: 'geminicloudassist.googleapis.com/investigationRevisions.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'the notes of an investigation' },
    { permission: 'geminicloudassist.googleapis.com/investigations.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'the notes of an investigation' },
    { permission: 'geminicloudassist.googleapis.com/investigations.update', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'the notes of an investigation' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'geminicloudassist.googleapis.com/operations.cancel', 'geminicloudassist.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
