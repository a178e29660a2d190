/** Sizes in words: “209,496 bytes”. */
export function sizeInWords(bytes: number): string {
  return `${bytes.toLocaleString('en-GB')} bytes`;
}
