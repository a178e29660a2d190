/** A name without what people leave out or write differently: case, diacritics, apostrophes, hyphens, spaces in a row. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼʿʾ`´]/g, '')
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim()
    .toLowerCase();
}
