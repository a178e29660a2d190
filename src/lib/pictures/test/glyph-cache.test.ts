import { expect, test } from 'playwright/test';
import { textSvg } from '../glyph-cache.ts';

const line = { x: 10, baseline: 20, face: 'text', size: 30 } as const;

test('markup in a text stays text', () => {
  expect(textSvg({ ...line, text: `</text><script>&"'` })).toContain(
    '>&#60;/text&#62;&#60;script&#62;&#38;&#34;&#39;</text>',
  );
});

test('characters that XML cannot hold are left out', () => {
  expect(textSvg({ ...line, text: 'a\u0000b\u001bc' })).toContain('>abc</text>');
});
