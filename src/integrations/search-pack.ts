/** Pagefind’s files as they are packed: a signature, then the content, in gzip. */
import { gunzipSync, gzipSync } from 'node:zlib';

/** The content of a file. */
export function unpack(packed: Uint8Array): Buffer {
  const content = gunzipSync(packed);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('Pagefind’s files have changed their form.');
  return content.subarray(SIGNATURE.length);
}

/** A file with a content; the same bytes for the same content, on every system. */
export function pack(content: Buffer): Uint8Array {
  const packed = gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
  // The header says on which system it was packed; that is nothing to a reader.
  packed[9] = 255;
  return packed;
}

/** What a file begins with once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
