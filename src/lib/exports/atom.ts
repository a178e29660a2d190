/** Writes Atom feeds (RFC 4287). */
import type { Editor, Site } from '../schema/site.ts';
import { editorName } from '../wording/editors.ts';
import { escapeXml } from './xml.ts';

/** The text of a feed. */
export function formatFeed({ page, self, title, updated }: Feed, site: Site, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <id>${page}</id>
  <title>${escapeXml(title)}</title>
  <updated>${updated}</updated>
${site.editors.map(formatAuthor).join('\n')}
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${page}"/>
  <rights>${escapeXml(site.licence.name)}</rights>
${entries.join('\n')}
</feed>
`;
}

/**
 * An entry of a feed, on one line. Entries never change, so `updated` is also the time of publication. A link without `rel` means
 * `alternate`.
 */
export function formatEntry({ id, link, title, instant, content }: Entry): string {
  const said =
    'text' in content
      ? `<content>${escapeXml(content.text)}</content>`
      : `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content.xhtml}</div></content>`;
  return `<entry><id>${id}</id><title>${escapeXml(title)}</title><updated>${instant}</updated><link href="${link}"/>${said}</entry>`;
}

function formatAuthor(editor: Editor): string {
  const uri = editor.url === undefined ? '' : `<uri>${escapeXml(editor.url)}</uri>`;
  return `  <author><name>${escapeXml(editorName(editor))}</name>${uri}</author>`;
}

/** The head of a feed. Its addresses are already escaped. */
export interface Feed {
  readonly page: string;
  readonly self: string;
  readonly title: string;
  readonly updated: string;
}

export interface Entry {
  /** Already escaped, as is `link`. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly instant: string;
  readonly content: { readonly text: string } | { readonly xhtml: string };
}
