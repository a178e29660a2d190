/** A list of quotations as a page of its own, which browsers and word processors open. */
import { escapeMarkup } from '../../lib/citation/escape-markup.ts';
import { quoteHtml, type Quote } from '../../lib/citation/quote.ts';
import { publishedHere } from '../cite/published-at.ts';

/** The page: what the list is, where and when it was made, and its quotations. */
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
