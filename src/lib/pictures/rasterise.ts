/** SVG to pixels, by resvg, with our typefaces only. */
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FACES, type Face } from './drawing.ts';
import type { Fonts } from './typefaces.ts';

/** Four bytes a pixel: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Draws SVG with some of the typefaces; the fewer, the faster. */
export type Rasterise = (svg: string, faces?: readonly Face[]) => Pixels;

/** Starts the rasteriser. */
export async function openRasteriser({ files }: Pick<Fonts, 'files'>): Promise<Rasterise> {
  await (engine.ready ??= start());
  return (svg, faces = FACES) => {
    const fontBuffers = faces.map((face) => files[face]);
    const resvg = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } });
    const image = resvg.render();
    const { width, height, pixels } = image;
    // The garbage collector does not reach what it holds.
    image.free();
    resvg.free();
    return { width, height, data: pixels };
  };
}

async function start(): Promise<void> {
  for (const flag of UNOPTIMISED) setFlagsFromString(flag);
  try {
    await initWasm(await readFile(new URL(MODULE)));
  } catch (error) {
    // Another copy of this module may have done so in the same process, and there is only one of the rasteriser.
    if (!String(error).includes('Already initialized')) throw error;
  }
}

/** Glyphs are few: drawing them takes less time than it takes to optimise the code for it. */
const UNOPTIMISED = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

const MODULE = import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm');

/** The module can be started once in a process, so this must be remembered here. */
const engine: { ready?: Promise<void> } = {};
