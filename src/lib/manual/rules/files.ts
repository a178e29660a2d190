/** Rules about files: their names, and whether they can be read. */
import type { Chapter } from '../entry.ts';
import { FIRE, MAP, RECORD, TOWERS, TOWN } from '../sample.ts';
import { change, remove, rename, write } from '../steps.ts';

const OLD_QUAY = 'name: Old Quay\ntype: place\nnamedIn: caption\n';

export const files: Chapter = {
  title: 'Files',
  about: 'Whether all files are there and can be read.',
  entries: {
    'unreadable-file': {
      title: 'A file that cannot be read',
      why: 'Names in many scripts need UTF-8. A link that leads out of `content/` would publish files that nobody has checked.',
      fix: 'Save the file as UTF-8, or replace the link with the file itself.',
      // As saved by a program that knows only Western European letters.
      wrong: [write(TOWN, Uint8Array.from(Buffer.from('name: Cité du Port\ntype: place\n', 'latin1')))],
      right: [write(TOWN, 'name: Cité du Port\ntype: place\n')],
    },
    'too-large': {
      title: 'A file, paragraph or nesting that is too large',
      why: 'Nobody reads a paragraph as long as a book or a deeply nested list, and it can stop a build.',
      fix: 'Split it, or remove the nesting.',
      wrong: [change(TOWN, 'kind: town', `kind: ${'['.repeat(20)}town${']'.repeat(20)}`)],
    },
    'hidden-character': {
      title: 'An invisible character',
      why: 'Such characters come with copied text. They prevent names from being found, or show text in another order, so that reviewers do not see what is published.',
      fix: 'Delete it at the place given. Pages set the direction of names in other scripts themselves.',
      // A zero-width space.
      wrong: [change(TOWN, 'Harbour Town', 'Harbour\u200B Town')],
    },
    'missing-file': {
      title: 'A file that is missing',
      why: 'Without the record of the site, or the record, source map and sections of an article, there is nothing to publish or to compare with.',
      fix: 'Write the file. `npm run source-map` makes the source map from the original.',
      wrong: [remove('content/site.yaml')],
    },
    'file-name': {
      title: 'A wrong file name',
      why: 'The file name is the id and part of an address, so it must be easy to type and cite.',
      fix: 'Use lower-case letters, digits and single hyphens; a section begins with two digits and a hyphen. Windows reserves `aux`, `con`, `nul`, `prn`, `com1` and `lpt1`.',
      wrong: [write('content/entities/Old_Quay.yaml', OLD_QUAY)],
      right: [write('content/entities/old-quay.yaml', OLD_QUAY)],
    },
    'reserved-slug': {
      title: 'A folder name that the site uses',
      why: 'An article in the folder `search` would have the address `/search/`, which is the search page.',
      fix: 'Give the folder another name before the first edition is sealed.',
      wrong: [RECORD, MAP, FIRE, TOWERS].map((path) => rename(path, path.replace('/harbour-lights/', '/search/'))),
    },
    'yaml-syntax': {
      title: 'YAML that cannot be read',
      why: 'The check does not guess what a malformed record means.',
      fix: 'Put text in quotation marks if it contains a colon or a `#`, or begins with a punctuation mark; indent with spaces.',
      wrong: [change(TOWN, 'name: Harbour Town', 'name: Harbour: Town')],
      right: [change(TOWN, 'name: Harbour Town', "name: 'Harbour: Town'")],
    },
    'json-syntax': {
      title: 'JSON that cannot be read',
      why: 'Scripts write the source map and the ledger; a malformed one was changed by hand.',
      fix: 'Restore the file from the version history, or make the source map again.',
      wrong: [change(MAP, '"by hand",', '"by hand"')],
    },
    'mdx-syntax': {
      title: 'A section that cannot be read',
      why: 'With an unclosed tag, or a single brace or angle bracket, the end of a claim is unclear.',
      fix: 'Close the tag: `</Claim>`, or `/>` where an annotation has no text. Write props in straight quotation marks, a literal brace as `\\{`, a less-than sign as `\\<`, and a comment as `{/* … */}`.',
      wrong: [change(FIRE, 'stance="own" />\n</Claim>', 'stance="own" />')],
    },
  },
};
