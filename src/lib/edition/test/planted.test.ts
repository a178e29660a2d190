import { expect, test } from 'playwright/test';
import { type Issue, makeEdition, openMemoryStore } from '../index.ts';
import { kinds, listPlaces, pick, PLACES, type Planted, plantAll, readPlot } from './planted-mistakes.ts';

/** Picks the same places in every run. */
const SEED = 22;

const plot = readPlot();
/** A mistake changes one file, so the others are parsed once. */
const store = openMemoryStore();

test('the content in which mistakes are planted has none', () => {
  expect(makeEdition(plot).issues).toEqual([]);
});

for (const [index, kind] of kinds.entries()) {
  test(`finds ${kind.name} in ten places, alone and all at once, each once and where it is`, () => {
    const places = pick(listPlaces(kind, plot), SEED + index);
    expect(places).toHaveLength(PLACES);
    for (const place of places) {
      const { files, at } = plantAll(plot, [place]);
      const found = makeEdition(files, [], { store }).issues;
      expect(found.map(showPlace), place.instead).toEqual(at);
      expect(kind.rules).toContain(found[0]?.rule);
    }
    // A misspelt key prevents the rest of the file from being checked.
    const together = kind.hides ? onePerFile(places) : places;
    const { files, at } = plantAll(plot, together);
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

function onePerFile(places: readonly Planted[]): Planted[] {
  return places.filter(({ file }, index) => places.findIndex((other) => other.file === file) === index);
}

function lineAt(file: string, offset: number): string {
  const text = plot.find(({ path }) => path === file)?.text ?? '';
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, text.indexOf('\n', Math.max(offset, start)));
}

function showPlace({ file, line, column }: Issue): string {
  return `${file}:${line}:${column}`;
}
