/**
 * Writes out what Pagefind's meta file says of its pages. On a large site their names would be most of what a search
 * loads, so search-fragments.ts leaves them out. This goes into Pagefind's client.
 */

/**
 * A meta file as Pagefind has it, of one whose second item is `[folder, words of page 0, words of page 1, …]` instead of
 * `[[name, words], …]`, all in CBOR (RFC 8949). Pages are named by their folder and their number to the base of 36.
 */
export function expandPages(meta: Uint8Array): Uint8Array {
  const readHead = (at: number): { readonly value: number; readonly end: number } => {
    const short = (meta[at] ?? 0) & 31;
    let end = at + 1;
    if (short < 24) return { value: short, end };
    let value = 0;
    for (const last = end + 2 ** (short - 24); end < last; end += 1) value = value * 256 + (meta[end] ?? 0);
    return { value, end };
  };

  const version = readHead(1);
  const start = version.end + version.value;
  const items = readHead(start);
  const folder = readHead(items.end);
  const name = new TextDecoder().decode(meta.subarray(folder.end, folder.end + folder.value));
  const count = items.value - 1;
  // An array with a length of four bytes, whatever it is.
  const pages = [0x9a, ...[24, 16, 8, 0].map((bits) => (count >> bits) & 255)];
  let at = folder.end + folder.value;
  for (let page = 0; page < count; page += 1) {
    const text = `${name}/${page.toString(36)}`;
    // Names are short: their length stands in the head of the text.
    pages.push(0x82, 0x60 + text.length);
    for (let letter = 0; letter < text.length; letter += 1) pages.push(text.charCodeAt(letter));
    const { end } = readHead(at);
    while (at < end) pages.push(meta[at++] ?? 0);
  }

  const whole = new Uint8Array(start + pages.length + meta.length - at);
  whole.set(meta.subarray(0, start));
  whole.set(pages, start);
  whole.set(meta.subarray(at), start + pages.length);
  return whole;
}
