/**
 * What a user gets from npm: packs the library, installs it into empty projects, imports it in the ways that people do.
 * Needs the registry or a warm npm cache. Every failure is listed; none stops the others.
 */
import { execFileSync } from 'child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { check, expectNone, finish } from './checks';

/** AWS, with what it publishes of its actions, takes 1.9 MB, Google Cloud 0.8 MB; the assembly of jsii and API.md, which grow with each cloud, 0.9 MB. */
const MOST_UNPACKED_BYTES = 4_500_000;

/** Of the processor's time that a process with aws-cdk-lib/aws-iam takes in the same run. */
const MOST_EXTRA_TIME = 1;
const MOST_EXTRA_TIME_OF_VERIFIER = 2;
const MOST_EXTRA_MEGABYTES = 10;

const { devDependencies, exports: entries, peerDependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const constructs = `constructs@${devDependencies.constructs}`;
/** The lowest that we take, which is older than what we develop against, since that is the lowest that cdktn takes. */
const lowestConstructs = `constructs@${peerDependencies.constructs.replace('^', '')}`;
const cdk = `aws-cdk-lib@${devDependencies['aws-cdk-lib']}`;
const jestTypes = `@types/jest@${devDependencies['@types/jest']}`;
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
const CONSUMER_OF_MATCHERS = `
import { useOrganization } from 'sunkfence/jest';

useOrganization('organization.json');
const request = { principal: 'backup.amazonaws.com', action: 's3:DeleteBucket' };
expect({}).toMakeUnavailable(request);
expect({}).not.toLeaveAvailable([request], { account: '111122223333' });
expect('cdk.out').toProve({ name: 'buckets stay', actions: ['s3:DeleteBucket'] });
expect('cdk.out').toKeepItsPromises();
expect('cdk.out').toImply('before');
// @ts-expect-error a request is an object with a principal
expect({}).toMakeUnavailable({ action: 's3:DeleteBucket' });
// @ts-expect-error the matchers have not become any
expect({}).toMakeAvailable(request);
`;

/** A guardrail by hand, the organization, and a request that it denies. */
const TEMPLATE = {
  Resources: {
    Guard: {
      Type: 'AWS::Organizations::Policy',
      Properties: {
        Name: 'guard',
        Type: 'SERVICE_CONTROL_POLICY',
        TargetIds: ['ou-acm1-prod0001'],
        Content: { Version: '2012-10-17', Statement: [{ Sid: 'BucketsStay', Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' }] },
      },
    },
  },
};
const MANIFEST = {
  version: '48.0.0',
  artifacts: { Guards: { type: 'aws:cloudformation:stack', environment: 'aws://777788889999/us-east-1', properties: { templateFile: 'Guards.template.json' } } },
};
const ORGANIZATION = { root: 'r-acm1', units: { 'ou-acm1-prod0001': ['111122223333'] }, management: '777788889999' };
const REQUEST = { principal: 'arn:aws:iam::111122223333:role/agents/coder', action: 's3:DeleteBucket', resource: 'arn:aws:s3:::acme-prod-data' };

/** The clouds whose guardrails are elements of Terraform: all but AWS. */
const TERRAFORM_CLOUDS = Object.keys(entries).map((entry) => entry.replace('./', '')).filter((entry) => ['azure', 'gcp', 'oci'].includes(entry));

/** Each engine with the ends of the range of constructs that both it and we take. */
const ENGINES: [engine: string, constructs: string][] = [
  ['cdktf', lowestConstructs],
  ['cdktf', 'constructs@10.8.1'],
  ['cdktn', 'constructs@10.6.0'],
  ['cdktn', 'constructs@10.7.2'],
];

const CDK_IS_MISSING = 'try { require("aws-cdk-lib/package.json") } catch { process.exit(0) } throw new Error("aws-cdk-lib came along")';

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
  for (const cloud of TERRAFORM_CLOUDS) {
    check(`sunkfence/${cloud} loads without cdktf and cdktn`, () => run(withoutCdk, 'node', '-e', `require("sunkfence/${cloud}")`));
  }
  commandLine(withoutCdk);
  check('the matchers say what they need where there is no Jest', () => {
    run(withoutCdk, 'node', '-e', 'try { require("sunkfence/jest") } catch ({ code }) { if (code === "NO_EXPECT") process.exit(0) } throw new Error("no clear error")');
  });

  for (const [engine, ofConstructs] of ENGINES) engineAlone(tarball, engine, ofConstructs);

  const withJest = project('with-jest', [tarball, constructs, jestTypes, '@jest/globals@30', 'typescript@~5.9.3']);
  matchers(withJest);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
finish('package');

function pack(): string {
  const [packed] = JSON.parse(run('.', 'npm', 'pack', '--json', '--pack-destination', temporary));
  const paths: string[] = packed.files.map((file: { path: string }) => file.path);
  const absent = (what: string, pattern: RegExp) => check(`the tarball has no ${what}`, () => expectNone(paths.filter((path) => pattern.test(path))));
  absent('sources', /(?<!\.d)\.ts$/);
  absent('tests, examples, scripts or datasets', /^(test|examples|scripts|projenrc|docs|decisions|\.projen)\/|iam-data/);
  absent('packages of others but those of the command line', /^node_modules\/(?!picocolors\/)/);
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

/** An app of one engine in a project without the other: `test/apps/terraform` throws when it finds more than it should. */
function engineAlone(tarball: string, engine: string, ofConstructs: string): void {
  const name = `${engine} with ${ofConstructs}`;
  const folder = project(name.replace(/\W+/g, '-'), [tarball, `${engine}@${devDependencies[engine]}`, ofConstructs]);
  cpSync('test/apps/terraform', join(folder, 'app'), { recursive: true });
  check(`an app of ${name} holds our elements`, () => {
    execFileSync('node', [`app/${engine}.js`], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CDKTF_OUTDIR: 'out' } });
    const { resource } = JSON.parse(readFileSync(join(folder, 'out/stacks/Guardrails/cdk.tf.json'), 'utf8'));
    expectNone(resource.google_iam_deny_policy.Deny.name === 'guard' ? [] : [JSON.stringify(resource)]);
  });
  check(`an app of ${name} holds the guardrails of Google Cloud`, () => {
    execFileSync('node', [`app/google-${engine}.js`], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CDKTF_OUTDIR: 'google' } });
    const { '//': comment } = JSON.parse(readFileSync(join(folder, 'google/stacks/Guardrails/cdk.tf.json'), 'utf8'));
    expectNone(Object.keys(comment['sunkfence:promises']).length === 4 ? [] : [JSON.stringify(comment)]);
  });
  check(`the root and every cloud of Terraform load with ${name}`, () => {
    run(folder, 'node', '-e', `const { Gate } = require("sunkfence"); ${USES_GATE}`);
    for (const cloud of TERRAFORM_CLOUDS) run(folder, 'node', '-e', `const sunkfence = require("sunkfence/${cloud}"); void Object.values(sunkfence)`);
  });
}

/** The command line, in a project that has nothing but it. */
function commandLine(folder: string): void {
  mkdirSync(join(folder, 'cdk.out'));
  const files = { 'cdk.out/manifest.json': MANIFEST, 'cdk.out/Guards.template.json': TEMPLATE, 'organization.json': ORGANIZATION, 'requests.json': [REQUEST] };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  const source = ['--cloud', 'aws', '--assembly', 'cdk.out', '--organization', 'organization.json'];
  check('the command line says its version', () => expectNone(run(folder, 'npx', '--no', '--', 'sunkfence', '--version') === `${version}\n` ? [] : ['another']));
  check('the command line decides without aws-cdk-lib', () => {
    const [{ decision }] = JSON.parse(run(folder, 'npx', '--no', '--', 'sunkfence', 'decide', ...source, '--requests', 'requests.json', '--json', '--expect', 'denied'));
    expectNone(decision === 'DENIED' ? [] : [decision]);
    const table = run(folder, 'npx', '--no', '--', 'sunkfence', 'decide', ...source, '--requests', 'requests.json');
    expectNone(table.includes('1 request: 1 DENIED') ? [] : [table]);
  });
}

/** The matchers, as projects with the types of Jest see them, and run by our own Jest. */
function matchers(folder: string): void {
  writeFileSync(join(folder, 'global.ts'), `import 'sunkfence/jest';\n${CONSUMER_OF_MATCHERS}`);
  writeFileSync(join(folder, 'imported.ts'), `import { expect } from '@jest/globals';\nimport 'sunkfence/jest';\n${CONSUMER_OF_MATCHERS}`);
  const compilers: [string, string, Record<string, string>][] = [
    ['TypeScript 5.9, node10', typescript5, { module: 'commonjs', moduleResolution: 'node10' }],
    ['TypeScript 6, node16', typescript6, { module: 'node16', moduleResolution: 'node16' }],
  ];
  for (const [name, tsc, options] of compilers) {
    for (const [from, file, types] of [['@types/jest', 'global.ts', ['jest']], ['@jest/globals', 'imported.ts', []]] as const) {
      check(`the types of the matchers with ${from} and ${name}`, () => {
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
          files: [file],
          // what @jest/globals declares needs the types of Node.js
          compilerOptions: { ...options, noEmit: true, target: 'es2022', strict: true, types, skipLibCheck: from === '@jest/globals' },
        }));
        run(folder, 'node', tsc, '-p', '.');
      });
    }
  }
  check('the types of the matchers need no types of Jest', () => {
    writeFileSync(join(folder, 'bare.ts'), "import 'sunkfence/jest';\n");
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ files: ['bare.ts'], compilerOptions: { module: 'node16', noEmit: true, target: 'es2022', strict: true, types: [] } }));
    rmSync(join(folder, 'node_modules/expect'), { recursive: true });
    run(folder, 'node', typescript6, '-p', '.');
  });
  check('the matchers judge', () => {
    writeFileSync(join(folder, 'guards.test.js'), `
      const { useOrganization } = require('sunkfence/jest');
      useOrganization(${JSON.stringify(ORGANIZATION)});
      test('denied', () => expect(${JSON.stringify(TEMPLATE)}).toMakeUnavailable(${JSON.stringify({ ...REQUEST, resourceAccount: '111122223333' })}));
    `);
    writeFileSync(join(folder, 'jest.config.json'), '{}');
    run(folder, 'node', resolve('node_modules/jest/bin/jest.js'), '--rootDir', folder, '--config', 'jest.config.json');
  });
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

/** What loading the constructs, or the verifier, adds to what aws-cdk-lib/aws-iam costs anyway; the best of five, as noise only adds. */
function importCost(folder: string): void {
  const iam = 'void require("aws-cdk-lib/aws-iam").Role';
  const cost = (code: string) => {
    const script = `${code}; const { user, system } = process.cpuUsage(); console.log(user + system, process.memoryUsage().rss / 1e6)`;
    const runs = Array.from({ length: 5 }, () => run(folder, 'node', '-e', script).trim().split(' ').map(Number));
    return [0, 1].map((column) => Math.min(...runs.map((numbers) => numbers[column])));
  };
  const without = cost(iam);
  const parts: [string, string, number][] = [
    ['import', 'require("sunkfence/aws")', MOST_EXTRA_TIME],
    ['load the constructs of', 'const aws = require("sunkfence/aws"); void [aws.AgentExecutionBoundary, aws.ApprovedModelEndpoints, aws.NonProdSecretIsolation, aws.ProdDeleteDeny]', MOST_EXTRA_TIME],
    ['load the verifier of', 'require("sunkfence/aws").Verifier', MOST_EXTRA_TIME_OF_VERIFIER],
  ];
  for (const [what, code, most] of parts) {
    const [more, megabytes] = cost(`${iam}; ${code}`).map((number, column) => number - without[column]);
    const time = more / without[0];
    check(`to ${what} sunkfence/aws costs ${time.toFixed(2)} times as much as aws-cdk-lib/aws-iam, and ${megabytes.toFixed()} MB more`, () =>
      expectNone(time <= most && megabytes <= MOST_EXTRA_MEGABYTES ? [] : [`at most ${most} times, and ${MOST_EXTRA_MEGABYTES} MB`]));
  }
}

function run(folder: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
