/** Rules on which files exist, and on the names of files and folders. */
import { classify, type FileKind, isId, isReservedName, recordFolders } from '../read/layout.ts';
import type { Finding, Rule } from './rule.ts';
import { entityPath, RESERVED_ANCHOR, RESERVED_SLUGS, SOURCE_CLASS, sourcePath } from '../../address/url.ts';
import { formerOf } from './recorded.ts';

/** Every required file exists in its place, and names can be part of an address. */
export const fileRules: readonly Rule[] = [
  {
    name: 'missing-file',
    description: 'There is site.yaml, and every commentary has its record, its source map and a section.',
    check: (_, { read, unread }) => {
      const paths = [...read, ...unread];
      const root = paths[0]?.split('/')[0] ?? 'content';
      const kinds = paths.flatMap((path) => classify(path) ?? []);
      const parts = Map.groupBy(
        kinds.flatMap((file) => ('slug' in file ? [file] : [])),
        ({ slug }) => slug,
      );
      return [
        ...(kinds.some(({ kind }) => kind === 'site')
          ? []
          : [reportAbsence(`${root}/site.yaml`, 'the record of the site')]),
        // A folder whose name is not an id is reported by another rule.
        ...[...parts]
          .filter(([slug]) => isId(slug))
          .flatMap(([slug, files]) => checkCommentary(files, `${root}/commentaries/${slug}`)),
      ];
    },
  },
  {
    name: 'file-name',
    description: 'Every file has a place in the content, and a name that is an id.',
    check: (_, { read }) => [...read.flatMap(checkPath), ...checkSlugs(read), ...checkAnchors(read)],
  },
  {
    name: 'reserved-slug',
    description: 'No commentary, entity or source has a name that the site itself uses in an address.',
    check: (draft, { read }) => [
      ...read.flatMap((path) => checkRecord(path)),
      ...draft.commentaries.flatMap((commentary) => {
        const { slug, record } = commentary;
        const file = RESERVED_SLUGS.includes(slug)
          ? read.find((path) => path.includes(`/commentaries/${slug}/`))
          : undefined;
        const folder = file === undefined ? [] : [complain(file, ...taken(`commentary folder "${slug}"`, slug))];
        const former = formerOf(commentary).flatMap((name, index) => {
          if (!RESERVED_SLUGS.includes(name) || !record) return [];
          const [message, hint] = taken(`former name "${name}"`, name);
          return [{ message, hint, ...record.at('formerly', index) }];
        });
        return [...folder, ...former];
      }),
    ],
  },
];

function checkCommentary(files: readonly FileKind[], folder: string): Finding[] {
  const own = new Set(files.map(({ kind }) => kind));
  return [
    ...(own.has('commentary') ? [] : [reportAbsence(`${folder}/commentary.yaml`, 'the record of the original')]),
    ...(own.has('source-map') ? [] : [reportAbsence(`${folder}/source-map.json`, 'the sentences of the original')]),
    ...(own.has('section') ? [] : [reportAbsence(`${folder}/01-….mdx`, 'a section with claims')]),
  ];
}

function reportAbsence(file: string, what: string): Finding {
  return complain(file, `Unexpected absence of this file, expected ${what}`);
}

function checkPath(path: string): Finding[] {
  const file = classify(path);
  if (!file) return [complain(path, `Unexpected file, expected ${describePlace(path)}`)];
  if ('id' in file && !isId(file.id)) return [complain(path, `Unexpected file name "${file.id}", expected ${AN_ID}`)];
  if ('id' in file && isReservedName(file.id)) return [complain(path, ...reserved('file', file.id))];
  if (file.kind !== 'section' || (isId(file.anchor) && !RESERVED_ANCHOR.test(file.anchor))) return [];
  return [
    complain(
      path,
      `Unexpected section name "${file.anchor}", expected ${isId(file.anchor) ? 'a name that its page does not use for something else' : AN_ID}`,
    ),
  ];
}

/** A folder’s name is reported once, at its first file. */
function checkSlugs(paths: readonly string[]): Finding[] {
  const slugs = Map.groupBy(paths, (path) => {
    const file = classify(path);
    return file && 'slug' in file ? file.slug : '';
  });
  return [...slugs].flatMap(([slug, [first]]) => {
    if (slug === '' || first === undefined) return [];
    if (isReservedName(slug)) return [complain(first, ...reserved('folder', slug))];
    return isId(slug) ? [] : [complain(first, `Unexpected folder name "${slug}", expected ${AN_ID}`)];
  });
}

/** A section’s name without its number is its anchor on the page. */
function checkAnchors(paths: readonly string[]): Finding[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const file = classify(path);
    if (file?.kind !== 'section') return [];
    const key = `${file.slug}#${file.anchor}`;
    const other = seen.get(key);
    seen.set(key, path);
    if (other === undefined) return [];
    return [
      complain(path, `Unexpected section name "${file.anchor}", which ${other} also has, expected a name of its own`),
    ];
  });
}

function describePlace(path: string): string {
  const [, folder = '', , name] = path.split('/');
  if (Object.hasOwn(recordFolders, folder)) return `a name of the form <id>.yaml in ${folder}/`;
  if (folder === 'commentaries' && name !== undefined) {
    return 'commentary.yaml, source-map.json, ledger.json, editions/1.json or a section of the form 01-name.mdx';
  }
  return 'site.yaml or a file in commentaries/<name>/, entities/, sources/ or references/';
}

function reserved(what: string, name: string): [message: string, hint: string] {
  return [
    `Unexpected ${what} name "${name}", which Windows reserves for a device, expected another`,
    `add a word: ${name}-1, or the full name; nobody could check the project out on Windows`,
  ];
}

function complain(file: string, message: string, hint?: string): Finding {
  return { file, line: 1, column: 1, message, hint };
}

const AN_ID = 'an id: lower-case letters, digits and single hyphens';

/** `/entities/2/` is a page of the index of entities; the addresses of classes of sources begin with `/sources/class/`. */
function checkRecord(file: string): Finding[] {
  const record = classify(file);
  if (record?.kind !== 'entity' && record?.kind !== 'source') return [];
  const isTaken = /^\d+$/.test(record.id) || (record.kind === 'source' && record.id === SOURCE_CLASS);
  const path = record.kind === 'entity' ? entityPath(record.id) : sourcePath(record.id);
  return isTaken ? [complain(file, ...taken(`${record.kind} "${record.id}"`, path.slice(1, -1)))] : [];
}

function taken(what: string, path: string): [message: string, hint: string] {
  return [`Unexpected ${what}, expected a name that no address of the site has`, `the site itself has /${path}/`];
}
