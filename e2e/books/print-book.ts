/**
 * Prints a reading page as a PDF: like on paper, tagged, with bookmarks, and with a destination for the id of every claim,
 * because each note links back to its claim. What the page leaves out for lack of space is filled in: how the editors read a
 * sentence, and the full references of notes.
 */
import type { Browser } from 'playwright/test';
import type { RecordsFile } from './records.ts';

/** The bytes of the PDF. `url` is the page on a local server; `records` are the published records of the site. */
export async function printBook(browser: Browser, url: string, records: RecordsFile, slug: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const notes = Object.values(records.claims)
      .filter(({ commentary }) => commentary === slug)
      .map(({ id, notes: listed }) => ({ note: `about-c${id.replace('.', '-')}`, listed }));
    await page.evaluate(fillIn, notes);
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
    const date = records.editions.find(({ commentary }) => commentary === slug)?.date;
    return date === undefined ? pdf : dated(pdf, date);
  } finally {
    await page.close();
  }
}

/** Runs in the page: replaces hints and short references in notes with the full text from the records. */
function fillIn(claims: readonly { readonly note: string; readonly listed: readonly ListedNote[] }[]): void {
  // Every heading becomes a bookmark, but headings within notes are the same for every claim.
  for (const heading of document.querySelectorAll('.note-body h3')) {
    const paragraph = Object.assign(document.createElement('p'), { textContent: heading.textContent });
    paragraph.style.fontWeight = '600';
    heading.replaceWith(paragraph);
  }
  for (const { note, listed } of claims) {
    const body = document.querySelector(`#${note} .note-body`);
    const hint = body?.querySelector('.scope');
    const readings = listed.filter(({ kind }) => kind === 'reading');
    hint?.replaceWith(
      ...readings.map(({ heading, text }) => {
        const paragraph = Object.assign(document.createElement('p'), { className: 'scope' });
        paragraph.append(Object.assign(document.createElement('b'), { textContent: `${heading}:` }), ` ${text}`);
        return paragraph;
      }),
    );
    const works = listed.filter(({ kind }) => kind !== 'reading').flatMap(({ references }) => references);
    for (const [index, item] of [...(body?.querySelectorAll('.ed-refs li') ?? [])].entries()) {
      item.textContent = works[index] ?? item.textContent;
    }
  }
}

/** Replaces the time of printing in the file with the date of the edition, without changing the length. */
function dated(pdf: Buffer, date: string): Buffer {
  const text = pdf.toString('latin1');
  const day = `D:${date.replaceAll('-', '')}000000+00'00'`;
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:\d{14}[^)]{7}\)/g, (_, field: string) => `/${field} (${day})`),
    'latin1',
  );
}

type ListedNote = RecordsFile['claims'][string]['notes'][number];
