/**
 * Items as BibTeX, with the fields of biblatex (its manual, section 2.2). Our own, because converters lose dates and web pages.
 */
import { capitalise } from '../wording/capitals.ts';
import {
  familyWithParticles,
  yearNumber,
  type CslDate,
  type CslItem,
  type CslName,
  type CslPerson,
} from './csl-item.ts';

/** A BibTeX file, with or without a comment above the entries. */
export function formatBibtex(items: readonly CslItem[], comment?: string): string {
  // Outside entries everything is a comment, except `@`, which begins an entry.
  const lines = comment === undefined ? [] : [`% ${comment.replace(/[@{}\s]+/g, ' ')}`];
  return [...lines, ...items.map(formatBibtexEntry)].join('\n\n') + '\n';
}

/** One entry, without a line break at its end. */
export function formatBibtexEntry(item: CslItem): string {
  const fields = Object.entries(fieldsOf(item));
  const known = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}={${value}}`]));
  return `@${typeOf(item)}{${item.id},\n${known.join(',\n')}\n}`;
}

/** `online` must have an address (2.1.1), so a page without one is cited as part of its series, if it has one. */
function typeOf({ type, URL, 'container-title': container }: CslItem): string {
  // Classic BibTeX does not have biblatex’s `inreference`.
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
    // Classic BibTeX only has the year; biblatex prefers the date, which can be marked as uncertain.
    year: issued && yearNumber(issued),
    date: issued && formatDate(issued),
    ...containerOf(item),
    edition,
    // Articles do not have this field (biblatex, 2.1.1).
    organization: typeOf(item) === 'article' ? undefined : publisher && protect(publisher),
    url: URL && formatUrl(URL),
    doi: DOI && formatUrl(DOI),
    ...(custom?.ark === undefined ? {} : { eprint: formatUrl(custom.ark), eprinttype: 'ark' }),
    // A field of the package biblatex-software; others ignore it.
    swhid: custom?.swhid,
    langid: LANGUAGES[language],
    abstract: abstract && escape(abstract),
    // Styles print the note but not the annotation. In an item read from CSL-JSON, the note repeats the genre.
    note: genre && protect(capitalise(genre)),
    annotation: note && escape(genre === undefined ? note : note.replace(`${capitalise(genre)}. `, '')),
  };
}

/** The work that an item is part of, in the field for its type. */
function containerOf({ type, URL, 'container-title': container }: CslItem): Fields {
  if (container === undefined) return {};
  const title = protect(container);
  if (type === 'entry-encyclopedia') return { booktitle: title };
  return URL === undefined ? { journal: title } : { titleaddon: title };
}

/** The names of languages in Babel. */
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

/** `von Last, Jr, First`. A single name is in braces, so that BibTeX does not split it. */
function formatPerson(person: CslPerson): string {
  const { given, suffix } = person;
  const name = familyWithParticles(person);
  if (given === undefined && suffix === undefined) return protect(name);
  return [part(name), ...(suffix === undefined ? [] : [part(suffix)]), part(given ?? '')].join(', ');
}

/** A part of a name, in braces if BibTeX would split it. */
function part(text: string): string {
  return /,|\sand\s/i.test(text) ? protect(text) : escape(text);
}

/** A date in ISO 8601-2. An inferred year is marked as uncertain. */
function formatDate(date: CslDate): string {
  if (date.circa) return `${yearNumber(date)}?`;
  return (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}

/** A second pair of braces keeps styles from changing capitals or splitting a name. */
function protect(text: string): string {
  return `{${escape(text)}}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\n': ' ',
};

/** BibTeX counts braces even after a backslash. An unpaired one would end the field, so it is written as a command. */
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

/** Addresses are read literally, so only characters that could end the field are encoded. */
function formatUrl(url: string): string {
  return url.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
