// Pieces of generated pages.

/** A word of an enum as people read it: `READS_SECRET` is `reads secret`. */
export const word = (value: string) => value.toLowerCase().replace(/_/g, ' ');
export const code = (value: string) => `\`${value}\``;
export const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\n/g, ' ');

/** @param right which columns are aligned to the right */
export function table(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map((_, i) => (right.includes(i) ? ' --: ' : ' --- ')).join('|')}|`, ...rows.map(line)].join('\n');
}

/** Names in one line. */
export const inline = (names: readonly string[]) => names.map(code).join(', ');

export const count = <T>(values: readonly T[], holds: (value: T) => boolean) => values.filter(holds).length;
