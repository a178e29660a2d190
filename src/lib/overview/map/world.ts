/** The atlas of the site: Natural Earth’s countries at 1:50 million, from the package world-atlas. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toAtlas, type Atlas, type WorldTopology } from './atlas.ts';

/** What the outlines are, as the package says; its README names the release of Natural Earth. */
export const MAP_DATA = {
  name: 'Natural Earth',
  release: '4.1.0',
  scale: '1:50 million',
  url: 'https://www.naturalearthdata.com/',
  carrier: 'world-atlas',
} as const;

const require = createRequire(import.meta.url);

/** Reads the atlas once; only pages with a map need it. */
export function readWorld(): Atlas {
  return (world ??= toAtlas(
    // The package ships it in this form; the tests draw with it.
    JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as WorldTopology,
  ));
}

let world: Atlas | undefined;
