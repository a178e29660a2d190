/** Rasterises SVG with resvg, using only our typefaces. */
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FACES, type Face } from './drawing.ts';
import type { Fonts } from './typefaces.ts';

/** An image with four bytes per pixel: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Draws SVG with some of the typefaces. Fewer typefaces are faster. */
export type Rasterise = (svg: string, faces?: readonly Face[]) => Pixels;

/** Starts the rasteriser. */
export async function openRasteriser({ files }: Pick<Fonts, 'files'>): Promise<Rasterise> {
  await (engine.ready ??= start());
  return (svg, faces = FACES) => {
    const fontBuffers = faces.map((face) => files[face]);
    const resvg = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } });
    const image = resvg.render();
    const { width, height, pixels } = image;
    // The garbage collector does not free WebAssembly memory.
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
    // Another copy of this module may have started the rasteriser in the same process; there is only one.
    if (!String(error).includes('Already initialized')) throw error;
  }
}

/** Optimising the code would take longer than drawing the few glyphs. */
const UNOPTIMISED = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

const MODULE = import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm');

/** The rasteriser can be started only once in a process, so this is module state. */
const engine: { ready?: Promise<void> } = {};
