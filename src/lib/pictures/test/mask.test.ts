import { expect, test } from 'playwright/test';
import { createBitmap, drawMask } from '../bitmap.ts';
import { toMask } from '../mask.ts';

/** An image of three rows, of which the middle one has pixels that are covered whole, half, and not at all. */
const image = {
  width: 4,
  height: 3,
  data: Uint8Array.from([0, 0, 0, 0, 0, 255, 128, 0, 0, 0, 0, 0].flatMap((alpha) => [0, 0, 0, alpha])),
};

test('an image is cut down to what is drawn on it, in eighths, two pixels a byte', () => {
  expect(toMask(image, -1, -2)).toEqual({ left: 0, top: -1, width: 1, height: 1, bytes: Uint8Array.of(0x84) });
  expect(toMask(image, 0, 0)).toMatchObject({ left: 0, top: 1, width: 2, bytes: Uint8Array.of(0x08, 0x40) });
});

test('nothing drawn, nothing kept', () => {
  expect(toMask({ width: 1, height: 1, data: new Uint8Array(4) }, 0, 0).bytes).toHaveLength(0);
});

test('where two masks touch, each pixel keeps its darker colour; what lies outside is left out', () => {
  const bitmap = createBitmap({ width: 4, height: 1 });
  const colours = Uint8Array.from({ length: 256 }, (_, two) => two);
  const mask = { left: 0, top: 0, width: 1, height: 2 };
  drawMask(bitmap, { ...mask, bytes: Uint8Array.of(0x14, 0x88) }, 1, 0, colours);
  drawMask(bitmap, { ...mask, bytes: Uint8Array.of(0x33, 0x88) }, 1, 0, colours);
  drawMask(bitmap, { ...mask, bytes: Uint8Array.of(0x88, 0x22) }, 0, -1, colours);
  drawMask(bitmap, { ...mask, bytes: Uint8Array.of(0x88, 0x88) }, 2, 0, colours);
  expect(bitmap.bytes).toEqual(Uint8Array.of(0, 0x22, 0x34));
});
