import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Security Posture. */
export const securityposture: ServiceCatalogue = {
  service: 'securityposture.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/securityposture',
  seen: '2026-11-20',
  rows: [
    { permission: 'securityposture.googleapis.com/postureDeployments.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'all-but-deployers', why: 'organization policies and detectors that are deployed together' },
    { permission: 'securityposture.googleapis.com/postureDeployments.delete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'organization policies and detectors go together' },
    { permission: 'securityposture.googleapis.com/postureDeployments.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'all-but-deployers', why: 'organization policies and detectors that are deployed together' },
    { permission: 'securityposture.googleapis.com/postures.delete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what is deployed as posture' },
    { permission: 'securityposture.googleapis.com/postures.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what is deployed as posture' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'securityposture.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
