/** The data of the page beside an original: every published wording, and no sentence of the original. */
import { expect, test } from 'playwright/test';
import { hasEverything } from '../site-folder.ts';
import { readText } from './built-site.ts';

interface Beside {
  readonly editions: number;
  readonly sentences: readonly { readonly words: number; readonly first: string; readonly last: string }[];
  readonly wordings: readonly {
    readonly id: string;
    readonly text: string;
    readonly first: number;
    readonly last: number;
  }[];
}

test('has the same wordings as the files of the editions, and no more of a sentence than the source map', async () => {
  const { commentaries } = JSON.parse(await readText('data/commentary.json')) as {
    commentaries: { id: string; editions: { number: number }[] }[];
  };
  if (hasEverything()) expect(commentaries.length).toBeGreaterThan(0);
  for (const { id, editions } of commentaries) {
    const data = JSON.parse(await readText(`${id}/beside/beside.json`)) as Beside;
    expect(data.editions).toBe(editions.length);
    for (const { number } of editions) {
      const { claims } = JSON.parse(await readText(`${id}/editions/${number}/edition.json`)) as {
        claims: { id: string; wording: string }[];
      };
      const standing = data.wordings.filter(({ first, last }) => first <= number && number <= last);
      expect(standing.map((one) => `${one.id} ${one.text}`).sort()).toEqual(
        claims.map((one) => `${one.id} ${one.wording}`).sort(),
      );
    }
    for (const { words, first, last } of data.sentences) {
      const kept = `${first} ${last}`.trim().split(' ').length;
      expect(kept).toBeLessThanOrEqual(Math.min(6, Math.max(1, words - 1)));
    }
  }
});
