/** As much of CBOR (RFC 8949) as it takes to part an array into its items, as they stand, and to join them again. */

/** A text, encoded. */
export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

/** What an encoded text says. */
export function readText(item: Buffer): string {
  const { major, value, end } = readHead(item, 0);
  if (major !== TEXT) throw new Error('Unexpected item, expected a text.');
  return item.toString('utf8', end, end + value);
}

/** The encoded items of an encoded array of known length. */
export function itemsOf(array: Buffer): Buffer[] {
  const { major, value, end } = readHead(array, 0);
  if (major !== ARRAY) throw new Error('Unexpected item, expected an array of known length.');
  const items: Buffer[] = [];
  for (let at = end; items.length < value;) {
    const next = endOf(array, at);
    items.push(array.subarray(at, next));
    at = next;
  }
  return items;
}

/** The encoded array of some encoded items. */
export function joinItems(items: readonly Buffer[]): Buffer {
  return Buffer.concat([writeHead(ARRAY, items.length), ...items]);
}

/** Where the item that begins at a place ends. */
function endOf(bytes: Buffer, start: number): number {
  const { major, value, end } = readHead(bytes, start);
  if (major === BYTES || major === TEXT) return end + value;
  let at = end;
  const inner = major === ARRAY ? value : major === MAP ? 2 * value : major === TAG ? 1 : 0;
  for (let item = 0; item < inner; item += 1) at = endOf(bytes, at);
  return at;
}

const BYTES = 2;
const TEXT = 3;
const ARRAY = 4;
const MAP = 5;
const TAG = 6;

/** The head of an item: what it is, and its number or length. */
function readHead(bytes: Buffer, start: number): { major: number; value: number; end: number } {
  const first = bytes.readUInt8(start);
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, end: start + 1 };
  if (short > 27) throw new Error('Unexpected item of unknown length.');
  const size = 2 ** (short - 24);
  const value = size === 8 ? Number(bytes.readBigUInt64BE(start + 1)) : bytes.readUIntBE(start + 1, size);
  return { major, value, end: start + 1 + size };
}

function writeHead(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  const size = length < 2 ** 8 ? 1 : length < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head.writeUInt8((major << 5) | (24 + Math.log2(size)), 0);
  head.writeUIntBE(length, 1, size);
  return head;
}
