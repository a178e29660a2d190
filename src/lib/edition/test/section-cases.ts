/** Markup that is not allowed in a section: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, SILT } from './load-with.ts';

const PROSE = 'Since dredgers appeared in May, the town may be losing its harbour.';
const COUNCIL = '<Entity id="tide-council">Council</Entity>';
const NOTE = 'The [Gazette](https://gazette.example/2020) reports a signature.';

export const sectionCases: Cases = {
  'a heading in a claim': {
    edits: [change(SILT, PROSE, `# Heading\n\n  ${PROSE}`)],
    issues: ['02-the-silt.mdx:7:3 misplaced: Unexpected heading in prose, expected text, emphasis and <Entity>'],
  },
  'a list in a claim': {
    edits: [change(SILT, PROSE, `${PROSE}\n\n  - one\n  - two`)],
    issues: ['02-the-silt.mdx:9:3 misplaced: Unexpected list in prose, expected text, emphasis and <Entity>'],
  },
  'a table between claims': {
    edits: [change(SILT, '</Claim>', '</Claim>\n\n| a |\n| - |\n| 1 |\n')],
    issues: ['02-the-silt.mdx:12:1 misplaced: Unexpected table outside a claim, expected <Claim>'],
  },
  'an expression in prose': {
    edits: [change(SILT, 'town', '{town}')],
    issues: [
      '02-the-silt.mdx:7:39 not-literal: Unexpected expression in braces in prose, expected text, emphasis and <Entity> → for a literal brace, write \\{',
    ],
  },
  'an expression between claims': {
    edits: [change(SILT, '</Claim>', '</Claim>\n\n{alert(1)}')],
    issues: ['02-the-silt.mdx:12:1 not-literal: Unexpected expression in braces outside a claim, expected <Claim>'],
  },
  'an expression with broken code': {
    edits: [change(SILT, 'town', '{the town}')],
    issues: [
      '02-the-silt.mdx:7:39 mdx-syntax: Unexpected brace, expected prose without expressions → for a literal brace, write \\{',
    ],
  },
  'a brace left open': {
    edits: [change(SILT, 'town', '{town')],
    issues: [
      '02-the-silt.mdx:7:39 mdx-syntax: Unexpected brace, expected prose without expressions → for a literal brace, write \\{',
    ],
  },
  'an import': {
    edits: [change(SILT, '<Claim', "import x from 'node:fs';\n\n<Claim")],
    issues: [
      '02-the-silt.mdx:6:1 not-literal: Unexpected import or export outside a claim, expected <Claim> → MDX reads a line that starts with import or export as code',
    ],
  },
  'an export': {
    edits: [change(SILT, '<Claim', 'export const x = 1;\n\n<Claim')],
    issues: [
      '02-the-silt.mdx:6:1 not-literal: Unexpected import or export outside a claim, expected <Claim> → MDX reads a line that starts with import or export as code',
    ],
  },
  'a line of prose that MDX takes for an import': {
    edits: [change(SILT, '<Claim', 'import dredgers now\n\n<Claim')],
    issues: [
      '02-the-silt.mdx:6:1 mdx-syntax: Unexpected line that starts with import or export, expected prose → MDX reads such a line as code: start it with another word',
    ],
  },
  'HTML in prose': {
    edits: [change(SILT, 'town', '<b onclick="x">town</b>')],
    issues: ['02-the-silt.mdx:7:39 unknown-component: Unexpected <b> in prose, expected text, emphasis and <Entity>'],
  },
  'a script': {
    edits: [change(SILT, '</Claim>', '</Claim>\n\n<script>alert(1)</script>')],
    issues: ['02-the-silt.mdx:12:1 unknown-component: Unexpected <script> outside a claim, expected <Claim>'],
  },
  'an HTML comment': {
    edits: [change(SILT, 'town', '<!-- town -->')],
    issues: [
      '02-the-silt.mdx:7:39 mdx-syntax: Unexpected HTML comment, expected {/* … */} → write {/* … */} for a comment',
    ],
  },
  'a fragment': {
    edits: [change(SILT, 'town', '<>town</>')],
    issues: [
      '02-the-silt.mdx:7:39 unknown-component: Unexpected fragment <> in prose, expected text, emphasis and <Entity>',
    ],
  },
  'a claim in a claim': {
    edits: [
      change(SILT, '<Attribution', '<Claim id="2.1" type="report" certainty="stated">Foo</Claim>\n  <Attribution'),
    ],
    issues: [
      '02-the-silt.mdx:8:3 misplaced: Unexpected <Claim> in a claim, expected <Attribution>, <Corroboration>, <Event>, <Relation>, <Relates>, <When>, <Figure>, <ScopeNote> or <EditorNote>',
    ],
  },
  'a claim without prose': {
    edits: [change(SILT, `  ${PROSE}\n`, ''), change(SILT, 'id="2.1" ', '')],
    issues: [
      '02-the-silt.mdx:6:1 missing-prop: Unexpected <Claim> without id, expected a claim id: paragraph.sentence and perhaps a letter, such as 7.3 or 8.2b',
      '02-the-silt.mdx:6:1 missing-prose: Unexpected <Claim> without prose, expected the claim in words',
    ],
  },
  'prose between claims': {
    edits: [change(SILT, '</Claim>', '</Claim>\n\nProse outside.')],
    issues: ['02-the-silt.mdx:12:1 misplaced: Unexpected prose outside a claim, expected <Claim>'],
  },
  'an annotation between claims': {
    edits: [change(SILT, '</Claim>', '</Claim>\n\n<When edtf="2020" text="then" />')],
    issues: ['02-the-silt.mdx:12:1 misplaced: Unexpected <When> outside a claim, expected <Claim>'],
  },
  'a link in a claim': {
    edits: [change(SILT, 'town', '[town](https://a.example/)')],
    issues: ['02-the-silt.mdx:7:39 misplaced: Unexpected link in prose, expected text, emphasis and <Entity>'],
  },
  'a bare address in a claim': {
    edits: [change(SILT, 'town', 'www.town.example')],
    issues: ['02-the-silt.mdx:7:39 misplaced: Unexpected link in prose, expected text, emphasis and <Entity>'],
  },
  'a script as a link in a note': {
    edits: [change(ACCORD, 'https://gazette.example/2020', 'javascript:alert(1)')],
    issues: [
      '01-the-accord.mdx:20:9 unsafe-link: Unexpected link to "javascript:alert(1)", expected a web address that starts with https:// or http://',
    ],
  },
  'a link to this site in a note': {
    edits: [change(ACCORD, 'https://gazette.example/2020', '/about/')],
    issues: [
      '01-the-accord.mdx:20:9 unsafe-link: Unexpected link to "/about/", expected a web address that starts with https:// or http://',
    ],
  },
  'a mention in a link': {
    edits: [change(ACCORD, '[Gazette]', '[<Entity id="jo-sand">Gazette</Entity>]')],
    issues: ['01-the-accord.mdx:20:10 misplaced: Unexpected <Entity> in link, expected text and emphasis'],
  },
  'a link in a mention': {
    edits: [change(ACCORD, 'reports a signature', 'reports <Entity id="jo-sand">[Jo](https://a.example/)</Entity>')],
    issues: ['01-the-accord.mdx:20:78 misplaced: Unexpected link in <Entity>, expected text and emphasis'],
  },
  'a mention in a mention': {
    edits: [change(ACCORD, '>Council<', '><Entity id="jo-sand">Council</Entity><')],
    issues: ['01-the-accord.mdx:14:95 misplaced: Unexpected <Entity> in <Entity>, expected text and emphasis'],
  },
  'code in prose': {
    edits: [change(SILT, 'town', '`town`')],
    issues: ['02-the-silt.mdx:7:39 misplaced: Unexpected code in prose, expected text, emphasis and <Entity>'],
  },
  'struck-out text': {
    edits: [change(SILT, 'town', '~~town~~')],
    issues: [
      '02-the-silt.mdx:7:39 misplaced: Unexpected struck-out text in prose, expected text, emphasis and <Entity>',
    ],
  },
  'an image': {
    edits: [change(SILT, 'town', '![town](town.png)')],
    issues: ['02-the-silt.mdx:7:39 misplaced: Unexpected image in prose, expected text, emphasis and <Entity>'],
  },
  'a hard line break': {
    edits: [change(SILT, 'May, ', 'May,  \n')],
    issues: [
      '02-the-silt.mdx:7:34 misplaced: Unexpected line break (two spaces or a backslash at the end of a line) in prose, expected text, emphasis and <Entity>',
    ],
  },
  'two paragraphs in a claim': {
    edits: [change(SILT, PROSE, `${PROSE}\n\n  More of it.\n\n  And more.`)],
    issues: ['02-the-silt.mdx:9:3 misplaced: Unexpected second paragraph, expected one'],
  },
  'two paragraphs in a note': {
    edits: [change(ACCORD, NOTE, `${NOTE}\n\n    More of it.`)],
    issues: ['01-the-accord.mdx:22:5 misplaced: Unexpected second paragraph, expected one'],
  },
  'an annotation before the prose': {
    edits: [change(SILT, PROSE, `<ScopeNote>Note.</ScopeNote>\n\n  ${PROSE}`)],
    issues: ['02-the-silt.mdx:9:3 misplaced: Unexpected prose after an annotation, expected it before all annotations'],
  },
  'an annotation within the prose': {
    edits: [
      change(ACCORD, 'Ships will leave.', ''),
      change(ACCORD, '"own" /></Claim>', '"own" />Ships will leave.</Claim>'),
    ],
    issues: [
      '01-the-accord.mdx:36:113 misplaced: Unexpected prose after an annotation, expected it before all annotations',
    ],
  },
  'a note without prose': {
    edits: [change(ACCORD, NOTE, '')],
    issues: ['01-the-accord.mdx:19:3 missing-prose: Unexpected <EditorNote> without prose, expected the note in words'],
  },
  'prose in an annotation that holds none': {
    edits: [change(SILT, 'stance="own" />', 'stance="own">Foo</Attribution>')],
    issues: [
      '02-the-silt.mdx:8:3 misplaced: Unexpected prose in <Attribution>, expected it to close itself: <Attribution … />',
    ],
  },
  'an annotation in a note': {
    edits: [change(ACCORD, NOTE, `${NOTE}\n    <ScopeNote>Foo</ScopeNote>`)],
    issues: ['01-the-accord.mdx:21:5 misplaced: Unexpected <ScopeNote> in <EditorNote>, expected prose'],
  },
  'a mention without words': {
    edits: [change(ACCORD, '>Council<', '> <')],
    issues: ['01-the-accord.mdx:14:69 missing-prose: Unexpected empty <Entity>, expected the words that name it'],
  },
  'a mention on a line of its own': {
    edits: [change(ACCORD, COUNCIL, `\n  <Entity id="tide-council">\n  Council\n  </Entity>\n  `)],
    issues: [
      '01-the-accord.mdx:15:3 misplaced: Unexpected <Entity> on a line of its own in prose, expected text, emphasis and <Entity> → put it on one line with the words around it',
    ],
  },
  'a claim left open': {
    edits: [change(SILT, '</Claim>', '')],
    issues: [
      '02-the-silt.mdx:6:1 mdx-syntax: Unexpected end of the section, expected the closing tag of <Claim> → write </Claim> where it ends',
    ],
  },
  'front matter left open': {
    edits: [change(SILT, 'original: true\n---', 'original: true\n--')],
    issues: [
      '02-the-silt.mdx:1:1 yaml-syntax: Unexpected front matter without an end, expected a line of --- after it → write --- below the last key',
    ],
  },
  'a component in small letters': {
    edits: [change(SILT, '</Claim>', '  <scopenote>\n    It is so.\n  </ScopeNote>\n</Claim>')],
    issues: [
      '02-the-silt.mdx:10:3 mdx-syntax: Unexpected <scopenote>, expected a component → did you mean "ScopeNote"?',
    ],
  },
  'a mention left open in bold words': {
    edits: [change(ACCORD, COUNCIL, '**<Entity id="tide-council">Council**</Entity>')],
    issues: [
      '01-the-accord.mdx:14:71 mdx-syntax: Unexpected end of the words in bold, expected the closing tag of <Entity> → write </Entity> where it ends',
    ],
  },
  'a mention left open': {
    edits: [change(ACCORD, 'Council</Entity>', 'Council')],
    issues: [
      '01-the-accord.mdx:14:69 mdx-syntax: Unexpected end of the paragraph, expected the closing tag of <Entity> → write </Entity> where it ends',
    ],
  },
  'a mention closed as something else': {
    edits: [change(ACCORD, 'Council</Entity>', 'Council</Emphasis>')],
    issues: [
      '01-the-accord.mdx:14:102 mdx-syntax: Unexpected </Emphasis>, expected </Entity>, since <Entity> of line 14 is open → write </Entity> where it ends',
    ],
  },
  'a claim closed twice': {
    edits: [change(SILT, '</Claim>', '</Claim>\n</Claim>')],
    issues: [
      '02-the-silt.mdx:11:1 mdx-syntax: Unexpected closing tag that closes nothing, expected an open tag before it → delete it, or look above for a tag without its <',
    ],
  },
  'a quotation mark left open': {
    edits: [change(SILT, '"own"', '"own')],
    issues: [
      '02-the-silt.mdx:8:39 mdx-syntax: Unexpected value of stance without an end, expected a second " → write stance="…"',
    ],
  },
  'a curly opening mark before a value with an apostrophe': {
    edits: [change(SILT, 'label="Losing', 'label=“The town’s fear of losing')],
    issues: [
      '02-the-silt.mdx:6:91 mdx-syntax: Unexpected “ around the value of label, expected straight quotation marks: label="…" → write label="…", with straight quotation marks',
    ],
  },
  'curly marks around a value with others in it': {
    edits: [change(SILT, 'text="since"', 'text=““since”, as it says”')],
    issues: [
      '02-the-silt.mdx:9:34 mdx-syntax: Unexpected “ around the value of text, expected straight quotation marks: text="…" → write text="…", with straight quotation marks',
    ],
  },
};
