import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Organization Management. */
export const organizations: ServiceCatalogue = {
  service: 'organizations',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/organizationsreference.htm',
  seen: '2025-01-30',
  resourceTypes: [
    'organizations-assigned-subscription', 'organizations-domain', 'organizations-domain-governance', 'organizations-enforced-governance-rules',
    'organizations-entity', 'organizations-family', 'organizations-governance-rules', 'organizations-invitation', 'organizations-link',
    'organizations-order', 'organizations-recipient-invitation', 'organizations-sender-invitation', 'organizations-subscription',
    'organizations-subscription-mapping', 'organizations-subscription-region', 'organizations-tenancy',
  ],
  rows: [
    { permission: 'GOVERNANCE_RULE_CREATE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'agents', why: 'regions, quotas and tags pushed into other tenancies' },
    { permission: 'GOVERNANCE_RULE_DELETE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'regions, quotas and tags are no longer pushed into child tenancies' },
    { permission: 'GOVERNANCE_RULE_RETRY', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'pushes a rule again that failed' },
    { permission: 'GOVERNANCE_RULE_UPDATE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'which tenancies a rule binds, and to what' },
    { permission: 'ORGANIZATIONS_DOMAIN_DELETE', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'a domain of mail that the organization has proved' },
    { permission: 'ORGANIZATIONS_DOMAIN_GOVERNANCE_DELETE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'new tenancies of the domain are reported no more' },
    { permission: 'ORGANIZATIONS_DOMAIN_GOVERNANCE_UPDATE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'to whom new tenancies of the domain are reported' },
    { permission: 'ORGANIZATIONS_DOMAIN_UPDATE', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'settings of a domain of mail' },
    { permission: 'ORGANIZATIONS_ENTITY_UPDATE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'the default subscription of the organization' },
    { permission: 'ORGANIZATIONS_LINK_CHILD_DELETE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'the tenancy leaves its organization and its rules' },
    { permission: 'ORGANIZATIONS_LINK_PARENT_DELETE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'a tenancy is put out of the organization and its rules' },
    { permission: 'ORGANIZATIONS_RECIPIENT_INVITATION_UPDATE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'accepts another parent over the tenancy' },
    { permission: 'ORGANIZATIONS_SENDER_INVITATION_CREATE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'agents', why: 'invites a tenancy of somebody else' },
    { permission: 'ORGANIZATIONS_SENDER_INVITATION_UPDATE', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'an invitation that was sent' },
    { permission: 'ORGANIZATIONS_SUBSCRIPTION_ASSIGN', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which subscription pays' },
    { permission: 'ORGANIZATIONS_SUBSCRIPTION_DELETE', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a tenancy loses what pays for it' },
    { permission: 'ORGANIZATIONS_SUBSCRIPTION_MAPPING_DELETE', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a tenancy loses its subscription' },
    { permission: 'ORGANIZATIONS_TENANCY_CREATE', asset: Asset.ORGANIZATION, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a tenancy whose administrator the caller names' },
    { permission: 'ORGANIZATIONS_TENANCY_DELETE', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a whole tenancy' },
    { permission: 'ORGANIZATIONS_TENANCY_RESTORE', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'a tenancy that was deleted' },
    { permission: 'ORGANIZATIONS_TENANCY_TRANSFER_APPROVAL_UPDATE', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'whether a tenancy may go to another organization' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
