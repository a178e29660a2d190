import { expect, test } from 'playwright/test';
import { createBitmap, drawMask } from '../bitmap.ts';
import { toMask } from '../mask.ts';

/** An image of three rows. In the middle row, one pixel is fully covered, one half, and one hardly. */
const image = {
  width: 4,
  height: 3,
  data: Uint8Array.from([0, 0, 0, 0, 0, 255, 128, 50, 0, 0, 0, 0].flatMap((alpha) => [0, 0, 0, alpha])),
};

test('an image is cropped to what is drawn on it, with three levels of coverage', () => {
  const half = { width: 2, height: 1, coverage: Uint8Array.of(2, 1) };
  expect(toMask(image, 1, 2)).toEqual({ ...half, left: 0, top: -1 });
  expect(toMask(image, 0, 0)).toEqual({ ...half, left: 1, top: 1 });
});

test('an empty image gives an empty mask', () => {
  expect(toMask({ width: 1, height: 1, data: new Uint8Array(4) }, 0, 0).coverage).toHaveLength(0);
});

test('where two masks overlap, each pixel gets the colour that is later in the palette; pixels outside are left out', () => {
  const bitmap = createBitmap({ width: 4, height: 1 });
  const mask = { left: 0, top: 0, width: 4, height: 2 };
  const [outside, empty] = [
    [2, 2, 2, 2],
    [0, 0, 0, 0],
  ];
  drawMask(bitmap, { ...mask, coverage: Uint8Array.of(1, 2, 0, 1, ...outside) }, 0, 0, 2);
  drawMask(bitmap, { ...mask, coverage: Uint8Array.of(2, 1, 0, 0, ...outside) }, 0, 0, 3);
  expect(bitmap.bytes).toEqual(Uint8Array.of(0, 0b11_10_00_01));
  drawMask(bitmap, { ...mask, coverage: Uint8Array.of(...outside, ...empty) }, 0, -1, 3);
  drawMask(bitmap, { ...mask, coverage: Uint8Array.of(...outside, ...outside) }, 4, 0, 3);
  expect(bitmap.bytes).toEqual(Uint8Array.of(0, 0b11_10_00_01));
});

test('pixels beyond the sides of a bitmap do not appear in neighbouring rows', () => {
  const bitmap = createBitmap({ width: 4, height: 2 });
  const mask = { left: 0, top: 0, width: 2, height: 1, coverage: Uint8Array.of(1, 2) };
  drawMask(bitmap, mask, -1, 1, 2);
  drawMask(bitmap, mask, 3, 0, 2);
  expect(bitmap.bytes).toEqual(Uint8Array.of(0, 0b00_00_00_01, 0, 0b10_00_00_00));
});
