// Techniques by which rights are raised and secrets are taken on Oracle Cloud, with the permissions that each needs. Facts alone.
// Source: the relations of https://github.com/NetSPI/OCInferno (ocinferno/modules/opengraph), seen 2026-11-20.

/** One technique: it works for whoever has all of these permissions; one of them denied stops it. */
export interface Technique {
  readonly name: string;
  readonly permissions: readonly string[];
  /** Which of our controls is about it; the test asks that control. */
  readonly stoppedBy: 'boundary' | 'secrets';
}

const boundary = (name: string, ...permissions: string[]): Technique => ({ name, permissions, stoppedBy: 'boundary' });
const secrets = (name: string, ...permissions: string[]): Technique => ({ name, permissions, stoppedBy: 'secrets' });

export const NETSPI: readonly Technique[] = [
  boundary('add_self_to_group', 'GROUP_UPDATE', 'USER_UPDATE'),
  boundary('create_dynamic_group', 'DYNAMIC_GROUP_CREATE'),
  boundary('create_instance', 'INSTANCE_CREATE'),
  boundary('create_instance_agent_command', 'INSTANCE_AGENT_COMMAND_CREATE'),
  boundary('create_policy', 'POLICY_CREATE'),
  boundary('create_user', 'USER_CREATE'),
  boundary('create_user_api_key', 'USER_APIKEY_ADD'),
  secrets('dump_secrets', 'SECRET_BUNDLE_READ'),
  secrets('read_run_input', 'INSTANCE_AGENT_COMMAND_READ'),
  secrets('read_run_output', 'INSTANCE_AGENT_COMMAND_EXECUTION_INSPECT'),
  boundary('update_dynamic_group_rules', 'DYNAMIC_GROUP_UPDATE'),
  boundary('update_group', 'GROUP_UPDATE'),
  boundary('update_policy', 'POLICY_UPDATE'),
  boundary('update_user', 'USER_UPDATE'),
  boundary('use_tag_namespace', 'TAG_NAMESPACE_USE'),
];

/** Those that no deny statement stops by a name, with the gap that says so. */
export const RESTS_ON_A_GAP: Readonly<Record<string, string>> = {
  OCI_MANAGE: 'all-resources',
  management_agent_install_key_join_dg: 'dynamic groups that a new resource falls into',
};
