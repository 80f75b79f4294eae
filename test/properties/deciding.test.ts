/**
 * The engine on generated cases: it agrees with the reference, what is certain stays certain when the unknown becomes known, and policies do what
 * their effect says. `CASES=1000000 npx jest test/properties/deciding` asks a million.
 */
import { AccessRequest } from '../../lib/aws/engine/access-request';
import { Engine } from '../../lib/aws/engine/engine';
import { Organization } from '../../lib/aws/engine/organization';
import { PolicySource } from '../../lib/aws/engine/policy-source';
import { Decision } from '../../lib/decision';
import { completed } from '../reference/aws/complete';
import { referenceDecide, ReferenceDecision } from '../reference/aws/decide';
import { Case, generateRequest, generateWorld, Random, randomOf, World } from '../reference/aws/generate';
import { SEED } from '../support/seed';

/** How many cases the engine and the reference are asked; of the slower properties a twentieth. */
const CASES = Number(process.env.CASES ?? 60_000);
const SOME = Math.min(Math.ceil(CASES / 20), 20_000);
const OF_A_WORLD = 125;

/** A million take minutes. */
jest.setTimeout(30_000 + CASES);

test('the engine and the reference agree', () => {
  const counts: Record<string, number> = {};
  let skipped = 0;
  forCases(CASES, OF_A_WORLD, 1, (one, engine) => {
    const decision = engine.decide(one.request);
    const reference = referenceDecide(one.policies, one.organization, one.request);
    if (reference.outcome === 'UNKNOWN' && assumesOrganization(decision)) {
      skipped++;
      return;
    }
    counts[decision.outcome] = (counts[decision.outcome] ?? 0) + 1;
    if (decision.outcome !== reference.outcome) fail(`the engine says ${decision.outcome}, the reference ${reference.outcome}`, one, decision);
    if (decision.outcome === 'DENIED' && names(decision) !== namesOf(reference)) fail(`the engine names ${names(decision)}, the reference ${namesOf(reference)}`, one, decision);
  });
  if (process.env.CASES !== undefined) process.stdout.write(`seed ${SEED}, cases ${CASES}: ${JSON.stringify(counts)}, skipped for an assumed organization ${skipped}\n`);
  // each outcome comes often enough to count
  if (CASES >= 10_000) for (const outcome of ['DENIED', 'ALLOWED', 'NOT_GRANTED', 'UNKNOWN']) expect(counts[outcome] / CASES).toBeGreaterThan(0.05);
});

test('what is certain stays so when the unknown becomes known', () => {
  const random = randomOf(SEED + 2);
  forCases(SOME, 10, 3, (one, engine) => {
    const { outcome } = engine.decide(one.request);
    if (outcome === 'UNKNOWN') return;
    for (let again = 0; again < 2; again++) {
      const known = completed(random, one, outcome);
      const decision = engineOf(known).decide(known.request);
      if (decision.outcome !== outcome) fail(`${outcome} became ${decision.outcome} by ${JSON.stringify(known)}`, one, decision);
    }
  });
});

test('a deny that is added never makes a request allowed, and undoes no denial', () => {
  const random = randomOf(SEED + 4);
  forCases(SOME, 10, 5, (one, engine) => {
    const before = engine.decide(one.request);
    const added = withDeny(random, one);
    const after = engineOf(added).decide(added.request);
    if (before.outcome !== 'ALLOWED' && after.outcome === 'ALLOWED' && !assumesOrganization(after)) fail(`${before.outcome} became ALLOWED by a deny in ${JSON.stringify(added)}`, one, after);
    if (before.outcome === 'DENIED' && after.outcome !== 'DENIED') fail(`DENIED became ${after.outcome} by a deny in ${JSON.stringify(added)}`, one, after);
  });
});

test('a policy that is removed never takes away what was allowed', () => {
  const random = randomOf(SEED + 6);
  forCases(SOME, 10, 7, (one, engine) => {
    if (one.policies.length === 0 || engine.decide(one.request).outcome !== 'ALLOWED') return;
    const gone = pick(random, one.policies);
    const fewer = { ...one, policies: one.policies.filter((policy) => policy !== gone) };
    const after = engineOf(fewer).decide(one.request);
    if (after.outcome === 'DENIED' || after.outcome === 'NOT_GRANTED') fail(`ALLOWED became ${after.outcome} without ${gone.name}`, one, after);
  });
});

test('no grant undoes a denial, and none takes away what was allowed', () => {
  const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
  forCases(SOME, 10, 8, (one, engine) => {
    const before = engine.decide(one.request);
    const more = {
      ...one.request,
      identityPolicies: [...one.request.identityPolicies ?? [], { Version: '2012-10-17', Statement: everything }],
      ...(one.request.resourcePolicy === undefined ? {} : { resourcePolicy: withStatement(one.request.resourcePolicy, { ...everything, Principal: '*' }) }),
    };
    const { outcome } = engine.decide(more);
    if (before.outcome === 'DENIED' ? outcome !== 'DENIED' : outcome === 'DENIED') fail(`${before.outcome} became ${outcome} by a grant`, one, before);
    if (before.outcome === 'ALLOWED' && outcome !== 'ALLOWED') fail(`ALLOWED became ${outcome} by a grant`, one, before);
  });
});

test('an engine that has decided much decides as a new one', () => {
  forCases(SOME, 100, 9, (one, engine) => {
    const [used, fresh] = [engine, engineOf(one)].map((each) => JSON.stringify(each.decide(one.request)));
    if (used !== fresh) throw new Error(`seed ${SEED}: ${used} is ${fresh} of a new engine`);
  });
});

// --- cases

function forCases(count: number, ofWorld: number, stream: number, ask: (one: Case, engine: Engine) => void): void {
  const random = randomOf(SEED + stream);
  for (let asked = 0; asked < count;) {
    const world: World = generateWorld(random);
    const { policies, organization } = world;
    const engine = engineOf(world);
    for (let i = 0; i < ofWorld && asked < count; i++, asked++) ask({ policies, organization, request: generateRequest(random, world) }, engine);
  }
}

function engineOf({ policies, organization }: Pick<Case, 'policies' | 'organization'>): Engine {
  return new Engine(policies, organization && Organization.of(organization));
}

/** The engine may assume which organization it is where the policies name one: it says so, and never denies by it. */
function assumesOrganization({ outcome, assumed }: Decision): boolean {
  return outcome !== 'DENIED' && assumed.some((what) => what.startsWith('that the organization is '));
}

function names({ determinedBy }: Decision): string {
  return determinedBy.map(({ policy, index }) => `${policy}[${index}]`).sort().join(', ');
}

function namesOf({ by }: ReferenceDecision): string {
  return by.map(([policy, index]) => `${policy}[${index}]`).sort().join(', ');
}

/** The case with a Deny more, in a policy of an organization or in one that the request brings. */
function withDeny(random: Random, one: Case): Case {
  const { policies } = generateWorld(random);
  const control = policies.filter(({ type }) => type === 'SERVICE_CONTROL_POLICY' || type === 'RESOURCE_CONTROL_POLICY');
  const [deny] = control.flatMap(({ document }): Record<string, unknown>[] => [document.Statement].flat());
  if (deny === undefined || random() < 0.5) return { ...one, policies: [...one.policies, ...control.map((policy): PolicySource => ({ ...policy, name: `added ${policy.name}` }))] };
  const { Principal, ...statement } = deny;
  const bring: { -readonly [key in keyof AccessRequest]?: AccessRequest[key] } = {};
  const { identityPolicies, sessionPolicies, permissionsBoundary, resourcePolicy, vpcEndpointPolicy } = one.request;
  if (identityPolicies?.length) bring.identityPolicies = identityPolicies.map((each) => withStatement(each, statement));
  if (sessionPolicies?.length) bring.sessionPolicies = sessionPolicies.map((each) => withStatement(each, statement));
  if (permissionsBoundary) bring.permissionsBoundary = withStatement(permissionsBoundary, statement);
  if (resourcePolicy) bring.resourcePolicy = withStatement(resourcePolicy, { ...statement, Principal: '*' });
  if (vpcEndpointPolicy) bring.vpcEndpointPolicy = withStatement(vpcEndpointPolicy, { ...statement, Principal: '*' });
  return { ...one, request: { ...one.request, ...bring } };
}

function withStatement(document: { readonly Statement: unknown }, statement: object): object {
  return { ...document, Statement: [...[document.Statement].flat(), statement] };
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)];
}

function fail(what: string, one: Case, decision: Decision): never {
  throw new Error(`seed ${SEED} (FC_SEED): ${what}\n${JSON.stringify(one)}\n${decision.explanation}`);
}
