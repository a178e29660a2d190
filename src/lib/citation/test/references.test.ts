import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { type Cache, openCache } from '../../cache/cache.ts';
import type { ClaimId } from '../../address/id.ts';
import { loadOnce, MINIATURE, SITE } from '../../edition/test/load-once.ts';
import { claimItem, claimPinpoint, editionItem, originalItem, pageItem, pinpointOf } from '../csl.ts';
import { createEngine, type Engine } from '../engine.ts';
import { toListStyles } from '../list-styles.ts';
import { PLACEHOLDERS, plainText, type ReferenceText } from '../markup.ts';
import { createReferences, type StyledReference } from '../references.ts';
import { citedEdition } from '../edition-info.ts';
import { styleIds, styles, type StyleId } from '../styles.ts';
import { expectedClaim, expectedOriginal, varying } from './expected.ts';
import { EDITION, loadFixture } from './fixture.ts';

/** The processors, shared by all tests in this file. */
const engines = new Map<StyleId, Engine>();
const start = (style: StyleId): Engine => {
  const engine = engines.get(style) ?? createEngine(style);
  engines.set(style, engine);
  return engine;
};
const references = createReferences({ start });

for (const kind of ['own', 'anonymous', 'possible'] as const) {
  for (const style of styleIds) {
    test(`${styles[style].label} refers to a claim as its manual requires: ${varying[kind].title}`, async () => {
      const fixture = await loadFixture();
      const claim = fixture[kind];
      const toOriginal = references.toOriginal(claim.commentary, pinpointOf(claim));
      expect(show(pick(style, references.toClaim(claim, fixture.site, EDITION)))).toEqual(
        expectedClaim[style](varying[kind]),
      );
      expect(show(pick(style, toOriginal))).toEqual(expectedOriginal[style](varying[kind]));
    });
  }
}

/** Labels with everything that a style may change. */
const LABELS = [
  'The ‘pragmatic’ board, 100% & <more>',
  'Sand’s and the sailors’ “old” quay: a view from the sea',
  'What is said between the US and Al-Qa’ida in 2020–21',
  'the pre-war fleet, as it is to be',
  'Who for, what with (and why)',
  'eBay and de-radicalisation of the up-and-coming',
  'The mole: the view from the sea',
  'The mole: who: what',
  'What is said of the U.S.',
  'The 54321 men',
];

/** What the manuals require if the date and address of the original are known. */
const KNOWN: Readonly<Record<StyleId, string>> = {
  apa: 'Sand, J. (2021, September 9). _Is the harbour silting up?_ Harbour Notes. https://notes.example/silt',
  'chicago-notes':
    'Sand, Jo. “Is the Harbour Silting Up?” Harbour Notes, Harbour Institute, September 9, 2021. https://notes.example/silt.',
  'chicago-author-date':
    'Sand, Jo. 2021. “Is the Harbour Silting Up?” Harbour Notes, Harbour Institute, September 9. https://notes.example/silt.',
  mla: 'Sand, Jo. “Is the Harbour Silting Up?” _Harbour Notes_, Harbour Institute, 9 Sept. 2021, https://notes.example/silt.',
  harvard:
    'Sand, J. (2021) _Is the harbour silting up?_, _Harbour Notes_. Harbour Institute. Available at: https://notes.example/silt (Accessed: [day of access]).',
  oscola:
    'Sand J, ‘Is the Harbour Silting Up?’ (_Harbour Notes_, 9 September 2021) <https://notes.example/silt> accessed [day of access]',
  vancouver:
    'Sand J. Is the harbour silting up? Harbour Notes [Internet]. 2021 Sep 9 [cited [day of access]]. Available from: https://notes.example/silt',
};

for (const style of styleIds) {
  test(`${styles[style].label} gives the date and address of the original if they are known`, async () => {
    const { claim } = await loadFixture();
    const known = claim(
      '4.2a',
      {},
      { url: 'https://notes.example/silt', issued: { edtf: '2021-09-09', year: 2021, verified: true } },
    );
    expect(show(pick(style, references.toOriginal(known.commentary))).entry).toBe(KNOWN[style]);
  });

  test(`${styles[style].label} gives no date or edition if there is no edition`, async () => {
    const { own, site } = await loadFixture();
    const { entry } = show(pick(style, references.toClaim(own, site, undefined)));
    expect(entry).toContain('https://harbour.example/harbour/c4-2a/');
    expect(entry).not.toMatch(/#e|2026|1st/);
  });

  test(`${styles[style].label} says “stand-first” if the paragraph has no number`, async () => {
    const { claim } = await loadFixture();
    const first = claim('0.1', {});
    const { citation } = show(pick(style, references.toOriginal(first.commentary, pinpointOf(first))));
    expect(citation).toContain(' stand-first');
    expect(citation).not.toMatch(/para?\.?\s*0/);
  });

  test(`${styles[style].label} gives the same with stand-ins as without`, async () => {
    const { own, claim, site } = await loadFixture();
    const { format } = start(style);
    const { claims } = await loadOnce(SITE, ['ledger-unsealed']);
    // Some of the site’s own labels; all of them would take half a minute.
    const labels = [...LABELS, ...claims.filter((_, at) => at % 9 === 0).map(({ label }) => label)];
    const labelled = labels.map((label, index) => claim(`12.${index + 1}a` as ClaimId, { label }));
    for (const each of [own, claim('0.1', {}), ...labelled]) {
      const [toClaim, toOriginal] = [
        references.toClaim(each, site, EDITION),
        references.toOriginal(each.commentary, pinpointOf(each)),
      ];
      expect(pick(style, toClaim).reference).toEqual(format(claimItem(each, site, EDITION), claimPinpoint(each)));
      expect(pick(style, toOriginal).reference).toEqual(format(originalItem(each.commentary), pinpointOf(each)));
    }
  });
}

/** Titles and authors of articles: plain ones, and some that a style may change. */
const ARTICLES: readonly { title: string; names?: readonly { given?: string; family?: string; literal?: string }[] }[] =
  [
    { title: 'The Tide and the Quay' },
    { title: 'the mole: who pays?' },
    ...['名称', 'Հայաստան', 'The Quay,', '. Quay', 'The  Quay'].map((title) => ({ title })),
    {
      title: 'What Is Left? The Mole’s End!',
      names: [
        { given: 'A', family: 'Sand' },
        { given: 'Bo', family: 'Quay' },
      ],
    },
    { title: 'The ‘Old’ Quay, 100% & <More>', names: [{ literal: 'Board of the Harbour & Town' }] },
    { title: 'The End.', names: [{ literal: 'Harbour Board Inc.' }] },
    { title: 'Nobody’s Mole', names: [] },
    { title: 'The 54321 Men' },
  ];

for (const style of styleIds) {
  test(`${styles[style].label} gives the same for claims and editions of any article with stand-ins as without`, async () => {
    const { claim, site, own } = await loadFixture();
    const { format } = start(style);
    for (const { title, names } of ARTICLES) {
      const authorNames = names?.map((name) => ({ ...own.commentary.original.authorNames[0], ...name }));
      const each = claim('4.2a', {}, { title, ...(authorNames && { authorNames }) });
      const { commentary } = each;
      expect(pick(style, references.toClaim(each, site, EDITION)).reference, title).toEqual(
        format(claimItem(each, site, EDITION), claimPinpoint(each)),
      );
      for (const shortTitle of ['The old quay', 'The old quay: a view', 'Whose quay?']) {
        const item = editionItem({ ...commentary, shortTitle }, site, EDITION);
        expect(pick(style, references.toItem(item)).reference, `${title}, ${shortTitle}`).toEqual(format(item));
      }
    }
  });
}

/** Styles that start fast. */
const QUICK: readonly StyleId[] = ['mla', 'oscola'];

test('references are cached', async ({}, info) => {
  const { own, site } = await loadFixture();
  const file = info.outputPath('cache.sqlite');
  let formatted = 0;
  const counting = (style: StyleId): Engine => {
    const engine = start(style);
    return { ...engine, format: (...given) => (formatted++, engine.format(...given)) };
  };
  const format = (version: string): readonly StyledReference[] =>
    createReferences({ cache: openCache('reference', version, file), styles: QUICK, start: counting }).toClaim(
      own,
      site,
      EDITION,
    );
  const made = format('one');
  expect(formatted).toBe(QUICK.length);
  expect(format('one')).toEqual(made);
  expect(formatted).toBe(QUICK.length);
  expect(format('two')).toEqual(made);
  expect(formatted).toBe(2 * QUICK.length);
});

test('another edition, another site or another place gives another reference', async () => {
  const { own, claim, site } = await loadFixture();
  const entries = (found: readonly StyledReference[]) => found.map((one) => show(one).entry);
  const citations = (found: readonly StyledReference[]) => found.map((one) => show(one).citation);
  const first = entries(references.toClaim(own, site, EDITION));
  expect(entries(references.toClaim(own, site, undefined))).not.toEqual(first);
  expect(entries(references.toClaim(own, site, EDITION))).toEqual(first);
  const moved = { ...site, editors: [{ kind: 'body', name: 'The Others' }] } as const;
  expect(entries(references.toClaim(own, { ...moved, editors: [...moved.editors] }, EDITION))).not.toEqual(first);
  // Only a plain title is formatted once for all places.
  const title = 'The tide and the quay';
  const { commentary } = claim('4.2a', {}, { title, sentenceTitle: title });
  const place = pinpointOf(own);
  const placed = citations(references.toOriginal(commentary, place));
  for (const { id, reference } of references.toOriginal(commentary))
    expect(reference, id).toEqual(start(id).format(originalItem(commentary), undefined));
  expect(citations(references.toOriginal(commentary, place))).toEqual(placed);
});

test('the references to two claims are different in every form and contain the number of the claim', async () => {
  const { own, anonymous, site } = await loadFixture();
  const [first, second] = [own, anonymous].map((claim) => references.toClaim(claim, site, EDITION).map(show));
  for (const [index, forms] of (first ?? []).entries()) {
    for (const [form, text] of Object.entries(forms)) expect(text).not.toBe(second?.[index]?.[form as 'entry']);
    expect(JSON.stringify(forms)).toContain('¶4.2a');
  }
});

test('in no style is a speaker the author of a claim', async () => {
  const { anonymous, worker, author, site } = await loadFixture();
  for (const { reference } of references.toClaim(anonymous, site, EDITION)) {
    const entry = plainText(reference.entry);
    expect(entry.startsWith('Harbour Editors')).toBe(true);
    expect(entry.split('¶')[0]).not.toContain(worker.name);
    expect(entry.split('¶')[0]).not.toContain(author.name);
  }
});

test('editions and pages are by the editors, and no form is empty', async () => {
  const { own, site } = await loadFixture();
  const page = pageItem({ title: 'North quay', path: '/entities/north-quay/' }, site, [
    { editions: [{ ...EDITION, note: '', digest: '', changes: [] }] },
  ]);
  for (const item of [editionItem(own.commentary, site, EDITION), page]) {
    for (const { reference } of references.toItem(item)) {
      const { entry, ...forms } = show({ reference });
      expect(entry).toMatch(/^Harbour Editors.*2026.*https:\/\/harbour\.example\//);
      for (const text of Object.values(forms)) expect(text).toMatch(/^[^_]*(Harbour Editors|2026|\[number\])/);
    }
  }
});

test('editors who are persons are cited by family name', async () => {
  const { own, site } = await loadFixture();
  const editors = [
    { kind: 'person', given: 'Ada', family: 'Quay' },
    { kind: 'person', given: 'Bo', family: 'Pier' },
  ] as const;
  const apa = pick('apa', references.toClaim(own, { ...site, editors: [...editors] }, EDITION));
  expect(show(apa).entry).toMatch(/^Quay, A., & Pier, B\. \(2026\)/);
  expect(show(apa).citation).toBe('(Quay & Pier, 2026, ¶4.2a)');
});

test('the style and locale files are unchanged, including their licences', async () => {
  const folder = new URL('../csl/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => !file.endsWith('.md'));
  expect(files).toHaveLength(styleIds.length + 2);
  const readme = await readFile(new URL('README.md', folder), 'utf8');
  for (const file of files) {
    const text = await readFile(new URL(file, folder), 'utf8');
    expect(text, file).toMatch(/<rights license="http:\/\/creativecommons\.org\/licenses\/by-sa\/3\.0\/">/);
    expect(readme, file).toContain(createHash('sha256').update(text).digest('hex').slice(0, 16));
  }
  expect(await readFile(new URL('chicago-notes-bibliography.csl', folder), 'utf8')).toContain('18th edition');
});

function pick(style: StyleId, found: readonly StyledReference[]): StyledReference {
  const styled = found.find(({ id }) => id === style);
  if (!styled) throw new Error(`No references in ${style}`);
  return styled;
}

/** A reference as text, with italics between underscores. */
function show({ reference: { entry, citation, short } }: Pick<StyledReference, 'reference'>): Written {
  return { entry: write(entry), citation: write(citation), ...(short && { short: write(short) }) };
}

interface Written {
  readonly entry: string;
  readonly citation: string;
  readonly short?: string;
}

function write(text: ReferenceText): string {
  return text
    .map((piece) => {
      if (!('text' in piece)) return PLACEHOLDERS[piece.kind];
      return piece.kind === 'emphasis' ? `_${piece.text}_` : piece.text;
    })
    .join('');
}

test('a build does not format what the previous one has cached', async () => {
  const edition = await loadOnce(MINIATURE);
  const kept = new Map<string, Buffer>();
  const cache: Cache = {
    get: (key) => kept.get(key),
    set: (key, value) => kept.set(key, Buffer.from(value)),
  };
  const build = (startStyle: typeof start): void => {
    const references = createReferences({ cache, start: startStyle });
    for (const claim of edition.claims) {
      references.toClaim(claim, edition.site, citedEdition(claim));
      references.toOriginal(claim.commentary, pinpointOf(claim));
    }
    for (const commentary of edition.commentaries) {
      toListStyles(commentary, edition.site, references);
      for (const each of commentary.editions) references.toItem(editionItem(commentary, edition.site, each));
    }
  };
  build(start);
  expect(kept.size).toBeGreaterThan(0);
  const asked: string[] = [];
  build((style) => ({
    ...start(style),
    format: (item, place) => {
      asked.push(item.title);
      return start(style).format(item, place);
    },
  }));
  expect(asked).toEqual([]);
});
