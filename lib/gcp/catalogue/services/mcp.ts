import { ServiceCatalogue } from '../row';

/** MCP servers of Google. */
export const mcp: ServiceCatalogue = {
  service: 'mcp.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/mcp',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'calls a tool of a Google MCP server; what the tool does is asked for by its own permission',
      permissions: [
        'mcp.googleapis.com/tools.call',
      ],
    },
  ],
  notDeniable: [],
};
