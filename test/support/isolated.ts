import { execFileSync } from 'child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join, resolve } from 'path';

const ROOT = resolve(__dirname, '../..');

/**
 * A folder in which only certain packages are there, for programs that run in a process of their own.
 *
 * Packages are links into our own node_modules, and Node.js is told to see them where the links are: then a package finds its neighbours and
 * no others, two links to the same package are two copies of it, and nothing comes from a network.
 */
export class Isolated {
  private readonly folder = mkdtempSync(join(tmpdir(), 'isolated-'));

  /** @param packages by where they are installed, such as `node_modules` or `workspace/node_modules`. `sunkfence` is what was compiled. */
  public constructor(packages: Readonly<Record<string, readonly string[]>>) {
    for (const [place, names] of Object.entries(packages)) {
      for (const name of names) this.install(join(this.folder, place, name), name);
    }
  }

  /** Puts programs of `test/apps` here. */
  public copy(from: string, to: string): void {
    cpSync(resolve(__dirname, '../apps', from), join(this.folder, to), { recursive: true });
  }

  /** What a program prints. */
  public run(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
    const { NODE_PATH: _, NODE_OPTIONS: __, ...rest } = process.env;
    return execFileSync(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', ...args], {
      cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...rest, ...env },
    });
  }

  public path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private install(place: string, name: string): void {
    if (name !== 'sunkfence') {
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', name), place);
      return;
    }
    // without our own node_modules, in which everything is
    mkdirSync(place, { recursive: true });
    for (const part of ['package.json', 'lib']) symlinkSync(join(ROOT, part), join(place, part));
  }
}
