/**
 * `/safe-haven/safe-haven.epub`: a commentary as an EPUB 3 book. The same edition gives the same bytes on every machine: files
 * have the date of the edition, and are compressed by a JavaScript library.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { epubPath } from '../address/url.ts';
import type { Commentary } from '../edition/model.ts';
import type { DataFile } from '../exports/data-file.ts';
import type { Site } from '../schema/site.ts';
import { numberNotes } from '../wording/notes.ts';
import { BOOK_CSS, type BookFile, CONTAINER, dayOf, navXhtml, packageOpf } from './package.ts';
import { referencesXhtml, titleXhtml, withdrawnXhtml } from './front.ts';
import { notesXhtml } from './notes.ts';
import { placesOf, textXhtml, toChapters } from './text.ts';

/** The file, for its route and for the data page. */
export function epubFile(commentary: Commentary): DataFile {
  return {
    path: epubPath(commentary.slug),
    label: `“${commentary.shortTitle}” as an EPUB`,
    about: 'The text as a book, for e-readers: every claim links to its note and back. Ids are those of the site.',
    mediaType: 'application/epub+zip',
    standard: { name: 'EPUB 3', url: 'https://www.w3.org/TR/epub-33/' },
    counted: ['claim', 'claims'],
    count: () => commentary.claims.length,
    write: (_, site) => makeEpub(commentary, site),
  };
}

/** The bytes of the book. */
export function makeEpub(commentary: Commentary, site: Site): Uint8Array<ArrayBuffer> {
  // ZIP files have local time; noon is never skipped when clocks change.
  const mtime = new Date(`${dayOf(commentary)}T12:00:00`);
  const zip: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
  };
  for (const [name, text] of writeBook(commentary, site)) zip[`EPUB/${name}`] = strToU8(text);
  return zipSync(zip, { mtime, level: 9 });
}

/** The files of the book, by their names. */
export function writeBook(commentary: Commentary, site: Site): Map<string, string> {
  const { address, language } = site;
  const numbering = numberNotes(commentary.claims);
  const chapters = toChapters(commentary);
  const context = { address, language, places: placesOf(chapters), numbering };
  const files: (BookFile & { readonly text: string })[] = [
    {
      file: 'title.xhtml',
      entry: { title: commentary.original.title, anchor: '' },
      text: titleXhtml(commentary, site),
    },
    ...chapters.map((chapter) => ({
      file: chapter.file,
      ...(chapter.begins && { entry: { title: chapter.section.title, anchor: chapter.section.anchor } }),
      text: textXhtml(chapter, language),
    })),
    ...chapters.map((chapter) => ({
      file: chapter.notesFile,
      ...(chapter.begins && { entry: { title: `Notes: ${chapter.section.title}`, anchor: '' } }),
      text: notesXhtml(chapter, context),
    })),
    ...when(numbering.cited.length > 0, 'References', () => referencesXhtml(numbering, language)),
    ...when(commentary.withdrawn.length > 0, 'Withdrawn', () => withdrawnXhtml(commentary, site)),
  ];
  return new Map([
    ['package.opf', packageOpf(commentary, site, files)],
    ['nav.xhtml', navXhtml(files, language)],
    ['book.css', BOOK_CSS],
    ...files.map(({ file, text }): [string, string] => [file, text]),
  ]);
}

/** A page at the end of the book, if it is needed. */
function when(isNeeded: boolean, title: string, write: () => string): (BookFile & { readonly text: string })[] {
  const anchor = title.toLowerCase();
  return isNeeded ? [{ file: `${anchor}.xhtml`, entry: { title, anchor }, text: write() }] : [];
}
