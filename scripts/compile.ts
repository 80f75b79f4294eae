/**
 * Compiles lib/ with jsii, in place, and makes the barrels lazy.
 *
 *     npm run compile                  always
 *     npm run compile -- --if-stale    only when a source is newer than the last compilation
 */
import { execFileSync } from 'child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'fs';
import { join } from 'path';
import { makeLazy } from './lazy-barrels';

/** Written by jsii; its time says when the last complete compilation began. */
const ASSEMBLY = '.jsii';
/** Packages that are found at run time, if they are there, and have no type in what we export. */
const ENGINES = ['cdktf', 'cdktn'];
const CONFIGURATION = ['package.json', 'tsconfig.json', 'README.md', 'scripts/compile.ts', 'scripts/lazy-barrels.ts'];

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).map((file) => join('lib', file));
const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const orphans = files.filter((file) => /(?<!\.d)\.(js|d\.ts)$/.test(file) && !sources.includes(file.replace(/\.(js|d\.ts)$/, '.ts')));

if (!process.argv.includes('--if-stale') || stale()) {
  compile();
}

function stale(): boolean {
  const modified = (file: string) => statSync(file).mtimeMs;
  return orphans.length > 0 || !existsSync(ASSEMBLY) || [...CONFIGURATION, ...sources].some((file) => modified(file) > modified(ASSEMBLY));
}

function compile(): void {
  const began = new Date();
  orphans.forEach((file) => rmSync(file)); // or the tarball would carry what has no source any more
  rmSync(ASSEMBLY, { force: true });
  try {
    // the other warning is that we compile against a later constructs than the lowest that we take: cdktn takes no earlier one
    execFileSync('jsii', ['--silence-warnings=reserved-word', '--silence-warnings=metadata/missing-dev-dependency'], {
      stdio: 'inherit',
      // jsii has dropped Node.js 20 before we do, and says so at length
      env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' },
    });
    execFileSync('tsx', ['scripts/compact-catalogue.ts'], { stdio: 'inherit' }); // of what was just compiled
    sources.filter((file) => file.endsWith('index.ts')).forEach(makeLazy);
    leaveOut(...ENGINES);
    utimesSync(ASSEMBLY, began, began);
  } catch (error) {
    rmSync(ASSEMBLY, { force: true });
    console.error(`could not compile lib: ${(error as Error).message}`);
    process.exit(1);
  }
}

/**
 * Takes packages out of what the assembly depends on. jsii counts every peer dependency, and packages for other languages, which know no
 * optional ones, would make their users install both engines.
 */
function leaveOut(...packages: string[]): void {
  const assembly = JSON.parse(readFileSync(ASSEMBLY, 'utf8'));
  for (const name of packages) {
    if (!assembly.dependencies[name]) throw new Error(`${ASSEMBLY} depends on no ${name}`);
    delete assembly.dependencies[name];
    delete assembly.dependencyClosure[name];
  }
  writeFileSync(ASSEMBLY, JSON.stringify(assembly, null, 2));
}
