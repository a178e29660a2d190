/** Compresses a site’s files as far as possible, because they are compressed once and sent often. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CONTENT_TYPES } from '../../lib/hosting/content-types.ts';
import { listFiles } from '../weight/index.ts';

/**
 * Removes the `.br` and `.gz` files of a folder, and writes new ones beside the files that become smaller. Returns the number of
 * these files, and their bytes before and after.
 */
export async function precompress(folder: string) {
  const all = (await listFiles(folder)).map((file) => join(folder, file));
  await Promise.all(all.filter((file) => FORMS.includes(extname(file))).map((file) => rm(file)));
  const waiting = all.filter((file) => isText(file));
  const sum = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  // One file at a time for each processor, so that only a few files are in memory.
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const content = await readFile(file);
      if (content.length < LEAST) continue;
      const [br, gz] = await Promise.all([toBrotli(content), toGzip(content)]);
      if (Math.max(br.length, gz.length) >= content.length) continue;
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      sum.files += 1;
      sum.bytes += content.length;
      sum.brotli += br.length;
      sum.gzip += gz.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sum;
}

const FORMS = ['.br', '.gz'];

/** Smaller files would need as many packets compressed as uncompressed. */
const LEAST = 1024;

function isText(file: string): boolean {
  const type = CONTENT_TYPES[extname(file)] ?? '';
  return type.includes('charset') || type === 'image/svg+xml' || type === 'application/wasm';
}

function toBrotli(content: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return promisify(brotliCompress)(content, { params });
}

async function toGzip(content: Buffer): Promise<Buffer> {
  const packed = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
  // This byte of the header names the operating system; the result should be the same on all systems.
  packed[9] = 255;
  return packed;
}
