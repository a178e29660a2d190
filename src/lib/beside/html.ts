/** The text of a saved web page. The page is only parsed and never added to a document, so nothing in it can load or run. */
import { splitHtmlPiece } from '../source-map/html.ts';

/** The text of an HTML file, with a blank line between blocks, and without the title that browsers show above the page. */
export function htmlToText(html: string): string {
  return splitHtmlPiece(html.replace(/<title\b[^]*?<\/title>/i, ''))
    .map(({ text }) => text)
    .join('\n\n');
}
