import { execFileSync, spawn } from 'child_process';
import { join } from 'path';
import { text } from 'stream/consumers';
import { sunkfence } from './assembly';

test('--help lists the commands, and each command says what it takes', async () => {
  expect((await sunkfence(['--help'])).stdout).toMatch(/decide[\s\S]*prove[\s\S]*implies[\s\S]*Exit codes/);
  for (const command of ['decide', 'prove', 'implies']) {
    const { exitCode, stdout } = await sunkfence([command, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`sunkfence ${command} --cloud aws --assembly`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  }
});

test('--version is that of the package', async () => {
  expect((await sunkfence(['--version'])).stdout).toBe('0.0.0\n');
});

test('without a command it shows the help, and that is no success', async () => {
  const { exitCode, stdout, stderr } = await sunkfence([]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('Usage');
});

test.each(['judge', 'toString'])('%s is no command', async (name) => {
  const { exitCode, stderr } = await sunkfence([name]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`command must be one of decide, prove, implies (see sunkfence --help), got \`${name}\``);
});

describe('as it is compiled', () => {
  const cli = join(__dirname, '../../lib/cli/sunkfence.js');

  test('it runs', () => {
    expect(execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' })).toBe('0.0.0\n');
  });

  test('a reader that goes away is no crash', async () => {
    const child = spawn(process.execPath, [cli, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const stderr = text(child.stderr);
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect({ exitCode, stderr: await stderr }).toEqual({ exitCode: 0, stderr: '' });
  });
});
