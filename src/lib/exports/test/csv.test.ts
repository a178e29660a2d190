import { expect, test } from 'playwright/test';
import { dataFilePath } from '../../address/url.ts';
import { fromCell, isFormula, toCell, joinItems, type Column, formatCsv } from '../../csv/table.ts';
import type { Edition } from '../../edition/model.ts';
import { listRelations } from '../../wording/relations.ts';
import { claimColumns } from '../csv/claims-csv.ts';
import { entityColumns } from '../csv/entities-csv.ts';
import { relationColumns } from '../csv/relations-csv.ts';
import { siteFiles } from '../site-files.ts';
import { loadMiniature, loadSample, loadSite } from './edition.ts';
import { parseCsv, splitItems } from './parse-csv.ts';

const TABLES = siteFiles.filter(({ path }) => path.endsWith('.csv'));

/** What a spreadsheet may run. Some turn full-width and small forms into plain signs. */
const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("https://example.org/","x")',
  "=cmd|'/C calc'!A0",
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '﹢1',
  '﹣1',
  '﹦1',
  '﹫x',
  ' =1',
  '\t=1',
  '\tx',
  '\rx',
  '\nx',
  '\r\n=1',
  '\u200b=1',
  '\ufeff=1',
  '\u00a0+1',
  '\u202e-1',
];

const TEXTS = ['', 'x', 'a=b', '1-2', 'x@y', '“-”', '–1', '؟', 'القاعدة', '2021-05/2021-07', '\\', 'a\\|b'];

for (const text of FORMULAS) {
  test(`${JSON.stringify(text)} starts no formula in a cell`, () => {
    expect(isFormula(text)).toBe(true);
    expect(toCell(text)).toBe(`'${text}`);
    expect(isFormula(toCell(text))).toBe(false);
    expect(fromCell(toCell(text))).toBe(text);
  });
}

for (const text of TEXTS) {
  test(`${JSON.stringify(text)} is unchanged in a cell`, () => {
    expect(toCell(text)).toBe(text);
    expect(fromCell(toCell(text))).toBe(text);
  });
}

test('a text that begins with an apostrophe can be distinguished from one that was escaped', () => {
  for (const text of ["'", "'=1", "''x", "'x'"]) {
    expect(fromCell(toCell(text))).toBe(text);
    expect(toCell(text)).toBe(`'${text}`);
  }
});

/** Lists of items. A single empty item is an empty cell, which is read as an empty list. */
const LISTS = [
  [],
  ['a'],
  ['a', 'b'],
  ['', ''],
  ['a', '', 'b'],
  ['a|b', 'c'],
  ['\\'],
  ['\\|', '|\\', '|'],
  ['\\\\', ''],
];

for (const items of LISTS) {
  test(`the list ${JSON.stringify(items)} can be parsed from its cell`, () => {
    expect(splitItems(joinItems(items))).toEqual(items);
  });
}

test('a table is written by RFC 4180', () => {
  const columns = [
    { name: 'a', about: '', value: ({ a }: Row) => a },
    { name: 'b', about: '', value: ({ b }: Row) => b },
    { name: 'c', about: '', value: ({ c }: Row) => c },
  ];
  const rows: Row[] = [
    { a: 'plain', b: 1, c: ['x', 'y'] },
    { a: 'with "quotes", a comma\r\nand a line', b: -1.5, c: [] },
    { a: '=1', b: undefined, c: ['=x', '-y'] },
  ];
  const text = formatCsv(columns, rows);
  expect(text).toBe(`a,b,c\r\nplain,1,"x|y"\r\n"with ""quotes"", a comma\r\nand a line",-1.5,\r\n"'=1",,"'=x|-y"\r\n`);
  expect(parseCsv(text)).toEqual([
    ['a', 'b', 'c'],
    ['plain', '1', 'x|y'],
    ['with "quotes", a comma\r\nand a line', '-1.5', ''],
    ["'=1", '', "'=x|-y"],
  ]);
});

for (const [content, load] of Object.entries({ 'the miniature': loadMiniature, 'the site': loadSite })) {
  test(`the tables of ${content} have one row per record, and can be parsed into their values`, async () => {
    const edition = await load();
    const { address } = edition.site;
    check(write('claims.csv', edition), claimColumns(address), edition.claims);
    check(write('entities.csv', edition), entityColumns(address), edition.entities);
    check(write('relations.csv', edition), relationColumns(address), edition.commentaries.flatMap(listRelations));
    for (const { path, columns, count } of TABLES) {
      const [header, ...rows] = parseCsv(write(path, edition));
      expect(header, path).toEqual(columns?.(address).map(({ name }) => name));
      expect(rows, path).toHaveLength(count(edition));
    }
  });

  test(`no cell of ${content} starts a formula`, async () => {
    const edition = await load();
    for (const text of TABLES.map(({ path }) => write(path, edition))) {
      const wrong = parseCsv(text)
        .flat()
        .filter((cell) => isFormula(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
      expect(wrong).toEqual([]);
      expect(text).not.toMatch(/^\ufeff/);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  test(`parallel lists of ${content} have equally many items`, async () => {
    const [header = [], ...rows] = parseCsv(write('claims.csv', await load()));
    for (const row of rows) {
      const count = (name: string) => splitItems(fromCell(row[header.indexOf(name)] ?? '')).length;
      const ofSources = ['source_names', 'voices', 'stances'].map(count);
      expect([...ofSources, count('entity_names')]).toEqual([
        ...ofSources.map(() => count('sources')),
        count('entities'),
      ]);
      expect(count('event_roles')).toBeLessThanOrEqual(count('events'));
    }
  });
}

test('a figure is in parallel columns, with empty items for missing values', () => {
  const { address } = loadSample().site;
  const claim = loadSample().claims.find(({ id }) => id === '2.1b');
  if (!claim) throw new Error('The sample has no 2.1b');
  const cells = claimColumns(address).flatMap(({ name, value }) =>
    name.startsWith('figure') ? [`${name}: ${String(value(claim))}`] : [],
  );
  expect(cells).toEqual([
    'figures: 62.5,',
    'figure_lows: ,2',
    'figure_highs: 70,',
    'figure_approximate: true,false',
    'figure_units: %,towers',
    'figure_of: chances,',
    'figure_dates: 2020-11,',
  ]);
});

function write(name: string, edition: Edition): string {
  const file = TABLES.find(({ path }) => path === name || path === dataFilePath(name));
  if (!file) throw new Error(`No table is called ${name}`);
  return file.write(edition, edition.site);
}

interface Row {
  readonly a: string;
  readonly b: number | undefined;
  readonly c: readonly string[];
}

/** Checks that every cell of every row, parsed, is the value of its column. */
function check<T>(text: string, columns: readonly Column<T>[], records: readonly T[]) {
  const [header, ...rows] = parseCsv(text);
  expect(header).toEqual(columns.map(({ name }) => name));
  expect(new Set(header).size).toBe(columns.length);
  expect(rows).toHaveLength(records.length);
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  const read = records.map((record, index) =>
    columns.map(({ name, value }, column) => [name, readAs(value(record), rows[index]?.[column] ?? '')]),
  );
  expect(read).toEqual(records.map((record) => columns.map(({ name, value }) => [name, inCell(value(record))])));
}

type Value = ReturnType<Column<unknown>['value']>;

/** Parses a cell as a value of the same type. */
function readAs(value: Value, cell: string): Value {
  if (value === undefined) return cell;
  if (typeof value === 'number') return Number(cell);
  return typeof value === 'object' ? splitItems(fromCell(cell)) : fromCell(cell);
}

/** The value that its cell should be parsed as. */
function inCell(value: Value): Value {
  if (typeof value === 'object') return value.join('') === '' && value.length < 2 ? [] : value;
  return typeof value === 'number' ? value : String(value ?? '');
}
