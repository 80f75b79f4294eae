import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Privileged Access Manager. */
export const privilegedaccessmanager: ServiceCatalogue = {
  service: 'privilegedaccessmanager.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/privilegedaccessmanager',
  seen: '2026-11-20',
  rows: [
    { permission: 'privilegedaccessmanager.googleapis.com/entitlements.create', asset: Asset.ORGANIZATION, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'who may be raised to what, with whose approval' },
    { permission: 'privilegedaccessmanager.googleapis.com/entitlements.delete', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the way in for emergencies' },
    { permission: 'privilegedaccessmanager.googleapis.com/entitlements.setIamPolicy', asset: Asset.ORGANIZATION, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others decide about elevations' },
    { permission: 'privilegedaccessmanager.googleapis.com/entitlements.update', asset: Asset.ORGANIZATION, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'drops the approval, or adds whom it may raise' },
    { permission: 'privilegedaccessmanager.googleapis.com/grants.revoke', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'ends the elevation of somebody who is at work on an incident' },
    { permission: 'privilegedaccessmanager.googleapis.com/settings.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'whether service accounts may approve, and who is told' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'privilegedaccessmanager.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [
    {
      permission: 'privilegedaccessmanager.googleapis.com/grants.approve',
      asset: Asset.ORGANIZATION,
      effect: Effect.ESCALATES,
      possible: 'who is an approver of an entitlement can approve (grants.create, approve, deny)',
      add: 'only humans as approvers; nobody approves a request of their own by design; the group privilegedaccessmanager.googleapis.com/grants.* matches it by Google\'s words, with reading of grants',
    },
  ],
};
