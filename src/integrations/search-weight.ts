/**
 * Makes Pagefind’s client lighter. Its WebAssembly is most of what a search loads, and 62 KB with brotli where Pagefind’s
 * own gzip is 72, so its packing is left to the server; it gets the ending that servers know as worth compressing. Its
 * script comes without the names and spaces of its source and what nobody calls, and writes out the pages that the meta
 * file leaves out (search-pages.ts). And where a part of the index cannot be had it says so:
 * Pagefind’s own client would go on without it, and find too little. Where nothing is searched for, as when facets are
 * counted, it asks for no words: Pagefind’s own would fetch those of the whole index.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { unpack } from './search-pack.ts';

/** The same index with plain WebAssembly files, and a smaller client that asks for these. */
export async function lighten(files: IndexFiles): Promise<IndexFiles> {
  const light = new Map<string, Uint8Array>();
  for (const [path, content] of files) {
    const name = /^wasm\.(.*)\.pagefind$/.exec(path)?.[1];
    if (name !== undefined) light.set(`wasm.${name}.wasm`, unpack(content));
    else if (path === 'pagefind.js') light.set(path, await minify(Buffer.from(content).toString()));
    else light.set(path, content);
  }
  return light;
}

async function minify(script: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: `${IMPORT}${exchange(script)}`, resolveDir: HERE },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('Pagefind’s client could not be made smaller.');
  return file.contents;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const IMPORT = `import{expandPages}from'./search-pages.ts';`;

/** Puts new pieces in the place of the old ones, each of which there must be once. */
function exchange(script: string): string {
  return PIECES.reduce((text, [old, replacement]) => {
    if (text.split(old).length !== 2) throw new Error(`Pagefind’s client has changed its form: ${old}`);
    return text.replace(old, () => replacement);
  }, script);
}

const PIECES: readonly (readonly [old: string, replacement: string])[] = [
  [
    'export{createInstance,debouncedSearch,destroy,filters,init,mergeIndex,options,preload,search}',
    'const open=(options)=>new Pagefind({...options,language:detectLanguage()});export{open as createInstance}',
  ],
  ['}wasm.${language}.pagefind`', '}wasm.${language}.wasm`'],
  ['this.decompress(new Uint8Array(compressed_wasm),"Pagefind WebAssembly")', 'new Uint8Array(compressed_wasm)'],
  [
    'this.decompress(new Uint8Array(compressed_meta),"Pagefind metadata")',
    'expandPages(this.decompress(new Uint8Array(compressed_meta),"Pagefind metadata"))',
  ],
  ['console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`)', 'throw e'],
  [
    'let index_resp=this.backend.request_indexes(ptr,term);',
    'let index_resp=filter_only?"[]":this.backend.request_indexes(ptr,term);',
  ],
  [
    'queued.resolve(await fetch(queued.input))',
    'const answer=await fetch(queued.input);if(!answer.ok)throw new Error(`${queued.input}: ${answer.status}`);queued.resolve(answer)',
  ],
];

type IndexFiles = ReadonlyMap<string, Uint8Array>;
