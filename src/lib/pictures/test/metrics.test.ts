import { expect, test } from 'playwright/test';
import { covers, setLine, toSettable, widthOf } from '../metrics.ts';
import { evenMetrics, loadFonts } from './fonts.ts';

const metrics = evenMetrics({
  ligatures: ['ffi', 'fi'],
  advances: { ffi: 900, fi: 700 },
  kerning: { left: { A: 0 }, right: { V: 0 }, values: [[-100]] },
});

test('glyphs follow each other by their advances, drawn together by kerning', () => {
  expect(setLine('AVA', metrics)).toEqual([
    { glyph: 'A', x: 0 },
    { glyph: 'V', x: 0.4 },
    { glyph: 'A', x: 0.9 },
  ]);
  expect(widthOf('AVA', 1, metrics)).toBe(1.4);
});

test('the longest ligature is one glyph', () => {
  expect(setLine('office', metrics).map(({ glyph }) => glyph)).toEqual(['o', 'ffi', 'c', 'e']);
  expect(widthOf('office', 1, metrics)).toBe(2.4);
});

test('width grows with the size', () => {
  expect(widthOf('abcd', 30, metrics)).toBe(60);
});

test('a missing letter loses its accents, and becomes a question mark if it is still missing', () => {
  expect(toSettable(' a\n ë  é 中 ', metrics)).toBe('a e é ?');
});

test('the typefaces have the letters of the scripts they are meant for', async () => {
  const { faces } = await loadFonts();
  expect(covers('¶12.3b “Al-Qa’ida” – Oʻzbekiston, Юлдаш, Ḥaqqānī…', faces.text)).toBe(true);
  expect(covers('القاعدة', faces.text)).toBe(false);
  expect(covers('تحریک طالبان پاکستان', faces.arabic)).toBe(true);
});
