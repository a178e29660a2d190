/** A list of quotations as an HTML file, for browsers and word processors. */
import { escapeMarkup } from '../../lib/citation/escape-markup.ts';
import { quoteHtml, type Quote } from '../../lib/citation/quote.ts';
import { publishedHere } from '../cite/published-at.ts';

/** The file: the title of the list, its address, and its quotations. */
export function toListPage(quotes: readonly Quote[]): string {
  const title = escapeMarkup(document.title);
  const address = escapeMarkup(publishedHere());
  return `<!doctype html>
<html lang="${escapeMarkup(document.documentElement.lang)}">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p><a href="${address}">${address}</a></p>
${quoteHtml(quotes)}
</body>
</html>
`;
}
