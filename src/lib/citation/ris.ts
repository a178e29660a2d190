/** Items as RIS (Research Information Systems, 2011). Lines end as the format asks, and hold one value each. */
import { familyWithParticles, yearNumber, type CslDate, type CslItem, type CslName } from './csl-item.ts';

/** A RIS file. */
export function formatRis(items: readonly CslItem[]): string {
  return items.map(formatRecord).join('');
}

function formatRecord(item: CslItem): string {
  const { type, id, author = [], title, edition, publisher, issued, DOI, URL, custom, language, abstract, note } = item;
  const container = item['container-title'];
  const lines: readonly (readonly [string, string | undefined])[] = [
    // bibutils does not know an entry of an encyclopedia, and takes its book away; everybody knows a chapter.
    ['TY', TYPES[type]],
    ['ID', id],
    ...author.map((name) => ['AU', formatName(name)] as const),
    ['TI', title],
    // The title of the book: bibutils takes T2 for that of a series, others do not know BT.
    ['T2', container],
    ['BT', type === 'entry-encyclopedia' ? container : undefined],
    ['ET', edition],
    ['PB', publisher],
    // One date: programs that find two take now one and now the other. A note says so of a year that is inferred.
    ['PY', issued && formatDay(issued)],
    ['DO', DOI],
    ['UR', URL],
    ['AN', custom?.swhid],
    ['LA', language],
    ['AB', abstract],
    ['N1', note],
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
 * The family name ends at a comma. A body and a single name have no other; their spaces do not break, because bibutils takes
 * the first word of what has no given name for one.
 */
function formatName(name: CslName): string {
  if ('literal' in name) return `${unbroken(name.literal)},`;
  const family = familyWithParticles(name);
  if (name.given === undefined && name.suffix === undefined) return `${unbroken(family)},`;
  return [family, name.given ?? '', ...(name.suffix === undefined ? [] : [name.suffix])].join(', ');
}

function unbroken(name: string): string {
  return name.replaceAll(' ', '\u00a0');
}

/** `YYYY/MM/DD/` as the format has it, or the year. */
function formatDay(date: CslDate): string {
  const parts = 'literal' in date || date.circa ? [] : (date['date-parts'][0] ?? []);
  return parts.length === 3 ? `${parts.map((part) => String(part).padStart(2, '0')).join('/')}/` : yearNumber(date);
}
