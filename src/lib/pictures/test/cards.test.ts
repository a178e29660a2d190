import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { parsePath } from '../../address/parse-path.ts';
import { pageOfPicture } from '../../address/url.ts';
import { certainties, keysOf } from '../../vocabulary/index.ts';
import { textInBrackets } from '../../wording/in-brackets.ts';
import { drawClaimCard, firmnessLine } from '../claim-card.ts';
import { INKS, PAPER, PICTURE, type Drawing } from '../drawing.ts';
import { listPictures } from '../list-pictures.ts';
import { widthOf } from '../metrics.ts';
import { pagePicture } from '../page-cards.ts';
import { drawTitleCard } from '../title-card.ts';
import { loadFonts, loadMiniature } from './fonts.ts';

test('home, tables, overviews, guides, and every article, claim, name and source have a picture, beside their pages', async () => {
  const edition = await loadMiniature();
  const { commentaries, claims, entities, sources } = edition;
  const paths = listPictures(edition).map(({ path }) => path);
  const [ofPages, ofRecords] = [true, false].map((is) => paths.filter((path) => isPage(pageOfPicture(path)) === is));
  expect(new Set(ofRecords).size).toBe(commentaries.length + claims.length + entities.length + sources.length);
  for (const path of ofRecords ?? []) expect(parsePath(pageOfPicture(path) ?? '')).toBeDefined();
  for (const path of ['/', '/claims/', '/entities/', '/sources/', '/guide/', '/guide/reading/', '/guide/citing/'])
    expect(ofPages).toContain(`${path}card.png`);
});

const isPage = (page: string | undefined) => pagePicture(page) !== undefined;

test('a claim’s picture says its number and label, its words, who says so and how firmly', async () => {
  const { claims, site } = await loadMiniature();
  const { faces } = await loadFonts();
  for (const claim of claims) {
    const words = wordsOf(drawClaimCard(claim, site, faces));
    expect(words).toContain(`¶${claim.id}`);
    expect(words).toContain(claim.label);
    expect(words).toContain(textInBrackets(claim));
    expect(words).toContain(site.title);
  }
});

test('everything stays on the picture, for texts of any length', async () => {
  const edition = await loadMiniature();
  const { faces } = await loadFonts();
  const [claim] = edition.claims;
  if (!claim) throw new Error('The miniature edition has no claim.');
  const drawings = [
    ...listPictures(edition).map(({ draw }) => draw(faces)),
    ...[3, 30, 60, 120, 2000].map((words) =>
      drawClaimCard(
        {
          ...claim,
          label: 'Deliberations '.repeat(10).trim(),
          body: [{ type: 'text', value: 'Wording '.repeat(words) }],
        },
        { title: 'A site with a title that goes on and on, and on, for longer than there is room' },
        faces,
      ),
    ),
    drawTitleCard(
      {
        kicker: 'Agreement',
        title: 'Prospective realignment of several movements '.repeat(6),
        foot: '1 claim '.repeat(60),
      },
      { title: 'T' },
      faces,
    ),
  ];
  for (const { lines, rules } of drawings) {
    const cut = lines.filter(({ x, baseline, text, face, size }) => {
      const end = x + widthOf(text, size, faces[face]);
      const isAcross = x > 20 && end < PICTURE.width - 20;
      return !(isAcross && baseline - size > 10 && baseline < PICTURE.height - 20);
    });
    expect(cut).toEqual([]);
    for (const { x, y, width, height } of rules) expect([x, y, width, height].every(Number.isInteger)).toBe(true);
  }
});

test('the first native name that can be set is shown, if there is one', async () => {
  const { faces } = await loadFonts();
  const card = { kicker: 'Group', title: 'Name', foot: '1 claim' };
  const withNatives = (...natives: string[]): Drawing => drawTitleCard({ ...card, natives }, { title: 'T' }, faces);
  expect(withNatives('名称', 'القاعدة', 'Юлдаш').lines).toContainEqual(
    expect.objectContaining({ text: 'القاعدة', face: 'arabic' }),
  );
  expect(withNatives('名称').lines).toEqual(drawTitleCard(card, { title: 'T' }, faces).lines);
});

test('each certainty has its own line, from end to end', () => {
  const lines = keysOf(certainties).map((certainty) => firmnessLine(certainty, { x: 0, y: 100, height: 198 }));
  expect(new Set(lines.map((rules) => JSON.stringify(rules))).size).toBe(lines.length);
  for (const rules of lines) {
    expect(Math.min(...rules.map(({ y }) => y))).toBe(100);
    expect(Math.max(...rules.map(({ y, height }) => y + height))).toBe(298);
  }
});

test('the colours are those of the style sheet', async () => {
  const tokens = await readFile(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
  const light = (role: string): string | undefined => new RegExp(`--${role}: light-dark\\((#\\w+),`).exec(tokens)?.[1];
  const { rule, ...inks } = INKS;
  expect({ paper: PAPER, ...inks }).toEqual({ paper: light('paper'), ink: light('ink'), lapis: light('lapis') });
  const channels = (colour: string): number[] =>
    (colour.match(/\w\w/g) ?? []).map((channel) => Number.parseInt(channel, 16));
  const ink = channels(INKS.ink);
  const middle = channels(PAPER).map((channel, index) => Math.round((channel + (ink[index] ?? 0)) / 2));
  expect(channels(rule), 'half way from paper to ink').toEqual(middle);
});

function wordsOf({ lines }: Drawing): string {
  return lines.map(({ text }) => text).join(' ');
}
