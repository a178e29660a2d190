/** “12 of 83 claims”; `nouns` are singular and plural, separated by a space. */
export function countInWords(shown: number, all: number, nouns: string): string {
  const [one = '', several = ''] = nouns.split(' ');
  const total = `${all.toLocaleString('en-GB')} ${all === 1 ? one : several}`;
  return shown === all ? total : `${shown.toLocaleString('en-GB')} of ${total}`;
}
