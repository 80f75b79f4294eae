/** What Model Armor looks for in every prompt and answer of a project, and refuses. */
export interface FloorSetting {
  /** `projects/acme-prod` */
  readonly project: string;
  /** Whether calls to Google's own MCP servers are looked at, too; the provider knows it from 7.13 on. */
  readonly mcpServers: boolean;
}

/** The first version of the provider that knows `google_mcp_server_floor_setting`. */
export const MCP_FLOOR_SETTING_SINCE = '>= 7.13.0';

/** The kinds of harm that filters know, in the order of Google's reference. */
const HARMS = ['SEXUALLY_EXPLICIT', 'HATE_SPEECH', 'HARASSMENT', 'DANGEROUS'];

/** Inspecting and blocking exclude each other: one of them is set, and it blocks. */
const BLOCKING = { inspect_and_block: true, enable_cloud_logging: true };

/** The setting as `google_model_armor_floorsetting` takes it. */
export function floorSettingAttributes({ project, mcpServers }: FloorSetting): Record<string, unknown> {
  return {
    parent: project,
    location: 'global',
    enable_floor_setting_enforcement: true,
    integrated_services: ['AI_PLATFORM', ...(mcpServers ? ['GOOGLE_MCP_SERVER'] : [])],
    ai_platform_floor_setting: BLOCKING,
    ...(mcpServers && { google_mcp_server_floor_setting: BLOCKING }),
    filter_config: {
      pi_and_jailbreak_filter_settings: { filter_enforcement: 'ENABLED', confidence_level: 'MEDIUM_AND_ABOVE' },
      malicious_uri_filter_settings: { filter_enforcement: 'ENABLED' },
      sdp_settings: { basic_config: { filter_enforcement: 'ENABLED' } },
      rai_settings: { rai_filters: HARMS.map((harm) => ({ filter_type: harm, confidence_level: 'MEDIUM_AND_ABOVE' })) },
    },
  };
}
