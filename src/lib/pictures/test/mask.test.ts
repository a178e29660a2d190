import { expect, test } from 'playwright/test';
import { createBitmap, drawMask } from '../bitmap.ts';
import { toMask } from '../mask.ts';

/** An image of three rows. In the middle row, one pixel is fully covered, one half, and one hardly. */
const image = {
  width: 4,
  height: 3,
  data: Uint8Array.from([0, 0, 0, 0, 0, 255, 128, 50, 0, 0, 0, 0].flatMap((alpha) => [0, 0, 0, alpha])),
};

test('an image is cropped to what is drawn on it, with three levels of coverage and four pixels per byte', () => {
  const [row, half] = [{ top: -1, height: 1 }, Uint8Array.of(0b10_01_00_00)];
  expect(toMask(image, -1, -2)).toEqual({ ...row, left: 0, width: 1, bytes: half });
  expect(toMask(image, 3, -2)).toEqual({ ...row, left: 1, width: 1, bytes: half });
  expect(toMask(image, 2, -2)).toEqual({ ...row, left: 0, width: 2, bytes: Uint8Array.of(0b10, 0b01_00_00_00) });
});

test('an empty image gives an empty mask', () => {
  expect(toMask({ width: 1, height: 1, data: new Uint8Array(4) }, 0, 0).bytes).toHaveLength(0);
});

test('where two masks overlap, each pixel gets the colour that is later in the palette; pixels outside are left out', () => {
  const bitmap = createBitmap({ width: 8, height: 1 });
  const colours = Uint8Array.from({ length: 256 }, (_, four) => four);
  const mask = { left: 0, top: 0, width: 1, height: 2 };
  drawMask(bitmap, { ...mask, bytes: Uint8Array.of(0b01_11_00_10, 255) }, 1, 0, colours);
  drawMask(bitmap, { ...mask, bytes: Uint8Array.of(0b10_01_00_01, 255) }, 1, 0, colours);
  drawMask(bitmap, { ...mask, bytes: Uint8Array.of(255, 0b10_10_00_01) }, 0, -1, colours);
  drawMask(bitmap, { ...mask, bytes: Uint8Array.of(255, 255) }, 2, 0, colours);
  expect(bitmap.bytes).toEqual(Uint8Array.of(0, 0b10_10_00_01, 0b10_11_00_10));
});

test('pixels beyond the sides of a bitmap do not appear in neighbouring rows', () => {
  const bitmap = createBitmap({ width: 8, height: 2 });
  const colours = Uint8Array.from({ length: 256 }, (_, four) => four);
  const mask = { left: 0, top: 0, width: 2, height: 1, bytes: Uint8Array.of(1, 2) };
  drawMask(bitmap, mask, -1, 1, colours);
  drawMask(bitmap, mask, 1, 0, colours);
  expect(bitmap.bytes).toEqual(Uint8Array.of(0, 0, 1, 0, 2, 0));
});
