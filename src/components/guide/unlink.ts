/** Takes the links to pages of the made-up text out of a guide: no site has those pages. */
import { paths } from '../../lib/address/url.ts';
import { madeUpSlug } from '../../lib/manual/two-works.ts';

/** The HTML with such links turned into plain words. `base` is the base path of the site, `/` or `/path/`. */
export function unlinkMadeUp(html: string, base: string): string {
  return html.replace(LINK, (link, attributes: string, words: string) => {
    const path = /\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '';
    return path.startsWith(base) && isMadeUp(`/${path.slice(base.length)}`) ? `<span>${words}</span>` : link;
  });
}

const LINK = /<a\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/a>/g;

/** Whether an address below the base path is that of a record: a site without claims has none of its own. */
function isMadeUp(path: string): boolean {
  const [page = ''] = path.split(/[?#]/);
  return (
    page.startsWith(`/${madeUpSlug}/`) ||
    [paths.entities, paths.sources].some((folder) => page.startsWith(folder) && page !== folder)
  );
}
