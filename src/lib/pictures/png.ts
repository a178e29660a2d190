/** PNG with a palette of up to sixteen colours: two pixels a byte, so that text stays sharp and the file small. */
import { constants, crc32, deflateSync, type ZlibOptions } from 'node:zlib';
import type { Bitmap } from './bitmap.ts';
import type { Colour } from './palette.ts';

/** Encodes on this thread: handing the work to another one costs a third of it. */
export function encodePng(bitmap: Bitmap, palette: readonly Colour[], how = QUICK): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(bitmap.width, 0);
  header.writeUInt32BE(bitmap.height, 4);
  // Four bits a pixel, colours from the palette; the one compression, filtering and order that fit.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(bitmap.bytes, how)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunked = Buffer.alloc(body.length + 8);
  chunked.writeUInt32BE(data.length, 0);
  chunked.set(body, 4);
  chunked.writeUInt32BE(crc32(body), body.length + 4);
  return chunked;
}

/** The bytes reserved for the output are nearly always enough. */
const ROOM = { memLevel: 9, chunkSize: 16_384 };

/** Level 6 takes half as long again for 2 % fewer bytes; without the strategy, level 4 makes 2 % more. */
const QUICK: ZlibOptions = { ...ROOM, level: 4, strategy: constants.Z_FILTERED };

/** As few bytes as deflate can make, for a picture that is too large otherwise. */
export const SMALLEST: ZlibOptions = { ...ROOM, level: 9 };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
