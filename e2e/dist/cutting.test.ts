/**
 * However a text is cut, any piece with a whole claim says who says it and how firmly. Tested with the text of the page,
 * Markdown and EPUB, in pieces of 128, 256 and 512 words that begin at every 32nd word. The output gives the numbers.
 */
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { parse } from 'parse5';
import { expect, test } from 'playwright/test';
import { besides, cut, findClaims, type Wanted } from '../books/cutting.ts';
import { openEpub } from '../books/epub-file.ts';
import { readRecords, sayingOf, slugsOf } from '../books/records.ts';
import { convertedText, toWords } from '../books/words.ts';
import { readData } from '../browser/search-data.ts';

test('every piece with a whole claim says who says it and how firmly', async () => {
  const records = await readRecords();
  for (const slug of slugsOf(records)) {
    const wanted = await wantedOf(slug);
    const forms = {
      HTML: convertedText(parse(readFileSync(`dist/${slug}/index.html`, 'utf8'))),
      Markdown: readFileSync(`dist/${slug}/${slug}.md`, 'utf8'),
      EPUB: textOfEpub(slug),
    };
    for (const [form, text] of Object.entries(forms)) {
      const words = toWords(text);
      const there = new Set(findClaims(words, wanted).map(({ claim }) => claim.id));
      expect.soft([...there].sort(), `claims in the ${form} of ${slug}`).toEqual(wanted.map(({ id }) => id).sort());
      for (const { size, whole, said, lost } of cut(words, wanted)) {
        const share = `${((said / whole) * 100).toFixed(1)} %`;
        console.log(`${slug}, ${form}, ${words.length} words, pieces of ${size}: ${said} of ${whole} claims, ${share}`);
        expect.soft(whole, `${form}, ${size}`).toBeGreaterThan(0);
        expect.soft(lost, `${form}, ${size}`).toEqual([]);
      }
    }
  }
});

test('a reader mode shows the prose, without the hidden words between its claims', async () => {
  const records = await readRecords();
  for (const slug of slugsOf(records)) {
    const page = new JSDOM(readFileSync(`dist/${slug}/index.html`, 'utf8'), { url: records.url }).window.document;
    const words = toWords(convertedText(parse(new Readability(page).parse()?.content ?? '')));
    const wanted = await wantedOf(slug);
    const found = findClaims(words, wanted);
    expect([...new Set(found.map(({ claim }) => claim.id))].sort()).toEqual(wanted.map(({ id }) => id).sort());
    expect(found.filter(({ claim, at }) => besides(words, claim, at).length > 0)).toEqual([]);
  }
});

/** The claims of a commentary, as the test searches for them. */
async function wantedOf(slug: string): Promise<Wanted[]> {
  const [records, { claims }] = [await readRecords(), await readData()];
  const texts = new Map(claims.map(({ url, text }) => [url, text]));
  return Object.values(records.claims)
    .filter(({ commentary }) => commentary === slug)
    .map((record) => ({
      id: record.id,
      wordings: [...new Set([texts.get(record.url) ?? record.text, record.text])].map((text) => [
        ...toWords(text).keys,
      ]),
      saying: [...toWords(sayingOf(record)).keys],
    }));
}

function textOfEpub(slug: string): string {
  const book = openEpub(slug);
  const pages = book.names.filter((name) => /\/(?:text|notes)-\d+\.xhtml$/.test(name));
  return pages.map((name) => convertedText(parse(book.textOf(name)))).join('\n');
}
