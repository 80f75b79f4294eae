import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Email Delivery. */
export const email: ServiceCatalogue = {
  service: 'email',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/emailpolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['approved-senders', 'custom-return-path', 'email-domains', 'email-family', 'email-work-requests', 'suppressions'],
  rows: [
    { permission: 'APPROVED_SENDER_DELETE', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'mail of the sender is refused' },
    { permission: 'APPROVED_SENDER_MOVE', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the sender leaves the compartment and what is denied in it' },
    { permission: 'APPROVED_SENDER_UPDATE', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'tags of a sender' },
    { permission: 'APPROVED_SENDER_USE', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'data', from: 'agents', why: 'mail in the name of the sender' },
    { permission: 'EMAIL_DOMAIN_DELETE', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'mail of the domain is signed no more' },
    { permission: 'EMAIL_DOMAIN_MOVE', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the domain leaves the compartment and what is denied in it' },
    { permission: 'EMAIL_DOMAIN_UPDATE', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'settings of a domain of mail' },
    { permission: 'EMAIL_RETURN_PATH_DELETE', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'bounces come back to Oracle' },
    { permission: 'EMAIL_RETURN_PATH_UPDATE', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'where bounces come back to' },
    { permission: 'SUPPRESSION_DELETE', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'somebody who wanted no mail gets it' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
