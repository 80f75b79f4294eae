/**
 * One process of `decide.ts`, in plain JavaScript so that nothing but the library is in it. Prints decisions a second, those with their
 * explanations, milliseconds from the templates to the first decision, megabytes more than before.
 */
const { readFileSync } = require('fs');
const { join } = require('path');
const { subjectOf } = require('./subjects');

const SECONDS = 2;

const [cloud, folder] = process.argv.slice(2);
const requests = JSON.parse(readFileSync(join(folder, 'requests.json'), 'utf8'));
const subject = subjectOf(cloud, folder);
const before = process.memoryUsage().rss;

const make = subject.readEngine();
const began = performance.now();
const engine = make();
engine.decide(requests[0]);
const first = performance.now() - began;

const rate = rateOf((request) => engine.decide(request).outcome);
const memory = (process.memoryUsage().rss - before) / 1e6;
const worded = rateOf((request) => engine.decide(request).explanation);
console.log(JSON.stringify([rate, worded, first, memory]));

/** Decisions a second, after a time to get warm. */
function rateOf(ask) {
  let result = 0;
  for (let round = 0; round < 2; round++) {
    const start = performance.now();
    let count = 0;
    do {
      for (const request of requests) ask(request);
      count += requests.length;
    } while (performance.now() - start < SECONDS * 1000);
    result = count / (performance.now() - start) * 1000;
  }
  return result;
}
