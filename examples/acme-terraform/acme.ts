// The identifiers of Acme, the imaginary company of all examples, tests and pages. Nothing here exists.

const account = (name: string, project: string) => `${name}@${project}.iam.gserviceaccount.com`;

export const ACME_GOOGLE = {
  organization: '123456789012',
  folders: { prod: 'folders/100000000001', nonProd: 'folders/200000000002', security: 'folders/300000000003' },
  projects: {
    prod: { id: 'acme-prod', number: '111111111111' },
    nonProd: { id: 'acme-nonprod', number: '222222222222' },
    logs: { id: 'acme-logs', number: '333333333333' },
  },
  agents: {
    coderInProd: account('agent-coder', 'acme-prod'),
    coderInNonProd: account('agent-coder', 'acme-nonprod'),
  },
  mcpServers: {
    filesInProd: account('mcp-files', 'acme-prod'),
    filesInNonProd: account('mcp-files', 'acme-nonprod'),
  },
  workload: account('agents-workload', 'acme-nonprod'),
  approvers: 'group:prod-approvers@acme.example',
  breakGlass: account('break-glass', 'acme-prod'),
  pipeline: account('deploy-pipeline', 'acme-prod'),
  orders: account('orders-app', 'acme-prod'),
  tag: {
    key: 'tagKeys/281470000000001',
    prod: 'tagValues/281480000000001',
    nonProd: 'tagValues/281480000000002',
    /** Marks the service accounts that agents may run their work as. */
    agentsWorkload: { key: 'tagKeys/281470000000002', value: 'tagValues/281480000000003' },
  },
  models: {
    geminiPro: 'publishers/google/models/gemini-2.5-pro:predict',
    geminiFlash: 'publishers/google/models/gemini-2.5-flash:predict',
    claude: 'publishers/anthropic/models/claude-sonnet-4-5:predict',
  },
  modelArmorTemplate: 'projects/acme-prod/locations/us-central1/templates/approved',
  accessPolicy: 'accessPolicies/444444444444',
  /** The tree, as `Organization.of` and the command line take it. */
  tree: {
    id: '123456789012',
    folders: {
      100000000001: 'organizations/123456789012',
      200000000002: 'organizations/123456789012',
      300000000003: 'organizations/123456789012',
    },
    projects: {
      'acme-prod': { number: '111111111111', parent: 'folders/100000000001' },
      'acme-nonprod': { number: '222222222222', parent: 'folders/200000000002' },
      'acme-logs': { number: '333333333333', parent: 'folders/300000000003' },
    },
    tags: { environment: { id: 'tagKeys/281470000000001', values: { prod: 'tagValues/281480000000001', nonprod: 'tagValues/281480000000002' } } },
    domains: ['acme.example'],
  },
} as const;
