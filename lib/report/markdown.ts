/** A table as Markdown, for the summary of a build or a comment on a change. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows.map((row) => row.map(escaped))].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** In a table a bar ends the cell; `*` and `_` would be marks, and `<` a tag. */
function escaped(cell: string): string {
  return cell.replace(/[\\|*_<`]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
