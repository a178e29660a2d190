/** An open EPUB file: its files by name, in the order of the archive. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

export interface EpubFile {
  readonly bytes: Buffer;
  readonly names: readonly string[];
  readonly textOf: (name: string) => string;
  /** Parses a file as XML; throws if it is not well-formed. */
  readonly parse: (name: string) => Document;
}

/** Opens the book of a commentary of the built site. */
export function openEpub(slug: string): EpubFile {
  const bytes = readFileSync(`dist/${slug}/${slug}.epub`);
  const files = unzipSync(bytes);
  const textOf = (name: string): string => {
    const content = files[name];
    if (!content) throw new Error(`The book has no ${name}.`);
    return strFromU8(content);
  };
  return {
    bytes,
    names: Object.keys(files),
    textOf,
    parse: (name) => new JSDOM(textOf(name), { contentType: 'application/xhtml+xml' }).window.document,
  };
}
