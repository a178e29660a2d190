/**
 * Leaves the packing of Pagefind’s WebAssembly, which is most of what a search loads, to the server: 62 KB with brotli
 * where Pagefind’s own gzip is 72. It gets the ending that servers know as worth compressing.
 */
import { unpack } from './search-pack.ts';

/** The same index with plain WebAssembly files, and a client that asks for these. */
export function unpackWasm(files: IndexFiles): IndexFiles {
  return new Map(
    [...files].map(([path, content]) => {
      const name = /^wasm\.(.*)\.pagefind$/.exec(path)?.[1];
      if (name !== undefined) return [`wasm.${name}.wasm`, unpack(content)];
      return path === 'pagefind.js' ? [path, Buffer.from(exchange(Buffer.from(content).toString()))] : [path, content];
    }),
  );
}

/** Puts new pieces in the place of the old ones, each of which there must be once. */
function exchange(script: string): string {
  return PIECES.reduce((text, [old, replacement]) => {
    if (text.split(old).length !== 2) throw new Error(`Pagefind’s client has changed its form: ${old}`);
    return text.replace(old, () => replacement);
  }, script);
}

const PIECES: readonly (readonly [old: string, replacement: string])[] = [
  ['}wasm.${language}.pagefind`', '}wasm.${language}.wasm`'],
  ['this.decompress(new Uint8Array(compressed_wasm),"Pagefind WebAssembly")', 'new Uint8Array(compressed_wasm)'],
];

type IndexFiles = ReadonlyMap<string, Uint8Array>;
