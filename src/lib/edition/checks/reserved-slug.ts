import { entityPath, RESERVED_SLUGS, SOURCE_CLASS, sourcePath } from '../../address/url.ts';
import { classify } from '../read/layout.ts';
import { formerOf } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';

export const reservedSlug: Rule = {
  name: 'reserved-slug',
  description: 'No commentary, entity or source has a name that the site itself uses in an address.',
  check: (draft, { read }) => [
    ...read.flatMap((path) => checkRecord(path)),
    ...draft.commentaries.flatMap((commentary) => {
      const { slug, record } = commentary;
      const file = RESERVED_SLUGS.includes(slug) ? read.find((path) => isPartOf(slug, path)) : undefined;
      const former = formerOf(commentary).flatMap((name, index) =>
        RESERVED_SLUGS.includes(name) && record
          ? [{ ...describe(`Unexpected former name "${name}"`, name), ...record.at('formerly', index) }]
          : [],
      );
      return [
        ...(file === undefined
          ? []
          : [{ ...describe(`Unexpected commentary folder "${slug}"`, slug), file, line: 1, column: 1 }]),
        ...former,
      ];
    }),
  ],
};

/** `/entities/2/` is a page of the index of entities, `/sources/class/` begins the addresses of classes. */
function checkRecord(file: string): Finding[] {
  const record = classify(file);
  if (record?.kind !== 'entity' && record?.kind !== 'source') return [];
  const isTaken = /^\d+$/.test(record.id) || (record.kind === 'source' && record.id === SOURCE_CLASS);
  const path = record.kind === 'entity' ? entityPath(record.id) : sourcePath(record.id);
  const message = `Unexpected ${record.kind} "${record.id}", expected a name that no address of the site has`;
  return isTaken ? [{ message, hint: `the site itself has ${path}`, file, line: 1, column: 1 }] : [];
}

function describe(unexpected: string, slug: string): { message: string; hint: string } {
  return {
    message: `${unexpected}, expected a name that no address of the site has`,
    hint: `the site itself has /${slug}/`,
  };
}

function isPartOf(slug: string, path: string): boolean {
  const file = classify(path);
  return file !== undefined && 'slug' in file && file.slug === slug;
}
