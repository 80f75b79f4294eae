/** One process of `prove.ts`, in plain JavaScript so that nothing but the library is in it. */
const { readFileSync } = require('fs');
const { join } = require('path');
const { subjectOf } = require('./subjects');

const [cloud, folder, ...counts] = process.argv.slice(2);
const subject = subjectOf(cloud, folder);
const verifier = subject.readVerifier();

let proofs;
const all = timed(() => proofs = verifier.proveAll());
const again = timed(() => verifier.proveAll());
const same = timed(() => expectProved(verifier.implies(subject.readVerifier())));

const grown = counts.flatMap((count) => subject.growth(Number(count)).map((prove) => timed(() => expectProved(prove()))));
console.log(JSON.stringify([all, proofs.length, proofs.filter(({ outcome }) => outcome !== 'PROVED').length, again, same, rate(), ...grown]));

function timed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function expectProved({ outcome, explanation }) {
  if (outcome !== 'PROVED') throw new Error(explanation);
}

/** Decisions a second, of one request. */
function rate() {
  const [request] = JSON.parse(readFileSync(join(folder, 'requests.json'), 'utf8'));
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < 500) {
    for (let i = 0; i < 1000; i++) verifier.decide(request);
    count += 1000;
  }
  return count / (performance.now() - began) * 1000;
}
