/** Tests of the accessibility checks: a fault that exists only in one scheme or width is found there. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/index.ts';
import { findings } from './axe.ts';

const PAGE = `<!doctype html>
  <html lang="en">
    <head>
      <title>A page with faults</title>
      <meta name="viewport" content="width=device-width" />
      <style>
        :root { color-scheme: light dark; background: light-dark(white, black); color: light-dark(black, white); }
        .faint { transition: color 0.2s; }
        @media (prefers-color-scheme: light) and (min-width: 800px) { .light-wide { color: #eee; } }
        @media (prefers-color-scheme: dark) and (min-width: 800px) { .dark-wide { color: #222; } }
        @media (prefers-color-scheme: dark) and (max-width: 799px) { .dark-narrow { color: #222; } }
        @media (prefers-color-scheme: light) and (max-width: 799px) { .light-narrow { color: #eee; } }
        @media (min-width: 800px) { .narrow { display: none; } }
        @media (max-width: 799px) { .wide { display: none; } }
        @media (prefers-color-scheme: dark) and (max-width: 799px) { .dark-size { position: relative; inset-inline-start: 1px; } }
        button { display: inline-block; width: 8px; height: 8px; padding: 0; border: 0; overflow: hidden; }
      </style>
    </head>
    <body>
      <main>
        <h1>Faults</h1>
        <p class="faint light-wide">light-wide</p>
        <p class="faint dark-wide">dark-wide</p>
        <p class="faint dark-narrow">dark-narrow</p>
        <p class="faint light-narrow">light-narrow</p>
        <p class="wide"><input id="wide" /></p>
        <p class="narrow"><input id="narrow" /></p>
        <p class="wide"><button>aa</button><button>ab</button></p>
        <p class="narrow dark-size"><button>ba</button><button>bb</button></p>
      </main>
    </body>
  </html>`;

test('axe finds low contrast in one scheme at one width, and faults at one width', async ({ page }) => {
  await page.setContent(PAGE);
  const found = (await findings(page)).map((line) => line.replaceAll(/: [^:<]*: </g, ': <'));
  const faint = (name: string): string => `color-contrast: <p class="faint ${name}">${name}</p>`;
  expect(found.sort()).toEqual(
    [
      `light, 1280 pixels: ${faint('light-wide')}`,
      `dark, 1280 pixels: ${faint('dark-wide')}`,
      `dark, 320 pixels: ${faint('dark-narrow')}`,
      `light, 320 pixels: ${faint('light-narrow')}`,
      'light, 1280 pixels: label: <input id="wide">',
      'dark, 320 pixels: label: <input id="narrow">',
      // Sizes are also checked in the other scheme if something moves with the scheme.
      'light, 1280 pixels: target-size: <button>aa</button>, <button>ab</button>',
      'light, 320 pixels: target-size: <button>ba</button>, <button>bb</button>',
      'dark, 320 pixels: target-size: <button>ba</button>, <button>bb</button>',
    ].sort(),
  );
});

test('no fault is missed after pages with good text of the same kind or another look', async ({ page }) => {
  const lines = linesOn(page);
  const good = 'style="color: #555"';
  for (const fine of [`<p ${good}>fine</p>`, `<p class="dark" ${good}>fine</p>`, `<div><p ${good}>fine</p></div>`])
    expect(await lines(fine), fine).toBe(0);
  expect(await lines('<p style="color: #777; background: #eee">faint</p>')).toBe(4);
  expect(await lines('<div style="background: #999"><p style="color: #555; background: none">faint</p></div>')).toBe(4);
  expect(await lines(`<div style="opacity: 0.5"><p ${good}>faint</p></div>`)).toBe(4);
  expect(await lines('<p style="color: #888; font-size: 24px">fine</p>')).toBe(0);
  expect(await lines('<p style="color: #888; font-size: 23px">faint</p>')).toBe(4);
  expect(await lines('<p class="dark">faint in one scheme</p>')).toBe(2);
  expect(await lines(`<p role="none-such" ${good}>of no role</p>`)).toBe(1);
  expect(await lines(`<p role="none-such" ${good}>of no role</p>`), 'of a known kind').toBe(1);
});

test('text that axe cannot decide or that is invisible does not count as checked', async ({ page }) => {
  const lines = linesOn(page);
  for (const first of [
    '<p>·</p>',
    '<p hidden>faint</p>',
    '<p style="opacity: 0">faint</p>',
    '<p class="clipped">faint</p>',
  ])
    expect(await lines(`<i>${first}</i>`), first).toBe(0);
  expect(await lines('<input disabled aria-label="." value="faint" class="faint">')).toBe(0);
  const covered = '<p>faint</p><div style="position: absolute; inset: 0; background: url(.)"></div>';
  expect(await lines(`<div style="position: relative">${covered}</div>`)).toBe(0);
  expect(await lines('<p>faint</p>')).toBe(4);
  expect(await lines('<input aria-label="." value="faint" class="faint">')).toBe(4);
});

test('a link is checked within each look of text', async ({ page }) => {
  const lines = linesOn(page);
  const link = '<a href="." style="color: #060; text-decoration: none">link</a>';
  expect(await lines(`<div style="color: #001">words and ${link.replace('none', 'underline')}</div>`)).toBe(0);
  expect(await lines(`<div style="color: #000">${link}</div>`), 'alone').toBe(0);
  expect(await lines(`<div style="color: #000">words and ${link}</div>`)).toBe(4);
  expect(await lines(`<div style="color: #111">words and ${link}</div>`)).toBe(4);
});

test('folded content is checked if asked for, including what a script adds on opening', async ({ page }) => {
  const fill = "this.querySelector('p').innerHTML = '<input>'";
  const body = `<title>.</title><main><h1>.</h1><details ontoggle="${fill}"><summary>.</summary><p></p></details></main>`;
  const checked = new Set<string>();
  for (const [isUnfolded, lines] of [
    [false, 0],
    [true, 1],
    [true, 1],
  ] as const) {
    await page.setContent(`<!doctype html><html lang="en">${body}</html>`);
    expect(await findings(page, { checked, isUnfolded })).toHaveLength(lines);
  }
});

/** Gives a function that counts the findings of axe in pages with some content, one after the other. */
function linesOn(page: Page): (content: string) => Promise<number> {
  const checked = new Set<string>();
  return async (content) => {
    const style = `
      p, .faint { color: #eee; background: white }
      .dark { color: #555 }
      .clipped { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
      @media (prefers-color-scheme: dark) { .dark { color: #ded } }`;
    const body = `<title>.</title><style>${style}</style><main><h1>.</h1>${content}</main>`;
    await page.setContent(`<!doctype html><html lang="en">${body}</html>`);
    return (await findings(page, { checked })).length;
  };
}
