// Tables and colours for the terminal; plain text where there is none.
import Table from 'cli-table3';
import { createColors } from 'picocolors';

const terminal = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

export const color = createColors(terminal);

/** Characters in a line: the terminal's, within reason. */
export const WIDTH = Math.min(Math.max(process.stdout.columns ?? 100, 80), 150);

const RULE = terminal ? '─' : '-';
const NONE = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'right', 'right-mid'] as const;
const LINES = {
  ...Object.fromEntries(NONE.map((place) => [place, ''])),
  'left': '  ',
  'left-mid': '  ',
  'middle': '  ',
  'mid': RULE,
  'mid-mid': RULE.repeat(2),
};

/** A column: its heading, and its share of what the fixed columns leave, or its width. */
export interface Column {
  readonly head: string;
  readonly share?: number;
  readonly width?: number;
  readonly right?: boolean;
}

/** A table with one rule below its head. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const gaps = 2 + (columns.length - 1) * 2;
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0);
  const widths = columns.map(({ width, share = 0 }) => width ?? Math.floor(((WIDTH - gaps - fixed) * share) / shares));
  const result = new Table({
    head: columns.map(({ head }) => color.dim(head)),
    chars: LINES,
    colWidths: widths,
    colAligns: columns.map(({ right }) => (right ? 'right' : 'left')),
    wordWrap: true,
    style: { 'head': [], 'border': [], 'compact': true, 'padding-left': 0, 'padding-right': 0 },
  });
  result.push(...rows.map((row) => row.map((cell, i) => divided(cell, widths[i]))));
  return result.toString().split('\n').map((line) => line.replace(/\s+$/, '')).filter((line) => line !== '').join('\n');
}

// eslint-disable-next-line no-control-regex -- what colours a text takes no room
const lengthOf = (text: string) => text.replace(/\u001b\[\d+m/g, '').length;

/** Words that are longer than the column, such as names of policies and permissions, on several lines. */
function divided(text: string, width: number): string {
  return text.replace(/\S+/g, (word) => {
    if (lengthOf(word) <= width) return word;
    const lines = [''];
    for (const piece of word.split(/(?<=[./_-])|(?<=[a-z])(?=[A-Z])/)) {
      if (lengthOf(lines[lines.length - 1] + piece) > width) lines.push('');
      lines[lines.length - 1] += piece;
    }
    return lines.filter((line) => line !== '').join('\n');
  });
}

/** The title of a part, across the line. */
export function title(text: string, aside: string): string {
  const line = (terminal ? '━' : '=').repeat(Math.max(WIDTH - text.length - aside.length - 2, 2));
  return `${color.bold(color.cyan(text))} ${color.cyan(line)} ${color.dim(aside)}`;
}

/** A heading inside a part. */
export const heading = (text: string, aside = '') => `  ${color.bold(text)}${aside && color.dim(`  ${aside}`)}`;

/** How full something is. */
export function gauge(used: number, most: number, length = 10): string {
  const filled = Math.min(Math.round((used / most) * length), length);
  const [full, empty] = terminal ? ['█', '░'] : ['#', '.'];
  const bar = `${full.repeat(filled)}${empty.repeat(length - filled)}`;
  return used / most > 0.95 ? color.yellow(bar) : color.green(bar);
}

/** A paragraph within the width, indented. */
export function paragraph(text: string, indent = 2): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== undefined && line.length + word.length + 1 <= WIDTH - indent) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}
