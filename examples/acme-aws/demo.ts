// Acme's guardrails in the terminal: synthesizes the app in this process and says what its policies say. Nothing is deployed, nothing
// is asked of AWS, and nothing is judged: whether a request is denied is for a decision engine, which comes with a later release.
import { App } from 'aws-cdk-lib';
import { Gap } from 'sunkfence';
import { Guardrail, GuardrailDocument, GuardrailDocumentKind } from 'sunkfence/aws';
import { QUOTAS } from '../../lib/aws/policy/quotas';
import { PublishedAction, publishedActions } from '../../scripts/dataset';
import { ACME } from './acme';
import { acmeApp, GUARDRAILS } from './acme-app';
import { Request, REQUESTS } from './demo-requests';
import { color, gauge, heading, paragraph, table, title } from './demo-screen';
import { actionsNamed, list, nameOf, names, PROTECTION, Statement, unavailable, where, who } from './demo-words';

const { SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY, PERMISSIONS_BOUNDARY } = GuardrailDocumentKind;

const KINDS: Readonly<Record<string, string>> = {
  [SERVICE_CONTROL_POLICY]: 'SCP',
  [RESOURCE_CONTROL_POLICY]: 'RCP',
  [PERMISSIONS_BOUNDARY]: 'boundary',
};

const PROMISES: Readonly<Record<string, string>> = {
  ProdDeleteDeny: 'Destroying production, or weakening what protects it, is unavailable.',
  ApprovedModelEndpoints: 'Models, regions, endpoints and AI services that are not on the list are unavailable, and so are calls without the guardrail.',
  NonProdSecretIsolation: 'A production secret is unavailable outside production: directly, through its key, a copy, a snapshot or a share.',
  AgentExecutionBoundary: 'An agent cannot leave its envelope, raise its rights, become another principal or touch the fence.',
};

type Published = ReadonlyMap<string, readonly PublishedAction[]>;

const unitName = (unit: string) => ({ [ACME.units.prod]: 'production', [ACME.units.nonProd]: 'non-production' }[unit] ?? unit);
const statementsOf = (document: GuardrailDocument): Statement[] => document.content.Statement;
const shortName = (document: GuardrailDocument) => document.name.replace(/^Acme(Organization-)?/, '');

function main(): void {
  // the CDK's own check of templates takes seconds to load; the guardrails' own checks run all the same
  const app = acmeApp(new App({ builtinCloudFormationValidation: false }));
  app.synth();
  const guardrails = app.node.findAll().filter((construct): construct is Guardrail => construct instanceof Guardrail);
  const published = new Map<string, PublishedAction[]>();
  for (const action of publishedActions()) published.set(action.service, [...(published.get(action.service) ?? []), action]);

  const parts = [
    intro(),
    ...GUARDRAILS.flatMap((name) => {
      const own = guardrails.filter((guardrail) => guardrail.constructor.name === name);
      return own.length > 0 ? [part(name, own, published)] : [];
    }),
    protection(guardrails, published),
    totals(guardrails),
  ];
  process.stdout.on('error', () => process.exit()); // the reader of a pipe went away
  process.stdout.write(`\n${parts.join('\n\n')}\n\n`);
}

function intro(): string {
  return [
    `  ${color.bold('Acme\'s guardrails on AWS')}`,
    '',
    paragraph('Acme lets a coding agent and an MCP server work in a production and a non-production account. These are the policies that the four '
      + 'constructs make of examples/acme-aws, synthesized just now. Nothing is deployed. Nothing binds the management account.'),
  ].join('\n');
}

function part(name: string, guardrails: readonly Guardrail[], published: Published): string {
  const sections = [
    [title(name, guardrails.map(({ node }) => node.path).join(', ')), paragraph(PROMISES[name] ?? '')],
    [heading('Becomes unavailable'), outcomes(guardrails, published)],
    [heading('Native policies'), documents(guardrails)],
    [
      heading('What the policies say about a few requests', 'content, not a verdict'),
      requests(REQUESTS[name] ?? [], guardrails),
    ],
    [heading('What stays possible', 'in full, with what to add: docs/controls/'), gaps(guardrails)],
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

/** What a guardrail's statements come to; one that is continued in another document counts once. */
interface Outcome {
  readonly statement: Statement;
  readonly bound: string;
  readonly actions: Set<string>;
  readonly places: Set<string>;
}

function outcomesOf(guardrails: readonly Guardrail[], published: Published): Outcome[] {
  const found = new Map<string, Outcome>();
  for (const guardrail of guardrails) {
    const home = guardrail.documents.flatMap(({ targets }) => targets)[0];
    for (const document of guardrail.documents) {
      for (const statement of statementsOf(document).filter(({ Effect }) => Effect === 'Deny')) {
        const bound = document.kind !== PERMISSIONS_BOUNDARY ? who(statement) : document.name.endsWith('-mcp') ? 'MCP servers' : 'agents';
        const key = `${nameOf(statement)} ${bound}`;
        const outcome = found.get(key) ?? { statement, bound, actions: new Set(), places: new Set() };
        actionsNamed(statement, published).forEach((action) => outcome.actions.add(action));
        outcome.places.add(unitName(document.targets[0] ?? home));
        found.set(key, outcome);
      }
    }
  }
  return [...found.values()];
}

function outcomes(guardrails: readonly Guardrail[], published: Published): string {
  const all = outcomesOf(guardrails, published);
  const everywhere = new Set(all.flatMap(({ places }) => [...places])).size;
  const own = all.filter(({ statement }) => !PROTECTION.includes(nameOf(statement)));
  const others = all.filter((outcome) => !own.includes(outcome)).map(({ statement }) => nameOf(statement));
  return [
    outcomeTable(own.map((outcome) => ({ ...outcome, places: new Set(outcome.places.size < everywhere ? outcome.places : []) }))),
    color.dim(paragraph(`and how it protects itself, see the end: ${others.join(', ')}`)),
  ].join('\n');
}

function outcomeTable(rows: readonly Outcome[]): string {
  return table([
    { head: 'what', share: 6 },
    { head: 'to whom', share: 5 },
    { head: 'actions', width: 8, right: true },
    { head: 'statement', width: 27 },
  ], rows.map(({ statement, bound, actions, places }) => [
    unavailable(statement),
    [bound, ...places].join(', in '),
    actions.size === 0 ? 'the rest' : String(actions.size),
    color.dim(nameOf(statement)),
  ]));
}

/** What stands in every guardrail, once. */
function protection(guardrails: readonly Guardrail[], published: Published): string {
  const unique = new Map(outcomesOf(guardrails, published)
    .filter(({ statement }) => PROTECTION.includes(nameOf(statement)))
    .map((outcome) => [nameOf(outcome.statement), {
      ...outcome,
      bound: outcome.bound.startsWith('all but') ? 'all but approver and administrators' : outcome.bound,
      places: new Set<string>(),
    }]));
  return [
    title('How the guardrails protect themselves', 'statements that most of them have'),
    outcomeTable([...unique.values()].sort((a, b) => PROTECTION.indexOf(nameOf(a.statement)) - PROTECTION.indexOf(nameOf(b.statement)))),
  ].join('\n');
}

function documents(guardrails: readonly Guardrail[]): string {
  const rows = guardrails.flatMap((guardrail) => guardrail.documents.map((document) => [
    document.kind === PERMISSIONS_BOUNDARY ? `${guardrail.node.scope!.node.path} ${document.name}` : shortName(document),
    KINDS[document.kind],
    `${gauge(document.size, document.maxSize)} ${String(document.size).padStart(6)} of ${document.maxSize}`,
    document.targets.map((target) => `${target} (${unitName(target)})`).join(', ') || 'the agents\' roles',
  ]));
  return table([
    { head: 'policy', share: 1 },
    { head: 'kind', width: 8 },
    { head: 'characters of the most', width: 27 },
    { head: 'on', share: 1 },
  ], rows);
}

function gaps(guardrails: readonly Guardrail[]): string {
  const unique = new Map(guardrails.flatMap((guardrail) => guardrail.gaps).map((gap: Gap) => [gap.id, gap]));
  return table([{ head: 'gap', width: 27 }, { head: 'possible', share: 1 }], [...unique.values()].map(({ id, possible }) => [id, firstClause(possible)]));
}

/** Enough of a sentence for one line or two. */
const firstClause = (text: string) => text.split(/(?<=\w)(?:; |, for example|\. |, in services)/)[0].replace(/\.?$/, '.');

function requests(asked: readonly Request[], guardrails: readonly Guardrail[]): string {
  return table([
    { head: '', width: 9 },
    { head: 'request', share: 2 },
    { head: 'statements that name the action', share: 3 },
  ], asked.map((request) => [
    request.ordinary ? color.green('ordinary') : color.yellow('dangerous'),
    `${color.bold(request.action)}\n${color.dim(`${request.who}, ${request.resource}`)}`,
    said(request, guardrails).join('\n') || 'none',
  ]));
}

/** What the documents that reach the caller or the resource say about the action. */
function said(request: Request, guardrails: readonly Guardrail[]): string[] {
  return guardrails.flatMap((guardrail) => guardrail.documents
    .filter((document) => reaches(document, guardrail, request))
    .flatMap((document) => statementsOf(document).flatMap((statement) => {
      const policy = document.kind === PERMISSIONS_BOUNDARY ? 'boundary' : document.name.split('-').slice(-2).join('-');
      const sid = color.cyan(statement.Sid);
      if (document.kind === PERMISSIONS_BOUNDARY && statement.NotAction) {
        return names(list(statement.NotAction), request.action)
          ? [`the envelope in the ${policy} lists it`]
          : [`${sid} in the ${policy}: all that the envelope does not list, and it does not list this`];
      }
      if (statement.Effect !== 'Deny' || !names(list(statement.Action), request.action)) return [];
      const bound = document.kind === PERMISSIONS_BOUNDARY ? '' : `for ${who(statement)}`;
      return [`${sid} in ${policy}: ${[bound, where(statement)].filter((text) => text !== '').join('; ')}`];
    })));
}

function reaches(document: GuardrailDocument, guardrail: Guardrail, { from, on, boundary }: Request): boolean {
  if (document.kind === SERVICE_CONTROL_POLICY) return from !== undefined && document.targets.includes(from);
  if (document.kind === RESOURCE_CONTROL_POLICY) return on !== undefined && document.targets.includes(on);
  return boundary !== undefined && guardrail.node.scope!.node.path === boundary[0] && document.name === boundary[1];
}

/** What all guardrails together take of what a unit has room for. */
function totals(guardrails: readonly Guardrail[]): string {
  const all = guardrails.flatMap((guardrail) => guardrail.documents);
  const units = [...new Set(all.flatMap(({ targets }) => targets))];
  const rows = units.flatMap((unit) => ([SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY] as const).map((kind) => {
    const { attached, reserved } = QUOTAS[kind];
    const own = all.filter((document) => document.kind === kind && document.targets.includes(unit)).length;
    return [
      `${unit} (${unitName(unit)})`,
      KINDS[kind],
      `${gauge(own + reserved, attached)} ${own} own + ${reserved} reserved of ${attached}`,
      `${attached - reserved - own} free for other guardrails`,
    ];
  }));
  return [
    title('Room', 'all guardrails together'),
    table([{ head: 'unit', share: 1 }, { head: 'kind', width: 6 }, { head: 'policies attached', width: 36 }, { head: '', share: 1 }], rows),
    color.dim(paragraph('Reserved: FullAWSAccess and two policies of AWS Control Tower; RCPFullAWSAccess.')),
  ].join('\n');
}

main();
