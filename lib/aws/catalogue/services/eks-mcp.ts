import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EKS MCP Server. */
export const eksMcp: ServiceCatalogue = {
  service: 'eks-mcp',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneksmcpserver.html',
  seen: '2026-11-20',
  rows: [
    { action: 'eks-mcp:CallPrivilegedTool', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'writing tools of the MCP server, among them applying manifests' },
  ],
  leftOut: [],
};
