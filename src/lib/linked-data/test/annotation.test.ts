import { expect, test } from 'playwright/test';
import { addressesAt } from '../addresses.ts';
import { toAnnotation, targetOf } from '../annotation/claim-annotation.ts';
import {
  ANNOTATION_CONTEXT,
  type AnnotationCollection,
  type AnnotationPage,
  countPages,
  formatCollection,
  formatCollectionPage,
} from '../annotation/collection.ts';
import type { Claim } from '../../edition/model.ts';
import { annotationMusts, collectionMusts, pageMusts, type Musts } from './annotation-model.ts';
import { ANNOTATION_PAGE_SPAN } from '../../address/url.ts';
import { claimOf, EDITIONS, loadMiniature, multiply, PER_PARAGRAPH } from './editions.ts';
import { check, failing } from './validate.ts';

const ADDRESS = 'https://harbour.example/';
const at = addressesAt(ADDRESS);

for (const [name, load] of Object.entries(EDITIONS)) {
  test(`the collections and annotations of the ${name} edition meet the requirements of the model`, async () => {
    const { commentaries, claims, site } = await load();
    const found: string[] = [];
    for (const commentary of commentaries) {
      expect(failing(collectionMusts, JSON.parse(formatCollection(commentary, site)) as object)).toEqual([]);
      for (let page = 1; page <= countPages(commentary); page += 1) {
        const value = JSON.parse(formatCollectionPage(commentary, page, site)) as AnnotationPage;
        expect(failing(pageMusts, value)).toEqual([]);
        for (const item of value.items) {
          expect.soft(failing(annotationMusts, standAlone(item)), item.id).toEqual([]);
          expect.soft(item.id).toBe(`${value.id}#${new URL(item.id).hash.slice(1)}`);
          found.push(item.id);
        }
      }
    }
    expect(found).toEqual(claims.map((claim) => addressesAt(site.address).annotation(claim)));
  });
}

for (const [kind, musts] of Object.entries({ annotationMusts, collectionMusts, pageMusts } as Record<string, Musts>)) {
  test(`each of the ${kind} rejects a change that breaks it`, async () => {
    const edition = await loadMiniature();
    const [commentary] = edition.commentaries;
    if (!commentary) throw new Error('There is no commentary.');
    const whole: Record<string, string> = {
      annotationMusts: JSON.stringify(standAlone(toAnnotation(claimOf(edition, '1.1'), edition.site, at))),
      collectionMusts: formatCollection(commentary, edition.site),
      pageMusts: formatCollectionPage(commentary, 1, edition.site),
    };
    const value = JSON.parse(whole[kind] ?? '') as object;
    for (const [name, [schema, broken]] of Object.entries(musts)) {
      expect.soft(check(schema, { ...value, ...broken }), name).toBe(false);
    }
  });
}

test('an annotation describes, classifies and identifies', async () => {
  const { claims, site } = await loadMiniature();
  const claim = claimOf({ claims }, '1.1');
  const annotation = toAnnotation(claim, site, at);
  expect(annotation).toEqual({
    id: 'https://harbour.example/harbour/annotations/page-1.jsonld#c1-1',
    type: 'Annotation',
    label: '¶1.1 The Board and the Tide Accord',
    motivation: 'describing',
    creator: [{ id: 'https://harbour.example/about/#editors', name: 'Test Editors' }],
    rights: 'https://creativecommons.org/licenses/by/4.0/',
    via: 'https://harbour.example/harbour/c1-1/',
    body: [
      { type: 'TextualBody', purpose: 'describing', value: claim.text, format: 'text/plain', language: site.language },
      ...['type-report', 'certainty-stated', 'voice-unnamed-people', 'stance-neutral', 'event-agreement'].map((term) =>
        specific('classifying', `https://harbour.example/guide/vocabulary/#${term}`),
      ),
      ...['harbour-board', 'tide-accord', 'tide-council'].map((id) =>
        specific('identifying', `https://harbour.example/entities/${id}/`),
      ),
    ],
    target: targetOf(claim, at),
  });
});

test('the dates of an annotation are those of the editions that changed it', async () => {
  const { claims, site } = await loadMiniature();
  const claim = claimOf({ claims }, '1.1');
  const dated = (...days: string[]): Claim => ({
    ...claim,
    history: days.map((date, index) => ({
      fate: 'published',
      wording: claim.text,
      annotation: '',
      edition: { number: index + 1, date, note: '', digest: '', changes: [] },
    })),
  });
  const dates = (one: Claim) => {
    const { created, modified } = toAnnotation(one, site, at);
    return [created, modified];
  };
  expect(dates(claim)).toEqual([undefined, undefined]);
  expect(dates(dated('2026-01-02'))).toEqual(['2026-01-02T00:00:00Z', undefined]);
  expect(dates(dated('2026-01-02', '2026-03-04'))).toEqual(['2026-01-02T00:00:00Z', '2026-03-04T00:00:00Z']);
});

const TEXT_FRAGMENT = { type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/' };
const NUMBER = { type: 'FragmentSelector', conformsTo: 'https://harbour.example/guide/citing/#number' };

test('an annotation points to the sentence, by its number, if the claim records no words of the article', async () => {
  const claim = claimOf(await loadMiniature(), '1.2b');
  expect(targetOf(claim, at)).toEqual({
    type: 'SpecificResource',
    source: 'https://harbour.example/harbour/annotations/original.jsonld#article',
    selector: { ...NUMBER, value: '1.2' },
  });
});

test('an annotation points to every cue, alone and within the sentence', async () => {
  const claim = claimOf(await loadMiniature(), '1.2a');
  const targets = targetOf(claim, at);
  const cues = ['likely', 'says', 'deny'].map((exact) => ({ type: 'TextQuoteSelector', exact }));
  expect(targets).toEqual(
    cues.map((quote) => ({
      type: 'SpecificResource',
      source: at.original(claim.commentary),
      selector: [quote, { ...NUMBER, value: '1.2', refinedBy: quote }],
    })),
  );
});

test('an annotation points to the original itself, and to a place in it, if its address is known', async () => {
  const claim = claimOf(await loadMiniature(), '1.2b');
  const url = 'https://notes.example/silt';
  const original = { ...claim.commentary.original, url };
  expect(targetOf({ ...claim, commentary: { ...claim.commentary, original } }, at)).toMatchObject({
    source: url,
    selector: { ...TEXT_FRAGMENT, value: expect.stringMatching(/^:~:text=\S+$/) as unknown },
  });
});

const PER_PAGE = ANNOTATION_PAGE_SPAN * PER_PARAGRAPH;

for (const count of [0, 1, PER_PAGE, PER_PAGE + 1, 2 * PER_PAGE + 50]) {
  test(`the pages of ${count} claims are linked in order and have each claim once`, async () => {
    const edition = multiply(await loadMiniature(), count);
    const [commentary] = edition.commentaries;
    if (!commentary) throw new Error('There is no commentary.');
    const collection = JSON.parse(formatCollection(commentary, edition.site)) as AnnotationCollection;
    const pages = Array.from({ length: countPages(commentary) }, (_, index) => {
      return JSON.parse(formatCollectionPage(commentary, index + 1, edition.site)) as AnnotationPage;
    });
    expect(collection.total).toBe(count);
    expect([collection.first, collection.last]).toEqual([pages[0]?.id, pages.at(-1)?.id]);
    for (const [index, page] of pages.entries()) {
      expect(page.partOf).toBe(collection.id);
      expect([page.prev, page.next]).toEqual([pages[index - 1]?.id, pages[index + 1]?.id]);
      expect(page.startIndex).toBe(index * PER_PAGE);
    }
    const items = pages.flatMap((page) => page.items.map(({ via }) => via));
    expect(items).toEqual(commentary.claims.map((claim) => at.claim(claim)));
  });
}

/** An annotation with a context, as outside its page. */
function standAlone(annotation: object): object {
  return { '@context': ANNOTATION_CONTEXT, ...annotation };
}

function specific(purpose: string, source: string): object {
  return { type: 'SpecificResource', purpose, source };
}
