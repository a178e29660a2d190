import { expect, test } from 'playwright/test';
import type { Commentary } from '../../edition/model.ts';
import { loadMiniature, loadSite } from './edition.ts';
import { entityPath, sourcePath } from '../../address/url.ts';
import { claimName } from '../../wording/location.ts';
import { citedUrl, pageItem } from '../../citation/csl.ts';
import { citedEdition } from '../../citation/edition-info.ts';
import { toListStyles, toPageStyles } from '../../citation/list-styles.ts';
import { createReferences } from '../../citation/references.ts';
import { isPlainTitle } from '../../citation/stand-in.ts';
import { toPageItem, writePageReference, writeReference } from '../../citation/write-reference.ts';

// Styles that start fast; one has headline style, one a day of access.
const references = createReferences({ styles: ['mla', 'harvard', 'vancouver'] });

test('the published styles give the same reference to every claim as the processor', async () => {
  const edition = await loadSite();
  for (const commentary of [...edition.commentaries, await loadTitled('The 54321 Men')]) {
    const published = toListStyles(commentary, edition.site, references);
    for (const claim of commentary.claims) {
      const cited = citedEdition(claim);
      const url = citedUrl(claim, edition.site, cited);
      for (const { id, reference } of references.toClaim(claim, edition.site, cited)) {
        expect(
          writeReference({ id: claim.id, title: claimName(claim), url }, published, id),
          `${claim.id} ${id}`,
        ).toEqual(reference.entry);
      }
    }
  }
});

/** The miniature commentary, with another title of its article. */
async function loadTitled(title: string): Promise<Commentary> {
  const { commentaries } = await loadMiniature();
  const [first] = commentaries;
  if (!first) throw new Error('There is no commentary.');
  const commentary = { ...first, original: { ...first.original, title } };
  return { ...commentary, claims: first.claims.map((claim) => ({ ...claim, commentary })) };
}

test('the published styles give the same reference to every entity and source of whose name styles change only the capitals', async () => {
  const edition = await loadSite();
  const published = toPageStyles(edition, references);
  const pages = [
    ...edition.entities.map(({ id, name }) => ({ path: entityPath(id), title: name })),
    ...edition.sources.map(({ id, name }) => ({ path: sourcePath(id), title: name })),
  ];
  for (const page of pages.filter(({ title }) => isPlainTitle(title))) {
    const item = pageItem(page, edition.site, edition.commentaries);
    const cited = { ...page, url: item.URL ?? '' };
    expect(toPageItem(cited, published)).toEqual(item);
    for (const { id, reference } of references.toItem(item))
      expect(writePageReference(cited, published, id), `${page.title} ${id}`).toEqual(reference.entry);
  }
});

test('the published styles of a commentary have only its claims', async () => {
  const { commentaries, site } = await loadSite();
  for (const commentary of commentaries) {
    const { titles, whole } = toListStyles(commentary, site, references);
    const ids = commentary.claims.map(({ id }): string => id);
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(titles), ...Object.keys(whole)]));
  }
});
