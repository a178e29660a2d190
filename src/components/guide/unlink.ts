/** Removes links to pages of the made-up text from a guide, because those pages do not exist. */
import { paths } from '../../lib/address/url.ts';
import { madeUpSlug } from '../../lib/manual/two-works.ts';

/** Replaces such links in HTML with plain words. `base` is the base path of the site, `/` or `/path/`. */
export function unlinkMadeUp(html: string, base: string): string {
  return html.replace(LINK, (link, attributes: string, words: string) => {
    const path = /\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '';
    return path.startsWith(base) && isMadeUp(`/${path.slice(base.length)}`) ? `<span>${words}</span>` : link;
  });
}

const LINK = /<a\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/a>/g;

/** Whether an address below the base path is that of a record. A site without claims has no pages of records. */
function isMadeUp(path: string): boolean {
  const [page = ''] = path.split(/[?#]/);
  return (
    page.startsWith(`/${madeUpSlug}/`) ||
    [paths.entities, paths.sources].some((folder) => page.startsWith(folder) && page !== folder)
  );
}
