import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Organization Policy. */
export const orgpolicy: ServiceCatalogue = {
  service: 'orgpolicy.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/orgpolicy',
  seen: '2026-11-20',
  rows: [
    { permission: 'orgpolicy.googleapis.com/customConstraints.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'all-but-deployers', why: 'a constraint under a name that policies know' },
    { permission: 'orgpolicy.googleapis.com/customConstraints.delete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'its policies hold nothing any more' },
    { permission: 'orgpolicy.googleapis.com/customConstraints.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'can be rewritten until it holds nothing' },
    { permission: 'orgpolicy.googleapis.com/policies.create', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'a policy at a project replaces the one of the folder' },
    { permission: 'orgpolicy.googleapis.com/policies.delete', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what it forbade is allowed' },
    { permission: 'orgpolicy.googleapis.com/policies.update', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what it forbade is allowed' },
    { permission: 'orgpolicy.googleapis.com/policy.set', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'the same by the older API' },
  ],
  leftOut: [],
  notDeniable: [],
};
