/** Writes Atom feeds (RFC 4287). */
import { withBase } from '../address/url.ts';
import type { Editor, Site } from '../schema/site.ts';
import { editorName } from '../wording/editors.ts';
import { escapeXml } from './xml.ts';

/** A feed. `page` and `self` are the paths of its page and of itself. */
interface Feed {
  readonly page: string;
  readonly self: string;
  readonly title: string;
  readonly entries: readonly Entry[];
  /** The time of a feed without entries. */
  readonly since?: string;
}

/** An entry. `id` and `link` are paths. Entries never change, so `instant` is the time of publication and of the last change. */
export interface Entry {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly instant: string;
  readonly content: { readonly text: string } | { readonly xhtml: string };
}

/** The text of a feed. Its time is that of its latest entry. */
export function formatFeed({ page, self, title, entries, since = '' }: Feed, site: Site): string {
  const address = (path: string): string => escapeXml(withBase(site.address, path));
  const instants = entries.map(({ instant }) => instant).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <id>${address(page)}</id>
  <title>${escapeXml(`${title} · ${site.title}`)}</title>
  <updated>${instants.at(-1) ?? since}</updated>
${site.editors.map(formatAuthor).join('\n')}
  <link rel="self" type="application/atom+xml" href="${address(self)}"/>
  <link rel="alternate" type="text/html" href="${address(page)}"/>
  <rights>${escapeXml(site.licence.name)}</rights>
${entries.map((entry) => formatEntry(entry, address)).join('\n')}
</feed>
`;
}

/** An entry, on one line. A link without `rel` means `alternate`. */
function formatEntry({ id, link, title, instant, content }: Entry, address: (path: string) => string): string {
  const said =
    'text' in content
      ? `<content>${escapeXml(content.text)}</content>`
      : `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content.xhtml}</div></content>`;
  return `<entry><id>${address(id)}</id><title>${escapeXml(title)}</title><updated>${instant}</updated><link href="${address(link)}"/>${said}</entry>`;
}

function formatAuthor(editor: Editor): string {
  const uri = editor.url === undefined ? '' : `<uri>${escapeXml(editor.url)}</uri>`;
  return `  <author><name>${escapeXml(editorName(editor))}</name>${uri}</author>`;
}
