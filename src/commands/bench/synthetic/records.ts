/** Makes entities, sources and references: the YAML files that commentaries share. */
import { stringify } from 'yaml';
import { entityTypes, keysOf, voices } from '../../../lib/vocabulary/index.ts';
import type { Random } from './random.ts';
import { makeName, makePhrase, respell, toArabic } from './words.ts';

export const REFERENCES = ['first-gazette', 'second-gazette', 'third-gazette'] as const;

/** Makes `count` entities, with the names that they are mentioned by. Every name is unique. */
export function makeEntities(random: Random, count: number, words: readonly string[]): Entity[] {
  const taken = new Set<string>();
  const isFree = (name: string): boolean => !taken.has(fold(name)) && Boolean(taken.add(fold(name)));
  const freeName = (): string => {
    for (;;) {
      const name = makeName(random);
      if (isFree(name)) return name;
    }
  };
  return Array.from({ length: count }, (_, index) => {
    const name = freeName();
    const aliases = Array.from({ length: random.integer(0, 3) }, () =>
      respell(random, random.chance(0.5) ? name : freeName()),
    );
    const native = toArabic(name);
    const references = [random.pick(REFERENCES)];
    const any = random.pick(keysOf(entityTypes));
    // The first is the author.
    const type = index === 0 ? 'person' : any;
    const record = {
      name,
      type,
      summary: { text: `Known for ${makePhrase(random, words, random.integer(6, 14))}.`, references },
      aliases: aliases.filter(isFree).map((text) => ({ text, references })),
      ...(random.chance(0.4) && isFree(native) && { nativeNames: [{ text: native, lang: 'ar', references }] }),
    };
    return { id: `entity-${index + 1}`, name, type, yaml: toYaml(record) };
  });
}

/** Makes `count` sources; the first is the author of every commentary. */
export function makeSources(random: Random, count: number, author: Entity, words: readonly string[]): Source[] {
  const others = keysOf(voices).filter((voice) => voice !== 'author');
  return Array.from({ length: count }, (_, index) => {
    const isAuthor = index === 0;
    const name = isAuthor ? author.name : `${makeName(random)} officers ${index}`;
    const record = {
      name,
      subject: name,
      plural: !isAuthor,
      voice: isAuthor ? 'author' : random.pick(others),
      ...(isAuthor ? { entity: author.id } : { asWorded: ['officers'] }),
      description: `Known for ${makePhrase(random, words, 8)}.`,
    };
    return { id: `source-${index + 1}`, name, yaml: toYaml(record) };
  });
}

/** Writes YAML without YAML aliases, which content must not have. */
const toYaml = (record: object): string => stringify(record, { aliasDuplicateObjects: false });

/** Only the letters of a name, so that names that differ only in other characters are equal. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^al-/, '')
    .replace(/[^\p{L}]/gu, '');
}

export interface Source {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
}

export interface Entity extends Source {
  readonly type: string;
}
