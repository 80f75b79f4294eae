/**
 * The pages of `docs/catalogue/google/`: what the catalogue of Google Cloud says of every permission, for people to review. `npm run catalogue-pages`
 * writes them.
 */
import { SERVICES } from '../lib/gcp/catalogue';
import { BUILD_AND_DEPLOY, LOOK_ONLY } from '../lib/gcp/catalogue/envelopes';
import { Escape, ESCAPES, ESCAPES_NOT_DENIABLE, Way } from '../lib/gcp/catalogue/escapes';
import { FENCE, FENCE_NOT_DENIABLE, Part } from '../lib/gcp/catalogue/fence';
import { Door, MODEL_DOORS, MODEL_DOORS_NOT_DENIABLE } from '../lib/gcp/catalogue/model-doors';
import type { From, NotDeniable, Row, ServiceCatalogue } from '../lib/gcp/catalogue/row';
import { TAG_BINDINGS } from '../lib/gcp/catalogue/tagging';
import { WayKind, ways, WAYS_NOT_DENIABLE } from '../lib/gcp/catalogue/ways-to-secrets';
import { deniablePermissions, denyListDate } from '../lib/gcp/policy/deny-support';
import { cell, code, count, inline, table, word } from './markdown';

const FROM: Readonly<Record<From, string>> = { 'everybody': 'everybody', 'all-but-deployers': 'all but deployers', 'agents': 'agents' };
const FROMS = Object.keys(FROM) as From[];

const short = (name: string) => name.replace('.googleapis.com', '');
const letters = () => [...new Set(SERVICES.map(({ service }) => service[0]))].sort();
const leftOutOf = (service: ServiceCatalogue) => service.leftOut.flatMap(({ permissions }) => permissions);
const notDeniable = SERVICES.flatMap((service) => service.notDeniable);
const named = (names: readonly string[]) => notDeniable.filter(({ permission }) => names.includes(permission));

/** Every page by its name. */
export function googleCataloguePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README', index()],
    ...letters().map((letter) => [letter, letterPage(letter)] as const),
    ['envelopes', envelopes()],
    ['escapes', escapesPage()],
    ['fence', fencePage()],
    ['model-doors', modelDoors()],
    ['not-deniable', notDeniablePage()],
    ['ways-to-secrets', waysToSecrets()],
  ]);
}

// --- services

const countsOf = (rows: readonly Row[]) => FROMS.map((from) => String(count(rows, (row) => row.from === from)));

function index(): string {
  const rows = SERVICES.flatMap((service) => service.rows);
  const effects = [...new Set(rows.map(({ effect }) => effect))].sort();
  const counted = FROMS.map((from) => FROM[from]);
  const byEffect = table(['effect', ...counted, 'all'], [
    ...effects.map((effect) => [word(effect), rows.filter((row) => row.effect === effect)] as const),
    ['**all**', rows] as const,
  ].map(([name, own]) => [name, ...countsOf(own), String(own.length)]), [1, 2, 3, 4]);
  const byService = table(['service', 'permissions', ...counted, 'left out', 'not deniable'], SERVICES.map((service) => [
    `[${short(service.service)}](${service.service[0]}.md#${short(service.service)})`,
    String(service.rows.length),
    ...countsOf(service.rows),
    String(leftOutOf(service).length),
    String(service.notDeniable.length),
  ]), [1, 2, 3, 4, 5, 6]);
  return `
# The catalogue of Google Cloud

What was judged of ${SERVICES.length} services of Google Cloud: ${rows.length} permissions with what they do to production and who loses them, and ${SERVICES.flatMap(leftOutOf).length} that sound
dangerous and were left out, with the reason. All of them are on [Google's list of what deny policies can name](https://docs.cloud.google.com/iam/docs/deny-permissions-support)
of ${denyListDate()}, which has ${deniablePermissions().filter((name) => !name.endsWith('.*')).length} permissions. ${notDeniable.length} that matter are not on it: [what stays possible](not-deniable.md). The rows are in
\`lib/gcp/catalogue/services/\`, one file a service; a page here holds the services of one letter.

Beside them: [escapes](escapes.md), [what undoes a fence](fence.md), [doors to models](model-doors.md), [ways to secrets](ways-to-secrets.md), [envelopes of agents](envelopes.md).

## How to read it

- **effect**: the worst that the permission can do. \`ProdDeleteDeny\` denies what destroys, weakens, exposes and tampers, and denies agents what
  escalates. It does not deny reading a secret; that is for \`NonProdSecretIsolation\` and for envelopes.
- **from**: who loses it. *Everybody* but the gate; *all but deployers*, since a deployment needs the same permission; *agents* alone, since
  applications and services go on using it.
- **plane**: *control* changes the thing, *data* changes what is inside it.

Names are those of deny policies, without \`.googleapis.com\`.

## In numbers

${byEffect}

## Services

${letters().map((letter) => `[${letter}](${letter}.md)`).join(' ')}

${byService}
`;
}

function letterPage(letter: string): string {
  const services = SERVICES.filter(({ service }) => service.startsWith(letter));
  const links = services.map(({ service }) => `[${short(service)}](#${short(service)})`).join(', ');
  return `
# Services: ${letter}

[All services, and how to read this](README.md). Here: ${links}.

${services.map(serviceSection).join('\n\n')}
`;
}

function serviceSection({ service, source, seen, rows, leftOut, notDeniable: gaps }: ServiceCatalogue): string {
  return [
    `## ${short(service)}`,
    `[Its roles and permissions](${source}), seen ${seen}. Rows: \`lib/gcp/catalogue/services/${short(service)}.ts\`.`,
    rows.length === 0 ? 'No row.' : table(
      ['permission', 'asset', 'effect', 'plane', 'from', 'why'],
      rows.map((row) => [code(short(row.permission)), word(row.asset), word(row.effect), row.plane, FROM[row.from], row.why]),
    ),
    ...(leftOut.length === 0 ? [] : [`Left out:\n\n${leftOut.map(({ why, permissions }) => `- ${cell(why)}: ${inline(permissions.map(short))}`).join('\n')}`]),
    ...(gaps.length === 0 ? [] : [`No deny policy can name:\n\n${gapTable(gaps)}`]),
  ].join('\n\n');
}

const gapTable = (gaps: readonly NotDeniable[]) => table(
  ['permission', 'asset', 'effect', 'what stays possible', 'what to add'],
  gaps.map((gap) => [code(short(gap.permission)), word(gap.asset), word(gap.effect), gap.possible, gap.add]),
);

function notDeniablePage(): string {
  return `
# What no deny policy can name

Permissions that matter and that are not on Google's list of ${denyListDate()}. Each is a gap of the guardrails that it concerns.

${gapTable(notDeniable)}
`;
}

// --- agents

const WAYS_OUT: Readonly<Record<Way, string>> = {
  IMPERSONATION: 'Becoming another identity',
  CREDENTIALS: 'Tokens, keys, passwords and certificates',
  GRANTS: 'Grants: every policy of a resource',
  ROLES: 'What grants mean',
  POOLS: 'Identities of other places',
  CODE: 'Code that runs as somebody else',
  HIERARCHY: 'Places without controls',
};

function escapesPage(): string {
  const section = (way: Way) => {
    const own = ESCAPES.filter((escape) => escape.way === way);
    const cells = ({ permission, why, actAs }: Escape) => [code(short(permission)), ...(way === 'CODE' ? [actAs ? 'yes' : 'no'] : []), why];
    return `## ${WAYS_OUT[way]}\n\n${table(['permission', ...(way === 'CODE' ? ['asks for actAs'] : []), 'why'], own.map(cells))}`;
  };
  return `
# Escapes

How an agent would get out of its boundary. \`AgentExecutionBoundary\` denies all of it to agents, and what [undoes the fence](fence.md).

${(Object.keys(WAYS_OUT) as Way[]).map(section).join('\n\n')}

## Not deniable

${gapTable(named(ESCAPES_NOT_DENIABLE))}
`;
}

const PARTS: Readonly<Record<Part, string>> = {
  ORG_POLICY: 'Organization policies',
  BOUNDARY: 'Principal access boundaries',
  PERIMETER: 'Perimeters of VPC Service Controls',
  ELEVATION: 'Privileged Access Manager',
  SCREENING: 'Model Armor',
  SERVICES: 'Which services and MCP servers there are',
  GATEWAY: 'Gateways, registries and the proxy in front of tools',
  HIERARCHY: 'The hierarchy, its grants and liens',
  ROLES: 'Roles',
  POSTURE: 'Postures, and which images run',
  STACKS: 'Stacks of Infrastructure Manager',
};

function fencePage(): string {
  const section = (part: Part) => `## ${PARTS[part]}\n\n${table(['permission', 'why'],
    FENCE.filter((change) => change.part === part).map(({ permission, why }) => [code(short(permission)), why]))}`;
  return `
# What undoes a fence

${(Object.keys(PARTS) as Part[]).map(section).join('\n\n')}

## Tags

What binds tags to a resource of a service, or takes them off: a condition of a deny policy looks at tags.

${inline(TAG_BINDINGS.map(short))}

## Not deniable

${gapTable(named(FENCE_NOT_DENIABLE))}
`;
}

function envelopes(): string {
  return `
# Envelopes of agents

The permissions of the custom role that \`AgentExecutionBoundary\` makes with an envelope of the library, in their v1 names.

## \`Envelope.LOOK_ONLY\`

${inline(LOOK_ONLY)}

## \`Envelope.BUILD_AND_DEPLOY\`

For non-production only. \`iam.serviceAccounts.actAs\` is granted on service accounts of agents, not by this role.

${inline(BUILD_AND_DEPLOY)}
`;
}

// --- AI and secrets

const DOORS: Readonly<Record<Door, string>> = {
  OPENS: 'Makes or changes another way to a model',
  INVOKES_UNNAMED: 'Runs a model that `vertexai.allowedModels` does not see',
  ENTITLES: 'Changes which models the project may use',
  BEARS_KEY: 'Calls with a key in place of an identity',
  CHANGES_SCREENING: 'Changes what prompts and answers are screened for',
  CHANGES_RECORD: 'Changes what is recorded or kept of calls',
  REACHES_OUT: 'Reaches out for a model',
  USES: 'Uses another AI service as a whole: shut, unless the service is approved',
};

function modelDoors(): string {
  const section = (door: Door) => `## ${DOORS[door]}\n\n${table(['permission', 'why'],
    MODEL_DOORS.filter((each) => each.door === door).map(({ permission, why }) => [code(short(permission)), why]))}`;
  return `
# Doors to models

What \`ApprovedModelEndpoints\` knows beside \`vertexai.allowedModels\`, which says what \`aiplatform.endpoints.predict\` may call.

${(Object.keys(DOORS) as Door[]).map(section).join('\n\n')}

## Not deniable

${gapTable(named(MODEL_DOORS_NOT_DENIABLE))}
`;
}

const KINDS: Readonly<Record<WayKind, string>> = {
  SECRET: 'A secret, a parameter or a credential itself, and its policies',
  KEY: 'The key that it is encrypted with',
  OBJECT: 'An object that holds it',
  CONFIGURATION: 'The configuration, the output or a shell of something that runs',
  COPY: 'A copy, an export or a restore of the store that holds it, or the store itself',
  IDENTITY: 'An identity of production',
};

function waysToSecrets(): string {
  const section = (kind: WayKind) => `## ${KINDS[kind]}\n\n${table(['permission', 'why'],
    ways(kind).map(({ permission, why }) => [code(short(permission)), why]))}`;
  return `
# Ways to secrets

What \`NonProdSecretIsolation\` denies at production to everybody of non-production.

${(Object.keys(KINDS) as WayKind[]).map(section).join('\n\n')}

## Not deniable

${gapTable(named(WAYS_NOT_DENIABLE))}
`;
}
