import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Bastion. */
export const bastion: ServiceCatalogue = {
  service: 'bastion',
  source: 'https://docs.oracle.com/iaas/Content/Bastion/Reference/bastionpolicyreference.htm',
  seen: '2026-09, in the extract of agregory999/oci-policy-analysis',
  resourceTypes: ['bastion', 'bastion-family', 'bastion-session'],
  rows: [
    { permission: 'BASTION_CREATE', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'a way from other networks to the machines of a subnet' },
    { permission: 'BASTION_DELETE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'operators lose the way to machines' },
    { permission: 'BASTION_MOVE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the bastion leaves the compartment and what is denied in it' },
    { permission: 'BASTION_SESSION_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a session to a machine under a key of the caller' },
    { permission: 'BASTION_SESSION_DELETE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ends a session of somebody who repairs' },
    { permission: 'BASTION_SESSION_UPDATE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'name of a session' },
    { permission: 'BASTION_UPDATE', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'from which addresses sessions are opened' },
    { permission: 'BASTION_USE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'opens a session to a machine' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
