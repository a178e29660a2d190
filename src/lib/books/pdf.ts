/**
 * `/safe-haven/safe-haven.pdf`: a commentary as it prints. A build cannot print, so `npm run books` does. It names the file by
 * the digest of the text, so that a build publishes the file of the current text or none.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfPath } from '../address/url.ts';
import type { Commentary } from '../edition/model.ts';
import type { DataFile } from '../exports/data-file.ts';
import { formatMarkdown } from '../exports/markdown/commentary.ts';
import type { Site } from '../schema/site.ts';

/** Where `npm run books` (e2e/books.ts) keeps what it prints, relative to the root of the project. */
const FOLDER = join('.cache', 'books');

/** The printed file of a commentary; undefined if its current text has not been printed. */
export function pdfFile(commentary: Commentary, site: Site, folder = FOLDER): DataFile | undefined {
  const { slug, shortTitle, claims } = commentary;
  if (!existsSync(folder)) return undefined;
  // e2e/books.ts names the file in the same way, by the published Markdown.
  const digest = createHash('sha256').update(formatMarkdown(commentary, site)).digest('hex');
  const file = join(folder, `${slug}-${digest}.pdf`);
  if (!existsSync(file)) return undefined;
  return {
    path: pdfPath(slug),
    label: `“${shortTitle}” as a PDF`,
    about: 'The text as it prints, with its notes: tagged, with bookmarks, and every claim at its id.',
    mediaType: 'application/pdf',
    standard: { name: 'PDF (ISO 32000)', url: 'https://www.iso.org/standard/75839.html' },
    counted: ['claim', 'claims'],
    count: () => claims.length,
    write: () => new Uint8Array(readFileSync(file)),
  };
}
