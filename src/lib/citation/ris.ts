/** Items as RIS (Research Information Systems, 2011). Each line has one value and ends with CRLF, as the format requires. */
import { familyWithParticles, noteOf, yearNumber, type CslDate, type CslItem, type CslName } from './csl-item.ts';

/** A RIS file. */
export function formatRis(items: readonly CslItem[]): string {
  return items.map(formatRecord).join('');
}

/** One record, with a line break at its end. */
function formatRecord(item: CslItem): string {
  const { type, id, author = [], title, edition, publisher, issued, DOI, URL, custom, language, abstract } = item;
  const container = item['container-title'];
  const lines: readonly (readonly [string, string | undefined])[] = [
    // Chapters, which every program supports: bibutils does not know entries of encyclopedias and drops their book.
    ['TY', TYPES[type]],
    ['ID', id],
    ...author.map((name) => ['AU', formatName(name)] as const),
    ['TI', title],
    // The title of the book is given twice: bibutils reads T2 as a series, other programs do not know BT.
    ['T2', container],
    ['BT', type === 'entry-encyclopedia' ? container : undefined],
    ['ET', edition],
    ['PB', publisher],
    // Only one date, because programs differ in which of two they use. The note says if the year is inferred.
    ['PY', issued && formatDay(issued)],
    ['DO', DOI],
    ['UR', URL],
    ['AN', custom?.swhid],
    ['LA', language],
    ['AB', abstract],
    ['N1', noteOf(item)],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/[^\S\u00a0]+/g, ' ')}\r\n`]))
    .join('');
}

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  book: 'BOOK',
  'entry-encyclopedia': 'CHAP',
  dataset: 'DATA',
  document: 'ELEC',
  'post-weblog': 'ELEC',
  webpage: 'ELEC',
};

/**
 * A comma ends the family name, and also the names of organisations and single names. In these, spaces are non-breaking, because
 * bibutils would read the first word as a given name.
 */
function formatName(name: CslName): string {
  if ('literal' in name) return `${withFixedSpaces(name.literal)},`;
  const family = familyWithParticles(name);
  if (name.given === undefined && name.suffix === undefined) return `${withFixedSpaces(family)},`;
  return [family, name.given ?? '', ...(name.suffix === undefined ? [] : [name.suffix])].join(', ');
}

function withFixedSpaces(name: string): string {
  return name.replaceAll(' ', '\u00a0');
}

/** `YYYY/MM/DD/`, as the format requires, or the year. */
function formatDay(date: CslDate): string {
  const parts = date.circa ? [] : (date['date-parts'][0] ?? []);
  return parts.length === 3 ? `${parts.map((part) => String(part).padStart(2, '0')).join('/')}/` : yearNumber(date);
}
