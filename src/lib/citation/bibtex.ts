/** Items as BibTeX, in the fields of biblatex (its manual, section 2.2). Written here: converters lose dates and web pages. */
import { isInferred, yearNumber, type CslDate, type CslItem, type CslName } from './csl-item.ts';

/** A BibTeX file. The comment stands above the entries. */
export function formatBibtex(items: readonly CslItem[], comment: string): string {
  // Outside an entry everything is a comment; the sign tells people.
  return [`% ${comment}`, ...items.map(formatBibtexEntry)].join('\n\n') + '\n';
}

/** One entry, without a line at its end. */
export function formatBibtexEntry(item: CslItem): string {
  const fields = Object.entries(FIELDS[item.type](item));
  const known = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${typeOf(item)}{${item.id},\n${known.join(',\n')}\n}`;
}

/** `online` must have an address (2.1.1), so a page without one is cited as part of its series. */
function typeOf({ type, URL }: CslItem): string {
  if (type === 'chapter') return 'incollection';
  // With editors and no author, which both BibTeX and biblatex take; `collection` only the latter knows.
  if (type === 'book') return 'book';
  if (type === 'dataset') return 'dataset';
  return URL === undefined ? 'article' : 'online';
}

type Fields = Readonly<Record<string, string | undefined>>;

/** Of a book, or of a chapter, which has one as its container. */
function bookFields(item: CslItem): Fields {
  const book = item['container-title'];
  return {
    ...commonFields(item),
    booktitle: book && protect(book),
    editor: formatNames(item.editor),
    edition: item.edition,
    origdate: item['original-date'] && formatDate(item['original-date']),
    ...closingFields(item),
  };
}

function datasetFields(item: CslItem): Fields {
  return { ...commonFields(item), ...closingFields(item) };
}

function pageFields(item: CslItem): Fields {
  const series = protect(item['container-title'] ?? '');
  return {
    ...commonFields(item),
    ...(item.URL === undefined ? { journal: series } : { titleaddon: series }),
    organization: item.publisher && protect(item.publisher),
    ...closingFields(item),
  };
}

const FIELDS: Readonly<Record<CslItem['type'], (item: CslItem) => Fields>> = {
  book: bookFields,
  chapter: bookFields,
  dataset: datasetFields,
  document: pageFields,
  webpage: pageFields,
};

function commonFields({ author, title, issued }: CslItem): Fields {
  return {
    author: formatNames(author),
    title: protect(title),
    // BibTeX itself knows the year only, and takes it as it stands; biblatex prefers the date.
    year: issued && (isInferred(issued) ? `[${yearNumber(issued)}]` : yearNumber(issued)),
    date: issued && !isInferred(issued) ? formatDate(issued) : undefined,
  };
}

function closingFields({ URL, language, abstract, note }: CslItem): Fields {
  return {
    url: URL && formatUrl(URL),
    langid: LANGUAGES[language],
    abstract: abstract && escape(abstract),
    // `note` would be printed.
    annotation: note && escape(note),
  };
}

/** Babel’s names of languages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'english',
  'en-GB': 'british',
  'en-US': 'american',
  de: 'german',
  fr: 'french',
};

function formatNames(names: readonly CslName[] | undefined): string | undefined {
  return names
    ?.map((name) => ('literal' in name ? protect(name.literal) : `${escape(name.family)}, ${escape(name.given)}`))
    .join(' and ');
}

/** ISO 8601-2; a year that is inferred is uncertain. */
function formatDate(date: CslDate): string {
  if ('literal' in date) return `${yearNumber(date)}?`;
  return (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}

/** Braces within the braces: no style changes the capitals, or takes a name apart. */
function protect(text: string): string {
  return `{${escape(text)}}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\n': ' ',
};

function escape(text: string): string {
  return text.replace(/[\\{}%$&#_~^\n]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** An address is read as it stands, so only what would end the field has to go. */
function formatUrl(url: string): string {
  return url.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
