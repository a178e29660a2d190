/** Commentaries that differ from what `published.json` records: edits of the fixture, and the exact issues. */
import { cp, readFile, rename as move, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestEdition } from '../../ledger/digest.ts';
import { formatLedger } from '../../ledger/seal.ts';
import { LedgerSchema } from '../../schema/ledger.ts';
import {
  ACCORD,
  type Cases,
  change,
  type Edit,
  LEDGER,
  MAP,
  RECORD,
  remove,
  rewrite,
  seal,
  SILT,
  write,
} from './load-with.ts';

const PUBLISHED = 'published.json';
const MUD = 'commentaries/harbour/02-the-mud.mdx';
const QUAYS = 'commentaries/quays/commentary.yaml';
const FIRST = seal('First edition.', '2026-11-22');
const SECOND = seal('Second edition.', '2026-12-01');
const reword = change(SILT, 'losing its harbour', 'losing a harbour');

/** Adds a second commentary that uses the same records. */
const copy: Edit = (root) =>
  cp(join(root, 'commentaries/harbour'), join(root, 'commentaries/quays'), { recursive: true });

/** Two commentaries that differ, both sealed. */
const TWO: readonly Edit[] = [copy, change('commentaries/quays/02-the-silt.mdx', 'losing its', 'losing the'), FIRST];

function rename(from: string, to: string): Edit {
  return (root) => move(join(root, 'commentaries', from), join(root, 'commentaries', to));
}

const formerly = (path: string, names: string): Edit => rewrite(path, (text) => `${text}formerly: [${names}]\n`);

/** Removes the last edition. */
const pop = rewrite(LEDGER, (text) => {
  const { editions, ...rest } = LedgerSchema.parse(JSON.parse(text));
  return formatLedger({ ...rest, editions: editions.slice(0, -1) });
});

/** Changes the ledger and updates its digests, as a skilled forger would. */
function forge(from: string, to: string): Edit {
  return rewrite(LEDGER, (text) => {
    const { editions, ...rest } = LedgerSchema.parse(JSON.parse(text.replace(from, to)));
    return formatLedger({ ...rest, editions: editions.map((one) => ({ ...one, digest: digestEdition(one) })) });
  });
}

/** Applies edits, but restores one file to its state before them. */
function without(path: string, edits: readonly Edit[]): Edit {
  return async (root) => {
    const before = await readFile(join(root, path), 'utf8');
    for (const edit of edits) await edit(root);
    await writeFile(join(root, path), before);
  };
}

const swap = [rename('harbour', 'x'), rename('quays', 'harbour'), rename('x', 'quays')];

export const permanenceCases: Cases = {
  'two sealed commentaries': { edits: TWO, issues: [] },
  'a published commentary that is gone': {
    edits: [...TWO, remove('commentaries/harbour')],
    issues: [
      'published.json:5:15 commentary-vanished: Unexpected absence of the published commentary "harbour", expected its folder, or its name under formerly in the record of the commentary it is now → restore commentaries/harbour from the version history',
    ],
  },
  'a renamed commentary': {
    edits: [FIRST, rename('harbour', 'quays')],
    issues: [
      'published.json:5:15 commentary-vanished: Unexpected absence of the published commentary "harbour", expected its folder, or its name under formerly in the record of the commentary it is now → commentaries/quays has its editions: rename the folder back, or add formerly: [harbour] to its commentary.yaml',
    ],
  },
  'a renamed commentary that says so, not sealed': {
    edits: [FIRST, rename('harbour', 'quays'), formerly(QUAYS, 'harbour')],
    issues: [
      'commentary.yaml:1:1 ledger-unrecorded: Unexpected name "quays" of the published commentary "harbour", expected one that published.json records → npm run seal records it',
    ],
  },
  'a renamed commentary that says so': {
    edits: [FIRST, rename('harbour', 'quays'), formerly(QUAYS, 'harbour'), seal('Renamed.')],
    issues: [],
  },
  'a commentary renamed twice that forgets its first name': {
    edits: [
      FIRST,
      rename('harbour', 'quays'),
      formerly(QUAYS, 'harbour'),
      seal('Renamed.'),
      rename('quays', 'piers'),
      change('commentaries/piers/commentary.yaml', 'formerly: [harbour]', 'formerly: [quays]'),
    ],
    issues: [
      'published.json:7:9 commentary-vanished: Unexpected absence of "harbour", a published name of the commentary "piers", expected it under formerly in content/commentaries/piers/commentary.yaml → put it back: pages at its addresses link to the present ones',
    ],
  },
  'a renamed commentary whose record has a mistake': {
    edits: [FIRST, rename('harbour', 'quays'), rewrite(QUAYS, (text) => `${text}formerly: [harbour]\nx: 1\n`)],
    issues: [
      'commentary.yaml:18:1 unknown-key: Unexpected key "x" in commentary, expected original, language, shortTitle, abstract, rights, authorSource, argument, withdrawn, identifiers or formerly',
    ],
  },
  'a name that another commentary took over with what led on from it': {
    edits: [...TWO, remove('commentaries/harbour'), formerly(QUAYS, 'harbour')],
    issues: [
      'published.json:5:15 commentary-vanished: Unexpected absence of the published commentary "harbour", expected its folder, or its name under formerly in the record of the commentary it is now → commentaries/quays says that this was its name, but has other editions: restore commentaries/harbour from the version history',
    ],
  },
  'a renamed commentary that claims another one as well': {
    edits: [
      ...TWO,
      remove('commentaries/harbour'),
      rename('quays', 'piers'),
      formerly('commentaries/piers/commentary.yaml', 'harbour, quays'),
    ],
    issues: [
      'published.json:5:15 commentary-vanished: Unexpected absence of the published commentary "harbour", expected its folder, or its name under formerly in the record of the commentary it is now → commentaries/piers says that this was its name, but has other editions: restore commentaries/harbour from the version history',
    ],
  },
  'a former name that a folder has': {
    edits: [copy, formerly(RECORD, 'quays')],
    issues: [
      'commentary.yaml:17:12 record-reused: Unexpected former id "quays", which another commentary has now, expected an id that no file has → what was at that address must not become something else: give that folder another name',
    ],
  },
  'a former name that is an address of the site': {
    edits: [formerly(RECORD, 'claims')],
    issues: [
      'commentary.yaml:17:12 reserved-slug: Unexpected former name "claims", expected a name that no address of the site has → the site itself has /claims/',
    ],
  },
  'two commentaries whose folders were swapped': {
    edits: [...TWO, ...swap],
    issues: [
      'ledger.json:5:17 ledger-replaced: Unexpected editions of "quays" in the ledger of "harbour", expected its own, as published.json records them → were folders swapped? give each its name back',
      'ledger.json:5:17 ledger-replaced: Unexpected editions of "harbour" in the ledger of "quays", expected its own, as published.json records them → were folders swapped? give each its name back',
    ],
  },
  'two commentaries with different numbers of editions whose folders were swapped': {
    edits: [...TWO, reword, SECOND, ...swap],
    issues: [
      'ledger.json:5:17 ledger-replaced: Unexpected editions of "quays" in the ledger of "harbour", expected its own, as published.json records them → were folders swapped? give each its name back',
      'ledger.json:22:17 ledger-replaced: Unexpected editions of "harbour" in the ledger of "quays", expected its own, as published.json records them → were folders swapped? give each its name back',
    ],
  },
  'a copy of a sealed commentary': {
    edits: [FIRST, copy],
    issues: [
      'ledger.json:5:17 ledger-replaced: Unexpected editions of "harbour" in the ledger of "quays", expected none that are published of another commentary → delete the ledger of a copy: it is a draft until its own first edition',
    ],
  },
  'a ledger that is gone': {
    edits: [FIRST, remove(LEDGER)],
    issues: [
      'ledger.json:1:1 ledger-missing: Unexpected absence of this file, expected the edition of "harbour" that published.json records → restore it from the version history; to undo an edition that is not online: npm run seal -- --undo',
    ],
  },
  'a ledger that is gone, of a commentary with a withdrawn claim': {
    edits: [
      FIRST,
      rewrite('commentaries/harbour/01-the-accord.mdx', (text) =>
        text.replace(/<Claim id="1\.2b"[\s\S]*?<\/Claim>/, ''),
      ),
      change(RECORD, 'argument:', "withdrawn: [{ id: '1.2b', reason: They stayed. }]\nargument:"),
      SECOND,
      remove(LEDGER),
    ],
    issues: [
      'ledger.json:1:1 ledger-missing: Unexpected absence of this file, expected the 2 editions of "harbour" that published.json records → restore it from the version history; to undo an edition that is not online: npm run seal -- --undo',
    ],
  },
  'a ledger that cannot be read': {
    edits: [FIRST, write(LEDGER, new Uint8Array([0xff]))],
    issues: ['ledger.json:1:1 unreadable-file: Unexpected bytes that are not UTF-8, expected a text file'],
  },
  'a ledger without its last edition': {
    edits: [FIRST, without(SILT, [reword, SECOND]), pop],
    issues: [
      'ledger.json:5:17 ledger-shortened: Unexpected end of the ledger after edition 1, expected edition 2, which published.json records → restore the file from the version history; to undo an edition that is not online: npm run seal -- --undo',
    ],
  },
  'an edition that was sealed in place of the published one': {
    edits: [FIRST, forge('"date": "2026-11-22"', '"date": "2026-11-21"')],
    issues: [
      'ledger.json:5:17 ledger-replaced: Unexpected edition 1 in the ledger of "harbour", expected the one that published.json records → restore both files from the version history; make changes in a new edition',
    ],
  },
  'an edition older than the one before': {
    edits: [FIRST, reword, seal('Second edition.', '2026-11-20')],
    issues: [
      'ledger.json:23:15 ledger-dates: Unexpected date 2026-11-20 of edition 2, expected 2026-11-22, that of edition 1, or later → restore the file from the version history; an edition that is not online can be undone and sealed again: npm run seal -- --undo',
    ],
  },
  'an edition that is not recorded': {
    edits: [FIRST, without(PUBLISHED, [reword, SECOND])],
    issues: [
      'ledger.json:22:17 ledger-unrecorded: Unexpected edition 2 in the ledger, expected the 1 that published.json records → npm run seal records it',
    ],
  },
  'an edition that is recorded with the next seal': {
    edits: [FIRST, without(PUBLISHED, [reword, SECOND]), seal('Again.')],
    issues: [],
  },
  'a commentary that is not recorded': {
    edits: [
      ...TWO,
      rewrite(PUBLISHED, (text) => text.replace(/ {4}\{\n {6}"slug": "harbour",[\s\S]*?\n {4}\},\n/, '')),
    ],
    issues: [
      'ledger.json:5:17 ledger-unrecorded: Unexpected ledger of "harbour", expected one that published.json records → restore published.json from the version history; if the commentary came from elsewhere with its ledger, npm run seal records it',
    ],
  },
  'a record from before commentaries were recorded': {
    edits: [FIRST, rewrite(PUBLISHED, toVersion1)],
    issues: [
      'published.json:2:20 ledger-unrecorded: Unexpected record of version 1, expected version 2, which records commentaries as well → npm run seal upgrades it',
    ],
  },
  'a record that was upgraded': { edits: [FIRST, rewrite(PUBLISHED, toVersion1), seal('Again.')], issues: [] },
  'a record of version 2 without commentaries': {
    edits: [write(PUBLISHED, '{"schemaVersion":2,"entities":[],"sources":[]}')],
    issues: [
      'published.json:1:1 missing-key: Unexpected record of what was published, expected commentaries in version 2, and none in version 1',
    ],
  },
  'a record that is gone': {
    edits: [FIRST, remove(PUBLISHED)],
    issues: [
      'published.json:1:1 record-missing: Unexpected absence of this file, expected the record of what was published → restore it from the version history',
    ],
  },
  'a record that has lost an entity which no claim names': {
    edits: [FIRST, rewrite(PUBLISHED, (text) => text.replace(/^ {4}"jo-sand",\n/m, ''))],
    issues: [
      'jo-sand.yaml:1:1 ledger-unsealed: Unexpected entity "jo-sand", which is published but not recorded, expected its id in published.json → npm run seal records it',
    ],
  },
  'an author of a draft, beside a published commentary': {
    edits: [
      FIRST,
      copy,
      remove('commentaries/quays/ledger.json'),
      remove('commentaries/quays/editions'),
      write('entities/mo-reed.yaml', 'name: Mo Reed\ntype: person\nnamedIn: byline\n'),
      change('commentaries/quays/commentary.yaml', '[jo-sand]', '[jo-sand, mo-reed]'),
      change('commentaries/quays/commentary.yaml', 'given: Jo }', 'given: Jo }\n    - { family: Reed, given: Mo }'),
    ],
    issues: [],
  },
  'a published section whose file was renamed': {
    edits: [FIRST, renameFile(SILT, MUD)],
    issues: [
      'published.json:17:21 section-vanished: Unexpected absence of the published section "the-silt", expected its file, or its name under formerly in the section that it is now in → its claims are in content/commentaries/harbour/02-the-mud.mdx: rename the file back, or add formerly: [the-silt] to its front matter',
    ],
  },
  'a renamed section that says so, not sealed': {
    edits: [FIRST, renameFile(SILT, MUD), wasCalled(MUD, 'the-silt')],
    issues: [
      '02-the-mud.mdx:2:1 ledger-unsealed: Unexpected section "the-mud", which is published but not recorded, expected its name in published.json → npm run seal records it',
    ],
  },
  'a renamed section that says so': {
    edits: [FIRST, renameFile(SILT, MUD), wasCalled(MUD, 'the-silt'), seal('Renamed.')],
    issues: [],
  },
  'a section renamed twice that forgets its first name': {
    edits: [
      FIRST,
      renameFile(SILT, MUD),
      wasCalled(MUD, 'the-silt'),
      seal('Renamed.'),
      renameFile(MUD, 'commentaries/harbour/02-the-sand.mdx'),
      change('commentaries/harbour/02-the-sand.mdx', '[the-silt]', '[the-mud]'),
    ],
    issues: [
      'published.json:22:21 section-vanished: Unexpected absence of the published section "the-silt", expected its file, or its name under formerly in the section that it is now in → its claims are in content/commentaries/harbour/02-the-sand.mdx: rename the file back, or add formerly: [the-silt] to its front matter',
    ],
  },
  'a section with another number': {
    edits: [FIRST, renameFile(SILT, 'commentaries/harbour/07-the-silt.mdx')],
    issues: [],
  },
  'a section that was merged into another': {
    edits: [FIRST, mergeSections],
    issues: [
      'published.json:17:21 section-vanished: Unexpected absence of the published section "the-silt", expected its file, or its name under formerly in the section that it is now in → its claims are in content/commentaries/harbour/01-the-accord.mdx: rename the file back, or add formerly: [the-silt] to its front matter',
    ],
  },
  'a section that was merged into another, which says so': {
    edits: [FIRST, mergeSections, wasCalled(ACCORD, 'the-silt'), SECOND],
    issues: [],
  },
  'two sections that exchanged their names': {
    edits: [
      FIRST,
      renameFile(SILT, 'commentaries/harbour/02-the-accord.mdx'),
      renameFile(ACCORD, 'commentaries/harbour/01-the-silt.mdx'),
    ],
    issues: [
      '02-the-accord.mdx:2:1 record-swapped: Unexpected section "the-accord" at the place of "the-silt", expected it where it was published → links to each would lead to the other: give the files their former names back, or exchange what they list under formerly',
    ],
  },
  'two renamed sections with exchanged former names': {
    edits: [
      FIRST,
      renameFile(SILT, MUD),
      wasCalled(MUD, 'the-accord'),
      renameFile(ACCORD, 'commentaries/harbour/01-the-pact.mdx'),
      wasCalled('commentaries/harbour/01-the-pact.mdx', 'the-silt'),
    ],
    issues: [
      '02-the-mud.mdx:2:1 record-swapped: Unexpected section "the-accord" at the place of "the-silt", expected it where it was published → links to each would lead to the other: give the files their former names back, or exchange what they list under formerly',
    ],
  },
  'a former name that another section has': {
    edits: [wasCalled(ACCORD, 'the-silt')],
    issues: [
      '01-the-accord.mdx:2:12 record-reused: Unexpected former id "the-silt", which another section has now, expected an id that no file has → what was at that address must not become something else: give that file another name',
    ],
  },
  'a former name of a section that its page uses': {
    edits: [wasCalled(ACCORD, 'about-c1-1')],
    issues: [
      '01-the-accord.mdx:2:12 wrong-value: Unexpected "about-c1-1" as formerly, expected a name that its page does not use for something else',
    ],
  },
  'a published heading that was changed': {
    edits: [FIRST, change(SILT, 'title: The silt', 'title: The mud')],
    issues: [
      '02-the-silt.mdx:2:8 ledger-unsealed: Unexpected section “The mud” from "2.1", expected section “The silt” from "2.1", as edition 1 says → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ],
  },
  'a published heading that is no longer the original’s': {
    edits: [FIRST, change(SILT, 'original: true', 'original: false')],
    issues: [
      '02-the-silt.mdx:2:8 ledger-unsealed: Unexpected section “[The silt]” from "2.1", expected section “The silt” from "2.1", as edition 1 says → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ],
  },
  'a published section that no longer exists, though its name does': {
    edits: [FIRST, mergeSections, wasCalled(ACCORD, 'the-silt')],
    issues: [
      'commentary.yaml:1:1 ledger-unsealed: Unexpected end of the sections, expected section “The silt” from "2.1", as edition 1 says → if it is intended, seal the next edition: npm run seal -- --note "what it is for"',
    ],
  },
  'a changed heading that was sealed': {
    edits: [FIRST, change(SILT, 'title: The silt', 'title: The mud'), SECOND],
    issues: [],
  },
  'a renamed section beside a record from before sections were recorded': {
    edits: [FIRST, rewrite(PUBLISHED, forgetSections), renameFile(SILT, MUD)],
    issues: [],
  },
  'another number of words': {
    edits: [FIRST, change(MAP, '"words": 5', '"words": 6')],
    issues: [
      'source-map.json:6:16 ledger-original: Unexpected word counts of the original, expected those of edition 1, which the published ids count → restore the file from the version history; if the original itself was corrected and every id still fits: npm run seal -- --new-original',
    ],
  },
  'another number of words beside an edition that does not know them': {
    edits: [FIRST, forgetSourceMap, change(MAP, '"words": 5', '"words": 6')],
    issues: [
      'source-map.json:6:16 ledger-original: Unexpected word counts of the original, expected those of edition 1, which the published ids count → restore the file from the version history; if the original itself was corrected and every id still fits: npm run seal -- --new-original',
    ],
  },
  'an edition that does not know its source map': { edits: [FIRST, forgetSourceMap], issues: [] },
  'another number of words that was sealed': {
    edits: [FIRST, forgetSourceMap, change(MAP, '"words": 5', '"words": 6'), seal('A slip mended.')],
    issues: [],
  },
  'another number of words that was recorded by hand': {
    edits: [FIRST, rewrite(PUBLISHED, (text) => text.replace(/"sourceMap": "./, '"sourceMap": "0'))],
    issues: [
      'published.json:9:20 ledger-original: Unexpected digest of the source map, expected that of edition 1 → restore the file from the version history',
    ],
  },
  'other words at the edges of a sentence': {
    edits: [FIRST, change(MAP, '"first": "Is"', '"first": "Was"')],
    issues: [],
  },
};

function renameFile(from: string, to: string): Edit {
  return (root) => move(join(root, from), join(root, to));
}

/** Adds a former name to a section. */
function wasCalled(path: string, name: string): Edit {
  return rewrite(path, (text) => text.replace('---\n', `---\nformerly: [${name}]\n`));
}

/** Moves the claims of the second section to the end of the first. */
async function mergeSections(root: string): Promise<void> {
  const [, claims = ''] = (await readFile(join(root, SILT), 'utf8')).split(/^---\n[^]*?^---\n/m);
  await rewrite(ACCORD, (text) => `${text}\n${claims}`)(root);
  await remove(SILT)(root);
}

function forgetSections(text: string): string {
  const { commentaries, ...rest } = JSON.parse(text) as { commentaries: Record<string, unknown>[] };
  return JSON.stringify({ ...rest, commentaries: commentaries.map(({ sections: _, ...entry }) => entry) }, null, 2);
}

function toVersion1(text: string): string {
  const { entities, sources } = JSON.parse(text) as { entities: string[]; sources: string[] };
  return JSON.stringify({ schemaVersion: 1, entities, sources }, null, 2);
}

/** Converts the editions to the old form without a digest of the source map. */
async function forgetSourceMap(root: string): Promise<void> {
  const { editions, ...rest } = LedgerSchema.parse(JSON.parse(await readFile(join(root, LEDGER), 'utf8')));
  const old = editions.map(({ sourceMap: _, ...edition }) => ({ ...edition, digest: digestEdition(edition) }));
  await writeFile(join(root, LEDGER), formatLedger({ ...rest, editions: old }));
  const published = JSON.parse(await readFile(join(root, PUBLISHED), 'utf8')) as {
    commentaries: { lastEdition: string }[];
  };
  const [entry] = published.commentaries;
  if (entry) entry.lastEdition = old.at(-1)?.digest ?? '';
  await writeFile(join(root, PUBLISHED), JSON.stringify(published, null, 2));
}
