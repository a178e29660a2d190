/** Prints the measurements: one column for each size, and how much more the larger one takes. */
import type { Measured } from './size.ts';

/** Prints everything. */
export function printReport(machine: Readonly<Record<string, string>>, measured: readonly Measured[]): void {
  console.log(
    Object.entries(machine)
      .map(([what, value]) => `${what}: ${value}`)
      .join('\n'),
  );
  for (const { title, rows } of listTables(measured)) {
    console.log(`\n${title}`);
    console.table(Object.fromEntries(rows.map(({ label, values }) => [label, toCells(values, measured)])));
  }
  for (const { name, pages } of measured) {
    console.log(`\nHeaviest page of each kind, ${name}: bytes with brotli before interaction; total without fonts`);
    const columns = ['page', 'html', 'css', 'js', 'font', 'total', 'critical', 'requests'];
    console.table(pages, columns);
  }
}

interface Row {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

function listTables(measured: readonly Measured[]): { readonly title: string; readonly rows: readonly Row[] }[] {
  const row = (label: string, value: (one: Measured) => number | null | undefined): Row => ({
    label,
    values: measured.map((one) => value(one) ?? null),
  });
  const searchNames = [...new Set(measured.flatMap(({ search }) => Object.keys(search)))];
  return [
    {
      title: 'Cold build, with every citation style and picture',
      rows: [
        row('seconds', ({ cold }) => cold.wallSeconds),
        row('CPU seconds', ({ cold }) => cold.cpuSeconds),
        row('peak MiB', ({ cold }) => cold.peakMiB),
      ],
    },
    {
      title: 'Build after one edit: pages, data and index; what is kept by digest is not made again',
      rows: [
        row('seconds', ({ afterEdit }) => afterEdit?.wallSeconds),
        row('CPU seconds', ({ afterEdit }) => afterEdit?.cpuSeconds),
        row('peak MiB', ({ afterEdit }) => afterEdit?.peakMiB),
      ],
    },
    {
      title: 'Output',
      rows: [
        row('pages', ({ site }) => site.pages),
        row('files', ({ site }) => site.files),
        row('bytes', ({ site }) => site.bytes),
        row('index bytes', ({ site }) => site.indexBytes),
      ],
    },
    {
      title: 'Search, cold cache, local server: brotli bytes, and milliseconds from the last key (median of runs)',
      rows: searchNames.map((name) => row(name, ({ search }) => search[name])),
    },
  ];
}

/** The values by size; after each except the first, the ratio to the one before. */
function toCells(values: readonly (number | null)[], measured: readonly Measured[]): Record<string, string> {
  const cells: Record<string, string> = {};
  measured.forEach(({ name }, index) => {
    const [value, before] = [values[index] ?? null, values[index - 1] ?? null];
    cells[name] = value === null ? '–' : value.toLocaleString('en');
    if (index > 0) cells[`×${' '.repeat(index - 1)}`] = value === null || !before ? '–' : (value / before).toFixed(1);
  });
  return cells;
}
