import { expect, test } from 'playwright/test';
import type { Edition } from '../../edition/model.ts';
import { listAddresses, listMovedPages } from '../moved.ts';
import { listPages } from '../sitemap.ts';
import { loadSite } from './edition.ts';

/** The site with its first commentary renamed, and with an entity and a source that have former ids. */
async function loadRenamed(): Promise<Edition> {
  const edition = await loadSite();
  const [commentary, ...others] = edition.commentaries;
  const [entity, ...entities] = edition.entities;
  const [source, ...sources] = edition.sources;
  if (!commentary || !entity || !source) throw new Error('There is nothing on the site.');
  return {
    ...edition,
    commentaries: [
      {
        ...commentary,
        formerly: ['first-name', 'second-name'],
        sections: commentary.sections.map((section) => ({ ...section, formerly: [`old-${section.anchor}`] })),
      },
      ...others,
    ],
    entities: [{ ...entity, formerly: ['old-entity'] }, ...entities],
    sources: [{ ...source, formerly: ['old-source'] }, ...sources],
  };
}

test('without renamed records there are no moved pages', async () => {
  const edition = await loadSite();
  expect(listMovedPages(edition)).toEqual([]);
  expect([...listAddresses(edition)]).toEqual(listPages(edition).map(({ path }) => path));
});

test('every page of a renamed commentary has a page at each former address', async () => {
  const edition = await loadRenamed();
  const [{ slug, claims, editions } = { slug: '', claims: [], editions: [] }] = edition.commentaries;
  const own = listPages(edition).filter(({ path }) => path.startsWith(`/${slug}/`));
  expect(own.length).toBeGreaterThan(claims.length + editions.length);
  const moved = listMovedPages(edition);
  for (const former of ['first-name', 'second-name']) {
    const pages = moved.filter(({ renamed }) => renamed?.former === former);
    expect(pages.map(({ to }) => to)).toEqual(own.map(({ path }) => path));
    expect(pages.map(({ from }) => from)).toEqual(pages.map(({ to }) => to.replace(`/${slug}/`, `/${former}/`)));
  }
  const addresses = listAddresses(edition);
  for (const path of ['/first-name/', '/second-name/editions/', '/entities/old-entity/', '/sources/old-source/']) {
    expect(addresses).toContain(path);
  }
});

test('the anchors that can be cited are kept: claims, paragraphs and sections of the text, wordings, changes', async () => {
  const edition = await loadRenamed();
  const [commentary] = edition.commentaries;
  if (!commentary) throw new Error('There is no commentary.');
  const moved = new Map(listMovedPages(edition).map((page) => [page.from, page]));
  const partsAt = (path: string): string[] => moved.get(`/first-name/${path}`)?.parts.map(({ id }) => id) ?? [];
  const text = partsAt('');
  expect(new Set(text).size).toBe(text.length);
  expect(text).toEqual(expect.arrayContaining(commentary.sections.flatMap(({ anchor }) => [anchor, `old-${anchor}`])));
  for (const { id, paragraph } of commentary.claims) {
    const slug = `c${id.replace('.', '-')}`;
    expect(text).toEqual(expect.arrayContaining([slug, `p${paragraph}`]));
    expect(partsAt(`${slug}/`)).toEqual(commentary.editions.map(({ number }) => `e${number}`));
  }
  const inArgument = commentary.claims.map(({ id }) => `a-${id.replace('.', '-')}`);
  expect(
    [...moved.keys()]
      .filter((path) => path.includes('/argument/'))
      .flatMap((path) => partsAt(path.replace('/first-name/', ''))),
  ).toEqual(expect.arrayContaining(inArgument));
  for (const { number, changes } of commentary.editions) {
    const ids = [...changes.map(({ id }) => id), ...Object.keys(commentary.texts[number - 1]?.claims ?? {})];
    const slugs = new Set(ids.map((id) => `c${id.replace('.', '-')}`));
    expect(new Set(partsAt(`editions/${number}/`))).toEqual(slugs);
  }
});
