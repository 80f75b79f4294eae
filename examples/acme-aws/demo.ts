// Acme's guardrails in the terminal: synthesizes the app in this process, says what its policies say, judges a few requests by them and
// proves what they promise. Nothing is deployed, and nothing is asked of AWS.
import { App } from 'aws-cdk-lib';
import { Gap, Outcome, ProofOutcome } from 'sunkfence';
import { Guardrail, GuardrailDocument, GuardrailDocumentKind, Organization, Proof, Verifier } from 'sunkfence/aws';
import { QUOTAS } from '../../lib/aws/policy/quotas';
import { PublishedAction, publishedActions } from '../../scripts/dataset';
import { ACME } from './acme';
import { acmeApp, GUARDRAILS } from './acme-app';
import { Request, REQUESTS } from './demo-requests';
import { color, gauge, heading, paragraph, table, title } from './demo-screen';
import { actionsNamed, nameOf, PROTECTION, Statement, unavailable, who } from './demo-words';

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
  const verifier = Verifier.fromApp(app, { organization: Organization.of(ACME.organization) });
  const all = verifier.proveAll();
  const guardrails = app.node.findAll().filter((construct): construct is Guardrail => construct instanceof Guardrail);
  const published = new Map<string, PublishedAction[]>();
  for (const action of publishedActions()) published.set(action.service, [...(published.get(action.service) ?? []), action]);

  const parts = [
    intro(),
    ...GUARDRAILS.flatMap((name) => {
      const own = guardrails.filter((guardrail) => guardrail.constructor.name === name);
      return own.length > 0 ? [part(name, own, published, verifier, all)] : [];
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
      + 'constructs make of examples/acme-aws, synthesized just now, and what the decision engine and the prover make of them. Nothing is deployed. Nothing binds the management account.'),
  ].join('\n');
}

function part(name: string, guardrails: readonly Guardrail[], published: Published, verifier: Verifier, all: readonly Proof[]): string {
  const sections = [
    [title(name, guardrails.map(({ node }) => node.path).join(', ')), paragraph(PROMISES[name] ?? '')],
    [heading('Becomes unavailable'), outcomes(guardrails, published)],
    [heading('Native policies'), documents(guardrails)],
    [heading('A few requests', 'judged by the synthesized templates alone'), verdicts(REQUESTS[name] ?? [], verifier)],
    [heading('What it promises', 'proved for all requests'), proofs(...split(all, ({ guardrail }) => guardrails.some(({ node }) => node.path === guardrail)))],
    [heading('What stays possible', 'in full, with what to add: docs/controls/'), gaps(guardrails)],
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

/** What a guardrail's statements come to; one that is continued in another document counts once. */
interface Effect {
  readonly statement: Statement;
  readonly bound: string;
  readonly actions: Set<string>;
  readonly places: Set<string>;
}

function outcomesOf(guardrails: readonly Guardrail[], published: Published): Effect[] {
  const found = new Map<string, Effect>();
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

function outcomeTable(rows: readonly Effect[]): string {
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

/** What the decision engine says, by the synthesized templates alone. */
function verdicts(asked: readonly Request[], verifier: Verifier): string {
  return table([
    { head: '', width: 9 },
    { head: 'request', share: 5 },
    { head: 'verdict', width: 8 },
    { head: 'by', share: 6 },
  ], asked.map(({ who: caller, what, request, ordinary }) => {
    const { outcome, determinedBy } = verifier.decide(request);
    const [first, ...more] = determinedBy;
    const by = outcome === Outcome.DENIED && first ? `${color.cyan(first.sid ?? String(first.index))} in ${first.policy}${more.length > 0 ? `, and ${more.length} more` : ''}` : '';
    return [
      ordinary ? color.green('ordinary') : color.yellow('dangerous'),
      `${color.bold(request.action)}\n${color.dim(`${caller}, ${what}`)}`,
      (outcome === Outcome.ALLOWED ? color.green : outcome === Outcome.DENIED ? color.red : color.yellow)(outcome.toLowerCase().replace(/_/g, ' ')),
      by,
    ];
  }));
}

function split<T>(all: readonly T[], wanted: (one: T) => boolean): [T[], T[]] {
  return [all.filter(wanted), all.filter((one) => !wanted(one))];
}

/** How many promises are shown of each guardrail. */
const SHOWN = 6;

/** What the prover says of the promises of a guardrail: claims over all requests of a kind. */
function proofs(all: readonly Proof[], others: readonly Proof[]): string {
  const common = new Set(others.map(({ claim }) => claim)); // what every guardrail promises tells little of this one
  const refusing = all.filter(({ claim, determinedBy }) => determinedBy.length > 0 && !common.has(claim));
  const unproved = all.filter(({ outcome }) => outcome !== ProofOutcome.PROVED);
  const shown = [...new Map([...unproved, ...refusing].map((proof) => [proof.claim, proof])).values()].slice(0, SHOWN);
  return [
    table([{ head: '', width: 9 }, { head: 'promise', share: 3 }, { head: 'requests of', share: 1, right: true }], shown.map(({ claim, outcome, actions }) => [
      outcome === ProofOutcome.PROVED ? color.green('proved') : color.red(outcome.toLowerCase()), claim, `${actions} ${actions === 1 ? 'action' : 'actions'}`,
    ])),
    color.dim(paragraph(`${all.length - unproved.length} of ${all.length} promises are proved, for every caller, context, identity policy and policy of a resource; sunkfence prove lists them`)),
  ].join('\n');
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
