/** Every format has the same text: Markdown, data and EPUB have the same claims, labels and notes as the pages. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'playwright/test';
import { openEpub } from '../books/epub-file.ts';
import { type ClaimRecord, readRecords, slugsOf } from '../books/records.ts';

/** A claim as one format has it. */
interface Shown {
  readonly id: string;
  readonly label: string;
  /** Its words, including those in brackets. */
  readonly text: string;
  /** The notes on it, in their order: the heading of each, and its words. */
  readonly notes: readonly string[];
}

test('the reading page has every claim with its label, its words and its notes, as the data has them', async () => {
  for (const [slug, claims] of await claimsBySlug()) {
    const page = pageAt(`${slug}/index.html`);
    const shown = [...page.querySelectorAll('.note')].map((note): Shown => {
      const id = textOf(note.querySelector('.note-head b')).slice(1);
      const head = note.querySelector('.note-head p');
      head?.querySelector('i')?.remove();
      return {
        id,
        label: textOf(head).replace(`¶${id} `, ''),
        text: textOf(note.querySelector('.note-claim')),
        notes: notesOf(note),
      };
    });
    // It says that there is a reading, but its words are only on the page of the claim.
    const withoutReadings = claims.map((claim) => ({
      ...toShown(claim),
      notes: claim.notes.filter(({ kind }) => kind !== 'reading').map(inWords),
    }));
    expect(shown).toEqual(withoutReadings);
    const hinted = [...page.querySelectorAll('.note:has(.scope) .note-head b')].map((number) =>
      textOf(number).slice(1),
    );
    expect(hinted).toEqual(claims.filter(({ notes }) => notes.some(isReading)).map(({ id }) => id));
  }
});

test('the page of a claim has all its notes, in the order of their numbers in the data', async () => {
  for (const [slug, claims] of await claimsBySlug()) {
    for (const claim of claims) {
      const page = pageAt(`${slug}/c${claim.id.replace('.', '-')}/index.html`);
      expect(notesOf(page, '.body > .ed-note, .body > .scope'), claim.url).toEqual(claim.notes.map(inWords));
      expect(claim.notes.map(({ number }) => number)).toEqual(claim.notes.map((_, index) => index + 1));
    }
  }
});

test('Markdown has the same claims, labels, words, notes and addresses', async () => {
  for (const [slug, claims] of await claimsBySlug()) {
    const { children } = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(readFileSync(`dist/${slug}/${slug}.md`, 'utf8')) satisfies Root;
    const starts = children.flatMap((node, index) => (node.type === 'heading' && node.depth === 4 ? [index] : []));
    const shown = starts.map((start, index) => {
      const claim = claims[index];
      const heading = mdText(children[start]);
      const items = children[start + 2];
      const lines = items?.type === 'list' ? items.children.map(mdText) : [];
      const statement = mdText(children[start + 1]);
      expect.soft(statement, claim?.url).toBe(claim?.statement);
      expect.soft(JSON.stringify(children[start]), claim?.url).toContain(`"url":"${claim?.url ?? ''}"`);
      return {
        id: heading.slice(1, heading.indexOf(' ')),
        label: heading.slice(heading.indexOf(' ') + 1),
        text: statement === claim?.statement ? claim.text : statement,
        notes: lines.filter((line) => /^Note \d+\. /.test(line)),
      };
    });
    const numbered = claims.map((claim) => ({
      ...toShown(claim),
      notes: claim.notes.map((note) => {
        const resting = note.references.length === 0 ? '' : ' Rests on: ';
        return `Note ${note.number}. ${note.heading}. ${note.text}${resting}`;
      }),
    }));
    const cutAtWorks = shown.map((claim) => ({
      ...claim,
      notes: claim.notes.map((line) => line.replace(/( Rests on: )\d+\. .*$/s, '$1')),
    }));
    expect(cutAtWorks).toEqual(numbered);
  }
});

test('the EPUB has the same claims, labels, words and notes', async () => {
  for (const [slug, claims] of await claimsBySlug()) {
    const book = openEpub(slug);
    const pages = book.names.filter((name) => name.includes('/notes-')).map(book.parse);
    const shown = pages.flatMap((page) =>
      [...page.querySelectorAll('aside')].map((note): Shown => {
        const id = textOf(note.querySelector('h3 a')).slice(1);
        const words = note.querySelector('.words');
        for (const around of words?.querySelectorAll('.by') ?? []) around.remove();
        return {
          id,
          label: textOf(note.querySelector('h3')).replace(`¶${id} `, ''),
          text: textOf(words),
          notes: [...note.querySelectorAll('.ed')].map((editors) => {
            for (const work of editors.querySelectorAll('a[href^="references"]')) work.remove();
            return textOf(editors);
          }),
        };
      }),
    );
    expect(shown).toEqual(
      claims.map((claim) => ({
        ...toShown(claim),
        notes: claim.notes.map(({ heading, text }) => fold(`${heading}. ${text}`)),
      })),
    );
  }
});

test('llms.txt links to every text, and every address in it exists', async () => {
  const records = await readRecords();
  const text = readFileSync('dist/llms.txt', 'utf8');
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  const links = [...text.matchAll(/^- \[.+?\]\(<?([^)>]+)>?\): .+$/gm)].map(([, url = '']) => url);
  expect(links.length).toBeGreaterThan(5);
  for (const url of links) {
    const path = url.slice(records.url.length);
    expect(
      () => readFileSync(`dist/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`),
      url,
    ).not.toThrow();
  }
  for (const slug of slugsOf(records)) expect(links).toContain(`${records.url}${slug}/${slug}.md`);
});

function toShown({ id, label, text, notes }: ClaimRecord): Shown {
  return { id, label, text: fold(text), notes: notes.map(inWords) };
}

/** The claims of each commentary, in reading order. */
async function claimsBySlug(): Promise<[string, ClaimRecord[]][]> {
  const { claims } = await readRecords();
  return [...Map.groupBy(Object.values(claims), ({ commentary }) => commentary)];
}

/** The notes within an element of a page, as the data has them. */
function notesOf(within: ParentNode, selector = '.ed-note'): string[] {
  return [...within.querySelectorAll(selector)].map((note) => {
    if (note.matches('.scope')) return textOf(note);
    const [heading, words] = note.querySelectorAll('p');
    for (const number of words?.querySelectorAll('sup') ?? []) number.remove();
    return `${textOf(heading)}: ${textOf(words)}`;
  });
}

const isReading = ({ kind }: ClaimRecord['notes'][number]): boolean => kind === 'reading';

const inWords = ({ heading, text }: ClaimRecord['notes'][number]): string => fold(`${heading}: ${text}`);

function pageAt(file: string): Document {
  // Half of the time to parse a page in jsdom goes into its window.
  parser ??= new new JSDOM().window.DOMParser();
  return parser.parseFromString(readFileSync(`dist/${file}`, 'utf8'), 'text/html');
}

let parser: DOMParser | undefined;

function textOf(element: Element | null | undefined): string {
  return fold(element?.textContent ?? '');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of a Markdown node. */
function mdText(node: Nodes | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(mdText).join('') : '';
}
