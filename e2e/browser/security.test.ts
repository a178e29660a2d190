/** The security policy applies, by header and by the pages themselves, and nothing in an address becomes markup. */
import type { Page } from 'playwright/test';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { anchorOf, readingPath, someClaims } from './reading-page.ts';
import { pathOf, readData, watch } from './search-data.ts';

/** Attacks, each with the directive that forbids it. */
const ATTEMPTS: Readonly<Record<string, readonly [directive: string, attempt: () => unknown]>> = {
  'markup from text': ['require-trusted-types-for', () => (document.createElement('p').innerHTML = '<b>a</b>')],
  'a document from text': ['require-trusted-types-for', () => new DOMParser().parseFromString('<b>a</b>', 'text/html')],
  'the address of a script from text': [
    'require-trusted-types-for',
    () => (document.createElement('script').src = 'a.js'),
  ],
  'a policy that lets text pass': ['trusted-types', createPolicy],
  'a handler in an attribute': [
    'require-trusted-types-for',
    () => {
      document.body.setAttribute('onclick', 'alert(1)');
    },
  ],
  'a style in an attribute': [
    'style-src-attr',
    () => {
      document.body.setAttribute('style', 'color: red');
    },
  ],
  'a style in the page': [
    'style-src-elem',
    () => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
    },
  ],
  'a picture from another host': ['img-src', () => (new Image().src = 'http://127.0.0.1:9/a.png')],
  'a message to another host': ['connect-src', () => fetch('http://127.0.0.1:9/').catch(() => undefined)],
  'another host in a frame': [
    'frame-src',
    () => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://127.0.0.1:9/' }));
    },
  ],
  'another base for addresses': [
    'base-uri',
    () => {
      document.head.append(Object.assign(document.createElement('base'), { href: 'http://127.0.0.1:9/' }));
    },
  ],
};

testAlone.describe('what the policy forbids', () => {
  testAlone.use({ expectedBreach: /./ });

  for (const way of ['header', 'page'] as const) {
    testAlone(`does not happen, by the policy of the ${way}`, async ({ page, siteUrl }) => {
      await page.route(`${siteUrl}about/`, async (route) => {
        const response = await route.fetch();
        const { 'content-security-policy': policy, ...headers } = response.headers();
        const text = await response.text();
        expect(policy).toContain("frame-ancestors 'none'");
        if (way === 'page') await route.fulfill({ response, headers });
        else
          await route.fulfill({ response, body: text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') });
      });
      await page.goto('about/');
      for (const [what, [directive, attempt]] of Object.entries(ATTEMPTS)) {
        const forbidden = page.evaluate(
          () =>
            new Promise<string>((resolve) => {
              document.addEventListener(
                'securitypolicyviolation',
                ({ effectiveDirective }) => {
                  resolve(effectiveDirective);
                },
                { once: true },
              );
            }),
        );
        await page.evaluate(attempt).catch(() => undefined);
        expect.soft(await forbidden, what).toBe(directive);
      }
    });
  }
});

/** Malicious values. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onfocus='alert(1)",
  'javascript:alert(1)',
  '__proto__',
  '\u0000\ud800',
  ']{}\\*',
  'x'.repeat(2_000),
];

test('nothing in the filters of a table becomes markup', async ({ page, siteUrl }) => {
  const trouble = watchFor(page, siteUrl);
  for (const table of ['claims/', 'sources/']) {
    for (const shift of [0, 4]) {
      const filters = ['entity', 'source', 'side', 'type', 'certainty', 'sort', ...HOSTILE.slice(0, 2)];
      const query = new URLSearchParams(filters.map((name, index) => [name, HOSTILE[(index + shift) % 8] ?? '']));
      await page.goto(`${table}?${query.toString()}`);
      await expect(page.locator('browse-table').getByRole('status')).toHaveText(/^\d+ \w+$/);
      await expectNoMarkup(page);
    }
  }
  expect(trouble).toEqual([]);
});

test('nothing in a fragment becomes markup: claims, notes, lenses, wordings', async ({ page, siteUrl }) => {
  const trouble = watchFor(page, siteUrl);
  const data = await readData();
  const [claim] = await someClaims(1);
  if (!claim) throw new Error('There is no claim.');
  const pages = [await readingPath(), pathOf(claim.url, data), 'timeline/', 'search/', 'guide/vocabulary/'];
  for (const path of pages) {
    await page.goto(path);
    // Pressing a key loads the scripts.
    await page.keyboard.press('Shift');
    const values = [...HOSTILE.map((value) => encodeURIComponent(value.toWellFormed())), '%zz', '%ff%fe'];
    await page.evaluate(
      async (fragments) => {
        for (const fragment of fragments) {
          location.hash = fragment;
          await new Promise((resolve) => setTimeout(resolve));
        }
      },
      ['', 'about-', 'lens-', anchorOf(claim)].flatMap((start) => values.map((value) => start + value)),
    );
    await expectNoMarkup(page);
  }
  // The same values in the address when the page is opened.
  for (const value of ['lens-%zz', 'about-%zz', `lens-${encodeURIComponent(HOSTILE[0] ?? '')}`]) {
    await page.goto('about:blank');
    await page.goto(`${await readingPath()}#${value}`);
    await page.getByRole('button', { name: 'Lenses' }).click();
    await page.getByRole('radio', { name: 'Who speaks', exact: true }).check();
    await expect(page).toHaveURL(/#lens-speaker$/);
    await expectNoMarkup(page);
  }
  expect(trouble).toEqual([]);
});

testAlone('nothing that was stored becomes markup, or breaks a page', async ({ page, siteUrl }) => {
  const trouble = watchFor(page, siteUrl);
  await page.addInitScript((values) => {
    const get = Storage.prototype.getItem.bind(localStorage);
    // Every key of the storage has this value.
    Storage.prototype.getItem = (key) => get(key) ?? values[0] ?? null;
    history.replaceState({ lens: values[0], [values[1] ?? '']: values }, '');
  }, HOSTILE);
  for (const path of [await readingPath(), 'search/?q=a', 'claims/?certainty=possible', 'about/']) {
    await page.goto(path);
    await page.keyboard.press('/');
    await page.keyboard.type('<b>');
    await expectNoMarkup(page);
  }
  expect(trouble).toEqual([]);
});

test('the server sends headers with every file that prevent guessing of types and framing', async ({ request }) => {
  for (const path of ['', 'search/', 'pagefind/pagefind.js', 'data/claims.json', 'nowhere/']) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['content-security-policy'], path).not.toContain('unsafe-inline');
    expect(headers['permissions-policy'], path).toContain('camera=()');
  }
});

/** Collects what {@link watch} collects, and dialogs. */
function watchFor(page: Page, siteUrl: string): string[] {
  const trouble = watch(page, siteUrl);
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return trouble;
}

async function expectNoMarkup(page: Page): Promise<void> {
  await expect(
    page.locator('img[src=x], script:not([src], [type]), [onerror], [onfocus], [href^="javascript:" i]'),
  ).toHaveCount(0);
}

/** TypeScript has no types for Trusted Types yet. */
function createPolicy(): unknown {
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): unknown };
  };
  return trustedTypes.createPolicy('default', {});
}
