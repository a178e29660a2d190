/** Items as RIS (Research Information Systems, 2011). Lines end as the format asks, and hold one value each. */
import { isInferred, yearNumber, type CslDate, type CslItem, type CslName } from './csl-item.ts';

/** A RIS file. */
export function formatRis(items: readonly CslItem[]): string {
  return items.map(formatRecord).join('');
}

function formatRecord(item: CslItem): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', formatName(name)] as const),
    // A2 is the editor of a chapter’s book, A3 that of a book itself; ED means the edition to some.
    ...(item.editor ?? []).map((name) => [item.type === 'book' ? 'A3' : 'A2', formatName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['ET', item.edition],
    ['PB', item.publisher],
    // Four digits, whatever is known of them: a note says so of a year that is inferred.
    ['PY', item.issued && yearNumber(item.issued)],
    ['DA', item.issued && formatDay(item.issued)],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('');
}

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  document: 'ELEC',
  webpage: 'ELEC',
};

function formatName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** YYYY/MM/DD; undefined for anything less, which the year says already. */
function formatDay(date: CslDate): string | undefined {
  const parts = isInferred(date) || 'literal' in date ? [] : (date['date-parts'][0] ?? []);
  return parts.length === 3 ? parts.map((part) => String(part).padStart(2, '0')).join('/') : undefined;
}
