/**
 * Who may import whom inside `lib/`, as configuration of eslint: the picture of ADR-001 as a rule that fails.
 *
 * `import/no-restricted-paths` guards the folders, `no-restricted-imports` guards the packages.
 */

/** A zone of `import/no-restricted-paths`: files in `target` may not import from `from`, but for `except` (relative to it). */
interface Zone {
  readonly target: string | string[];
  readonly from: string | string[];
  readonly except?: string[];
  readonly message: string;
}

/** Files in `folder` import from `lib/` only what is in `allowed` (and in their own folder). */
function only(folder: string, ...allowed: string[]): Zone {
  const words = allowed.length > 0 ? allowed.join(', ') : 'nothing else';
  return {
    target: `./lib/${folder}`,
    from: './lib',
    except: [folder, ...allowed].map((name) => `./${name}`),
    message: `lib/${folder} may import of lib: ${words} (see decisions/ADR-001)`,
  };
}

/** Files in `target` import nothing from these folders of `lib/`. */
function never(target: string | string[], folders: string[], message: string): Zone {
  return { target, from: folders.map((name) => `./lib/${name}`), message: `${message} (see decisions/ADR-001)` };
}

/** The zones of `import/no-restricted-paths`. */
export function importZones(clouds: string[]): Zone[] {
  return [
    only('intent'),
    only('core', 'intent'),
    only('decision', 'intent', 'core'),
    only('report', 'decision', 'intent'),
    only('engine', 'decision', 'intent', 'core'),
    never(['./lib/*.ts', './lib/!(cli|jest)/**'], ['cli', 'jest'], 'nothing imports lib/cli and lib/jest'),
    ...clouds.flatMap((cloud) => cloudZones(cloud, clouds.filter((other) => other !== cloud))),
  ];
}

function cloudZones(cloud: string, others: string[]): Zone[] {
  const own = (...folders: string[]) => folders.map((folder) => `${cloud}/${folder}`);
  return [
    only(`${cloud}/catalogue`, 'intent'),
    only(`${cloud}/vendor`),
    // what the provider refuses, both sides refuse: policies are held to the same published facts that the engine reads
    only(`${cloud}/policy`, 'intent', 'core', ...own('vendor')),
    only(`${cloud}/plan`, 'intent', 'core', ...own('catalogue', 'policy')),
    only(`${cloud}/engine`, 'decision', 'core', 'intent', 'engine', ...own('vendor')),
    never(`./lib/${cloud}/!(index).ts`, [...own('catalogue', 'engine', 'vendor'), 'decision', 'report', 'engine'],
      'constructs import intent, core, and the plan and policy of their own cloud'),
    ...(others.length > 0 ? [never(`./lib/${cloud}`, others, 'no cloud imports another cloud')] : []),
  ];
}

/** An override of eslint that says which packages some files may not import. */
interface PackageZone {
  readonly files: string[];
  readonly rules: Record<string, unknown>;
}

const CDK = { group: ['aws-cdk-lib', 'aws-cdk-lib/**'], message: 'aws-cdk-lib stays in the constructs, lib/aws/*.ts' };
const CDKTF = {
  group: ['cdktf', 'cdktf/**', 'cdktn', 'cdktn/**', '@cdktf/*'],
  message: 'cdktf and cdktn stay in lib/core/terraform.ts',
};
const SELF = { group: ['sunkfence', 'sunkfence/**'], message: 'inside lib, import by relative path' };

/** The zones of `no-restricted-imports`; a later override replaces an earlier one, so each names all that it forbids. */
export function packageZones(): PackageZone[] {
  const forbid = (...patterns: object[]) => ({ 'no-restricted-imports': ['error', { patterns }] });
  return [
    { files: ['lib/**/*.ts'], rules: forbid(SELF, CDK, CDKTF) },
    { files: ['lib/aws/*.ts'], rules: forbid(SELF, CDKTF) },
    // the catalogue is read when a guardrail is planned, not when the library is imported
    { files: ['lib/*/plan/rows.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
    // the command line loads what a command needs
    { files: ['lib/cli/**/*.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
    {
      // Jest gives its globals to whoever asks for them, without a package that would have to be there
      files: ['lib/jest/index.ts', 'test/jest/import.test.ts'],
      rules: { '@typescript-eslint/no-require-imports': 'off', 'import/no-extraneous-dependencies': 'off' },
    },
    {
      files: ['lib/core/terraform.ts'],
      // the user's stack decides which engine builds the element, so it is required when the first one is built
      rules: { ...forbid(SELF, CDK), '@typescript-eslint/no-require-imports': 'off' },
    },
  ];
}
