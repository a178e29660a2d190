import { expect, test } from 'playwright/test';
import { createBitmap, type Bitmap } from '../bitmap.ts';
import { drawClaimCard } from '../claim-card.ts';
import { PALETTE, PICTURE, type Drawing } from '../drawing.ts';
import { listPictures } from '../list-pictures.ts';
import { openRasteriser } from '../rasterise.ts';
import { compose, openRenderer } from '../renderer.ts';
import { openGlyphCache } from '../glyph-cache.ts';
import { drawTitleCard } from '../title-card.ts';
import { loadFonts, loadMiniature } from './fonts.ts';
import { toSvg } from './svg.ts';

const drawing: Drawing = {
  rules: [{ x: 80, y: 80, width: 8, height: 300, ink: 'lapis' }],
  lines: [{ x: 100, baseline: 200, text: 'A “claim” of five words', face: 'text', size: 64, ink: 'ink' }],
};

test('a picture is a PNG of 600 × 315 pixels', async () => {
  const render = openRenderer(await loadFonts());
  const png = await render(drawing);
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 315]);
});

test('no picture is larger than 10 KB, however much text it has', async () => {
  const render = openRenderer(await loadFonts());
  const { faces } = await loadFonts();
  const edition = await loadMiniature();
  const [claim] = edition.claims;
  if (!claim) throw new Error('The miniature edition has no claim.');
  const crowded = [30, 60, 90, 400].map((words) =>
    drawClaimCard(
      { ...claim, text: '', body: [{ type: 'text', value: PANGRAM.repeat(words / 9) }] },
      edition.site,
      faces,
    ),
  );
  const drawings = [...listPictures(edition).map(({ draw }) => draw(faces)), ...crowded];
  const sizes = await Promise.all(drawings.map(async (each) => (await render(each)).length));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(10_240);
});

test('the same drawing gives the same bytes, whatever was drawn before', async () => {
  const fonts = await loadFonts();
  const drawings = listPictures(await loadMiniature()).map(({ draw }) => draw(fonts.faces));
  const first = openRenderer(fonts);
  const second = openRenderer(fonts);
  const forwards = await Promise.all(drawings.map((each) => first(each)));
  const backwards = await Promise.all(drawings.toReversed().map((each) => second(each)));
  expect(backwards.toReversed()).toEqual(forwards);
});

test('glyphs from the cache are where the rasteriser would have drawn them', async () => {
  const fonts = await loadFonts();
  const rasterise = await openRasteriser(fonts);
  const glyphs = openGlyphCache(rasterise, fonts.faces);
  const native = {
    kicker: 'Group',
    title: 'Fifth AVATAR Office',
    natives: ['حركة أوزبكستان الإسلامية'],
    foot: 'The Taliban’s',
  };
  const { claims, site } = await loadMiniature();
  const drawings = [
    drawTitleCard(native, site, fonts.faces),
    ...claims.map((claim) => drawClaimCard(claim, site, fonts.faces)),
  ];
  for (const each of drawings) {
    const { data } = rasterise(toSvg(each));
    const set = createBitmap(PICTURE);
    compose(each, set, fonts.faces, glyphs);
    // Only red: in it, every ink is darker than the paper.
    const red = Array.from({ length: PICTURE.width * PICTURE.height }, (_, at) => {
      const colour = REDS[colourAt(set, at % PICTURE.width, Math.floor(at / PICTURE.width))];
      return { composed: colour ?? 0, drawn: nearestRed(data[at * 4] ?? 0) };
    });
    const paper = data[0] ?? 0;
    const difference = red.reduce((sum, { composed, drawn }) => sum + Math.abs(composed - drawn), 0);
    const ink = red.reduce((sum, { drawn }) => sum + Math.abs(paper - drawn), 0);
    expect(difference / ink).toBeLessThan(LIKE);
  }
});

/** The colour of a pixel, as its index in the palette. */
function colourAt({ width, bytes }: Bitmap, x: number, y: number): number {
  const byte = bytes[y * (width / 4 + 1) + 1 + Math.floor(x / 4)] ?? 0;
  return (byte >> (6 - 2 * (x % 4))) & 3;
}

/** The red of each colour of the palette. */
const REDS = PALETTE.map((colour) => Number.parseInt(colour.slice(1, 3), 16));

/** The red of the nearest palette colour. */
function nearestRed(red: number): number {
  const [nearest = 0] = REDS.toSorted((one, other) => Math.abs(one - red) - Math.abs(other - red));
  return nearest;
}

const PANGRAM = 'The quick brown Fox jumps over Zarqawi’s lazy Dogs. ';

/** The most that two pictures with the same content may differ, as a share of the ink. */
const LIKE = 0.07;
