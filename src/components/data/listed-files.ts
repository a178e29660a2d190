/** The data files as their page lists them: each with its size, what it contains and an example. */
import type { Commentary, Edition } from '../../lib/edition/model.ts';
import { epubFile } from '../../lib/books/epub.ts';
import { pdfFile } from '../../lib/books/pdf.ts';
import { argdownFile } from '../../lib/exports/argdown.ts';
import { listCommentaryFiles, listOriginalFiles } from '../../lib/exports/commentary-files.ts';
import type { DataFile } from '../../lib/exports/data-file.ts';
import type { Example } from '../../lib/exports/examples/example.ts';
import { exampleOfCommentaryFile } from '../../lib/exports/examples/of-commentary.ts';
import { exampleOf } from '../../lib/exports/examples/of-site.ts';
import { markdownFile } from '../../lib/exports/markdown/commentary.ts';
import { siteFiles } from '../../lib/exports/site-files.ts';
import { linkedFilesOf, linkedSiteFiles } from '../../lib/linked-data/files.ts';
import type { Site } from '../../lib/schema/site.ts';
import { countOf } from '../../lib/wording/list.ts';
import { sizeOf } from './written.ts';

/** A file with what the page says about it. */
export type ListedFile = ReturnType<typeof toListed>;

/** The files of the whole site. */
export function listSiteFiles(edition: Edition): ListedFile[] {
  return [...siteFiles, ...linkedSiteFiles].map((file) => toListed(file, edition, exampleOf(file.path, edition)));
}

/** The files of a commentary: the text as Markdown and books, references, the argument, annotations. */
export function dataFilesOf(commentary: Commentary, site: Site): DataFile[] {
  const pdf = pdfFile(commentary, site);
  return [
    markdownFile(commentary),
    epubFile(commentary),
    ...(pdf ? [pdf] : []),
    ...listCommentaryFiles(commentary),
    ...listOriginalFiles(commentary),
    argdownFile(commentary),
    ...linkedFilesOf(commentary),
  ];
}

/** The same with what the page says about each. */
export function listFilesOf(commentary: Commentary, edition: Edition): ListedFile[] {
  return dataFilesOf(commentary, edition.site).map((file) =>
    toListed(file, edition, exampleOfCommentaryFile(file.path, commentary, edition.site)),
  );
}

function toListed(file: DataFile, edition: Edition, example: Example | undefined) {
  const name = file.path.replace(/^.*\//, '');
  return {
    ...file,
    /** Its name within its folder. */
    name,
    /** HTML id of its section. */
    anchor: name.replaceAll('.', '-'),
    /** “86 claims”. */
    holds: countOf(file.count(edition), ...file.counted),
    /** In bytes. */
    size: sizeOf(file, edition),
    example,
  };
}

/** A size in words: “209,496 bytes”. */
export function sizeInWords(bytes: number): string {
  return `${bytes.toLocaleString('en-GB')} bytes`;
}
