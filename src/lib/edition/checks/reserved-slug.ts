import { RESERVED_SLUGS } from '../../address/url.ts';
import { classify } from '../layout.ts';
import type { Rule } from './rule.ts';

export const reservedSlug: Rule = {
  name: 'reserved-slug',
  description: 'The folder of a commentary is not called like an address of the site itself.',
  check: (draft, { read }) =>
    draft.commentaries
      .filter(({ slug }) => RESERVED_SLUGS.includes(slug))
      .flatMap(({ slug }) => {
        const file = read.find((path) => isPartOf(slug, path));
        const message = `Unexpected commentary folder "${slug}", expected a name that no address of the site has`;
        return file === undefined ? [] : [{ message, hint: `the site itself has /${slug}/`, file, line: 1, column: 1 }];
      }),
};

function isPartOf(slug: string, path: string): boolean {
  const file = classify(path);
  return file !== undefined && 'slug' in file && file.slug === slug;
}
