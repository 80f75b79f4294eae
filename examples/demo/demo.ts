// Acme's guardrails in the terminal: synthesizes the apps in this process, asks every cloud the same questions, says what its policies say, and
// proves what they promise. Nothing is deployed, and nothing is asked of a cloud.
import { Outcome, ProofOutcome } from 'sunkfence';
import { DemoCloud, Effect, ShownGuardrail, ShownProof, Synthesized } from './cloud';
import { CLOUDS } from './clouds';
import { answersOf, Asked, Control, QUESTIONS } from './questions';
import { color, gauge, heading, paragraph, table, title } from './screen';

const PROMISES: Readonly<Record<Control, string>> = {
  ProdDeleteDeny: 'Destroying production, or weakening what protects it, is unavailable.',
  ApprovedModelEndpoints: 'Models, endpoints and AI services that are not on the list are unavailable, and so are calls that nothing screens.',
  NonProdSecretIsolation: 'A production secret is unavailable outside production: directly, through its key, a copy, a snapshot or a share.',
  AgentExecutionBoundary: 'An agent cannot leave its envelope, raise its rights, become another principal or touch the fence.',
};

/** A cloud with what came of Acme's app there. */
interface Shown extends Synthesized {
  readonly cloud: DemoCloud;
  readonly proofs: readonly ShownProof[];
}

function main(): void {
  const all = CLOUDS.map((cloud): Shown => {
    const synthesized = cloud.synthesize();
    return { cloud, ...synthesized, proofs: synthesized.verifier.proveAll() };
  });
  const parts = [intro(), ...(Object.keys(QUESTIONS) as Control[]).map((control) => part(control, all)), protection(all), room(all)];
  process.stdout.on('error', () => process.exit()); // the reader of a pipe went away
  process.stdout.write(`\n${parts.join('\n\n')}\n\n`);
}

function intro(): string {
  return [
    `  ${color.bold(`Acme's guardrails on ${CLOUDS.map(({ name }) => name).join(' and ')}`)}`,
    '',
    paragraph('Acme lets a coding agent and an MCP server work in production and in non-production. These are the policies that the four '
      + `constructs make of ${CLOUDS.map(({ example }) => example).join(' and ')}, synthesized just now, and what the decision engines and the provers make of them. Nothing is deployed.`),
  ].join('\n');
}

function part(control: Control, all: readonly Shown[]): string {
  const sections = [
    [title(control, 'the same construct on each cloud'), paragraph(PROMISES[control])],
    [heading('The same questions', 'judged by the synthesized templates alone'), verdicts(control, all)],
    ...all.flatMap((shown) => {
      const guardrails = shown.guardrails.filter((guardrail) => guardrail.control === control);
      const on = `on ${shown.cloud.name}`;
      return [
        [heading(`Becomes unavailable ${on}`, guardrails.map(({ path }) => path).join(', ')), effects(guardrails)],
        [heading(`Native policies ${on}`), documents(guardrails)],
        [heading(`What it promises ${on}`, 'proved for all requests'), proofs(guardrails, shown.proofs)],
        [heading(`What stays possible ${on}`, 'with what to add: docs/controls/'), gaps(guardrails)],
      ];
    }),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

/** What the decision engines say, by the synthesized templates alone. */
function verdicts(control: Control, all: readonly Shown[]): string {
  const judged = all.map(({ cloud, verifier }) => answersOf(cloud.answers, control).map(({ asks, ordinary, answer }) => [
    ordinary ? color.green('ordinary') : color.yellow('dangerous'),
    asks,
    cloud.name,
    ...typeof answer === 'string' ? [color.dim('none'), color.dim(answer)] : verdict(answer, verifier),
  ]));
  const rows = judged[0].flatMap((_, i) => judged.map((ofCloud, j) => (j === 0 ? ofCloud[i] : ['', '', ...ofCloud[i].slice(2)])));
  return table([{ head: '', width: 9 }, { head: 'question', share: 2 }, { head: '', width: 6 }, { head: 'verdict', width: 8 }, { head: 'request, and what refuses it', share: 4 }], rows);
}

function verdict({ who, what, call, request }: Asked, verifier: Synthesized['verifier']): [string, string] {
  const { outcome, determinedBy: [first, ...more] } = verifier.decide(request);
  const shade = outcome === Outcome.ALLOWED ? color.green : outcome === Outcome.DENIED ? color.red : color.yellow;
  const kind = first?.kind.toLowerCase().replace(/_/g, ' ');
  const by = first && `${first.sid === undefined ? color.cyan(kind) : `${color.cyan(first.sid)} in`} ${shortPolicy(first.policy)}${more.length > 0 ? `, and ${more.length} more` : ''}`;
  return [
    shade(outcome.toLowerCase().replace(/_/g, ' ')),
    [color.bold(call), color.dim(`${who}: ${what}`), ...(outcome === Outcome.DENIED && by ? [by] : [])].join('\n'),
  ];
}

/** Without what all of an app have in common, and without their hash. */
const shortPolicy = (name: string) => name.replace(/^(AcmeOrganization-|google[-_])/, '').replace(/[-_]?[0-9a-f]{8}(?=[-_]|$)/, '');

/** Effects that are continued in another document, or stand in another guardrail too, once. */
function merged(all: readonly Effect[]): (Effect & { readonly places: ReadonlySet<string> })[] {
  const found = new Map<string, Effect & { readonly actions: Set<string>; readonly places: Set<string> }>();
  for (const effect of all) {
    const key = `${effect.name} ${effect.whom}`;
    const one = found.get(key) ?? { ...effect, actions: new Set<string>(), places: new Set<string>() };
    effect.actions.forEach((action) => one.actions.add(action));
    found.set(key, one);
    one.places.add(effect.place);
  }
  return [...found.values()];
}

function effects(guardrails: readonly ShownGuardrail[]): string {
  const all = guardrails.flatMap((guardrail) => guardrail.effects);
  const own = merged(all.filter(({ isProtection }) => !isProtection));
  const others = [...new Set(all.filter(({ isProtection }) => isProtection).map(({ name }) => name))];
  const everywhere = new Set(own.flatMap(({ places }) => [...places])).size;
  return [
    effectTable(own.map((effect) => ({ ...effect, places: effect.places.size < everywhere ? effect.places : [] }))),
    color.dim(paragraph(`and how it protects itself, see the end: ${others.join(', ')}`)),
  ].join('\n');
}

function effectTable(rows: readonly (Effect & { readonly places: Iterable<string> })[]): string {
  return table([
    { head: 'what', share: 6 },
    { head: 'to whom', share: 5 },
    { head: 'actions', width: 8, right: true },
    { head: 'by', width: 27 },
  ], rows.map(({ name, what, whom, actions, places }) => [
    what,
    [whom, ...places].join(', in '),
    actions.size === 0 ? '' : String(actions.size),
    color.dim(name),
  ]));
}

/** What stands in most guardrails, once for each cloud. */
function protection(all: readonly Shown[]): string {
  return [
    title('How the guardrails protect themselves', 'what most of them have'),
    ...all.flatMap(({ cloud, guardrails }) => [
      heading(`On ${cloud.name}`),
      effectTable([...new Map(merged(guardrails.flatMap((guardrail) => guardrail.effects).filter(({ isProtection }) => isProtection))
        .map((effect) => [effect.name, { ...effect, places: [] }])).values()]),
    ]),
  ].join('\n');
}

function documents(guardrails: readonly ShownGuardrail[]): string {
  return table([
    { head: 'policy', share: 3 },
    { head: 'kind', width: 11 },
    { head: 'of the most', width: 34 },
    { head: 'on', share: 2 },
  ], guardrails.flatMap((guardrail) => guardrail.documents.map(({ name, kind, size, on }) => [
    name.split(', ').map(shortPolicy).join(', '),
    kind,
    size ? `${gauge(size.used, size.most)} ${size.used} of ${size.most} ${size.of}` : '',
    on,
  ])));
}

function gaps(guardrails: readonly ShownGuardrail[]): string {
  const unique = [...new Map(guardrails.flatMap((guardrail) => guardrail.gaps).map((gap) => [gap.id, gap])).values()];
  const [listed, shown] = split(unique, ({ id }) => id.startsWith(NOT_DENIABLE));
  return [
    table([{ head: 'gap', width: 27 }, { head: 'possible', share: 1 }], shown.map(({ id, possible }) => [id, firstClause(possible)])),
    ...(listed.length > 0 ? [color.dim(paragraph(`and ${listed.length} permissions that no deny policy can name: docs/catalogue/google/not-deniable.md`))] : []),
  ].join('\n');
}

/** Gaps of one permission each, which a page lists. */
const NOT_DENIABLE = 'not-deniable-';

/** Enough of a sentence for one line or two. */
const firstClause = (text: string) => text.split(/(?<=\w)(?:; |, for example|\. |, in services)/)[0].replace(/\.?$/, '.');

function split<T>(all: readonly T[], wanted: (one: T) => boolean): [T[], T[]] {
  return [all.filter(wanted), all.filter((one) => !wanted(one))];
}

/** How many promises are shown of each guardrail. */
const SHOWN = 6;

/** What the prover says of the promises of a guardrail: claims over all requests of a kind. */
function proofs(guardrails: readonly ShownGuardrail[], proved: readonly ShownProof[]): string {
  const [all, others] = split(proved, ({ guardrail }) => guardrails.some(({ path }) => path === guardrail));
  const common = new Set(others.map(({ claim }) => claim)); // what every guardrail promises tells little of this one
  const refusing = all.filter(({ claim, determinedBy }) => determinedBy.length > 0 && !common.has(claim));
  const unproved = all.filter(({ outcome }) => outcome !== ProofOutcome.PROVED);
  const shown = [...new Map([...unproved, ...refusing].map((proof) => [proof.claim, proof])).values()].slice(0, SHOWN);
  return [
    table([{ head: '', width: 9 }, { head: 'promise', share: 3 }, { head: 'requests of', share: 1, right: true }], shown.map(({ claim, outcome, actions }) => [
      outcome === ProofOutcome.PROVED ? color.green('proved') : color.red(outcome.toLowerCase()), claim, `${actions} ${actions === 1 ? 'action' : 'actions'}`,
    ])),
    color.dim(paragraph(`${all.length - unproved.length} of ${all.length} promises are proved, for every caller, every grant and everything that a request may carry; sunkfence prove lists them`)),
  ].join('\n');
}

/** What all guardrails together take of what a node has room for. */
function room(all: readonly Shown[]): string {
  return [
    title('Room', 'all guardrails together'),
    ...all.flatMap(({ cloud, room: rows, aboutRoom }) => [
      heading(`On ${cloud.name}`),
      table([{ head: 'on', share: 1 }, { head: 'of', width: 20 }, { head: 'in use', width: 40 }], rows.map(({ node, of, used, reserved, most }) => [
        node, of, `${gauge(used + reserved, most)} ${used} own${reserved > 0 ? ` + ${reserved} reserved` : ''} of ${most}`,
      ])),
      color.dim(paragraph(aboutRoom)),
    ]),
  ].join('\n');
}

main();
