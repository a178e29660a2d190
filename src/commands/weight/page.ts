/** Weighs a page: what a browser fetches for it before the reader interacts, in bytes after Brotli. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { readBase } from '../server.ts';
import { listFetched, type Part } from './fetched.ts';
import { kindOf, type PageKind } from './kinds.ts';

/** The weight of a page, in bytes. */
export interface PageWeight extends Readonly<Record<Part, number>> {
  readonly kind: PageKind;
  readonly html: number;
  /** Everything except fonts. */
  readonly total: number;
  /** HTML and the stylesheets that block rendering, in bytes and in requests. */
  readonly critical: number;
  readonly criticalRequests: number;
  /** The page itself and everything it fetches. */
  readonly requests: number;
}

/** Weighs a page. With a lower `quality` than the highest, its HTML is compressed faster, but weighs more than as served. */
export type Scales = (page: string, quality?: number) => Promise<PageWeight>;

/** Prepares to weigh pages of a built site. Files that pages share are compressed once. */
export async function openScales(dist: string): Promise<Scales> {
  const base = await readBase(dist);
  const read = (file: string): Promise<Buffer> => readFile(join(dist, file));
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (file: string, part: Part): Promise<number> => {
    const size =
      sizes.get(file) ?? read(file).then((content) => (COMPRESSED.has(part) ? content.length : brotli(content)));
    sizes.set(file, size);
    return size;
  };
  return async (page, quality) => {
    const content = await read(page);
    const html = await brotli(content, quality);
    const text = content.toString();
    const fetched = await listFetched(text, base, async (file) => (await read(file)).toString());
    const weight = { css: 0, js: 0, font: 0, image: 0 };
    let critical = html;
    for (const { file, part, blocks } of fetched) {
      const size = await sizeOf(file, part);
      weight[part] += size;
      if (blocks) critical += size;
    }
    return {
      kind: kindOf(text),
      html,
      ...weight,
      total: html + weight.css + weight.js + weight.image,
      critical,
      criticalRequests: 1 + fetched.filter(({ blocks }) => blocks).length,
      requests: 1 + fetched.length,
    };
  };
}

/** Not compressed again, because the font format is compressed. */
const COMPRESSED: ReadonlySet<Part> = new Set(['font']);

const compress = promisify(brotliCompress);

async function brotli(content: Buffer, quality = constants.BROTLI_MAX_QUALITY): Promise<number> {
  return (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
}
