/**
 * A step of `npm run books`: prints the reading page of every commentary of the built site, and stores each PDF with the digest
 * of its text in the file name (src/lib/books/pdf.ts), for the next build to publish.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright/test';
import { startServer } from '../src/commands/server.ts';
import { browserArguments, ensureBrowser } from './browser.ts';
import { printBook } from './books/print-book.ts';
import { readRecords, slugsOf } from './books/records.ts';
import { isRoot, machine } from './machine.ts';

const FOLDER = join('.cache', 'books');

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const server = await startServer({ folder: 'dist', port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser(machine), args: browserArguments(isRoot) });
try {
  const records = await readRecords();
  for (const slug of slugsOf(records)) {
    const markdown = await readFile(join('dist', slug, `${slug}.md`));
    const digest = createHash('sha256').update(markdown).digest('hex');
    const pdf = await printBook(browser, `${server.url}${slug}/`, records, slug);
    const file = join(FOLDER, `${slug}-${digest}.pdf`);
    await writeFile(file, pdf);
    console.log(`${file}: ${pdf.length.toLocaleString('en-GB')} bytes`);
  }
} finally {
  await browser.close();
  await server.close();
}
