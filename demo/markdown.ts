/**
 * A step summary's Markdown for a terminal of `width` characters: headings plain, links with their address,
 * tables in columns, or row by row where they are too wide for that.
 */
export function renderMarkdown(markdown: string, width: number): string[] {
  const lines: string[] = [];
  let table: string[][] = [];
  for (const line of [...markdown.trim().split('\n'), '']) {
    if (line.startsWith('|')) {
      if (!/^[|\s:-]+$/.test(line)) table.push(cellsOf(line));
      continue;
    }
    lines.push(...(tableWidth(table) <= width ? columns(table) : records(table)));
    table = [];
    lines.push(plain(line.replace(/^#+ /, '')));
  }
  return lines.slice(0, -1);
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => plain(cell.trim()));
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  return (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
}

function tableWidth(rows: readonly (readonly string[])[]): number {
  return columnWidths(rows).reduce((sum, width) => sum + width + 3, 0);
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = columnWidths(rows);
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
}

/** `title  cell` for each cell of each row. */
function records([titles = [], ...rows]: readonly (readonly string[])[]): string[] {
  const width = Math.max(...titles.map((title) => title.length));
  return rows.flatMap((row) =>
    row.map((cell, column) => `${(titles[column] ?? '').padEnd(width)}   ${cell}`),
  );
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 <$2>')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/<\/?code>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
