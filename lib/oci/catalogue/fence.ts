// What undoes a fence: denied to whom a guardrail binds, by every guardrail.
// Source: https://docs.oracle.com/iaas/Content/Identity/policysyntax/denypolicies.htm, its known issues, and the pages of the services; seen 2026-11-20.

/** The part of the fence that a permission changes. */
export type Part =
  | 'POLICIES' | 'COMPARTMENTS' | 'GROUPS' | 'DIRECTORIES' | 'TAGS' | 'QUOTAS' | 'NETWORK_SOURCES' | 'SECURITY_ZONES' | 'CLOUD_GUARD' | 'PACKETS' | 'ORGANIZATION';

/** One permission by which a guardrail is undone. */
export interface FenceChange {
  /** The exact permission, `POLICY_DELETE`. */
  readonly permission: string;
  readonly part: Part;
  readonly why: string;
}

/** Changes of one part and for one reason. */
interface FenceChanges extends Omit<FenceChange, 'permission'> {
  readonly permissions: readonly string[];
}

const GROUPS: readonly FenceChanges[] = [
  { part: 'POLICIES', why: 'any right to anybody, below where the policy is attached', permissions: ['POLICY_CREATE'] },
  { part: 'POLICIES', why: 'a deny among the statements is gone', permissions: ['POLICY_DELETE'] },
  { part: 'POLICIES', why: 'a deny among the statements is gone, or an allow is there', permissions: ['POLICY_UPDATE'] },
  { part: 'COMPARTMENTS', why: 'the compartment; it has to be empty', permissions: ['COMPARTMENT_DELETE'] },
  { part: 'COMPARTMENTS', why: 'a compartment that was deleted, with its policies', permissions: ['COMPARTMENT_RECOVER'] },
  { part: 'COMPARTMENTS', why: 'name and tags, by which statements and conditions know it', permissions: ['COMPARTMENT_UPDATE'] },
  { part: 'COMPARTMENTS', why: 'subscribes to another region, for ever', permissions: ['TENANCY_UPDATE'] },
  { part: 'GROUPS', why: 'allow and deny statements for the group bind nobody', permissions: ['DYNAMIC_GROUP_DELETE', 'GROUP_DELETE'] },
  { part: 'GROUPS', why: 'which resources are in the group: out of a deny, or into an allow', permissions: ['DYNAMIC_GROUP_UPDATE'] },
  { part: 'GROUPS', why: 'members: with the right to update users, anybody into any group, the Administrators too', permissions: ['GROUP_UPDATE'] },
  { part: 'DIRECTORIES', why: 'password rules, and from which networks one logs in', permissions: ['AUTHENTICATION_POLICY_UPDATE'] },
  { part: 'DIRECTORIES', why: 'a domain that was switched off counts again', permissions: ['DOMAIN_ACTIVATE'] },
  { part: 'DIRECTORIES', why: 'users of the domain are locked out', permissions: ['DOMAIN_DEACTIVATE'] },
  { part: 'DIRECTORIES', why: 'the domain with its users and groups', permissions: ['DOMAIN_DELETE'] },
  { part: 'DIRECTORIES', why: 'the domain leaves the compartment and what is denied in it', permissions: ['DOMAIN_MOVE'] },
  { part: 'DIRECTORIES', why: 'name, licence and whether the domain is shown at login', permissions: ['DOMAIN_UPDATE'] },
  { part: 'DIRECTORIES', why: 'users of the other directory are locked out', permissions: ['IDENTITY_PROVIDER_DELETE'] },
  { part: 'DIRECTORIES', why: 'whom of the other directory is which group here', permissions: ['IDENTITY_PROVIDER_UPDATE'] },
  { part: 'TAGS', why: 'a tag on everything new in the compartment', permissions: ['TAG_DEFAULT_CREATE'] },
  { part: 'TAGS', why: 'what is new in the compartment has not the tag that conditions look at', permissions: ['TAG_DEFAULT_DELETE'] },
  { part: 'TAGS', why: 'the same by the name that the table of operations has', permissions: ['TAG_DEFAULT_MANAGE'] },
  { part: 'TAGS', why: 'another value on everything new in the compartment', permissions: ['TAG_DEFAULT_UPDATE'] },
  { part: 'TAGS', why: 'tags that look like those of conditions', permissions: ['TAG_NAMESPACE_CREATE'] },
  { part: 'TAGS', why: 'tags that conditions look at vanish from everything', permissions: ['TAG_NAMESPACE_DELETE'] },
  { part: 'TAGS', why: 'the namespace leaves the compartment and what is denied in it', permissions: ['TAG_NAMESPACE_MOVE'] },
  { part: 'TAGS', why: 'retires a namespace: its tags are set no more', permissions: ['TAG_NAMESPACE_UPDATE'] },
  {
    part: 'TAGS',
    why: 'sets and takes off tags that conditions and dynamic groups go by; changes what values a tag may have',
    permissions: ['TAG_NAMESPACE_USE'],
  },
  { part: 'QUOTAS', why: 'a quota of zero that stops others, or one beside that widens', permissions: ['QUOTA_CREATE'] },
  { part: 'QUOTAS', why: 'what a quota shut is open: dedicated clusters, whole families', permissions: ['QUOTA_DELETE'] },
  { part: 'QUOTAS', why: 'another number in a quota', permissions: ['QUOTA_UPDATE'] },
  { part: 'NETWORK_SOURCES', why: 'a name that conditions look at', permissions: ['NETWORK_SOURCE_CREATE'] },
  { part: 'NETWORK_SOURCES', why: 'conditions on the network source fail', permissions: ['NETWORK_SOURCE_DELETE'] },
  { part: 'NETWORK_SOURCES', why: 'which addresses conditions take for inside', permissions: ['NETWORK_SOURCE_UPDATE'] },
  { part: 'SECURITY_ZONES', why: 'what security zones forbid', permissions: ['SECURITY_RECIPE_DELETE'] },
  { part: 'SECURITY_ZONES', why: 'rules taken off security zones', permissions: ['SECURITY_RECIPE_UPDATE'] },
  { part: 'SECURITY_ZONES', why: 'a compartment in another zone than the one it was in', permissions: ['SECURITY_ZONE_ATTACH'] },
  { part: 'SECURITY_ZONES', why: 'a compartment in a zone of its own, with fewer rules than the one around it', permissions: ['SECURITY_ZONE_CREATE'] },
  { part: 'SECURITY_ZONES', why: 'what the zone forbade is possible', permissions: ['SECURITY_ZONE_DELETE'] },
  { part: 'SECURITY_ZONES', why: 'a compartment out of the zone, and of what it forbids', permissions: ['SECURITY_ZONE_DETACH'] },
  { part: 'SECURITY_ZONES', why: 'another recipe for the zone', permissions: ['SECURITY_ZONE_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'switches Cloud Guard off for the whole tenancy', permissions: ['CG_CONFIG_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'queries of logs that rules go by', permissions: ['CG_DATA_SOURCE_DELETE'] },
  { part: 'CLOUD_GUARD', why: 'what of the logs is looked at', permissions: ['CG_DATA_SOURCE_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'what was looked for', permissions: ['CG_DETECTOR_RECIPE_DELETE'] },
  {
    part: 'CLOUD_GUARD',
    why: 'the recipe leaves the compartment and what is denied in it',
    permissions: ['CG_DETECTOR_RECIPE_MOVE', 'CG_RESPONDER_RECIPE_MOVE'],
  },
  { part: 'CLOUD_GUARD', why: 'rules of detection switched off', permissions: ['CG_DETECTOR_RECIPE_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'a rule of detection of the tenancy\'s own', permissions: ['CG_DETECTOR_RULE_DEFINITION_DELETE'] },
  { part: 'CLOUD_GUARD', why: 'what a rule of detection takes for a problem', permissions: ['CG_DETECTOR_RULE_DEFINITION_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'addresses, users and ports that rules go by', permissions: ['CG_MANAGED_LIST_DELETE'] },
  { part: 'CLOUD_GUARD', why: 'the list leaves the compartment and what is denied in it', permissions: ['CG_MANAGED_LIST_MOVE'] },
  { part: 'CLOUD_GUARD', why: 'who and what counts as trusted', permissions: ['CG_MANAGED_LIST_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'dismisses a problem', permissions: ['CG_PROBLEM_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'skips an answer to a problem, or carries one out', permissions: ['CG_RESPONDER_EXECUTION_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'what was done about problems', permissions: ['CG_RESPONDER_RECIPE_DELETE'] },
  { part: 'CLOUD_GUARD', why: 'answers to problems switched off', permissions: ['CG_RESPONDER_RECIPE_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'Cloud Guard writes no log', permissions: ['CG_SERVICE_LOGGING_DELETE'] },
  { part: 'CLOUD_GUARD', why: 'where Cloud Guard writes its log', permissions: ['CG_SERVICE_LOGGING_UPDATE'] },
  { part: 'CLOUD_GUARD', why: 'a compartment is watched no more', permissions: ['CG_TARGET_DELETE'] },
  { part: 'CLOUD_GUARD', why: 'with which recipes a compartment is watched', permissions: ['CG_TARGET_UPDATE'] },
  { part: 'PACKETS', why: 'attributes that policies go by vanish from everything', permissions: ['SECURITY_ATTRIBUTE_NAMESPACE_DELETE'] },
  { part: 'PACKETS', why: 'the namespace leaves the compartment and what is denied in it', permissions: ['SECURITY_ATTRIBUTE_NAMESPACE_MOVE'] },
  { part: 'PACKETS', why: 'attributes and their values', permissions: ['SECURITY_ATTRIBUTE_NAMESPACE_UPDATE'] },
  {
    part: 'PACKETS',
    why: 'sets and takes off attributes: a resource without one is under no policy',
    permissions: ['SECURITY_ATTRIBUTE_NAMESPACE_USE'],
  },
  { part: 'PACKETS', why: 'Zero Trust Packet Routing off', permissions: ['ZPR_CONFIGURATION_DELETE'] },
  { part: 'PACKETS', why: 'whether packets are routed by policy', permissions: ['ZPR_CONFIGURATION_UPDATE'] },
  { part: 'PACKETS', why: 'a way between resources that no policy had', permissions: ['ZPR_POLICY_CREATE', 'ZPR_POLICY_UPDATE'] },
  { part: 'PACKETS', why: 'what the policy allowed stops; what it was part of has to be written anew', permissions: ['ZPR_POLICY_DELETE'] },
  { part: 'ORGANIZATION', why: 'regions, quotas and tags pushed into other tenancies', permissions: ['GOVERNANCE_RULE_CREATE'] },
  { part: 'ORGANIZATION', why: 'regions, quotas and tags are no longer pushed into child tenancies', permissions: ['GOVERNANCE_RULE_DELETE'] },
  { part: 'ORGANIZATION', why: 'which tenancies a rule binds, and to what', permissions: ['GOVERNANCE_RULE_UPDATE'] },
  { part: 'ORGANIZATION', why: 'new tenancies of the domain are reported no more', permissions: ['ORGANIZATIONS_DOMAIN_GOVERNANCE_DELETE'] },
  { part: 'ORGANIZATION', why: 'to whom new tenancies of the domain are reported', permissions: ['ORGANIZATIONS_DOMAIN_GOVERNANCE_UPDATE'] },
  { part: 'ORGANIZATION', why: 'the default subscription of the organization', permissions: ['ORGANIZATIONS_ENTITY_UPDATE'] },
  { part: 'ORGANIZATION', why: 'the tenancy leaves its organization and its rules', permissions: ['ORGANIZATIONS_LINK_CHILD_DELETE'] },
  { part: 'ORGANIZATION', why: 'a tenancy is put out of the organization and its rules', permissions: ['ORGANIZATIONS_LINK_PARENT_DELETE'] },
  { part: 'ORGANIZATION', why: 'accepts another parent over the tenancy', permissions: ['ORGANIZATIONS_RECIPIENT_INVITATION_UPDATE'] },
  { part: 'ORGANIZATION', why: 'invites a tenancy of somebody else', permissions: ['ORGANIZATIONS_SENDER_INVITATION_CREATE'] },
  { part: 'ORGANIZATION', why: 'whether a tenancy may go to another organization', permissions: ['ORGANIZATIONS_TENANCY_TRANSFER_APPROVAL_UPDATE'] },
];

/** Every permission by which a guardrail is undone. */
export const FENCE: readonly FenceChange[] = GROUPS.flatMap(({ permissions, ...change }) =>
  permissions.map((permission) => ({ permission, ...change })));

/** Parts of the fence whose permissions no page was seen to print, denied by a verb and what is above it. */
export const FENCE_BY_VERB: readonly { readonly resourceType: string; readonly verb: 'use' | 'manage'; readonly why: string }[] = [
  { resourceType: 'privileged-api-controls', verb: 'use', why: 'which operations on Exadata need an approval, and by whom' },
];

/** What no deny statement reaches: explained in the catalogue under the service. */
export const FENCE_NOT_DENIABLE: readonly string[] = [
  'deny statements on a dynamic group as target',
  'members of Administrators of the default domain',
  'moving a compartment',
  'tags of users and groups',
];
