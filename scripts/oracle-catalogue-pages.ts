/**
 * The pages of `docs/catalogue/oracle/`: what the catalogue of Oracle Cloud says of every permission, for people to review. `npm run catalogue-pages`
 * writes them.
 */
import { SERVICES } from '../lib/oci/catalogue';
import { BUILD_AND_DEPLOY, LOOK_ONLY } from '../lib/oci/catalogue/envelopes';
import { Escape, ESCAPES, ESCAPES_BY_VERB, ESCAPES_NOT_DENIABLE, Way } from '../lib/oci/catalogue/escapes';
import { FENCE, FENCE_BY_VERB, FENCE_NOT_DENIABLE, Part } from '../lib/oci/catalogue/fence';
import { Door, MODEL_DOORS, MODEL_DOORS_BY_VERB, MODEL_DOORS_NOT_DENIABLE, MODEL_VARIABLE } from '../lib/oci/catalogue/model-doors';
import type { From, NotDeniable, Row, ServiceCatalogue, VerbRow } from '../lib/oci/catalogue/row';
import { WayKind, ways, WAYS_BY_VERB, WAYS_NOT_DENIABLE } from '../lib/oci/catalogue/ways-to-secrets';
import { isPermission, isUnconfirmed, permissions, permissionsDate, serviceOf, services } from '../lib/oci/policy/permissions';
import { cell, code, count, inline, table, word } from './markdown';

const FROM: Readonly<Record<From, string>> = { 'everybody': 'everybody', 'all-but-deployers': 'all but deployers', 'agents': 'agents' };
const FROMS = Object.keys(FROM) as From[];

const letters = () => [...new Set(SERVICES.map(({ service }) => service[0]))].sort();
const leftOutOf = (service: ServiceCatalogue) => service.leftOut.flatMap((each) => each.permissions);
const notDeniable = SERVICES.flatMap((service) => service.notDeniable);
const named = (whats: readonly string[]) => notDeniable.filter(({ what }) => whats.includes(what));

/** Every page by its name. */
export function oracleCataloguePages(): ReadonlyMap<string, string> {
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

const countsOf = (rows: readonly Pick<Row, 'from'>[]) => FROMS.map((from) => String(count(rows, (row) => row.from === from)));

function index(): string {
  const rows = SERVICES.flatMap((service) => service.rows);
  const verbs = SERVICES.flatMap((service) => service.byVerb);
  const effects = [...new Set(rows.map(({ effect }) => effect))].sort();
  const counted = FROMS.map((from) => FROM[from]);
  const byEffect = table(['effect', ...counted, 'all'], [
    ...effects.map((effect) => [word(effect), rows.filter((row) => row.effect === effect)] as const),
    ['**all**', rows] as const,
  ].map(([name, own]) => [name, ...countsOf(own), String(own.length)]), [1, 2, 3, 4]);
  const byService = table(['service', 'permissions', ...counted, 'types by a verb', 'left out', 'not deniable'], SERVICES.map((service) => [
    `[${serviceOf(service.service).name}](${service.service[0]}.md#${service.service})`,
    String(service.rows.length),
    ...countsOf(service.rows),
    String(service.byVerb.length),
    String(leftOutOf(service).length),
    String(service.notDeniable.length),
  ]), [1, 2, 3, 4, 5, 6, 7]);
  const unconfirmed = permissions().filter(isUnconfirmed);
  return `
# The catalogue of Oracle Cloud

What was judged of ${SERVICES.length} services of Oracle Cloud Infrastructure: ${rows.length} permissions with what they do to production and who loses them, and
${SERVICES.flatMap(leftOutOf).length} that sound dangerous and were left out, with the reason. All of them are printed on [pages of Oracle's policy
reference](https://docs.oracle.com/iaas/Content/Identity/policyreference/policyreference.htm), of which the latest was of ${permissionsDate()} and which have
${permissions().filter(isPermission).length} permissions of ${services().length} services. Of ${verbs.length} types no page was seen to print all permissions: they are denied by a verb, which takes more than is
dangerous. ${notDeniable.length} things that matter are reached by no deny statement: [what stays possible](not-deniable.md). The rows are in
\`lib/oci/catalogue/services/\`, one file a service; a page here holds the services of one letter.

Beside them: [escapes](escapes.md), [what undoes a fence](fence.md), [doors to models](model-doors.md), [ways to secrets](ways-to-secrets.md), [envelopes of agents](envelopes.md).

## How to read it

- **effect**: the worst that the permission can do. \`ProdDeleteDeny\` denies what destroys, weakens, exposes and tampers, and denies agents what
  escalates. It does not deny reading a secret; that is for \`NonProdSecretIsolation\` and for envelopes.
- **from**: who loses it. *Everybody* but the gate; *all but deployers*, since a deployment needs the same permission; *agents* alone, since
  applications and services go on using it.
- **plane**: *control* changes the thing, *data* changes what is inside it.

A deny by a verb takes the permissions of that verb and of every higher one: \`manage\` leaves what \`use\` has, and \`inspect\` leaves nothing.

Names that no page was seen to print, and that follow the pattern of their neighbours, are in no statement: ${inline(unconfirmed)}.

## In numbers

${byEffect}

## Services

${letters().map((letter) => `[${letter}](${letter}.md)`).join(' ')}

${byService}
`;
}

function letterPage(letter: string): string {
  const own = SERVICES.filter(({ service }) => service.startsWith(letter));
  const links = own.map(({ service }) => `[${service}](#${service})`).join(', ');
  return `
# Services: ${letter}

[All services, and how to read this](README.md). Here: ${links}.

${own.map(serviceSection).join('\n\n')}
`;
}

function serviceSection({ service, source, seen, resourceTypes, rows, byVerb, leftOut, notDeniable: gaps }: ServiceCatalogue): string {
  return [
    `## ${service}`,
    `[${serviceOf(service).name}](${source}), seen ${seen}. Types and families: ${inline(resourceTypes)}. Rows: \`lib/oci/catalogue/services/${service}.ts\`.`,
    ...(rows.length === 0 ? [] : [table(
      ['permission', 'asset', 'effect', 'plane', 'from', 'why'],
      rows.map((row) => [code(row.permission), word(row.asset), word(row.effect), row.plane, FROM[row.from], row.why]),
    )]),
    ...(byVerb.length === 0 ? [] : [`By a verb:\n\n${verbTable(byVerb)}`]),
    ...(leftOut.length === 0 ? [] : [`Left out:\n\n${leftOut.map(({ why, permissions: names }) => `- ${cell(why)}: ${inline(names)}`).join('\n')}`]),
    ...(gaps.length === 0 ? [] : [`No deny statement reaches:\n\n${gapTable(gaps)}`]),
  ].join('\n\n');
}

const verbTable = (rows: readonly VerbRow[]) => table(
  ['verb and type', 'asset', 'effect', 'plane', 'from', 'why'],
  rows.map((row) => [code(`${row.verb} ${row.resourceType}`), word(row.asset), word(row.effect), row.plane, FROM[row.from], row.why]),
);

const gapTable = (gaps: readonly NotDeniable[]) => table(
  ['what', 'asset', 'effect', 'what stays possible', 'what to add'],
  gaps.map((gap) => [gap.what, word(gap.asset), word(gap.effect), gap.possible, gap.add]),
);

const byVerbSection = (list: readonly { readonly resourceType: string; readonly verb: string; readonly why: string }[]) =>
  `## By a verb\n\n${table(['verb and type', 'why'], list.map(({ resourceType, verb, why }) => [code(`${verb} ${resourceType}`), why]))}`;

function notDeniablePage(): string {
  return `
# What no deny statement reaches

Each is a gap of the guardrails that it concerns.

${gapTable(notDeniable)}
`;
}

// --- agents

const WAYS_OUT: Readonly<Record<Way, string>> = {
  IDENTITY: 'Becoming another identity, or a member of another group',
  CREDENTIALS: 'Keys, tokens, passwords and signatures',
  GRANTS: 'Statements that grant',
  DIRECTORIES: 'Identities of other places',
  CODE: 'Code that runs as somebody else',
  CONNECTIONS: 'Connections under credentials that are stored',
  HIERARCHY: 'Places without controls',
};

function escapesPage(): string {
  const section = (way: Way) => {
    const own = ESCAPES.filter((escape) => escape.way === way);
    const cells = ({ permission, why, builds }: Escape) => [code(permission), ...(way === 'CODE' ? [builds ? 'yes' : 'no'] : []), why];
    return `## ${WAYS_OUT[way]}\n\n${table(['permission', ...(way === 'CODE' ? ['building needs it'] : []), 'why'], own.map(cells))}`;
  };
  return `
# Escapes

How an agent would get out of its boundary. \`AgentExecutionBoundary\` denies all of it to agents, and what [undoes the fence](fence.md); an agent that builds
keeps what building needs, where the rules of dynamic groups do not take in what it makes.

${(Object.keys(WAYS_OUT) as Way[]).map(section).join('\n\n')}

${byVerbSection(ESCAPES_BY_VERB)}

## Not deniable

${gapTable(named(ESCAPES_NOT_DENIABLE))}
`;
}

const PARTS: Readonly<Record<Part, string>> = {
  POLICIES: 'Policies',
  COMPARTMENTS: 'Compartments and the tenancy',
  GROUPS: 'Groups and dynamic groups',
  DIRECTORIES: 'Domains, other directories and how one logs in',
  TAGS: 'Tags',
  QUOTAS: 'Quotas',
  NETWORK_SOURCES: 'Network sources',
  SECURITY_ZONES: 'Security zones',
  CLOUD_GUARD: 'Cloud Guard',
  PACKETS: 'Zero Trust Packet Routing',
  ORGANIZATION: 'Organizations of tenancies',
};

function fencePage(): string {
  const section = (part: Part) => `## ${PARTS[part]}\n\n${table(['permission', 'why'],
    FENCE.filter((change) => change.part === part).map(({ permission, why }) => [code(permission), why]))}`;
  return `
# What undoes a fence

${(Object.keys(PARTS) as Part[]).map(section).join('\n\n')}

${byVerbSection(FENCE_BY_VERB)}

## Not deniable

${gapTable(named(FENCE_NOT_DENIABLE))}
`;
}

function envelopes(): string {
  return `
# Envelopes of agents

The permissions of the allow statements that \`AgentExecutionBoundary\` makes with an envelope of the library.

## \`Envelope.LOOK_ONLY\`

${inline(LOOK_ONLY)}

## \`Envelope.BUILD_AND_DEPLOY\`

For non-production only.

${inline(BUILD_AND_DEPLOY)}
`;
}

// --- AI and secrets

const DOORS: Readonly<Record<Door, string>> = {
  CALLS: 'Calls a model of the service',
  CALLS_UNNAMED: 'Calls a model, an agent or a deployment that no condition names',
  OPENS: 'Makes or changes another way to a model',
  BEARS_KEY: 'Calls with a key in place of an identity',
  CHANGES_SCREENING: 'Changes what prompts and answers are screened for',
  CHANGES_RECORD: 'Changes what is recorded or kept of calls',
  REACHES_OUT: 'Reaches out of a model',
};

function modelDoors(): string {
  const section = (door: Door) => `## ${DOORS[door]}\n\n${table(['permission', 'why'],
    MODEL_DOORS.filter((each) => each.door === door).map(({ permission, why }) => [code(permission), why]))}`;
  return `
# Doors to models

What \`ApprovedModelEndpoints\` knows beside \`${MODEL_VARIABLE}\`, which says what a call to the service may name.

${(Object.keys(DOORS) as Door[]).filter((door) => MODEL_DOORS.some((each) => each.door === door)).map(section).join('\n\n')}

${byVerbSection(MODEL_DOORS_BY_VERB)}

## Not deniable

${gapTable(named(MODEL_DOORS_NOT_DENIABLE))}
`;
}

const KINDS: Readonly<Record<WayKind, string>> = {
  SECRET: 'A secret or a credential itself, and its copies',
  KEY: 'The key that it is encrypted with',
  OBJECT: 'An object, a row, a message or a log line that holds it',
  CONFIGURATION: 'The configuration, the output or a shell of something that runs',
  COPY: 'A copy, a backup or a clone of the store that holds it, or the store itself',
  IDENTITY: 'An identity of production',
};

function waysToSecrets(): string {
  const section = (kind: WayKind) => `## ${KINDS[kind]}\n\n${table(['permission', 'why'],
    ways(kind).map(({ permission, why }) => [code(permission), why]))}`;
  return `
# Ways to secrets

What \`NonProdSecretIsolation\` denies at production to everybody of non-production.

${(Object.keys(KINDS) as WayKind[]).map(section).join('\n\n')}

${byVerbSection(WAYS_BY_VERB)}

## Not deniable

${gapTable(named(WAYS_NOT_DENIABLE))}
`;
}
