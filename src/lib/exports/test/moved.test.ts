import { expect, test } from 'playwright/test';
import type { ClaimLink, Edition, SealedEdition, WithdrawnClaim } from '../../edition/model.ts';
import { layArgument } from '../../overview/argument/layout.ts';
import { listRelations } from '../../wording/relations.ts';
import { listAddresses, listMovedPages } from '../moved.ts';
import { listPages } from '../sitemap.ts';
import { loadMiniature, loadSite } from './edition.ts';

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

test('the anchors that can be cited are kept: those of the text, of wordings, of the argument and of editions', async () => {
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
  const argument = [...moved.keys()]
    .filter((path) => path.startsWith('/first-name/argument/'))
    .flatMap((path) => partsAt(path.replace('/first-name/', '')));
  const main = layArgument(commentary).spine.map(({ claim }) => claim.section.anchor);
  expect(argument).toEqual(
    expect.arrayContaining([
      ...commentary.claims.map(({ id }) => `a-${id.replace('.', '-')}`),
      ...listRelations(commentary).map(({ anchor }) => anchor),
      ...main.flatMap((anchor) => [anchor, `old-${anchor}`]),
    ]),
  );
  for (const { number, changes } of commentary.editions) {
    const text = commentary.texts[number - 1];
    const slugs = Object.keys(text?.claims ?? {}).map((id) => `c${id.replace('.', '-')}`);
    expect(new Set(partsAt(`editions/${number}/`))).toEqual(
      new Set([
        ...(text?.sections ?? []).map((_, index) => `section-${index + 1}`),
        ...(text?.sections ?? []).flatMap(({ paragraphs }) => paragraphs.map((one) => `p${one.number}`)),
        ...slugs.flatMap((slug) => [slug, `about-${slug}`]),
        ...changes.filter(({ fate }) => fate === 'withdrawn').map(({ id }) => `c${id.replace('.', '-')}`),
      ]),
    );
  }
});

test('anchors of withdrawn claims and of renamed relations are kept', async () => {
  const edition = await loadMiniature();
  const [commentary] = edition.commentaries;
  const [claim, other] = commentary?.claims ?? [];
  if (!commentary || !claim || !other) throw new Error('There are no claims.');
  const withdrawn = {
    id: `${claim.paragraph}.99`,
    paragraph: claim.paragraph,
    history: [],
  } as unknown as WithdrawnClaim;
  const abroad = { ...other, commentary: { ...commentary, slug: 'abroad', formerly: ['once'] } };
  const linked = { ...claim, links: [{ rel: 'supports', claim: abroad } as ClaimLink] };
  const renamed = {
    ...commentary,
    formerly: ['old'],
    withdrawn: [withdrawn],
    claims: [linked],
    editions: [{ number: 1, changes: [{ id: '98.1', fate: 'withdrawn' }] } as unknown as SealedEdition],
  };
  const moved = listMovedPages({ ...edition, commentaries: [renamed] });
  const partsAt = (path: string) => moved.find(({ from }) => from === path)?.parts.map(({ id }) => id);
  const slug = `c${claim.paragraph}-99`;
  expect(partsAt('/old/')).toEqual(expect.arrayContaining([slug, `about-${slug}`]));
  const dashed = [claim, other].map(({ id }) => id.replace('.', '-'));
  expect(partsAt('/old/argument/')).toEqual(
    expect.arrayContaining([`r-${dashed.join('-abroad-')}`, `r-${dashed.join('-once-')}`]),
  );
  expect(partsAt('/old/editions/1/')).toContain('c98-1');
});
