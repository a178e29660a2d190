/** Files that cannot be read, are missing or have wrong names: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, linkTo, MAP, RECORD, remove, SILT, write } from './load-with.ts';

const TOWN = 'entities/harbour-town.yaml';
const EMPTY_SECTION = '---\ntitle: A\noriginal: true\n---\n';

export const fileCases: Cases = {
  'bytes that are not UTF-8': {
    edits: [write(TOWN, new Uint8Array([0x6e, 0xff, 0xfe]))],
    issues: ['harbour-town.yaml:1:1 unreadable-file: Unexpected bytes that are not UTF-8, expected a text file'],
  },
  'a symbolic link out of the content': {
    edits: [remove(TOWN), linkTo(TOWN, '/etc/hostname')],
    issues: [
      'harbour-town.yaml:1:1 unreadable-file: Unexpected symbolic link that leaves the content folder, expected a file → put the file itself in its place',
    ],
  },
  'a symbolic link by way of the parent': {
    edits: [remove(TOWN), linkTo(TOWN, '../../content.yaml')],
    issues: [
      'harbour-town.yaml:1:1 unreadable-file: Unexpected symbolic link that leaves the content folder, expected a file → put the file itself in its place',
    ],
  },
  'a symbolic link to a folder': {
    edits: [linkTo('commentaries/other', '..')],
    issues: [
      'other:1:1 unreadable-file: Unexpected symbolic link to a folder, expected a file → put the file itself in its place',
    ],
  },
  'a symbolic link to nowhere': {
    edits: [remove(TOWN), linkTo(TOWN, 'nowhere.yaml')],
    issues: [
      'harbour-town.yaml:1:1 unreadable-file: Unexpected symbolic link that leaves the content folder, expected a file → put the file itself in its place',
    ],
  },
  'a missing site record': {
    edits: [remove('site.yaml')],
    issues: ['site.yaml:1:1 missing-file: Unexpected absence of this file, expected the record of the site'],
  },
  'a missing commentary record': {
    edits: [remove(RECORD)],
    issues: ['commentary.yaml:1:1 missing-file: Unexpected absence of this file, expected the record of the original'],
  },
  'a missing source map': {
    edits: [remove(MAP)],
    issues: [
      'source-map.json:1:1 missing-file: Unexpected absence of this file, expected the sentences of the original',
    ],
  },
  'a commentary without sections': {
    edits: [remove(ACCORD), remove(SILT), change(RECORD, "['1.1', '2.1']", '[]')],
    issues: ['01-….mdx:1:1 missing-file: Unexpected absence of this file, expected a section with claims'],
  },
  'a file name that is no id': {
    edits: [write('entities/Old_Quay.yaml', 'name: Old Quay\ntype: place\nnamedIn: caption\n')],
    issues: [
      'Old_Quay.yaml:1:1 file-name: Unexpected file name "Old_Quay", expected an id: lower-case letters, digits and single hyphens',
    ],
  },
  'a file of another kind': {
    edits: [write('entities/old-quay.yml', 'name: Old Quay\n')],
    issues: ['old-quay.yml:1:1 file-name: Unexpected file, expected a name of the form <id>.yaml in entities/'],
  },
  'a file in a folder of its own': {
    edits: [write('entities/quays/old-quay.yaml', 'name: Old Quay\n')],
    issues: ['old-quay.yaml:1:1 file-name: Unexpected file, expected a name of the form <id>.yaml in entities/'],
  },
  'a file in no known place': {
    edits: [write('places.yaml', 'x: 1\n'), write('notes/a.txt', 'x')],
    issues: [
      'a.txt:1:1 file-name: Unexpected file, expected site.yaml or a file in commentaries/<name>/, entities/, sources/ or references/',
      'places.yaml:1:1 file-name: Unexpected file, expected site.yaml or a file in commentaries/<name>/, entities/, sources/ or references/',
    ],
  },
  'a section without a number': {
    edits: [write('commentaries/harbour/silt.mdx', '')],
    issues: [
      'silt.mdx:1:1 file-name: Unexpected file, expected commentary.yaml, source-map.json, ledger.json, editions/1.json or a section of the form 01-name.mdx',
    ],
  },
  'a section called like an anchor': {
    edits: [write('commentaries/harbour/03-c7-3.mdx', EMPTY_SECTION)],
    issues: [
      '03-c7-3.mdx:1:1 file-name: Unexpected section name "c7-3", expected a name that its page does not use for something else',
    ],
  },
  'a section called like another part of its page': {
    edits: [write('commentaries/harbour/03-colophon.mdx', EMPTY_SECTION)],
    issues: [
      '03-colophon.mdx:1:1 file-name: Unexpected section name "colophon", expected a name that its page does not use for something else',
    ],
  },
  'two sections of one name': {
    edits: [write('commentaries/harbour/03-the-silt.mdx', EMPTY_SECTION)],
    issues: [
      '03-the-silt.mdx:1:1 file-name: Unexpected section name "the-silt", which content/commentaries/harbour/02-the-silt.mdx also has, expected a name of its own',
    ],
  },
  'a folder name that is no id': {
    edits: [write('commentaries/Two Words/README.md', 'x'), write('commentaries/Two Words/01-a.mdx', EMPTY_SECTION)],
    issues: [
      '01-a.mdx:1:1 file-name: Unexpected folder name "Two Words", expected an id: lower-case letters, digits and single hyphens',
    ],
  },
  'records called like a page of a list, and like the classes of sources': {
    edits: [
      write('entities/2.yaml', 'name: Two\ntype: place\nnamedIn: caption\n'),
      write(
        'sources/class.yaml',
        'name: A class\nsubject: A class\nplural: false\nvoice: media\nasWorded: [class]\ndescription: A class.\n',
      ),
    ],
    issues: [
      '2.yaml:1:1 reserved-slug: Unexpected entity "2", expected a name that no address of the site has → the site itself has /entities/2/',
      'class.yaml:1:1 orphan-source: Unexpected source "class" that says nothing, expected a claim that rests on it → if it is no longer needed, delete the file',
      'class.yaml:1:1 reserved-slug: Unexpected source "class", expected a name that no address of the site has → the site itself has /sources/class/',
    ],
  },
  'a folder called like a part of the site': {
    edits: [write('commentaries/search/01-a.mdx', EMPTY_SECTION)],
    issues: [
      'commentary.yaml:1:1 missing-file: Unexpected absence of this file, expected the record of the original',
      'source-map.json:1:1 missing-file: Unexpected absence of this file, expected the sentences of the original',
      '01-a.mdx:1:1 reserved-slug: Unexpected commentary folder "search", expected a name that no address of the site has → the site itself has /search/',
    ],
  },
  'hidden files, backups and read-me files': {
    edits: [write('.DS_Store', 'x'), write('site.yaml~', 'x'), write('entities/README.md', 'x')],
    issues: [],
  },
  'a symbolic link within the content': {
    edits: [
      write('references/README.md', 'title: Tide Almanac\nstrength: reputable\n'),
      remove('references/almanac-2021.yaml'),
      linkTo('references/almanac-2021.yaml', 'README.md'),
    ],
    issues: [],
  },
};
