import { expect, test } from 'playwright/test';
import { covers, setLine, toSettable, widthOf } from '../metrics.ts';
import { evenMeasures, loadFonts } from './fonts.ts';

const measures = evenMeasures({
  ligatures: ['ffi', 'fi'],
  kerning: { left: { A: 0 }, right: { V: 0 }, values: [[-100]] },
});
const advances = { ...measures.advances, ffi: 900, fi: 700 };

test('sorts follow each other by their advances, drawn together by kerning', () => {
  expect(setLine('AVA', measures)).toEqual({
    sorts: [
      { sort: 'A', x: 0 },
      { sort: 'V', x: 0.4 },
      { sort: 'A', x: 0.9 },
    ],
    width: 1.4,
  });
});

test('the longest ligature is one sort', () => {
  const { sorts, width } = setLine('office', { ...measures, advances });
  expect(sorts.map(({ sort }) => sort)).toEqual(['o', 'ffi', 'c', 'e']);
  expect(width).toBe(2.4);
});

test('width grows with the size', () => {
  expect(widthOf('abcd', 30, measures)).toBe(60);
});

test('a missing letter loses its accents, and what is missing then shows', () => {
  expect(toSettable(' a\n ë  é 中 ', measures)).toBe('a e é ?');
});

test('the typefaces have the letters of the scripts they are meant for', async () => {
  const { faces } = await loadFonts();
  expect(covers('¶12.3b “Al-Qa’ida” – Oʻzbekiston, Юлдаш, Ḥaqqānī…', faces.text)).toBe(true);
  expect(covers('القاعدة', faces.text)).toBe(false);
  expect(covers('تحریک طالبان پاکستان', faces.arabic)).toBe(true);
});
