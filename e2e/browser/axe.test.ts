/** What the checks of accessibility rest on: a fault that shows in one way only is found, in that way. */
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
        <p class="narrow"><button>ba</button><button>bb</button></p>
      </main>
    </body>
  </html>`;

test('axe finds what is faint in one scheme at one width, and what is wrong at one width', async ({ page }) => {
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
      ...['light', 'dark'].flatMap((scheme) => [
        `${scheme}, 1280 pixels: target-size: <button>aa</button>, <button>ab</button>`,
        `${scheme}, 320 pixels: target-size: <button>ba</button>, <button>bb</button>`,
      ]),
    ].sort(),
  );
});

test('looks are checked again only where an element differs, names and ids always', async ({ page }) => {
  const checked = new Set<string>();
  const faint = (attribute: string): string =>
    `<title>.</title><style>p { color: #eee; background: white }</style><main><h1>.</h1><p ${attribute}>faint</p></main>`;
  const lines = async (attribute: string): Promise<number> => {
    await page.setContent(`<!doctype html><html lang="en">${faint(attribute)}</html>`);
    return (await findings(page, { checked })).length;
  };
  expect(await lines('id="one"')).toBe(4);
  expect(await lines('id="two"')).toBe(0);
  for (const other of ['class="a" id="one"', 'hidden-not id="one"', 'style="margin:0" id="one"'])
    expect(await lines(other), other).toBe(4);
  await lines('id="one" role="note"');
  expect(await lines('id="two" role="none-such"')).toBe(1);
});
