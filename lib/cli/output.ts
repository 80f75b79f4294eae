import { malformed } from '../core/errors';
import { markdownTable } from '../report';
import { Options, OptionsSpec } from './options';
import { Streams } from './streams';

export type Format = 'json' | 'markdown' | 'table';

export const FORMAT_OPTIONS: OptionsSpec = { json: 'flag', markdown: 'flag' };

type Color = 'cyan' | 'green' | 'red' | 'yellow';

/** A column: its heading, and its width, or its share of what the others leave. */
export interface Column {
  readonly head: string;
  readonly share?: number;
  readonly width?: number;
  readonly right?: boolean;
  color?(cell: string): Color;
}

export interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly summary: string;
}

const LEAST_WIDTH = 80;
const MOST_WIDTH = 180;
const GAP = 2;

/** How the options want it. */
export function formatOf(options: Options): Format {
  if (options.flag('json') && options.flag('markdown')) throw malformed('--markdown', '--json', 'given without --json');
  return options.flag('json') ? 'json' : options.flag('markdown') ? 'markdown' : 'table';
}

export function printJson({ stdout }: Streams, data: unknown): void {
  stdout.write(`${JSON.stringify(data, undefined, 2)}\n`);
}

/**
 * Prints a table: as wide as the terminal, or as wide as it has to be where there is none, so that a line is a row.
 *
 * By hand, since cli-table3 takes half a millisecond for a row, and thousands are common here.
 */
export function printTable(streams: Streams, format: Format, table: Rows): void {
  const { stdout } = streams;
  const { summary } = table;
  // a column that says nothing takes no room
  const said = table.columns.map((_, i) => table.rows.length === 0 || table.rows.some((row) => row[i] !== ''));
  const columns = table.columns.filter((_, i) => said[i]);
  const rows = table.rows.map((row) => row.filter((_, i) => said[i]).map(plain));
  if (format === 'markdown') {
    stdout.write(`${markdownTable(columns.map(({ head }) => head), rows)}\n\n${summary}\n`);
    return;
  }
  const colors = (require('picocolors') as typeof import('picocolors')).createColors(isColored(streams));
  const widths = stdout.isTTY ? widthsOf(columns, stdout.columns) : undefined;
  const head = columns.map((column, i) => wrap(column.head, widths?.[i]));
  const body = rows.map((row) => row.map((cell, i) => wrap(cell, widths?.[i])));
  const used = columns.map((_, i) => {
    // no Math.max(...rows): there may be more of them than a call takes arguments
    const longest = (most: number, row: readonly (readonly string[])[]) => row[i].reduce((so, line) => Math.max(so, line.length), most);
    return [head, ...body].reduce(longest, 0);
  });
  const layOut = (cells: readonly (readonly string[])[], paint: (text: string, i: number) => string) =>
    Array.from({ length: Math.max(...cells.map((lines) => lines.length)) }, (_, at) => cells.map((lines, i) => {
      const line = lines[at] ?? '';
      const space = ' '.repeat(used[i] - line.length);
      const painted = line === '' ? '' : paint(line, i);
      return columns[i].right ? space + painted : painted + space;
    }).join(' '.repeat(GAP)).trimEnd());
  const lines = [
    ...layOut(head, (text) => colors.dim(text)),
    ...rows.flatMap((row, at) => layOut(body[at], (text, i) => {
      const color = columns[i].color?.(row[i]);
      return color ? colors[color](text) : text;
    })),
  ];
  stdout.write(`${[...lines, '', summary].join('\n')}\n`);
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function isColored({ stdout, env }: Streams): boolean {
  return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

function widthsOf(columns: readonly Column[], terminal = LEAST_WIDTH): number[] {
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0) + (columns.length - 1) * GAP;
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  const free = Math.min(Math.max(terminal, LEAST_WIDTH), MOST_WIDTH) - fixed;
  return columns.map(({ width, share = 0 }) => width ?? Math.floor(free * share / shares));
}

/** Text without what a terminal obeys: a name in a file must not paint over a decision. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** The lines of a cell: broken at spaces, and behind the separators of an ARN where a word is too long. */
function wrap(cell: string, width: number | undefined): string[] {
  if (width === undefined) return [cell];
  const lines = [''];
  for (const word of cell.split(' ')) {
    const pieces = word.length <= width ? [word] : piecesOf(word, width);
    pieces.forEach((piece, i) => {
      const line = lines[lines.length - 1];
      const longer = line === '' || i > 0 ? line + piece : `${line} ${piece}`;
      if (longer.length <= width) lines[lines.length - 1] = longer;
      else lines.push(piece);
    });
  }
  return lines;
}

function piecesOf(word: string, width: number): string[] {
  return (word.match(/[^:/]+[:/]*|[:/]+/g) ?? []).flatMap((piece) =>
    Array.from({ length: Math.ceil(piece.length / width) }, (_, i) => piece.slice(i * width, (i + 1) * width)));
}
