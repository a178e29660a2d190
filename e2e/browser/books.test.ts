/** The PDF that `npm run books` prints: tags, bookmarks, a destination for every claim, and the words of the page. */
import { writeFile } from 'node:fs/promises';
import { printBook } from '../books/print-book.ts';
import { run } from '../books/programs.ts';
import { readRecords } from '../books/records.ts';
import { findWords, toWords, type Words } from '../books/words.ts';
import { expect, test } from '../fixtures/index.ts';
import { readData } from './search-data.ts';

test('the printed book is complete: tags, bookmarks, destinations, notes, and the words of every claim', async ({
  browser,
  siteUrl,
}, info) => {
  const [records, data] = [await readRecords(), await readData()];
  const slug = data.commentaries[0]?.id ?? '';
  const claims = Object.values(records.claims).filter(({ commentary }) => commentary === slug);
  const pdf = await printBook(browser, `${siteUrl}${slug}/`, records, slug);
  const text = pdf.toString('latin1');

  expect(text).toMatch(/^%PDF-1\.\d/);
  expect(text).toContain('/StructTreeRoot');
  expect(text).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
  expect(text).toMatch(/\/Outlines \d+ 0 R/);
  // The names of destinations are not compressed in the file.
  const lost = claims.filter(({ id }) => !text.includes(`/c${id.replace('.', '-')} [`));
  expect(lost.map(({ id }) => id)).toEqual([]);
  const edition = records.editions.find(({ commentary }) => commentary === slug);
  if (edition) expect(text).toContain(`/CreationDate (D:${edition.date.replaceAll('-', '')}000000`);

  const file = info.outputPath('book.pdf');
  await writeFile(file, pdf);
  const checked = run('qpdf', ['--check', file]);
  if (checked) expect(checked.passed, checked.says).toBe(true);
  const facts = run('pdfinfo', [file]);
  if (facts) expect(facts.says).toMatch(/^Tagged:\s+yes$/m);
  const printed = run('pdftotext', ['-enc', 'UTF-8', '-nopgbrk', file, '-']);
  if (!printed) return;
  const own = data.claims.filter(({ url }) => url.startsWith(data.commentaries[0]?.url ?? ''));
  const forms = readPrinted(printed.says);
  const missing = own.filter(({ text: wording }) =>
    forms.every(({ words, read }) => findWords(words, read(wording)).length === 0),
  );
  expect(
    missing.map(({ id }) => id),
    'claims whose words are not as on the page',
  ).toEqual([]);
});

/**
 * The ways to read the output of pdftotext. The foot of a page may be within a claim that continues on the next page, a word may
 * be split at its hyphen by the end of a line, and the number of a claim at the start of a line may be moved after the line, into
 * the words of the next claim.
 */
function readPrinted(printed: string): { readonly words: Words; readonly read: (wording: string) => string[] }[] {
  const text = printed.replace(/\n\n[^\n]+\n\n\d+ \/ \d+\n+/g, '\n');
  const isNumber = (key: string): boolean => /^\d{1,2}[a-z]?$/.test(key);
  return [text, text.replace(/(?<=\p{L}-)\n+(?=\p{L})/gu, '')].map(toWords).flatMap((words) => [
    { words, read: (wording) => [...toWords(wording).keys] },
    {
      words: { ...words, keys: words.keys.filter((key) => !isNumber(key)) },
      read: (wording) => toWords(wording).keys.filter((key) => !isNumber(key)),
    },
  ]);
}
