/** Reads CSV files (RFC 4180) that this site wrote. */

/** A row: its cells by column, and its text in the file. */
export type CsvRow = ReturnType<typeof readCsv>['rows'][number];

/** The header line and the rows below it. */
export function readCsv(text: string) {
  // Line breaks within quotation marks do not end a row.
  const [header = '', ...lines] = text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) ?? [];
  const names = readCells(header);
  const rows = lines.map((line) => {
    const cells = readCells(line);
    return { line, cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) };
  });
  return { header, rows };
}

function readCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
