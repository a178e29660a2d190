import { classify, type FileKind, isId } from '../read/layout.ts';
import type { Finding, Rule } from './rule.ts';

export const missingFile: Rule = {
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
      ...(kinds.some(({ kind }) => kind === 'site') ? [] : [complain(`${root}/site.yaml`, 'the record of the site')]),
      // A folder whose name is no id is reported by another rule.
      ...[...parts]
        .filter(([slug]) => isId(slug))
        .flatMap(([slug, files]) => checkCommentary(files, `${root}/commentaries/${slug}`)),
    ];
  },
};

function checkCommentary(files: readonly FileKind[], folder: string): Finding[] {
  const own = new Set(files.map(({ kind }) => kind));
  return [
    ...(own.has('commentary') ? [] : [complain(`${folder}/commentary.yaml`, 'the record of the original')]),
    ...(own.has('source-map') ? [] : [complain(`${folder}/source-map.json`, 'the sentences of the original')]),
    ...(own.has('section') ? [] : [complain(`${folder}/01-….mdx`, 'a section with claims')]),
  ];
}

function complain(file: string, what: string): Finding {
  return { file, line: 1, column: 1, message: `Unexpected absence of this file, expected ${what}` };
}
