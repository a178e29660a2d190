/** Makes content of any size for measurements. It is seeded, so that everybody measures the same content. */
import { stringify } from 'yaml';
import { makeCommentary } from './commentary.ts';
import { startRandom } from './random.ts';
import { makeEntities, makeSources, REFERENCES, type Entity } from './records.ts';
import { makeName, makeWords } from './words.ts';

export interface ContentSize {
  readonly claims: number;
  /** Shared by all commentaries; no more than two for each claim. */
  readonly entities: number;
}

/** The number of claims in a commentary; a site with more claims has several commentaries. */
const CLAIMS_A_COMMENTARY = 100;

/** The files of a content folder, by their path in it. */
export function makeContent({ claims, entities: count }: ContentSize, seed = 1): Map<string, string> {
  const random = startRandom(seed);
  const words = makeWords(random, 6000);
  const entities = makeEntities(random, count, words);
  const [author] = entities;
  if (!author) throw new Error('Expected one entity at least.');
  const sources = makeSources(random, Math.max(3, Math.ceil(claims / 50)), author, words);
  // First every entity is named once, so that none is unused; after that, some are named far more often than others.
  const inTurn = entities.values();
  const nextEntity = (): Entity => inTurn.next().value ?? random.pickCommon(entities);
  const nextSource = takeTurns(sources.slice(1));

  const files = new Map<string, string>();
  for (const { id, yaml } of entities) files.set(`entities/${id}.yaml`, yaml);
  for (const { id, yaml } of sources) files.set(`sources/${id}.yaml`, yaml);
  for (const id of REFERENCES) {
    files.set(
      `references/${id}.yaml`,
      stringify({ title: `The ${id}`, url: `https://${id}.example/`, strength: 'primary' }),
    );
  }
  files.set('site.yaml', stringify(SITE));
  for (let rest = claims, number = 1; rest > 0; rest -= CLAIMS_A_COMMENTARY, number += 1) {
    const cast = { random, words, title: makeName(random), author, sources, nextEntity, nextSource };
    for (const [path, text] of makeCommentary(cast, Math.min(rest, CLAIMS_A_COMMENTARY))) {
      files.set(`commentaries/commentary-${number}/${path}`, text);
    }
  }
  return files;
}

function takeTurns<T>(values: readonly T[]): () => T {
  let turn = 0;
  return () => {
    const value = values[turn % values.length];
    if (value === undefined) throw new Error('There is nobody whose turn it could be.');
    turn += 1;
    return value;
  };
}

const SITE = {
  title: 'Made up',
  description: 'A site made up to measure with.',
  language: 'en-GB',
  address: 'https://made-up.example/',
  editors: [{ kind: 'body', name: 'Nobody' }],
  corrections: 'Nothing here can be corrected.',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};
