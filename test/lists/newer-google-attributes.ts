/**
 * What Google's provider has learned since 6.50.0, from which the classes of `@cdktf/provider-google` 16.12.1 are generated, with the first
 * version that has it. Resources by their type, attributes by their path below it, blocks with dots between.
 *
 * From CHANGELOG.md of hashicorp/terraform-provider-google, read 2026-08-21.
 */
export const NEWER_GOOGLE_ATTRIBUTES: Readonly<Record<string, string>> = {
  'google_vertex_ai_reasoning_engine': '7.6.0',
  'google_model_armor_floorsetting.google_mcp_server_floor_setting': '7.13.0',
  'google_network_security_authz_policy.policy_profile': '7.20.0',
  'google_network_security_authz_policy.http_rules.to.operations.mcp': '7.20.0',
  'google_iam_deny_policy.deletion_policy': '7.33.0',
  'google_network_services_agent_gateway': '7.38.0',
  'google_agent_registry_service': '7.39.0',
  'google_vertex_ai_semantic_governance_policy_engine': '7.41.0',
  'google_agent_identity_auth_provider': '7.42.0',
};
