import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** App Hub. */
export const apphub: ServiceCatalogue = {
  service: 'apphub.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/apphub',
  seen: '2026-11-20',
  rows: [
    { permission: 'apphub.googleapis.com/applications.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the application as people see it; the workloads stay' },
    { permission: 'apphub.googleapis.com/applications.setIamPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others see or change what belongs to the application' },
    { permission: 'apphub.googleapis.com/boundaries.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'changes which projects the view covers' },
  ],
  leftOut: [
    {
      why: 'describes what runs, and changes nothing of it',
      permissions: [
        'apphub.googleapis.com/applications.update', 'apphub.googleapis.com/operations.cancel', 'apphub.googleapis.com/operations.delete',
        'apphub.googleapis.com/serviceProjectAttachments.delete', 'apphub.googleapis.com/serviceProjectAttachments.detach',
        'apphub.googleapis.com/services.delete', 'apphub.googleapis.com/services.update', 'apphub.googleapis.com/workloads.delete',
        'apphub.googleapis.com/workloads.update',
      ],
    },
  ],
  notDeniable: [],
};
