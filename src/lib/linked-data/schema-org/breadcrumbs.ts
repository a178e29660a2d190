/** Where a page stands, as its breadcrumbs show it. */
import type { BreadcrumbListLeaf } from 'schema-dts';
import { paths, withBase } from '../../address/url.ts';

/** The pages between home and this one, and what this one is called. */
export interface Trail {
  readonly crumbs: readonly { readonly label: string; readonly path: string }[];
  readonly current: string;
}

/** The trail from home to a page, which needs no address of its own in it. */
export function breadcrumbList({ crumbs, current }: Trail, address: string): BreadcrumbListLeaf {
  const above = [{ label: 'Home', path: paths.home }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ label, path }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: label,
        item: { '@id': withBase(address, path) },
      })),
      { '@type': 'ListItem', position: above.length + 1, name: current },
    ],
  };
}
