import { classify, isId, isReservedName, recordFolders } from '../read/layout.ts';
import type { Finding, Rule } from './rule.ts';

export const fileName: Rule = {
  name: 'file-name',
  description: 'Every file has a place in the content, and a name that is an id.',
  check: (_, { read }) => [...read.flatMap(checkPath), ...checkSlugs(read), ...checkAnchors(read)],
};

function checkPath(path: string): Finding[] {
  const file = classify(path);
  if (!file) return [complain(path, `Unexpected file, expected ${describePlace(path)}`)];
  if ('id' in file && !isId(file.id)) return [complain(path, `Unexpected file name "${file.id}", expected ${AN_ID}`)];
  if ('id' in file && isReservedName(file.id)) return [complain(path, ...reserved('file', file.id))];
  if (file.kind !== 'section' || (isId(file.anchor) && !IS_ANCHOR.test(file.anchor))) return [];
  return [
    complain(
      path,
      `Unexpected section name "${file.anchor}", expected ${AN_ID} that is no anchor of a paragraph or claim`,
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
  return { file, line: 1, column: 1, message, ...(hint !== undefined && { hint }) };
}

const AN_ID = 'an id: lower-case letters, digits and single hyphens';
const IS_ANCHOR = /^(?:p\d+|c\d+-\d+[a-z]?)$/;
