/** Items as BibTeX, in the fields of biblatex (its manual, section 2.2). Written here: converters lose dates and web pages. */
import { capitalise } from '../wording/capitals.ts';
import {
  familyWithParticles,
  yearNumber,
  type CslDate,
  type CslItem,
  type CslName,
  type CslPerson,
} from './csl-item.ts';

/** A BibTeX file. The comment stands above the entries. */
export function formatBibtex(items: readonly CslItem[], comment: string): string {
  return joinBibtex(items.map(formatBibtexEntry), comment);
}

/** A file of entries that are written already, with or without a comment above them. */
export function joinBibtex(entries: readonly string[], comment?: string): string {
  // Outside an entry everything is a comment but `@`, which begins one.
  const lines = comment === undefined ? [] : [`% ${comment.replace(/[@{}\s]+/g, ' ')}`];
  return [...lines, ...entries].join('\n\n') + '\n';
}

/** One entry, without a line break at its end. */
export function formatBibtexEntry(item: CslItem): string {
  const fields = Object.entries(fieldsOf(item));
  const known = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}={${value}}`]));
  return `@${typeOf(item)}{${item.id},\n${known.join(',\n')}\n}`;
}

/** `online` must have an address (2.1.1), so a page without one is cited as part of its series, if it has one. */
function typeOf({ type, URL, 'container-title': container }: CslItem): string {
  // BibTeX itself does not know biblatex’s `inreference`.
  if (type === 'entry-encyclopedia') return 'incollection';
  if (type === 'book' || type === 'dataset') return type;
  if (URL !== undefined) return 'online';
  return container === undefined ? 'misc' : 'article';
}

type Fields = Readonly<Record<string, string | undefined>>;

function fieldsOf(item: CslItem): Fields {
  const { author, title, genre, issued, edition, publisher, URL, DOI, language, abstract, note, custom } = item;
  return {
    author: formatNames(author),
    title: protect(title),
    // BibTeX itself knows the year only; biblatex prefers the date, which can say that it is uncertain.
    year: issued && yearNumber(issued),
    date: issued && formatDate(issued),
    ...containerOf(item),
    edition,
    // An article has none (biblatex, 2.1.1).
    organization: typeOf(item) === 'article' ? undefined : publisher && protect(publisher),
    url: URL && formatUrl(URL),
    doi: DOI && formatUrl(DOI),
    ...(custom?.ark === undefined ? {} : { eprint: formatUrl(custom.ark), eprinttype: 'ark' }),
    // A field of the package biblatex-software; others leave out what they do not know.
    swhid: custom?.swhid,
    langid: LANGUAGES[language],
    abstract: abstract && escape(abstract),
    // Styles print what it restates, and leave out the annotation. An item that was read from CSL-JSON has it in both.
    note: genre && protect(capitalise(genre)),
    annotation: note && escape(genre === undefined ? note : note.replace(`${capitalise(genre)}. `, '')),
  };
}

/** The work that an item is part of, in the field that its type has for it. */
function containerOf({ type, URL, 'container-title': container }: CslItem): Fields {
  if (container === undefined) return {};
  const title = protect(container);
  if (type === 'entry-encyclopedia') return { booktitle: title };
  return URL === undefined ? { journal: title } : { titleaddon: title };
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
  return names?.map((name) => ('literal' in name ? protect(name.literal) : formatPerson(name))).join(' and ');
}

/** `von Last, Jr, First`; a single name is in braces, so that BibTeX does not split it. */
function formatPerson(person: CslPerson): string {
  const { given, suffix } = person;
  const name = familyWithParticles(person);
  if (given === undefined && suffix === undefined) return protect(name);
  return [part(name), ...(suffix === undefined ? [] : [part(suffix)]), part(given ?? '')].join(', ');
}

/** A part of a name; in braces where BibTeX would split it. */
function part(text: string): string {
  return /,|\sand\s/i.test(text) ? protect(text) : escape(text);
}

/** ISO 8601-2; a year that is inferred is uncertain. */
function formatDate(date: CslDate): string {
  if (date.circa) return `${yearNumber(date)}?`;
  return (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}

/** A second pair of braces: no style changes the capitals or splits a name. */
function protect(text: string): string {
  return `{${escape(text)}}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\n': ' ',
};

/** BibTeX counts braces even behind a backslash. An unpaired one would end the field, so it is written by name. */
const NAMED_BRACES: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

function escape(text: string): string {
  const escapes = isPaired(text) ? ESCAPES : { ...ESCAPES, ...NAMED_BRACES };
  return text.replace(/[\\{}%$&#_~^\n]/g, (character) => escapes[character] ?? `\\${character}`);
}

function isPaired(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An address is taken literally: only what would end the field is encoded. */
function formatUrl(url: string): string {
  return url.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
