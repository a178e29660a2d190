import { RESERVED_SLUGS } from '../../address/url.ts';
import { classify } from '../layout.ts';
import { formerOf } from './recorded.ts';
import type { Rule } from './rule.ts';

export const reservedSlug: Rule = {
  name: 'reserved-slug',
  description: 'No folder of a commentary has, or had, a name that the site itself uses as an address.',
  check: (draft, { read }) =>
    draft.commentaries.flatMap((commentary) => {
      const { slug, record } = commentary;
      const file = read.find((path) => isPartOf(slug, path));
      const own = RESERVED_SLUGS.includes(slug) && file !== undefined;
      const former = formerOf(commentary).flatMap((name, index) =>
        RESERVED_SLUGS.includes(name) && record
          ? [{ ...describe(`Unexpected former name "${name}"`, name), ...record.at('formerly', index) }]
          : [],
      );
      return [
        ...(own ? [{ ...describe(`Unexpected commentary folder "${slug}"`, slug), file, line: 1, column: 1 }] : []),
        ...former,
      ];
    }),
};

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
