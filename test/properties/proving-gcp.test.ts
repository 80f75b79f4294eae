/** The prover against every request of a small world, decided one by one. */
import * as fc from 'fast-check';
import { Expectation } from '../../lib/decision';
import { stackOf } from '../../lib/engine/terraform/template';
import { AccessRequest } from '../../lib/gcp/engine/access-request';
import { Claim } from '../../lib/gcp/engine/claim';
import { Engine } from '../../lib/gcp/engine/engine';
import { Organization } from '../../lib/gcp/engine/organization';
import { Prover } from '../../lib/gcp/engine/prove/prover';
import { readGoogle } from '../../lib/gcp/engine/reading';
import { asked, TREE } from '../reference/gcp/generate';
import { check } from '../support/seed';

const CASES = Number(process.env.CASES ?? 250);
const ACME = Organization.of(TREE);

const WHO = [
  // eslint-disable-next-line @stylistic/max-len
  'user:ann@a.example', 'user:bob@b.example', 'serviceAccount:x@prod.iam.gserviceaccount.com', 'serviceAccount:yy@prod.iam.gserviceaccount.com', 'serviceAccount:x@deep.iam.gserviceaccount.com',
  // eslint-disable-next-line @stylistic/max-len
  'serviceAccount:x@dev.iam.gserviceaccount.com', 'serviceAccount:x@other.iam.gserviceaccount.com', 'serviceAccount:222-compute@developer.gserviceaccount.com', 'serviceAccount:prod@appspot.gserviceaccount.com',
  'principal://agents.global.org-1.system.id.goog/resources/aiplatform/projects/111/locations/l/reasoningEngines/1',
  'principal://agents.global.org-1.system.id.goog/resources/run/projects/222/locations/l/services/s',
  'principal://iam.googleapis.com/projects/111/locations/global/workloadIdentityPools/ci/subject/s', 'principal://iam.googleapis.com/projects/111/locations/global/workloadIdentityPools/ci/subject/t',
];
// eslint-disable-next-line @stylistic/max-len
const PERMISSIONS = ['storage.googleapis.com/objects.delete', 'storage.googleapis.com/objects.get', 'secretmanager.googleapis.com/versions.access', 'run.googleapis.com/routes.invoke'];
// eslint-disable-next-line @stylistic/max-len
const PLACES: Partial<AccessRequest>[] = [{ project: 'prod' }, { project: 'deep' }, { project: 'dev' }, { folder: '10' }, { organization: '1' }, { project: 'somewhere-else' }];
const TAGS = [undefined, { env: 'prod' }, { env: 'dev' }, { env: 'other' }];
const MODELS = ['publishers/google/models/a:predict', 'publishers/google/models/b:predict', 'something else'];

const claimOf = fc.record({
  permissions: fc.uniqueArray(fc.constantFrom(...PERMISSIONS), { minLength: 1, maxLength: 2 }),
  node: fc.constantFrom(undefined, 'folders/10', 'folders/20', 'projects/prod', 'organizations/1'),
  principals: fc.option(fc.constantFrom(...WHO.map((who) => [who]), ['principalSet://cloudresourcemanager.googleapis.com/folders/10/type/ServiceAccount'], ['principalSet://agents.global.org-1.system.id.goog/*']), { nil: undefined }),
  // eslint-disable-next-line @stylistic/max-len
  except: fc.option(fc.constantFrom('user:ann@a.example', 'principalSet://goog/group/others@a.example', 'serviceAccount:x@prod.iam.gserviceaccount.com'), { nil: undefined }),
  available: fc.boolean(),
  policy: fc.boolean(),
});

test('what is proved holds for every request of a small world, and what is refuted has one', () => {
  const seen = { PROVED: 0, REFUTED: 0, UNKNOWN: 0 };
  let missed = 0;
  check(fc.property(asked, claimOf, ({ template }, { permissions, node, principals, except, available, policy }) => {
    const engine = new Engine(readGoogle([stackOf(template)], ACME).resources, ACME);
    const claim: Claim = {
      name: 'a claim',
      permissions,
      ...(available ? { expectation: Expectation.AVAILABLE } : {}),
      ...(node ? { resourcesIn: [node] } : {}),
      ...(principals ? { principals } : {}),
      ...(except ? { exceptPrincipals: [except] } : {}),
      ...(policy ? { orgPolicy: { constraint: 'vertexai.allowedModels' } } : {}),
    };
    const proof = new Prover(engine).prove(claim);
    seen[proof.outcome]++;
    if (proof.counterexample) {
      expect(engine.decide(proof.counterexample).outcome).toBe(available ? 'DENIED' : 'ALLOWED');
      return;
    }
    const against = requests(claim).find((request) => engine.decide(request).outcome === (available ? 'DENIED' : 'ALLOWED'));
    if (proof.outcome === 'PROVED') expect(against).toBeUndefined();
    if (proof.outcome === 'UNKNOWN' && against) missed++;
  }), CASES);
  expect(seen.PROVED).toBeGreaterThan(CASES / 25);
  expect(seen.REFUTED).toBeGreaterThan(CASES / 4);
  // what a few requests show the prover finds as well, but for what nobody knows
  expect(missed).toBeLessThan(CASES / 25);
});

test('policies imply themselves, and what implies others denies what they do', () => {
  check(fc.property(asked, asked, ({ template }, { template: other }) => {
    const [now, before] = [template, other].map((each) => new Engine(readGoogle([stackOf(each)], ACME).resources, ACME));
    const prover = new Prover(now);
    expect(prover.implies(now).outcome).not.toBe('REFUTED');
    const proof = prover.implies(before);
    if (proof.counterexample) {
      expect([before.decide(proof.counterexample).outcome, now.decide(proof.counterexample).outcome]).toEqual(['DENIED', 'ALLOWED']);
    } else if (proof.outcome === 'PROVED') {
      const lost = requests({ name: 'all', permissions: PERMISSIONS }).find((request) => before.decide(request).outcome === 'DENIED' && now.decide(request).outcome === 'ALLOWED');
      expect(lost).toBeUndefined();
    }
  }), Math.ceil(CASES / 8));
});

/** Those of a small world that a claim is about. */
function requests({ permissions, principals, exceptPrincipals, resourcesIn, orgPolicy }: Claim): AccessRequest[] {
  const isIn = (who: string, named: string) => named === who
    || (named.endsWith('folders/10/type/ServiceAccount') && /@(prod|deep)\.iam|prod@appspot/.test(who)) || (named.endsWith('system.id.goog/*') && who.startsWith('principal://agents'));
  const way = (place: Partial<AccessRequest>): string[] => place.organization ? ['organizations/1'] : place.folder ? ['organizations/1', 'folders/10']
    // eslint-disable-next-line @stylistic/max-len
    : ({ prod: ['organizations/1', 'folders/10', 'projects/prod'], deep: ['organizations/1', 'folders/10'], dev: ['organizations/1', 'folders/20'] } as Record<string, string[]>)[place.project!] ?? [];
  // eslint-disable-next-line @stylistic/max-len
  return WHO.filter((who) => (!principals || principals.some((named) => isIn(who, named))) && !(exceptPrincipals ?? []).some((named) => isIn(who, named)))
    // eslint-disable-next-line @stylistic/max-len
    .flatMap((principal) => permissions.flatMap((permission) => PLACES.filter((place) => !resourcesIn || resourcesIn.some((node) => way(place).includes(node)))
      .flatMap((place) => TAGS.flatMap((tags) => (orgPolicy ? MODELS : [undefined]).map((value): AccessRequest => ({
        principal,
        permission,
        ...place,
        ...(tags ? { tags } : {}),
        attributes: { 'group:others@a.example': false, 'attribute.repo': 'b' },
        ...(value === undefined ? {} : { orgPolicy: { constraint: 'vertexai.allowedModels', value } }),
        ...(place.project ? { request: { from: place.project } } : {}),
      }))))));
}
