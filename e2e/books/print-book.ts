/**
 * Prints a reading page as a PDF: the page as it is on paper, tagged, with bookmarks, and a destination for the id of every
 * claim, since each note leads back to its claim. What the page leaves to the pages of claims, for want of room, is filled in:
 * how the editors read a sentence, and the works that notes rest on in full.
 */
import type { Browser } from 'playwright/test';
import type { RecordsFile } from './records.ts';

/** The bytes of the PDF. `url` is the page on a server of this machine; `records` are those that the site publishes. */
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

/** Runs in the page: puts the notes of the records in the places of what stands for them. */
function fillIn(claims: readonly { readonly note: string; readonly listed: readonly ListedNote[] }[]): void {
  // Bookmarks are the headings of the page: those within notes say the same on every claim.
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

/** The file with the day of the edition in the place of the time at which it was printed, at the same length. */
function dated(pdf: Buffer, date: string): Buffer {
  const text = pdf.toString('latin1');
  const day = `D:${date.replaceAll('-', '')}000000+00'00'`;
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:\d{14}[^)]{7}\)/g, (_, field: string) => `/${field} (${day})`),
    'latin1',
  );
}

type ListedNote = RecordsFile['claims'][string]['notes'][number];
