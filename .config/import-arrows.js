/**
 * Which part of the site may import which, as src/README.md shows: `pages → layouts → components → edition.ts → lib`, never
 * in the other direction. A folder that is not listed here may not import anything nor be imported, so a new folder must first
 * be added.
 */
import { readdirSync, statSync } from 'node:fs';

/** Folder of src/lib → the folders of src/lib it may import. */
const LIB = {
  address: [],
  language: [],
  vocabulary: [],
  lexicon: [],
  search: ['date', 'address', 'vocabulary'],
  hosting: [],
  files: ['cache'],
  cache: [],
  csv: [],
  date: [],
  schema: ['date', 'language', 'address', 'vocabulary'],
  'source-map': ['schema', 'language', 'address', 'vocabulary'],
  verbatim: ['source-map'],
  beside: ['source-map', 'lexicon', 'language', 'address', 'vocabulary'],
  ledger: ['schema', 'address', 'vocabulary'],
  edition: ['cache', 'ledger', 'search', 'date', 'lexicon', 'schema', 'language', 'address', 'vocabulary'],
  manual: ['edition', 'ledger', 'schema', 'address', 'vocabulary'],
  'new-work': ['source-map', 'search', 'schema', 'language', 'address', 'vocabulary'],
  wording: ['edition', 'ledger', 'date', 'schema', 'language', 'address', 'vocabulary'],
  tables: ['wording', 'edition', 'date', 'schema', 'address', 'vocabulary'],
  citation: ['cache', 'wording', 'edition', 'ledger', 'schema', 'address', 'vocabulary'],
  pictures: ['wording', 'edition', 'schema', 'address', 'vocabulary'],
  overview: ['tables', 'wording', 'edition', 'date', 'search', 'schema', 'address', 'vocabulary'],
  exports: [
    'csv',
    'beside',
    'citation',
    'overview',
    'tables',
    'wording',
    'edition',
    'ledger',
    'lexicon',
    'search',
    'date',
    'schema',
    'address',
    'vocabulary',
  ],
  books: ['exports', 'wording', 'edition', 'schema', 'address', 'vocabulary'],
  'linked-data': ['exports', 'citation', 'wording', 'edition', 'ledger', 'schema', 'address', 'vocabulary'],
};

/** Folder of src/components → the folders of src/components it may import, in `.astro` files too. */
const COMPONENTS = {
  prose: [],
  site: ['prose'],
  browse: ['site'],
  search: ['site'],
  data: ['site'],
  claim: ['site', 'prose'],
  cite: ['site', 'prose'],
  edition: ['claim', 'site', 'prose'],
  reading: ['edition', 'claim', 'site', 'prose'],
  entity: ['claim', 'site', 'prose'],
  source: ['entity', 'claim', 'site', 'prose'],
  overview: ['claim', 'site', 'prose'],
  home: ['overview', 'claim', 'site', 'prose'],
  guide: ['reading', 'claim', 'site', 'prose'],
};

/** Folders of src/lib that all tests in src/lib may also import: made-up content for tests. */
const LIB_FOR_TESTS = ['manual'];

/** Entry of src → the parts of src it may import. */
const SRC = {
  'site.ts': ['lib/address'],
  'edition.ts': ['site.ts', 'lib'],
  client: ['lib/address', 'lib/vocabulary', 'lib/search', 'lib/beside', 'lib/citation', 'lib/csv'],
  commands: ['edition.ts', 'site.ts', 'lib'],
  integrations: ['edition.ts', 'site.ts', 'lib'],
  components: ['edition.ts', 'lib', 'client', 'styles', 'assets'],
  layouts: ['components', 'edition.ts', 'lib', 'client', 'styles', 'assets'],
  pages: ['layouts', 'components', 'edition.ts', 'lib', 'client', 'styles', 'assets'],
};

/** The parts of src that e2e may import: to serve the site like `npm start`, to measure it like `npm run bench`, to copy it. */
const FOR_TESTS = [
  'commands/server.ts',
  'commands/weight/index.ts',
  'lib/cache/kept-files.ts',
  'lib/files/test/link-project.ts',
];

/** The overrides of oxlint that enforce the import arrows. */
export function importArrows() {
  const src = readdirSync('src').filter((entry) => /^[^.]+(\.ts)?$/.test(entry));
  const lib = readdirSync('src/lib');
  const components = readdirSync('src/components').filter((entry) => !entry.includes('.'));
  const outside = climbTo(without(src, ['components', ...SRC.components]));
  return [
    ...lib.flatMap((folder) => {
      const allowed = LIB[folder] ?? [];
      return [
        forbidInLib(`src/lib/${folder}/**`, folder, allowed, src, lib),
        forbidInLib(`src/lib/${folder}/**/test/**`, folder, [...allowed, ...LIB_FOR_TESTS], src, lib),
      ];
    }),
    ...without(src, ['lib', 'test']).map((entry) => {
      const allowed = SRC[entry] ?? [];
      const ofLib = allowed.filter((part) => part.startsWith('lib/')).map((part) => part.slice('lib/'.length));
      const isFile = entry.includes('.');
      return forbid(isFile ? `src/${entry}` : `src/${entry}/**`, entry, allowed, [
        climbTo(without(src, [entry, ...allowed, ...(ofLib.length > 0 ? ['lib'] : [])]), isFile ? './' : undefined),
        ...(ofLib.length > 0 ? [climbTo(without(lib, ofLib).map((folder) => `lib/${folder}`))] : []),
        climbTo(['src', 'e2e']),
      ]);
    }),
    ...components.map((folder) => {
      const allowed = COMPONENTS[folder] ?? [];
      return forbid(
        `src/components/${folder}/**`,
        `components/${folder}`,
        [...allowed, ...SRC.components],
        [climbTo(without(components, [folder, ...allowed])), outside, climbTo(['src', 'e2e'])],
      );
    }),
    forbid('e2e/**', 'e2e', FOR_TESTS, [climbTo(allBut('src', FOR_TESTS))]),
  ];
}

function forbidInLib(files, folder, allowed, src, lib) {
  return forbid(files, `lib/${folder}`, allowed, [
    '^astro:|^astro(/|$)|\\.astro$',
    climbTo(without(lib, [folder, ...allowed])),
    climbTo(without(src, ['lib'])),
    climbTo(['src', 'e2e']),
  ]);
}

function forbid(files, name, allowed, regexes) {
  const patterns = regexes.map((regex) => ({
    regex,
    message: `${name} may import ${allowed.join(', ') || 'nothing else of the site'} (see src/README.md).`,
  }));
  // Paths in patterns start from the folder of the configuration.
  return { files: [`**/${files}`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** All paths in a folder except the given ones. A folder that contains one of these is replaced by its other entries. */
function allBut(folder, paths) {
  return readdirSync(folder).flatMap((name) => {
    const below = paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
    const path = `${folder}/${name}`;
    if (paths.includes(name)) return [];
    return below.length > 0 && statSync(path).isDirectory() ? allBut(path, below) : [path];
  });
}

/** A pattern for relative imports of the names, from a parent folder (or, for a file directly in src, from the same folder). */
function climbTo(names, start = '(../)+') {
  return `^${start}(${names.join('|')})(/|$)`.replaceAll('.', '\\.');
}

const without = (names, excluded) => names.filter((name) => !excluded.includes(name));
