import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** App Design Center. */
export const designcenter: ServiceCatalogue = {
  service: 'designcenter.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/designcenter',
  seen: '2026-11-20',
  rows: [
    { permission: 'designcenter.googleapis.com/applicationTemplateRevisions.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'templates that teams deploy from' },
    { permission: 'designcenter.googleapis.com/applicationTemplates.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'templates that teams deploy from' },
    { permission: 'designcenter.googleapis.com/applicationTemplates.update', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what teams will deploy from the template' },
    { permission: 'designcenter.googleapis.com/applications.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the application, and what was deployed of it' },
    { permission: 'designcenter.googleapis.com/applications.update', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'changes what is deployed' },
    { permission: 'designcenter.googleapis.com/catalogTemplateRevisions.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'templates that teams deploy from' },
    { permission: 'designcenter.googleapis.com/catalogTemplates.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'templates that teams deploy from' },
    { permission: 'designcenter.googleapis.com/catalogTemplates.update', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what teams will deploy from the template' },
    { permission: 'designcenter.googleapis.com/catalogs.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'templates that teams deploy from' },
    { permission: 'designcenter.googleapis.com/catalogs.update', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what teams will deploy from the template' },
    { permission: 'designcenter.googleapis.com/components.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a part of a template' },
    { permission: 'designcenter.googleapis.com/components.update', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what teams will deploy from the template' },
    { permission: 'designcenter.googleapis.com/connections.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a part of a template' },
    { permission: 'designcenter.googleapis.com/connections.update', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what teams will deploy from the template' },
    { permission: 'designcenter.googleapis.com/shares.delete', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'other teams lose the catalogue' },
    { permission: 'designcenter.googleapis.com/spaces.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'templates that teams deploy from' },
    { permission: 'designcenter.googleapis.com/spaces.update', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what teams will deploy from the template' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'designcenter.googleapis.com/operations.cancel', 'designcenter.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
