/** The main uses of the site, in Firefox. */
import { expect } from 'playwright/test';
import type { Page } from 'puppeteer-core';
import { pathOf, readData, type Claim } from '../browser/search-data.ts';
import { test } from './fixture.ts';

// One browser for all these tests.
test.describe.configure({ mode: 'default' });

test('the text can be read under the policy', async ({ tab, siteUrl }) => {
  const { claims, commentaries } = await readData();
  const response = await tab.goto(await readingUrl(siteUrl));
  expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(await tab.$$eval('.claim', (all) => all.length)).toBe(
    claims.filter(({ url }) => url.startsWith(commentaries[0]?.url ?? '')).length,
  );
  expect(
    await tab.evaluate(() =>
      document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')),
    ),
  ).toBe(true);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

test('no text becomes markup', async ({ firefox, siteUrl }) => {
  // Not in the watched tab, because this test violates the policy on purpose.
  const page = await firefox.newPage();
  await page.goto(siteUrl);
  const outcome = await page.evaluate(() => {
    try {
      return (document.createElement('p').innerHTML = '<b>a</b>');
    } catch (error) {
      return String(error);
    }
  });
  expect(outcome).toContain('TypeError');
  await page.close();
});

test('a note opens at its claim, Esc closes it, and it links to the claim’s page', async ({ tab, siteUrl }) => {
  const { id } = await someClaim();
  const slug = `c${id.replace('.', '-')}`;
  await tab.goto(await readingUrl(siteUrl));
  await tab.locator(`#${slug} .n`).click();
  await tab.waitForSelector('.note:target', { visible: true });
  await expect.poll(() => addressOf(tab)).toContain(`#about-${slug}`);
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('.note:target', { hidden: true });
  await tab.locator(`#${slug} .n`).click();
  await follow(tab, `.note:target .note-foot a[href$="/${slug}/"]`, new RegExp(`/${slug}/$`));
  await expect.poll(() => textOf(tab, 'main')).toContain(`¶${id}`);
});

test('a lens changes the text and its address, and the address sets the lens', async ({ tab, siteUrl }) => {
  await tab.goto(await readingUrl(siteUrl));
  const plain = await look(tab);
  await tab.locator('.bar-row [popovertarget=lenses]').click();
  await tab.locator('#lens-speaker').click();
  await expect.poll(() => addressOf(tab)).toMatch(/#lens-speaker$/);
  expect(await look(tab)).not.toEqual(plain);
  await tab.goto('about:blank');
  await tab.goto(`${await readingUrl(siteUrl)}#lens-speaker`);
  expect(await look(tab)).not.toEqual(plain);
});

test('search finds a thing by its name and links to its page', async ({ tab, siteUrl }) => {
  const { entities } = await readData();
  const entity = entities[Math.floor(entities.length / 2)];
  await tab.goto(`${siteUrl}search/`);
  await tab.locator('main input[name=q]').fill(entity?.name ?? '');
  await tab.keyboard.press('Enter');
  await expect.poll(() => textOf(tab, 'main [role=status]')).toMatch(/\d+ results? for/);
  const path = `/entities/${entity?.id ?? ''}/`;
  await follow(tab, `[data-results] a[href$="${path}"]`, new RegExp(`${path}$`));
  await expect.poll(() => textOf(tab, 'h1')).toContain(entity?.name);
});

test('the search field of any page suggests names', async ({ tab, siteUrl }) => {
  await tab.goto(`${siteUrl}about/`);
  await tab.keyboard.press('/');
  await tab.keyboard.type('al');
  await tab.waitForSelector('[role=option]', { visible: true });
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await expect.poll(() => addressOf(tab)).toMatch(/\/(entities|sources)\/[^/]+\/$/);
});

test('the table of claims can be filtered, the address keeps the filter, and Back removes it', async ({
  tab,
  siteUrl,
}) => {
  const { claims } = await readData();
  const possible = claims.filter(({ certainty }) => certainty === 'possible');
  await tab.goto(`${siteUrl}claims/`);
  await tab.waitForSelector('input[name=certainty]:enabled');
  await tab.locator('[data-filter=certainty] summary').click();
  await tab.locator('input[name=certainty][value=possible]').click();
  await expect
    .poll(() => textOf(tab, 'browse-table [role=status]'))
    .toBe(`${possible.length} of ${claims.length} claims`);
  expect(await addressOf(tab)).toMatch(/\?certainty=possible$/);
  await tab.evaluate(() => {
    history.back();
  });
  await expect.poll(() => textOf(tab, 'browse-table [role=status]')).toBe(`${claims.length} claims`);
});

test('a reference is copied', async ({ tab, siteUrl }) => {
  await tab.goto(siteUrl + pathOf((await someClaim()).url, await readData()));
  const button = '#cite copy-button button, #cite button';
  await tab.waitForSelector(button, { visible: true });
  await tab.locator(button).click();
  await expect.poll(() => textOf(tab, '#copy-status')).toMatch(/Copied/);
});

test('a name shows who it is, and links to its page', async ({ tab, siteUrl }) => {
  await tab.goto(await readingUrl(siteUrl));
  const link = '.claim a[href*="/entities/"]';
  await tab.hover(link);
  await tab.waitForSelector('.entity-card:popover-open');
  await follow(tab, link, /\/entities\/[^/]+\/$/);
  await expect.poll(() => textOf(tab, 'main')).toMatch(/¶\d/);
});

/** Clicks the first element that matches, and waits for the address it links to. */
async function follow(tab: Page, selector: string, address: RegExp): Promise<void> {
  await tab.waitForSelector(selector, { visible: true });
  await tab.locator(selector).click();
  await expect.poll(() => addressOf(tab)).toMatch(address);
}

/** The address of the tab; empty while the page changes. */
async function addressOf(tab: Page): Promise<string> {
  return tab.evaluate(() => location.href).catch(() => '');
}

/** The text of the first element that matches; empty while the page changes. */
async function textOf(tab: Page, selector: string): Promise<string> {
  return tab.evaluate((wanted) => document.querySelector(wanted)?.textContent.trim() ?? '', selector).catch(() => '');
}

/** The look of the claims. */
function look(tab: Page): Promise<string[]> {
  return tab.$$eval('.claim', (claims) =>
    claims.map((claim) => {
      const { backgroundColor, textDecorationStyle, color } = getComputedStyle(claim);
      return `${backgroundColor} ${textDecorationStyle} ${color}`;
    }),
  );
}

async function readingUrl(siteUrl: string): Promise<string> {
  const data = await readData();
  return siteUrl + pathOf(data.commentaries[0]?.url ?? '', data);
}

/** A claim in the middle of the first commentary. */
async function someClaim(): Promise<Claim> {
  const { claims, commentaries } = await readData();
  const own = claims.filter(({ url }) => url.startsWith(commentaries[0]?.url ?? ''));
  const claim = own[Math.floor(own.length / 2)];
  if (!claim) throw new Error('The site has no claims.');
  return claim;
}
