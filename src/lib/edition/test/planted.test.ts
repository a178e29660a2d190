import { expect, test } from 'playwright/test';
import { type Issue, makeEdition } from '../index.ts';
import { kinds, listPlaces, PLACES, type Planted, plantAll, readPlot } from './planted-mistakes.ts';

/** The same places in every run. */
const SEED = 22;

const plot = readPlot();

test('the content in which mistakes are planted has none', () => {
  expect(makeEdition(plot).issues).toEqual([]);
});

for (const [index, kind] of kinds.entries()) {
  test(`finds ${kind.name} in ten places, alone and all at once, each once and where it is`, () => {
    const places = pick(listPlaces(kind, plot), SEED + index);
    expect(places).toHaveLength(PLACES);
    for (const place of places) {
      const { files, at } = plantAll(plot, [place]);
      const found = makeEdition(files).issues;
      expect(found.map(showPlace), place.instead).toEqual(at);
      expect(kind.rules).toContain(found[0]?.rule);
    }
    const { files, at } = plantAll(plot, places);
    expect(makeEdition(files).issues.map(showPlace).sort()).toEqual(at.sort());
  });
}

test('home page, bibliography and nested parts are among the places', () => {
  const places = kinds.flatMap((kind, index) => pick(listPlaces(kind, plot), SEED + index));
  expect(places).toHaveLength(120);
  const inFile = (name: RegExp): number => places.filter(({ file }) => name.test(file)).length;
  expect(inFile(/site\.yaml$/)).toBeGreaterThan(0);
  expect(inFile(/references\//)).toBeGreaterThan(0);
  expect(inFile(/commentary\.yaml$/)).toBeGreaterThan(0);
  const nested = places.filter(({ file, from }) => /^ {2}/.test(lineAt(file, from)));
  expect(nested.length).toBeGreaterThan(20);
});

/** Ten of them, by chance that repeats itself. */
function pick(places: readonly Planted[], seed: number): Planted[] {
  let state = seed;
  const rest = [...places];
  return Array.from({ length: Math.min(PLACES, rest.length) }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1);
  }).flat();
}

function lineAt(file: string, offset: number): string {
  const text = plot.find(({ path }) => path === file)?.text ?? '';
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, text.indexOf('\n', Math.max(offset, start)));
}

function showPlace({ file, line, column }: Issue): string {
  return `${file}:${line}:${column}`;
}
