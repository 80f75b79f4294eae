// The identifiers of Acme, the imaginary company of all examples, tests and pages. Nothing here exists.

export const ACME = {
  region: 'us-east-1',
  accounts: { prod: '111122223333', nonProd: '444455556666', security: '555566667777', management: '777788889999' },
  units: { prod: 'ou-acm1-prod0001', nonProd: 'ou-acm1-nonprod1', security: 'ou-acm1-security' },
  paths: {
    prod: 'o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/',
    nonProd: 'o-a1b2c3d4e5/r-acm1/ou-acm1-nonprod1/',
    security: 'o-a1b2c3d4e5/r-acm1/ou-acm1-security/',
  },
  /** The tree, as `Organization.of` and the command line take it. */
  organization: {
    id: 'o-a1b2c3d4e5',
    root: 'r-acm1',
    units: { 'ou-acm1-prod0001': ['111122223333'], 'ou-acm1-nonprod1': ['444455556666'], 'ou-acm1-security': ['555566667777'] },
    management: '777788889999',
  },
  approver: 'arn:aws:iam::*:role/BreakGlassApprover',
  deployment: {
    pipeline: 'arn:aws:iam::*:role/deploy-pipeline',
    cdkRoles: 'arn:aws:iam::*:role/cdk-hnb659fds-*-role-*',
    cdkExecution: 'arn:aws:iam::*:role/cdk-hnb659fds-cfn-exec-role-*',
  },
  models: {
    claude: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
    novaLite: 'amazon.nova-lite-v1:0',
    novaMicro: 'amazon.nova-micro-v1:0',
    embeddings: 'amazon.titan-embed-text-v2:0',
  },
  inferenceProfile: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  inferenceRegions: ['us-east-2', 'us-west-2'],
  modelGuardrail: {
    prod: 'arn:aws:bedrock:us-east-1:111122223333:guardrail/gr4pprov3d01:3',
    nonProd: 'arn:aws:bedrock:us-east-1:444455556666:guardrail/gr4pprovednp:1',
  },
  gateway: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/approved-tools',
  buckets: { artifacts: 'acme-prod-artifacts', shared: 'acme-shared-artifacts', scratch: 'acme-nonprod-scratch' },
} as const;
