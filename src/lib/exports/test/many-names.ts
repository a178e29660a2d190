/** Made-up names for a large site: places, groups and people, as varied as real ones, always the same. */
import type { NameEntry } from '../../search/format.ts';

const SYLLABLES =
  'ba bad bar bu da dar din far gan gha gul ha ham han has id ja jan ka kab khan kho ku la lash lo ma mar mu na nan nur pak pan qa qan ra rah sa sar shah shin ta tal tan tor u wa war ya yar za zar zhob'.split(
    ' ',
  );
const KINDS = ['Brigade', 'Network', 'Province', 'Front', 'Movement', 'Council', 'District', 'Valley', 'Party', 'Army'];
const NATIVE = 'ابتثجحخدرزسشصطعغفقکلمنهوی';

/** Entities with four other names each, and claims. */
export function makeEntries(entities: number, claims: number): NameEntry[] {
  const random = makeRandom(7);
  const pick = <T>(list: ArrayLike<T>): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const word = (): string => {
    const text = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const native = (): string => Array.from({ length: 4 + Math.floor(random() * 4) }, () => pick(NATIVE)).join('');
  return [
    ...Array.from({ length: entities }, (_, index): NameEntry => {
      const [first, second, kind] = [word(), word(), pick(KINDS)];
      const name = `${first} ${second}${random() < 0.5 ? ` ${kind}` : ''}`;
      return [
        ['entity', `/entities/${`${first}-${second}`.toLowerCase()}-${index}/`, name, 'Group', index % 50, index],
        [
          name,
          `${first}-e ${second}`,
          `al-${word()}`,
          `${first.charAt(0)}${second.charAt(0)}${kind.charAt(0)}`,
          [`${native()} ${native()}`, 'ar'],
        ],
      ];
    }),
    ...Array.from({ length: claims }, (_, index): NameEntry => {
      const [paragraph, sentence] = [Math.floor(index / 8) + 1, (index % 8) + 1];
      const label = Array.from({ length: 6 }, word).join(' ');
      return [
        ['claim', `/made-up/c${paragraph}-${sentence}/`, `¶${paragraph}.${sentence}`, '', 0, entities + index],
        [label],
      ];
    }),
  ];
}

/** Numbers from 0 to 1 that look random and are always the same (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
