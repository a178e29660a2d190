/** The content and the footer of the note on a claim, with and without scripts. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures/shared-page.ts';
import { pathOf, readData, type Claim, type Data } from './search-data.ts';

test.describe('with scripts', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('its footer copies the quote, the citation and the address', async ({ page }) => {
    const { data, claim } = await richest();
    const note = await openNote(page, data, claim);
    const claimPage = await page.request.get(pathOf(claim.url, data)).then((response) => response.text());

    await note.getByRole('button', { name: 'Copy quote' }).click();
    await expect(note.getByRole('button', { name: 'Copy quote' })).toHaveText('Copied');
    const [quote, said, reference, address] = (await readClipboard(page)).split('\n');
    expect(quote).toBe(`“${claim.standalone}”`);
    expect(said).toBe(await textOf(note.locator('.said')));
    expect(reference).toContain(claim.label);
    expect(address ?? reference).toContain(claim.url);

    await note.getByRole('button', { name: 'Copy citation' }).click();
    await expect(note.getByRole('button', { name: 'Copy citation' })).toHaveText('Copied');
    expect(await readClipboard(page)).toBe(reference);
    expect(claimPage.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')).toContain(reference);

    await note.getByRole('button', { name: 'Copy link' }).click();
    await expect(note.getByRole('button', { name: 'Copy link' })).toHaveText('Copied');
    expect(await readClipboard(page)).toBe(claim.url);
    await expect(page.getByRole('status')).toHaveText('Copied link');
    await expect(note.getByRole('button', { name: 'Copy link' })).toHaveText('Link');
  });

  test('if a citation cannot be fetched, the button says that it was not copied, and the quote has none', async ({
    page,
  }) => {
    const { data, claim } = await richest();
    const note = await openNote(page, data, claim);
    await page.route(`**/${pathOf(claim.url, data)}`, (route) => route.abort());
    await note.getByRole('button', { name: 'Copy citation' }).click();
    await expect(note.getByRole('button', { name: 'Copy citation' })).toHaveText('Not copied');
    await note.getByRole('button', { name: 'Copy quote' }).click();
    await expect(note.getByRole('button', { name: 'Copy quote' })).toHaveText('Copied');
    expect((await readClipboard(page)).split('\n')).toEqual([
      `“${claim.standalone}”`,
      await textOf(note.locator('.said')),
      claim.url,
    ]);
  });

  test('screen readers know where a note begins and ends, and what each part of it is', async ({ page }) => {
    const { data, claim } = await richest();
    const note = await openNote(page, data, claim);
    await expect(note.locator('.note-claim')).toHaveText(claim.standalone);
    await expect(note).toMatchAriaSnapshot(`
      - note "About claim ${claim.id}":
        - paragraph: ¶${claim.id} ${claim.label}
        - link "Close"
        - paragraph
        - paragraph
        - note:
          - paragraph: /^Editors’ note/
          - paragraph
          - list
        - heading [level=3]
        - list:
          - listitem:
            - link /^¶/
            - text: /.+/
        - button "Copy quote"
        - button "Copy citation"
        - button "Copy link": Link
        - link "Claim page"
    `);
    // Linked claims have the words of the text, with who says them.
    const other = claimAt(data, claim, claim.links[0]?.claim ?? '');
    await expect(note.getByRole('listitem').filter({ hasText: `¶${other.id} ${other.label}` })).toContainText(
      other.text,
    );
    // No meaningless elements are announced around or between these.
    expect(await note.ariaSnapshot()).not.toMatch(/- (?:generic|group|complementary|region|banner|contentinfo)/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('its footer has the links that work: the citation and the page', async ({ page }) => {
    const { data, claim } = await richest();
    const note = await openNote(page, data, claim);
    await expect(note.getByRole('button')).toHaveCount(0);
    expect(page.url()).toMatch(/#about-c[^/]+$/);
    await expect(note.getByRole('link', { name: 'Claim page' })).toHaveAttribute(
      'href',
      new RegExp(`${pathOf(claim.url, data)}$`),
    );
    await note.getByRole('link', { name: 'Citation' }).click();
    await page.waitForURL(/#cite$/);
    await expect(page.getByRole('region', { name: 'Cite this claim' })).toBeInViewport();
  });

  test('the note of a linked claim opens in the same place, and Back returns', async ({ page }) => {
    const { data, claim } = await richest();
    const note = await openNote(page, data, claim);
    const other = claim.links[0]?.claim ?? '';
    const { label } = claimAt(data, claim, other);
    await note.getByRole('link', { name: `¶${other} ${label}`, exact: true }).click();
    await expect(page.getByRole('note', { name: `About claim ${other}`, exact: true })).toBeVisible();
    await expect(note.getByRole('link', { name: 'Close' })).toBeHidden();
    await page.goBack();
    await expect(note.getByRole('link', { name: 'Close' })).toBeVisible();
  });

  test('between two claims of a paragraph there is only the number', async ({ page }) => {
    const { data, claim } = await richest();
    await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
    const own = data.claims.filter(
      ({ paragraph, url }) => paragraph === claim.paragraph && url.startsWith(data.commentaries[0]?.url ?? ''),
    );
    const tree = await page.locator(`#p${claim.paragraph}`).ariaSnapshot();
    const numbers = [...tree.matchAll(/^ {2}- link "Claim (\S+)"/gm)].map(([, id]) => id);
    expect(numbers).toEqual(own.map(({ id }) => id));
    expect(tree).not.toMatch(/- (?:generic|note|group|button)/);
  });
});

/** The claim with the most notes, among those with links and with brackets. */
async function richest(): Promise<{ data: Data; claim: Claim }> {
  const data = await readData();
  const [claim] = data.claims
    .filter(({ links, text, standalone, entities }) => links.length > 0 && text !== standalone && entities.length > 0)
    .sort((a, b) => b.editorNotes.length - a.editorNotes.length);
  if (!claim) throw new Error('No claim has links and brackets.');
  return { data, claim };
}

/** Another claim of the same commentary. */
function claimAt({ claims }: Data, beside: Claim, id: string): Claim {
  const found = claims.find((claim) => claim.id === id && claim.url.startsWith(new URL('..', beside.url).href));
  if (!found) throw new Error(`There is no ¶${id} beside ¶${beside.id}.`);
  return found;
}

/** Opens the note on a claim by its address. */
async function openNote(page: Page, data: Data, { id, context }: Claim): Promise<Locator> {
  await page.goto(pathOf(context.replace('#', '#about-'), data));
  const note = page.getByRole('note', { name: `About claim ${id}`, exact: true });
  await expect(note.getByRole('link', { name: 'Close' })).toBeVisible();
  return note;
}

async function textOf(element: Locator): Promise<string> {
  return (await element.innerText()).replaceAll(/\s+/g, ' ').trim();
}

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
