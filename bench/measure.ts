/** Measures in fresh processes, turn by turn, so that neither a warm process nor a busy minute favours a variant. */
import { execFileSync } from 'child_process';
import { cpus, loadavg } from 'os';
import { join } from 'path';

/** A variant prints its measurements, one per column, as the last line of its output. */
export interface Variant {
  readonly name: string;
  /** What runs it, after `node`. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What was measured of each variant, column by column. */
export interface Measured {
  readonly medians: readonly (readonly number[])[];
  /** Of every column the least: noise only adds, so this is the better number where the machine was busy. */
  readonly least: readonly (readonly number[])[];
}

export function measure(variants: readonly Variant[], rounds: number): Measured {
  const runs = variants.map((): number[][] => []);
  for (let round = 0; round < rounds; round++) {
    variants.forEach((variant, i) => runs[i].push(run(variant)));
  }
  const summary = (of: (numbers: readonly number[]) => number) =>
    runs.map((each) => each[0].map((_, column) => of(each.map((numbers) => numbers[column]))));
  return { medians: summary(median), least: summary((numbers) => Math.min(...numbers)) };
}

/** The middle one, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

/** Arguments that run one of these files in a process of its own. */
export function subject(file: string, ...args: (string | number)[]): string[] {
  return ['--require', join(__dirname, 'register.js'), file, ...args.map(String)];
}

/** What a subject measured, where `measure` reads it. */
export function say(...numbers: number[]): void {
  console.log(JSON.stringify(numbers));
}

/** The most memory that this process has had, in megabytes. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024 / 1e6;
}

/** What the numbers have to be read with: above one process per core the times say little. */
export function printMachine(): void {
  console.log(`\nNode.js ${process.version}, ${cpus().length} cores, ${loadavg()[0].toFixed(1)} processes at work in the last minute`);
}

/** Prints rows under their headings; the first column holds names. */
export function print(title: string, headings: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const text = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(Math.abs(cell) < 10 ? 2 : 0) : cell)));
  const widths = headings.map((heading, i) => Math.max(heading.length, ...text.map((row) => row[i].length)));
  const line = (cells: readonly string[]) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('   ');
  console.log(['', title, line(headings), ...text.map(line)].join('\n'));
}

function run({ args, env }: Variant): number[] {
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  return JSON.parse(output.trimEnd().split('\n').pop()!);
}
