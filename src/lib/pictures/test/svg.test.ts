import { expect, test } from 'playwright/test';
import { toSvg } from '../svg.ts';

const line = { x: 10, baseline: 20, face: 'text', size: 30, ink: 'ink' } as const;

test('markup in a text stays text', () => {
  const svg = toSvg({ rules: [], lines: [{ ...line, text: `</text><script>&"'` }] });
  expect(svg).toContain('>&#60;/text&#62;&#60;script&#62;&#38;&#34;&#39;</text></svg>');
});

test('characters that XML cannot hold are left out', () => {
  expect(toSvg({ rules: [], lines: [{ ...line, text: 'a\u0000b\u001bc' }] })).toContain('>abc</text>');
});

test('a drawing is written in full', () => {
  expect(toSvg({ rules: [{ x: 1, y: 2, width: 3, height: 4, ink: 'lapis' }], lines: [{ ...line, text: 'one' }] })).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="315"><rect width="600" height="315" fill="#fafbfc"/>' +
      '<rect x="1" y="2" width="3" height="4" fill="#2a3f9d"/>' +
      '<text x="10" y="20" font-family="Picture text" font-size="30" fill="#19202e" xml:space="preserve">one</text></svg>',
  );
});
