/** One process of `prove.ts`, in plain JavaScript so that nothing but the library is in it. */
const { join } = require('path');
const { Organization } = require('../lib/aws/engine/organization');
const { Verifier } = require('../lib/aws/engine/verifier');

const [folder, ...counts] = process.argv.slice(2);
const organization = Organization.fromFile(join(folder, 'organization.json'));
const verifier = Verifier.fromAssembly(join(folder, 'assembly'), { organization });

const APPROVER = 'arn:aws:iam::*:role/Approver';
const CLAIM = { name: 'nobody but an approver does it', principalsIn: [organization.root], exceptPrincipals: [APPROVER] };

let proofs;
const all = timed(() => proofs = verifier.proveAll());
const again = timed(() => verifier.proveAll());
const same = timed(() => expectProved(verifier.implies(Verifier.fromAssembly(join(folder, 'assembly'), { organization }))));

const grown = counts.map(Number).flatMap((count) => [
  timed(() => expectProved(policiesOf(onOneAction(count)).prove({ ...CLAIM, actions: ['rds:DeleteDBInstance'] }))),
  timed(() => expectProved(policiesOf(onEveryAction(count)).prove({ ...CLAIM, actions: ['*'], exceptActions: ['mechanicalturk:*'], accessLevels: ['Write'] }))),
]);
console.log(JSON.stringify([all, proofs.length, proofs.filter(({ outcome }) => outcome !== 'PROVED').length, again, same, rate(), ...grown]));

function timed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function expectProved({ outcome, explanation }) {
  if (outcome !== 'PROVED') throw new Error(explanation);
}

function policiesOf(Statement) {
  const document = { Version: '2012-10-17', Statement };
  return Verifier.fromPolicies([{ name: 'guard', type: 'SERVICE_CONTROL_POLICY', document, targets: [organization.root] }], { organization });
}

function deny(rest) {
  return { Effect: 'Deny', Resource: '*', ...rest, Condition: { ArnNotLike: { 'aws:PrincipalArn': APPROVER } } };
}

/** Each about databases of one name, the last about all others: the proof needs every one of them. */
function onOneAction(count) {
  const names = Array.from({ length: count - 1 }, (_, i) => `arn:aws:rds:*:*:db:team-${i}-*`);
  return [...names.map((Resource) => deny({ Action: 'rds:DeleteDBInstance', Resource })), { ...deny({ Action: 'rds:DeleteDBInstance', NotResource: names }), Resource: undefined }];
}

/** Each about what begins with a letter or two, the last about the rest. */
function onEveryAction(count) {
  return [...Array.from({ length: count - 1 }, (_, i) => deny({ Action: `s3:Delete${i.toString(36)}*` })), deny({ NotAction: 's3:Get*' })];
}

/** Decisions a second. */
function rate() {
  const request = { principal: 'arn:aws:iam::111122223333:role/agents/coder', action: 'rds:DeleteDBInstance', resource: 'arn:aws:rds:us-east-1:111122223333:db:orders' };
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < 500) {
    for (let i = 0; i < 1000; i++) verifier.decide(request);
    count += 1000;
  }
  return count / (performance.now() - began) * 1000;
}
