/** Prints the measurements: one column for each size, and how much more the larger one takes. */
import type { Measured } from './size.ts';

/** Prints everything. In a cold build, every citation style and picture is made; in one after an edit, only what has changed. */
export function printReport(machine: Readonly<Record<string, string>>, measured: readonly Measured[]): void {
  for (const [what, value] of Object.entries(machine)) console.log(`${what}: ${value}`);
  for (const part of ['cold', 'afterEdit', 'site', 'search'] as const) {
    const rows = new Set(measured.flatMap((one) => Object.keys(one[part] ?? {})));
    console.log(`\n${TITLES[part]}`);
    console.table(Object.fromEntries([...rows].map((row) => [row, toCells(part, row, measured)])));
  }
  for (const { name, pages } of measured) {
    console.log(`\nHeaviest page of each kind, ${name}: bytes with brotli before interaction; total without fonts`);
    console.table(pages, ['page', 'html', 'css', 'js', 'font', 'total', 'critical', 'requests']);
  }
}

/** The values by size; after each except the first, the ratio to the one before. */
function toCells(part: keyof typeof TITLES, row: string, measured: readonly Measured[]): Record<string, string> {
  const cells: Record<string, string> = {};
  let before: number | null | undefined;
  for (const [index, one] of measured.entries()) {
    const value = new Map(Object.entries<number | null>({ ...one[part] })).get(row);
    cells[one.name] = value?.toLocaleString('en') ?? '–';
    if (index > 0) cells[`×${' '.repeat(index - 1)}`] = value && before ? (value / before).toFixed(1) : '–';
    before = value;
  }
  return cells;
}

const TITLES = {
  cold: 'Build from scratch',
  afterEdit: 'Build after one edit',
  site: 'Output',
  search: 'Search, cold cache, local server: brotli bytes, and milliseconds from the last key (median of runs)',
} as const;
