import { expect, test } from 'playwright/test';
import { claimDescription, claimHead, commentaryHead, pageHead, type HeadTag } from '../head.ts';
import { EDITION, loadFixture } from './fixture.ts';

test('a claim’s page has all metadata that reference managers read', async () => {
  const { anonymous, site } = await loadFixture();
  expect(metas(claimHead(anonymous, site, EDITION))).toEqual([
    ['citation_inbook_title', 'Harbour, Annotated'],
    ['citation_title', '¶7.3 What cracked the quay, according to one worker'],
    ['citation_author', 'Harbour Editors,'],
    ['citation_publication_date', '2026-11-22'],
    ['citation_language', 'en-GB'],
    ['citation_public_url', 'https://harbour.example/harbour/c7-3/#e1'],
  ]);
});

test('a name is saved in its parts', async () => {
  const { own, site } = await loadFixture();
  const editors = [
    { kind: 'person', given: 'Jo Ann', family: 'van Sand' },
    { kind: 'body', name: 'The editors of Harbour, Annotated', citedAs: 'Editors of Harbour Annotated' },
  ] as const;
  const tags = metas(claimHead(own, { ...site, editors: [...editors] }, EDITION));
  const saved = tags.filter(([name]) => /author|editor/.test(name)).flatMap(([, content]) => saveNames(content));
  expect(saved).toEqual([
    { last: 'van Sand', first: 'Jo Ann' },
    { last: 'Editors of Harbour Annotated', first: '' },
  ]);
});

test('a preview of a claim says who says what', async () => {
  const { anonymous, site } = await loadFixture();
  const picture = { path: '/harbour/c7-3/card.png', alt: 'A card' };
  const tags = claimHead(anonymous, site, EDITION, picture);
  expect(claimDescription(anonymous)).toBe(
    'One dock worker says that the quay is cracked. One dock worker states it; the author reports it without vouching for it.',
  );
  expect(properties(tags)).toEqual([
    ['og:site_name', 'Harbour, Annotated'],
    ['og:title', '¶7.3 What cracked the quay, according to one worker'],
    ['og:type', 'article'],
    ['og:url', 'https://harbour.example/harbour/c7-3/'],
    ['og:image', 'https://harbour.example/harbour/c7-3/card.png'],
    ['og:image:width', '600'],
    ['og:image:height', '315'],
    ['og:image:alt', 'A card'],
  ]);
  expect(metas(tags)).toContainEqual(['twitter:card', 'summary_large_image']);
});

test('a claim’s page links to what it is cited as and described by', async () => {
  const { own, site } = await loadFixture();
  expect(links(claimHead(own, site, EDITION))).toEqual([
    ['cite-as', 'https://harbour.example/harbour/c4-2a/'],
    ['describedby', 'https://harbour.example/harbour/annotations/page-1.jsonld#c4-2a', 'application/ld+json'],
    ['type', 'https://schema.org/AboutPage'],
    ['type', 'https://schema.org/Claim'],
    ['author', 'https://harbour.example/about/#editors'],
    ['license', 'https://creativecommons.org/licenses/by/4.0/'],
    ['collection', 'https://harbour.example/harbour/', 'text/html'],
  ]);
});

test('a commentary’s page is the collection of its claims, which a link set lists', async () => {
  const { own, site } = await loadFixture();
  const found = links(commentaryHead(own.commentary, site));
  expect(found).toContainEqual(['type', 'https://schema.org/Collection']);
  expect(found.at(-1)).toEqual(['linkset', 'https://harbour.example/harbour/linkset.json', 'application/linkset+json']);
  expect(found.slice(0, 2)).toEqual([
    ['cite-as', 'https://harbour.example/harbour/'],
    ['describedby', 'https://harbour.example/harbour/annotations/collection.jsonld', 'application/ld+json'],
  ]);
});

test('any other page has a preview, with its picture if it has one', async () => {
  const { site } = await loadFixture();
  const page = { title: 'North quay', path: '/entities/north-quay/' };
  const base = pageHead(page, site).map((tag) => ('content' in tag ? tag.content : tag.href));
  expect(base).toEqual(['website', 'North quay', 'https://harbour.example/entities/north-quay/', 'Harbour, Annotated']);
  expect(pageHead({ ...page, picture: '/entities/north-quay/card.png' }, site)).toContainEqual({
    property: 'og:image',
    content: 'https://harbour.example/entities/north-quay/card.png',
  });
});

test('without an edition there is no date', async () => {
  const { own, site } = await loadFixture();
  const tags = metas(claimHead(own, site, undefined));
  expect(tags.map(([name]) => name)).not.toContain('citation_publication_date');
  expect(tags).toContainEqual(['citation_public_url', 'https://harbour.example/harbour/c4-2a/']);
});

/** How Zotero’s translator “Embedded Metadata” reads the content of a tag. */
function saveNames(content: string): { last: string; first: string }[] {
  return content
    .split(/\s*;\s*/)
    .filter((name) => name !== '')
    .map((name) => name.replace(/[\s.,/[\]:]+$/, ''))
    .map((name) => {
      const [last = '', first = ''] = name.split(/, ?/);
      return { last, first };
    });
}

function metas(tags: readonly HeadTag[]): [string, string][] {
  return tags.flatMap((tag): [string, string][] => ('name' in tag ? [[tag.name, tag.content]] : []));
}

function properties(tags: readonly HeadTag[]): [string, string][] {
  return tags.flatMap((tag): [string, string][] =>
    'rel' in tag || tag.property === undefined ? [] : [[tag.property, tag.content]],
  );
}

function links(tags: readonly HeadTag[]): string[][] {
  return tags.flatMap((tag) =>
    'rel' in tag ? [[tag.rel, tag.href, ...(tag.type === undefined ? [] : [tag.type])]] : [],
  );
}
