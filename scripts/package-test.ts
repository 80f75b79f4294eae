/**
 * What a user gets from npm: packs the library, installs it into empty projects, imports it in the ways that people do.
 * Needs the registry or a warm npm cache. Every failure is listed; none stops the others.
 */
import { execFileSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';

const MOST_UNPACKED_BYTES = 2_000_000;
const MOST_EXTRA_MILLISECONDS = 30;
const MOST_EXTRA_MEGABYTES = 10;

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const constructs = `constructs@${devDependencies.constructs}`;
const cdk = `aws-cdk-lib@${devDependencies['aws-cdk-lib']}`;
const typescript6 = resolve('node_modules/typescript/bin/tsc');
const typescript5 = 'node_modules/typescript/bin/tsc'; // of the user's project

/** A consumer that does not compile when a type is missing or has become `any`. */
const CONSUMER = `
import { Gate, aws } from 'sunkfence';
import { ProdDeleteDeny } from 'sunkfence/aws';

export const construct: typeof ProdDeleteDeny = aws.ProdDeleteDeny;
// @ts-expect-error a gate is no number
export const wrong: number = Gate.UNAVAILABLE;

if (typeof ProdDeleteDeny !== 'function' || construct !== ProdDeleteDeny) throw new Error('no construct');
`;

const USES_CONSTRUCT = 'if (typeof ProdDeleteDeny !== "function") throw new Error("no construct")';
const USES_GATE = 'if (!Gate.UNAVAILABLE) throw new Error("no gate")';
const CDK_IS_MISSING = 'try { require("aws-cdk-lib/package.json") } catch { process.exit(0) } throw new Error("aws-cdk-lib came along")';

const failures: string[] = [];
const temporary = mkdtempSync(join(tmpdir(), 'package-test-'));
try {
  const tarball = pack();

  const withCdk = project('with-cdk', [tarball, cdk, constructs, 'typescript@~5.9.3']);
  check('require of the root and of sunkfence/aws', () => {
    run(withCdk, 'node', '-e', `const { Gate, aws } = require("sunkfence"); ${USES_GATE}; const { ProdDeleteDeny } = aws; ${USES_CONSTRUCT}`);
    run(withCdk, 'node', '-e', `const { ProdDeleteDeny } = require("sunkfence/aws"); ${USES_CONSTRUCT}`);
  });
  check('import of the root and of sunkfence/aws from an ES module', () => {
    run(withCdk, 'node', '--input-type=module', '-e', `import { Gate, aws } from "sunkfence"; ${USES_GATE}; const { ProdDeleteDeny } = aws; ${USES_CONSTRUCT}`);
    run(withCdk, 'node', '--input-type=module', '-e', `import { ProdDeleteDeny } from "sunkfence/aws"; ${USES_CONSTRUCT}`);
  });
  typeCheckAndRun(withCdk, 'TypeScript 5.9, node10', typescript5, { module: 'commonjs', moduleResolution: 'node10' });
  typeCheckAndRun(withCdk, 'TypeScript 6, node10', typescript6, { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' });
  typeCheckAndRun(withCdk, 'TypeScript 6, node16', typescript6, { module: 'node16', moduleResolution: 'node16' });
  typeCheckAndRun(withCdk, 'TypeScript 6, bundler', typescript6, { module: 'esnext', moduleResolution: 'bundler' });
  importCost(withCdk);

  const withoutCdk = project('without-cdk', [tarball, constructs]);
  check('the root loads without aws-cdk-lib', () => {
    run(withoutCdk, 'node', '-e', CDK_IS_MISSING);
    run(withoutCdk, 'node', '-e', `const { Gate } = require("sunkfence"); ${USES_GATE}`);
    run(withoutCdk, 'node', '--input-type=module', '-e', `import { Gate } from "sunkfence"; ${USES_GATE}`);
  });
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(failures.length === 0 ? 'package: all well' : `package: ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

function pack(): string {
  const [packed] = JSON.parse(run('.', 'npm', 'pack', '--json', '--pack-destination', temporary));
  const paths: string[] = packed.files.map((file: { path: string }) => file.path);
  const absent = (what: string, pattern: RegExp) => check(`the tarball has no ${what}`, () => expectNone(paths.filter((path) => pattern.test(path))));
  absent('sources', /(?<!\.d)\.ts$/);
  absent('tests, examples, scripts or datasets', /^(test|examples|scripts|projenrc|docs|decisions|node_modules|\.projen)\/|iam-data/);
  check('the tarball has the assembly, the licence and the declarations', () =>
    expectNone(['.jsii', 'LICENSE', 'README.md', 'lib/index.js', 'lib/index.d.ts'].filter((path) => !paths.includes(path))));
  check(`the tarball is below ${MOST_UNPACKED_BYTES} bytes unpacked (${packed.unpackedSize} in ${paths.length} files)`, () =>
    expectNone(packed.unpackedSize < MOST_UNPACKED_BYTES ? [] : [`${packed.unpackedSize} bytes`]));
  return join(temporary, packed.filename);
}

/** An empty project with these packages installed. */
function project(name: string, packages: string[]): string {
  const folder = join(temporary, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true }));
  run(folder, 'npm', 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages);
  return folder;
}

function typeCheckAndRun(folder: string, name: string, tsc: string, options: Record<string, string>): void {
  check(`type check and run with ${name}`, () => {
    const outDir = name.replace(/[ ,.]+/g, '-');
    mkdirSync(join(folder, outDir));
    writeFileSync(join(folder, outDir, 'package.json'), JSON.stringify({ type: options.module === 'esnext' ? 'module' : 'commonjs' }));
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
      files: ['consumer.ts'],
      compilerOptions: { ...options, outDir, rootDir: '.', target: 'es2022', strict: true, skipLibCheck: true, types: [] },
    }));
    run(folder, 'node', tsc, '-p', '.');
    run(folder, 'node', join(outDir, 'consumer.js'));
  });
}

/** What loading every construct adds to what aws-cdk-lib/aws-iam costs anyway; the best of five, as noise only adds. */
function importCost(folder: string): void {
  const iam = 'void require("aws-cdk-lib/aws-iam").Role';
  const cost = (code: string) => {
    const script = `const began = performance.now(); ${code}; console.log(performance.now() - began, process.memoryUsage().rss / 1e6)`;
    const runs = Array.from({ length: 5 }, () => run(folder, 'node', '-e', script).trim().split(' ').map(Number));
    return [0, 1].map((column) => Math.min(...runs.map((numbers) => numbers[column])));
  };
  const without = cost(iam);
  for (const [what, code] of [['import', 'require("sunkfence/aws")'], ['load all of', 'Object.values(require("sunkfence/aws"))']]) {
    const [milliseconds, megabytes] = cost(`${iam}; ${code}`).map((number, column) => number - without[column]);
    check(`to ${what} sunkfence/aws costs ${milliseconds.toFixed()} ms and ${megabytes.toFixed()} MB more than aws-cdk-lib/aws-iam`, () =>
      expectNone(milliseconds <= MOST_EXTRA_MILLISECONDS && megabytes <= MOST_EXTRA_MEGABYTES
        ? [] : [`at most ${MOST_EXTRA_MILLISECONDS} ms and ${MOST_EXTRA_MEGABYTES} MB`]));
  }
}

function check(name: string, test: () => void): void {
  try {
    test();
    console.log(`ok    ${name}`);
  } catch (error) {
    const { message, stdout, stderr } = error as { message: string; stdout?: string; stderr?: string };
    console.log(`FAIL  ${name}\n${[stdout, stderr].filter(Boolean).join('\n') || message}`);
    failures.push(name);
  }
}

function expectNone(offenders: string[]): void {
  if (offenders.length > 0) {
    throw new Error(offenders.map((offender) => `      ${offender}`).join('\n'));
  }
}

function run(folder: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
