/** Rules about files: what they are called, and that they can be read. */
import type { Chapter } from '../entry.ts';
import { FIRE, MAP, RECORD, TOWERS, TOWN } from '../sample.ts';
import { change, remove, rename, write } from '../steps.ts';

const OLD_QUAY = 'name: Old Quay\ntype: place\nnamedIn: caption\n';

export const files: Chapter = {
  title: 'Files',
  about: 'What stands where, and whether it can be read at all.',
  entries: {
    'unreadable-file': {
      title: 'A file that cannot be read',
      why: 'Names in many scripts survive only where every file is UTF-8 text; and a link that leads out of `content/` would publish what nobody has checked.',
      mend: 'Save the file as UTF-8, or put the file itself in the place of the link.',
      // As a program saves it that knows Western European letters only.
      wrong: [write(TOWN, Uint8Array.from(Buffer.from('name: Cité du Port\ntype: place\n', 'latin1')))],
      right: [write(TOWN, 'name: Cité du Port\ntype: place\n')],
    },
    'too-large': {
      title: 'A file, paragraph or nesting that is too large',
      why: 'Nobody reads a paragraph as long as a book, or a list within a list within a list; and it can bring a build to a halt.',
      mend: 'Part it into several, or take out what nests without need.',
      wrong: [change(TOWN, 'kind: town', `kind: ${'['.repeat(20)}town${']'.repeat(20)}`)],
    },
    'hidden-character': {
      title: 'A character that nobody sees',
      why: 'Such characters come along when text is copied. They keep a name from being found, or show text in another order than it has, so that what is reviewed is not what is published.',
      mend: 'Delete it; the place is given. The pages set the direction of names in other scripts themselves.',
      // A space that takes no room.
      wrong: [change(TOWN, 'Harbour Town', 'Harbour\u200B Town')],
    },
    'missing-file': {
      title: 'A file that is missing',
      why: 'Without the record of the site, or the record, source map and sections of a commentary, there is nothing to publish or nothing to hold it against.',
      mend: 'Write the file. `npm run source-map` makes the source map of a plain text.',
      wrong: [remove('content/site.yaml')],
    },
    'file-name': {
      title: 'A file name',
      why: 'The name of a file is its id, and part of an address: it has to be one that can be typed and cited.',
      mend: 'Give the file a name of lower-case letters, digits and single hyphens, in the folder of its kind; a section begins with two digits and a hyphen.',
      wrong: [write('content/entities/Old_Quay.yaml', OLD_QUAY)],
      right: [write('content/entities/old-quay.yaml', OLD_QUAY)],
    },
    'reserved-slug': {
      title: 'A folder called like a part of the site',
      why: 'A commentary in the folder `search` would have the address `/search/`, which the site itself has.',
      mend: 'Give the folder another name before the first edition is sealed.',
      wrong: [RECORD, MAP, FIRE, TOWERS].map((path) => rename(path, path.replace('/harbour-lights/', '/search/'))),
    },
    'yaml-syntax': {
      title: 'YAML that cannot be read',
      why: 'A record that is not well-formed may mean anything; nothing of it is guessed.',
      mend: 'Put text in quotation marks where it holds a colon, begins with a sign or stretches over lines; indent with spaces.',
      wrong: [change(TOWN, 'name: Harbour Town', 'name: Harbour: Town')],
      right: [change(TOWN, 'name: Harbour Town', "name: 'Harbour: Town'")],
    },
    'json-syntax': {
      title: 'JSON that cannot be read',
      why: 'Source map and ledger are written by scripts; one that is not well-formed was changed by hand.',
      mend: 'Restore the file from the version history, or make the source map anew.',
      wrong: [change(MAP, '"by hand",', '"by hand"')],
    },
    'mdx-syntax': {
      title: 'A section that cannot be read',
      why: 'A tag that is not closed, or a brace or an angle bracket that stands alone, leaves open where a claim ends.',
      mend: 'Close the tag. A brace that is meant as such is written `\\{`, a less-than sign `&lt;`.',
      wrong: [change(FIRE, 'stance="own" />\n</Claim>', 'stance="own" />')],
    },
  },
};
