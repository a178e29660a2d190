/** Malicious or damaged content: edits of the fixture, and the exact issues. */
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { claimTypes, keysOf } from '../../vocabulary/index.ts';
import { listWords } from '../issue/words.ts';
import { ACCORD, type Cases, change, linkTo, MAP, remove, rewrite, SILT, write } from './load-with.ts';

/** Every claim type, as messages list them. */
const TYPES = listWords(keysOf(claimTypes));

const TOWN = 'entities/harbour-town.yaml';
const PROSE = 'the town may be losing its harbour.';
const BOARD_FILE = 'sources/board-members.yaml';

const inProse = (text: string) => [change(SILT, PROSE, `${PROSE} ${text}`)];
const inName = (text: string) => [change(TOWN, 'name: Harbour Town', `name: ${text}`)];

export const hostileCases: Cases = {
  'a script in prose': {
    edits: inProse('<script>alert(1)</script>'),
    issues: [
      '02-the-silt.mdx:7:71 unknown-component: Unexpected <script> in prose, expected text, emphasis and <Entity>',
    ],
  },
  'a picture that runs a script': {
    edits: inProse('<img src="x" onerror="alert(1)" />'),
    issues: [
      '02-the-silt.mdx:7:71 unknown-component: Unexpected <img> in a claim, expected <Attribution>, <Corroboration>, <Event>, <Relation>, <Relates>, <When>, <Figure>, <ScopeNote> or <EditorNote>',
    ],
  },
  'a frame on lines of its own': {
    edits: inProse('\n\n<iframe src="https://evil.example/"></iframe>\n'),
    issues: [
      '02-the-silt.mdx:9:1 unknown-component: Unexpected <iframe> in a claim, expected <Attribution>, <Corroboration>, <Event>, <Relation>, <Relates>, <When>, <Figure>, <ScopeNote> or <EditorNote>',
    ],
  },
  'a handler on a component': {
    edits: [change(SILT, 'type="inference"', 'type="inference" onclick="x()"')],
    issues: [
      '02-the-silt.mdx:6:34 unknown-prop: Unexpected prop "onclick" on <Claim>, expected id, type, label, certainty, cue, negated, unhedged, unattributed or find',
    ],
  },
  'an expression in prose': {
    edits: inProse('{process.exit()}'),
    issues: [
      '02-the-silt.mdx:7:71 not-literal: Unexpected expression in braces in prose, expected text, emphasis and <Entity> → for a literal brace, write \\{',
    ],
  },
  'an HTML comment': {
    edits: inProse('<!-- x -->'),
    issues: [
      '02-the-silt.mdx:7:71 mdx-syntax: Unexpected HTML comment, expected {/* … */} → write {/* … */} for a comment',
    ],
  },
  'a declaration': {
    edits: inProse('<!DOCTYPE html>'),
    issues: [
      '02-the-silt.mdx:7:71 mdx-syntax: Unexpected < that does not begin a tag, expected a component → for a literal <, write \\< or &lt;',
    ],
  },
  'a link in a note that is a script': {
    edits: [change(ACCORD, 'https://gazette.example/2020', 'javascript:alert(1)')],
    issues: [
      '01-the-accord.mdx:20:9 unsafe-link: Unexpected link to "javascript:alert(1)", expected a web address that starts with https:// or http://',
    ],
  },
  'a link in a note that is data': {
    edits: [change(ACCORD, 'https://gazette.example/2020', 'data:text/html,x')],
    issues: [
      '01-the-accord.mdx:20:9 unsafe-link: Unexpected link to "data:text/html,x", expected a web address that starts with https:// or http://',
    ],
  },
  'a link in a note that hides its scheme': {
    edits: [change(ACCORD, 'https://gazette.example/2020', '&#106;avascript&colon;alert(1)')],
    issues: [
      '01-the-accord.mdx:20:9 unsafe-link: Unexpected link to "javascript:alert(1)", expected a web address that starts with https:// or http://',
    ],
  },
  'a link in a note to a file': {
    edits: [change(ACCORD, 'https://gazette.example/2020', '//evil.example/x')],
    issues: [
      '01-the-accord.mdx:20:9 unsafe-link: Unexpected link to "//evil.example/x", expected a web address that starts with https:// or http://',
    ],
  },
  'a link in a note that is no address': {
    edits: [change(ACCORD, 'https://gazette.example/2020', 'https://[x]/')],
    issues: [
      '01-the-accord.mdx:20:9 unsafe-link: Unexpected link to "https://[x]/", expected a web address that starts with https:// or http://',
    ],
  },
  'an address of a work that is a script': {
    edits: [change('references/gazette-2020.yaml', 'https://', 'javascript:alert//')],
    issues: [
      'gazette-2020.yaml:2:6 wrong-value: Unexpected "javascript:alert//gazette.example/2020" as url, expected a web address that starts with https:// or http://',
    ],
  },
  'an address of a work with what linked data ends an address by': {
    edits: [
      change('references/gazette-2020.yaml', 'https://gazette.example/2020', "'https://web.example/a|b?q={c}> <x'"),
    ],
    issues: [],
  },
  'an address of a work with a user': {
    edits: [change('references/gazette-2020.yaml', 'https://', 'https://bank.example@')],
    issues: [
      'gazette-2020.yaml:2:6 wrong-value: Unexpected "https://bank.example@gazette.example/2020" as url, expected a web address without a user or a password',
    ],
  },
  'an address of the site with a user, a query and odd characters': {
    edits: [change('site.yaml', 'https://harbour.example/', "'https://me:x@harbour.example/\"<b>?q=1/'")],
    issues: [
      'site.yaml:4:10 wrong-value: Unexpected "https://me:x@harbour.example/"<b>?q=1/" as address, expected a web address without a user or a password',
    ],
  },
  'an address of the site with odd characters': {
    edits: [change('site.yaml', 'https://harbour.example/', "'https://harbour.example/\"<b>/'")],
    issues: [
      'site.yaml:4:10 wrong-value: Unexpected "https://harbour.example/"<b>/" as address, expected a path of letters, digits, hyphens, dots, underscores and tildes',
    ],
  },
  'an identifier that leads elsewhere': {
    edits: [
      rewrite(
        TOWN,
        (text) => `${text}identifiers:\n  - { scheme: wikidata, value: 'Q1> <x', references: [gazette-2020] }\n`,
      ),
    ],
    issues: ['harbour-town.yaml:6:32 wrong-value: Unexpected "Q1> <x" as value, expected an identifier such as Q889'],
  },
  'keys of every object': {
    edits: [rewrite(TOWN, (text) => `${text}__proto__: { polluted: yes }\nconstructor: x\n`)],
    issues: [
      'harbour-town.yaml:5:1 unknown-key: Unexpected key "__proto__" in entity, expected name, type, labelledBy, asWorded, namedIn, summary, aliases, nativeNames, distinctFrom, toldApartBy, identifiers, dates, geography, notes or formerly',
      'harbour-town.yaml:6:1 unknown-key: Unexpected key "constructor" in entity, expected name, type, labelledBy, asWorded, namedIn, summary, aliases, nativeNames, distinctFrom, toldApartBy, identifiers, dates, geography, notes or formerly',
    ],
  },
  'keys of every object in JSON': {
    edits: [write('published.json', '{"__proto__":{"x":1},"schemaVersion":1,"entities":[],"sources":[]}')],
    issues: [
      'published.json:1:2 unknown-key: Unexpected key "__proto__" in record of what was published, expected schemaVersion, commentaries, entities, sources or replaced',
    ],
  },
  'props of every object': {
    edits: [change(SILT, 'type="inference"', 'type="inference" __proto__="x" constructor="y"')],
    issues: [
      '02-the-silt.mdx:6:34 unknown-prop: Unexpected prop "__proto__" on <Claim>, expected id, type, label, certainty, cue, negated, unhedged, unattributed or find',
      '02-the-silt.mdx:6:48 unknown-prop: Unexpected prop "constructor" on <Claim>, expected id, type, label, certainty, cue, negated, unhedged, unattributed or find',
    ],
  },
  'a component of every object': {
    edits: inProse('<constructor />'),
    issues: [
      '02-the-silt.mdx:7:71 unknown-component: Unexpected <constructor> in a claim, expected <Attribution>, <Corroboration>, <Event>, <Relation>, <Relates>, <When>, <Figure>, <ScopeNote> or <EditorNote>',
    ],
  },
  'ids of every object': {
    edits: [
      write('entities/constructor.yaml', 'name: Constructor\ntype: group\nnamedIn: caption\n'),
      change(SILT, 'the town', '<Entity id="constructor">the town</Entity>'),
    ],
    issues: [],
  },
  'a commentary called like a part of every object': {
    edits: [
      async (root) => {
        await rename(join(root, 'commentaries/harbour'), join(root, 'commentaries/constructor'));
      },
    ],
    issues: [],
  },
  'a byte order mark, and lines that end as in Windows': {
    edits: [
      rewrite(ACCORD, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
      rewrite(TOWN, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    ],
    issues: [],
  },
  'a mistake after lines that end as in Windows': {
    edits: [rewrite(SILT, (text) => text.replace('type="inference"', 'type="asessment"').replaceAll('\n', '\r\n'))],
    issues: [
      `02-the-silt.mdx:6:23 wrong-value: Unexpected "asessment" as type, expected ${TYPES} → did you mean "assessment"?`,
    ],
  },
  'lines that end as on an old Macintosh': {
    edits: [rewrite(TOWN, (text) => text.replaceAll('\n', '\r'))],
    issues: [
      "harbour-town.yaml:1:7 yaml-syntax: Unexpected colon in a value, expected the value in quotation marks → put it in quotation marks: 'Harbour Town�type: place�geography:�  kind: town�'",
      'harbour-town.yaml:1:19 hidden-character: Unexpected character U+000D, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
    ],
  },
  'a zero byte': {
    edits: inProse('a\0b'),
    issues: [
      '02-the-silt.mdx:7:72 hidden-character: Unexpected character U+0000, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
    ],
  },
  'an order of letters that is not the one read': {
    edits: inProse('the \u202Etnerruc\u202C'),
    issues: [
      '02-the-silt.mdx:7:75 hidden-character: Unexpected character U+202E, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
      '02-the-silt.mdx:7:83 hidden-character: Unexpected character U+202C, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
    ],
  },
  'an isolate in a name': {
    edits: inName('Har\u2067bour\u2069'),
    issues: [
      'harbour-town.yaml:1:10 hidden-character: Unexpected character U+2067, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
      'harbour-town.yaml:1:15 hidden-character: Unexpected character U+2069, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
    ],
  },
  'a space of no width, twice': {
    edits: inProse('a\u200Bb\u200Bc'),
    issues: [
      '02-the-silt.mdx:7:72 hidden-character: Unexpected character U+200B, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
    ],
  },
  'a joiner in a Latin word': {
    edits: inName('Har\u200Dbour'),
    issues: [
      'harbour-town.yaml:1:10 hidden-character: Unexpected character U+200D, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
    ],
  },
  'a joiner in a Persian word': {
    edits: [
      rewrite(TOWN, (text) => `${text}nativeNames:\n  - { text: می‌بندر, lang: fa, references: [gazette-2020] }\n`),
    ],
    issues: [],
  },
  'a joiner between spaces, and after a Cyrillic letter': {
    edits: inProse('a \u200D b я\u200C'),
    issues: [
      '02-the-silt.mdx:7:73 hidden-character: Unexpected character U+200D, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
      '02-the-silt.mdx:7:78 hidden-character: Unexpected character U+200C, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
    ],
  },
  'a joiner in a Hindi word, and marks of either direction after Arabic ones': {
    edits: [
      rewrite(
        TOWN,
        (text) =>
          `${text}nativeNames:\n  - { text: क्\u200Dष, lang: hi, references: [gazette-2020] }\n  - { text: 'ميناء!\u200F', lang: ar, references: [gazette-2020] }\n  - { text: 'ميناء \u200E+93', lang: ps, references: [gazette-2020] }\n`,
      ),
    ],
    issues: [],
  },
  'characters that are shown as nothing': {
    edits: inProse('a\u2800\u3164\uFFFC\u034F\u115F\uFE0F\u200F\u200E'),
    issues: ['U+2800', 'U+3164', 'U+FFFC', 'U+034F', 'U+115F', 'U+FE0F', 'U+200F', 'U+200E'].map(
      (name, index) =>
        `02-the-silt.mdx:7:${72 + index} hidden-character: Unexpected character ${name}, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves`,
    ),
  },
  'letters that only machines see': {
    edits: inProse('a\u{E0041}\u{E0042}'),
    issues: [
      '02-the-silt.mdx:7:72 hidden-character: Unexpected character U+E0041, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
      '02-the-silt.mdx:7:74 hidden-character: Unexpected character U+E0042, which is invisible, expected only visible text → delete it; the pages set the direction of names in other scripts themselves',
    ],
  },
  'half a pair of UTF-16, as bytes': {
    edits: [write(TOWN, new Uint8Array([0x61, 0xed, 0xa0, 0x80]))],
    issues: ['harbour-town.yaml:1:1 unreadable-file: Unexpected bytes that are not UTF-8, expected a text file'],
  },
  'half a pair of UTF-16, as an escape': {
    edits: inName('"Harbour \\ud800"'),
    issues: [
      'harbour-town.yaml:1:7 wrong-value: Unexpected "Harbour <U+D800>" as name, expected text without invisible characters',
    ],
  },
  'an escape that writes to the terminal': {
    edits: inName('"Harbour \\e[2J"'),
    issues: [
      'harbour-town.yaml:1:7 wrong-value: Unexpected "Harbour <U+001B>[2J" as name, expected text without invisible characters',
    ],
  },
  'an unknown key that writes to the terminal': {
    edits: [rewrite(TOWN, (text) => `${text}"\\e[2J": x\n`)],
    issues: [
      'harbour-town.yaml:5:1 unknown-key: Unexpected key "<U+001B>[2J" in entity, expected name, type, labelledBy, asWorded, namedIn, summary, aliases, nativeNames, distinctFrom, toldApartBy, identifiers, dates, geography, notes or formerly',
    ],
  },
  'a reference to a character that reorders others': {
    edits: inProse('the &#x202e;tnerruc'),
    issues: [
      '02-the-silt.mdx:7:3 hidden-character: Unexpected reference to the character U+202E, which is invisible, expected only visible text',
    ],
  },
  'a reference to a character that reorders others, in a prop': {
    edits: [change(ACCORD, 'cue="say"', 'cue="s&#x202e;ay"')],
    issues: [
      '01-the-accord.mdx:15:76 wrong-value: Unexpected "s<U+202E>ay" as cue, expected text without invisible characters',
    ],
  },
  'a link to invisible characters': {
    edits: [change(ACCORD, 'https://gazette.example/2020', 'https://gazette.example/&#x202e;')],
    issues: [
      '01-the-accord.mdx:20:9 unsafe-link: Unexpected link to "https://gazette.example/<U+202E>", expected an address without invisible characters',
    ],
  },
  'a file larger than anybody writes': {
    edits: [rewrite(SILT, (text) => text + '\n'.repeat(2 ** 20))],
    issues: [
      '02-the-silt.mdx:1:1 too-large: Unexpected file of 1.0 MiB, expected at most 1 MiB → split it into several',
    ],
  },
  'a generated file larger than any': {
    edits: [rewrite(MAP, (text) => text + ' '.repeat(2 ** 24))],
    issues: [
      'source-map.json:1:1 too-large: Unexpected file of 16.0 MiB, expected at most 16 MiB → split it into several',
    ],
  },
  'a paragraph as long as a book': {
    edits: inProse('word '.repeat(2100)),
    issues: [
      '02-the-silt.mdx:6:1 too-large: Unexpected 10783 characters without an empty line, expected at most 10000',
    ],
  },
  'quotations in quotations': {
    edits: [rewrite(SILT, (text) => `${text}\n${'> '.repeat(3000)}x\n`)],
    issues: ['02-the-silt.mdx:12:1 too-large: Unexpected nesting this deep, expected a few levels'],
  },
  'components in components': {
    edits: inProse('<a>'.repeat(2000) + '</a>'.repeat(2000)),
    issues: [
      '02-the-silt.mdx:6:1 too-large: Unexpected 14283 characters without an empty line, expected at most 10000',
    ],
  },
  'emphasis in emphasis': {
    edits: inProse('*a **b '.repeat(400) + 'c** d*'.repeat(400)),
    issues: ['02-the-silt.mdx:7:99 too-large: Unexpected nesting this deep, expected a few levels'],
  },
  'lists in lists of a record': {
    edits: [rewrite(TOWN, (text) => `${text}asWorded: ${'['.repeat(9000)}\n`)],
    issues: ['harbour-town.yaml:5:27 too-large: Unexpected nesting this deep, expected a few levels'],
  },
  'keys that are keys that are keys': {
    edits: [rewrite(TOWN, (text) => `${text}${'? '.repeat(2000)}\n`)],
    issues: ['harbour-town.yaml:5:35 too-large: Unexpected nesting this deep, expected a few levels'],
  },
  'lists in lists of JSON': {
    edits: [write('published.json', '['.repeat(100_000) + ']'.repeat(100_000))],
    issues: [
      'published.json:1:1 wrong-value: Unexpected list as record of what was published, expected a record of keys and values',
    ],
  },
  'a folder where a record is expected': {
    edits: [
      remove(TOWN),
      async (root) => {
        await mkdir(join(root, TOWN));
      },
    ],
    issues: [
      '01-the-accord.mdx:31:60 unknown-entity: Unexpected entity "harbour-town", expected the id of a file in entities/ → did you mean "harbour-board"? npm run new -- entity harbour-town makes a new one',
      'north-quay.yaml:5:12 unknown-entity: Unexpected entity "harbour-town", expected the id of a file in entities/ → did you mean "harbour-board"? npm run new -- entity harbour-town makes a new one',
    ],
  },
  'a folder with a file where a section is expected': {
    edits: [remove(SILT), write(`${SILT}/x.mdx`, 'x')],
    issues: [
      '01-the-accord.mdx:9:33 unknown-claim: Unexpected claim "2.1", expected the id of a claim of this commentary',
      '01-the-accord.mdx:18:31 unknown-claim: Unexpected claim "2.1", expected the id of a claim of this commentary',
      'x.mdx:1:1 file-name: Unexpected file, expected commentary.yaml, source-map.json, ledger.json, editions/1.json or a section of the form 01-name.mdx',
      'commentary.yaml:16:19 unknown-claim: Unexpected claim "2.1", expected the id of a claim of this commentary',
      'source-map.json:10:13 uncovered-sentence: Unexpected sentence "2.1" without a claim, expected at least one → add <Claim id="2.1"> after "1.2b" (content/commentaries/harbour/01-the-accord.mdx:36)',
    ],
  },
  'a file name that writes to the terminal': {
    edits: [write('entities/a\u001B[2J.yaml', 'name: x')],
    issues: ['a<U+001B>[2J.yaml:1:1 unreadable-file: Unexpected name with invisible characters, expected a plain one'],
  },
  'a file name of two lines': {
    edits: [write('entities/a\nb.yaml', 'name: x')],
    issues: ['a�b.yaml:1:1 unreadable-file: Unexpected name with invisible characters, expected a plain one'],
  },
  'a file name with quotation marks and brackets': {
    edits: [write('entities/a"b"&<c>.yaml', 'name: A\ntype: group\nnamedIn: caption\n')],
    issues: [
      'a"b"&<c>.yaml:1:1 file-name: Unexpected file name "a"b"&<c>", expected an id: lower-case letters, digits and single hyphens',
    ],
  },
  'a symbolic link to itself': {
    edits: [remove(BOARD_FILE), linkTo(BOARD_FILE, 'board-members.yaml')],
    issues: [
      'board-members.yaml:1:1 unreadable-file: Unexpected symbolic link that leaves the content folder, expected a file → put the file itself in its place',
    ],
  },
};
