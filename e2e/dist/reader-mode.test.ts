/** Tests that reader modes, quotation anchors and copying get continuous prose, with title, author and date. */
import { readFileSync } from 'node:fs';
import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'playwright/test';
import { pathOf, readData, type Data } from '../browser/search-data.ts';
import { hasEverything, siteFolder } from '../site-folder.ts';
import { pageAt, readSite } from './built-site.ts';
import { attribute, type Element, rawTextOf, select } from './page.ts';

interface Expected {
  readonly url: string;
  readonly title: string;
  readonly texts: readonly string[];
}

test('Readability finds title, editors, date and the whole text of every claim, reading, entity and source page', async () => {
  const data = await readData();
  // Half of the time to parse a page in jsdom goes into its window.
  const parser = new new JSDOM().window.DOMParser();
  for (const { url, title, texts } of pagesOf(data)) {
    const page = parser.parseFromString(readPage(url, data), 'text/html');
    const byline = page.querySelector('meta[name=author]')?.getAttribute('content');
    const date = page.querySelector('meta[property="article:published_time"]')?.getAttribute('content');
    const shown = [...page.querySelectorAll('.page-entity .item > p:not(.by), .page-source .item > p:not(.by)')];
    const claimsShown = shown.map(({ textContent }) => textContent);
    const found = new Readability(page).parse();
    const text = fold(found?.textContent ?? '');
    const lacking = [...texts, ...claimsShown].filter((part) => !text.includes(fold(part)));
    const shownTitle = found?.title?.includes(title) === true ? title : found?.title;
    expect
      .soft({ title: shownTitle, byline: found?.byline, date: found?.publishedTime ?? undefined, lacking }, url)
      .toStrictEqual({ title, byline, date, lacking: [] });
    // The pages of a draft have no date.
    if (data.editions.length > 0 || hasEverything()) expect.soft(date, url).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('the shown text of a paragraph is its claims in order, with one space between', async () => {
  const data = await readData();
  for (const { url } of data.commentaries) {
    const own = data.claims.filter((claim) => claim.url.startsWith(url));
    const paragraphs = [...open(url, data).querySelectorAll('.para')];
    // Styles hide who says each claim (text.css), and withdrawn claims.
    const unseen = paragraphs.flatMap((paragraph) => [...paragraph.querySelectorAll('.withdrawn, .claim > i')]);
    for (const element of unseen) element.remove();
    const texts = paragraphs.map(({ id, textContent }) => [id, textContent.trim()]);
    for (const number of new Set(own.map(({ paragraph }) => paragraph))) {
      const claims = own.filter(({ paragraph }) => paragraph === number);
      expect(texts).toContainEqual([`p${number}`, claims.map(({ text }) => text).join(' ')]);
    }
  }
});

test('a quotation over two sentences can be anchored, and found again', async () => {
  const data = await readData();
  if (data.commentaries.length === 0 && !hasEverything()) return;
  const page = open(data.commentaries[0]?.url ?? '', data);
  // The library is written for browsers, which have these.
  Object.assign(globalThis, {
    NodeFilter: page.defaultView?.NodeFilter,
    Node: page.defaultView?.Node,
    Range: page.defaultView?.Range,
  });
  const scope = page.createRange();
  scope.selectNodeContents(page.body);
  const text = scope.toString();
  const pairs = data.claims.flatMap((claim, index) => {
    const next = data.claims[index + 1];
    return next?.paragraph === claim.paragraph ? [[claim.text, next.text] as const] : [];
  });
  for (const [first, second] of pairs.slice(0, 12)) {
    // As a browser gives a selection to a script: with the hidden text between the sentences.
    const between = text.slice(text.indexOf(first) + first.length, text.indexOf(second));
    const exact = `${first.slice(-25)}${between}${second.slice(0, 25)}`;
    const matches = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact })(scope);
    const found = (await matches.next()).value as Range | undefined;
    if (!found) throw new Error(`“${exact}” is not found.`);
    expect(found.toString()).toBe(exact);
    expect((await describeTextQuote(found, scope)).exact).toBe(exact);
  }
});

test('numbers and names of languages have a space around them, and quotation marks are characters', async () => {
  const [site, { entities, sources, claims }] = [await readSite(), await readData()];
  for (const { url } of [...entities, ...sources, ...claims]) {
    const [main] = select(pageAt(site, url), 'main');
    if (!main) throw new Error(`${url} has no main part.`);
    expect
      .soft(
        select(main)
          .filter(sticks)
          .map((element) => rawTextOf(element)),
        url,
      )
      .toEqual([]);
    expect.soft(select(main, 'q').length, url).toBe(0);
  }
});

/** Whether a letter or a digit is directly before or after an element. */
function sticks(element: Element): boolean {
  const classes = attribute(element, 'class')?.split(' ') ?? [];
  if (!['sup', 'small', 'bdi'].includes(element.tagName) && !classes.includes('language')) return false;
  const siblings = element.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(element);
  const [before, after] = [siblings[at - 1], siblings[at + 1]].map((node) => (node ? rawTextOf(node) : ''));
  const sticksBefore = /^[\p{L}\p{N}]/u.test(rawTextOf(element)) && /[\p{L}\p{N}.]$/u.test(before ?? '');
  return sticksBefore || (element.tagName === 'bdi' && /^\p{L}/u.test(after ?? ''));
}

function pagesOf({ claims, commentaries, entities, sources }: Data): Expected[] {
  return [
    ...commentaries.map(({ url, shortTitle }) => ({
      url,
      title: shortTitle,
      texts: claims.filter((claim) => claim.url.startsWith(url)).map(({ text }) => text),
    })),
    ...claims.map(({ url, label, standalone }) => ({ url, title: label, texts: [standalone] })),
    ...entities.map(({ url, name }) => ({ url, title: name, texts: [] })),
    ...sources.map(({ url, name }) => ({ url, title: name, texts: [] })),
  ];
}

function open(url: string, data: Data): Document {
  return new JSDOM(readPage(url, data), { url }).window.document;
}

function readPage(url: string, data: Data): string {
  return readFileSync(`${siteFolder()}/${pathOf(url, data)}index.html`, 'utf8');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}
