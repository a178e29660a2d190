import { expect, test } from 'playwright/test';
import type { BesideData } from '../../beside/data.ts';
import { formatBesideJson } from '../beside-json.ts';
import { loadMiniature } from './edition.ts';

test('has every sentence of the map without its text, and the restatement with its brackets', async () => {
  const { commentaries } = await loadMiniature();
  const [commentary] = commentaries;
  if (!commentary) throw new Error('There is no commentary.');
  const data = JSON.parse(formatBesideJson(commentary)) as BesideData;
  expect(data.sentences).toEqual(commentary.sentences);
  expect(data).toMatchObject({ schemaVersion: 1, url: null, editions: 0 });
  expect(data.wordings.map(({ id, text, first, last }) => ({ id, text, first, last }))).toEqual(
    commentary.claims.map(({ id, text }) => ({ id, text, first: 0, last: 0 })),
  );
  expect(data.names).toContain('harbour');
});
