/** The pages of a list that is too long for one page. */
import { listPagePath } from '../../lib/address/url.ts';

/** A page above another. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** A page of a list: the address of the first page, its own number, and how many there are. */
export interface Paging {
  readonly path: string;
  readonly number: number;
  readonly total: number;
}

/** The paths of the previous and next page; undefined at the ends. */
export function neighbours({ path, number, total }: Paging): {
  previous: string | undefined;
  next: string | undefined;
} {
  const to = (page: number): string | undefined => (page >= 1 && page <= total ? listPagePath(path, page) : undefined);
  return { previous: to(number - 1), next: to(number + 1) };
}

/** The title and place of a page. */
interface Named {
  readonly title?: string;
  readonly path?: string;
  readonly crumb?: string;
  readonly crumbs?: readonly Crumb[];
}

/** The title and place of a page of a list, made from those of the first page. Without `paging` they stay the same. */
export function asListPage({
  paging,
  title,
  path,
  crumb = title,
  crumbs = [],
}: Named & { readonly paging?: Paging | undefined }) {
  const beside = paging && neighbours(paging);
  if (paging === undefined || paging.number === 1) return { title, path, crumb, crumbs, beside };
  const { number } = paging;
  return {
    title: `${title ?? ''}, page ${number}`,
    path: listPagePath(paging.path, number),
    crumb: `Page ${number}`,
    crumbs: [...crumbs, { label: crumb ?? '', path: paging.path }],
    beside,
  };
}
