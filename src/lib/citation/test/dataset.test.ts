import { expect, test } from 'playwright/test';
import { datasetReference } from '../dataset.ts';
import { loadFixture } from './fixture.ts';

/** A site with some articles, each with two editions on different days. */
async function referenceTo(count: number): Promise<ReturnType<typeof datasetReference>> {
  const { own, site } = await loadFixture();
  const commentaries = Array.from({ length: count }, (_, index) => ({
    ...own.commentary,
    shortTitle: `Harbour ${index + 1}`,
    editions: ['2026-01-01', `2026-11-0${index + 1}`].map((date, at) => ({
      number: at + 1,
      date,
      note: '',
      digest: '',
      changes: [],
    })),
  }));
  return datasetReference({ site, commentaries });
}

test('the data of a few articles is cited with the edition of each', async () => {
  const { text, item } = await referenceTo(2);
  expect(text).toBe(
    'Harbour Editors (2026). Harbour, Annotated: Data, edition 2 of “Harbour 1” and edition 2 of “Harbour 2”. Data set. https://harbour.example/data/',
  );
  expect(item.note).toBe('Edition 2 of “Harbour 1” and edition 2 of “Harbour 2”.');
});

test('the data of many articles is cited with their number and the day of the newest edition', async () => {
  const { text, item } = await referenceTo(6);
  expect(text).toBe(
    'Harbour Editors (2026). Harbour, Annotated: Data, the editions of 6 articles as of 6 November 2026. Data set. https://harbour.example/data/',
  );
  expect(item).toMatchObject({
    note: 'The editions of 6 articles as of 6 November 2026.',
    issued: { 'date-parts': [[2026, 11, 6]] },
  });
});

test('drafts have no edition to cite', async () => {
  const { text, item } = await referenceTo(0);
  expect(text).toBe('Harbour Editors. Harbour, Annotated: Data. Data set. https://harbour.example/data/');
  expect(item.issued).toBeUndefined();
});
