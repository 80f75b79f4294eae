// Actions that change tags and nothing else. They are judged by one rule in place of a row each.
// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html, seen 2026-11-20.
//
// Where a tag decides something of its own (the rights under an attribute-based policy, the version of a log), its actions have rows as well.

/** Names of such actions in every service, and why none of them is in a plan. */
export interface TaggingRule {
  /** The name of the action, after the colon; a wildcard ends or begins it. */
  readonly pattern: string;
  readonly why: string;
}

const BY_KEY = 'tag changes are denied by the condition key aws:TagKeys in the tag variant, whatever the action; without that variant no tag decides anything';

export const TAGGING: readonly TaggingRule[] = [
  { pattern: 'AddTags', why: BY_KEY },
  { pattern: 'AddTagsTo*', why: BY_KEY },
  { pattern: 'ChangeTagsFor*', why: BY_KEY },
  { pattern: 'CreateOrUpdateTags', why: BY_KEY },
  { pattern: 'CreateTags', why: BY_KEY },
  { pattern: 'Delete*Tagging', why: BY_KEY },
  { pattern: 'DeleteTags', why: BY_KEY },
  { pattern: 'DeleteTagsFor*', why: BY_KEY },
  { pattern: 'Put*Tagging', why: BY_KEY },
  { pattern: 'RemoveTags', why: BY_KEY },
  { pattern: 'RemoveTagsFrom*', why: BY_KEY },
  { pattern: 'ReplicateTags', why: BY_KEY },
  { pattern: 'SetCapacityTags', why: BY_KEY },
  { pattern: 'SetTagsFor*', why: BY_KEY },
  { pattern: 'Tag', why: BY_KEY },
  { pattern: 'Tag*', why: BY_KEY },
  { pattern: 'UnTag*', why: BY_KEY },
  { pattern: 'Untag', why: BY_KEY },
  { pattern: 'Untag*', why: BY_KEY },
  { pattern: 'UpdateTagsFor*', why: BY_KEY },
];
