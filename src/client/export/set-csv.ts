/** A list as CSV. Rows of claims and entities are taken from the published CSV files, others are made from data files. */
import { fromCell, formatCsv, type Column } from '../../lib/csv/table.ts';
import { dataFilePath } from '../../lib/address/url.ts';
import { readCsv } from './read-csv.ts';
import { pathOf, readJson, readTable } from './set-data.ts';
import type { Shown } from './shown.ts';

/** Marks the file as UTF-8, for programs that would otherwise guess the encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** The CSV file, in the order of the list; with records of several kinds it has the columns of all these kinds. */
export async function toCsv(shown: readonly Shown[]): Promise<string> {
  const parts = await Promise.all(
    [...Map.groupBy(shown, kindOf)].map(async ([kind, own]) => ({ kind, own, ...(await READERS[kind](own)) })),
  );
  const lineOf = new Map(parts.flatMap(({ own, lines }) => own.map((one, index) => [one, lines[index]] as const)));
  const lines = shown.flatMap((one) => lineOf.get(one) ?? []);
  const [first, ...others] = parts;
  if (!first) return BYTE_ORDER_MARK;
  if (others.length === 0) return `${BYTE_ORDER_MARK}${[first.header, ...lines].join('\r\n')}\r\n`;
  return BYTE_ORDER_MARK + merge(parts, shown, lineOf);
}

type Kind = Shown['kind'] | 'date';

const kindOf = ({ kind, dated }: Shown): Kind => (dated === undefined ? kind : 'date');

/** A column without a description. */
type Plain<T> = Omit<Column<T>, 'about'>;

interface Part {
  readonly header: string;
  /** A row for each record, in order; '' for a record that is not in the data. */
  readonly lines: readonly string[];
}

const READERS: Readonly<Record<Kind, (own: readonly Shown[]) => Promise<Part>>> = {
  claim: (own) => fromTable('claims.csv', own),
  entity: (own) => fromTable('entities.csv', own),
  source: async (own) => {
    const { sources } = await readJson<{ sources: readonly SourceData[] }>(dataFilePath('sources.json'));
    const byPath = new Map(sources.map((source) => [pathOf(source.url), source]));
    return toPart(
      SOURCE_COLUMNS,
      own.map(({ path }) => byPath.get(path)),
    );
  },
  date: async (own) => {
    const { entities } = await readJson<{ entities: readonly EntityData[] }>(dataFilePath('entities.json'));
    const byPath = new Map(entities.map((entity) => [pathOf(entity.url), entity]));
    const left = new Map(entities.map((entity) => [entity, [...entity.dates]]));
    return toPart(
      DATE_COLUMNS,
      own.map(({ path, dated = '' }) => {
        const entity = byPath.get(path);
        const dates = (entity && left.get(entity)) ?? [];
        const at = dates.findIndex(({ what }) => dated.includes(what));
        const [date] = at < 0 ? [] : dates.splice(at, 1);
        return entity && date ? { ...date, entity } : undefined;
      }),
    );
  },
};

async function fromTable(file: string, own: readonly Shown[]): Promise<Part> {
  const { header, rowOf } = await readTable(file);
  return { header, lines: own.map(({ path }) => rowOf.get(path)?.line ?? '') };
}

function toPart<T>(columns: readonly Plain<T>[], records: readonly (T | undefined)[]): Part {
  const [header = ''] = formatCsv(columns, []).split('\r\n');
  return {
    header,
    lines: records.map((record) => (record ? formatCsv(columns, [record]).slice(header.length + 2, -2) : '')),
  };
}

/** Merges tables; cells are empty in columns that a kind of record does not have. */
function merge(
  parts: readonly (Part & { readonly kind: Kind })[],
  shown: readonly Shown[],
  lineOf: ReadonlyMap<Shown, string | undefined>,
): string {
  const names = [...new Set(parts.flatMap(({ header }) => header.split(',')))];
  const headerOf = new Map(parts.map(({ kind, header }) => [kind, header]));
  const records = shown.map((one) => {
    const [row] = readCsv(`${headerOf.get(kindOf(one)) ?? ''}\r\n${lineOf.get(one) ?? ''}\r\n`).rows;
    return { kind: kindOf(one), cells: row?.cells ?? {} };
  });
  const columns: Plain<(typeof records)[number]>[] = [
    { name: 'kind', value: ({ kind }) => kind },
    ...names.map((name) => ({
      name,
      value: ({ cells }: (typeof records)[number]) => fromCell(cells[name] ?? ''),
    })),
  ];
  return formatCsv(columns, records);
}

interface SourceData {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly voice: string;
  readonly description: string;
  readonly side: readonly string[];
  readonly asWorded: readonly string[];
  readonly claims: readonly { readonly claim: string; readonly alone: boolean }[];
}

const SOURCE_COLUMNS: readonly Plain<SourceData>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'url', value: ({ url }) => url },
  { name: 'name', value: ({ name }) => name },
  { name: 'voice', value: ({ voice }) => voice },
  { name: 'side', value: ({ side }) => side },
  { name: 'description', value: ({ description }) => description },
  { name: 'as_worded', value: ({ asWorded }) => asWorded },
  { name: 'claims', value: ({ claims }) => claims.length },
  { name: 'on_it_alone', value: ({ claims }) => claims.filter(({ alone }) => alone).length },
];

interface EntityData {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly dates: readonly { readonly what: string; readonly edtf: string; readonly references: readonly string[] }[];
}

const DATE_COLUMNS: readonly Plain<EntityData['dates'][number] & { readonly entity: EntityData }>[] = [
  { name: 'id', value: ({ entity }) => entity.id },
  { name: 'url', value: ({ entity }) => entity.url },
  { name: 'label', value: ({ entity, what }) => `${entity.name}: ${what}` },
  { name: 'dates', value: ({ edtf }) => [edtf] },
  { name: 'references', value: ({ references }) => references },
];
